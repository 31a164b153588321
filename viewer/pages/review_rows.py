"""The rows of the review form: one value with its name, evidence colour, field and certainty."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.model import PartialDate
from viewer.i18n import date_text
from viewer.models import proposal_paths
from viewer.models.proposal_paths import Field, Path
from viewer.models.review import ReviewModel
from viewer.models.typed_values import DATES
from viewer.pages import review_texts
from viewer.pages.review_ties import TieLine, may_be_tied
from viewer.theme import Role, Theme, px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.confidence_bar import ConfidenceBar
from viewer.widgets.plain_text import WrappedLabel, set_tooltip
from viewer.widgets.value_edit import ValueEdit

LABEL_WIDTH = 116
#: Rows that are narrower have two lines instead of one.
NARROW = 350
_ANY_WIDTH = 16_777_215
#: Milliseconds that the mouse rests on a value before its evidence is shown.
_REST = 180
_BUTTON_WIDTH = 30


class EvidenceBar(QWidget):
    """Three pixels in the colour of the field's evidence."""

    def __init__(self, evidence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._pale = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_pale(self, pale: bool) -> None:
        """Fade where there is no evidence in the text."""
        self._pale = pale
        self.update()

    def sizeHint(self) -> QSize:
        """The bar."""
        return QSize(px(3), px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded bar, a little shorter than the row."""
        del event
        tokens = Theme.current().tokens
        colours = tokens.evidence.get(self._evidence)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.line if self._pale or colours is None else colours.line)
        box = QRectF(self.rect()).adjusted(0, px(5), 0, -px(5))
        painter.drawRoundedRect(box, px(1.5), px(1.5))


class HoveredRow(QWidget):
    """Tells which field is under the mouse once it rests there; None when it leaves.

    A row that has come under a mouse at rest, as those of the next file do, is not pointed at.
    ``focused`` carries the path that has got the keyboard.
    """

    hovered = Signal(object)
    focused = Signal(object)
    #: Where the mouse was when the keyboard last came to a row.
    _left_at: ClassVar[QPoint] = QPoint()

    def __init__(self) -> None:
        super().__init__()
        self.path: Path = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._point)
        self.focused.connect(self._leave_mouse)

    @staticmethod
    def _leave_mouse() -> None:
        HoveredRow._left_at = QCursor.pos()

    def is_resting(self) -> bool:
        """Whether the mouse has come and may still pass."""
        return self._rest.isActive()

    def _point(self) -> None:
        if QCursor.pos() != HoveredRow._left_at:
            self.hovered.emit(self.path)

    def enterEvent(self, event: QEnterEvent) -> None:
        """A mouse that only passes moves nothing."""
        super().enterEvent(event)
        self._rest.start()

    def leaveEvent(self, event: QEvent) -> None:
        """Back to the field that has the keyboard."""
        super().leaveEvent(event)
        if not self._rest.isActive():
            self.hovered.emit(None)
        self._rest.stop()


class ValueRow(HoveredRow):
    """A value of the proposal.

    The first field of a member has a button that takes the member out.
    """

    def __init__(
        self, model: ReviewModel, path: Path, evidence: str, *, doubtful: bool = False
    ) -> None:
        super().__init__()
        self.path = path
        self._model = model
        self._doubtful = doubtful
        self._shows: tuple[object, ...] = ()
        self._told: list[str] = []
        self._member = proposal_paths.member_of(path)
        self._remove: ToolButton | None = None
        if self._member is not None and path == proposal_paths.essential_path(*self._member):
            self._remove = ToolButton("x", "", " ")
            self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # at the field it has its keys
            self._remove.clicked.connect(self._take_out)
        self._label = WrappedLabel(role="base", colour="text2", max_lines=2)
        self._bar = EvidenceBar(evidence)
        self._confidence = ConfidenceBar()
        is_name = path[-1] == "name" and path[0] == "participants"
        role: Role = "strong" if is_name else "base"
        self._edit = ValueEdit(role=role, full=doubtful, takes_back=True)
        self._reason = WrappedLabel(role="secondary", colour="warn")
        self._line, self._outer, self._narrow = QHBoxLayout(), QVBoxLayout(self), False
        self.tie: TieLine | None = TieLine(model, path) if may_be_tied(path) else None
        self._build()
        self._edit.focused.connect(lambda: self.focused.emit(self.path))
        self._edit.committed.connect(self._commit)
        self._edit.accepted.connect(lambda: self._model.accept(self.path))
        self.retranslate()

    def _build(self) -> None:
        self._label.setContentsMargins(0, px(4), 0, 0)
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        line = self._line
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self._bar)
        line.addWidget(self._edit, 1)
        line.addWidget(self._confidence, 0, Qt.AlignmentFlag.AlignVCenter)
        if self._remove is not None:
            self._remove.setFixedWidth(px(_BUTTON_WIDTH))
            line.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        else:
            line.addSpacing(px(_BUTTON_WIDTH + 8))
        outer = self._outer
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(line)
        outer.addWidget(self._reason)
        if self.tie is not None:
            outer.addWidget(self.tie)
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        """The field's name before it; above it where there is little room."""
        self._narrow = narrow
        label, before = self._label, px(8 if narrow else LABEL_WIDTH + 16)
        self._line.removeWidget(label)
        self._outer.removeWidget(label)
        label.setMinimumWidth(0 if narrow else px(LABEL_WIDTH))
        label.setMaximumWidth(_ANY_WIDTH if narrow else px(LABEL_WIDTH))
        if narrow:
            self._outer.insertWidget(0, label)
        else:
            self._line.insertWidget(0, label, 0, Qt.AlignmentFlag.AlignTop)
        self._reason.setContentsMargins(before + px(11), 0, px(30), px(4))
        if self.tie is not None:
            self.tie.setContentsMargins(before + px(3), 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow form has names above its fields."""
        super().resizeEvent(event)
        narrow = event.size().width() < px(NARROW)
        if narrow != self._narrow:
            self._arrange(narrow=narrow)

    def take_focus(self, path: Path = ()) -> None:
        """Move the keyboard here."""
        del path
        self._edit.take_focus()

    def has(self, path: Path) -> bool:
        """Whether a field is shown here."""
        return path == self.path

    def commit(self) -> None:
        """Hand over what was typed so far."""
        self._edit.commit()

    def _commit(self, text: str) -> None:
        self._shows = ()  # what is typed may not be what comes back
        self._model.set_value(self.path, text)

    def _take_out(self) -> None:
        if self._member is not None:
            self._model.remove(*self._member)

    def stops(self) -> list[QWidget]:
        """Where the keyboard stands, in order."""
        return [self._edit.stop]

    def set_writable(self, writable: bool) -> None:
        """Whether the value can be corrected."""
        self._edit.set_read_only(not writable)
        if self._remove is not None:
            self._remove.setEnabled(writable)
        if self.tie is not None:
            self.tie.set_writable(writable)

    def bind(self, model: ReviewModel) -> None:
        """Show another model from now on."""
        self._model = model
        self._shows = ()
        if self.tie is not None:
            self.tie.bind(model)

    def show_field(self, field: Field, problem: str, *, tied: bool) -> None:
        """Show the field's present value, what is wrong with it, and whom a name stands for."""
        leaf = field.leaf
        if self._shows == (leaf, problem, tied):
            return
        self._shows = (leaf, problem, tied)
        value = "" if leaf is None else leaf.text
        self._edit.set_value(value, _in_words(self.path, value))
        doubtful = leaf is not None and leaf.is_doubtful
        self._confidence.set_confidence(
            None if leaf is None else leaf.confidence, doubtful=doubtful
        )
        self._bar.set_pale(leaf is None or leaf.start is None)
        self._edit.set_wrong(bool(problem))
        reason = ""
        if problem:
            reason = review_texts.problem_text(problem)
        elif leaf is not None and doubtful and self._doubtful:
            reason = review_texts.reason_text(leaf.reason)
        self._reason.setText(reason)
        self._reason.set_colour("bad" if problem else "warn")
        self._reason.setVisible(bool(reason))
        sure = "" if leaf is None else review_texts.confidence_text(leaf.confidence)
        set_tooltip(self._confidence, sure)
        self._told = [reason, sure]
        if self.tie is not None:
            self.tie.setVisible(tied)
        self.show_tie()

    def show_tie(self) -> None:
        """Show whom a name stands for, and tell it with the field."""
        told = list(self._told)
        if self.tie is not None:
            self.tie.show_tie()
            told.append(self.tie.words() if self.tie.isVisibleTo(self) else "")
        name = review_texts.full_label(self.path)
        self._edit.set_accessible(name, " ".join(part for part in told if part))

    def retranslate(self) -> None:
        """The field's name."""
        text = review_texts.full_label(self.path) if self._doubtful else ""
        self._label.setText(text or review_texts.field_label(self.path))
        self._edit.set_placeholder(self.tr("not given"))
        if self._remove is not None:
            member = review_texts.member_label(self.path)
            remove = self.tr("Remove: {member}").format(member=member)
            self._remove.set_texts("", remove, "Alt+Del")


def _in_words(path: Path, value: str) -> str:
    """A date as it is read; anything else as it is."""
    if path[-1] not in DATES:
        return value
    try:
        PartialDate.parse(value)
    except ValueError:
        return value
    return date_text(value)

"""One file under review: its text with the evidence at the left, the record at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from db.model import DocumentText, InboxItem, Proposal
from viewer.errors import code_sentence
from viewer.i18n import language_name
from viewer.models.proposal_paths import Field, Path
from viewer.models.review import ReviewModel
from viewer.pages import review_texts
from viewer.pages.review_form import ReviewForm
from viewer.pages.review_relation import RelationPanel
from viewer.theme import px
from viewer.widgets.evidence_view import Evidence, EvidenceView
from viewer.widgets.panels import Hairline, Plane
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel


class ReviewPane(QWidget):
    """Text and form side by side; each points at the other. ``changed`` after every correction."""

    changed = Signal()
    #: Another model is under review.
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: ReviewModel | None = None
        self._item: InboxItem | None = None
        self._current: Path | None = None
        self._title = ElidedLabel(role="strong")
        self._facts = ElidedLabel(role="secondary", colour="text2")
        self._pointer = Label(role="secondary_strong", colour="text2")
        self._warning = WrappedLabel(role="secondary", colour="bad")
        self.text = EvidenceView()
        self._form = ReviewForm()
        self.relation = RelationPanel()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self.text.place_activated.connect(self._go_to_field)
        self._form.field_focused.connect(self._go_to_text)
        self._form.add_wanted.connect(self._add)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(px(64), px(12), px(20), px(10))
        head.setSpacing(px(12))
        head.addWidget(self._title)
        head.addWidget(self._facts, 1)
        head.addWidget(self._pointer)
        left = Plane()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        self._warning.setContentsMargins(px(64), 0, px(20), px(8))
        column.addWidget(self._warning)
        column.addWidget(Hairline())
        column.addWidget(self.text, 1)
        right = QWidget()
        record = QVBoxLayout(right)
        record.setContentsMargins(0, 0, 0, 0)
        record.setSpacing(0)
        record.addWidget(self.relation)
        record.addWidget(self._form, 1)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        right.setMinimumWidth(px(340))
        left.setMinimumWidth(px(320))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)

    # Showing ------------------------------------------------------------------------------------

    def show_reading(self, item: InboxItem, document: DocumentText, proposal: Proposal) -> None:
        """Begin the review of a file."""
        self._item = item
        self.model = ReviewModel(document, proposal, self)
        self.model.changed.connect(self._refresh)
        self.model.matched.connect(self.changed)
        self._current = None
        self.text.show_document(document)
        self._form.show_model(self.model)
        self.relation.show_model(self.model)
        self._refresh()
        self.retranslate()
        self._share_width()
        self._form.focus_first()
        self.opened.emit(self.model)

    def _share_width(self) -> None:
        """The form as wide as drawn, but never more than two fifths and a little."""
        form = min(px(560), round(self.width() * 0.44))
        self._splitter.setSizes([self.width() - form, form])

    def clear(self) -> None:
        """Show nothing."""
        self.model, self._item = None, None
        self._form.show_model(None)
        self.relation.show_model(None)

    def focus_first(self) -> None:
        """Move the keyboard to the first question, or to the first field."""
        self._form.focus_first()

    @property
    def filename(self) -> str:
        """The name of the file under review."""
        return "" if self._item is None else self._item.filename

    def choose_tie(self) -> None:
        """Open the choice of whom the name at hand stands for."""
        self._form.choose_tie()

    def focus_path(self, path: Path) -> None:
        """Move the keyboard to a field."""
        self._form.focus_field(path)

    def reveal_current(self) -> None:
        """Bring the evidence of the field at hand into view, and the keyboard to the text."""
        if self._current is not None:
            self._go_to_text(self._current)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_selection(self) -> bool:
        """Make the selected text the value of the field at hand; False if there is neither."""
        span = self.text.selected_span()
        if span is None or self._current is None or self.model is None:
            return False
        path = self._current
        self.model.take_span(path, *span)
        self._form.focus_field(path)
        return True

    def retranslate(self) -> None:
        """Facts and warnings in the interface's language."""
        self.text.setAccessibleName(self.tr("Text of the document"))
        self.relation.retranslate()
        if self._item is None or self.model is None:
            return
        document = self.model.document
        self._title.setText(self._item.filename)
        facts = [
            language_name(document.language) if document.language else "",
            document.encoding or document.format.upper(),
            self.tr("%n paragraph(s)", "", len(document.paragraphs)),
            self.tr("text complete") if document.complete else self.tr("text incomplete"),
        ]
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        warnings = [
            code_sentence(code, {"name": self._item.filename}, review_texts.problem_sentence)
            for code in document.warnings
        ]
        self._warning.setText("\n".join(dict.fromkeys(warnings)))
        self._warning.setVisible(bool(warnings))
        self._show_pointer()

    # Pointing at each other ---------------------------------------------------------------------

    def _refresh(self) -> None:
        assert self.model is not None
        self.text.set_evidence(
            [place for field in self.model.fields() if (place := _evidence(field)) is not None]
        )
        self._mark_current()
        self.changed.emit()

    def _go_to_text(self, path: Path) -> None:
        self._current = path
        self._mark_current()

    def _mark_current(self) -> None:
        field = self._current_field()
        self.text.set_current(None if field is None else _evidence(field))
        self._show_pointer()

    def _current_field(self) -> Field | None:
        if self.model is None or self._current is None:
            return None
        return next((f for f in self.model.fields() if f.path == self._current), None)

    def _show_pointer(self) -> None:
        field = self._current_field()
        if field is None or field.leaf is None or field.leaf.start is None:
            self._pointer.setText("")
            return
        self._pointer.setVisible(self.text.width() >= px(520))
        self._pointer.setText(
            self.tr("{field}, paragraph {number}").format(
                field=review_texts.full_label(field.path),
                number=self.text.paragraph_of(field.leaf.start),
            )
        )

    def _go_to_field(self, offset: int) -> None:
        field = None if self.model is None else self.model.field_at(offset)
        if field is not None:
            self._form.focus_field(field.path)

    def _add(self, group: Path) -> None:
        if self.model is None:
            return
        span = self.text.selected_span()
        count = sum(1 for f in self.model.fields() if f.path[: len(group)] == group)
        if span is not None:
            self.model.add(group, self.model.document.text[span[0] : span[1]], *span)
        else:
            self.model.add(group, self.tr("new"))
        fields = [f for f in self.model.fields() if f.path[: len(group)] == group]
        if len(fields) > count:
            index = fields[-1].path[len(group)]
            first = next(f for f in fields if f.path[len(group)] == index)
            target = ("points", index, "text") if group == ("points",) else first.path
            self._form.focus_when_laid_out(target)


def _evidence(field: Field) -> Evidence | None:
    leaf = field.leaf
    if leaf is None or leaf.start is None or leaf.end is None or field.evidence == "point":
        return None
    return Evidence(leaf.start, leaf.end, field.evidence, leaf.is_doubtful)

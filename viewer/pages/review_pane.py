"""One file under review: its text with the evidence at the left, the record at the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model import DocumentText, InboxItem, InboxState, Proposal
from viewer.errors import code_sentence
from viewer.i18n import filled, language_name
from viewer.models import proposal_paths
from viewer.models.proposal_paths import Field, Path
from viewer.models.review import ReviewModel
from viewer.pages import review_texts
from viewer.pages.panes import LineSplitter
from viewer.pages.review_evidence import marked_place, place_of
from viewer.pages.review_form import ReviewForm
from viewer.pages.review_kept import KeptPanel
from viewer.pages.review_relation import RelationPanel
from viewer.theme import px
from viewer.widgets.evidence_view import EvidenceView
from viewer.widgets.panels import Hairline, Plane
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel

#: The warning that is none to a reviewer: the attachments wait beside the message.
_ATTACHMENTS = "attachments"


class ReviewPane(QWidget):
    """Text and form side by side; each points at the other. ``changed`` after every correction."""

    changed = Signal()
    #: Another model is under review.
    opened = Signal(object)
    #: Something is to be added to a group.
    add_wanted = Signal(object)

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
        self.form = ReviewForm()
        self.relation = RelationPanel()
        self.kept = KeptPanel()
        self._document: DocumentText | None = None
        #: The form beside the text, or what stands in its place.
        self.record = QWidget()
        self._splitter = LineSplitter()
        self._build()
        self.text.place_activated.connect(self._go_to_field)
        self.form.field_focused.connect(self._go_to_text)
        self.form.field_hovered.connect(self._hover)
        self.form.add_wanted.connect(self.add_wanted)

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
        right = self.record
        record = QVBoxLayout(right)
        record.setContentsMargins(0, 0, 0, 0)
        record.setSpacing(0)
        record.addWidget(self.relation)
        record.addWidget(self.form, 1)
        record.addWidget(self.kept, 1)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        right.setMinimumWidth(px(300))
        left.setMinimumWidth(px(240))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)

    # Showing ------------------------------------------------------------------------------------

    def show_reading(self, item: InboxItem, document: DocumentText, proposal: Proposal) -> None:
        """Begin the review of a file; of one that is not yet read only the text is shown."""
        self.clear()
        self._item, self._document = item, document
        self.kept.show_item(item)
        self.form.setVisible(not self.kept.shows)
        if item.state is InboxState.KEPT:
            self.text.show_document(document)
            self.text.set_evidence([])
            self.retranslate()
            self._share_width()
            self.text.setFocus()
            return
        self.model = ReviewModel(document, proposal, self)
        self.model.changed.connect(self._refresh)
        self.model.matched.connect(self.changed)
        self.model.answered.connect(lambda: self.focus_doubt(1))
        self.text.show_document(document)
        self.form.show_model(self.model)
        self.relation.show_model(self.model)
        self._refresh()
        self.retranslate()
        self._share_width()
        self.form.focus_first()
        self.opened.emit(self.model)

    def _share_width(self) -> None:
        """The form as wide as drawn, but never more than two fifths and a little."""
        form = min(px(560), round(self.width() * 0.44))
        self._splitter.setSizes([self.width() - form, form])

    def clear(self) -> None:
        """Show nothing."""
        if self.model is not None:
            self.model.deleteLater()
        self.model, self._item, self._document, self._current = None, None, None, None
        self.kept.show_item(None)
        self.form.show_model(None)
        self.relation.show_model(None)

    def focus_first(self) -> None:
        """Move the keyboard to the first question, or to the first field."""
        self.form.focus_first()

    @property
    def inbox_id(self) -> str:
        """The file under review; ``""`` if there is none."""
        return "" if self._item is None else self._item.id

    @property
    def filename(self) -> str:
        """The name of the file under review."""
        return "" if self._item is None else self._item.filename

    def commit(self) -> None:
        """The field that has the keyboard hands over what was typed so far."""
        self.form.commit()

    def choose_tie(self) -> None:
        """Open the choice of whom the name at hand stands for, where that is seen."""
        if self._current is not None:
            self.form.show_row(self._current)
        self.form.choose_tie()

    def focus_path(self, path: Path) -> None:
        """Move the keyboard to a field."""
        self.form.focus_field(path)

    def reveal_current(self) -> None:
        """Bring the evidence of the field at hand into view, and the keyboard to the text."""
        if self._current is not None:
            self._go_to_text(self._current)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def current(self) -> Path | None:
        """The field at hand: the last one that had the keyboard, or that a selection went to."""
        return self._current

    def point_at(self, path: Path) -> None:
        """Make a field the one at hand and show its evidence; the keyboard stays where it is."""
        self._current = path
        self.form.show_row(path)
        self._mark_current()

    def focus_new(self, group: Path) -> None:
        """Move the keyboard to the member that was just added at the end of a group."""
        if self.model is not None:
            last = len(proposal_paths.members(self.model.proposal, group)) - 1
            self.form.focus_soon(proposal_paths.essential_path(group, last))

    def focus_doubt(self, step: int) -> None:
        """Move the keyboard to the next place that nobody has looked at yet, or the one before."""
        if self.model is None:
            return
        paths = [field.path for field in self.model.fields()]
        asked = sorted(self.model.open_paths(), key=paths.index)
        if not asked:
            return
        here = -1 if self._current not in paths else paths.index(self._current)
        places = [paths.index(path) for path in asked]
        if step > 0:
            at = next((n for n, place in enumerate(places) if place > here), 0)
        else:
            at = next((n for n in reversed(range(len(places))) if places[n] < here), -1)
        self.form.focus_field(asked[at])

    def edit_member(self, change: Callable[[Proposal, Path, int], Proposal], by: int = 0) -> None:
        """Change the member at hand; the keyboard follows it ``by`` places."""
        member = None if self._current is None else proposal_paths.member_of(self._current)
        if self.model is None or member is None or self._current is None:
            return
        group, index = member
        self.form.commit()
        before = self.model.proposal
        self.model.apply(lambda proposal: change(proposal, group, index))
        count = len(proposal_paths.members(self.model.proposal, group))
        if self.model.proposal != before and count:
            place = min(max(index + by, 0), count - 1)
            self.form.focus_soon((*group, place, self._current[-1]))

    def caret_in_point(self) -> int:
        """Where the caret stands in the wording of the point at hand; 0 if in none."""
        return self.form.caret() if self._current is not None else 0

    def retranslate(self) -> None:
        """Facts and warnings in the interface's language."""
        self.text.setAccessibleName(self.tr("Text of the document"))
        self.relation.retranslate()
        self.kept.retranslate()
        document = self._document
        if self._item is None or document is None:
            return
        self._title.setText(self._item.filename)
        facts = [
            language_name(document.language) if document.language else "",
            document.encoding or document.format.upper(),
            self.tr("%Ln paragraph(s)", "", len(document.paragraphs)),
            self.tr("text complete") if document.complete else self.tr("text incomplete"),
        ]
        if _ATTACHMENTS in document.warnings:
            facts.append(self.tr("with attachments"))
        if holder := document.metadata.get("container"):
            facts.append(filled(self.tr("out of “{file}”"), file=holder))
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        warnings = [
            code_sentence(code, {"name": self._item.filename}, review_texts.problem_sentence)
            for code in document.warnings
            if code != _ATTACHMENTS
        ]
        self._warning.setText("\n".join(dict.fromkeys(warnings)))
        self._warning.setVisible(bool(warnings))
        self._show_pointer()

    # Pointing at each other ---------------------------------------------------------------------

    def _refresh(self) -> None:
        assert self.model is not None
        self.text.set_evidence(
            [place for field in self.model.fields() if (place := marked_place(field)) is not None]
        )
        self._mark_current()
        self.changed.emit()

    def _go_to_text(self, path: Path) -> None:
        self._current = path
        self._mark_current()

    def _mark_current(self) -> None:
        field = self._current_field()
        self.text.set_current(None if field is None else place_of(field))
        self._show_pointer()

    def _current_field(self) -> Field | None:
        return self._field(self._current)

    def _field(self, path: Path | None) -> Field | None:
        if self.model is None or path is None:
            return None
        return next((field for field in self.model.fields() if field.path == path), None)

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
            self.form.focus_field(field.path)

    def _hover(self, path: Path | None) -> None:
        """Show the evidence of the value under the mouse, without moving the keyboard."""
        shown = self._current if path is None else path
        field = self._field(shown)
        self.text.set_current(None if field is None else place_of(field), reveal=path is not None)

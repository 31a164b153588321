"""The right side of the description page: one unit, accession, rule or act in a form."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.errors import DescriptionError
from db.model.description import DescriptionDraft, DisposalActDraft, EditedDescription
from viewer.models.description_values import draft_with_values, values_of
from viewer.models.error_words import error_words
from viewer.pages.page import Page, ScrolledColumn
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.field_form import FieldForm, FieldSpec, Value
from viewer.widgets.panels import FlowRow
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel


class DescriptionForm(Page):
    """``save_wanted`` carries the draft; where ``record`` is None it is something new."""

    save_wanted = Signal(object)
    #: The record that is to go to the recycle bin.
    bin_wanted = Signal(object)
    #: The act that is to be carried out.
    carry_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self.record: EditedDescription | None = None
        self._draft: DescriptionDraft | None = None
        self._writable = False
        self._changed = False
        #: What stood in the fields when they were shown.
        self._before: dict[str, Value] = {}
        #: While it is being stored.
        self.busy = False
        self._kind = Label("", "secondary", "text2")
        self._title = ElidedLabel("", "section")
        self.form = FieldForm()
        self._problem = WrappedLabel("", "base", "bad")
        self.save = Button(primary=True, keys="Ctrl+Enter")
        self.remove = Button()
        self.carry = Button()
        self._empty = WrappedLabel("", "base", "text2")
        self._rows = self._can_add = False
        self._acts = QWidget()
        self.acts = FlowRow(8, 8, self._acts)
        self.above = QVBoxLayout()
        self.below = QVBoxLayout()
        self._build()
        self.clear()
        self.retranslate()

    def _build(self) -> None:
        column = ScrolledColumn("page")
        column.column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.column.setSpacing(px(12))
        column.column.addWidget(self._empty)
        column.column.addWidget(self._kind)
        column.column.addWidget(self._title)
        column.column.addLayout(self.above)
        column.column.addWidget(self.form)
        column.column.addLayout(self.below)
        column.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(column, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(24), px(8), px(24), px(12))
        foot.setSpacing(px(8))
        self._problem.hide()
        foot.addWidget(self._problem)
        self.acts.addWidget(self.save)
        self.acts.addWidget(self.remove)
        self.acts.addWidget(self.carry)
        foot.addWidget(self._acts)
        layout.addLayout(foot)
        self.form.edited.connect(self._note_edit)
        self.save.clicked.connect(self.hand_in)
        self.carry.clicked.connect(self._ask_to_carry)
        self.remove.clicked.connect(lambda: self.bin_wanted.emit(self.record))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, self.hand_in)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        """Its own words; the fields are shown anew by the page."""
        self.save.setText(self.tr("Save"))
        self.remove.setText(self.tr("Move to the recycle bin"))
        self.carry.setText(self.tr("Carry out the act…"))
        self._say_empty()

    def set_list(self, *, rows: bool, can_add: bool) -> None:
        """Whether there is a row to choose, and whether one can be added."""
        self._rows, self._can_add = rows, can_add
        self._say_empty()

    def _say_empty(self) -> None:
        """What is to be done where nothing is shown."""
        said = ""
        if self._rows and self._can_add:
            said = self.tr("Choose a row at the left, or add one.")
        elif self._rows:
            said = self.tr("Choose a row at the left.")
        elif self._can_add:
            said = self.tr("What you add is filled in here.")
        self._empty.setText(said)

    @property
    def draft(self) -> DescriptionDraft | None:
        """The draft as it was shown first; None when nothing is shown."""
        return self._draft

    @property
    def changed(self) -> bool:
        """Whether something was typed that is not stored."""
        return self._changed

    def is_typed(self) -> bool:
        """Whether the fields say something else than when they were shown."""
        return self._writable and self._draft is not None and self.form.values() != self._before

    def title(self) -> str:
        """What is shown: its reference code or number; what kind it is, where it is new."""
        return self._kind.text() if self.record is None else self._title.text()

    def note_stored(self) -> None:
        """What the fields say is stored."""
        self._before = self.form.values()

    def set_busy(self, busy: bool) -> None:
        """While it is being stored it is not stored a second time."""
        self.busy = busy
        self._offer()

    def clear(self) -> None:
        """Show nothing."""
        self.record, self._draft, self._changed = None, None, False
        self.form.show_fields((), {})
        for widget in (self._kind, self._title, self.form, self._acts, self._problem):
            widget.hide()
        self._empty.show()

    def show_draft(
        self,
        draft: DescriptionDraft,
        record: EditedDescription | None,
        kind: str,
        title: str,
        fields: Sequence[FieldSpec],
        *,
        writable: bool,
    ) -> None:
        """Show a draft: of a record, or of something new."""
        self.record, self._draft, self._writable = record, draft, writable
        self._changed = record is None
        self._kind.setText(kind)
        self._title.setText(title)
        self.form.show_fields(fields, values_of(draft))
        self._before = self.form.values()
        self.form.set_read_only(not writable)
        for widget in (self._kind, self._title, self.form, self._acts):
            widget.show()
        self._empty.hide()
        self.say("")
        self.remove.setVisible(writable and record is not None)
        self.save.setVisible(writable)
        is_act = isinstance(draft, DisposalActDraft)
        self.carry.setVisible(writable and is_act and record is not None)
        self._offer()

    def hand_in(self) -> None:
        """Ask to store what the fields say."""
        if self._draft is None or not self._writable or not self._changed or self.busy:
            return
        try:
            draft = draft_with_values(self._draft, self.form.values())
        except DescriptionError as error:
            self.say(error_words(error))
            return
        self.say("")
        self.set_busy(True)
        self.save_wanted.emit(draft)

    def _ask_to_carry(self) -> None:
        if self.record is not None:
            self.carry_wanted.emit(self.record.id)

    def say(self, sentence: str) -> None:
        """What is wrong, beside the buttons; ``""`` takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def problem(self) -> str:
        """What it says is wrong."""
        return self._problem.text()

    def restore(self, values: Mapping[str, Value]) -> None:
        """Put back what was typed into the fields that are shown."""
        self.form.set_values(values)
        self._note_edit()

    def _note_edit(self) -> None:
        self._changed = True
        self._offer()

    def _offer(self) -> None:
        self.save.setEnabled(self._writable and self._changed and not self.busy)

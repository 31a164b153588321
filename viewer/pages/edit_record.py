"""The page on which a stored record is edited: its text at the left, its form at the right."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from db.errors import DraftError
from db.model.drafts import Draft, EditedRecord
from viewer.models.draft_fields import NEED_REASON, changed_fields
from viewer.pages.edit_keys import EditKeys, is_own, is_save
from viewer.pages.field_words import field_word
from viewer.pages.page import Page, ScrolledColumn, row
from viewer.pages.reading_content import ReadingRequest
from viewer.pages.reading_pane import ReadingPane
from viewer.pages.record_form import FormContext, RecordForm
from viewer.pages.record_forms import form_of
from viewer.pages.record_loading import LoadedRecord
from viewer.pages.wording import TYPE_ICONS, fact_line, type_word
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.form_parts import FormRow
from viewer.widgets.in_turns import InTurns
from viewer.widgets.no_results import IconMark
from viewer.widgets.panels import WarmPanel
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.tab_walk import TabGate, begin_at_field, begin_by_tab, step_by_tab
from viewer.widgets.value_edit import ValueEdit

_FORM_WIDTH, _NARROW, _LOW = 600, 1060, 480


class EditPage(Page):
    """Shows the form of a record. Saving and leaving are done by whoever holds the page."""

    save_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("list", parent=parent)
        self._workplace = workplace
        self._loaded: LoadedRecord | None = None
        self._form: RecordForm | None = None
        self._before: Draft | None = None
        self._typed_in: QWidget | None = None
        self._leaving = InTurns(0, 4, self)
        self._reading, self._icon = ReadingPane(workplace), IconMark("pencil-line", 14)
        self._kind = Label(role="secondary", colour="text2")
        self._title = WrappedLabel(role="pane_title", max_lines=2)
        self._scroll = ScrolledColumn("list")
        self._reason = ValueEdit(full=True)
        self._reason_row = FormRow("", self._reason)
        self._failure = WrappedLabel("", "base", "bad")
        self._banner = WarmPanel()
        self.keys = EditKeys()
        self._side = self.form_at_side = Page("list", "l")
        self._parts = (self._reading, self._scroll.plane, self._reason_row, self.keys)
        #: About to be shown: Qt brings the keyboard, ``focus_first`` takes it to the first field.
        self._comes = False
        self._gate = TabGate(lambda: None if self._comes else begin_by_tab(self._parts))
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        inside = QVBoxLayout(self._banner)
        inside.setContentsMargins(px(14), px(8), px(14), px(8))
        inside.addWidget(self._failure)
        self._banner.hide()
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.column.setContentsMargins(px(20), px(6), px(10), px(24))
        side = QVBoxLayout(self._side)
        side.setContentsMargins(1, 0, 0, 0)
        side.setSpacing(0)
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(px(20), px(14), px(20), px(8))
        head.setSpacing(px(2))
        head.addLayout(row(self._icon, self._kind, -1, spacing=6))
        head.addWidget(self._title)
        foot.setContentsMargins(px(20), px(8), px(20), px(8))
        foot.setSpacing(px(8))
        foot.addWidget(self._banner)
        foot.addWidget(self._reason_row)
        side.addLayout(head)
        side.addWidget(self._scroll, 1)
        side.addLayout(foot)
        side.addWidget(self.keys)
        layout = self._row = row(spacing=0)
        self.setLayout(layout)
        for part in (self._gate, self._reading, self._side):
            layout.addWidget(part, 1 if part is self._reading else 0)

    def _connect(self) -> None:
        self._reason.edited.connect(lambda _text: self._reason_row.set_problem(""))
        self.keys.save.clicked.connect(self.save_wanted)
        self.keys.leave.clicked.connect(self.leave_wanted)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1), ("Alt+Delete", 0)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._move_member(step))

    def bar_clearance(self) -> int:
        """What is said must not cover the buttons."""
        return self.keys.height()

    # The record ---------------------------------------------------------------------------------

    @property
    def loaded(self) -> LoadedRecord | None:
        """The record that is edited, as it was read."""
        return self._loaded

    @property
    def form(self) -> RecordForm | None:
        """Its fields."""
        return self._form

    def open(self, loaded: LoadedRecord) -> None:
        """Show a record's form; what was in the page before is gone."""
        self._loaded, self._before, self._comes = loaded, loaded.edited.draft, True
        self._reason.set_value("")
        self.say_failure("")
        self._set_form(loaded.edited.draft)
        language = self._workplace.language
        self._reading.read(ReadingRequest(loaded.edited.id, language=language, interface=language))
        self.set_busy(False)

    def rebase(self, edited: EditedRecord, draft: Draft) -> None:
        """The record was changed by somebody: go on from what it is now, with another draft."""
        assert self._loaded is not None
        self._loaded = replace(self._loaded, edited=edited)
        self._before = edited.draft
        self._set_form(draft)

    def close_form(self) -> None:
        """Let the record go."""
        self._loaded, self._form, self._before = None, None, None
        self._leaving.follow([self._reading.forget, self._clear])  # it is seen no more by then

    def edited(self) -> EditedRecord:
        """The record as it stands in the form, on the version that was read."""
        assert self._loaded is not None
        assert self._form is not None
        read = self._loaded.edited
        return EditedRecord(read.id, read.version, self._form.draft())

    def is_changed(self) -> bool:
        """Whether something in the form is not what the record says."""
        if self._loaded is None or self._form is None:
            return False
        return self._form.draft() != self._before

    @property
    def reason(self) -> str:
        """Why it is changed."""
        return self._reason.value()

    # Problems -----------------------------------------------------------------------------------

    def check(self) -> bool:
        """Say what keeps the form from being stored; True if nothing does."""
        assert self._form is not None
        self.say_failure("")
        self._form.clear_problems()
        self._reason_row.set_problem("")
        if self._form.show_own_problems():
            return False
        asked = self._fields_with_reason()
        if asked and not self.reason:
            about = ", ".join(dict.fromkeys(field_word(name).lower() for name in asked))
            said = self.tr("Changed: {fields}. Say why.").replace("{fields}", about)
            self._reason_row.set_problem(said)
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def _fields_with_reason(self) -> list[str]:
        assert self._before is not None
        changed = changed_fields(self._before, self.edited().draft)
        return [name for name in NEED_REASON if name in changed]

    def show_error(self, error: DraftError, sentence: str) -> None:
        """Say beside its field what cannot be stored, else above the buttons."""
        if self._form is None or not self._form.show_error(error):
            self.say_failure(sentence)

    def say_failure(self, sentence: str) -> None:
        """Say what failed above the buttons; ``""`` takes it back."""
        self._failure.setText(sentence)
        self._banner.setVisible(bool(sentence))

    def failure(self) -> str:
        """What it says."""
        return self._failure.text()

    def set_busy(self, busy: bool) -> None:
        """While the record is being stored nothing is typed into it; then the keyboard is back."""
        focused = QApplication.focusWidget()
        if busy and focused is not None and self.isAncestorOf(focused):
            self._typed_in = focused
        self._scroll.plane.setEnabled(not busy)
        self._reason.setEnabled(not busy)
        self.keys.set_busy(busy)
        if not busy and self._typed_in is not None:
            if isValid(self._typed_in):
                self._typed_in.setFocus(Qt.FocusReason.OtherFocusReason)
            self._typed_in = None

    # The form -----------------------------------------------------------------------------------

    def focus_first(self) -> None:
        """The keyboard to the first field."""
        self._comes = False
        if self._form is not None and self.isVisible():
            begin_at_field(self._form)

    def _set_form(self, draft: Draft) -> None:
        assert self._loaded is not None
        self._leaving.finish()
        self._clear()
        self._scroll.plane.setEnabled(True)  # while it is empty: each field would be told
        context = FormContext(self._workplace, self._loaded.type, self._loaded.documents)
        self._form = form_of(context, draft)
        self._scroll.column.addWidget(self._form)
        self._scroll.column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_head()

    def _clear(self) -> None:
        column = self._scroll.column
        while (item := column.takeAt(0)) is not None:
            if isinstance(form := item.widget(), RecordForm):
                form.let_go(self._leaving)

    def _move_member(self, step: int) -> None:
        for members in [] if self._form is None else self._form.lists():
            member = members.member_at_hand()
            if member is not None and step:
                members.shift(member, step)
            elif member is not None:
                members.take_out(member)

    def _show_head(self) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        version = self.tr("version {number}").replace("{number}", str(loaded.edited.version))
        self._kind.setText(fact_line(self.tr("Editing"), type_word(loaded.type), version))
        self._icon.set_icon(TYPE_ICONS[loaded.type])
        self._title.setText(loaded.title)
        self.setAccessibleName(f"{self._kind.text()}: {loaded.title}")

    def retranslate(self) -> None:
        """Words in the interface's language; what was typed stays."""
        reason = self.tr("Reason")
        self._reason.set_accessible(reason)
        self._reason.set_placeholder(self.tr("why it is changed; kept in the history"))
        self._reason_row.set_caption(reason)
        self.keys.retranslate()
        if self._form is not None:
            self._set_form(self._form.draft())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little width the text stands above the form; in little height too the form is all."""
        super().resizeEvent(event)
        room = self.width() >= px(_NARROW)
        self._reading.setVisible(room or self.height() >= px(_LOW))
        self._reading.head.setVisible(room)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if room else ways.TopToBottom)
        self._row.setStretch(2, 0 if room else 2)
        if room:
            self._side.setFixedWidth(px(_FORM_WIDTH))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through text and form as they are laid out; members come and go."""
        moved = step_by_tab(self, self._parts, forward=forward)
        return moved or super().focusNextPrevChild(forward)

    def event(self, event: QEvent) -> bool:
        """Saving, leaving, undo and redo are the form's, whatever the window does by those keys."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Ctrl+S save, Escape leaves."""
        if is_save(event):
            self.save_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        elif not is_own(event):
            super().keyPressEvent(event)

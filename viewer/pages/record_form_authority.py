"""The form of an authority: its names in their languages, and an instrument's date."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db import Archive
from db.errors import DraftError
from db.model import NameKind, RecordType
from db.model.drafts import AuthorityDraft, NameDraft
from viewer.pages.record_form import FormContext, RecordForm, language_choices
from viewer.pages.record_form_meeting import list_words
from viewer.pages.wording import name_kind_word
from viewer.theme import px
from viewer.widgets.check_box import CheckBox
from viewer.widgets.date_field import DateField
from viewer.widgets.form_parts import FormRow, MemberList, choice_box
from viewer.widgets.value_edit import ValueEdit


class AuthorityForm(RecordForm):
    """Edits an ``AuthorityDraft``."""

    def __init__(self, context: FormContext, draft: AuthorityDraft) -> None:
        super().__init__(context)
        self._names = MemberList(
            list_words(self.tr("Names"), self.tr("Add a name")),
            lambda: self._name(NameDraft("", "", NameKind.FULL)),
            ordered=False,
        )
        for one in draft.names:
            self._names.add(self._name(one))
        self._date: DateField | None = None
        if context.type is RecordType.INSTRUMENT:
            self._date = DateField(Archive.read_date)
            self._date.set_date(draft.date)
            self._date.set_accessible(self.tr("Date"))
            self._date.changed.connect(self.changed)
            self.add_row("date", self.tr("Date"), self._date)
        self.add_row("names", "", self._names, wide=True)
        self._names.changed.connect(self.changed)

    def draft(self) -> AuthorityDraft:
        """The authority as it stands in the form."""
        names = tuple(one for field in self._fields() if (one := field.value()).text)
        return AuthorityDraft(names, None if self._date is None else self._date.date())

    def show_own_problems(self) -> bool:
        """Besides what holds of all forms: a date that is not understood."""
        if self._date is not None and self._date.is_wrong():
            self._date.say_wrong()
            self._date.setFocus()
            return True
        return super().show_own_problems()

    def problem_rows(self, error: DraftError) -> Sequence[FormRow]:
        """A name that is there twice is said beside each of the two."""
        if error.code == "draft_name_twice":
            value = str(error.params.get("value"))
            return [one.row for one in self._fields() if one.value().text == value]
        if error.params.get("field") == "name":
            limit = int(error.params.get("limit", 0))
            return [one.row for one in self._fields() if len(one.value().text) > limit]
        return super().problem_rows(error)

    def _fields(self) -> list["NameFields"]:
        return [field for field in self._names.contents() if isinstance(field, NameFields)]

    def _name(self, one: NameDraft) -> "NameFields":
        made = NameFields(one)
        made.edited.connect(self.changed)
        made.preferred.connect(lambda: self._prefer(made))
        return made

    def _prefer(self, chosen: "NameFields") -> None:
        """One name and one abbreviation are preferred in each language."""
        for field in self._fields():
            if field is not chosen and field.use() == chosen.use():
                field.let_go()


class NameFields(QWidget):
    """A name form: text, language, kind, and whether it is the preferred one."""

    edited = Signal()
    #: It was made the preferred one.
    preferred = Signal()

    def __init__(self, name: NameDraft) -> None:
        super().__init__()
        self._id = name.id
        self._text = ValueEdit(role="strong" if name.preferred else "base", full=True)
        self._text.set_value(name.text)
        self._text.set_placeholder(self.tr("name as it is written"))
        self._text.set_accessible(self.tr("Name"))
        languages = language_choices(name.language, none=self.tr("no language"))
        kinds = [(kind.value, name_kind_word(kind)) for kind in NameKind]
        self._language = choice_box(self.tr("Language of the name"), languages, name.language)
        self._kind = choice_box(self.tr("Kind of name"), kinds, name.kind.value)
        self._preferred = CheckBox(self.tr("preferred"))
        self._preferred.setChecked(name.preferred)
        self.row = FormRow("", self._text)
        self.setFocusProxy(self._text)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        for part in (self._language, self._kind, self._preferred):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, px(8))
        layout.setSpacing(px(4))
        layout.addWidget(self.row)
        layout.addLayout(line)
        self._text.edited.connect(self.edited)
        self._language.currentIndexChanged.connect(self.edited)
        self._kind.currentIndexChanged.connect(self.edited)
        self._preferred.toggled.connect(self._toggled)

    def value(self) -> NameDraft:
        """The name as it stands; its text may be empty."""
        return NameDraft(
            self._text.value(),
            str(self._language.currentData()),
            NameKind(self._kind.currentData()),
            self._preferred.isChecked(),
            self._id,
        )

    def use(self) -> tuple[str, bool]:
        """Names with one use have one preferred among them."""
        one = self.value()
        return one.language, one.kind is NameKind.ABBREVIATION

    def let_go(self) -> None:
        """Another one is preferred now."""
        self._preferred.setChecked(False)

    def _toggled(self, on: bool) -> None:
        if on:
            self.preferred.emit()
        self.edited.emit()

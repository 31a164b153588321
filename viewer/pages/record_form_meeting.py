"""The form of a meeting: its head, themes by language, organisers, and who took part."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db import Archive
from db.errors import DraftError
from db.model import PartialDate, RecordType, Role, are_in_order
from db.model.drafts import MeetingDraft, NamedAuthority, ParticipantDraft
from viewer.i18n import language_name
from viewer.pages.record_form import FormContext, RecordForm, languages_of
from viewer.pages.wording import role_word
from viewer.theme import px
from viewer.widgets.chips import LanguageBadge
from viewer.widgets.date_field import DateField
from viewer.widgets.form_parts import FormRow, ListWords, MemberList, choice_box
from viewer.widgets.name_field import NameField
from viewer.widgets.value_edit import ValueEdit


def list_words(title: str, add: str) -> ListWords:
    """The words of a list in a form."""
    translate = QCoreApplication.translate
    return ListWords(
        title,
        add,
        translate("RecordForm", "Move up"),
        translate("RecordForm", "Move down"),
        translate("RecordForm", "Take out"),
    )


class MeetingForm(RecordForm):
    """Edits a ``MeetingDraft``."""

    def __init__(self, context: FormContext, draft: MeetingDraft) -> None:
        super().__init__(context)
        self._council = self._name("council", self.tr("Council"), RecordType.COUNCIL, draft.council)
        self._ordinal = self._line(
            "ordinal", self.tr("Number"), "" if draft.ordinal is None else str(draft.ordinal)
        )
        self._start = self._date("date_start", self.tr("Date"), draft.date_start)
        self._end = self._date("date_end", self.tr("Last day"), draft.date_end)
        self._start.ended.connect(self._set_end)
        self._start.set_placeholder(self.tr("18.11.2021, November 2021, 2021"))
        self._end.set_placeholder(self.tr("if it lasted longer than a day"))
        self._place = self._name("place", self.tr("Place"), RecordType.PLACE, draft.place)
        self._basis = self._name(
            "legal_basis", self.tr("Legal basis"), RecordType.INSTRUMENT, draft.legal_basis
        )
        self._themes = {
            code: self._line(
                f"theme {code}",
                self.tr("Theme · {language}").replace("{language}", language_name(code)),
                draft.themes.get(code, ""),
            )
            for code in languages_of(*draft.themes)
        }
        self._organisers = MemberList(
            list_words(self.tr("Organisers"), self.tr("Add an organiser")),
            lambda: self._organiser(None),
        )
        self._organisers.fill(
            self.turns, (partial(self._organiser, one) for one in draft.organisers)
        )
        self.add_list(self._organisers)
        self._people = MemberList(
            list_words(self.tr("Participants"), self.tr("Add a participant")),
            lambda: self._participant(None),
        )
        self._people.fill(
            self.turns, (partial(self._participant, one) for one in draft.participants)
        )
        self.add_list(self._people)

    def draft(self) -> MeetingDraft:
        """The meeting as it stands in the form."""
        number = self._ordinal.value()
        return MeetingDraft(
            council=self._council.named(),
            ordinal=int(number) if number.isascii() and number.isdigit() else None,
            date_start=self._start.date(),
            date_end=self._end.date(),
            place=self._place.named(),
            legal_basis=self._basis.named(),
            themes={code: text for code, one in self._themes.items() if (text := one.value())},
            organisers=tuple(
                named
                for field in self._organisers.contents()
                if isinstance(field, NameField) and (named := field.named()) is not None
            ),
            participants=tuple(
                one
                for field in self._people.contents()
                if isinstance(field, ParticipantFields) and (one := field.value()) is not None
            ),
        )

    def show_own_problems(self) -> bool:
        """Besides what holds of all forms: what is no number, what are no days or not in order."""
        number = self._ordinal.value()
        if number and not (number.isascii() and number.isdigit() and int(number)):
            return self.show_error(DraftError("draft_ordinal", value=number))
        for field in (self._start, self._end):
            if field.is_wrong():
                field.say_wrong()
                field.setFocus()
                return True
        days = (field.date() for field in (self._start, self._end))
        first, last = (PartialDate.parse(day) if day else None for day in days)
        if not are_in_order(first, last):
            return self.show_error(DraftError("draft_date_order", value=str(last)))
        return super().show_own_problems()

    def problem_rows(self, error: DraftError) -> Sequence[FormRow]:
        """Errors of themes and of participants are about one of several rows."""
        if error.code == "draft_person_twice":
            return [
                field.row
                for field in self._people.contents()
                if isinstance(field, ParticipantFields)
                and (one := field.value()) is not None
                and one.person.text == error.params.get("value")
            ]
        if error.params.get("field") == "theme":
            limit = int(error.params.get("limit", 0))
            return [
                self._rows[f"theme {code}"]
                for code, one in self._themes.items()
                if len(one.value()) > limit
            ]
        return super().problem_rows(error)

    def _set_end(self, end: str) -> None:
        self._end.set_date(end)

    def _line(self, name: str, caption: str, text: str) -> ValueEdit:
        edit = ValueEdit(full=True)
        edit.set_value(text)
        edit.set_accessible(caption)
        edit.edited.connect(self.changed)
        self.add_row(name, caption, edit)
        return edit

    def _date(self, name: str, caption: str, edtf: str | None) -> DateField:
        field = DateField(Archive.read_date)
        field.set_date(edtf)
        field.set_accessible(caption)
        field.changed.connect(self.changed)
        self.add_row(name, caption, field)
        return field

    def _name(
        self, name: str, caption: str, record_type: RecordType, named: NamedAuthority | None
    ) -> NameField:
        field = self.name_field(record_type, named, caption)
        self.add_row(name, caption, field)
        return field

    def _organiser(self, named: NamedAuthority | None) -> NameField:
        return self.name_field(RecordType.INSTITUTION, named, self.tr("Organiser"))

    def _participant(self, one: ParticipantDraft | None) -> "ParticipantFields":
        offices = {} if one is None else one.offices
        stated = {*offices, *(document.language for document in self.context.documents)}
        shown = [code for code in languages_of(*stated) if code in stated]
        shown = shown or [self.context.workplace.language]
        person = None if one is None else one.person
        field = self.name_field(RecordType.PERSON, person, self.tr("Participant"), "strong")
        role = Role.SPEAKER if one is None else one.role
        made = ParticipantFields(field, role, {code: offices.get(code, "") for code in shown})
        made.edited.connect(self.changed)
        return made


class ParticipantFields(QWidget):
    """A person, the role, and the office as each language's text states it."""

    edited = Signal()

    def __init__(self, person: NameField, role: Role, offices: Mapping[str, str]) -> None:
        super().__init__()
        self._person = person
        roles = [(one.value, role_word(one)) for one in Role]
        self._role = choice_box(self.tr("Role"), roles, role.value)
        self._role.setMinimumWidth(px(116))
        self._role.currentIndexChanged.connect(self.edited)
        self._offices: dict[str, ValueEdit] = {}
        self.setFocusProxy(person)
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(person, 1)
        line.addWidget(self._role, 0, Qt.AlignmentFlag.AlignTop)
        head.setFocusProxy(person)
        self.row = FormRow("", head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, px(6))
        layout.setSpacing(px(2))
        layout.addWidget(self.row)
        for code, text in offices.items():
            layout.addLayout(self._office(code, text))

    def value(self) -> ParticipantDraft | None:
        """The participant; None while there is no name."""
        person = self._person.named()
        if person is None:
            return None
        offices = {code: text for code, one in self._offices.items() if (text := one.value())}
        return ParticipantDraft(person, Role(self._role.currentData()), offices)

    def _office(self, code: str, text: str) -> QHBoxLayout:
        edit = self._offices[code] = ValueEdit(full=True)
        edit.set_value(text)
        edit.set_placeholder(self.tr("office as the document states it"))
        told = self.tr("Office · {language}").replace("{language}", language_name(code))
        edit.set_accessible(told)
        edit.edited.connect(self.edited)
        line = QHBoxLayout()
        line.setContentsMargins(px(12), 0, 0, 0)
        line.setSpacing(px(8))
        badge = LanguageBadge(code)
        line.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(edit, 1)
        return line

"""The form of an authority: its names, an instrument's date, and what ISAAR(CPF) describes.

What is described unfolds; a part of which something is said stands open.
"""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from db import Archive
from db.errors import DraftError
from db.model import NameKind, RecordType
from db.model.authority_records import (
    CONTROL_AREAS,
    DESCRIBED_TYPES,
    DESCRIPTION_AREAS,
    AuthorityStatus,
    DescribedArea,
)
from db.model.drafts import AuthorityDraft, NamedAuthority, NameDraft
from viewer.pages.authority_lists import AuthorityLists
from viewer.pages.authority_name_fields import NameFields
from viewer.pages.authority_words import area_word, status_word
from viewer.pages.page import row
from viewer.pages.record_form import FormContext, RecordForm
from viewer.pages.record_form_meeting import list_words
from viewer.widgets.date_field import DateField
from viewer.widgets.fold_section import FoldSection, unfold_to
from viewer.widgets.form_parts import FormRow, MemberList, choice_box
from viewer.widgets.long_text import LongText
from viewer.widgets.name_field import NameField
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.span_fields import SpanFields

_NEW_NAME = NameDraft("", "", NameKind.FULL)


class AuthorityForm(RecordForm):
    """Edits an ``AuthorityDraft``."""

    def __init__(self, context: FormContext, draft: AuthorityDraft) -> None:
        super().__init__(context)
        person = context.type is RecordType.PERSON
        title = self.tr("Names", "of a person") if person else self.tr("Names")
        self._names = MemberList(
            list_words(title, self.tr("Add a name")),
            lambda: self._name(_NEW_NAME),
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
        self._texts: dict[DescribedArea, LongText] = {}
        self._described: AuthorityLists | None = None
        if context.type in DESCRIBED_TYPES:
            self._add_description(draft.description)
            self._described = self._add_lists(draft)
            self._add_control(draft.description)

    def draft(self) -> AuthorityDraft:
        """The authority as it stands in the form."""
        names = tuple(one for field in self._fields() if (one := field.value()).text)
        date = None if self._date is None else self._date.date()
        if self._described is None:
            return AuthorityDraft(names, date)
        lists = self._described
        return AuthorityDraft(
            *(names, date, self._said()), lists.identifiers(), lists.offices(), lists.relations()
        )

    # What is described --------------------------------------------------------------------------

    def _add_description(self, said: Mapping[str, str]) -> None:
        start = said.get(DescribedArea.EXISTED_FROM)
        end = said.get(DescribedArea.EXISTED_TO)
        about = self.tr("Dates of existence")
        if self.context.type is RecordType.PERSON:
            about = self.tr("Dates of life")
        self._existed = SpanFields(Archive.read_date, about, start, end)
        self._existed.changed.connect(self.changed)
        section = self._section(self.tr("Description"), DESCRIPTION_AREAS, said)
        line = self._rows["existed_from"] = FormRow(about, self._existed, wide=True)
        section.column.insertWidget(0, line)
        if start or end:
            section.set_open(True)

    def _add_control(self, said: Mapping[str, str]) -> None:
        words = [("", self.tr("not said"))]
        words += [(one.value, status_word(one)) for one in AuthorityStatus]
        status = said.get(DescribedArea.STATUS, "")
        self._status = choice_box(area_word(DescribedArea.STATUS), words, status)
        self._status.currentIndexChanged.connect(self.changed)
        section = self._section(self.tr("The record itself"), CONTROL_AREAS, said)
        holder = QWidget()
        holder.setLayout(row(self._status, -1))
        holder.setFocusProxy(self._status)
        line = self._rows["status"] = FormRow(area_word(DescribedArea.STATUS), holder)
        section.column.insertWidget(0, line)
        told = self.tr(
            "Who changed what and when is kept by the program: see the record's history."
        )
        section.column.addWidget(WrappedLabel(told, "secondary", "text2"))
        if status:
            section.set_open(True)

    def _section(
        self, title: str, areas: Iterable[DescribedArea], said: Mapping[str, str]
    ) -> FoldSection:
        section = FoldSection(title)
        for area in areas:
            text = said.get(area, "")
            field = self._texts[area] = LongText(text, role="base")
            field.set_accessible(area_word(area))
            field.edited.connect(self.changed)
            line = self._rows[area.value] = FormRow(area_word(area), field, wide=True)
            section.column.addWidget(line)
            if text:
                section.set_open(True)
        self.column.addWidget(section)
        return section

    def _add_lists(self, draft: AuthorityDraft) -> AuthorityLists:
        def make(of: RecordType, named: NamedAuthority | None, label: str) -> NameField:
            return self.name_field(of, named, label)

        lists = AuthorityLists(self.context.type, draft, make)
        lists.changed.connect(self.changed)
        self.column.addWidget(lists)
        return lists

    def _said(self) -> dict[str, str]:
        start, end = self._existed.dates()
        said = {
            DescribedArea.EXISTED_FROM: start or "",
            DescribedArea.EXISTED_TO: end or "",
            DescribedArea.STATUS: str(self._status.currentData()),
        } | {area: field.text() for area, field in self._texts.items()}
        return {area.value: said[area] for area in DescribedArea if said[area]}

    # Problems -----------------------------------------------------------------------------------

    def show_own_problems(self) -> bool:
        """Besides what holds of all forms: a date that is not understood."""
        for field in self.findChildren(DateField):
            if field.is_wrong():
                unfold_to(field)
                field.say_wrong()
                field.setFocus()
                return True
        for one in self.findChildren(NameField):
            if one.is_ambiguous():
                unfold_to(one)
        return super().show_own_problems()

    def show_error(self, error: DraftError) -> bool:
        """What is folded away is unfolded before it is pointed at."""
        for one in self.problem_rows(error):
            unfold_to(one.field)
        return super().show_error(error)

    def problem_rows(self, error: DraftError) -> Sequence[FormRow]:
        """A member of a list is one of several; a name that is there twice is both."""
        value, field = str(error.params.get("value", "")), error.params.get("field")
        if error.code == "draft_name_twice":
            return [one.row for one in self._fields() if one.value().text == value]
        if error.code == "draft_too_long" and field == "name":
            limit = int(error.params.get("limit", 0))
            return [one.row for one in self._fields() if len(one.value().text) > limit]
        if field == "name":
            own = (one for one in self._fields() if value in {one.value().text, one.value().script})
            return [one.row for one in own][:1]
        if self._described is not None and (rows := self._described.problem_rows(error)):
            return rows
        return super().problem_rows(error)

    # Names --------------------------------------------------------------------------------------

    def _fields(self) -> list[NameFields]:
        return [field for field in self._names.contents() if isinstance(field, NameFields)]

    def _name(self, one: NameDraft) -> NameFields:
        made = NameFields(one, detailed=self.context.type is not RecordType.TOPIC)
        made.edited.connect(self.changed)
        made.preferred.connect(lambda: self._prefer(made))
        return made

    def _prefer(self, chosen: NameFields) -> None:
        """One name and one abbreviation are preferred in each language."""
        for field in self._fields():
            if field is not chosen and field.use() == chosen.use():
                field.let_go()

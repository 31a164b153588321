"""The lists in an authority's form: offices, relations, identifiers; each unfolds."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.errors import DraftError
from db.model import RecordType
from db.model.authority_records import DESCRIBED_TYPES, Identifier, relation_kinds
from db.model.drafts import AuthorityDraft, NamedAuthority, OfficeDraft, RelationDraft
from viewer.i18n import number_text
from viewer.pages.authority_member_fields import (
    IdentifierFields,
    MakeField,
    MemberFields,
    OfficeFields,
    RelationFields,
)
from viewer.pages.record_form_meeting import list_words
from viewer.widgets.fold_section import FoldSection
from viewer.widgets.form_parts import FormRow, MemberList


class AuthorityLists(QWidget):
    """``changed`` is sent by what a person does."""

    changed = Signal()

    def __init__(self, own: RecordType, draft: AuthorityDraft, make: MakeField) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lists: dict[str, MemberList] = {}
        if own is RecordType.PERSON:
            self._list(
                ("offices", self.tr("Offices"), self.tr("Add an office")),
                lambda: self._member(OfficeFields(OfficeDraft(""), make)),
                [OfficeFields(one, make) for one in draft.offices],
            )
        to = RecordType.PERSON if own is not RecordType.PERSON else RecordType.INSTITUTION
        assert own in DESCRIBED_TYPES
        new = RelationDraft(relation_kinds(own, to)[0], to, NamedAuthority(""))
        self._list(
            ("relations", self.tr("Relations"), self.tr("Add a relation")),
            lambda: self._member(RelationFields(own, new, make)),
            [RelationFields(own, one, make) for one in draft.relations],
        )
        self._list(
            ("identifiers", self.tr("Identifiers"), self.tr("Add an identifier")),
            lambda: self._member(IdentifierFields(None)),
            [IdentifierFields(one) for one in draft.identifiers],
        )

    def offices(self) -> tuple[OfficeDraft, ...]:
        """The offices as they stand; a line in which nothing is said is none."""
        empty = OfficeDraft("")
        found = (one.value() for one in self._members("offices") if isinstance(one, OfficeFields))
        return tuple(
            one
            for one in found
            if (one.text, one.institution, one.start, one.end, one.source)
            != (empty.text, None, None, None, "")
        )

    def relations(self) -> tuple[RelationDraft, ...]:
        """The relations as they stand."""
        fields = self._members("relations")
        found = (one.value() for one in fields if isinstance(one, RelationFields))
        return tuple(one for one in found if one is not None)

    def identifiers(self) -> tuple[Identifier, ...]:
        """The identifiers as they stand."""
        fields = self._members("identifiers")
        found = (one.value() for one in fields if isinstance(one, IdentifierFields))
        return tuple(one for one in found if one.value)

    def problem_rows(self, error: DraftError) -> Sequence[FormRow]:
        """The row of the member that an error is about; none where it is about no list."""
        members = self._members(str(error.params.get("field", "")))
        value = str(error.params.get("value", ""))
        about = [one for one in members if one.is_about(value)] or members
        return [one.row for one in about[:1]]

    def _members(self, name: str) -> list[MemberFields]:
        found = self._lists[name].contents() if name in self._lists else []
        return [one for one in found if isinstance(one, MemberFields)]

    def _member(self, fields: MemberFields) -> MemberFields:
        fields.edited.connect(self.changed)
        return fields

    def _list(
        self,
        words: tuple[str, str, str],
        make: Callable[[], QWidget],
        members: Sequence[MemberFields],
    ) -> None:
        name, title, add = words
        section = FoldSection(title)
        listed = self._lists[name] = MemberList(list_words("", add), make, ordered=False)
        for one in members:
            listed.add(self._member(one))
        listed.changed.connect(self.changed)
        section.column.addWidget(listed)
        section.head.say(number_text(len(members)) if members else "")
        section.set_open(bool(members))
        self._column.addWidget(section)

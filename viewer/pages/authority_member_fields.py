"""Members of the lists in an authority's form: an identifier, a held office, a relation."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import Archive
from db.model import RecordType
from db.model.authority_records import (
    BODY_TYPES,
    DESCRIBED_TYPES,
    AuthorityRelationKind,
    Identifier,
    IdentifierScheme,
    relation_kinds,
)
from db.model.drafts import NamedAuthority, OfficeDraft, RelationDraft
from db.model.identifiers import normal_identifier, shown_identifier
from viewer.pages.authority_words import relation_word, scheme_word
from viewer.pages.page import row
from viewer.pages.wording import type_word
from viewer.theme import px
from viewer.widgets.form_parts import FormRow, choice_box
from viewer.widgets.name_field import NameField
from viewer.widgets.span_fields import SpanFields
from viewer.widgets.value_edit import ValueEdit

# Makes a field for an authority that the archive is asked about.
MakeField = Callable[[RecordType, NamedAuthority | None, str], NameField]


class MemberFields(QWidget):
    """The fields of one member; ``row`` says what is wrong with it."""

    edited = Signal()
    row: FormRow

    def __init__(self) -> None:
        super().__init__()
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, px(8))
        self.lines.setSpacing(px(4))

    def is_about(self, value: str) -> bool:
        """Whether an error that names this text is about it."""
        raise TypeError(type(self).__name__)


class IdentifierFields(MemberFields):
    """Who gave the identifier, and the identifier."""

    def __init__(self, one: Identifier | None) -> None:
        super().__init__()
        self._value = ValueEdit(full=True)
        self.row = FormRow("", self._value)
        schemes = [(scheme.value, scheme_word(scheme)) for scheme in IdentifierScheme]
        chosen = IdentifierScheme.ISNI if one is None else one.scheme
        self._scheme = choice_box(self.tr("Kind of identifier"), schemes, chosen.value)
        self._value.set_value("" if one is None else shown_identifier(one))
        self._value.set_placeholder(self.tr("number or address"))
        self._value.set_accessible(self.tr("Identifier"))
        line = row(self._scheme, spacing=8)
        line.addWidget(self.row, 1)
        line.setAlignment(self._scheme, Qt.AlignmentFlag.AlignTop)
        self.lines.addLayout(line)
        self.setFocusProxy(self._scheme if one is None else self._value)
        self._scheme.currentIndexChanged.connect(self.edited)
        self._value.edited.connect(self.edited)

    def value(self) -> Identifier:
        """The identifier as it stands; it may be empty or wrong.

        One that is right comes in its normal form, so that reading alone changes nothing.
        """
        scheme, text = IdentifierScheme(self._scheme.currentData()), self._value.value()
        try:
            return normal_identifier(scheme, text)
        except ValueError:
            return Identifier(scheme, text)

    def is_about(self, value: str) -> bool:
        """The archive names the text or the normal form."""
        return value in {self._value.value(), self.value().value}


class OtherFields(QWidget):
    """Which kind of authority, and which one. ``turned`` is sent when it is of another kind."""

    changed = Signal()
    turned = Signal()

    def __init__(
        self,
        make: MakeField,
        label: str,
        types: Iterable[RecordType],
        chosen: RecordType,
        named: NamedAuthority | None,
    ) -> None:
        super().__init__()
        self._make, self._label = make, label
        self._type = choice_box(
            self.tr("{what}: its kind").replace("{what}", label),
            [(one.value, type_word(one)) for one in types],
            chosen.value,
        )
        self._line = row(self._type, spacing=8)
        self._line.setAlignment(self._type, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._line)
        self._field = self._made(named)
        self.setFocusProxy(self._type)
        self._type.currentIndexChanged.connect(lambda _index: self._turn())

    def type(self) -> RecordType:
        """The kind that is chosen."""
        return RecordType(self._type.currentData())

    def named(self) -> NamedAuthority | None:
        """Who is named."""
        return self._field.named()

    def set_wrong(self, wrong: bool) -> None:
        """Show that it cannot be this one."""
        self._field.edit.set_wrong(wrong)

    def _made(self, named: NamedAuthority | None) -> NameField:
        field = self._make(self.type(), named, self._label)
        field.changed.connect(self.changed)
        self._line.addWidget(field, 1)
        return field

    def _turn(self) -> None:
        """Of another kind somebody else bears the name: only the text stays."""
        old, named = self._field, self._field.named()
        self._line.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._field = self._made(NamedAuthority(named.text) if named is not None else None)
        self.turned.emit()
        self.changed.emit()


class OfficeFields(MemberFields):
    """An office: what it was, where, when, and how it is known."""

    def __init__(self, one: OfficeDraft, make: MakeField) -> None:
        super().__init__()
        self._id = one.id
        self._text = ValueEdit(role="name", full=True)
        self.row = FormRow("", self._text)
        self._text.set_value(one.text)
        self._text.set_placeholder(self.tr("office"))
        self._text.set_accessible(self.tr("Office"))
        self._at = OtherFields(
            make, self.tr("Where"), BODY_TYPES[::-1], one.institution_type, one.institution
        )
        self._span = SpanFields(Archive.read_date, self.tr("Held"), one.start, one.end)
        self._source = ValueEdit(full=True)
        self._source.set_value(one.source)
        self._source.set_placeholder(self.tr("how this is known"))
        self._source.set_accessible(self.tr("Source of the office"))
        for part in (self.row, self._at, self._span, self._source):
            self.lines.addWidget(part)
        self.setFocusProxy(self._text)
        for changed in (self._text.edited, self._at.changed, self._span.changed):
            changed.connect(self.edited)
        self._source.edited.connect(self.edited)

    def value(self) -> OfficeDraft:
        """The office as it stands; its text may be empty."""
        start, end = self._span.dates()
        return OfficeDraft(
            self._text.value(),
            self._at.named(),
            self._at.type(),
            start,
            end,
            self._source.value(),
            self._id,
        )

    def is_about(self, value: str) -> bool:
        """An error names the office."""
        return self._text.value() == value


class RelationFields(MemberFields):
    """A relation: of which kind, to whom, when, and a note."""

    def __init__(self, own: RecordType, one: RelationDraft, make: MakeField) -> None:
        super().__init__()
        self._own, self._id = own, one.id
        self._other = OtherFields(
            make, self.tr("Related to"), DESCRIBED_TYPES[::-1], one.type, one.other
        )
        self.row = FormRow("", self._other)
        self._kind = choice_box(self.tr("Kind of relation"), self._kinds(), one.kind.value)
        self._span = SpanFields(Archive.read_date, self.tr("Lasted"), one.start, one.end)
        self._note = ValueEdit(full=True)
        self._note.set_value(one.note)
        self._note.set_placeholder(self.tr("note on the relation"))
        self._note.set_accessible(self.tr("Note on the relation"))
        self.lines.addLayout(row(self._kind, -1))
        for part in (self.row, self._span, self._note):
            self.lines.addWidget(part)
        self.setFocusProxy(self._kind)
        self._kind.currentIndexChanged.connect(self.edited)
        self._other.turned.connect(self._offer_kinds)
        for changed in (self._other.changed, self._span.changed, self._note.edited):
            changed.connect(self.edited)

    def value(self) -> RelationDraft | None:
        """The relation as it stands; None while nothing is said."""
        named, note = self._other.named(), self._note.value()
        start, end = self._span.dates()
        if named is None and not (start or end or note):
            return None
        kind = AuthorityRelationKind(self._kind.currentData())
        other = named or NamedAuthority("")
        return RelationDraft(kind, self._other.type(), other, start, end, note, self._id)

    def is_about(self, value: str) -> bool:
        """An error names the other one."""
        named = self._other.named()
        return (named.text if named is not None else "") == value

    def _kinds(self) -> list[tuple[str, str]]:
        kinds = relation_kinds(self._own, self._other.type())
        return [(kind.value, relation_word(kind)) for kind in kinds]

    def _offer_kinds(self) -> None:
        """The kinds that fit; the chosen one stays if it does."""
        chosen = self._kind.currentData()
        self._kind.blockSignals(True)
        self._kind.clear()
        for value, words in self._kinds():
            self._kind.addItem(words, value)
        self._kind.setCurrentIndex(max(0, self._kind.findData(chosen)))
        self._kind.blockSignals(False)

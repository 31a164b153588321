"""``FIELD=VALUE`` of the command line put into the draft of an authority."""

from collections.abc import Callable
from dataclasses import replace

from db import Archive
from db.errors import RecordNotFoundError
from db.model import RecordType
from db.model.authority_records import (
    DESCRIBED_TYPES,
    AuthorityRelationKind,
    DescribedArea,
    Identifier,
    IdentifierScheme,
    relation_kinds,
)
from db.model.drafts import AuthorityDraft, NamedAuthority, OfficeDraft, RelationDraft
from viewer.commands.field_values import WrongFieldError, date_value
from viewer.commands.output import one_line

_DATES = (DescribedArea.EXISTED_FROM, DescribedArea.EXISTED_TO)


def unknown_field(name: str) -> WrongFieldError:
    """A record has no such field."""
    return WrongFieldError(
        f"The record has no field “{one_line(name)}”. `edit --help` names the fields."
    )


def with_authority_field(
    archive: Archive, draft: AuthorityDraft, name: str, value: str, kind: str
) -> AuthorityDraft:
    """The draft with a field set. Raises WrongFieldError."""
    record_type = RecordType(kind)
    field, _, about = name.partition(".")
    if record_type is RecordType.INSTRUMENT and name == "date":
        return replace(draft, date=date_value(value))
    if record_type not in DESCRIBED_TYPES:
        raise unknown_field(name)
    if name in {area.value for area in DescribedArea}:
        return _described(draft, DescribedArea(name), value)
    if field == "identifier" and about in set(IdentifierScheme):
        scheme = IdentifierScheme(about)
        kept = (one for one in draft.identifiers if one.scheme is not scheme)
        new = (Identifier(scheme, one) for part in value.split(";") if (one := part.strip()))
        return replace(draft, identifiers=(*kept, *new))
    if name == "office" and record_type is RecordType.PERSON:
        return replace(draft, offices=_offices(archive, draft, value))
    if field == "relation" and about in set(AuthorityRelationKind):
        relation = AuthorityRelationKind(about)
        return replace(draft, relations=_relations(archive, draft, relation, value, record_type))
    raise unknown_field(name)


def _described(draft: AuthorityDraft, area: DescribedArea, value: str) -> AuthorityDraft:
    text = (date_value(value) or "") if area in _DATES else value
    said = {**draft.description, area.value: text}
    return replace(draft, description={word: one for word, one in said.items() if one})


def _offices(archive: Archive, draft: AuthorityDraft, value: str) -> tuple[OfficeDraft, ...]:
    if not value:
        return ()
    text, at, held, source = _cells(value, 4)
    start, end = _span(held)
    named, kind = _other(archive, at, (RecordType.INSTITUTION, RecordType.COUNCIL))
    made = OfficeDraft(text, named, kind, start, end, source)
    return (*draft.offices, made)


def _relations(
    archive: Archive,
    draft: AuthorityDraft,
    relation: AuthorityRelationKind,
    value: str,
    own: RecordType,
) -> tuple[RelationDraft, ...]:
    if not value:
        return tuple(one for one in draft.relations if one.kind is not relation)
    name, held, note = _cells(value, 3)
    order = (RecordType.INSTITUTION, RecordType.COUNCIL, RecordType.PERSON)
    types = tuple(one for one in order if relation in relation_kinds(own, one))
    if not types:
        raise WrongFieldError(f"A {own} cannot have the relation “{relation}”.")
    named, kind = _other(archive, name, types)
    if named is None:
        raise WrongFieldError("Say to whom the relation is: NAME or ID, FROM/TO, NOTE.")
    start, end = _span(held)
    made = RelationDraft(relation, kind, named, start, end, note)
    return (*draft.relations, made)


def _other(
    archive: Archive, words: str, types: tuple[RecordType, ...]
) -> tuple[NamedAuthority | None, RecordType]:
    """Who is meant by a name or an id: one of the types, else a new one of the first of them."""
    if not words:
        return None, types[0]
    for one in types:
        bearers = archive.offer_names(one, words).bearers
        if len(bearers) > 1:
            raise WrongFieldError(f"Several are called “{one_line(words)}”; give the ID.")
        if bearers:
            return NamedAuthority(bearers[0].label, bearers[0].id), one
    found = _by_id(lambda: archive.show(words)) if len(words) >= 8 else None
    if found is not None:
        if found[1] not in types:
            raise WrongFieldError(f"“{one_line(words)}” is a {found[1]}, which does not fit.")
        return NamedAuthority(words, found[0]), found[1]
    return NamedAuthority(words), types[0]


def _by_id(show: Callable[[], object]) -> tuple[str, RecordType] | None:
    from viewer.commands.show_record import record_type

    try:
        detail = show()
    except RecordNotFoundError:
        return None
    return str(detail.id), RecordType(record_type(detail))  # type: ignore[attr-defined,arg-type]


def _cells(value: str, count: int) -> list[str]:
    cells = [cell.strip() for cell in value.split("|")]
    if len(cells) > count:
        raise WrongFieldError(f"“{one_line(value)}” has more than {count} parts between “|”.")
    return cells + [""] * (count - len(cells))


def _span(text: str) -> tuple[str | None, str | None]:
    """``1999/2003``, ``1999/`` or ``1999``: a date alone is the beginning."""
    start, _, end = text.partition("/")
    return date_value(start.strip()), date_value(end.strip())

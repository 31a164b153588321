"""A stored authority record as a form shows it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.model.authority_records import (
    AuthorityRelationKind,
    DescribedArea,
    Identifier,
    IdentifierScheme,
)
from db.model.drafts import AuthorityDraft, NamedAuthority, NameDraft, OfficeDraft, RelationDraft
from db.storage.contents import Content
from db.storage.name_keys import script_of
from db.storage.reading.names import Names, load_names
from db.storage.reading.sources import DOCUMENT, RECORD, paired, rows_in


def named_in_record(content: Content) -> Iterator[str]:
    """The authorities that the offices and relations of a content name."""
    for row in content.get("held_offices", ()):
        if row["institution_id"]:
            yield row["institution_id"]
    for row in content.get("relations", ()):
        yield row["other_id"]


@dataclass(frozen=True, slots=True)
class Named:
    """What contents name: the names of authorities, their types, the titles of documents."""

    names: Names
    types: Mapping[str, str]
    titles: Mapping[str, str]


def load_named(session: Session, contents: Iterable[Content], language: str) -> Named:
    """All that the records name, read with few statements."""
    records = list(contents)
    ids = [one for content in records for one in named_in_record(content)]
    sources = [
        row["source_id"]
        for content in records
        for row in content.get("names", ())
        if row["source_id"]
    ]
    documents = rows_in(session, select(DOCUMENT.c.id, DOCUMENT.c.title), DOCUMENT.c.id, sources)
    types = rows_in(session, select(RECORD.c.id, RECORD.c.type), RECORD.c.id, ids)
    return Named(load_names(session, ids, language), paired(types), paired(documents))


def described_draft(content: Content, draft: AuthorityDraft, named: Named) -> AuthorityDraft:
    """The draft with what the record says beside the names and their languages."""
    names, types = named.names, named.types
    return replace(
        draft,
        names=_names(content, draft.names, named.titles),
        description=description_of(content),
        identifiers=identifiers_of(content),
        offices=tuple(_office(row, names, types) for row in content.get("held_offices", ())),
        relations=tuple(_relation(row, names, types) for row in content.get("relations", ())),
    )


def description_of(content: Content) -> Mapping[str, str]:
    """The texts of a content by the words of ``DescribedArea``; what is empty is not there."""
    rows = content.get("description", ())
    return {
        area.value: str(row[area.value])
        for row in rows
        for area in DescribedArea
        if row[area.value]
    }


def identifiers_of(content: Content) -> tuple[Identifier, ...]:
    """The identifiers of a content."""
    return tuple(
        Identifier(IdentifierScheme(row["scheme"]), row["value"])
        for row in content.get("identifiers", ())
    )


def _names(
    content: Content, drafts: tuple[NameDraft, ...], titles: Mapping[str, str]
) -> tuple[NameDraft, ...]:
    rows = {row["id"]: row for row in content.get("names", ())}
    details = {row["name_id"]: row for row in content.get("name_details", ())}
    made = []
    for one in drafts:
        row, said = rows[one.id], details.get(one.id, {})
        told = row["script"] != script_of(row["text"])
        made.append(
            replace(
                one,
                script=row["script"] if told else "",
                source=said.get("source", ""),
                valid_from=said.get("valid_from"),
                valid_to=said.get("valid_to"),
                document=titles.get(row["source_id"], ""),
            )
        )
    return tuple(made)


def _office(row: Content, names: Names, types: Mapping[str, str]) -> OfficeDraft:
    at = row["institution_id"]
    return OfficeDraft(
        text=row["text"],
        institution=NamedAuthority(names.label(at), at) if at else None,
        institution_type=RecordType(types[at]) if at else RecordType.INSTITUTION,
        **_dated(row),
        source=row["source"],
    )


def _relation(row: Content, names: Names, types: Mapping[str, str]) -> RelationDraft:
    other = row["other_id"]
    return RelationDraft(
        kind=AuthorityRelationKind(row["kind"]),
        type=RecordType(types[other]),
        other=NamedAuthority(names.label(other), other),
        **_dated(row),
        note=row["note"],
    )


def _dated(row: Content) -> dict[str, Any]:
    return {name: row[name] for name in ("id", "start", "end")}

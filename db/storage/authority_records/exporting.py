"""The authority records of an archive for a file, each with the relations of both ends."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import RecordType
from db.model.authority_files import AuthorityFile, FiledAuthority
from db.model.authority_records import DESCRIBED_TYPES, RelationRow
from db.model.drafts import AuthorityDraft, NamedAuthority, RelationDraft
from db.storage.authority_records.page import relations_of
from db.storage.contents import Content, contents_of
from db.storage.drafts_read import authority_drafts
from db.storage.reading.sources import EVENT, RECORD, RECORD_VERSION, rows_in

Events = Mapping[str, Sequence[tuple[str, str, bool]]]


def authority_file(
    session: Session, agency: str, wanted: Sequence[str] = (), language: str = "ru"
) -> AuthorityFile:
    """The records of those authorities, or all, in the order of their ids.

    Raises RecordNotFoundError for one that is no council, institution or person.
    """
    known = session.scalars(
        select(RECORD.c.id)
        .where(RECORD.c.type.in_(DESCRIBED_TYPES), RECORD.c.binned_at.is_(None))
        .order_by(RECORD.c.id)
    ).all()
    for one in wanted:
        if one not in known:
            raise RecordNotFoundError(id=one)
    ids = sorted(wanted) if wanted else list(known)
    own = contents_of(session, ids)
    drafts = authority_drafts(session, own, language)
    ties, events = relations_of(session, ids, language), _events(session, ids)
    records = tuple(
        FiledAuthority(
            id=one,
            type=RecordType(own[one]["type"]),
            draft=_filed(drafts[one], own[one], ties.get(one, ())),
            label=drafts[one].names[0].text if drafts[one].names else "",
            events=tuple(events.get(one, ())),
        )
        for one in ids
    )
    return AuthorityFile(records, agency)


def _filed(draft: AuthorityDraft, content: Content, ties: Sequence[RelationRow]) -> AuthorityDraft:
    """The draft as a file has it: every script and source is said, both ends' relations are."""
    scripts = {row["id"]: row["script"] for row in content.get("names", ())}
    return replace(
        draft,
        names=tuple(
            replace(one, script=scripts[one.id], source=one.source or one.document)
            for one in draft.names
        ),
        relations=tuple(
            RelationDraft(
                kind=one.kind,
                type=one.other.type,
                other=NamedAuthority(one.other.label, one.other.id),
                start=one.start,
                end=one.end,
                note=one.note,
            )
            for one in ties
        ),
    )


def _events(session: Session, ids: Sequence[str]) -> Events:
    """Who made and last changed each record, and when."""
    version, event = RECORD_VERSION.c, EVENT.c
    statement = (
        select(version.record_id, version.version, event.at, event.who)
        .join_from(RECORD_VERSION, EVENT, event.seq == version.event_seq)
        .order_by(version.record_id, version.version)
    )
    found: dict[str, list[tuple[str, str, bool]]] = {}
    for row in rows_in(session, statement, version.record_id, ids):
        own = found.setdefault(row.record_id, [])
        if len(own) == 2:
            own.pop()
        own.append((row.at, row.who, not own))
    return found

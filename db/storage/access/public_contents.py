"""What of each record a published copy holds: all, the head, redacted words, or nothing.

A positive list: what is not known to be open is left out. Office records (accessions, retention,
acts) and kept searches are never published.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.model import RecordType
from db.model.access import AccessStatus, Holds
from db.storage.access.black_sessions import BlackSessions, black_out, originals_of
from db.storage.access.held_points import is_in_force, marked
from db.storage.access.holds import NOTHING, AccessMap
from db.storage.access.letting_go import Others, let_go
from db.storage.access.redacting import WORDINGS, has_chosen, is_redactable
from db.storage.contents import Content
from db.storage.record_parts import NOTES, QUOTATION, TAGS

Contents = Mapping[str, Content]

#: The archive's own work.
NOT_PUBLISHED = frozenset(
    {
        RecordType.SAVED_SEARCH,
        RecordType.ACCESSION,
        RecordType.RETENTION_RULE,
        RecordType.DISPOSAL_ACT,
    }
)
#: What is kept of a restricted record beside its type: its head.
_HEADS: Mapping[RecordType, tuple[str, ...]] = {
    RecordType.UNIT: (
        *("parent_id", "holder", "level", "code", "title", "date_start", "date_end", "extent"),
        *("sheets", "pattern"),
    ),
    RecordType.MEETING: (
        *("council_id", "ordinal", "date_start", "date_end", "date_first", "date_last"),
        *("place_id", "theme", "themes", "language", "placements"),
    ),
    RecordType.DOCUMENT: (
        *("meeting_id", "document_type", "language", "title", "format", "placements"),
    ),
    RecordType.RESOLUTION: ("meeting_id", "number", "position", "kinds"),
}
#: What the archive keeps for itself: what is blacked out, and what people noted while they worked.
_BLACK = frozenset({"redactions"})
_OWN = _BLACK | {TAGS, NOTES}
#: What is kept of a closed unit, so that the tree has no holes.
_CLOSED_UNIT = ("parent_id", "holder", "level", "code", "pattern")


@dataclass(slots=True)
class PublicContents:
    """What a published copy is to hold, and what it has not."""

    contents: dict[str, Content] = field(default_factory=dict)
    #: Records that are closed, or restricted with their heads left, with what holds for each.
    withheld: dict[str, tuple[Content, Holds]] = field(default_factory=dict)
    #: The texts of documents that are there with words blacked out.
    redacted: dict[str, str] = field(default_factory=dict)
    #: Documents that are there without their texts: a closed point stands somewhere in these.
    textless: frozenset[str] = frozenset()
    #: What is hidden in sessions of which words are blacked out.
    blackouts: list[BlackSessions] = field(default_factory=list)
    #: The originals of the redacted and of the textless documents.
    black_originals: set[str] = field(default_factory=set)


def public_contents(
    contents: Contents,
    access: AccessMap,
    day: str,
    former: Contents,
    *,
    annotated: bool = False,
    others: Others | None = None,
) -> PublicContents:
    """What of those records readers may have on a day: of all of an archive, or of all but others.

    ``former`` are the documents that have been changed since words were blacked out of them, as
    they were then: the words are hidden in what else there is of their sessions. ``annotated``
    leaves open records their tags and notes, these without the words that they quote.
    """
    made = PublicContents()
    contents, former, unplaced = marked(contents, access, day, former)
    redacted = _redacted(contents, access, day)
    _take_open(made, contents, redacted, access, day, _BLACK if annotated else _OWN)
    blackouts = black_out(
        contents,
        made.contents,
        hiding({**contents, **former}, access, day),
        redacted,
        former,
    )
    for one in blackouts:
        made.redacted |= one.texts
    made.blackouts = blackouts
    made.textless = (unplaced & made.contents.keys()) - made.withheld.keys()
    _take_texts(made)
    made.black_originals = {
        digest
        for record_id in (*made.redacted, *made.textless)
        for digest in originals_of(contents[record_id])
    }
    let_go(contents, made.contents, made.withheld, others)
    if annotated:
        _let_quotations_go(made)
    return made


def _take_open(
    made: PublicContents,
    contents: Contents,
    redacted: Mapping[str, str],
    access: AccessMap,
    day: str,
    own: frozenset[str],
) -> None:
    """Take in what of each record is published, but for hidden words; ``own`` is never."""
    for record_id, content in contents.items():
        if RecordType(content["type"]) in NOT_PUBLISHED:
            continue
        holds = _holds(access, record_id, content, redacted)
        status = holds.status(day)
        if content.get("redactions") and record_id not in redacted:
            status = _unsafe(content, holds, day)
        public = _public(content, status, own)
        if status is not AccessStatus.OPEN:
            made.withheld[record_id] = content, holds
        if public is not None:
            made.contents[record_id] = public
    for record_id in redacted:
        if has_chosen(contents[record_id]):
            made.contents[record_id] = _freed(made.contents[record_id], access)


def _let_quotations_go(made: PublicContents) -> None:
    """Notes stay without the words that they are on: there may be others now, or none."""
    for record_id, content in made.contents.items():
        if NOTES in content:
            rows = [row | dict.fromkeys(QUOTATION) for row in content[NOTES]]
            made.contents[record_id] = content | {NOTES: rows}


def _redacted(contents: Contents, access: AccessMap, day: str) -> dict[str, str]:
    """The documents of which readers get a redacted text, each with its session.

    One that is held is given for what was chosen in it, not for what its points hide.
    """
    return {
        record_id: meeting
        for record_id, meeting in hiding(contents, access, day).items()
        if access.here(meeting).status(day) is AccessStatus.OPEN
        and (
            has_chosen(contents[record_id])
            or access.here(record_id).status(day) is AccessStatus.OPEN
        )
    }


def hiding(contents: Contents, access: AccessMap, day: str) -> dict[str, str]:
    """The documents of which words are hidden on a day, each with its session."""
    return {
        record_id: content["meeting_id"]
        for record_id, content in contents.items()
        if is_redactable(content)
        and (
            any(WORDINGS in row for row in content["redactions"])
            or is_in_force(access, record_id, content["meeting_id"], day)
        )
    }


def _take_texts(made: PublicContents) -> None:
    """Take their texts from documents, and from everything the place that it had in these."""
    for record_id in made.textless:
        made.redacted.pop(record_id, None)
        public = made.contents[record_id] | {"text": "", "structure": "[]", "warnings": "[]"}
        public.pop("further_originals", None)
        made.contents[record_id] = public
    if made.textless:
        for record_id, content in made.contents.items():
            made.contents[record_id] = _placeless(content, made.textless)


def _placeless(content: Content, documents: frozenset[str]) -> Content:
    """A content that names no place in the texts of those documents."""
    kept = dict(content)
    for name, column in (("texts", "document_id"), ("assertions", "source_id")):
        if name in kept:
            kept[name] = [
                row | {"start": None, "end": None} if row[column] in documents else row
                for row in kept[name]
            ]
    return kept


def _unsafe(content: Content, holds: Holds, day: str) -> AccessStatus:
    """How a document stands whose redactions cannot be carried out: its text has changed since."""
    status = holds.status(day)
    if is_redactable(content) or (holds and status is AccessStatus.OPEN):
        return status
    return AccessStatus.RESTRICTED if status is AccessStatus.OPEN else status


def _freed(content: Content, access: AccessMap) -> Content:
    """A redacted document without what would restrict it in the copy too."""
    kept = {name: value for name, value in content.items() if name != "restriction"}
    rows = [row for row in kept.get("placements", ()) if row["unit_id"] not in access.units]
    if "placements" in kept:
        kept["placements"] = rows
    return kept


def _holds(
    access: AccessMap, record_id: str, content: Content, redacted: Mapping[str, str]
) -> Holds:
    """What holds for a record; a redacted document is as open as its session."""
    kind = RecordType(content["type"])
    if kind is RecordType.UNIT:
        return access.units.get(record_id, NOTHING)
    if kind is RecordType.RESOLUTION:
        documents = [row["document_id"] for row in content.get("texts", ())]
        if any(one in redacted for one in documents):
            return access.within(record_id, content["meeting_id"])
        return access.resolution(record_id, content["meeting_id"], documents)
    if record_id in redacted:
        return access.here(content["meeting_id"])
    if kind is RecordType.DOCUMENT:
        return access.within(record_id, content["meeting_id"])
    return access.here(record_id)


def _public(content: Content, status: AccessStatus, own: frozenset[str]) -> Content | None:
    """What of a record is published at a status; None for nothing. ``own`` is never."""
    kind = RecordType(content["type"])
    if status is AccessStatus.OPEN:
        return _open(kind, content, own)
    if status is AccessStatus.CLOSED:
        if kind is not RecordType.UNIT:
            return None
        kept = {name: content[name] for name in _CLOSED_UNIT if name in content}
        return _unit(kept | {"title": "", "date_start": None, "date_end": None}, content)
    kept = {name: content[name] for name in _HEADS[kind] if name in content}
    kept |= {"type": content["type"]} | _said(content)
    if kind is RecordType.UNIT:
        return _unit(kept, content)
    if kind is RecordType.MEETING:
        return kept | {"legal_basis_id": None}
    if kind is RecordType.DOCUMENT:
        return kept | {"text": "", "structure": "[]", "warnings": "[]", "complete": True}
    return kept


def _open(kind: RecordType, content: Content, own: frozenset[str]) -> Content:
    made = {name: value for name, value in content.items() if name not in own}
    if kind is RecordType.UNIT:
        made |= {"rule_id": None, "retention_from": None}
    made.pop("restriction", None)
    return made | _said(content)


def _unit(kept: Content, content: Content) -> Content:
    """A unit of which only so much is kept; the others of its columns are empty."""
    empty = ("extent", "file_index", "scope", "arrangement", "access", "finding_aids", "language")
    rest = dict.fromkeys((*empty, "note"), "") | {
        "sheets": None,
        "rule_id": None,
        "retention_from": None,
    }
    return {"type": content["type"]} | rest | kept | _said(content)


def _said(content: Content) -> Content:
    """What was said of the record's access, without the reason: that is the archive's own."""
    rows = [row | {"reason": ""} for row in content.get("restriction", ())]
    return {"restriction": rows} if rows else {}

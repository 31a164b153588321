"""What is known of a record for its citation, read from the archive. No Qt."""

from collections.abc import Sequence
from dataclasses import replace

from db import Archive
from db.errors import RecordNotFoundError
from db.model import (
    AuthorityDetail,
    DocumentDetail,
    DocumentSummary,
    MeetingDetail,
    RecordType,
    ResolutionDetail,
)
from db.model.description import UnitLevel
from viewer.citing.source import CitedSource, ShelfMark, SourceKind, own_title
from viewer.citing.words import CITING_WORDS, spoken

#: So many words of a point without a number name it.
_OPENING = 6


def cited_sources(
    archive: Archive, ids: Sequence[str], language: str = "", prefer: str = "ru"
) -> list[CitedSource]:
    """The sources of records in their order; ``language`` is that of the words.

    Empty: the language of each document. ``prefer`` chooses among a point's documents. Raises
    RecordNotFoundError, with the code ``not_citable`` for a record that is no source.
    """
    return [cited_source(archive, one, language, prefer) for one in ids]


def cited_source(
    archive: Archive, record_id: str, language: str = "", prefer: str = "ru", document_id: str = ""
) -> CitedSource:
    """One source; ``document_id`` is the document that a point or a meeting is cited from."""
    prefer = language or prefer
    found = archive.show(record_id, prefer)
    if isinstance(found, AuthorityDetail) and found.type is RecordType.INSTRUMENT:
        words = spoken(language or prefer)
        named = archive.show(found.id, words)
        title = named.label if isinstance(named, AuthorityDetail) else found.label
        return CitedSource(
            found.id, SourceKind.INSTRUMENT, words, title=title, date_start=found.date
        )
    if isinstance(found, MeetingDetail):
        meeting, point = found, None
    elif isinstance(found, DocumentDetail):
        meeting, point, document_id = archive.meeting(found.meeting_id, prefer), None, found.id
    elif isinstance(found, ResolutionDetail):
        meeting, point = archive.meeting(found.meeting_id, prefer), found
    else:
        raise RecordNotFoundError("not_citable", id=record_id)
    document = _document(meeting, point, document_id, prefer)
    words = spoken(language or _language(document, prefer))
    if words != prefer:  # it was read in that language already
        meeting = archive.meeting(meeting.id, words)
    return _source(archive, meeting, document, point, words)


def _language(document: DocumentSummary | None, prefer: str) -> str:
    return document.language if document is not None else prefer


def _document(
    meeting: MeetingDetail, point: ResolutionDetail | None, wanted: str, prefer: str
) -> DocumentSummary | None:
    """The document that is cited: the one asked for, else one in the language that is preferred.

    A point is cited from a document in a language that has its wording.
    """

    def rank(one: DocumentSummary) -> tuple[bool, bool, bool, bool]:
        lacks = point is not None and one.language not in point.texts
        return one.id != wanted, lacks, one.language != prefer, one.type != "communique"

    return min(meeting.documents, key=rank, default=None)


def _source(
    archive: Archive,
    meeting: MeetingDetail,
    document: DocumentSummary | None,
    point: ResolutionDetail | None,
    words: str,
) -> CitedSource:
    source = CitedSource(
        id=meeting.id,
        kind=SourceKind.SESSION,
        language=words,
        council=meeting.council.label if meeting.council else "",
        ordinal=meeting.ordinal,
        date_start=meeting.date_start,
        date_end=meeting.date_end,
        place=meeting.place.label if meeting.place else "",
        theme=meeting.theme,
        kept=_kept(archive, [*([document.id] if document else []), meeting.id]),
    )
    if document is not None:
        source = replace(
            source,
            id=document.id,
            kind=SourceKind.DOCUMENT,
            text_language=document.language,
            document_type=document.type,
            title=_stated(document),
            filename=document.original.filename,
            sha256=document.original.sha256,
        )
    if point is not None:
        text = point.texts.get(source.text_language) or next(iter(point.texts.values()), "")
        opening = text.split()
        cut = " ".join(opening[:_OPENING]) + ("…" if len(opening) > _OPENING else "")
        source = replace(
            source, id=point.id, kind=SourceKind.POINT, point=point.number or "", opening=cut
        )
    return source


def _stated(document: DocumentSummary) -> str:
    """What a document calls itself; ``""`` where that is only the word for what it is."""
    title = own_title(document.title, document.original.filename).strip().rstrip(".")
    kinds = {words[document.type.value].casefold() for words in CITING_WORDS.values()}
    plain = title.replace("İ", "i").casefold()
    return "" if plain in kinds else title


def _kept(archive: Archive, ids: Sequence[str]) -> ShelfMark:
    """Where the first of the records that lies in a unit of description is kept."""
    only = ShelfMark(archive.info.title)
    for record_id in ids:
        places = archive.description.places(record_id)
        if not places:
            continue
        path = archive.description.path(places[0].unit_id)
        return ShelfMark(
            archive.info.title,
            tuple((unit.level, unit.own_code) for unit in path),
            places[0].sheets,
            next((unit.title for unit in path if unit.level is UnitLevel.FONDS), ""),
            path[-1].code if path else "",
        )
    return only

"""What the database tells of found units, by the index's own ids."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import ResolutionKind, UnitText, UnitType, UnitView
from db.storage.name_choice import by_language
from db.storage.reading.meeting_material import Material, free_paragraphs, load_material
from db.storage.reading.names import load_names
from db.storage.reading.sources import DOCUMENT, PERSON, RESOLUTION, paired, rows_in
from db.storage.reading.units import (
    offices_texts,
    person_offices,
    resolution_texts,
    themes_texts,
)


def hit_views(session: Session, uids: Sequence[str], language: str) -> Mapping[str, UnitView]:
    """The views of those units; one whose record has gone, or an unknown id, is missing.

    ``title`` is a name out of the records, not a sentence: a meeting's or resolution's council,
    a document's title, a person's name.
    """
    wanted: dict[str, list[str]] = {"m": [], "r": [], "p": [], "n": []}
    for uid in uids:
        kind, _, rest = uid.partition(":")
        wanted.setdefault(kind, []).append(rest)
    return {
        **_of_meetings(session, wanted, language),
        **_person_views(session, wanted["n"], language),
    }


def _of_meetings(
    session: Session, wanted: Mapping[str, Sequence[str]], language: str
) -> dict[str, UnitView]:
    resolutions = _meeting_ids(session, RESOLUTION, wanted["r"])
    documents = _meeting_ids(session, DOCUMENT, [i.partition(":")[0] for i in wanted["p"]])
    meeting_ids = [*wanted["m"], *resolutions.values(), *documents.values()]
    if not meeting_ids:
        return {}
    material = load_material(session, meeting_ids, language)
    heads = {row.id: _head(material, row) for row in material.meetings}
    found: dict[str, UnitView] = {}
    for meeting in material.meetings:
        if meeting.id in wanted["m"]:
            found[f"m:{meeting.id}"] = _meeting_view(material, meeting, heads[meeting.id])
    for rows in material.resolutions.values():
        for row in rows:
            if row.id in resolutions:
                found[f"r:{row.id}"] = _resolution_view(material, row, heads[row.meeting_id])
    rows = [row for own in material.documents.values() for row in own if row.id in documents]
    paragraphs = free_paragraphs(session, rows)
    for row in rows:
        for paragraph in paragraphs[row.id]:
            if (rest := f"{row.id}:{paragraph.index}") in wanted["p"]:
                view = _paragraph_view(row, paragraph.index, paragraph.text, heads[row.meeting_id])
                found[f"p:{rest}"] = view
    return found


def _meeting_ids(session: Session, table: Any, ids: Sequence[str]) -> dict[str, str]:
    return paired(rows_in(session, select(table.c.id, table.c.meeting_id), table.c.id, ids))


def _head(material: Material, meeting: Any) -> dict[str, Any]:
    """What every view of a meeting's units has of it."""
    return {
        "meeting_id": meeting.id,
        "date": meeting.date_start,
        "council": material.names.short(meeting.council_id),
        "ordinal": meeting.ordinal,
        "place": material.names.label(meeting.place_id),
    }


def _meeting_view(material: Material, meeting: Any, head: Mapping[str, Any]) -> UnitView:
    names = material.names
    authorities = [
        meeting.council_id,
        meeting.place_id,
        meeting.legal_basis_id,
        *(row.institution_id for row in material.organisers.get(meeting.id, ())),
        *(row.person_id for row in material.participations.get(meeting.id, ())),
    ]
    texts = (
        *themes_texts(material, meeting),
        *names.unit_texts(i for i in authorities if i),
        *offices_texts(material, meeting),
    )
    return UnitView(
        uid=f"m:{meeting.id}",
        record_id=meeting.id,
        type=UnitType.MEETING,
        number=None,
        title=head["council"],
        texts=tuple(dict.fromkeys(texts)),
        languages=by_language(row.language for row in material.documents.get(meeting.id, ())),
        **head,
    )


def _resolution_view(material: Material, resolution: Any, head: Mapping[str, Any]) -> UnitView:
    texts = resolution_texts(material, resolution.id)
    return UnitView(
        uid=f"r:{resolution.id}",
        record_id=resolution.id,
        type=UnitType.RESOLUTION,
        number=resolution.number,
        title=head["council"],
        texts=texts,
        languages=by_language(text.language for text in texts if text.language),
        kinds=tuple(ResolutionKind(row.kind) for row in material.kinds.get(resolution.id, ())),
        **head,
    )


def _paragraph_view(document: Any, index: int, text: str, head: Mapping[str, Any]) -> UnitView:
    return UnitView(
        uid=f"p:{document.id}:{index}",
        record_id=document.id,
        type=UnitType.PARAGRAPH,
        number=None,
        title=document.title or head["council"],
        texts=(UnitText(document.language, text),),
        languages=(document.language,) if document.language else (),
        paragraph=index,
        **head,
    )


def _person_views(
    session: Session, person_ids: Sequence[str], language: str
) -> dict[str, UnitView]:
    present = [row.id for row in rows_in(session, select(PERSON.c.id), PERSON.c.id, person_ids)]
    names = load_names(session, present, language)
    offices = person_offices(session, present)
    return {
        f"n:{person_id}": UnitView(
            uid=f"n:{person_id}",
            record_id=person_id,
            type=UnitType.PERSON,
            meeting_id=None,
            number=None,
            date=None,
            title=names.label(person_id),
            texts=(*names.unit_texts([person_id]), *offices.get(person_id, ())),
        )
        for person_id in present
    }

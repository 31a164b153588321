"""The units that the index takes in: streamed, a few meetings to a short transaction each.

A meeting gives itself, its resolutions and the paragraphs outside them; a person gives itself.
Notes come with the meeting or the authority that they are on. A waiting file gives itself.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import AUTHORITY_TYPES, IndexUnit, RecordType, UnitText, UnitType
from db.storage.access.holds import AccessMap, load_access
from db.storage.access.named_holds import NamedHolds, named_holds
from db.storage.authority_records.texts import described_texts
from db.storage.name_choice import by_language
from db.storage.outbox import OWNER_TYPES
from db.storage.reading.annotation_units import (
    annotated_owners,
    authority_units,
    note_units,
    tag_keys,
    tagged_unit,
)
from db.storage.reading.conflicts import Others
from db.storage.reading.held_units import HeldUnits
from db.storage.reading.meeting_material import (
    Material,
    free_paragraphs,
    load_material,
    of_owner,
    office_texts,
    theme_texts,
    wordings,
)
from db.storage.reading.names import load_names
from db.storage.reading.person_offices import person_offices
from db.storage.reading.sources import (
    DOCUMENT,
    PERSON,
    RECORD,
    RECORD_NOTE,
    RESOLUTION,
    in_batches,
)
from db.storage.reading.waiting_units import is_waiting, waiting_owners, waiting_units

Reading = Callable[[], AbstractContextManager[Session]]
#: Owners that are read in one transaction, so that a writer never waits long.
OWNERS_AT_ONCE = 64


def index_owners(session: Session) -> list[str]:
    """The ids of all that have units, in the order in which an index is built.

    All meetings and persons, other authorities with tags or notes, and files that wait.
    """
    own = list(
        session.scalars(
            select(RECORD.c.id)
            .where(
                RECORD.c.type.in_(OWNER_TYPES),
                RECORD.c.binned_at.is_(None),
            )
            .order_by(RECORD.c.type, RECORD.c.id)
        )
    )
    return own + annotated_owners(session) + waiting_owners(session)


def owner_of(session: Session, record_id: str) -> str | None:
    """The owner of the units that hold a record's; None if it can have none."""
    for table in (RESOLUTION, DOCUMENT):
        found = session.scalar(select(table.c.meeting_id).where(table.c.id == record_id))
        if found is not None:
            return str(found)
    if is_waiting(session, record_id):
        return record_id
    own, owners = RECORD.c, (RecordType.MEETING, *AUTHORITY_TYPES)
    present = own.id == record_id, own.type.in_(owners), own.binned_at.is_(None)
    return session.scalar(select(own.id).where(*present))


def index_units(
    reading: Reading,
    owners: Sequence[str],
    access_of: Callable[[Session], AccessMap] = load_access,
) -> Iterator[IndexUnit]:
    """The units of those owners; one that is gone gives nothing.

    ``access_of`` says what was said of access, ``load_access`` anew for each transaction.
    """
    for batch in in_batches(owners, OWNERS_AT_ONCE):
        with reading() as session:
            units = [
                *meeting_units(session, batch, access_of(session)),
                *person_units(session, batch, access_of(session)),
                *authority_units(session, batch, access_of(session)),
                *waiting_units(session, batch),
            ]
        yield from units


def meeting_units(
    session: Session, meeting_ids: Sequence[str], access: AccessMap
) -> Iterator[IndexUnit]:
    """The units of some meetings; other ids are passed over."""
    material = load_material(session, meeting_ids)
    documents = [row for rows in material.documents.values() for row in rows]
    paragraphs = free_paragraphs(session, documents)
    held = HeldUnits(session, access, material)
    for meeting in material.meetings:
        shared = _shared(material, meeting)
        yield held.marked(_meeting_unit(material, meeting, shared))
        position = 0
        for resolution in material.resolutions.get(meeting.id, ()):
            position = 1 + resolution.position
            yield held.marked(_resolution_unit(material, resolution, position, shared))
        for document in material.documents.get(meeting.id, ()):
            for paragraph in paragraphs[document.id]:
                position += 1
                unit = IndexUnit(
                    uid=f"p:{document.id}:{paragraph.index}",
                    type=UnitType.PARAGRAPH,
                    record_id=document.id,
                    texts=(UnitText(document.language, paragraph.text),),
                    position=position,
                    paragraph=paragraph.index,
                    languages=(document.language,) if document.language else (),
                    **shared,
                )
                yield held.marked(unit)
        yield from map(held.marked, _annotation_units(material, meeting.id, shared))


def _annotation_units(
    material: Material, meeting_id: str, shared: Mapping[str, Any]
) -> Iterator[IndexUnit]:
    """The notes on a meeting, on its resolutions and documents; and the documents with tags."""
    documents = material.documents.get(meeting_id, ())
    points = (row.id for row in material.resolutions.get(meeting_id, ()))
    for record in (meeting_id, *points, *(row.id for row in documents)):
        yield from note_units(material.notes.get(record, ()), shared)
    for document in documents:
        if tags := material.tags.get(document.id):
            yield tagged_unit(document.id, UnitType.DOCUMENT, tags, shared, document.language)


def _shared(material: Material, meeting: Any) -> dict[str, Any]:
    """What every unit of a meeting has of it. The mapping of names is one object for all."""
    persons = tuple(
        dict.fromkeys(row.person_id for row in material.participations.get(meeting.id, ()))
    )
    organisers = tuple(row.institution_id for row in material.organisers.get(meeting.id, ()))
    names = material.names
    return {
        "owner": meeting.id,
        "meeting_id": meeting.id,
        "date_start": meeting.date_start,
        "date_end": meeting.date_end,
        "other_days": material.others.get(meeting.id, Others()).days,
        "council": meeting.council_id,
        "place": meeting.place_id,
        "persons": persons,
        "institutions": organisers,
        "field_names": _named(
            council=names.unit_texts(_ids(meeting.council_id)),
            place=names.unit_texts(_ids(meeting.place_id)),
            person=names.unit_texts(persons),
            institution=names.unit_texts(organisers),
        ),
    }


def _ids(record_id: str | None) -> tuple[str, ...]:
    return (record_id,) if record_id else ()


def _named(**fields: tuple[UnitText, ...]) -> Mapping[str, tuple[UnitText, ...]]:
    return {field: texts for field, texts in fields.items() if texts}


def _meeting_unit(material: Material, meeting: Any, shared: Mapping[str, Any]) -> IndexUnit:
    names = material.names
    themes = theme_texts(meeting, material.themes)
    cited = dict.fromkeys(
        row.instrument_id
        for resolution in material.resolutions.get(meeting.id, ())
        for row in material.citations.get(resolution.id, ())
    )
    instruments = tuple(dict.fromkeys([*_ids(meeting.legal_basis_id), *cited]))
    topics = _topics(material, meeting.id)
    fields: Mapping[str, tuple[UnitText, ...]] = shared["field_names"]
    own = _named(instrument=names.unit_texts(instruments), topic=names.unit_texts(topics))
    found = {row.language for row in material.documents.get(meeting.id, ())}
    return IndexUnit(
        **{
            **shared,
            "uid": f"m:{meeting.id}",
            "type": UnitType.MEETING,
            "record_id": meeting.id,
            "texts": (
                *themes,
                *material.others.get(meeting.id, Others()).texts,
                *names.unit_texts(_ids(meeting.legal_basis_id)),
            ),
            "themes": themes,
            "names": (
                *dict.fromkeys(text for texts in fields.values() for text in texts),
                *material.identifiers.get(meeting.id, ()),
            ),
            "offices": office_texts(meeting.id, material.participations, material.offices),
            "languages": by_language(found),
            "instruments": instruments,
            "topics": topics,
            "tags": material.tags.get(meeting.id, ()),
            "field_names": {**fields, **own},
        }
    )


def _topics(material: Material, record_id: str) -> tuple[str, ...]:
    """A record's topics and all that are broader: whoever asks for these means it too."""
    own = (row.topic_id for row in material.topics.get(record_id, ()))
    return material.tree.with_above(own)


def _resolution_unit(
    material: Material, resolution: Any, position: int, shared: Mapping[str, Any]
) -> IndexUnit:
    names = material.names
    texts = wordings(resolution.id, material.texts)
    instruments = tuple(row.instrument_id for row in material.citations.get(resolution.id, ()))
    topics = _topics(material, resolution.id)
    own = _named(instrument=names.unit_texts(instruments), topic=names.unit_texts(topics))
    named = [row.topic_id for row in material.topics.get(resolution.id, ())]
    fields: Mapping[str, tuple[UnitText, ...]] = shared["field_names"]
    return IndexUnit(
        **{
            **shared,
            "uid": f"r:{resolution.id}",
            "type": UnitType.RESOLUTION,
            "record_id": resolution.id,
            "texts": texts,
            "names": names.unit_texts(named),
            "number": resolution.number,
            "position": position,
            "languages": by_language({text.language for text in texts if text.language}),
            "kinds": tuple(row.kind for row in material.kinds.get(resolution.id, ())),
            "instruments": instruments,
            "topics": topics,
            "tags": material.tags.get(resolution.id, ()),
            "field_names": {**fields, **own} if own else fields,
        }
    )


def person_units(
    session: Session, person_ids: Sequence[str], access: AccessMap
) -> Iterator[IndexUnit]:
    """The units of some persons; other ids are passed over."""
    present = list(session.scalars(select(PERSON.c.id).where(PERSON.c.id.in_(person_ids))))
    names = load_names(session, present, "")
    offices = person_offices(session, present)
    tags = tag_keys(session, present)
    notes = of_owner(session, RECORD_NOTE, "record_id", present, "id")
    described = described_texts(session, present)
    held = named_holds(session, access, present)
    for person_id in present:
        own = held.get(person_id, NamedHolds())
        forms = names.unit_texts([person_id])
        yield IndexUnit(
            uid=f"n:{person_id}",
            type=UnitType.PERSON,
            owner=person_id,
            record_id=person_id,
            meeting_id=None,
            texts=described.get(person_id, ()),
            names=forms,
            offices=offices.get(person_id, ()),
            languages=by_language({form.language for form in forms if form.language}),
            persons=(person_id,),
            tags=tags.get(person_id, ()),
            field_names={"person": forms} if forms else {},
            **own.of_unit,
        )
        shared = {"owner": person_id, "meeting_id": None, "persons": (person_id,)}
        shared |= own.of_wordless_unit
        yield from note_units(notes.get(person_id, ()), shared)

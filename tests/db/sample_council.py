"""A small council with every kind of record: sessions 1, 2 and 4, and what hangs on them."""

import hashlib
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType, new_id
from db.storage import Store
from db.storage import tables as t
from tests.db.sample_records import Rows


@dataclass
class Sample:
    """The ids of a small council's records: sessions 1, 2 and 4, in Russian, partly in others."""

    council: str
    place: str
    institution: str
    person: str
    instrument: str
    basis: str
    first: str
    second: str
    fourth: str
    undated: str
    document: str
    document_az: str
    points: tuple[str, ...]
    second_points: tuple[str, ...]


FIRST_TEXT = (
    "КОММЮНИКЕ\n"
    "Баку, 18 ноября 2021 года\n"
    "1. Представили оценки положения.\n"
    "2. Подчеркнули общность позиций.\n"
    "Продолжение второго пункта.\n"
    "Члены совета поблагодарили хозяев."
)
FIRST_TEXT_AZ = "KOMMÜNİKE\n1. Vəziyyət qiymətləndirildi.\n2. Mövqelərin ümumiliyi vurğulandı."


def add_sample(session: Session) -> Sample:
    """Put the small council into a transaction."""
    rows = Rows(session)
    council, place, institution, person = _authorities(rows)
    instrument = rows.authority(RecordType.INSTRUMENT, "ru:Трёхстороннее заявление", date="2020-11")
    basis = rows.authority(RecordType.INSTRUMENT, "ru:Меморандум о сотрудничестве")
    first = rows.meeting(
        council, "2021-11-18", ordinal=1, place_id=place, legal_basis_id=basis, theme="Партнёрство"
    )
    rows.add(t.OrganiserTable(meeting_id=first, institution_id=institution, position=0))
    rows.participation(first, person, ru="председатель ЦА", az="AM sədri")
    document, document_az, points = _first_session(rows, first)
    rows.add(t.CitationTable(resolution_id=points[1], instrument_id=instrument))
    second = rows.meeting(council, "2022-03", ordinal=2, place_id=place)
    rows.participation(second, person, role="chair", ru="советник")
    second_points = _second_session(rows, second)
    rows.link("reaffirms", second_points[0], points[1])
    rows.link("follows_up", second_points[1], council_id=council, ordinal=3, number="4")
    fourth = rows.meeting(council, "2023-05-01", ordinal=4, place_id=place, language="en")
    undated = rows.meeting(None, None)
    rows.settle()
    return Sample(
        council, place, institution, person, instrument, basis, first, second, fourth, undated,
        document, document_az, points, second_points,
    )  # fmt: skip


def _authorities(rows: Rows) -> tuple[str, str, str, str]:
    council = rows.authority(
        RecordType.COUNCIL,
        "ru:Северный экспертный совет",
        "ru!СЭС",
        "az:Şimal Ekspert Şurası",
        "en:Northern Expert Council",
        "en!NEC",
    )
    place = rows.authority(RecordType.PLACE, "ru:Баку", "az:Bakı", "en:Baku")
    institution = rows.authority(RecordType.INSTITUTION, "ru:Центр анализа", "ru!ЦА")
    person = rows.authority(RecordType.PERSON, "ru:Фарид Шафиев", "az:Fərid Şəfiyev")
    rows.name(person, RecordType.PERSON, "ru:Ф. Шафиев", kind="variant", preferred=False)
    return council, place, institution, person


def _first_session(rows: Rows, meeting: str) -> tuple[str, str, tuple[str, ...]]:
    """Its theme, its two language versions with a value that they disagree on, its points."""
    rows.add(t.MeetingThemeTable(meeting_id=meeting, language="ru", text="Партнёрство"))
    rows.add(t.MeetingThemeTable(meeting_id=meeting, language="az", text="Tərəfdaşlıq"))
    russian = rows.document(meeting, "ru", FIRST_TEXT)
    other = rows.document(meeting, "az", FIRST_TEXT_AZ)
    rows.add(
        t.AssertionTable(
            id=new_id(),
            record_id=meeting,
            field="date_start",
            value="2021-11-19",
            source_id=other,
            start=0,
            end=9,
            rule="date.words",
            confidence=0.5,
            chosen=False,
        )
    )
    one = {russian: "Представили оценки положения.", other: "Vəziyyət qiymətləndirildi."}
    two = {
        russian: "Подчеркнули общность позиций.\nПродолжение второго пункта.",
        other: "Mövqelərin ümumiliyi vurğulandı.",
    }
    points = (
        rows.resolution(meeting, "1", "assessment", texts=one),
        rows.resolution(meeting, "2", "position", "recommendation", texts=two),
    )
    return russian, other, points


def _second_session(rows: Rows, meeting: str) -> tuple[str, ...]:
    document = rows.document(meeting, "ru", "10. Подтвердили пункт 2.\n2. Решили далее.")
    return (
        rows.resolution(meeting, "10", "position", texts={document: "Подтвердили пункт 2."}),
        rows.resolution(meeting, None, "decision", texts={document: "Решили далее."}),
    )


def put_originals(store: Store) -> None:
    """Lay the originals of the sample's documents where they belong: each is its text."""
    with store.reading() as session:
        texts = list(session.scalars(select(t.DocumentTable.text)))
    for text in texts:
        data = text.encode()
        path = store.paths.original(hashlib.sha256(data).hexdigest())
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

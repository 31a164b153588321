"""Rows of tables: what they show, in which language, and of what there is."""

import pytest
from sqlalchemy.orm import Session

from db.model import (
    DocumentRow,
    DocumentType,
    InstitutionRow,
    InstrumentRow,
    MeetingRow,
    PersonRow,
    RecordType,
    ResolutionKind,
    ResolutionRow,
    new_id,
)
from db.storage.reading.head import counts
from db.storage.reading.names import labels
from db.storage.reading.rows import rows
from tests.db.sample_council import FIRST_TEXT, Sample
from tests.db.sample_records import AT


def test_a_meeting_row_shows_its_names_in_the_language_asked_for(
    session: Session, sample: Sample
) -> None:
    found = rows(session, RecordType.MEETING, [sample.first], "az")
    assert found[sample.first] == MeetingRow(
        id=sample.first,
        council="Şimal Ekspert Şurası",
        ordinal=1,
        date_start="2021-11-18",
        date_end="2021-11-18",
        place="Bakı",
        theme="Tərəfdaşlıq",
        resolution_count=2,
        languages=("ru", "az"),
    )


def test_a_meeting_row_falls_back_to_the_chosen_theme(session: Session, sample: Sample) -> None:
    row = rows(session, RecordType.MEETING, [sample.first], "en")[sample.first]
    assert isinstance(row, MeetingRow)
    assert (row.theme, row.council, row.place) == ("Партнёрство", "NEC", "Baku")


def test_a_meeting_without_anything_has_a_row(session: Session, sample: Sample) -> None:
    row = rows(session, RecordType.MEETING, [sample.undated], "ru")[sample.undated]
    assert row == MeetingRow(sample.undated, "", None, None, None, "", "", 0, ())


def test_a_resolution_row_has_its_text_in_the_language_or_its_meetings(
    session: Session, sample: Sample
) -> None:
    az = rows(session, RecordType.RESOLUTION, sample.points, "az")[sample.points[1]]
    assert az == ResolutionRow(
        id=sample.points[1],
        meeting_id=sample.first,
        council="Şimal Ekspert Şurası",
        ordinal=1,
        date_start="2021-11-18",
        place="Bakı",
        number="2",
        kinds=(ResolutionKind.POSITION, ResolutionKind.RECOMMENDATION),
        text="Mövqelərin ümumiliyi vurğulandı.",
        language="az",
        languages=("ru", "az"),
    )
    en = rows(session, RecordType.RESOLUTION, sample.points, "en")[sample.points[0]]
    assert isinstance(en, ResolutionRow)
    assert (en.language, en.text) == ("ru", "Представили оценки положения.")


def test_a_person_row_has_the_latest_office_and_the_other_names(
    session: Session, sample: Sample
) -> None:
    assert rows(session, RecordType.PERSON, [sample.person], "az")[sample.person] == PersonRow(
        id=sample.person,
        label="Fərid Şəfiyev",
        other_names=("Фарид Шафиев", "Ф. Шафиев"),
        office="советник",
        meeting_count=2,
    )


def test_institutions_instruments_and_documents_have_rows(session: Session, sample: Sample) -> None:
    institution = rows(session, RecordType.INSTITUTION, [sample.institution], "ru")
    assert institution[sample.institution] == InstitutionRow(
        sample.institution, "Центр анализа", "ЦА", (), 1
    )
    instruments = rows(session, RecordType.INSTRUMENT, [sample.instrument, sample.basis], "ru")
    assert instruments[sample.instrument] == InstrumentRow(
        sample.instrument, "Трёхстороннее заявление", "2020-11", 1
    )
    assert instruments[sample.basis].citation_count == 0  # type: ignore[union-attr] # it is one
    document = rows(session, RecordType.DOCUMENT, [sample.document], "ru")[sample.document]
    assert document == DocumentRow(
        id=sample.document,
        meeting_id=sample.first,
        title="Communiqué ru",
        filename="communique_ru.txt",
        type=DocumentType.COMMUNIQUE,
        language="ru",
        received_at=AT,
        size=len(FIRST_TEXT.encode()),
        complete=True,
    )


def test_records_that_have_gone_are_missing(session: Session, sample: Sample) -> None:
    for record_type in (
        RecordType.MEETING,
        RecordType.RESOLUTION,
        RecordType.PERSON,
        RecordType.INSTITUTION,
        RecordType.INSTRUMENT,
        RecordType.DOCUMENT,
    ):
        assert rows(session, record_type, [new_id(), ""], "ru") == {}


def test_more_ids_than_a_batch_give_all_their_rows(session: Session, sample: Sample) -> None:
    ids = [new_id() for _ in range(600)]
    ids[550] = sample.first
    assert list(rows(session, RecordType.MEETING, [*ids, sample.first], "ru")) == [sample.first]


def test_a_type_without_a_table_is_a_mistake(session: Session) -> None:
    with pytest.raises(ValueError, match="council"):
        rows(session, RecordType.COUNCIL, [], "ru")


def test_counts_are_of_every_type(session: Session, sample: Sample) -> None:
    found = counts(session)
    assert (found.meetings, found.resolutions, found.people) == (4, 4, 1)
    assert (found.institutions, found.instruments, found.documents) == (1, 2, 3)


def test_labels_are_short_for_councils_and_institutions(session: Session, sample: Sample) -> None:
    ids = [sample.council, sample.institution, sample.place, sample.person, new_id()]
    assert labels(session, ids, "ru") == {
        sample.council: "СЭС",
        sample.institution: "ЦА",
        sample.place: "Баку",
        sample.person: "Фарид Шафиев",
    }

"""Pages of meetings, resolutions, documents and authorities."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import (
    AUTHORITY_TYPES,
    LinkKind,
    NameKind,
    RecordType,
    Ref,
    Role,
    SessionMark,
    new_id,
)
from db.storage import Store
from db.storage.reading.authority_page import authority_detail
from db.storage.reading.document_page import document_detail
from db.storage.reading.find_record import find_record
from db.storage.reading.meeting_page import meeting_detail
from db.storage.reading.resolution_page import resolution_detail
from db.storage.reading.session_line import line_of
from tests.db.sample_council import FIRST_TEXT, Sample
from tests.db.sample_records import Rows


@contextmanager
def statements(session: Session) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(*arguments: object) -> None:
        seen.append(str(arguments[2]))

    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


def test_a_meetings_page_has_all_of_its_record(session: Session, sample: Sample) -> None:
    page = meeting_detail(session, sample.first, "ru")
    assert page.council == Ref(sample.council, RecordType.COUNCIL, "Северный экспертный совет")
    assert page.council_abbreviation == "СЭС"
    assert page.place == Ref(sample.place, RecordType.PLACE, "Баку")
    assert page.theme == "Партнёрство"
    assert page.organisers == (Ref(sample.institution, RecordType.INSTITUTION, "ЦА"),)
    assert page.legal_basis is not None
    assert [p.person.label for p in page.participants] == ["Фарид Шафиев"]
    assert (page.participants[0].office, page.participants[0].role) == (
        "председатель ЦА",
        Role.SPEAKER,
    )
    assert [r.number for r in page.resolutions] == ["1", "2"]
    assert list(page.resolutions[1].texts) == ["ru", "az"]
    assert [d.language for d in page.documents] == ["ru", "az"]
    assert [(c.instrument.label, c.date, c.numbers, c.legal_basis) for c in page.instruments] == [
        ("Трёхстороннее заявление", "2020-11", ("2",), False),
        ("Меморандум о сотрудничестве", None, (), True),
    ]
    assert [h.what for h in page.history] == ["imported"]
    assert page.history[0].version == 1
    assert [(a.field, a.value, a.chosen) for a in page.assertions] == [
        ("date_start", "2021-11-19", False)
    ]
    assert page.assertions[0].source == Ref(
        sample.document_az, RecordType.DOCUMENT, "Communiqué az"
    )


def test_the_line_of_sessions_shows_what_is_missing(session: Session, sample: Sample) -> None:
    assert meeting_detail(session, sample.second, "ru").line == (
        SessionMark(1, sample.first, "2021-11-18"),
        SessionMark(2, sample.second, "2022-03"),
        SessionMark(3, None, None),
        SessionMark(4, sample.fourth, "2023-05-01"),
    )


def test_a_misread_ordinal_does_not_make_thousands_of_gaps() -> None:
    marks = line_of([(1, "a", None), (2021, "b", None)])
    assert marks == (SessionMark(1, "a", None), SessionMark(2021, "b", None))


def test_two_records_of_one_session_both_stand_in_the_line() -> None:
    marks = line_of([(2, "a", "2021"), (2, "b", None)])
    assert [(m.ordinal, m.meeting_id) for m in marks] == [(1, None), (2, "a"), (2, "b")]


def test_a_link_is_seen_from_both_ends(session: Session, sample: Sample) -> None:
    later = resolution_detail(session, sample.points[1], "ru").links
    assert [(x.kind, x.outgoing, x.ordinal, x.number, x.date) for x in later] == [
        (LinkKind.REAFFIRMS, False, 2, "10", "2022-03")
    ]
    assert later[0].other == Ref(sample.second_points[0], RecordType.RESOLUTION, "СЭС")
    assert later[0].meeting_id == sample.second
    earlier = resolution_detail(session, sample.second_points[0], "ru").links
    assert [(x.kind, x.outgoing, x.other.id) for x in earlier] == [
        (LinkKind.REAFFIRMS, True, sample.points[1])
    ]


def test_a_link_to_a_session_not_yet_here_says_which(session: Session, sample: Sample) -> None:
    (link,) = resolution_detail(session, sample.second_points[1], "ru").links
    assert (link.other.id, link.meeting_id, link.ordinal, link.number) == ("", "", 3, "4")
    assert link.other.label == "СЭС"


def test_a_page_takes_the_same_statements_however_long_it_is(store: Store, sample: Sample) -> None:
    with store.writing() as session:
        rows = Rows(session)
        meeting = rows.meeting(sample.council, "2024-01-01", ordinal=5)
        text = "\n".join(f"{n}. Пункт {n}." for n in range(1, 301))
        document = rows.document(meeting, "ru", text)
        points = [
            rows.resolution(meeting, str(n), "position", texts={document: f"Пункт {n}."})
            for n in range(1, 301)
        ]
        for point in points:
            rows.link("reaffirms", point, sample.points[0])
    with store.reading() as session, statements(session) as short:
        meeting_detail(session, sample.second, "ru")
    with store.reading() as session, statements(session) as long:
        assert len(meeting_detail(session, meeting, "ru").resolutions) == 300
    # Other ends of links and names come in batches of 256.
    assert len(short) <= 20
    assert len(long) <= len(short) + 2


def test_a_document_has_its_points_and_the_rest(session: Session, sample: Sample) -> None:
    page = document_detail(session, sample.document)
    assert [(p.number, p.resolution_id, p.text) for p in page.paragraphs] == [
        (None, None, "КОММЮНИКЕ"),
        (None, None, "Баку, 18 ноября 2021 года"),
        ("1", sample.points[0], "Представили оценки положения."),
        ("2", sample.points[1], "Подчеркнули общность позиций."),
        (None, sample.points[1], "Продолжение второго пункта."),
        (None, None, "Члены совета поблагодарили хозяев."),
    ]
    for paragraph in page.paragraphs:
        assert FIRST_TEXT[paragraph.start :].startswith(paragraph.text)
    assert page.original.size == len(FIRST_TEXT.encode())


def test_a_persons_page_has_names_meetings_and_offices(session: Session, sample: Sample) -> None:
    page = authority_detail(session, sample.person, "ru")
    assert (page.type, page.label) == (RecordType.PERSON, "Фарид Шафиев")
    assert {(n.text, n.kind) for n in page.names} == {
        ("Фарид Шафиев", NameKind.FULL),
        ("Fərid Şəfiyev", NameKind.FULL),
        ("Ф. Шафиев", NameKind.VARIANT),
    }
    assert page.names[-1].text == "Ф. Шафиев"
    assert [(m.meeting_id, m.detail) for m in page.meetings] == [
        (sample.first, "председатель ЦА"),
        (sample.second, "советник"),
    ]
    assert page.history[0].version == 1


def test_an_instruments_page_has_what_cites_it(session: Session, sample: Sample) -> None:
    page = authority_detail(session, sample.instrument, "ru")
    assert (page.date, [r.id for r in page.cited_by]) == ("2020-11", [sample.points[1]])
    basis = authority_detail(session, sample.basis, "ru")
    assert [(m.meeting_id, m.detail) for m in basis.meetings] == [(sample.first, "legal_basis")]


def test_councils_places_and_institutions_have_their_meetings(
    session: Session, sample: Sample
) -> None:
    place = authority_detail(session, sample.place, "ru")
    assert [m.meeting_id for m in place.meetings] == [sample.first, sample.second, sample.fourth]
    council = authority_detail(session, sample.council, "en")
    assert council.label == "Northern Expert Council"
    assert sample.fourth in [m.meeting_id for m in council.meetings]
    institution = authority_detail(session, sample.institution, "ru")
    assert [m.detail for m in institution.meetings] == ["organiser"]
    assert RecordType.INSTITUTION in AUTHORITY_TYPES


@pytest.mark.parametrize(
    "read", [meeting_detail, resolution_detail, authority_detail], ids=lambda f: f.__name__
)
def test_what_is_not_there_is_said(session: Session, sample: Sample, read: object) -> None:
    assert callable(read)
    for missing in (new_id(), "", sample.document):
        with pytest.raises(RecordNotFoundError):
            read(session, missing, "ru")


def test_a_record_is_found_by_the_beginning_of_its_id(session: Session, sample: Sample) -> None:
    assert find_record(session, sample.first) == (sample.first, RecordType.MEETING)
    assert find_record(session, sample.person[:-1].upper()) == (sample.person, RecordType.PERSON)
    with pytest.raises(RecordNotFoundError) as ambiguous:
        find_record(session, sample.first[:8])
    assert ambiguous.value.code == "record_ambiguous"
    for wanted in (sample.first[:7], "zzzzzzzzzz", "%%%%%%%%", "ffffffff-0000"):
        with pytest.raises(RecordNotFoundError) as missing:
            find_record(session, wanted)
        assert missing.value.code == "record_not_found"

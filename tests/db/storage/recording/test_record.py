"""A confirmed proposal becomes records; a further text joins and never overwrites."""

import json
from collections import Counter
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from db.errors import RecordNotFoundError
from db.model import Assertion, MeetingDetail, Proposal
from db.storage import Store
from db.storage.reading.head import counts
from db.storage.reading.meeting_page import meeting_detail
from db.storage.tables import (
    AssertionTable,
    CouncilTable,
    EventTable,
    NameFormTable,
    PlaceTable,
    RecordTable,
    RecordVersionTable,
)
from tests.db.storage.outbox import told_after
from tests.db.storage.samples import (
    FOUNDING_AZ,
    FOUNDING_RU,
    RAES,
    Point,
    accept,
    body,
    leaf,
    proposal,
    receive,
    text_of,
)


def show(store: Store, meeting_id: str, language: str = "ru") -> MeetingDetail:
    """The meeting's page."""
    with store.reading() as session:
        return meeting_detail(session, meeting_id, language)


def stated(meeting: MeetingDetail, field: str) -> list[tuple[str, bool]]:
    """What the sources say of a field, and whether it is shown."""
    return [(found.value, found.chosen) for found in meeting.assertions if found.field == field]


def with_head(value: Proposal, **changes: object) -> Proposal:
    """The proposal with other values in its head."""
    return replace(value, session=replace(value.session, **changes))  # type: ignore[arg-type]


def test_a_new_meeting_has_every_value(store: Store) -> None:
    meeting = show(store, accept(store, FOUNDING_RU))
    assert meeting.version == 1
    assert meeting.council is not None
    assert meeting.council.label == "Российско-Азербайджанский Экспертный Совет"
    assert meeting.council_abbreviation == "РАЭС"
    assert (meeting.ordinal, meeting.date_start, meeting.date_end) == (1, "2021-11-18", None)
    assert meeting.place is not None
    assert meeting.place.label == "Баку"
    assert meeting.theme == "Стратегическое партнёрство"
    assert [(person.person.label, person.office) for person in meeting.participants] == [
        ("Хикмет Гаджиев", "Помощник Президента"),
        ("Андрей Кортунов", "генеральный директор РСМД"),
        ("Фарид Шафиев", "председатель ЦАМО"),
    ]
    assert [point.texts["ru"] for point in meeting.resolutions] == [
        point.text.text for point in FOUNDING_RU.points
    ]
    assert [len(point.kinds) for point in meeting.resolutions] == [1, 1, 2]
    assert [cited.numbers for cited in meeting.instruments] == [("1", "2"), ("2",), ()]
    assert all(found.chosen for found in meeting.assertions)


def test_a_translation_joins_and_brings_its_names(store: Store) -> None:
    first = accept(store, FOUNDING_RU)
    with store.reading() as session:
        before = counts(session)
    assert accept(store, FOUNDING_AZ) == first
    with store.reading() as session:
        after = counts(session)
    assert after == replace(before, documents=2)
    meeting = show(store, first, "az")
    assert meeting.version == 2
    assert meeting.council is not None
    assert meeting.council.label == "Rusiya-Azərbaycan Ekspert Şurası"
    assert meeting.place is not None
    assert meeting.place.label == "Bakı"
    assert meeting.theme == "Strateji tərəfdaşlıq"
    assert show(store, first).theme == "Стратегическое партнёрство"
    assert [person.person.label for person in meeting.participants] == [
        "Hikmət Hacıyev", "Andrey Kortunov", "Fərid Şəfiyev",
    ]  # fmt: skip
    assert all(set(point.texts) == {"ru", "az"} for point in meeting.resolutions)
    assert stated(meeting, "date_start") == [("2021-11-18", True), ("2021-11-18", True)]


def test_the_order_of_the_languages_does_not_matter(store: Store) -> None:
    english = proposal(
        "en",
        council=body("Russian-Azerbaijani Expert Council", "RAEC"),
        place="Baku",
        people=(("Hikmet Hajiyev", "Assistant"), ("Farid Shafiyev", "Chairman")),
        points=tuple(Point(f"Point {number}.", str(number)) for number in (1, 2, 3)),
    )
    texts = (english, FOUNDING_AZ, FOUNDING_RU)
    (meeting_id,) = {accept(store, text) for text in texts}
    meeting = show(store, meeting_id)
    assert all(set(point.texts) == {"ru", "az", "en"} for point in meeting.resolutions)
    assert [person.person.label for person in meeting.participants] == [
        "Хикмет Гаджиев", "Фарид Шафиев", "Андрей Кортунов",
    ]  # fmt: skip


def test_two_sources_that_disagree_give_two_assertions(store: Store) -> None:
    first = accept(store, FOUNDING_RU)
    other = with_head(FOUNDING_AZ, date_start=leaf("2021-11-19"), date_end=leaf("2021-11-20"))
    assert accept(store, other) == first
    meeting = show(store, first)
    assert (meeting.date_start, meeting.date_end) == ("2021-11-18", None)
    assert stated(meeting, "date_start") == [("2021-11-18", True), ("2021-11-19", False)]
    assert stated(meeting, "date_end") == [("2021-11-20", False)]
    sources = {_source(found) for found in meeting.assertions if found.field == "date_start"}
    assert sources == {document.id for document in meeting.documents}


def _source(assertion: Assertion) -> str | None:
    return assertion.source.id if assertion.source else None


def test_another_text_in_the_same_language_adds_and_overwrites_nothing(store: Store) -> None:
    first = accept(store, FOUNDING_RU)
    before = show(store, first)
    note = proposal(
        "ru",
        council=RAES,
        start="2021-11-19",
        place="Москва",
        theme="Иная тема",
        people=(("Хикмет Гаджиев", "Помощник Президента Азербайджана"), ("Новый Гость", "гость")),
        points=(Point("Подчеркнули общность всех позиций."), Point("Совсем другие слова.")),
    )
    assert accept(store, note) == first
    after = show(store, first)
    assert after.place == before.place
    assert after.theme == before.theme
    assert (after.date_start, after.ordinal) == (before.date_start, before.ordinal)
    assert stated(after, "place") == [("Баку", True), ("Москва", False)]
    assert [value for value, chosen in stated(after, "theme") if not chosen] == ["Иная тема"]
    assert [point.texts for point in after.resolutions] == [
        point.texts for point in before.resolutions
    ]
    assert stated(after, "point") == [("Совсем другие слова.", False)]
    assert [person.office for person in after.participants] == [
        "Помощник Президента", "генеральный директор РСМД", "председатель ЦАМО", "гость",
    ]  # fmt: skip
    assert [document.type.value for document in after.documents] == ["communique", "other"]
    with store.reading() as session:
        assert session.scalar(select(func.count()).select_from(PlaceTable)) == 1


def test_what_is_missing_is_filled_in(store: Store) -> None:
    first = accept(store, proposal(council=RAES, start=None))
    assert accept(store, FOUNDING_RU) == first
    meeting = show(store, first)
    assert meeting.date_start == "2021-11-18"
    assert meeting.place is not None
    assert len(meeting.resolutions) == 3
    assert len(meeting.organisers) == 2
    assert meeting.version == 2


@pytest.mark.parametrize(
    "other",
    [
        with_head(FOUNDING_RU, ordinal=leaf(2)),
        with_head(FOUNDING_AZ, ordinal=leaf(2)),
        with_head(FOUNDING_AZ, date_start=leaf("2021-11-30")),
        with_head(FOUNDING_RU, council=body("Каспийский экспертный совет", "КЭС")),
        with_head(FOUNDING_RU, council=body("Российско-Армянский Экспертный Совет", "РАЭС")),
        with_head(FOUNDING_AZ, date_start=None, council=body("Xəzər Şurası")),
    ],
)
def test_another_meeting_is_made(store: Store, other: Proposal) -> None:
    assert accept(store, FOUNDING_RU) != accept(store, other)


def test_a_council_known_by_another_meeting_does_not_take_a_translation(store: Store) -> None:
    caspian = with_head(FOUNDING_AZ, council=body("Xəzər Şurası"), ordinal=leaf(7))
    accept(store, caspian)
    first = accept(store, FOUNDING_RU)
    assert accept(store, with_head(caspian, ordinal=leaf(1))) != first


def test_a_council_is_found_by_name_and_by_abbreviation(store: Store) -> None:
    accept(store, FOUNDING_RU)
    for number, council in enumerate(
        (
            body("российско – азербайджанский экспертный совет"),
            body(None, "РАЭС"),
            body("Азербайджано-Российский Экспертный Совет", "РАЭС"),
        ),
        start=2,
    ):
        accept(store, proposal(council=council, ordinal=number, start=f"202{number}-05-01"))
    with store.reading() as session:
        (council_id,) = session.scalars(select(CouncilTable.id))
        forms = session.execute(
            select(NameFormTable.text, NameFormTable.kind, NameFormTable.preferred)
            .where(NameFormTable.authority_id == council_id)
            .order_by(NameFormTable.id)
        ).all()
    assert [tuple(form) for form in forms] == [
        ("Российско-Азербайджанский Экспертный Совет", "full", True),
        ("РАЭС", "abbreviation", True),
        ("российско – азербайджанский экспертный совет", "variant", False),
        ("Азербайджано-Российский Экспертный Совет", "variant", False),
    ]


def test_persons_and_instruments_of_other_meetings_are_found_again(store: Store) -> None:
    accept(store, FOUNDING_RU)
    later = with_head(FOUNDING_RU, ordinal=leaf(2), date_start=leaf("2022-05-11"))
    accept(store, later)
    with store.reading() as session:
        found = counts(session)
    assert (found.meetings, found.people, found.instruments, found.institutions) == (2, 3, 3, 2)


def test_a_new_name_puts_every_meeting_that_bears_it_into_the_outbox(store: Store) -> None:
    first = accept(store, FOUNDING_RU)
    later = with_head(FOUNDING_RU, ordinal=leaf(2), date_start=leaf("2022-05-11"))
    second = accept(store, later)
    position = store.outbox_head()
    accept(store, FOUNDING_AZ)
    owners = [owner for _, owner in told_after(store, position)]
    assert {first, second} <= set(owners)
    told = Counter(owners)
    assert (told[first], told[second]) == (1, 1)
    assert len(owners) == 2 + 3 + 2  # the file itself was found while it waited


def test_every_version_of_every_record_is_kept(store: Store) -> None:
    accept(store, FOUNDING_RU)
    accept(store, FOUNDING_AZ)
    with store.reading() as session:
        versions = {
            (row.record_id, row.version): json.loads(row.content)
            for row in session.scalars(select(RecordVersionTable))
        }
        records = session.scalars(select(RecordTable)).all()
        for record in records:
            kept = [number for (key, number) in versions if key == record.id]
            assert sorted(kept) == list(range(1, record.version + 1)), record.type
        whats = list(session.scalars(select(EventTable.what).order_by(EventTable.seq)))
    assert whats == ["archive_created", "imported", "confirmed", "imported", "joined"]
    meeting = next(content for content in versions.values() if content["type"] == "meeting")
    assert [entry["offices"] for entry in meeting["participations"]] == [
        {"ru": "Помощник Президента"},
        {"ru": "генеральный директор РСМД"},
        {"ru": "председатель ЦАМО"},
    ]


def test_nothing_sensible_is_kept_as_an_assertion(store: Store) -> None:
    odd = proposal(council=RAES, ordinal=None, start="в ноябре", points=(Point(" "), Point("Да.")))
    odd = with_head(odd, ordinal=leaf("первое"), place=leaf("«»"))
    meeting = show(store, accept(store, odd))
    assert (meeting.ordinal, meeting.date_start, meeting.place) == (None, None, None)
    assert stated(meeting, "ordinal") == [("первое", False)]
    assert stated(meeting, "date_start") == [("в ноябре", False)]
    assert [point.texts["ru"] for point in meeting.resolutions] == ["Да."]


def test_an_empty_proposal_can_be_confirmed(store: Store) -> None:
    one, other = accept(store, Proposal()), accept(store, Proposal())
    assert one != other


def test_a_person_named_twice_takes_part_once_in_a_role(store: Store) -> None:
    twice = proposal(council=RAES, people=(("Анна Вайс", "директор"), ("Анна Вайс", "профессор")))
    meeting = show(store, accept(store, twice))
    assert len(meeting.participants) == 2
    assert len({person.person.id for person in meeting.participants}) == 2


def test_a_file_is_confirmed_once(store: Store) -> None:
    waiting = receive(store, FOUNDING_RU, text_of(FOUNDING_RU))
    store.confirm(waiting, FOUNDING_RU)
    with pytest.raises(RecordNotFoundError):
        store.confirm(waiting, FOUNDING_RU)
    with store.reading() as session:
        assert session.scalar(select(func.count()).select_from(AssertionTable))
        assert counts(session).meetings == 1

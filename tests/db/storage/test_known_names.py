"""Names in memory: found by any part of any form, in any script, the commonest first."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model import KnownAuthorities, RecordType
from db.storage import Store, known_authorities
from db.storage.history import Change
from db.storage.known_names import KnownNames, NamesNow
from db.storage.name_choice import Form
from db.storage.reading.name_list import NamedRecord
from tests.db.sample_council import add_sample
from tests.db.sample_records import Rows
from tests.pace import at_this_pace

PERSON, COUNCIL = RecordType.PERSON, RecordType.COUNCIL


def names(*people: tuple[str, int]) -> NamesNow:
    """Persons with one or more names (apart by a slash) and how often they occur."""
    records = [
        NamedRecord(
            texts, tuple(Form(text, "ru", "full", True) for text in texts.split("/")), count
        )
        for texts, count in people
    ]
    return NamesNow({PERSON: records}, [])


def found(now: NamesNow, typed: str, limit: int = 8) -> list[str]:
    return [known.form.text for known in now.find([PERSON], typed, limit)]


@pytest.fixture
def known(store: Store) -> KnownNames:
    with store.writing() as session:
        add_sample(session)
    return KnownNames(store.reading)


PEOPLE = (
    ("Хикмет Гаджиев/Hikmət Hacıyev", 3),
    ("Фарид Шафиев", 9),
    ("Əli Şəfiyev", 1),
    ("Анна Петрова-Водкина", 2),
    ("Хикмет Алиев", 5),
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("гадж", ["Хикмет Гаджиев"]),
        ("ГАДЖ", ["Хикмет Гаджиев"]),
        ("hacı", ["Hikmət Hacıyev"]),
        ("haci", ["Hikmət Hacıyev"]),
        ("hajiyev", ["Хикмет Гаджиев"]),
        ("хик", ["Хикмет Алиев", "Хикмет Гаджиев"]),
        ("хик гад", ["Хикмет Гаджиев"]),
        ("гад хик", ["Хикмет Гаджиев"]),
        ("şəf", ["Фарид Шафиев", "Əli Şəfiyev"]),
        ("шаф", ["Фарид Шафиев", "Əli Şəfiyev"]),
        ("əli", ["Əli Şəfiyev"]),
        ("шафи", ["Фарид Шафиев", "Əli Şəfiyev"]),
        ("водк", ["Анна Петрова-Водкина"]),
        ("петрова-в", ["Анна Петрова-Водкина"]),
        ("аджиев", []),
        ("щщщ", []),
    ],
)
def test_a_name_is_found_by_the_beginning_of_any_word(typed: str, expected: list[str]) -> None:
    assert found(names(*PEOPLE), typed) == expected


def test_without_a_letter_the_commonest_come_first_and_no_more_than_asked() -> None:
    assert found(names(*PEOPLE), "", 2) == ["Фарид Шафиев", "Хикмет Алиев"]
    assert found(names(), "") == []
    assert found(names(), "а") == []


def test_it_is_told_whether_a_name_is_one_record_s_only() -> None:
    now = names(("Хикмет Гаджиев/Hikmət Hacıyev", 3), ("Хикмет Гаджиев", 1), ("Гаджиев", 1))
    assert not now.is_only(PERSON, "хикмет гаджиев")
    assert now.is_only(PERSON, "Hikmət Hacıyev")
    assert now.is_only(PERSON, "Гаджиев")
    assert not now.is_only(PERSON, "Никто")


@given(
    st.lists(
        st.tuples(st.text("абвг ", min_size=1, max_size=9), st.integers(0, 9)), max_size=9
    ).map(lambda people: [(name, count) for name, count in people if name.strip()]),
    st.text("абвг ", max_size=4),
)
def test_finding_agrees_with_looking_at_every_name(
    people: list[tuple[str, int]], typed: str
) -> None:
    people = list({name: (name, count) for name, count in people}.values())
    expected = {
        name
        for name, _count in people
        if all(any(w.startswith(t) for w in name.split()) for t in typed.split())
    }
    answer = found(names(*people), typed, 99)
    assert expected <= set(answer)
    assert len(answer) == len(set(answer))


def test_twenty_thousand_persons_are_no_slower_than_a_letter() -> None:
    syllables = "ба ве ги до жу за ки ло ме ну ра са те фо ха ши".split()
    surnames = [f"{a}{b}{c}".capitalize() for a in syllables for b in syllables for c in syllables]
    now = names(*((f"Имя{n} {surnames[n % 4096]}ев", n % 50) for n in range(20_000)))
    found(now, "xyz")  # the sounds are made
    for typed in ("", "Х", "Хаши", "хашишиев", "Имя7 Ба", "qasimov", "Имя Я"):
        times = []
        for _ in range(5):
            begin = time.perf_counter()
            found(now, typed)
            times.append(time.perf_counter() - begin)
        assert min(times) < at_this_pace(0.01), typed


def test_the_archive_s_names_come_with_their_meetings(known: KnownNames) -> None:
    now = known.now()
    [person] = now.find([PERSON], "sefi", 8)
    assert (person.form.text, person.record.frequency) == ("Fərid Şəfiyev", 2)
    [council] = now.find([COUNCIL], "north", 8)
    assert (council.form.text, council.record.frequency) == ("Northern Expert Council", 3)
    assert now.years == [("2023", 1), ("2022", 1), ("2021", 1)]
    assert {name.type for name in now.find([PERSON, COUNCIL, RecordType.PLACE], "", 9)} == {
        PERSON, COUNCIL, RecordType.PLACE,
    }  # fmt: skip


def test_what_a_reader_of_documents_takes_along(known: KnownNames) -> None:
    taken = known.now().authorities
    assert {"Фарид Шафиев", "Fərid Şəfiyev"} <= set(taken.persons)
    assert "Northern Expert Council" in {body.name for body in taken.councils}
    assert all(body.name != body.abbreviation for body in taken.councils)
    assert taken.institutions
    assert taken.places
    assert KnownAuthorities.from_json(taken.to_json()) == taken
    assert known.now().authorities is taken


def test_only_the_commonest_are_taken_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_authorities, "MOST_PERSONS", 2)
    now = names(("Анна Редкая", 1), ("Иван Частый", 9), ("Пётр Частый/Pyotr Chasty", 5))
    assert now.authorities.persons == ("Иван Частый", "Пётр Частый")


def test_what_is_written_later_is_found_and_else_nothing_is_read_again(
    known: KnownNames, store: Store
) -> None:
    before = known.now()
    assert known.now() is before
    with store.writing() as session:
        Rows(session).authority(PERSON, "ru:Нина Новая")
        Change(session).event("test")
    assert [name.form.text for name in known.now().find([PERSON], "нов", 8)] == ["Нина Новая"]

"""What is known of candidates, asked of the archive in few statements."""

from dataclasses import replace

from db.model import Candidate, RecordType
from db.storage import Store
from db.storage.matching.known_facts import is_far_from_some, with_offices, with_years
from db.storage.matching.likely import candidates
from db.storage.name_sounds import filed_alike, name_sounds
from tests.db.sample_records import Rows

PERSON, INSTRUMENT = RecordType.PERSON, RecordType.INSTRUMENT


def candidate(authority: str) -> Candidate:
    return Candidate(authority, "", 1.0, ("same_spelling",))


def took_part(rows: Rows, person: str, date: str | None, office: str) -> None:
    """The person spoke at a meeting of that day."""
    council = rows.authority(RecordType.COUNCIL, f"ru:Совет {office}")
    rows.participation(rows.meeting(council, date), person, ru=office)


def test_the_last_office_is_that_of_the_last_day_whatever_came_in_last(store: Store) -> None:
    with store.writing() as session:
        rows = Rows(session)
        one, other, nobody = (rows.authority(PERSON, f"ru:Лицо {n}") for n in range(3))
        for day, office in (("2023", "последняя"), (None, "без дня"), ("2019-05-01", "первая")):
            took_part(rows, one, day, office)
        took_part(rows, other, None, "когда-то")
    with store.reading() as session:
        found = with_offices(session, [candidate(i) for i in (nobody, one, other)], "ru")
    assert [(one.id, one.context, one.year) for one in found] == [
        (nobody, "", ""),
        (one, "последняя", "2023"),
        (other, "когда-то", ""),
    ]


def test_nobody_is_at_sessions_a_lifetime_apart(store: Store) -> None:
    with store.writing() as session:
        rows = Rows(session)
        early, late, both = (rows.authority(PERSON, f"ru:Лицо {n}") for n in range(3))
        for person, day in ((early, "1921"), (late, "1995"), (both, "1921"), (both, "1995")):
            took_part(rows, person, day, f"{person} {day}")
    with store.reading() as session:
        told = {}
        for year in (1925, 1958, 2000):
            found = with_years(session, [candidate(i) for i in (early, late, both)], year)
            told[year] = {one.id for one in found if one.against == ("years_apart",)}
            assert bool(told[year]) <= is_far_from_some(session, year)
        assert not is_far_from_some(session, None)
        assert not is_far_from_some(session, 1958)
    assert told == {1925: set(), 1958: set(), 2000: {early, both}}


def test_an_archive_without_meetings_has_none_far_away(store: Store) -> None:
    with store.reading() as session:
        assert not is_far_from_some(session, 2021)


def test_all_keys_of_a_long_title_are_counted_together(store: Store) -> None:
    """The title has more words than other statements take values at once."""
    words = [f"слово{chr(0x430 + n // 26)}{chr(0x430 + n % 26)}" for n in range(300)]
    long = " ".join(f"{word[-2:]}{word}" for word in words)
    with store.writing() as session:
        rows = Rows(session)
        first_half = " ".join(long.split()[:200])
        second = " ".join(long.split()[100:])
        ids = [rows.authority(INSTRUMENT, f"ru:{one}") for one in (first_half, second, long)]
    assert len(name_sounds(INSTRUMENT, long)) == 300
    with store.reading() as session:
        assert filed_alike(session, INSTRUMENT, [long]) == [ids[2], *sorted(ids[:2])]
        (best, *others) = candidates(session, INSTRUMENT, long, "ru")
        assert (best.id, best.why) == (ids[2], ("same_spelling",))
        assert [one.why for one in others] == [("same_words",)] * 2
        assert replace(others[0], id="", label="", heard="") == replace(
            others[1], id="", label="", heard=""
        )

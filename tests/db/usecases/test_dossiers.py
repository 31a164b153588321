"""Dossiers: an authority with its meetings, whom it met, and what cites or names it."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import AccessError, RecordNotFoundError
from db.model import MARK_CLOSE, MARK_OPEN, Hit, NameKind, RecordType, ResolutionKind, new_id
from db.model.access import AccessStatus, Restriction
from db.model.dossiers import (
    CitingPoint,
    CountedRef,
    Dossier,
    DossierPart,
    DossierRow,
    MeetingEntry,
    OfficeEntry,
)
from db.model.drafts import AuthorityDraft, NameDraft
from tests.db.usecases.councils import take_in

Part = DossierPart
THIRD = """\
5 октября 2022 года в Астрахани состоялось третье заседание Каспийского экспертного совета (КЭС) \
по теме «Море и право», организованное Центром морских исследований (ЦМИ) \
и Астраханским институтом права (АИП).
На открытии выступили директор Центра морских исследований Фарид Шафиев \
и директор АИП Олег Стрежнев.
Участники заседания:
1. Подтвердили приверженность Конвенции о правовом статусе Каспийского моря от 12 августа 2018 года.
2. Поручили ЦМИ подготовить доклад о портах.
"""


@pytest.fixture(scope="module")
def archive(recorded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """Two sessions, to be read by many tests."""
    folder = tmp_path_factory.mktemp("dossiers")
    shutil.copytree(recorded, folder / "a.archive")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(folder / "cache"))
        with Archive.open(folder / "a.archive") as opened:
            assert take_in(opened, folder, "third.txt", THIRD, accept=True).meeting_id
            opened.wait_for_index()
            yield opened


@pytest.fixture
def changeable(recorded_archive: Archive, tmp_path: Path) -> Archive:
    """The same two sessions, to be changed."""
    assert take_in(recorded_archive, tmp_path, "third.txt", THIRD, accept=True).meeting_id
    recorded_archive.wait_for_index()
    return recorded_archive


def named(archive: Archive, record_type: RecordType, words: str) -> str:
    """The record of that type that bears a name with those words."""
    for record_id in archive.record_ids(record_type):
        record = archive.dossiers.of(record_id).record
        if any(words in form.text for form in record.names):
            return record_id
    raise AssertionError(words)


def add_name(archive: Archive, record_id: str, abbreviation: str) -> None:
    record = archive.history.read_draft(record_id)
    assert isinstance(record.draft, AuthorityDraft)
    form = NameDraft(abbreviation, "ru", NameKind.ABBREVIATION)
    draft = replace(record.draft, names=(*record.draft.names, form))
    archive.history.save_draft(replace(record, draft=draft))


def dossier(archive: Archive, record_type: RecordType, words: str) -> Dossier:
    return archive.dossiers.of(named(archive, record_type, words))


def counted(found: Dossier, part: DossierPart) -> list[tuple[str, int]]:
    rows = found.part(part).rows
    return [(row.ref.label, row.count) for row in rows if isinstance(row, CountedRef)]


def meetings(found: Dossier) -> list[MeetingEntry]:
    rows = found.part(Part.MEETINGS).rows
    return [row for row in rows if isinstance(row, MeetingEntry)]


def offices(rows: tuple[DossierRow, ...]) -> list[OfficeEntry]:
    return [row for row in rows if isinstance(row, OfficeEntry)]


def test_a_council_has_its_line_with_what_is_missing_and_who_was_there(archive: Archive) -> None:
    found = dossier(archive, RecordType.COUNCIL, "Каспийский экспертный совет")
    assert [(mark.ordinal, mark.meeting_id is None) for mark in found.line] == [
        (1, False),
        (2, True),
        (3, False),
    ]
    assert (found.years, found.resolutions) == ((2021, 2022), 5)
    assert found.kinds[ResolutionKind.DECISION] >= 1
    assert [one.theme for one in meetings(found)] == ["Порты и люди", "Море и право"]
    assert counted(found, Part.INSTITUTIONS)[0] == ("Центр морских исследований", 2)
    assert counted(found, Part.PEOPLE)[0] == ("Фарид Шафиев", 2)
    assert found.part(Part.PEOPLE).total == 3
    assert found.record.meetings == ()


def test_an_institution_is_known_by_what_it_organised_and_who_spoke_for_it(
    archive: Archive,
) -> None:
    found = dossier(archive, RecordType.INSTITUTION, "Центр морских исследований")
    first, third = meetings(found)
    assert first.roles == third.roles == ("organiser", "represented")
    assert [one.label for one in third.people] == ["Фарид Шафиев"]
    said = offices(found.part(Part.REPRESENTATIVES).rows)
    assert [(one.office.text, one.office.start, one.times) for one in said] == [
        ("директор Центра морских исследований", "2021-11-18", 2),
    ]
    assert counted(found, Part.INSTITUTIONS) == [("Астраханский институт права", 1)]
    assert counted(found, Part.COUNCILS) == [("Каспийский экспертный совет", 2)]
    (hit,) = found.part(Part.MENTIONS).rows
    assert isinstance(hit, Hit)
    assert f"{MARK_OPEN}ЦМИ{MARK_CLOSE}" in hit.snippet


def test_a_name_that_two_institutions_bear_names_neither(changeable: Archive) -> None:
    own = named(changeable, RecordType.INSTITUTION, "Центр морских исследований")
    assert "=ЦМИ" in changeable.dossiers.of(own).naming
    other = named(changeable, RecordType.INSTITUTION, "Астраханский институт права")
    add_name(changeable, other, "ЦМИ")
    changeable.wait_for_index()
    found = changeable.dossiers.of(own)
    assert "=ЦМИ" not in found.naming
    assert [one.office.text for one in offices(found.part(Part.REPRESENTATIVES).rows)] == [
        "директор Центра морских исследований"
    ]


def test_a_name_within_a_longer_name_of_another_body_is_not_meant(
    changeable: Archive, tmp_path: Path
) -> None:
    text = (
        THIRD.replace("третье", "четвёртое")
        .replace("2022", "2023")
        .replace("Астраханским институтом права (АИП)", "Институтом права (ИНП)")
        .replace("ЦМИ подготовить", "Астраханскому институту права подготовить")
    )
    assert take_in(changeable, tmp_path, "fourth.txt", text, accept=True).meeting_id
    changeable.wait_for_index()
    short = dossier(changeable, RecordType.INSTITUTION, "Институт права")
    assert short.record.label == "Институт права"
    assert short.part(Part.MENTIONS).total == 0
    whole = dossier(changeable, RecordType.INSTITUTION, "Астраханский институт права")
    assert whole.part(Part.MENTIONS).total == 1


def test_a_person_has_offices_in_time_with_the_institution_that_they_name(
    archive: Archive,
) -> None:
    person = named(archive, RecordType.PERSON, "Фарид Шафиев")
    found = archive.dossiers.of(person)
    (held,) = offices(found.part(Part.OFFICES).rows)
    assert held.office.text == "директор Центра морских исследований"
    assert (held.office.start, held.office.end, held.times) == ("2021-11-18", "2022-10-05", 2)
    assert held.office.institution is not None
    assert held.office.institution.label == "Центр морских исследований"
    assert [(one.roles, one.meeting.detail) for one in meetings(found)] == [
        (("speaker",), "директор ЦМИ"),
        (("speaker",), "директор Центра морских исследований"),
    ]
    assert sorted(counted(found, Part.PEOPLE)) == [("Олег Стрежнев", 1), ("Хикмет Гаджиев", 1)]
    assert found.part(Part.MENTIONS).total == 0


def test_an_office_stated_in_the_same_words_is_one_line_with_its_first_and_last_meeting(
    changeable: Archive, tmp_path: Path
) -> None:
    later = THIRD.replace("третье", "четвёртое").replace("2022", "2023")
    assert take_in(changeable, tmp_path, "fourth.txt", later, accept=True).meeting_id
    found = dossier(changeable, RecordType.PERSON, "Олег Стрежнев")
    (line,) = offices(found.part(Part.OFFICES).rows)
    assert (line.office.start, line.office.end, line.times) == ("2022-10-05", "2023-10-05", 2)
    assert line.office.meeting is not None
    assert line.last is not None
    assert (line.office.meeting.ordinal, line.last.ordinal) == (3, 4)


def test_an_instrument_shows_who_cites_it_in_which_words(archive: Archive) -> None:
    found = dossier(archive, RecordType.INSTRUMENT, "Конвенция о правовом статусе")
    (row,) = found.part(Part.CITATIONS).rows
    assert isinstance(row, CitingPoint)
    assert (row.point.number, row.point.date_start) == ("1", "2022-10-05")
    cited = f"{MARK_OPEN}Конвенции о правовом статусе Каспийского моря{MARK_CLOSE}"
    assert cited in row.passage
    assert counted(found, Part.COUNCILS) == [("Каспийский экспертный совет", 1)]
    assert (found.years, found.resolutions) == ((2022, 2022), 1)


def test_a_place_has_its_meetings_in_order(archive: Archive) -> None:
    found = dossier(archive, RecordType.PLACE, "Астрахань")
    assert [one.meeting.ordinal for one in meetings(found)] == [3]
    assert counted(found, Part.COUNCILS) == [("Каспийский экспертный совет", 1)]


def test_further_rows_come_by_portions(archive: Archive) -> None:
    council = named(archive, RecordType.COUNCIL, "Каспийский экспертный совет")
    first = archive.dossiers.of(council, rows=2).part(Part.PEOPLE)
    rest = archive.dossiers.more(council, Part.PEOPLE, 2, 10)
    whole = archive.dossiers.more(council, Part.PEOPLE, 0, 10)
    assert (first.total, len(first.rows), len(rest.rows)) == (3, 2, 1)
    assert (*first.rows, *rest.rows) == whole.rows
    assert archive.dossiers.more(council, Part.CITATIONS, 0, 10).total == 0


def test_what_is_closed_is_in_no_list_and_no_count_of_a_readers_copy(
    changeable: Archive, tmp_path: Path
) -> None:
    third = next(
        i for i in changeable.record_ids(RecordType.MEETING) if changeable.meeting(i).ordinal == 3
    )
    version = changeable.access.states([third])[third].version
    changeable.access.restrict(third, version, Restriction(AccessStatus.CLOSED, "", "2999-01-01"))
    instrument = named(changeable, RecordType.INSTRUMENT, "Конвенция о правовом статусе")
    changeable.access.publish(tmp_path / "copy.archive")
    with Archive.open(tmp_path / "copy.archive") as copy:
        copy.wait_for_index()
        council = dossier(copy, RecordType.COUNCIL, "Каспийский экспертный совет")
        assert (council.years, council.resolutions) == ((2021, 2021), 3)
        assert council.part(Part.MEETINGS).total == 1
        assert council.part(Part.PEOPLE).total == 2
        body = dossier(copy, RecordType.INSTITUTION, "Центр морских исследований")
        assert body.part(Part.REPRESENTATIVES).total == 1
        assert body.part(Part.MENTIONS).total == 0
        assert body.part(Part.INSTITUTIONS).total == 0
        with pytest.raises((AccessError, RecordNotFoundError)):
            copy.dossiers.of(instrument)


def test_an_earlier_moment_has_the_dossier_of_its_time(archive: Archive) -> None:
    council = named(archive, RecordType.COUNCIL, "Каспийский экспертный совет")
    moment = archive.history.versions(council)[-1].at
    with archive.as_known(moment) as then:
        then.wait_for_index()
        found = then.dossiers.of(council)
        assert found.part(Part.MEETINGS).total == 1
        assert found.part(Part.INSTITUTIONS).total == 1


def test_what_is_not_there_is_said(archive: Archive) -> None:
    for wanted in (new_id(), archive.record_ids(RecordType.MEETING)[0]):
        with pytest.raises(RecordNotFoundError):
            archive.dossiers.of(wanted)

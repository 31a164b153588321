"""Names of a waiting text are held against the archive; a person decides, nothing merges itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import RecordNotFoundError
from db.model import (
    NEW_AUTHORITY,
    Candidate,
    Leaf,
    Match,
    Matching,
    Proposal,
    ProposedInstrument,
    ProposedPerson,
    ProposedSession,
    RecordType,
)
from db.usecases.match_proposal import match_in_short
from db.usecases.open_archive import OpenedArchive, open_archive
from tests.db.usecases.councils import ENGLISH, RUSSIAN, take_in

OTHER = """\
3 марта 2022 года в Астрахани состоялось второе заседание Каспийского экспертного совета (КЭС).
На открытии выступил советник президента {name}.
Участники заседания:
1. Решили продолжить работу.
"""


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with the first session recorded."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        assert take_in(opened, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        yield opened


def waiting(archive: Archive, folder: Path, text: str) -> tuple[str, Proposal, Matching]:
    """A text in the inbox with what it is held against."""
    outcome = take_in(archive, folder, f"text{len(archive.inbox())}.txt", text)
    assert outcome.inbox_id is not None
    document, proposal = archive.inbox_reading(outcome.inbox_id)
    return outcome.inbox_id, proposal, archive.match(document, proposal)


def of_persons(matching: Matching) -> list[Match]:
    return [match for match in matching.matches if match.type is RecordType.PERSON]


def with_speaker(name: str) -> Proposal:
    return Proposal(
        language=Leaf("ru"),
        session=ProposedSession(ordinal=Leaf(7), date_start=Leaf("2022-03-03")),
        participants=(ProposedPerson(Leaf(name)),),
    )


def speaker(archive: Archive, name: str) -> Match:
    """The match of a speaker with that name at a session of its own."""
    (inbox_id,) = [item.id for item in archive.inbox()][:1] or [""]
    document, _ = archive.inbox_reading(inbox_id)
    (match,) = of_persons(archive.match(document, with_speaker(name)))
    return match


def test_a_spelling_in_another_script_is_preselected_and_becomes_a_name_form(
    archive: Archive, tmp_path: Path
) -> None:
    inbox_id, proposal, _ = waiting(archive, tmp_path, OTHER.format(name="Орхан Зейналов"))
    match = speaker(archive, "Hikmət Hacıyev")
    (candidate,) = match.candidates
    assert (candidate.label, candidate.why) == ("Хикмет Гаджиев", ("same_sound",))
    assert (candidate.context, candidate.year) == ("советник президента", "2021")
    assert match.selected == candidate.id
    tied = replace(
        proposal, participants=(ProposedPerson(Leaf("Hikmət Hacıyev", tie=match.selected)),)
    )
    meeting = archive.meeting(archive.confirm(inbox_id, tied))
    (participation,) = meeting.participants
    assert participation.person.id == candidate.id
    person = archive.show(candidate.id)
    form = next(one for one in person.names if one.text == "Hikmət Hacıyev")  # type: ignore[union-attr]
    assert form.source is not None
    assert form.source.id == meeting.documents[0].id


@pytest.mark.parametrize(
    ("name", "why", "against"),
    [
        ("Х. Гаджиев", "initials", ()),
        ("Хикмет Гаджиева", "same_sound", ("gender",)),
        ("О. Гаджиев", "initials", ("initials",)),
    ],
)
def test_less_than_the_same_sound_is_offered_but_not_selected(
    archive: Archive, tmp_path: Path, name: str, why: str, against: tuple[str, ...]
) -> None:
    waiting(archive, tmp_path, OTHER.format(name="Орхан Зейналов"))
    match = speaker(archive, name)
    found: dict[str, Candidate] = {one.label: one for one in match.candidates}
    assert match.selected == ("" if (why, against) == ("initials", ()) else NEW_AUTHORITY)
    if "initials" in against:
        assert "Хикмет Гаджиев" not in found or found["Хикмет Гаджиев"].against
    else:
        assert found["Хикмет Гаджиев"].why == (why,)
        assert found["Хикмет Гаджиев"].against == against


def test_without_a_tie_only_an_equal_spelling_is_the_same_person(
    archive: Archive, tmp_path: Path
) -> None:
    before = archive.counts().people
    inbox_id, proposal, _ = waiting(archive, tmp_path, OTHER.format(name="Орхан Зейналов"))
    spelled = replace(proposal, participants=(ProposedPerson(Leaf("Hikmət Hacıyev")),))
    archive.confirm(inbox_id, spelled)
    assert archive.counts().people == before + 1


def test_a_namesake_can_be_recorded_as_a_new_person_and_then_nobody_is_selected(
    archive: Archive, tmp_path: Path
) -> None:
    before = archive.counts().people
    inbox_id, proposal, matching = waiting(archive, tmp_path, OTHER.format(name="Хикмет Гаджиев"))
    (match,) = of_persons(matching)
    assert match.candidates[0].why == ("same_spelling",)
    assert match.selected == match.candidates[0].id
    (person,) = proposal.participants
    new = replace(person, name=replace(person.name, tie=NEW_AUTHORITY))
    archive.save_proposal(inbox_id, replace(proposal, participants=(new,)))
    _, kept = archive.inbox_reading(inbox_id)
    assert kept.participants[0].name.tie == NEW_AUTHORITY
    archive.confirm(inbox_id, kept)
    assert archive.counts().people == before + 1
    waiting(archive, tmp_path, OTHER.format(name="Орхан Зейналов").replace("второе", "третье"))
    undecided = speaker(archive, "Хикмет Гаджиев")
    assert len(undecided.candidates) == 2
    assert undecided.selected == ""


def test_a_translation_is_matched_within_its_meeting(archive: Archive, tmp_path: Path) -> None:
    _, _, matching = waiting(archive, tmp_path, ENGLISH)
    assert matching.matches
    assert all(match.candidates[0].why[0] == "same_meeting" for match in matching.matches)
    assert all(match.selected == match.candidates[0].id for match in matching.matches)


def test_instruments_of_one_day_are_offered_across_languages(
    archive: Archive, tmp_path: Path
) -> None:
    inbox_id, proposal, _ = waiting(archive, tmp_path, OTHER.format(name="Орхан Зейналов"))
    declared = ProposedInstrument(Leaf("Декларация о Каспийском море"), Leaf("2018-08-12"))
    archive.confirm(inbox_id, replace(proposal, instruments=(declared,)))
    waiting(archive, tmp_path, OTHER.format(name="Олег Ким").replace("второе", "третье"))
    document, _ = archive.inbox_reading(archive.inbox()[0].id)
    for title, language, offered in (
        ("Declaration on the Caspian Sea", "en", ["same_date"]),
        ("Меморандум о рыболовстве", "ru", []),
        ("Декларация о Каспийском море", "ru", ["same_spelling"]),
    ):
        cites = Proposal(
            language=Leaf(language),
            instruments=(ProposedInstrument(Leaf(title), Leaf("2018-08-12")),),
        )
        (match,) = archive.match(document, cites).matches
        assert [one.why[-1] for one in match.candidates] == offered
        assert (match.selected != NEW_AUTHORITY) == (language == "ru" and bool(offered))


def test_a_tie_to_nobody_is_refused(archive: Archive, tmp_path: Path) -> None:
    inbox_id, proposal, _ = waiting(archive, tmp_path, OTHER.format(name="Олег Ким"))
    lost = replace(proposal, participants=(ProposedPerson(Leaf("Олег Ким", tie="no")),))
    with pytest.raises(RecordNotFoundError):
        archive.confirm(inbox_id, lost)
    assert len(archive.inbox()) == 1


def test_who_only_counts_gets_the_same_matches_without_offices(
    archive: Archive, tmp_path: Path
) -> None:
    for text in (OTHER.format(name="Hikmət Hacıyev"), ENGLISH, RUSSIAN.replace("людьми", "нами")):
        inbox_id, proposal, matching = waiting(archive, tmp_path, text)
        with opened_to_read(archive.paths.root) as opened:
            held = match_in_short(opened, archive.inbox_reading(inbox_id)[0], proposal, "ru")
        assert held.is_related == (matching.relation is not None)
        assert held.is_number_taken == bool(matching.same_number)
        assert not held.is_choice_gone
        assert held.matches == tuple(
            replace(one, candidates=tuple(map(without_office, one.candidates)))
            if one.type is RecordType.PERSON
            else one
            for one in matching.matches
        )


@contextmanager
def opened_to_read(folder: Path) -> Iterator[OpenedArchive]:
    opened = open_archive(folder, read_only=True)
    yield opened
    opened.close()


def without_office(candidate: Candidate) -> Candidate:
    return replace(candidate, context="", year="")

"""Sources that name other councils, organisers or legal bases: all kept and found, one chosen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.model import Belonging, Leaf, MeetingDetail, RecordType, Target
from tests.db.usecases.conflict_steps import conflict, meeting, total
from tests.db.usecases.councils import RUSSIAN, take_in

BASIS = "Меморандума о сотрудничестве от 1 июня 2020 года"
FIRST = RUSSIAN.replace("организованное", f"на основании {BASIS}, организованное").replace(
    "3. Рекомендовали",
    "3. Подтвердили пункт 1 коммюнике второго заседания Совета.\n4. Рекомендовали",
)
OTHER = (
    FIRST.replace("Центром морских исследований (ЦМИ)", "Институтом портового права (ИПП)")
    .replace("Каспийского экспертного совета (КЭС)", "Прикаспийского собрания экспертов (ПСЭ)")
    .replace(BASIS, "Хартии приморских городов от 2 июля 2019 года")
    .replace("директор ЦМИ", "директор ИПП")
)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with a session of which two texts name other bodies."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        first = take_in(opened, tmp_path, "first.txt", FIRST, accept=True)
        assert first.meeting_id is not None
        second = take_in(opened, tmp_path, "other.txt", OTHER, accept=False)
        assert second.inbox_id is not None
        _, proposal = opened.inbox_reading(second.inbox_id)
        assert proposal.session.council is not None
        basis = Leaf("Хартия приморских городов")
        session = replace(proposal.session, legal_basis=basis)
        target = Target(Belonging.MEETING, first.meeting_id)
        joined = replace(proposal, session=session, target=target)
        assert opened.confirm(second.inbox_id, joined) == first.meeting_id
        yield opened


def shown(detail: MeetingDetail, field: str) -> str:
    match field:
        case "council":
            return detail.council.label if detail.council else ""
        case "legal_basis":
            return detail.legal_basis.label if detail.legal_basis else ""
        case _:
            return "; ".join(one.label for one in detail.organisers)


#: What a page calls the organisers, by their names.
CALLED = {"Центр морских исследований": "ЦМИ", "Институт портового права": "ИПП"}
VALUES = {
    "council": ["Каспийский экспертный совет", "Прикаспийское собрание экспертов"],
    "organisers": ["Центр морских исследований", "Институт портового права"],
    "legal_basis": ["Меморандум о сотрудничестве", "Хартия приморских городов"],
}


def test_bodies_that_differ_are_told_with_their_sources(archive: Archive) -> None:
    found = {
        one.field: [value.value for value in one.values]
        for one in meeting(archive).conflicts
        if one.field in VALUES
    }
    assert found == VALUES
    for field in VALUES:
        values = conflict(archive, field).values
        assert [value.chosen for value in values] == [True, False]
        assert [ref.label for value in values for ref in value.sources] == [
            "first.txt", "other.txt",
        ]  # fmt: skip


@pytest.mark.parametrize("field", VALUES)
def test_one_is_chosen_with_a_reason_and_chosen_back(archive: Archive, field: str) -> None:
    before, other = conflict(archive, field).values
    detail = meeting(archive)
    assert shown(detail, field) == CALLED.get(before.value, before.value)
    for value, rest in ((other, before), (before, other)):
        version = meeting(archive).version
        archive.choose_value(detail.id, value.id, "Протокол точнее")
        chosen = meeting(archive)
        assert shown(chosen, field) == CALLED.get(value.value, value.value)
        assert chosen.version == version + 1
        now = conflict(archive, field)
        assert [one.value for one in now.values] == [value.value, rest.value]
        assert now.reason == "Протокол точнее"
    assert len(archive.record_ids(RecordType.COUNCIL)) <= 2
    assert len(archive.record_ids(RecordType.INSTITUTION)) <= 2
    assert archive.verify(full=True).ok


@pytest.mark.parametrize("choose", [False, True])
def test_both_wordings_are_found_whichever_is_shown(archive: Archive, choose: bool) -> None:
    if choose:
        for field in VALUES:
            archive.choose_value(meeting(archive).id, conflict(archive, field).values[1].id, "да")
    for words in ("Каспийский экспертный", "Прикаспийское собрание", "ПСЭ", "КЭС",
                  "морских исследований", "портового права", "Хартия", "Меморандум"):  # fmt: skip
        assert total(archive, f"type:meeting {words}") == 1, words


def test_references_follow_the_council(archive: Archive, tmp_path: Path) -> None:
    second = FIRST.replace("18 ноября 2021", "3 марта 2022").replace("первое", "второе")
    second = second.replace("второго заседания", "первого заседания")
    outcome = take_in(archive, tmp_path, "second.txt", second, accept=True)
    assert outcome.meeting_id is not None

    def targets(meeting_id: str) -> list[str]:
        detail = archive.meeting(meeting_id)
        return [link.other.id for point in detail.resolutions for link in point.links]

    first = next(i for i in archive.record_ids(RecordType.MEETING) if i != outcome.meeting_id)
    before = targets(outcome.meeting_id), targets(first)
    assert all(before[0])
    council = next(one for one in archive.meeting(first).conflicts if one.field == "council")
    archive.choose_value(first, council.values[1].id, "так")
    assert targets(outcome.meeting_id) != before[0]
    archive.choose_value(first, council.values[0].id, "нет")
    assert (targets(outcome.meeting_id), targets(first)) == before
    assert archive.verify(full=True).ok

"""Retention rules, what is due on a day, and acts of disposal."""

from dataclasses import replace

import pytest

from db import Archive
from db.errors import DescriptionError, StillNeededError
from db.model.description import (
    DisposalActDraft,
    RetentionRuleDraft,
    RetentionTerm,
    RetentionTrigger,
)
from tests.db.usecases.description_steps import (
    FILE,
    FIVE_YEARS,
    FONDS,
    changed,
    refused,
    small_tree,
    unit,
)


@pytest.fixture
def archive(recorded_archive: Archive) -> Archive:
    return recorded_archive


def test_what_is_due_on_a_day(archive: Archive) -> None:
    _, series, file = small_tree(archive)
    rule = archive.description.add(FIVE_YEARS)
    forever = archive.description.add(
        RetentionRuleDraft("ст. 18", "Протоколы", RetentionTerm.PERMANENT)
    )
    changed(archive, series, rule_id=rule)
    changed(archive, file, rule_id=forever, date_start="2001", date_end="2002")
    old = unit(archive, FILE, "4", series, date_start="2017-03", date_end="2018-11-05")
    undated = unit(archive, FILE, "5", series)
    assert archive.description.due("2023-12-31").due == ()
    for odd in ("31.12.2023", "завтра", "2026-13-45"):
        with pytest.raises(DescriptionError, match="description_date"):
            archive.description.due(odd)
    assert archive.description.due("2023").due == ()
    assert len(archive.description.due("2024").due) == 1
    found = archive.description.due("2024-01-01")
    assert [(one.unit.id, one.due_on, one.rule.id) for one in found.due] == [
        (old, "2024-01-01", rule)
    ]
    assert [one.unit.id for one in found.undated] == [undated]
    assert {one.id: one.units for one in archive.description.rules()} == {rule: 1, forever: 1}
    with pytest.raises(StillNeededError):
        archive.history.bin(rule, 1, "")


def test_a_term_that_begins_with_an_event(archive: Archive) -> None:
    _, _, file = small_tree(archive)
    rule = archive.description.add(replace(FIVE_YEARS, trigger=RetentionTrigger.EVENT, years=1))
    changed(archive, file, rule_id=rule, date_start="1999")
    assert [one.unit.id for one in archive.description.due("2030-01-01").undated] == [file]
    changed(archive, file, retention_from="2024-06")
    (due,) = archive.description.due("2030-01-01").due
    assert due.due_on == "2026-01-01"


@pytest.mark.parametrize("years", [None, 0, 1000])
def test_a_term_of_years_says_how_many(archive: Archive, years: int | None) -> None:
    assert refused(archive, replace(FIVE_YEARS, years=years)) == "years_wrong"


def test_an_act_of_disposal(archive: Archive) -> None:
    _, series, file = small_tree(archive)
    rule = archive.description.add(FIVE_YEARS)
    changed(archive, series, rule_id=rule)
    changed(archive, file, date_start="2015", date_end="2016")
    late = unit(archive, FILE, "4", series, date_start="2023")
    description = archive.description

    def words(rule: RetentionRuleDraft) -> str:
        return f"{rule.years} лет, {rule.article}"

    draft = description.draft_act([file], words, "2024-05-01")
    (item,) = draft.items
    assert (item.series, item.code, item.dates, item.term) == (
        "1",
        "3",
        "2015/2016",
        "5 лет, ст. 57",
    )
    assert draft.basis == "Перечень 2019 г."
    assert refused(archive, draft) == "code_empty"
    act = description.add(replace(draft, number="1"))
    (row,) = description.acts()
    assert (row.number, row.fonds, row.units) == ("1", "12", 1)
    assert [one.act for one in description.due("2024-05-01").due] == ["1"]
    assert refused(archive, replace(draft, number="2")) == "in_another_act"
    not_due = replace(draft, number="2", items=(replace(item, unit_id=late),))
    assert refused(archive, not_due) == "act_not_due"
    assert refused(archive, replace(draft, number="2", items=())) == "act_empty"
    with pytest.raises(DescriptionError):
        description.draft_act([late], words, "2024-05-01")
    changed(archive, act, commission="протокол ЭК от 02.05.2024 № 3")
    read = archive.description.read_draft(act).draft
    assert isinstance(read, DisposalActDraft)
    assert read.items == (item,)
    with pytest.raises(StillNeededError):
        archive.history.bin(file, 2, "")


def test_the_units_of_an_act_are_of_one_fonds(archive: Archive) -> None:
    rule = archive.description.add(FIVE_YEARS)
    files = []
    for code in ("1", "2"):
        fonds = unit(archive, FONDS, code, rule_id=rule)
        files.append(unit(archive, FILE, "1", fonds, date_start="2001"))
    with pytest.raises(DescriptionError) as caught:
        archive.description.draft_act(files, lambda rule: rule.article)
    assert caught.value.code == "act_other_fonds"

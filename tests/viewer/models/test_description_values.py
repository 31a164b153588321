"""Drafts of archival description as texts of fields, and back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from db.errors import DescriptionError
from db.model.description import (
    AccessionDraft,
    DescriptionDraft,
    RetentionRuleDraft,
    RetentionTerm,
    UnitDraft,
    UnitLevel,
)
from db.model.drafts import NamedAuthority
from viewer.models.description_values import draft_with_values, values_of

UNIT = UnitDraft(
    UnitLevel.FILE,
    "3",
    "Заседания",
    "above",
    date_start="2021",
    sheets=40,
    creators=(NamedAuthority("Институт", "i1"), NamedAuthority("Совет", "c1")),
    rule_id="r1",
)


@pytest.mark.parametrize(
    "draft",
    [
        UNIT,
        AccessionDraft("1", donor=NamedAuthority("Новая", "p1"), originals=("a", "b")),
        RetentionRuleDraft("ст. 57", "Письма", RetentionTerm.YEARS, years=5, review=True),
    ],
)
def test_what_is_shown_says_the_same(draft: DescriptionDraft) -> None:
    shown = {name: value for name, value in values_of(draft).items() if name != "level"}
    assert draft_with_values(draft, shown) == draft


@pytest.mark.parametrize("language", ["ru", "az", "en"])
@pytest.mark.parametrize("day", ["2021-11-18", "2021-11", "2021", "before the war"])
def test_days_are_said_in_words_and_read_as_they_are_typed(
    widgets: QtBot, language: str, day: str
) -> None:
    QLocale.setDefault(QLocale(language))
    draft = replace(UNIT, date_start=day)
    shown = values_of(draft)["date_start"]
    assert (shown == day) == (day in {"2021", "before the war"})
    assert draft_with_values(draft, {"date_start": shown}) == draft
    for typed in (shown, day):
        changed = draft_with_values(UNIT, {"date_start": typed, "date_end": typed})
        assert isinstance(changed, UnitDraft)
        assert (changed.date_start, changed.date_end) == (day, day)


def test_a_name_that_was_typed_anew_stands_for_no_record() -> None:
    changed = draft_with_values(UNIT, {"creators": "Совет; Фонд ;"})
    assert isinstance(changed, UnitDraft)
    assert changed.creators == (NamedAuthority("Совет", "c1"), NamedAuthority("Фонд"))


def test_empty_fields_say_nothing() -> None:
    changed = draft_with_values(UNIT, {"date_start": " ", "sheets": "", "rule_id": ""})
    assert isinstance(changed, UnitDraft)
    assert (changed.date_start, changed.sheets, changed.rule_id) == (None, None, None)


def test_what_is_no_number() -> None:
    with pytest.raises(DescriptionError) as caught:
        draft_with_values(UNIT, {"sheets": "сорок"})
    assert caught.value.code == "number_wrong"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ноябрь 2021", "2021-11"),
        ("18 noyabr 2021", "2021-11-18"),
        ("2020", "2020"),
        ("2020–2021", "2020–2021"),  # a span is for the archive to refuse
        ("тогда", "тогда"),
    ],
)
def test_days_are_typed_as_one_writes_them(typed: str, meant: str) -> None:
    changed = draft_with_values(UNIT, {"date_start": typed})
    assert isinstance(changed, UnitDraft)
    assert changed.date_start == meant

"""Heads as many editors write them in three languages: towns, themes, numbers, days, councils."""

from pathlib import Path

import pytest

from tests.db.ingest.finders.heads import head_of_whole

#: The language and the values told in the first line, «-» for none, then the head itself; a line
#: of «=» between two of them.
_CASES = (Path(__file__).parent / "cases" / "many_editors.txt").read_text(encoding="utf-8")
#: Points that close such a head.
_POINTS = {
    "ru": (
        "1. Рекомендовать министерствам обмениваться данными о воде.",
        "2. Выразить благодарность хозяевам за гостеприимство.",
    ),
    "en": (
        "1. The ministries are recommended to exchange data on water.",
        "2. The participants thank their hosts for the hospitality.",
    ),
    "az": (
        "1. Nazirliklərə su ilə bağlı məlumat mübadiləsi aparmaq tövsiyə edilsin.",
        "2. Ev sahiblərinə qonaqpərvərliyə görə təşəkkür bildirilsin.",
    ),
}


@pytest.mark.parametrize("case", _CASES.strip("\n").split("\n====\n"))
def test_the_head_of_an_editor(case: str) -> None:
    told, *lines = case.split("\n")
    language, *pairs = told.split("; ")
    head = head_of_whole([*lines, *_POINTS[language]])
    found = {
        "council": head.council,
        "number": None if head.number is None else str(head.number),
        "date": "/".join(day for day in (head.start, head.end) if day),
        "place": head.place,
        "theme": head.theme,
    }
    expected = dict(pair.split("=", 1) for pair in pairs)
    wanted = {name: None if value == "-" else value for name, value in expected.items()}
    assert {name: found[name] for name in wanted} == wanted

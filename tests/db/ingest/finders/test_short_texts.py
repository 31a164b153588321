"""Short whole texts of several genres in three languages: what is read of their heads."""

from pathlib import Path

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.conftest import MakeText
from tests.db.ingest.finders.heads import text_of

#: The values told in the first line, then the text; a line of «=» between two of them.
_CASES = (Path(__file__).parent / "cases" / "short_texts.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", _CASES.strip("\n").split("\n====\n"))
def test_the_head_of_a_short_text(make_text: MakeText, case: str) -> None:
    told, *lines = case.split("\n")
    session = propose(make_text(*lines)).session
    council = session.council
    days = [text_of(day) for day in (session.date_start, session.date_end) if day]
    found = {
        "council": text_of(council.name) if council else None,
        "short": text_of(council.abbreviation) if council else None,
        "number": str(session.ordinal.value) if session.ordinal else None,
        "date": "..".join(day or "" for day in days),
        "place": text_of(session.place),
        "theme": text_of(session.theme),
        "organisers": "|".join(text_of(body.name) or "" for body in session.organisers),
    }
    expected = dict(pair.split("=", 1) for pair in told.split("; "))
    assert {name: found[name] for name in expected} == expected

"""Persons with their offices in many constructions, as ``people/LANGUAGE.txt`` lists them.

A sentence, then a line for each person who takes part: the name and the office, ``-`` for none.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.ingest.proposer import propose
from db.model import LANGUAGES, DocumentText
from tests.db.ingest.finders.heads import HEADS, text_of

Make = Callable[..., DocumentText]
TABLES = Path(__file__).parent / "people"


def rows() -> Iterator[tuple[str, str, list[str]]]:
    for language in LANGUAGES:
        text = (TABLES / f"{language}.txt").read_text(encoding="utf-8")
        for block in text.strip().split("\n\n"):
            sentence, *people = block.split("\n")
            yield language, sentence, [line.strip() for line in people]


@pytest.mark.parametrize(("language", "sentence", "people"), list(rows()))
def test_persons_with_their_offices(
    make_text: Make, language: str, sentence: str, people: list[str]
) -> None:
    proposal = propose(make_text(HEADS[language], sentence))
    found = [f"{one.name.text} | {text_of(one.office) or '-'}" for one in proposal.participants]
    assert found == people

"""Persons with their offices in many constructions, as ``people/LANGUAGE.txt`` lists them.

One or more paragraphs, then an indented line for each person who takes part: the name and the
office, ``-`` for none.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.ingest.proposer import propose
from db.model import LANGUAGES, DocumentText
from tests.db.ingest.finders.heads import HEADS, text_of

Make = Callable[..., DocumentText]
TABLES = Path(__file__).parent / "people"


def rows() -> Iterator[tuple[str, list[str], list[str]]]:
    for language in LANGUAGES:
        text = (TABLES / f"{language}.txt").read_text(encoding="utf-8")
        for block in text.strip().split("\n\n"):
            lines = block.split("\n")
            paragraphs = [line for line in lines if not line.startswith("  ")]
            yield language, paragraphs, [line.strip() for line in lines if line.startswith("  ")]


@pytest.mark.parametrize(("language", "paragraphs", "people"), list(rows()))
def test_persons_with_their_offices(
    make_text: Make, language: str, paragraphs: list[str], people: list[str]
) -> None:
    proposal = propose(make_text(HEADS[language], *paragraphs))
    found = [f"{one.name.text} | {text_of(one.office) or '-'}" for one in proposal.participants]
    assert found == people

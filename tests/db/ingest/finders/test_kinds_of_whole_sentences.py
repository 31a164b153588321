"""Kinds of sentences as communiqués say them, a table a language; each stands between two points.

Where a sentence does two things (it finds and asks, decides and thanks), both are read.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of

_TABLES = Path(__file__).with_name("cases") / "kinds"
#: What stands over, before and behind the sentence: its place alone would say another kind.
_AROUND = {
    "en": (
        "Outcomes:",
        "Members discussed the state of the ports.",
        "The Forum resolved to meet in Split.",
    ),
    "ru": (
        "Итоги:",
        "Участники обсудили состояние портов.",
        "Совет постановил собраться в Рыбинске.",
    ),
    "az": (
        "Nəticələr:",
        "İştirakçılar limanların vəziyyətini müzakirə ediblər.",
        "Şura saytı açmağı qət edib.",
    ),
}
_LETTERS = {
    "assessment": "A",
    "position": "P",
    "recommendation": "R",
    "decision": "D",
    "acknowledgement": "T",
}


def _lines() -> Iterator[tuple[str, str, str]]:
    for path in sorted(_TABLES.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                kinds, said = line.split("\t")
                yield path.stem, kinds, said


@pytest.mark.parametrize(("language", "kinds", "said"), list(_lines()))
def test_kinds_of_a_sentence(language: str, kinds: str, said: str) -> None:
    lead, before, behind = _AROUND[language]
    lines = [HEADS[language], lead, f"1. {before}", f"2. {said}", f"3. {behind}"]
    points = propose(document_of(lines)).points
    assert len(points) == 3
    assert sorted(_LETTERS[one.text] for one in points[1].kinds) == sorted(kinds)

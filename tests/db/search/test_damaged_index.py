"""Bits that change in the files of an index: a search works or says so, and a check finds each."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from db.model import Query
from db.progress import silent
from db.search import Asked, DamagedIndexError, SearchIndex
from db.search.codec import array_file
from tests.db.sample_units import put, unit

_QUERIES = (
    "", "совет", "сов*", "=слово7", '"общее слово"', "слово~", "общее -совет", "lang:ru общее",
    '"слово* общее"', "совет OR слово", "обще",
)  # fmt: skip


def _built(folder: Path) -> SearchIndex:
    index = SearchIndex(folder)
    texts = [f"совет номер {n} общее слово слово{n % 50} " + "раз " * (n % 9) for n in range(120)]
    index.rebuild([unit(n, text) for n, text in enumerate(texts)], 3, silent)
    put(index, unit(7, "совет и " + "раз " * 300), unit(500, "новое общее"))
    return index


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "index"
    _built(folder).close()
    return folder


def _works_or_says_so(folder: Path) -> None:
    index = SearchIndex(folder)
    for text in _QUERIES:
        try:
            index.find(Asked(Query(text, facet_limit=5)))
        except DamagedIndexError:
            assert not index.usable
            break
    index.close()


@pytest.mark.parametrize("name", ["*.arr", "*.toc"])
def test_bits_that_change_are_found_by_a_check(folder: Path, name: str) -> None:
    chance = random.Random(11)
    for path in folder.glob(f"*/{name}"):
        content = path.read_bytes()
        for _ in range(100):
            path.write_bytes(_with_a_bit(content, chance))
            _works_or_says_so(folder)
            index = SearchIndex(folder)
            assert not index.check(deep=True)
            assert not index.usable
            index.close()
        path.write_bytes(content)
    index = SearchIndex(folder)
    assert index.check(deep=True)
    index.close()


def _with_a_bit(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    changed[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(changed)


@pytest.mark.parametrize("values", [(0,), (255,), (1, 127), (254, 255, 128)])
def test_runs_of_bytes_that_change_do_no_harm(
    folder: Path, values: Sequence[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(array_file, "_SMALL", 64)  # mapped, as a large one is
    chance = random.Random(sum(values))
    path = max(folder.glob("*/*.arr"), key=lambda path: path.stat().st_size)
    content = path.read_bytes()
    for _ in range(100):
        place, length = chance.randrange(len(content)), chance.choice((1, 2, 4, 8, 64, 500))
        run = bytes(chance.choice(values) for _ in range(length))
        changed = content[:place] + run + content[place + length :]
        path.write_bytes(changed[: len(content)])
        _works_or_says_so(folder)


def test_a_damaged_segment_is_not_merged(folder: Path) -> None:
    index = _built_with_many(folder)
    path = min(folder.glob("*/*.arr"), key=lambda path: path.stat().st_size)
    content = bytearray(path.read_bytes())
    content[-64] ^= 1
    path.write_bytes(content)
    again = SearchIndex(folder)
    assert again.check()
    assert not again.merge()
    assert not again.usable
    index.close()
    again.close()


def _built_with_many(folder: Path) -> SearchIndex:
    index = SearchIndex(folder)
    for number in range(200, 206):
        put(index, unit(number, "совет"))
    return index

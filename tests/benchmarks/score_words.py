"""Recall and false finds of the search keys over word lists (.tsv); prints what went wrong.

Two shapes: ``query, form, 1 or 0``, or ``lemma, forms split by spaces`` (every form must find
every other form, and no form of another lemma).

    python tests/benchmarks/score_words.py FILE.tsv… [--misses]
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from db.language.keys import keys, query_keys


def finds(query: str, form: str, language: str) -> bool:
    """Whether searching ``query`` finds ``form`` in a text of that language."""
    return bool(query_keys(query) & keys(form, language))


def rows(file: Path) -> Iterator[list[str]]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split("\t")


def pairs(file: Path) -> Iterator[tuple[str, str, bool]]:
    """``(query, form, must it be found)``."""
    table = list(rows(file))
    if table and len(table[0]) >= 3:
        yield from ((row[0], row[1], row[2].strip() == "1") for row in table)
        return
    families = [row[1].split() for row in table]
    for index, family in enumerate(families):
        for query in family:
            yield from ((query, form, True) for form in family)
            for other in families[:index] + families[index + 1 :]:
                yield from ((query, form, False) for form in other)


def score(file: Path, *, misses: bool) -> None:
    language = "az" if "az" in file.stem.split("_") else "ru"
    counts = {True: [0, 0], False: [0, 0]}
    for query, form, wanted in pairs(file):
        found = finds(query, form, language)
        counts[wanted][0] += 1
        counts[wanted][1] += found
        if misses and found != wanted:
            print(f"  {'missed' if wanted else 'false'}: {query} -> {form}")
    (must, got), (must_not, false) = counts[True], counts[False]
    print(
        f"{file.name}: recall {got / max(must, 1):.4f} ({got}/{must}), "
        f"false finds {false / max(must_not, 1):.4f} ({false}/{must_not})"
    )


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        if not argument.startswith("--"):
            score(Path(argument), misses="--misses" in sys.argv)

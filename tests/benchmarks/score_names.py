"""Precision and recall of finding a name across scripts, over the lists of names (.tsv).

True lists: Russian, Azerbaijani, English spellings split by ``|``; all of a line must find each
other. False lists: two names that must not. Every word of the query must be in the other name.

    python tests/benchmarks/score_names.py TRUE.tsv FALSE.tsv [--misses]
"""

import sys
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

from db.language.keys import keys, name_keys, query_keys, query_name_keys


def finds(query: str, name: str) -> bool:
    """Whether searching the words of ``query`` finds a text that holds ``name``."""
    words = name.split()
    return all(
        any(
            query_keys(word) & keys(other, None) or query_name_keys(word) & name_keys(other)
            for other in words
        )
        for word in query.split()
    )


def rows(file: Path) -> Iterator[list[str]]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split("\t")


def main(true: Path, false: Path, *, misses: bool) -> None:
    found = wanted = wrong = 0
    people = [[name for cell in row for name in cell.split("|")] for row in rows(true)]
    for names in people:
        for query, name in permutations(dict.fromkeys(names), 2):
            wanted += 1
            hit = finds(query, name)
            found += hit
            if misses and not hit:
                print(f"  missed: {query} -> {name}")
    tried = 0
    for row in rows(false):
        for query, name in permutations(row[:2], 2):
            tried += 1
            if finds(query, name):
                wrong += 1
                if misses:
                    print(f"  false: {query} -> {name}")
    strangers = 0
    for index, names in enumerate(people):
        for other in people[:index] + people[index + 1 :]:
            hit = finds(names[0], other[-1])
            strangers += hit
            if misses and hit:
                print(f"  false: {names[0]} -> {other[-1]}")
    print(
        f"recall {found / max(wanted, 1):.4f} ({found}/{wanted}), precision "
        f"{found / max(found + wrong + strangers, 1):.4f} "
        f"(false {wrong}/{tried} of the hard pairs, {strangers} of all others)"
    )


if __name__ == "__main__":
    files = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("--")]
    main(*files, misses="--misses" in sys.argv)

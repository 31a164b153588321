"""Recall and false finds of lists of words and names, measured through the program itself.

    python -m tests.benchmarks.score_search FILE.tsv… [--misses]

Each form or name of a list becomes a point of a communiqué of its own language; the communiqués
are imported into a scratch archive and taken as they are, the index is brought up, and every query
of the list is put to ``Archive.search`` as the command puts it. Lists (lines with ``#`` are none):

- ``query, form, 1 or 0``: the query must find the form, or must not;
- ``lemma, forms split by spaces``: each form must find the others, and no other lemma's;
- ``name, name, names split by |`` (Russian, Azerbaijani, English): all of a line must find each
  other, and nobody else;
- ``name, other name``: must not find each other.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from db import Archive
from db.language.detect import detect_language
from db.language.tokens import is_cyrillic
from db.model import Query, UnitType

LANGUAGES = ("ru", "az", "en")
#: Points of one communiqué; those beyond 99 would be no points.
_POINTS = 90
#: What a communiqué of fewer points is filled up with: a single one would be taken for a sentence.
_FILLING = ("900001", "900002", "900003", "900004")
_HEADS = {
    "ru": "КОММЮНИКЕ\n{n}-го заседания Пробного экспертного совета\n"
    "г. Баку, 1 марта {year} года\n\n"
    "{n}-е заседание Пробного экспертного совета состоялось в г. Баку 1 марта {year} года.\n\n"
    "Участники отметили:\n",
    "az": "KOMMÜNİKE\nSınaq Ekspert Şurasının {n}-ci iclası\nBakı, 1 mart {year}-cu il\n\n"
    "Sınaq Ekspert Şurasının {n}-ci iclası {year}-cu il martın 1-də Bakıda keçirilmişdir.\n\n"
    "İştirakçılar qeyd etdilər:\n",
    "en": "COMMUNIQUÉ\nMeeting No. {n} of the Trial Expert Council\nBaku, 1 March {year}\n\n"
    "Meeting No. {n} of the Trial Expert Council was held in Baku on 1 March {year}.\n\n"
    "The participants noted:\n",
}


@dataclass(slots=True)
class Sheet:
    """What a list asks: ``wanted[query, text]`` says whether the query must find the text."""

    name: str
    texts: dict[str, str] = field(default_factory=dict)  # by text, its language
    wanted: dict[tuple[str, str], bool] = field(default_factory=dict)

    def ask(self, query: str, text: str, language: str, *, found: bool) -> None:
        """Add a pair; a pair that must be found somewhere is not a false find elsewhere."""
        self.texts.setdefault(text, language)
        self.wanted[query, text] = found or self.wanted.get((query, text), False)


def read_sheet(file: Path) -> Sheet:
    """A list in whichever of the four shapes it has."""
    rows = [
        line.split("\t")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    sheet = Sheet(file.name)
    if all(len(row) == 3 and row[2].strip() in "01" for row in rows):
        for query, form, found in rows:
            sheet.ask(query, form, _language(file, form), found=found.strip() == "1")
    elif all(" " not in row[0].strip() for row in rows):
        _ask_groups(
            sheet, [{form: _language(file, form) for form in row[1].split()} for row in rows]
        )
    elif all(len(row) == 2 for row in rows):
        for row in rows:
            for query, name in (row, row[::-1]):
                sheet.ask(query, name, _language_of_name(name), found=False)
    else:
        _ask_groups(sheet, [dict(_spellings(row)) for row in rows])
    return sheet


def _spellings(row: list[str]) -> Iterator[tuple[str, str]]:
    for cell, language in zip(row, LANGUAGES, strict=False):
        yield from ((name.strip(), language) for name in cell.split("|") if name.strip())


def _ask_groups(sheet: Sheet, groups: list[dict[str, str]]) -> None:
    for group in groups:
        for query in group:
            for other in groups:
                for text, language in other.items():
                    sheet.ask(query, text, language, found=other is group)


def _language(file: Path, form: str) -> str:
    named = [language for language in LANGUAGES if language in file.stem.split("_")]
    return "ru" if is_cyrillic(form) else (named or ["az"])[0]


def _language_of_name(name: str) -> str:
    return "ru" if is_cyrillic(name) else detect_language(name) or "en"


def _write(folder: Path, texts: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """A communiqué for each batch of texts in one language; by file name its points in order."""
    written: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        own = [text for text, its in texts.items() if its == language]
        for start in range(0, len(own), _POINTS):
            batch = tuple(own[start : start + _POINTS])
            number = len(written) + 1
            lines = [*batch, *_FILLING[: max(0, len(_FILLING) - len(batch))]]
            points = (f"{place}. {text};" for place, text in enumerate(lines, 1))
            head = _HEADS[language].format(n=number, year=1900 + number)
            file = folder / f"{number:04}_{language}.txt"
            file.write_text(head + "\n".join(points) + "\n", encoding="utf-8")
            written[file.name] = batch
    return written


def _search(archive: Archive, query: str, texts: Mapping[tuple[str, str], str]) -> set[str]:
    """The texts that a query finds."""
    result = archive.search(
        Query(query, limit=len(texts) + 1000, types=(UnitType.RESOLUTION,), facets=False)
    )
    places = ((hit.meeting_id or "", hit.number or "") for hit in result.hits)
    return {texts[place] for place in places if place in texts}


def _imported(
    archive: Archive, folder: Path, texts: Mapping[str, str]
) -> dict[tuple[str, str], str]:
    """By meeting and number of a point its text; every text must have become a point."""
    written = _write(folder, texts)
    report = archive.import_documents([folder / name for name in written], accept=True)
    meetings = {outcome.name: outcome.meeting_id for outcome in report.outcomes}
    archive.wait_for_index()
    found = {
        (str(meetings[name]), str(number)): text
        for name, batch in written.items()
        for number, text in enumerate(batch, 1)
    }
    expected = sum(max(len(batch), len(_FILLING)) for batch in written.values())
    recorded = archive.counts().resolutions
    if len(set(meetings.values())) != len(written) or recorded != expected:
        raise SystemExit(f"{expected} points were written, {recorded} recorded")
    return found


def score(sheet: Sheet, *, misses: bool) -> None:
    """Import a list's texts, ask its queries, print the figures."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="score-search-") as name:
        folder = Path(name)
        os.environ["COUNCIL_ARCHIVE_CACHE"] = str(folder / "cache")
        with Archive.create(folder / "scratch.archive", "Scratch") as archive:
            texts = _imported(archive, folder, sheet.texts)
            found = {
                query: _search(archive, query, texts)
                for query in dict.fromkeys(query for query, _text in sheet.wanted)
            }
    _print(sheet, found, time.perf_counter() - began, misses=misses)


def _print(sheet: Sheet, found: Mapping[str, set[str]], seconds: float, *, misses: bool) -> None:
    wrong = [
        (query, text, wanted)
        for (query, text), wanted in sheet.wanted.items()
        if (text in found[query]) != wanted
    ]
    must = sum(sheet.wanted.values())
    must_not = len(sheet.wanted) - must
    missed = sum(wanted for _query, _text, wanted in wrong)
    false = len(wrong) - missed
    hit = must - missed
    if misses:
        for query, text, wanted in wrong:
            print(f"  {'missed' if wanted else 'false'}: {query} -> {text}")
    print(
        f"{sheet.name}: recall {_share(hit, must)}, precision {_share(hit, must and hit + false)}, "
        f"false finds {_share(false, must_not)}  [{len(sheet.texts)} texts, {seconds:.0f} s]",
        flush=True,
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.4f} ({part}/{whole})" if whole else "-"


def main(arguments: Iterable[str] | None = None) -> None:
    """Score each file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--misses", action="store_true", help="print what went wrong")
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    for file in chosen.files:
        score(read_sheet(file), misses=chosen.misses)


if __name__ == "__main__":
    main()

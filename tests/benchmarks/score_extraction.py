"""How well the proposer reads a folder of texts with gold records: precision, recall, F1 a field.

Usage: python tests/benchmarks/score_extraction.py FOLDER [--faults]
"""

import argparse
import json
import re
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from db.ingest.proposer import propose
from db.language.normalise import normalise
from db.model import DocumentText, Paragraph

Fact = tuple[str, ...]
KINDS = ("assessment", "position", "recommendation", "decision", "acknowledgement")


def read_text(path: Path) -> DocumentText:
    """A text file as the simplest reader gives it: one line, one paragraph."""
    text = path.read_text(encoding="utf-8")
    paragraphs = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(at, at + len(line)))
        at += len(line) + 1
    return DocumentText(text, tuple(paragraphs), "txt")


def clean(value: object) -> str:
    """A value as it is compared: normalised, white space collapsed."""
    return re.sub(r"\s+", " ", normalise(str(value)).text).strip()


def clean_name(value: object) -> str:
    """A person's name as it is compared: «А.Ю. Рудин» is «А. Ю. Рудин»."""
    return re.sub(r"\b([^\W\d_])(?:\.\s?|\s)", r"\1. ", clean(value)).strip()


def plain(value: Any) -> Any:
    """A proposal's leaves replaced by their values."""
    if isinstance(value, dict):
        if "rule" in value and "value" in value:
            return value["value"]
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def facts(record: dict[str, Any]) -> Iterator[tuple[str, Fact]]:
    """The record as single facts, each under the field that it is counted in."""
    session = record["session"]
    yield "language", (clean(record["language"]),)
    for field in ("ordinal", "place", "theme", "legal_basis", "date_start", "date_end"):
        if session[field] is not None:
            yield "date" if field.startswith("date") else field, (field, clean(session[field]))
    if session["council"] and session["council"]["name"]:
        yield "council", (clean(session["council"]["name"]),)
    bodies = [("council", session["council"])] if session["council"] else []
    bodies += [("organiser", body) for body in session["organisers"]]
    for role, body in bodies:
        if role == "organiser":
            yield "organisers", (clean(body["name"]),)
        if body["abbreviation"]:
            yield "abbreviations", (clean(body["name"]), clean(body["abbreviation"]))
    for person in record["participants"]:
        name = clean_name(person["name"])
        yield "speaker name", (name,)
        yield "name with office", (name, clean(person["office"] or ""))
    for point in record["points"]:
        text, number = clean(point["text"]), clean(point["number"] or "")
        yield "point text", (text,)
        yield "point number", (number, text)
        for kind in point["kinds"]:
            yield f"kind {kind}", (text, kind)
    for instrument in record["instruments"]:
        yield "instrument title", (clean(instrument["title"]),)
        yield "instrument + date", (clean(instrument["title"]), clean(instrument["date"] or ""))


class Score:
    """Counts of one field."""

    def __init__(self) -> None:
        self.right = self.proposed = self.wanted = 0

    def add(
        self, proposed: Iterable[Fact], wanted: Iterable[Fact]
    ) -> tuple[list[Fact], list[Fact]]:
        """Compare two bags of facts; gives what was wrong and what was missed."""
        rest, wrong = list(wanted), []
        self.wanted += len(rest)
        for fact in proposed:
            self.proposed += 1
            if fact in rest:
                rest.remove(fact)
                self.right += 1
            else:
                wrong.append(fact)
        return wrong, rest

    @property
    def precision(self) -> float:
        """The share of what was proposed that is right."""
        return self.right / self.proposed if self.proposed else 1.0

    @property
    def recall(self) -> float:
        """The share of what is wanted that was proposed."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


class Sheet:
    """All fields over a folder."""

    def __init__(self) -> None:
        self.scores: dict[str, Score] = {}
        self.texts = self.counts_right = self.sessions_right = self.spans = 0
        self.leaves = 0
        self.seconds = 0.0
        self.faults: list[str] = []

    def add(self, name: str, proposal: dict[str, Any], gold: dict[str, Any]) -> None:
        """Compare one proposal with its gold record."""
        proposed, wanted = list(facts(plain(proposal))), list(facts(gold))
        for field in dict.fromkeys(key for key, _ in wanted + proposed):
            score = self.scores.setdefault(field, Score())
            wrong, missed = score.add(
                [fact for key, fact in proposed if key == field],
                [fact for key, fact in wanted if key == field],
            )
            self.faults += [f"{name}: {field}: wrong {fact}" for fact in wrong]
            self.faults += [f"{name}: {field}: missed {fact}" for fact in missed]
        self.texts += 1
        self.counts_right += len(proposal["points"]) == len(gold["points"])
        self.sessions_right += (proposal["session"]["council"] is None) == (
            gold["session"]["council"] is None
        )

    def lines(self) -> Iterator[str]:
        """The table."""
        yield f"{'field':<24}{'P':>7}{'R':>7}{'F1':>7}{'right':>7}{'given':>7}{'gold':>6}"
        for field, score in self.scores.items():
            yield (
                f"{field:<24}{score.precision:7.3f}{score.recall:7.3f}{score.f1:7.3f}"
                f"{score.right:7}{score.proposed:7}{score.wanted:6}"
            )
        kinds = [self.scores[f"kind {kind}"].f1 for kind in KINDS if f"kind {kind}" in self.scores]
        if kinds:
            yield f"{'kinds, macro F1':<24}{'':14}{sum(kinds) / len(kinds):7.3f}"
        yield f"count of points exact    {self.counts_right} of {self.texts} texts"
        yield f"session or none, right   {self.sessions_right} of {self.texts} texts"
        yield f"time                     {self.seconds * 1000 / max(1, self.texts):.1f} ms a text"


def score_folder(folder: Path) -> Sheet:
    """Propose for every text of a folder that has a gold record beside it, and compare."""
    sheet = Sheet()
    for gold_path in sorted(folder.glob("*.gold.json")):
        gold = json.loads(gold_path.read_text(encoding="utf-8"))
        name = gold_path.name.removesuffix(".gold.json")
        text = read_text(gold_path.with_name(f"{name}.txt"))
        began = time.perf_counter()
        proposal = propose(text)
        sheet.seconds += time.perf_counter() - began
        sheet.add(name, proposal.to_json(), gold)
    return sheet


def main() -> int:
    """Score the folder that is given and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--faults", action="store_true", help="print every wrong or missed value")
    arguments = parser.parse_args()
    sheet = score_folder(arguments.folder)
    if not sheet.texts:
        sys.stderr.write(f"No gold records in {arguments.folder}\n")
        return 1
    sys.stdout.write("\n".join(sheet.lines()) + "\n")
    if arguments.faults:
        sys.stdout.write("\n".join(sheet.faults) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

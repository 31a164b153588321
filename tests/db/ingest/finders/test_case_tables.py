"""Tables of sentences and what is to be read in them: instruments, kinds of points, labels."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.ingest.finders.document import Document
from db.ingest.finders.instruments import find_instruments
from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, head_of_whole, text_of

MakeText = Callable[..., DocumentText]
MakeDocument = Callable[..., Document]
_CASES = Path(__file__).with_name("cases")
_LEADS = {"ru": "Участники:", "en": "The participants:", "az": "İştirakçılar:"}
_KINDS = {
    "A": "assessment",
    "P": "position",
    "R": "recommendation",
    "D": "decision",
    "T": "acknowledgement",
}


def _blocks(name: str) -> Iterator[list[str]]:
    for block in (_CASES / name).read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith("# ")]
        if lines:
            yield lines


def _lines(name: str) -> Iterator[tuple[str, ...]]:
    for line in (_CASES / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield tuple(line.split("\t"))


@pytest.mark.parametrize("lines", list(_blocks("instruments.txt")), ids=lambda lines: lines[0][:40])
def test_instruments_of_a_sentence(make_document: MakeDocument, lines: list[str]) -> None:
    document = make_document(lines[0])
    found = find_instruments(document, len(document.text)).found
    shown = [f"= {item.title.text} | {text_of(item.date) or '-'}" for item in found]
    assert shown == lines[1:]


@pytest.mark.parametrize("lines", list(_blocks("points.txt")), ids=lambda lines: lines[1][:40])
def test_points_under_a_head(make_text: MakeText, lines: list[str]) -> None:
    language = lines[0].removeprefix("= ")
    told = [line for line in lines[1:] if not line.startswith("  ")]
    letters = {kind: letter for letter, kind in _KINDS.items()}
    found = [
        f"  {text_of(point.number) or '-'}"
        f" {''.join(letters[kind.text] for kind in point.kinds)} {point.text.text}"
        for point in propose(make_text(HEADS[language], *told)).points
    ]
    assert found == [line for line in lines[1:] if line.startswith("  ")]


@pytest.mark.parametrize(("language", "kinds", "line"), list(_lines("kinds.tsv")))
def test_kinds_of_a_point(make_text: MakeText, language: str, kinds: str, line: str) -> None:
    text = make_text(HEADS[language], _LEADS[language], f"1. {line}", f"2. {line}")
    found = [kind.text for kind in propose(text).points[0].kinds]
    assert sorted(found) == sorted(_KINDS[letter] for letter in kinds)


@pytest.mark.parametrize(("language", "basis", "sentence"), list(_lines("basis.tsv")))
def test_what_a_session_meets_under(
    make_text: MakeText, language: str, basis: str, sentence: str
) -> None:
    """A sentence of the head, told behind the session's own; "-" where it names no basis."""
    points = {
        "ru": ("1. Обсудили паводок.", "2. Решили создать сайт."),
        "en": ("1. Discussed floods.", "2. Decided to publish a book."),
        "az": (
            "1. Daşqını müzakirə etmişlər.",
            "2. Toplunu nəşr etmək qərarına gəlmişlər.",
        ),
    }[language]
    text = make_text(HEADS[language], sentence, _LEADS[language], *points)
    assert (text_of(propose(text).session.legal_basis) or "-") == basis


@pytest.mark.parametrize("lines", list(_blocks("marks.txt")), ids=lambda lines: lines[1][:40])
def test_labels_of_points(make_text: MakeText, lines: list[str]) -> None:
    _, language, *wanted = lines[0].split(" ")
    points = propose(make_text(HEADS[language], *lines[1:], kind="docx")).points
    assert [text_of(point.number) or "-" for point in points] == wanted


@pytest.mark.parametrize(
    "path", sorted((_CASES / "texts").glob("*.txt")), ids=lambda path: path.stem
)
def test_points_and_instruments_of_a_whole_text(make_text: MakeText, path: Path) -> None:
    """Behind ``====`` stand the points (label, kinds, cited instruments) and the instruments."""
    text, expected = path.read_text(encoding="utf-8").split("\n====\n")
    proposal = propose(make_text(*text.split("\n")))
    letters = {kind: letter for letter, kind in _KINDS.items()}
    shown = []
    for point in proposal.points:
        kinds = "".join(sorted(letters[kind.text] for kind in point.kinds))
        cited = ",".join(map(str, point.instruments)) or "-"
        label = text_of(point.number) or "-"
        shown.append(f"{label} {kinds} {cited} {point.text.text[:40].strip()}")
    shown += [f"= {item.title.text} | {text_of(item.date) or '-'}" for item in proposal.instruments]
    assert shown == expected.rstrip("\n").split("\n")


@pytest.mark.parametrize("lines", list(_blocks("counted.txt")), ids=lambda lines: lines[1][:40])
def test_a_session_is_told_by_what_its_council_does(lines: list[str]) -> None:
    number, day = lines[0].removeprefix("= ").split()
    found = head_of_whole(lines[1:])
    assert (str(found.number or "-"), found.start or "-") == (number, day)

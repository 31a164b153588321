"""A quotation that can be proved: its words, and a line that says where they were read.

The line ``council-archive-quotation: v1 name=value …`` ends a block that people read. Digests are
SHA-256 of UTF-8; offsets count code points of the document's text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from db.model.history import Piece

_HEAD = "council-archive-quotation:"
_FIELD = re.compile(r"([a-z]+)=(\S+)")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_REPLIED = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
#: What may stand around quoted words: an opening sign and its closing ones.
_MARKS: Mapping[str, str] = {"«": "»", "“": "”", "„": "“”", '"': '"', "‘": "’"}
#: Before the line that names the source.
SOURCE = "— "
#: The same as it may come back: mail and typists write other dashes, spaces and indents.
_SOURCE = re.compile(r"^[^\S\n]*[-‐‑‒–—―−](?:[^\S\n]|$)", re.MULTILINE)
#: So many lines that begin so are tried as the one that names the source.
_MOST_LINES = 20


class QuotationVerdict(StrEnum):
    """What became of a quotation.

    ``exact``: code point for code point. ``edition_changed``: so too, but the document's text or
    its original is another one by now. ``alike``: exact but for white space, quotation marks,
    dashes, and signs that nobody sees. ``elsewhere``: not where it was read, but in another
    document. ``differs``: words are different. ``not_found``.
    """

    EXACT = "exact"
    EDITION_CHANGED = "edition_changed"
    ALIKE = "alike"
    DIFFERS = "differs"
    ELSEWHERE = "elsewhere"
    NOT_FOUND = "not_found"


class QuotationReason(StrEnum):
    """Why, beside the verdict."""

    NO_MARK = "no_mark"  # words alone: nothing says where they were read
    MARK_BROKEN = "mark_broken"  # the line is there, but cannot be read
    OTHER_ARCHIVE = "other_archive"  # copied from another archive
    DOCUMENT_GONE = "document_gone"  # that document is not in the archive any more
    ORIGINAL_CHANGED = "original_changed"  # the document has another file by now
    TEXT_CHANGED = "text_changed"  # its text is another one by now
    MOVED = "moved"  # the words stand at another place of the document
    READS_OTHERWISE = "reads_otherwise"  # exact in the text of then; today's reads otherwise
    ALTERED = "altered"  # the words are not those that were copied
    LEVELLED = "levelled"  # the wording stands elsewhere but for white space and quotation marks


@dataclass(frozen=True, slots=True)
class QuotationMark:
    """Where quoted words were read. ``original``, ``text`` and ``words`` are digests."""

    document: str
    original: str
    text: str
    start: int
    end: int
    words: str
    read: str
    archive: str = ""
    point: str = ""

    def line(self) -> str:
        """The mark as the last line of a block."""
        number = f" point={_packed(self.point)}" if self.point else ""
        return (
            f"{_HEAD} v1 document={self.document}{number} from={self.start} to={self.end} "
            f"original={self.original} text={self.text} words={self.words} read={self.read} "
            f"archive={self.archive}"
        )

    @classmethod
    def parse(cls, line: str) -> "QuotationMark":
        """The inverse of ``line``; breaks between its fields do not matter. Raises ValueError."""
        rest = line.strip().removeprefix(_HEAD).split()
        if rest[:1] != ["v1"]:
            raise ValueError(line)
        facts = dict(_FIELD.findall(" ".join(rest[1:])))
        original, text, words = (facts.get(name, "") for name in ("original", "text", "words"))
        if not all(map(_DIGEST.fullmatch, (original, text, words))):
            raise ValueError(line)
        start, end = int(facts.get("from", "")), int(facts.get("to", ""))
        if not 0 <= start <= end or not facts.get("document"):
            raise ValueError(line)
        return cls(
            document=facts["document"],
            original=original,
            text=text,
            start=start,
            end=end,
            words=words,
            read=facts.get("read", ""),
            archive=facts.get("archive", ""),
            point=_unpacked(facts.get("point", "")),
        )


@dataclass(frozen=True, slots=True)
class GivenQuotation:
    """What a person hands in: words, and the mark if there is one that can be read."""

    words: str
    mark: QuotationMark | None = None
    broken: bool = False


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """A part of a document's text as it stands there, with its mark."""

    words: str
    mark: QuotationMark
    filename: str


@dataclass(frozen=True, slots=True)
class QuotationPlace:
    """Where words stand in the archive; ``resolution_id`` is None outside of the points."""

    document_id: str
    meeting_id: str
    resolution_id: str | None
    number: str | None
    language: str
    filename: str
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class QuotationReport:
    """The answer. ``pieces`` lead from the quotation to the record, where words differ."""

    verdict: QuotationVerdict
    reasons: tuple[QuotationReason, ...]
    given: GivenQuotation
    place: QuotationPlace | None = None
    further: tuple[QuotationPlace, ...] = ()
    pieces: tuple[Piece, ...] = ()


def digest(text: str) -> str:
    """SHA-256 of a text in UTF-8; half of a surrogate pair, which has no UTF-8, is kept apart."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def read_quotation(block: str) -> GivenQuotation:
    """A block, or words alone. Signs of a reply (``>``) and outer quotation marks are no words."""
    text = block.replace("\r\n", "\n").replace("\r", "\n")
    lines = [line for line in text.split("\n") if line.strip()]
    if lines and all(line.lstrip().startswith(">") for line in lines):
        text = _REPLIED.sub("", text)
    head, found, tail = text.rpartition(_HEAD)
    if not found:
        return GivenQuotation(_bare(text.strip("\n")))
    starts = [line.start() for line in _SOURCE.finditer(head)][: -_MOST_LINES - 1 : -1]
    # The source is told below the words: the last such line comes first.
    parts = [head[: max(start - 1, 0)] for start in starts] or [head]
    marked = next((part for part in parts if _marked(part.strip())), parts[0])
    try:
        mark = QuotationMark.parse(f"{_HEAD}{tail}")
    except ValueError:
        return GivenQuotation(_bare(marked.strip("\n")), broken=True)
    for part in parts:
        inner = part.strip()[1:-1]
        if digest(inner) == mark.words:
            return GivenQuotation(inner, mark)
    return GivenQuotation(_bare(marked.strip("\n")), mark)


def _marked(text: str) -> bool:
    """Whether one pair of quotation marks stands around all of it."""
    closing = _MARKS.get(text[:1], "")
    return len(text) > 1 and text[-1] in closing and _is_pair(text)


def _bare(words: str) -> str:
    """Without the marks around the whole; those of words inside stay."""
    inner = words.strip()
    return inner[1:-1] if _marked(inner) else words


def _is_pair(text: str) -> bool:
    """Whether the first sign and the last one belong together: «а» и «б» are two quotations."""
    opening, closing = text[0], _MARKS[text[0]]
    if opening in closing:
        return text.count(opening) == 2
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter == opening) - (letter in closing)
        if depth <= 0 and at < len(text) - 1:
            return False
    return True


def _packed(number: str) -> str:
    """A point's number without white space, which parts the fields."""
    return "_".join(number.split())


def _unpacked(number: str) -> str:
    return number.replace("_", " ")

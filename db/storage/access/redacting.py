"""Redactions: spans of a document's text that readers see blacked out, and what follows from them.

The same words are black wherever else they stand in the records of that session, in its other
documents too, however they are spelled; a value that is all hidden is black whole. Words of another
language and other forms of a word, and dates and numbers of the session's own description, are not
known to be the same: they stay.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, NamedTuple

from sqlalchemy import Column, Table, Text

from db.language.same_words import Folded, folded, letters_of, lines_of, pattern_of, with_marks
from db.model import RecordType
from db.storage.contents import Content
from db.storage.record_parts import NOTES, OFFICES, PARTICIPATIONS, PARTS, TAGS, own_table

#: What stands in place of hidden words: always as long, so that nothing can be counted.
BLACK = "████"
#: Shorter words stand everywhere: they are black only where they were chosen.
_TELLING = 3
#: Parts whose words have a place in a document.
_BY_PLACE = frozenset({"texts", "assertions"})
#: A document's text and what is said about it in codes; short columns that hold words all the same.
_NO_WORDS = frozenset({"text_digest", "structure", "warnings"})
_SHORT = frozenset({"number", "sheets"})
#: What a row of a redaction has where it is a point's wording: how that is worded. Never stored.
WORDINGS = "wordings"


class Span(NamedTuple):
    """What is black of a text, and what stands there instead: the black, and the reason."""

    start: int
    end: int
    shown: str = BLACK


Spans = tuple[Span, ...]


def text_digest(text: str) -> str:
    """The SHA-256 of a text in which spans are chosen."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def has_chosen(content: Content) -> bool:
    """Whether any span was chosen in a document: no wording of a point."""
    return any(WORDINGS not in row for row in content.get("redactions", ()))


def is_redactable(content: Content) -> bool:
    """Whether a document has spans to black out, all chosen in the text that it has now."""
    rows = content.get("redactions", ())
    if not rows or content["type"] != RecordType.DOCUMENT.value:
        return False
    return all(row["text_digest"] == text_digest(content["text"]) for row in rows)


class Blackout:
    """The hidden words of sessions, and any content of them without these."""

    def __init__(self, documents: Iterable[Content]) -> None:
        rows = [(str(one["text"]), row) for one in documents for row in one.get("redactions", ())]
        chosen = {piece for text, row in rows for piece in _chosen(text, row)}
        pieces = chosen | {piece for text, row in rows for piece in _worded(text, row)}
        self._chosen = tuple(chosen)
        self._hidden = tuple(sorted(pieces, key=lambda piece: (-len(piece), piece)))
        self._patterns = tuple(pattern_of(piece) for piece in self._hidden)

    def hides(self, text: str) -> bool:
        """Whether a text says something that is hidden, or is all hidden."""
        words = folded(text)
        return self._is_part(words) or any(True for _ in self._found(words))

    def says(self, text: str) -> bool:
        """Whether hidden words stand in a text."""
        return any(True for _ in self._found(folded(text)))

    def says_somewhere(self, text: str, least: int) -> bool:
        """Whether a long text has hidden words of so many letters, whatever is between these."""
        letters = letters_of(text)
        pieces = (piece.replace(" ", "") for piece in self._hidden)
        return any(len(piece) >= least and piece in letters for piece in pieces)

    def black(self, text: str) -> str:
        """A text with the hidden words blacked out; one that is all hidden is black whole."""
        words = folded(text)
        if self._is_part(words):
            return BLACK
        return BlackText.of(text, joined(self._found(words))).after

    def file_name(self, name: str) -> str:
        """A file's name without the hidden words."""
        path = PurePath(name)
        made = self.black(path.stem) + path.suffix
        return BLACK if self.says(made) else made

    def spans(self, content: Content) -> Spans:
        """Where a document's text is black: the chosen spans, and the same words elsewhere."""
        text = str(content["text"])
        chosen = [
            Span(*with_marks(text, row["start"], row["end"]), self._shown(row["reason"]))
            for row in content.get("redactions", ())
            if row["start"] < row["end"]
        ]
        words = folded(text)
        whole = [Span(0, len(text))] if self._is_part(words) else []
        return joined([*chosen, *self._found(words), *whole])

    def _is_part(self, words: Folded) -> bool:
        return len(words.text) >= _TELLING and any(words.text in piece for piece in self._chosen)

    def _found(self, words: Folded) -> Iterator[Span]:
        for pattern in self._patterns:
            yield from (Span(start, end) for start, end in words.found(pattern))

    def _shown(self, reason: str) -> str:
        """The black with the reason beside it, unless that says what is hidden."""
        why = " ".join(reason.split())
        return f"{BLACK} [{why}]" if why and not self.hides(why) else BLACK

    def record(self, content: Content, texts: "dict[str, BlackText]") -> Content:
        """The content of a session or a point of it; ``texts`` are the session's documents."""
        made = self._words(content, own_table(RecordType(content["type"])))
        if TAGS in made:
            made[TAGS] = [row for row in made[TAGS] if not self.says(row["text"])]
        if NOTES in made:
            made[NOTES] = [row for row in made[NOTES] if not _is_on_black(row, texts)]
        for part in PARTS:
            if part.name in made and part.name not in _BY_PLACE:
                made[part.name] = [self._words(row, part.table) for row in made[part.name]]
        if "texts" in made:
            made["texts"] = [self._wording(row, texts) for row in made["texts"]]
        if "assertions" in made:
            rows = (self.assertion(row, texts) for row in made["assertions"])
            made["assertions"] = [row for row in rows if row is not None]
        if PARTICIPATIONS in made:
            made[PARTICIPATIONS] = [
                row | {OFFICES: {key: self.black(one) for key, one in row[OFFICES].items()}}
                if OFFICES in row
                else row
                for row in made[PARTICIPATIONS]
            ]
        return made

    def _words(self, row: Content, table: Table) -> Content:
        """A row whose columns for words say nothing that is hidden."""
        made = dict(row)
        for column in table.columns:
            value = made.get(column.name)
            if isinstance(value, str) and value and _is_for_words(column):
                made[column.name] = self.black(value)
        return made

    def _wording(self, row: Content, texts: "dict[str, BlackText]") -> Content:
        """A wording by its place in the document, else by its words."""
        own = texts.get(row["document_id"])
        if own is None or row["start"] is None:
            return row | {"text": self.black(row["text"])}
        start, end = own.moved(row["start"]), own.moved(row["end"])
        place = {"start": start, "end": end}
        if row["text"] == own.before[row["start"] : row["end"]]:
            return row | place | {"text": own.after[start:end] or BLACK}
        if own.touches(row["start"], row["end"]):
            return row | place | {"text": BLACK}
        return row | place | {"text": self.black(row["text"])}

    def assertion(self, row: Content, texts: "dict[str, BlackText]") -> Content | None:
        """A value with its source; None where it says what is hidden or stands in a black span."""
        if self.hides(str(row["value"])):
            return None
        own = texts.get(row["source_id"] or "")
        if own is None or row["start"] is None:
            return row
        if own.touches(row["start"], row["end"]):
            return None
        return row | {"start": own.moved(row["start"]), "end": own.moved(row["end"])}


@dataclass(frozen=True, slots=True)
class BlackText:
    """A document's text before and after its spans are blacked out."""

    before: str
    after: str
    spans: Spans

    @classmethod
    def of(cls, text: str, spans: Spans) -> "BlackText":
        """A text and where it is black."""
        parts, at = [], 0
        for start, end, shown in spans:
            parts += [text[at:start], shown]
            at = end
        return cls(text, "".join([*parts, text[at:]]), spans)

    def moved(self, offset: int) -> int:
        """Where an offset of the text is afterwards; inside of a span: where its black ends."""
        shift = 0
        for start, end, shown in self.spans:
            if offset <= start:
                break
            if offset < end:
                return start + shift + len(shown)
            shift += len(shown) - (end - start)
        return offset + shift

    def touches(self, start: int, end: int) -> bool:
        """Whether any of that is black."""
        return any(first < end and start < last for first, last, _ in self.spans)

    def structure(self, structure: str) -> str:
        """The paragraphs of the text afterwards; one that began inside of a span begins after."""
        rows: list[list[Any]] = []
        at = 0
        for start, end, *rest in json.loads(structure):
            first, last = max(at, self._begin(start)), self.moved(end)
            if last > first:
                rows.append([first, last, *rest])
                at = last
        return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))

    def _begin(self, offset: int) -> int:
        """Where a paragraph begins: before the black that covers its first letter."""
        inside = next((start for start, end, _ in self.spans if start <= offset < end), None)
        return self.moved(offset if inside is None else inside)


def _chosen(text: str, row: Content) -> Iterator[str]:
    """The hidden words of a chosen span in one spelling: all of it, and each line of it."""
    if WORDINGS not in row:
        said = text[row["start"] : row["end"]]
        yield from _telling((said, *lines_of(said)))


def _worded(text: str, row: Content) -> Iterator[str]:
    """The words of a point. Only as a whole: its single lines and words may stand anywhere."""
    if WORDINGS in row:
        yield from _telling((text[row["start"] : row["end"]], *row[WORDINGS]))


def _telling(texts: Iterable[str]) -> Iterator[str]:
    for words in (folded(one).text.strip() for one in texts):
        if len(words) >= _TELLING:
            yield words


def _is_on_black(note: Content, texts: "dict[str, BlackText]") -> bool:
    """Whether a note is on words that are black."""
    own = texts.get(note["document_id"] or "")
    return own is not None and own.touches(note["start"], note["end"])


def _is_for_words(column: Column[Any]) -> bool:
    """Whether people's words stand in a column; a document's text is black by its place."""
    if column.name in _NO_WORDS or (column.name, column.table.name) == ("text", "document"):
        return False
    return isinstance(column.type, Text) or column.name in _SHORT


def joined(spans: Iterable[Span]) -> Spans:
    """Spans in their order, those that touch made one with the first reason that is given."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            last = found[-1]
            found[-1] = Span(
                last.start, max(span.end, last.end), max(last.shown, span.shown, key=len)
            )
        else:
            found.append(span)
    return tuple(found)

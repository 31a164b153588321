"""The documents by which records point at the rows they come from; their original is the file.

A meeting's row is a document of one paragraph: titles and values. The resolutions of a meeting are
one document in each language: a paragraph for each wording, as in any other text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from db.model import DocumentType, Paragraph, new_id
from db.model.table_entries import ResolutionEntry, Span
from db.model.table_import import SourceWords
from db.storage.document_json import paragraphs_to_json, warnings_to_json
from db.storage.table_imports.decision import Decision


@dataclass(slots=True)
class RowDocument:
    """A document while rows add to it. ``written``: the database has it, perhaps shorter."""

    meeting_id: str
    language: str
    id: str = field(default_factory=new_id)
    texts: list[str] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    written: bool = False

    def add(self, text: str, row: int, label: str | None = None) -> Span:
        """A further paragraph; where it lies."""
        start = self.paragraphs[-1].end + 1 if self.paragraphs else 0
        self.texts.append(text)
        self.paragraphs.append(Paragraph(start, start + len(text), label))
        if not self.rows or self.rows[-1] != row:  # rows come in order
            self.rows.append(row)
        return start, start + len(text)


class RowDocuments:
    """The documents of one import."""

    def __init__(self, filename: str, form: str, sha256: str, words: SourceWords) -> None:
        self._filename, self._format, self._sha256 = filename, form, sha256
        self._words = words
        self._of_meetings: dict[tuple[str, str], RowDocument] = {}
        self._pending: dict[str, RowDocument] = {}

    def row(self, decision: Decision, language: str) -> str:
        """The document of a meeting's row; its id."""
        document = RowDocument(decision.meeting_id, language)
        document.add(decision.row.text.text, decision.row.number)
        self._pending[document.id] = document
        return document.id

    def wording(self, decision: Decision, language: str) -> tuple[str, Span]:
        """Put a resolution's wording into its meeting's document; the id and the place."""
        entry = decision.row.entry
        if not isinstance(entry, ResolutionEntry):
            raise TypeError(entry)
        key = (decision.meeting_id, language)
        document = self._of_meetings.setdefault(key, RowDocument(*key))
        self._pending[document.id] = document
        span = document.add(
            entry.texts[language], decision.row.number, f"{entry.number}." if entry.number else None
        )
        return document.id, span

    def pending(self, *, only_new: bool = False) -> Iterator[RowDocument]:
        """The documents that are new or longer than the database has them; or those new alone."""
        pending, self._pending = self._pending, {}
        for document in pending.values():
            if only_new and document.written:
                self._pending[document.id] = document
            else:
                yield document

    def columns(self, document: RowDocument) -> dict[str, Any]:
        """A document as its row."""
        return {
            "id": document.id,
            "meeting_id": document.meeting_id,
            "original_sha256": self._sha256,
            "document_type": DocumentType.OTHER.value,
            "language": document.language,
            "title": self._title(document),
            "text": "\n".join(document.texts),
            "structure": paragraphs_to_json(document.paragraphs),
            "format": self._format,
            "warnings": warnings_to_json(()),
            "complete": True,
        }

    def _title(self, document: RowDocument) -> str:
        rows = document.rows
        words = self._words.one if len(rows) == 1 else self._words.many
        whole = rows == list(range(rows[0], rows[-1] + 1))
        said = str(rows[0]) if len(rows) == 1 else f"{rows[0]}–{rows[-1]}"
        if len(rows) > 1 and not whole:
            said = ", ".join(map(str, rows)) if len(rows) <= 5 else f"{rows[0]} … {rows[-1]}"
        return words.replace("{row}", said).replace("{name}", self._filename)

"""A document's text with its structure, as a reader gives it. Offsets count code points."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

#: What a paragraph is part of: the running text, a row of a table, a foot or end note, or what is
#: printed at the edge of every page.
BODY, TABLE, NOTE, MARGIN = "", "table", "note", "margin"
PARTS = (BODY, TABLE, NOTE, MARGIN)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: ``document.text[start:end]``.

    ``label`` is a list number that the file format made and that is not in the text (``"3."``);
    ``level`` is a heading's level, 0 for running text; ``page`` counts from 1, 0 if unknown;
    ``part`` is ``BODY``, ``TABLE``, ``NOTE`` or ``MARGIN``.
    """

    start: int
    end: int
    label: str | None = None
    level: int = 0
    page: int = 0
    part: str = BODY


@dataclass(frozen=True, slots=True)
class DocumentText:
    """The text of one file. Paragraphs are in order and do not overlap.

    ``format`` is the reader's name (``"txt"``, ``"docx"``, ``"pdf"``, ``"html"``); ``encoding``
    is given for formats that have one; ``metadata`` holds what the file says of itself (title,
    author, created…); ``warnings`` are codes of ``UnreadableFileError`` or of the reader,
    each of which facts may follow (``"recognised pages=3 percent=96"``);
    ``complete`` is False when some of the text is known to be missing.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    format: str
    language: str | None = None
    encoding: str | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    complete: bool = True

    def paragraph_texts(self) -> Iterator[str]:
        """The paragraphs' texts in order."""
        for paragraph in self.paragraphs:
            yield self.text[paragraph.start : paragraph.end]

    def to_json(self) -> dict[str, Any]:
        """The text as JSON values: for the reading process and for the inbox."""
        return {
            "text": self.text,
            "paragraphs": [
                [p.start, p.end, p.label, p.level, p.page, p.part] for p in self.paragraphs
            ],
            "format": self.format,
            "language": self.language,
            "encoding": self.encoding,
            "metadata": dict(self.metadata),
            "warnings": list(self.warnings),
            "complete": self.complete,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "DocumentText":
        """The inverse of ``to_json``.

        The values come from a stranger's file: ``ValueError``, ``KeyError`` or ``TypeError`` if
        paragraphs do not lie in the text in order.
        """
        text = _string(data["text"])
        paragraphs = []
        position = 0
        for start, end, label, level, page, *part in data["paragraphs"]:
            if not position <= start <= end <= len(text):
                raise ValueError("a paragraph lies outside the text")
            # Texts that were kept before the parts were known have none.
            paragraphs.append(Paragraph(start, end, label, level, page, *map(_string, part)))
            position = end
        return cls(
            text=text,
            paragraphs=tuple(paragraphs),
            format=_string(data["format"]),
            language=data["language"],
            encoding=data["encoding"],
            metadata={_string(key): _string(value) for key, value in data["metadata"].items()},
            warnings=tuple(map(_string, data["warnings"])),
            complete=bool(data["complete"]),
        )


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a string")
    return value

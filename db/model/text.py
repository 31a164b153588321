"""A document's text with its structure, as a reader gives it. Offsets count code points."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: ``document.text[start:end]``.

    ``label`` is a list number that the file format made and that is not in the text (``"3."``);
    ``level`` is a heading's level, 0 for running text; ``page`` counts from 1, 0 if unknown.
    """

    start: int
    end: int
    label: str | None = None
    level: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class DocumentText:
    """The text of one file. Paragraphs are in order and do not overlap.

    ``format`` is the reader's name (``"txt"``, ``"docx"``, ``"pdf"``, ``"html"``); ``encoding``
    is given for formats that have one; ``metadata`` holds what the file says of itself (title,
    author, created…); ``warnings`` are codes of ``UnreadableFileError`` or of the reader;
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

"""What the reading process gives back for one file, and its form on the wire."""

from dataclasses import dataclass
from typing import Any

from db.model import DocumentText, Paragraph, Proposal


@dataclass(frozen=True, slots=True)
class Reading:
    """A file's text and what was read out of it."""

    text: DocumentText
    proposal: Proposal


def text_to_json(text: DocumentText) -> dict[str, Any]:
    """The text as JSON values."""
    return {
        "text": text.text,
        "paragraphs": [[p.start, p.end, p.label, p.level, p.page] for p in text.paragraphs],
        "format": text.format,
        "language": text.language,
        "encoding": text.encoding,
        "metadata": dict(text.metadata),
        "warnings": list(text.warnings),
        "complete": text.complete,
    }


def text_from_json(data: dict[str, Any]) -> DocumentText:
    """The inverse of ``text_to_json``.

    What comes from the reading process comes from a stranger's file: ``ValueError``, ``KeyError``
    or ``TypeError`` if paragraphs do not lie in the text in order.
    """
    text = _string(data["text"])
    paragraphs = []
    position = 0
    for start, end, label, level, page in data["paragraphs"]:
        if not position <= start <= end <= len(text):
            raise ValueError("a paragraph lies outside the text")
        paragraphs.append(Paragraph(start, end, label, level, page))
        position = end
    return DocumentText(
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

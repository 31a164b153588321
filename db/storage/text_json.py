"""A waiting file's text as the JSON that the inbox holds."""

import json
from typing import Any

from db.model import DocumentText, Paragraph


def dump(value: Any) -> str:
    """Compact JSON, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def text_to_json(text: DocumentText) -> str:
    """A whole document text: ``InboxTable.document``."""
    return dump(
        {
            "text": text.text,
            "paragraphs": [[p.start, p.end, p.label, p.level, p.page] for p in text.paragraphs],
            "format": text.format,
            "language": text.language,
            "encoding": text.encoding,
            "metadata": dict(text.metadata),
            "warnings": list(text.warnings),
            "complete": text.complete,
        }
    )


def text_from_json(data: str) -> DocumentText:
    """The inverse of ``text_to_json``."""
    fields = json.loads(data)
    return DocumentText(
        text=fields["text"],
        paragraphs=tuple(Paragraph(*paragraph) for paragraph in fields["paragraphs"]),
        format=fields["format"],
        language=fields["language"],
        encoding=fields["encoding"],
        metadata=fields["metadata"],
        warnings=tuple(fields["warnings"]),
        complete=fields["complete"],
    )

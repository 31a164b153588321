"""The JSON that a document's columns hold: its paragraphs and its warnings. No tables, no files."""

import json
from collections.abc import Sequence

from db.model import PARTS, Paragraph


def paragraphs_to_json(paragraphs: Sequence[Paragraph]) -> str:
    """The column ``document.structure``: ``[[start, end, label, level, page], …]``.

    A paragraph that is not of the running text has its part as a sixth value.
    """
    return json.dumps(
        [
            [p.start, p.end, p.label, p.level, p.page, *([p.part] if p.part else [])]
            for p in paragraphs
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def paragraphs_from_json(text: str) -> tuple[Paragraph, ...]:
    """The inverse of ``paragraphs_to_json``. Raises ValueError for anything else."""
    data = json.loads(text)
    return tuple(_paragraph(entry) for entry in (data if isinstance(data, list) else [data]))


def _paragraph(entry: object) -> Paragraph:
    if not isinstance(entry, list) or len(entry) not in (5, 6):
        raise ValueError(f"not a paragraph: {entry!r}")
    start, end, label, level, page, *parts = entry
    if not all(type(number) is int for number in (start, end, level, page)):
        raise ValueError(f"not a paragraph: {entry!r}")
    if not (label is None or isinstance(label, str)) or not 0 <= start <= end:
        raise ValueError(f"not a paragraph: {entry!r}")
    if parts and parts[0] not in PARTS:
        raise ValueError(f"not a paragraph: {entry!r}")
    return Paragraph(start, end, label, level, page, *parts)


def warnings_to_json(warnings: Sequence[str]) -> str:
    """The column ``document.warnings``: a list of codes."""
    return json.dumps(list(warnings), ensure_ascii=False, separators=(",", ":"))


def warnings_from_json(text: str) -> tuple[str, ...]:
    """The inverse of ``warnings_to_json``. Raises ValueError for anything else."""
    data = json.loads(text)
    if not isinstance(data, list) or not all(isinstance(code, str) for code in data):
        raise ValueError("not a list of warnings")
    return tuple(data)

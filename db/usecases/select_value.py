"""A piece of a text that a person has selected becomes the value of a field."""

from db.ingest.selecting import select_value as read_value
from db.model import DocumentText, Leaf


def select_value(text: DocumentText, field: str, start: int, end: int) -> Leaf | None:
    """The value with the selection as its evidence; see ``db.ingest.selecting``."""
    return read_value(text, field, start, end)

"""Dates as people type them into forms, and as rows keep them."""

from db.errors import ArchiveError
from db.model import PartialDate, are_in_order


def typed_date(text: str | None, refusal: ArchiveError) -> PartialDate | None:
    """The date of a field; None for an empty one. Raises ``refusal`` for what is no date."""
    if text is None or not text.strip():
        return None
    try:
        return PartialDate.parse(text.strip())
    except ValueError as error:
        raise refusal from error


def check_order(first: PartialDate | None, last: PartialDate | None, refusal: ArchiveError) -> None:
    """Raises ``refusal`` for days that are not in order."""
    if not are_in_order(first, last):
        raise refusal


def text_of(date: PartialDate | None) -> str | None:
    """The date as a column keeps it."""
    return None if date is None else str(date)

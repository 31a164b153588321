"""What ``FIELD=VALUE`` of the commands have in common: days, and a value that is refused."""

from db import Archive
from viewer.commands.output import one_line


class WrongFieldError(Exception):
    """What was asked for is not a field of that record, or no value of it."""


def date_value(value: str) -> str | None:
    """The date as EDTF; what is not understood is left for the archive to refuse.

    Raises WrongFieldError for a span: a field has one day.
    """
    first, last = Archive.read_date(value)
    if last is not None:
        raise WrongFieldError(f"“{one_line(value)}” is two days. Set each in a field of its own.")
    return first or value.strip() or None

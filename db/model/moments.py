"""A moment of an archive: the point of its log up to which it is shown. Frozen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """The end of an event of the log. ``at`` is when that was, ISO 8601 in UTC.

    ``asked`` is what was asked for: an instant or the beginning of one, empty for the event itself.
    """

    event: int
    at: str
    asked: str = ""

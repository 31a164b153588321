"""When the term of a retention rule has run out.

Terms are counted from 1 January of the year after the one in which a file was closed in the office
(Росархив, order 236 of 20.12.2019, with its instruction for use); a term that begins with an event
is counted from 1 January of the year after that event in the same way.
"""

from db.model.dates import PartialDate
from db.model.description import RetentionRuleDraft, RetentionTerm, RetentionTrigger


def is_temporary(rule: RetentionRuleDraft) -> bool:
    """Whether the rule ever lets documents go by the mere passing of years."""
    return rule.term is RetentionTerm.YEARS


def due_day(rule: RetentionRuleDraft, closed: str | None, event: str | None) -> str | None:
    """The first day on which documents may be disposed of, ``YYYY-MM-DD``.

    ``closed`` is the last date of a file, ``event`` the day of what the term begins with; both are
    EDTF. None where the one that counts is not known, or the rule has no term of years.
    """
    start = event if rule.trigger is RetentionTrigger.EVENT else closed
    if rule.term is not RetentionTerm.YEARS or rule.years is None or not start:
        return None
    year = PartialDate.parse(start).year + 1 + rule.years
    return f"{year:04d}-01-01" if year <= 9999 else None

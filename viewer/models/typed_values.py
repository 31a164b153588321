"""What a person types into a field of the review, as the proposal keeps it; what is wrong with it.

Days are read as every form reads them, and are asked to be in the order that the archive wants.
"""

from db import Archive
from db.model import Leaf, PartialDate, Proposal, are_in_order
from viewer.models.proposal_paths import Field, Path, leaf_at, with_leaf

FIRST_DAY: Path = ("session", "date_start")
LAST_DAY: Path = ("session", "date_end")
#: Names of the fields that hold days.
DATES = frozenset({"date_start", "date_end", "date"})


def with_typed(proposal: Proposal, path: Path, text: str) -> Proposal:
    """The proposal with a typed text at that place; a range of days gives the last day too.

    Raises KeyError or IndexError where there is no such place.
    """
    if path[-1] not in DATES:
        is_number = path[-1] == "ordinal" and text.isdecimal()
        return _with_value(proposal, path, int(text) if is_number else text)
    first, last = Archive.read_date(text)
    if first is None or (last is not None and path != FIRST_DAY):
        return _with_value(proposal, path, text)  # left as it is typed, and said to be no date
    made = _with_value(proposal, path, first)
    return made if last is None else _with_value(made, LAST_DAY, last)


def _with_value(proposal: Proposal, path: Path, value: str | int) -> Proposal:
    before = leaf_at(proposal, path)
    leaf = Leaf(value) if before is None else before.corrected(value)
    return proposal if leaf == before else with_leaf(proposal, path, leaf)


def problem_of(field: Field) -> str:
    """Why the value of a field cannot be stored, as a code; ``""`` for nothing."""
    if field.leaf is None:
        return ""
    name, value = field.path[-1], field.leaf.value
    if name in DATES:
        try:
            PartialDate.parse(str(value))
        except ValueError:
            return "bad_date"
    if name == "ordinal" and not (isinstance(value, int) and value > 0):
        return "bad_ordinal"
    return "" if str(value).strip() else "no_text"


def days_are_in_order(proposal: Proposal) -> bool:
    """Whether a last day, if there is one, has a first day that it is not before."""
    leaves = proposal.session.date_start, proposal.session.date_end
    return are_in_order(*(PartialDate.parse(one.text) if one else None for one in leaves))

"""What of an index readers may see today: each unit bears the last days of what holds for it."""

from collections.abc import Sequence
from typing import Any

from whoosh import query

from db.model.access import AccessStatus, this_day
from db.search.documents import CLOSED, PARTLY, RESTRICTED
from db.search.evaluating import IndexView
from db.search.matching import Fact
from db.search.schema import FACTS


def access_query(view: IndexView, values: Sequence[str], day: str = "") -> Any:
    """Units of which one of the words (``open``, ``restricted``, ``closed``) is true on a day.

    Open is what readers may see all of. A unit that says anything of what they may not is
    restricted, though its own record be open: each unit is one of the three.
    """
    today = day or this_day()
    closed = Fact(FACTS, _holding(view, CLOSED, today))
    held = _held(view, today)
    ways: list[Any] = []
    if AccessStatus.CLOSED in values:
        ways.append(closed)
    if AccessStatus.RESTRICTED in values:
        ways.append(query.And([Fact(FACTS, held), query.Not(closed)]))
    if AccessStatus.OPEN in values:
        ways.append(open_query(view, day))
    return ways[0] if len(ways) == 1 else query.Or(ways)


def open_query(view: IndexView, day: str = "") -> Any:
    """Units all of which readers may see on a day, every word of them."""
    held = _held(view, day or this_day())
    return query.Not(Fact(FACTS, held)) if held else query.Every()


def _held(view: IndexView, day: str) -> list[str]:
    """The facts of units of which readers may not see all on a day."""
    return [one for name in (CLOSED, RESTRICTED, PARTLY) for one in _holding(view, name, day)]


def _holding(view: IndexView, prefix: str, day: str) -> list[str]:
    """The facts of an index that say so of that day or a later one."""
    found: set[str] = set()
    for leaf in view.leaves:
        terms = leaf.data.terms
        first, last = terms.prefix_range(FACTS, prefix.encode())
        found.update(terms.term(number).decode() for number in range(first, last))
    return sorted(fact for fact in found if fact[len(prefix) :] >= day)

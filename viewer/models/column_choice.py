"""Which columns a person has chosen for a table, in what order and width, and what it is sorted by.

A value: every change gives another one. Kept as texts, of which those that nobody knows any more
are passed over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from viewer.models.column import Column

#: By so many columns at once a table is sorted.
MOST_ORDERS = 3
#: No column is narrower, in pixels of the design.
NARROWEST = 48
_WIDEST = 2_000


@dataclass(frozen=True)
class ColumnChoice:
    """Names of columns: those shown, from left to right; widths of those a person has sized.

    ``orders`` are sorted by, the one that decides first first, each with whether it descends.
    """

    shown: tuple[str, ...]
    orders: tuple[tuple[str, bool], ...]
    widths: Mapping[str, int] = field(default_factory=dict)

    def with_shown(self, name: str, on: bool, columns: Sequence[Column]) -> "ColumnChoice":
        """Show a column, at the end, or hide it. The first one, a record's name, stays."""
        if on == (name in self.shown) or name == columns[0].name:
            return self
        kept = tuple(one for one in self.shown if one != name)
        return replace(self, shown=(*kept, name) if on else kept)

    def moved(self, name: str, to: int) -> "ColumnChoice":
        """Put a column that is shown at another place, counted from the left."""
        if name not in self.shown:
            return self
        kept = [one for one in self.shown if one != name]
        kept.insert(max(0, min(to, len(kept))), name)
        return replace(self, shown=tuple(kept))

    def sized(self, name: str, width: int) -> "ColumnChoice":
        """Give a column a width in pixels of the design."""
        width = max(NARROWEST, min(width, _WIDEST))
        return replace(self, widths={**self.widths, name: width})

    def sorted_by(self, name: str, *, add: bool = False) -> "ColumnChoice":
        """Sort by a column, by the same one again the other way round.

        ``add`` keeps the orders that there are: it comes after them, in the place of the last one
        where there are as many as can be.
        """
        turned = {one: not down for one, down in self.orders}
        if not add:
            first = self.orders[0][0] if self.orders else ""
            return replace(self, orders=((name, name == first and turned[name]),))
        if name in turned:
            orders = tuple((one, not down if one == name else down) for one, down in self.orders)
        else:
            orders = (*self.orders[: MOST_ORDERS - 1], (name, False))
        return replace(self, orders=orders)

    def in_order(self, name: str, descending: bool) -> "ColumnChoice":
        """Sort by one column in a direction."""
        return replace(self, orders=((name, descending),))

    def texts(self) -> list[str]:
        """As it is kept: ``name`` or ``name=width`` for each column, ``<name`` and ``>name``."""
        columns = [f"{one}={self.widths[one]}" if one in self.widths else one for one in self.shown]
        hidden = [f"-{one}={width}" for one, width in self.widths.items() if one not in self.shown]
        return [*columns, *hidden, *(f"{'>' if down else '<'}{one}" for one, down in self.orders)]


def first_choice(columns: Sequence[Column], order: tuple[str, bool]) -> ColumnChoice:
    """What a table shows before anybody has chosen."""
    return ColumnChoice(tuple(one.name for one in columns if not one.optional), (order,))


def kept_choice(
    texts: Sequence[str], columns: Sequence[Column], order: tuple[str, bool]
) -> ColumnChoice:
    """What was kept as ``texts``; where that says nothing, what is shown first."""
    first = first_choice(columns, order)
    known = {one.name for one in columns}
    sortable = {one.name for one in columns if one.order}
    shown: dict[str, None] = {}
    widths: dict[str, int] = {}
    orders: dict[str, bool] = {}
    for text in texts:
        mark, bare = (text[0], text[1:]) if text[:1] in {"<", ">", "-"} else ("", text)
        name, _, width = bare.partition("=")
        if mark in {"<", ">"} and name in sortable:
            orders[name] = mark == ">"
        elif mark in {"", "-"} and name in known:
            if width.isdecimal():
                widths[name] = max(NARROWEST, min(int(width), _WIDEST))
            if not mark:
                shown[name] = None
    if not shown:
        return first
    if columns[0].name not in shown:
        shown = {columns[0].name: None, **shown}
    kept = tuple(orders.items())[:MOST_ORDERS]
    return ColumnChoice(tuple(shown), kept or first.orders, widths)

"""The orders that results can have, as keys to sort units of a segment by."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from db.search.evaluating import FacetCodes, IndexView, Leaf, Matches
from db.search.evaluating.answering import Relevance, SortKey
from db.search.schema import FACET_COLUMNS, MEETING

#: Scores that differ by less are alike.
_DIGITS = 5


def sort_keys(
    view: IndexView, codes: FacetCodes, sort: str, councils: Sequence[str]
) -> list[SortKey]:
    """The keys of an order of ``Query.sort``, the first mattering most.

    Units without a date come last; those of one meeting stand in their own order.
    """
    meetings = _Ranks(view, codes, MEETING, None)
    match sort:
        case "date":
            return [_unknown, _first, meetings, _position]
        case "-date":
            return [_unknown, _newest, meetings, _position]
        case "meeting":
            return [_unknown, _first, meetings, _position]
        case "council":
            ranks = _Ranks(view, codes, FACET_COLUMNS["council"], councils)
            return [ranks, _unknown, _newest, meetings, _position]
        case _:
            return [Relevance(_DIGITS), _newest, _position]


def _unknown(leaf: Leaf, matches: Matches) -> npt.NDArray[Any]:
    undated: npt.NDArray[Any] = leaf.data.numbers("first").take(matches.docs) == 0
    return undated


def _first(leaf: Leaf, matches: Matches) -> npt.NDArray[Any]:
    return leaf.data.numbers("first").take(matches.docs)


def _newest(leaf: Leaf, matches: Matches) -> npt.NDArray[Any]:
    return -leaf.data.numbers("first").take(matches.docs)


def _position(leaf: Leaf, matches: Matches) -> npt.NDArray[Any]:
    return leaf.data.numbers("position").take(matches.docs)


class _Ranks:
    """The rank of each unit's text in a column: in a given order, or by the text itself.

    A unit without a text comes after all that have one.
    """

    def __init__(
        self, view: IndexView, codes: FacetCodes, column: str, order: Sequence[str] | None
    ) -> None:
        self._view, self._codes, self._column, self._order = view, codes, column, order
        self._by_number: npt.NDArray[np.int64] | None = None

    def __call__(self, leaf: Leaf, matches: Matches) -> npt.NDArray[Any]:
        if self._by_number is None:
            self._by_number = self._codes.ranks(self._view, self._column, self._order)
        last = self._by_number.max(initial=-1) + 1
        texts = leaf.data.texts(self._column)
        if texts is None:
            return np.full(matches.count, last)
        numbers = self._codes.numbers_in(leaf, self._column)
        ranks = np.append(self._by_number[numbers], last)
        chosen: npt.NDArray[Any] = ranks[texts.first_codes(matches.docs)]
        return chosen

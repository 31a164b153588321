"""Which records all hits of a query are of, whatever their order: for pictures of what is found."""

from collections.abc import Iterator, Sequence

import numpy as np

from db.model import UnitType
from db.model.pictures import Scope
from db.search.evaluating import FacetCodes, IndexView, Leaf, Matches
from db.search.schema import FACET_COLUMNS, MEETING, UID

#: What the unit of a resolution has before the record's id.
_BEFORE = "r:"


def gathered(view: IndexView, codes: FacetCodes, units: Sequence[Matches]) -> Scope:
    """The resolutions among the matches, and the meetings that any of them is of."""
    resolutions = (
        uid.removeprefix(_BEFORE)
        for leaf, found in zip(view.leaves, units, strict=True)
        for uid in _uids(leaf, found)
    )
    return Scope(frozenset(resolutions), frozenset(codes.counts(view, MEETING, units)))


def _uids(leaf: Leaf, found: Matches) -> Iterator[str]:
    """The units of the matches that are resolutions."""
    types, uids = leaf.data.texts(FACET_COLUMNS["type"]), leaf.data.strings(UID)
    if types is None or uids is None or UnitType.RESOLUTION not in types.names or not found.count:
        return
    code = types.names.index(UnitType.RESOLUTION)
    data, lengths = uids.chosen(found.docs[types.first_codes(found.docs) == code])
    text, ends = data.tobytes(), np.cumsum(lengths).tolist()
    begin = 0
    for end in ends:
        yield text[begin:end].decode()
        begin = end

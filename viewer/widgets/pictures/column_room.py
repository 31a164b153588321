"""Where the columns of a grid begin: they share the room that its labels leave."""

from collections.abc import Sequence
from itertools import accumulate

from viewer.theme import font, px
from viewer.widgets.painting import width_of

#: A label is set in so far for each step of its depth.
DEPTH = 16


def lane_of(labels: Sequence[str], depths: Sequence[int]) -> float:
    """The width of the widest label, each set in by its depth if there are any."""
    shape, within = font("name"), depths or [0] * len(labels)
    pairs = zip(labels, within, strict=True)
    wide = (width_of(label, shape) + px(DEPTH) * depth for label, depth in pairs)
    return max(wide, default=0.0)


def lefts_of(widths: Sequence[float], free: float, widest: float) -> list[float]:
    """The left edges, and the last right one; none grows over ``widest``, and none gets less."""
    if widths and sum(widths) < free:
        share = free / sum(widths)
        widths = [max(one, min(one * share, widest)) for one in widths]
    return [0.0, *accumulate(widths)]

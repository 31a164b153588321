"""Segments that are in memory: those of the index as it is, and of what is asked of it."""

import gc
from pathlib import Path

from db.progress import silent
from db.search import SearchIndex
from db.search.codec import SegmentData
from tests.db.sample_units import found, put, unit


def test_who_only_writes_holds_no_segment_that_was_replaced(folder: Path) -> None:
    opened = SearchIndex(folder)
    opened.rebuild([unit(n, "совет") for n in range(3)], 3, silent)

    def held() -> int:
        gc.collect()
        return sum(isinstance(one, SegmentData) for one in gc.get_objects())

    before, most = held(), 0
    for number in range(3, 40):
        put(opened, unit(number, "совет"))
        opened.merge()
        most = max(most, held())
    assert most < before + 10
    assert len(found(opened, "совет")) == 40
    opened.close()

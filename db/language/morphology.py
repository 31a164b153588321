"""The Russian dictionary: one analyser a process, loaded when a word is first looked up."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer


@lru_cache(maxsize=1)
def analyzer() -> "MorphAnalyzer":
    """The analyser. Loading it takes about 0.1 s and 30 MB."""
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang="ru")

"""English search keys: the stem of a word. Not a lemmatiser."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from Stemmer import Stemmer

_local = threading.local()


def _stemmer() -> "Stemmer":
    """One stemmer a thread: its cache is not safe to share."""
    found: Stemmer | None = getattr(_local, "stemmer", None)
    if found is None:
        from Stemmer import Stemmer as Make

        found = _local.stemmer = Make("english")
    return found


def word_keys(lower: str) -> frozenset[str]:
    """The key of one folded word without hyphens; a possessive 's is dropped."""
    word = lower.removesuffix("'s").replace("'", "")
    return frozenset({_stemmer().stemWord(word)} if word else ())

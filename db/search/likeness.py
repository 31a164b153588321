"""«More like this»: a query of the words that tell most about a text."""

from collections import Counter
from collections.abc import Sequence

from db.language.keys import AZERBAIJANI, ENGLISH, RUSSIAN, keys
from db.language.tokens import tokens
from db.model import UnitText
from db.search.evaluating import IndexView
from db.search.matching import AnyKey, AtLeast, set_idf
from db.search.schema import TEXT

#: Words that are asked for, and how many of them a unit must hold.
_WORDS, _LEAST = 24, 3
#: Words in more than this part of the units tell nothing.
_COMMON = 0.2
_SPACES = (RUSSIAN, AZERBAIJANI, ENGLISH)


def like_query(view: IndexView, texts: Sequence[UnitText]) -> AtLeast:
    """Units that share the telling words of the texts: rare ones that stand there often."""
    counted: Counter[frozenset[str]] = Counter()
    for text in texts:
        for token in tokens(text.text):
            found = keys(token.raw, text.language or None)
            counted[frozenset(key for key in found if key[0] in _SPACES)] += 1
    ranked = []
    for word, count in counted.items():
        frequency = max((view.doc_frequency(TEXT, key.encode()) for key in word), default=0)
        if 2 <= frequency <= max(view.docs * _COMMON, 2):
            ranked.append((set_idf(view.docs, frequency) * min(count, 3), sorted(word)))
    ranked.sort(key=lambda entry: (-entry[0], entry[1]))
    parts = [AnyKey(TEXT, word) for _weight, word in ranked[:_WORDS]]
    return AtLeast(parts, min(_LEAST, max(len(parts), 1)))

"""The keys of words of texts, remembered while much is indexed, and let go when nothing comes.

Most words come again and again. An index that is built meets some hundred thousand; what is kept
of them for ever would be most of a window's memory.
"""

from functools import lru_cache

from db.language.keys import text_keys
from db.language.tokens import TOKEN

#: So many words keep their keys when nothing comes any more: 4 MB.
_KEPT = 5_000
#: What stands between white space, as far as its words are remembered, by language: a word with the
#: signs around it, no text without spaces.
_PIECES, _LONGEST_PIECE = 100_000, 64

Keys = frozenset[str]


class _Pieces(dict[str, tuple[Keys, ...]]):
    """The keys of each word of what stands between white space.

    To find it again costs half of what finding its words does.
    """

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, piece: str) -> tuple[Keys, ...]:
        language = self._language
        found = tuple([text_keys(word, language) for word in TOKEN.findall(piece)])
        if len(piece) <= _LONGEST_PIECE:
            if len(self) >= _PIECES:
                self.clear()
            self[piece] = found
        return found


@lru_cache(maxsize=16)
def pieces_in(language: str) -> dict[str, tuple[Keys, ...]]:
    """The keys of each word of a piece of a text in that language (``""``: any).

    A piece is what stands between white space. For ``[piece]`` only.
    """
    return _Pieces(language or None)


def forget_most() -> None:
    """Let the keys of words go where they have become many: an index that is built leaves 50 MB."""
    pieces_in.cache_clear()
    if text_keys.cache_info().currsize > _KEPT:
        text_keys.cache_clear()

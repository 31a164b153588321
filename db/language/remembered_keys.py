"""The keys of words of texts, remembered while much is indexed, and let go when nothing comes.

Most words come again and again. An index that is built meets some hundred thousand; what is kept
of them for ever would be most of a window's memory.
"""

from functools import lru_cache

from db.language.keys import text_keys
from db.language.tokens import TOKEN

#: Words whose keys are remembered, by language: as many as a large archive has in use; and of all
#: languages what is kept of them when nothing comes any more: 4 MB.
_WORDS, _KEPT = 400_000, 5_000
#: What stands between white space, as far as its words are remembered, by language: a word with the
#: signs around it, no text without spaces.
_PIECES, _LONGEST_PIECE = 100_000, 64

Keys = frozenset[str]


class _Words(dict[str, Keys]):
    """The keys of the words of one language, made when a word is first met."""

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> Keys:
        if len(self) >= _WORDS:
            self.clear()
        found = self[word] = text_keys(word, self._language)
        return found


class _Pieces(dict[str, tuple[Keys, ...]]):
    """The keys of each word of what stands between white space.

    To find it again costs half of what finding its words does.
    """

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._words = _Words(language)

    def __missing__(self, piece: str) -> tuple[Keys, ...]:
        if (keys := self._words.get(piece)) is not None:  # a word is a word by itself as well
            found: tuple[Keys, ...] = (keys,)
        else:
            found = tuple(map(self._words.__getitem__, TOKEN.findall(piece)))
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

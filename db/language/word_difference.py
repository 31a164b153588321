"""Two wordings word by word: what stayed, what went, what came."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from db.language.patterns import regex
from db.model.history import Piece, PieceKind

_TOKENS = regex(r"\w+|\s+|[^\w\s]")
_LINES = regex(r"[^\n]*\n|[^\n]+")
#: A text with more words than this is compared line by line first.
_MANY = 4_000


def word_difference(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces of both wordings in reading order; what went stands before what came."""
    if before == after:
        return (Piece(PieceKind.SAME, before),) if before else ()
    if len(before) + len(after) > _MANY * 8:
        return _joined(_by_lines(before, after))
    return _joined(_by_words(before, after))


def _by_lines(before: str, after: str) -> list[Piece]:
    old, new = _LINES.findall(before), _LINES.findall(after)
    pieces: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        one, other = "".join(old[a:b]), "".join(new[c:d])
        if tag == "replace" and len(one) + len(other) <= _MANY * 8:
            pieces += _by_words(one, other)
        else:
            pieces += _pieces(tag, one, other)
    return pieces


def _by_words(before: str, after: str) -> list[Piece]:
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    pieces: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        pieces += _pieces(tag, "".join(old[a:b]), "".join(new[c:d]))
    return pieces


def _pieces(tag: str, old: str, new: str) -> list[Piece]:
    if tag == "equal":
        return [Piece(PieceKind.SAME, old)]
    return [Piece(PieceKind.REMOVED, old), Piece(PieceKind.ADDED, new)]


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Without empty pieces; a space between two changes belongs to them, so that they read on."""
    made: list[list[Piece]] = []
    removed = added = ""
    for piece in [*pieces, Piece(PieceKind.SAME, "")]:
        if piece.kind is PieceKind.REMOVED:
            removed += piece.text
        elif piece.kind is PieceKind.ADDED:
            added += piece.text
        elif piece.text and not piece.text.strip() and (removed and added):
            removed, added = removed + piece.text, added + piece.text
        else:
            made.append(_closed(removed, added, piece.text))
            removed = added = ""
    return tuple(piece for group in made for piece in group if piece.text)


def _closed(removed: str, added: str, same: str) -> list[Piece]:
    """A change and what follows it; white space that both end with stayed."""
    tail = ""
    while removed and added and removed[-1] == added[-1] and removed[-1].isspace():
        tail, removed, added = removed[-1] + tail, removed[:-1], added[:-1]
    return [
        Piece(PieceKind.REMOVED, removed),
        Piece(PieceKind.ADDED, added),
        Piece(PieceKind.SAME, tail + same),
    ]

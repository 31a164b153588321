"""What an office is of or to, before an English name: "Director of N", "Envoy to Latvia N"."""

from db.ingest.finders.document import Document, Token
from db.ingest.finders.offices_en import has_head

#: What an office is to, in or for: "Ambassador to Latvia N".
_PREPOSITIONS = frozenset({"to", "in", "for", "at", "of", "with", "on", "under"})


def is_behind_of(tokens: tuple[Token, ...], first: int) -> bool:
    """True for "Director of N": an office and its preposition stand before the words."""
    return first > 1 and tokens[first - 1].text == "of" and has_head(tokens[first - 2].text)


def is_behind_place(document: Document, first: int) -> bool:
    """True for "Ambassador of Georgia to Latvia N": an office stands before the preposition."""
    tokens = document.tokens
    first -= first > 1 and tokens[first - 1].text == "the"  # "stringer for the Gazette N"
    if first < 2 or tokens[first - 1].text not in _PREPOSITIONS:
        return False
    at = first - 2
    while at >= 0 and (
        tokens[at].text[0].isupper()
        or tokens[at].text in {*_PREPOSITIONS, "and", "the"}
        or (at > 0 and tokens[at].is_word and tokens[at - 1].text in _PREPOSITIONS)
    ):
        if has_head(tokens[at].text):
            return True
        at -= 1
    return at >= 0 and has_head(tokens[at].text)

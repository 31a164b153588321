"""English capital words in a row, and the particles and styles of address among them."""

from collections.abc import Sequence

from db.ingest.finders.document import DIGRAPHS, Document, Token
from db.ingest.finders.lands_en import is_land
from db.ingest.finders.words_en import HONORIFICS
from db.language.patterns import regex

_PARTICLES = frozenset(
    "van von der den de del della dela dos das do da di al el ul bin bint ibn ben la le du des los"
    " las ter ten te zu af av ap ó ní e y p d o við".split()
)
_BEFORE_LANDS = frozenset({"of", "to", "for", "in"})
_MARKS = frozenset("\"'“”‘’„«»")
#: A dropped vowel joins these to the name: "d'Auvergne", "p’Bitum".
_ELIDED = regex(r"(?:d|p|l|o|n|dell|dall|ng|m)['’](?=[^\W\d_])")
#: Given names that are written short: "Md. Anwar Hossain", "Wm. Bell".
_SHORT_GIVEN = frozenset("Md Mohd Muhd Mst Wm Chas Thos Edw Robt".split())
#: "Zulfiya Karim qizi", "Anar Rauf oglu": what closes a father's name.
_SONS = frozenset("oglu ogly oğlu qizi qızı gizi kizi kyzy kızı uulu uly zade".split())
#: They begin a family's name that another word stands before: "Ricardo de Souza", "Tamim Al Thani".
_OPENING_FAMILY = frozenset(
    "abu al el ul ben bin ibn bint bani abd van von der den ten ter de del dela della di da dos das"
    " du le la mac ní ó o san saint st ould el- ait aït umm banu".split()
)
#: "Pavel Sergeevich Orlov", "Anna Petrovna Lis": a father's name between the two.
_FATHERS = regex(r".{3}(?:ovich|evich|yevich|ovna|evna|yevna)$")
#: "Her Excellency N", "His Royal Highness N".
_STYLED = frozenset(
    "Excellency Royal Highness Eminence Grace Majesty Holiness Honour Honor".split()
)


def run_end(document: Document, index: int, last: int) -> int:
    """The index behind a run of capital words, initials and name particles."""
    tokens, text = document.tokens, document.text
    if not (tokens[index].is_word and tokens[index].text[0].isupper()):
        return index
    end = at = index + 1
    while at < last:
        gap = text[tokens[at - 1].end : tokens[at].start]
        token = tokens[at]
        if token.text == "." and gap == "" and _dotted(tokens[at - 1]):
            at += 1
            continue
        if token.text == "-" and gap == "" and tokens[at - 1].text == ".":
            at += 1  # "J.-P. Dubois"
            continue
        if gap == " " and _is_nickname(document, at, last):
            at += 3  # "Bogdan ‘Bob’ Malik"
            continue
        if gap not in {" ", ""} or (gap == "" and tokens[at - 1].text not in ".-"):
            break
        named = token.is_word and (token.text[0].isupper() or _is_al(token.text))
        if named or token.text in _SONS:
            end = at + 1
        elif token.text not in _PARTICLES or (len(token.text) == 1 and not _is_between(tokens, at)):
            break
        at += 1
    return end


def _is_nickname(document: Document, at: int, last: int) -> bool:
    """True for one capital word in quotation marks with another behind it."""
    tokens, text = document.tokens, document.text
    if at + 3 >= last or tokens[at].text not in _MARKS or tokens[at + 2].text not in _MARKS:
        return False
    between = [text[tokens[at + i].end : tokens[at + i + 1].start] for i in range(3)]
    return between == ["", "", " "] and all(tokens[at + i].text.istitle() for i in (1, 3))


def _is_between(tokens: tuple[Token, ...], at: int) -> bool:
    """True for the "e" of "Santos e Silva"."""
    return at + 1 < len(tokens) and tokens[at].text in "ey" and tokens[at + 1].text.istitle()


def _is_al(word: str) -> bool:
    """True for "al-Masri" and "d'Auvergne"."""
    elided = _ELIDED.match(word)
    if elided is not None:
        return word[elided.end()].isupper()
    particle, hyphen, name = word.partition("-")
    return bool(hyphen) and particle in _PARTICLES and name[:1].isupper()


def _dotted(token: Token) -> bool:
    short = token.text in DIGRAPHS or token.text in _SHORT_GIVEN
    return len(token.text) == 1 or short or token.text.lower() in HONORIFICS


def last_name(words: list[Token]) -> list[Token]:
    """The name behind a place: "to Latvia Ann Berg", "for Spain José dos Santos e Silva"."""
    size = 2
    while size < len(words) and (
        words[-size].text.lower() in _OPENING_FAMILY
        or _is_al(words[-size].text)
        or words[-size].text.islower()
        or (size == 2 and _FATHERS.search(words[-2].text))
    ):
        size += 1
    while size < len(words) and len(words[-size - 1].text) == 1:
        size += 1  # "in Riga A. B. Berg"
    return words[-size:]


def style_of(tokens: tuple[Token, ...], first: int, end: int) -> int:
    """How many tokens are "H.E.", "Her Excellency" or "His Royal Highness" before a name."""
    if [token.text for token in tokens[first : first + 4]] == ["H", ".", "E", "."]:
        return 4 if first + 4 < end else 0
    if first >= end or tokens[first].text not in {"Her", "His", "Their"}:
        return 0
    at = first + 1
    while at < end and tokens[at].text in _STYLED:
        at += 1
    return at - first if first + 1 < at < end else 0


def is_style(tokens: Sequence[Token]) -> bool:
    """True for "His Excellency" alone."""
    possessive = bool(tokens) and tokens[0].text in {"Her", "His", "Their"}
    return possessive and all(token.text in _STYLED for token in tokens[1:])


def without_land(before: list[str], words: list[Token]) -> list[Token]:
    """The name behind a land: "of Latvia Karl Marten Berg", "of Malta and Tunisia Karim Ali"."""
    if before[-1:] == ["the"] and before[-2:-1] == ["of"]:
        before = before[:-1]  # "of the Philippines Ana Cruz"
    listed = before[-1:] == ["and"] and is_land(before[-2])
    if not listed and before[-1:] not in [[word] for word in _BEFORE_LANDS]:
        return words
    for size in (2, 1):
        if len(words) - size >= 2 and is_land(" ".join(word.text for word in words[:size])):
            return words[size:]
    return words


def without_titles(words: list[Token]) -> list[Token]:
    """The name behind an office and a style: "Secretary General Mr. Ian Vella"."""
    while len(words) > 2 and words[0].text.lower() in HONORIFICS:
        words = words[1:]
    if len(words) > 3 and [word.text for word in words[:2]] == ["H", "E"]:
        return without_titles(words[2:])
    return words


def is_particle(word: str) -> bool:
    """True for "van", "bint", "Al"; not for an initial."""
    return len(word) > 1 and word.lower() in _PARTICLES


def is_lettered_heading(document: Document, words: list[Token]) -> bool:
    """True for a line "A. FINDINGS", "B. Ports and Fleet" over items, and one of A., B., C.

    Of these the next or the previous paragraph has the letter beside it.
    """
    at = document.block_index(words[0].start)
    block = document.blocks[at]
    if block.line_start != words[0].start or len(words[0].text) > 1:
        return False
    if _has_neighbour(document, at, words[0].text):
        return True
    alone = len(words) == 2 and block.end == words[-1].end
    if alone and words[1].text.isupper() and len(words[1].text) > 2:
        return True
    below = document.blocks[at + 1 : at + 2]
    if document.text[block.end - 1] in ".:;,!?" or not below:
        return False
    lettered = document.text.startswith(f"{words[0].text}.", below[0].start)
    return lettered or below[0].label is not None


def _has_neighbour(document: Document, at: int, letter: str) -> bool:
    """True for "A. Alarmed that …;" right above "B. Observing that …;"."""
    following, previous = f"{chr(ord(letter) + 1)}. ", f"{chr(ord(letter) - 1)}. "
    blocks, text = document.blocks, document.text
    beside = at + 1 < len(blocks) and text.startswith(following, blocks[at + 1].line_start)
    above = at > 0 and text.startswith(previous, blocks[at - 1].line_start)
    return beside or above

"""Which words may stand in an Azerbaijani person's name, by themselves and by their neighbours."""

import re
from collections.abc import Sequence

from db.ingest.finders.bodies import Body
from db.ingest.finders.bodies_az import head_of
from db.ingest.finders.document import Document, Token
from db.ingest.finders.offices_az import is_office, is_trade
from db.ingest.finders.words_az import BODY_HEADS, HONORIFICS, SESSION_NOUNS
from db.language.azerbaijani import is_locative, is_surname, lower
from db.language.known_names import known_names
from db.language.patterns import regex

PATRONYMIC = frozenset({"oğlu", "qızı", "oğlunun", "qızının", "oğluna", "qızına"})
#: Inside names: «Həsən əl-Bədrəvi», «Yohan van Dayk».
_PARTICLES = frozenset(
    "əl al ibn bin bint van von fon de da do dos dü du di del della la le ben der den dən ter y e"
    " əd ər əs əş ət əz ən ul".split()
)
_FRONT, _BACK = "eəiöü", "aıou"
#: Body nouns without their possessive, and what a case adds to them: «Şuraya», «Mərkəzə».
_BARE_BODY = regex(
    "(?P<stem>"
    + "|".join(
        sorted(
            sorted({re.sub(r"(?:s[ıiuü]|[yğ]?[ıiuü])$", "", one) for one in BODY_HEADS}), key=len
        )
    )
    + r")(?:[kqyğ]?[ıiuüaə]|y[aıəi]|n[ıiuü]n|[ıiuü]n|d[aə]n?|l[aə]|k|q)?"
)
#: Women's names that end like a locative, from men's in «-id»: «Fəridə», «Xalidə».
_WOMANS = regex("(?:fər|nah|vah|xal|sə|rəş|həm|cah|zah|mac|səm|ab|nav|ras|məz|av|van|maz)idə")
#: «Sədrlik N-in öhdəsində idi.»: what opens the sentence before a name.
_CHAIRING = frozenset({"sədrlik", "rəhbərlik", "moderatorluq", "aparıcılıq", "həmsədrlik"})
#: «Cənubi Qafqazda», «Muxtar Respublikası»: parts of the names of places.
_OF_PLACE = regex(
    "(?:cənubi|şimali|şərqi|qərbi|mərkəzi)$"
    "|(?:respublika|vilayət|əyalət|federasiya|krallı[qğ]|sultanlı[qğ]|əmirli[kyğ])"
)
#: Given names that are offices in small letters: «səfiri Alim Bayel».
_ALSO_NAMES = frozenset({"alim", "şair", "nazir", "həkim", "memar", "sahib"})


def is_name_word(document: Document, index: int, bodies: Sequence[Body]) -> bool:
    """True for a capital word that is no body, no office and no place; and for «əl-Bədrəvi»."""
    tokens, token = document.tokens, document.tokens[index]
    word = token.text
    if _is_with_particle(word):
        return True
    if not token.is_word or not word[0].isupper() or len(word) < 2:
        return False
    if word.isupper() or (not word.istitle() and word.partition("-")[0].isupper()):
        return len(word) > 3 and is_surname(word, surely=True)
    lowered = lower(word)
    heads = any(map(head_of, (word, *word.split("-"))))  # «Muzey-Qoruğunun»
    if lowered in _CHAIRING or lowered.startswith(SESSION_NOUNS) or heads or _is_bare_body(lowered):
        return False
    if is_office(word):
        also = lowered in _ALSO_NAMES or bool(known_names({lowered}))
        if index > 1 and is_trade(lowered) and tokens[index - 1].text.istitle():
            return _is_small_office(tokens[index - 2].text)  # «rəhbəri Orxan Yazıçı»
        return also and index > 0 and _is_small_office(tokens[index - 1].text)
    if _OF_PLACE.match(lowered) and not _is_of_man(document, index):
        return False
    if lowered in HONORIFICS:
        following = tokens[index + 1].text if index + 1 < len(tokens) else ""
        return following in PATRONYMIC  # «Ruslan Hacı oğlu N.»
    if _is_in_place(word) and not (index > 0 and _is_small_office(tokens[index - 1].text)):
        return False  # not in «arxeoloq Validə N.»
    return not is_inside(token.start, bodies) and not document.is_quoted(token.start)


def is_inner_word(document: Document, at: int, last: int) -> bool:
    """«oğlu», or a particle with a capital word behind it."""
    tokens = document.tokens
    if tokens[at].text in PATRONYMIC:
        return True
    behind = at
    while behind < last and tokens[behind].text in _PARTICLES:
        behind += 1
    return at < behind < last and tokens[behind].text[0].isupper()


def is_particle(word: str) -> bool:
    """True for «van», «bin», «la» and the like between the words of a name."""
    return word in _PARTICLES


def is_inside(at: int, bodies: Sequence[Body]) -> bool:
    """True inside of a body's name."""
    return any(body.start <= at < body.end for body in bodies)


def is_honorific(tokens: Sequence[Token], index: int) -> bool:
    """True for «cənab», «prof» and the dot behind it."""
    if tokens[index].text == "." and index > 0:
        index -= 1
    return lower(tokens[index].text) in HONORIFICS


def _is_of_man(document: Document, index: int) -> bool:
    """«rektoru Vilayət Vəliyev»: behind an office and before a surname it is a given name."""
    tokens = document.tokens
    if lower(tokens[index].text) != "vilayət" or not 0 < index < len(tokens) - 1:
        return False
    return _is_small_office(tokens[index - 1].text) and is_surname(
        tokens[index + 1].text, surely=False
    )


def _is_bare_body(word: str) -> bool:
    """True for «Şuraya», «Evə»; «Eva» has not the vowel that a case of «ev» would have."""
    body = _BARE_BODY.fullmatch(word)
    vowels = [char for char in word if char in _FRONT + _BACK]
    if body is None or body.end("stem") == len(word) or len(vowels) < 2:
        return body is not None
    return (vowels[-1] in _FRONT) == (vowels[-2] in _FRONT)


def _is_with_particle(word: str) -> bool:
    """True for «əl-Bədrəvi»."""
    particle, _hyphen, rest = word.partition("-")
    return particle in _PARTICLES and rest[:1].isupper()


def _is_in_place(word: str) -> bool:
    """True for «Bakıda»; not for «Fəridə», «Vahidə»."""
    womans = _WOMANS.fullmatch(lower(word)) or known_names({lower(word)})
    return not womans and is_locative(word) and len(word) > 5


def _is_small_office(word: str) -> bool:
    return word[0].islower() and is_office(word)

"""Azerbaijani names of persons: capital words and initials in a row. Knows no offices."""

from collections.abc import Sequence
from typing import NamedTuple

from db.ingest.finders.bodies import Body
from db.ingest.finders.bodies_az import head_of
from db.ingest.finders.document import Document, Span
from db.ingest.finders.lands_az import before_land
from db.ingest.finders.name_words_az import (
    PATRONYMIC,
    is_inner_word,
    is_inside,
    is_name_word,
    is_particle,
)
from db.ingest.finders.offices_az import (
    is_bare_office,
    is_office,
    is_owned_office,
    is_plural,
    is_trade,
)
from db.ingest.finders.words_az import HONORIFICS
from db.language.azerbaijani import ends_like_locative, is_surname, lower, upper_first
from db.language.known_names import known_names
from db.language.patterns import regex

_ATTRIBUTE = regex(r"d[aə]k[ıi]$")
_ABLATIVE = regex(r"\w{4,}d[aə]n$")
_MOST_WORDS = 4
_BEFORE_NAMES = frozenset("seyid şeyx mirzə mir molla ayətullah xan hacı".split())

#: What a sentence can begin with before a name: «Protokolu N. aparıb», «Suallara N. …».
_OBJECT = regex(r"\w{3,}(?:[ıiuü]|l[aə]r(?:[aəıi]|d[aə]n?|l[aə])?)$")

#: Places and prizes that bear a person's name.
_NAMED_AFTER = (
    "küçəsi", "prospekti", "meydanı", "parkı", "sarayı", "zalı", "salonu", "mükafatı", "bağı",
    "stadionu", "hava", "irsi", "yubiley", "xatirəsi", "abidəsi", "məscidi", "metrosu", "ordeni",
    "sərəncam", "fərman", "roman", "kitab", "film", "əsər", "ideya", "məqbərə", "ev-muzey", "şeir",
)  # fmt: skip
#: Between an owner and the office that it owns: «Milli Məclisin keçmiş deputatı».
_RANKS = frozenset("keçmiş sabiq hazırkı indiki birinci baş aparıcı icraçı fəxri".split())
#: «Elçin Qurbanov Gəncənin …»: what a sentence goes on with behind a surname.
_OF_SOMETHING = regex("^[A-ZÇƏĞİÖŞÜ].+[aəıiuü]n[ıiuü]n$")
_MANY, _GENITIVE = regex("l[aə]r[ıi]$"), regex("n?[ıiuü]n$")
#: Given names that end like surnames.
_NO_SURNAMES = frozenset({"yakov", "şahzadə", "şəhrzadə", "gülzadə"})


class Name(NamedTuple):
    """A name at ``tokens[first:end]``; ``words`` have the surname last, initials are one word.

    ``known`` are the same words in the nominative, as the archive knows them.
    """

    first: int
    end: int
    words: tuple[str, ...]
    known: tuple[str, ...] = ()


def names_in(document: Document, first: int, last: int, bodies: Sequence[Body]) -> list[Name]:
    """The names among ``tokens[first:last]`` in order; none inside of a body's name."""
    known = _known(document, first, last, bodies)
    names: list[Name] = []
    index = first
    while index < last:
        if index in known:
            names.append(known[index])
            index = known[index].end
            continue
        parts = _parts(document, index, last, bodies, known)
        name = _name(document, parts, last)
        if name is not None:
            names.append(name)
        index = max(index + 1, parts[-1].end if parts else 0)
    return names


class _Part(NamedTuple):
    """A word of a name, or its initials: ``tokens[first:end]``."""

    first: int
    end: int
    is_initials: bool


def _parts(
    document: Document,
    index: int,
    last: int,
    bodies: Sequence[Body],
    known: dict[int, Name],
) -> list[_Part]:
    """The words of a name in a row from a token on."""
    tokens, text = document.tokens, document.text
    parts: list[_Part] = []
    at = index
    while at < last and (at == index or at not in known):
        gap = text[tokens[at - 1].end : tokens[at].start] if parts else " "
        if gap != " " and not (gap == "" and parts and parts[-1].is_initials):
            break
        end = _initials_end(document, at, last)
        if end == at and (
            is_name_word(document, at, bodies)
            or (parts and is_inner_word(document, at, last))
            or (len(parts) > 1 and is_particle(tokens[at - 1].text) and tokens[at].is_word)
        ):
            parts.append(_Part(at, at + 1, is_initials=False))
        elif end > at and len(parts) > 1 and parts[0].is_initials:
            break  # «F. Nəcəfqulu H. əl-Bədrəvi»: another name begins
        elif end > at:
            parts.append(_Part(at, end, is_initials=True))
        else:
            break
        at = parts[-1].end
    return parts


def _initials_end(document: Document, index: int, last: int) -> int:
    """The index behind «Y.Ə.» or «Dj. Ə.» if such stands there, else the index."""
    tokens, at = document.tokens, index
    while at + 1 < last and tokens[at + 1].text == ".":
        token = tokens[at]
        near = at == index or document.text[tokens[at - 1].end : token.start] in {"", " "}
        short = len(token.text) == 1 or (len(token.text) == 2 and token.text.istitle())
        if not (near and short and token.is_word and token.text[0].isupper()):
            break
        if lower(token.text) in HONORIFICS or tokens[at + 1].start != token.end:
            break
        at += 2
    if at == index + 2 and len(tokens[index].text) == 2 and _ends_sentence(document, index):
        return index  # «Söz alan Çjan Li.»
    return at


def _ends_sentence(document: Document, index: int) -> bool:
    """True for a word whose dot is a sentence's last sign, behind another capital word."""
    tokens = document.tokens
    behind = index > 0 and tokens[index - 1].text[0].isupper() and _is_adjacent(document, index)
    return behind and tokens[index + 1].end >= document.sentence_at(tokens[index].start).end


def _name(document: Document, parts: list[_Part], last: int) -> Name | None:
    """The name that a row of words is; None if it is no person's."""
    parts = _up_to_surname(document, parts)
    words = [part for part in parts if not part.is_initials]
    counted = sum(not _is_uncounted(document.tokens[part.first].text) for part in words)
    if not (len(parts) >= 2 and counted and counted <= _MOST_WORDS):
        return None
    first, end = parts[0].first, parts[-1].end
    tokens = document.tokens
    # «Milli Məclisin deputatı»: an office follows, so these words are a part of it.
    owned = end < last and _is_adjacent(document, end) and not _is_greeted(document, first, end)
    if owned and _is_owner(document, end, last):
        return None
    if _ATTRIBUTE.search(lower(tokens[words[-1].end - 1].text)):
        return None
    if len(words) > 2 and not parts[0].is_initials and _is_before_name(document, first):
        parts, first = parts[1:], parts[1].first  # «Gürcüstandan Mamuka Areşidze»
    texts = [document.text[tokens[p.first].start : tokens[p.end - 1].end] for p in parts]
    shouted = [text.isupper() and not text.endswith(".") for text in texts]
    if all(shouted) or shouted.count(True) > 1:
        return None
    if any(shouted):
        if len(texts) == 2 and shouted[0]:
            texts.reverse()  # «NURİYEV Qabil»
        texts = [_titled(text) for text in texts]
    elif parts[-1].is_initials:
        if len(words) > 1:
            return None
        texts = [*texts[1:], texts[0]]
    return Name(first, end, _in_order(texts))


def _is_greeted(document: Document, first: int, end: int) -> bool:
    """«direktoru Yan Kovalski ekspertləri salamladı»: behind an office, whom the person speaks to.

    What others own is behind a genitive: «Elçin Qurbanovun həmkarları».
    """
    tokens = document.tokens
    office = first > 0 and tokens[first - 1].text.islower() and is_office(tokens[first - 1].text)
    many = _MANY.search(tokens[end].text) is not None and tokens[end].text.islower()
    return office and many and not _GENITIVE.search(tokens[end - 1].text)


def _is_uncounted(word: str) -> bool:
    """True for «van», «bin», and for what a man of rank has before his names: «Seyid», «Mirzə»."""
    return is_particle(word) or lower(word) in _BEFORE_NAMES


def _in_order(texts: list[str]) -> tuple[str, ...]:
    """«Məmmədov Elçin Rauf oğlu», «Qasımova Səbinə» with the surname last."""
    fathers = len(texts) == 4 and texts[-1] in PATRONYMIC
    surname = is_surname(texts[0], surely=True) and len(texts[0]) > 4
    given = len(texts) == 2 and not is_surname(texts[1], surely=False)
    surname = surname and not known_names({lower(texts[0])}) and lower(texts[0]) not in _NO_SURNAMES
    if fathers or (surname and given and not texts[1].endswith(".")):
        return (*texts[1:], texts[0])
    return tuple(texts)


def _up_to_surname(document: Document, parts: list[_Part]) -> list[_Part]:
    """«Gülnar Nəbiyeva Nizami Gəncəvinin …»: the row without who is told of behind a surname."""
    parts = parts[: before_land([document.tokens[part.first].text for part in parts])]
    texts = [document.tokens[part.first].text for part in parts]
    if len(parts) == 3 and _OF_SOMETHING.search(texts[2]) and is_surname(texts[1], surely=False):
        return parts if is_surname(texts[2][:-3], surely=True) else parts[:2]
    if len(parts) < 4 or texts[-1] in PATRONYMIC or texts[2] in PATRONYMIC:
        return parts
    plain = not is_surname(texts[0], surely=True) and not is_surname(texts[2], surely=True)
    return parts[:2] if plain and is_surname(texts[1], surely=True) else parts


def _is_before_name(document: Document, index: int) -> bool:
    """«Gürcüstandan N.»; or what a sentence that a capital letter opens has for an object."""
    word = document.tokens[index].text
    if _ABLATIVE.search(word) and not ends_like_locative(word):
        return True  # not «Cavidan»
    if is_bare_office(word):
        return True  # «Prezident N.»
    if not opens_sentence(document, index):
        return False
    if is_trade(lower(word)) and not known_names({lower(word)}):
        return True  # «İxtioloq N.»
    return _OBJECT.fullmatch(lower(word)) is not None and not known_names({lower(word)})


def opens_sentence(document: Document, index: int) -> bool:
    """True for a sentence's first token."""
    start = document.tokens[index].start
    return document.sentence_at(start).start == start


def _titled(text: str) -> str:
    return upper_first(lower(text)) if text.isupper() and not text.endswith(".") else text


def _is_owner(document: Document, end: int, last: int) -> bool:
    """True if what ends before a token owns the office there, which may have a rank before it.

    Not «N. ekspertləri salamladı»: only a genitive owns many.
    """
    tokens = document.tokens
    at = end + (lower(tokens[end].text) in _RANKS and end + 1 < last)
    if is_plural(tokens[at].text) and at == end and is_surname(tokens[end - 1].text, surely=True):
        return False
    return _is_owner_of(tokens[at].text)


def _is_owner_of(following: str) -> bool:
    """True if what follows a name belongs to it, or is named after it: «N. adına Muzey»."""
    lowered = lower(following)
    if is_owned_office(following) or lowered == "adına" or lowered.startswith(_NAMED_AFTER):
        return True
    return following[0].isupper() and bool(head_of(following))


def _known(document: Document, first: int, last: int, bodies: Sequence[Body]) -> dict[int, Name]:
    """The names that the archive knows, by their first token; none of a body's name."""
    if document.known is None or first >= last:
        return {}
    span = Span(document.tokens[first].start, document.tokens[last - 1].end)
    found = {}
    for person in document.known.persons_in(document, span):
        if not is_inside(person.start, bodies) and not document.is_quoted(person.start):
            begin, end = document.token_range(person.start, person.end)
            found[begin] = Name(begin, end, person.stated, person.words)
    return found


def _is_adjacent(document: Document, index: int) -> bool:
    tokens = document.tokens
    return document.text[tokens[index - 1].end : tokens[index].start] == " "

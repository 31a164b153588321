"""English names of persons: capital words, initials and particles in a row. Knows no offices."""

import re
from typing import NamedTuple

from db.ingest.finders.document import DIGRAPHS, Document, Span, Token
from db.ingest.finders.families_in_front import family_in_front, is_family_first
from db.ingest.finders.lands_en import is_land
from db.ingest.finders.name_owners_en import is_behind_of, is_behind_place
from db.ingest.finders.name_runs_en import (
    is_lettered_heading,
    is_particle,
    is_style,
    last_name,
    run_end,
    style_of,
    without_land,
    without_titles,
)
from db.ingest.finders.offices_en import is_trade, singular
from db.ingest.finders.words_en import BODY_HEADS, HONORIFICS, NOT_NAMES, OFFICE_HEADS
from db.language.patterns import regex

_RANKS = frozenset(
    "vice deputy co ex under sub director secretary minister counsellor attorney inspector".split()
)
_BEHIND_NAMES = frozenset(
    "MEP MP PhD MBE OBE CBE KC QC Jr Sr KCMG CMG GCMG KBE DBE FRS FBA FRCS SC RN USN OAM".split()
)
#: "J. B. Smith"; "U.S. Steel" is no person.
_INITIALS = regex(rf"(?!U\.\s?[SKN]|E\.\s?U)(?:[^\W\d_]|{'|'.join(sorted(DIGRAPHS))})\.")


#: "Jan Novak's talk on rivers": he is there; not in "Jan Novak's house".
_OWN_WORDS = regex(
    r" (?:\w+ ){0,2}(?:remarks|paper|talk|speech|presentation|address|report|lecture|keynote"
    r"|intervention|comments?|proposal|question|contribution|introduction)\b"
)


#: "for Reforms and Communication N": such a noun is no given name.
_ABSTRACT = regex(r".{3}(?:tion|sion|ship|ness|ics|ism|logy|nomy|graphy|ments|ities|ture)s?$")
_MOST_WORDS = 8
_ABOVE = frozenset({"Vice", "Rear", "Air"})
#: Between two names, these are in nothing but a person's.
_OF_PERSONS = frozenset("bin ibn bint von oglu qizi uulu kyzy".split())


class Name(NamedTuple):
    """A name at ``text[start:end]``; ``is_sure`` if it needs no office to be a person's."""

    start: int
    end: int
    text: str
    is_sure: bool


def names_in(document: Document, span: Span) -> list[Name]:
    """The names of a sentence in order."""
    first, last = document.token_range(*span)
    names: list[Name] = []
    known = _known(document, span)
    index = first
    while index < last:
        if index in known:
            names.append(known[index][1])
            index = known[index][0]
            continue
        listed = (
            _surname_first(document, index, last)
            or _initials_behind(document, index, last)
            or _listed(document, index)
        )
        if listed is not None:
            names.append(listed)
            index = document.token_range(listed.end, listed.end)[0]
            continue
        end = min([run_end(document, index, last), *(at for at in known if at > index)])
        if end > index:
            name = _name(document, index, end)
            if name is not None:
                names.append(name)
            index = end
        else:
            index += 1
    return names


def _surname_first(document: Document, index: int, last: int) -> Name | None:
    """A list's line that begins with "PEREIRA, John – head of …"."""
    tokens, text = document.tokens, document.text
    surname = tokens[index]
    if not (surname.text.isupper() and len(surname.text) > 2 and index + 2 < last):
        return None
    if tokens[index + 1].text != "," or surname.start not in {
        document.sentence_at(surname.start).start,
        document.blocks[document.block_index(surname.start)].start,
    }:
        return None
    end = run_end(document, index + 2, last)
    given = [token for token in tokens[index + 2 : end] if token.is_word]
    behind = text[given[-1].end : given[-1].end + 2] if given else ""
    if not given or _DATED.match(text, given[-1].end):
        return None
    if len(given) > 3 or not re.match(r"\s?[,(–—|;-]|\s?$|\n", behind):
        return None
    if any(_is_no_name(word.text.lower()) or len(word.text) < 2 for word in given):
        return None
    stated = text[given[0].start : given[-1].end]
    return Name(surname.start, given[-1].end, f"{stated} {_titled(surname.text)}", is_sure=True)


def _listed(document: Document, index: int) -> Name | None:
    """A list's line that begins with "SMITH John", or "Brown, Peter"."""
    found = family_in_front(document, document.tokens[index].start)
    if found is None or _DATED.match(document.text, found.end):
        return None
    words = (*found.family.split(), *found.given.split())
    if any(_is_no_name(word.lower()) for word in words):
        return None
    return Name(found.start, found.end, f"{found.given} {found.family}", is_sure=True)


def _initials_behind(document: Document, index: int, last: int) -> Name | None:
    """A list's line that begins with "Vuković J. P., Harbour Engineer"."""
    tokens, text = document.tokens, document.text
    surname, end = tokens[index], index + 1
    opens = surname.start == document.blocks[document.block_index(surname.start)].start
    if not (opens or text[: surname.start].endswith("; ")) or not surname.text.istitle():
        return None
    while end + 1 < last and len(tokens[end].text) == 1 and tokens[end + 1].text == ".":
        end += 2
    initials = text[surname.end : tokens[end - 1].end].strip()
    closed = regex(r"\s?[,(–—|;-]|\s?$|\n").match(text, tokens[end - 1].end)
    if end == index + 1 or closed is None or len(surname.text) < 3 or not initials[0].isupper():
        return None
    if _is_no_name(surname.text.lower()):
        return None
    return Name(surname.start, tokens[end - 1].end, f"{initials} {surname.text}", is_sure=True)


def _known(document: Document, span: Span) -> dict[int, tuple[int, Name]]:
    """The names that the archive knows, by their first token, with the token behind."""
    if document.known is None:
        return {}
    found = {}
    for person in document.known.persons_in(document, span):
        if not document.is_quoted(person.start):
            begin, end = document.token_range(person.start, person.end)
            text = " ".join(person.words)
            found[begin] = (end, Name(person.start, person.end, text, is_sure=True))
    return found


def _name(document: Document, first: int, end: int) -> Name | None:
    tokens = document.tokens
    if is_style(tokens[first:end]):
        return None
    opens, first = first, _behind_honorifics(tokens, first, end)
    honorific = first > opens
    styled = style_of(tokens, first, end)
    if styled:
        named = _name(document, first + styled, end)
        return named._replace(is_sure=True) if named is not None else None
    words = _without_office([token for token in tokens[first:end] if token.is_word])
    whole = words[:1] == [tokens[first]]
    if whole and first > 1:
        words = without_land([token.text for token in tokens[first - 2 : first]], words)
    if first > 0 and tokens[first - 1].text.lower() == "the" and words[:1] == [tokens[first]]:
        return None
    if len(words) > 2 and is_trade(words[0].text) and _opens(document, words[0]):
        words = words[1:]  # "Ichthyologist Zakhar Kim"
    if len(words) > 2 and words[0].text.endswith(("'s", "’s")):
        words = words[1:]  # "UNDP's Steliana Nedera"
    while len(words) > 2 and words[-1].text in _BEHIND_NAMES:
        words = words[:-1]
    counted = sum(not is_particle(word.text) for word in words[:-1]) + 1
    lettered = all(len(word.text) == 1 for word in words)  # "M.P."
    if (
        lettered
        or not (2 <= counted <= 5 and len(words) <= _MOST_WORDS)
        or _is_held(tokens, first, words)
    ):
        return None
    if any(_is_no_name(word.text.lower()) for word in words if len(word.text) > 1):
        return None
    within = first > 0 and tokens[first - 1].text == "in" and words[0] == tokens[first]
    if within and len(words) == 2 and not words[-1].text.endswith(("'s", "’s")):
        return None  # "attaché in Abu Dhabi"
    whole = whole and words[:1] == [tokens[first]]
    words = _behind_place(document, first, words) if whole else without_titles(words)
    return _named(document, words, honorific=honorific)


def _behind_place(document: Document, first: int, words: list[Token]) -> list[Token]:
    """The name in "of Riga Ann Berg", where its words begin with the place."""
    behind = is_behind_of(document.tokens, first) or is_behind_place(document, first)
    return last_name(words) if len(words) > 2 and behind else words


def _behind_honorifics(tokens: tuple[Token, ...], first: int, end: int) -> int:
    """The index behind "Lt. Gen.", "The Honorable" and the like."""
    at = first
    if tokens[at].text == "The" and at + 1 < end and tokens[at + 1].text.lower() in HONORIFICS:
        at += 1
    while at < end and (
        tokens[at].text.lower() in HONORIFICS
        or (at > first and tokens[at].text == ".")
        or (tokens[at].text in _ABOVE and _is_rank(tokens, at + 1, end))
    ):
        at += 1
    return at


def _is_rank(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """True for what "Vice" stands before in "Vice Adm. N"."""
    return at < end and tokens[at].text.lower() in HONORIFICS


def _opens(document: Document, token: Token) -> bool:
    return document.sentence_at(token.start).start == token.start


#: "PRAIA, CABO VERDE (December 1 …": towns before the day of a dateline.
_DATED = regex(r"\s?[(,]\s?(?:[A-Z][a-z]{2,8}\.? \d|\d{1,2} [A-Z][a-z]{2})")


def _named(document: Document, words: list[Token], *, honorific: bool) -> Name | None:
    """The name that the words are, without capitals and without a possessive."""
    start, stop = words[0].start, words[-1].end
    if words[-1].text.endswith(("'s", "’s")):
        stop -= 2
        if not _OWN_WORDS.match(document.text, stop + 2):
            return None
    text = document.text[start:stop]
    if is_land(text) or is_lettered_heading(document, words):
        return None
    if any(word.text.isupper() and len(word.text) > 2 for word in words):
        if is_family_first(document.text, start, stop):
            family, given = text.split(" ")
            return Name(start, stop, f"{given} {_titled(family)}", is_sure=True)
        if not _is_shouted(document, words):
            return None
        text = " ".join(_titled(word) for word in text.split(" "))
    if document.is_quoted(start) or _DATED.match(document.text, stop):
        return None
    sure = honorific or _INITIALS.match(text) is not None
    return Name(start, stop, text, sure or bool(_OF_PERSONS & set(text.split(" ")[1:-1])))


def _is_held(tokens: tuple[Token, ...], first: int, words: list[Token]) -> bool:
    """True for what an office is of: "Ambassador of Costa Rica"."""
    return is_behind_of(tokens, first) and len(words) == 2 and words[0] == tokens[first]


def _is_shouted(document: Document, words: list[Token]) -> bool:
    """True for "Jan NOVAK", and for "JAN NOVAK" that opens an item with something behind it."""
    surname, rest = words[-1], words[:-1]
    if not (surname.text.isupper() and len(surname.text) > 3):
        return False
    if not any(word.text.isupper() and len(word.text) > 2 for word in rest):
        return any(word.text.istitle() for word in rest)  # not "DG MARE"
    following = document.text[words[-1].end : words[-1].end + 3]
    opens = words[0].start == 0 or document.text[words[0].start - 1] == "\n"
    return opens and re.match(r"\s?[,(–—]", following) is not None


def _titled(word: str) -> str:
    if not word.isupper() or word.endswith("."):
        return word
    return "-".join(part.capitalize() for part in word.split("-"))


def _without_office(words: list[Token]) -> list[Token]:
    """The name in "Deputy Minister Jan Novak", "of the Centre Jan Novak": two words at least."""
    for index in range(len(words) - 3, -1, -1):
        word = words[index].text.lower()
        if len(word) > 1 and (_is_no_name(word) or _ABSTRACT.search(word)):
            return words[index + 1 :]
    return words


def _is_no_name(word: str) -> bool:
    first = word.partition("-")[0]
    if first != word and first in _RANKS:
        return True  # "Vice-Governor", "Under-Secretary"
    known = NOT_NAMES | BODY_HEADS | OFFICE_HEADS
    return word in known or singular(word) in OFFICE_HEADS

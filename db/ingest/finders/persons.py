"""Persons' names in a text. A source of names gives spans; other sources can be put beside."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from db.ingest.finders import model_names
from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.orders_ru import is_listed_reversed
from db.ingest.finders.runs_ru import behind_place, is_item, is_no_verb
from db.ingest.finders.surnames_ru import (
    ALSO_NAMES,
    PATRONYMIC,
    SHORT_SURNAMES,
    SURNAME_ENDING,
    is_known_name,
    is_only,
    is_reversed,
    is_surely_family,
    is_surname_first,
    may_be_foreign,
    titled,
)
from db.ingest.finders.words_ru import BODY_HEADS, HONORIFICS
from db.language.inflect import forms
from db.language.person_cases import may_stand_in, possible_cases
from db.language.person_names import SON_OF
from db.language.tokens import is_cyrillic


class NameSpan(NamedTuple):
    """A name at ``text[start:end]``; ``words`` has the surname last; initials are one word."""

    start: int
    end: int
    words: tuple[str, ...]
    certain: bool
    #: The dictionary knows the given name as another word: a name only beside an office.
    doubtful: bool = False
    #: The same words in the nominative, as the archive knows them; empty if it does not.
    known: tuple[str, ...] = ()


#: Whatever finds persons' names in a stretch of a document.
NameSource = Callable[[Document, Span], Iterable[NameSpan]]

#: «А. Б.», «Ал. А.»; the last dot may be lost: «А.Б Шестопалов».
_INITIALS = r"[А-ЯЁA-Z][а-яё]?\.(?:(?:\s?-?[А-ЯЁA-Z][а-яё]?\.){1,2}|\s?[А-ЯЁ](?=\s[А-ЯЁ][а-яё]))?"
_SURNAME = r"(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ]{3,}(?:-[А-ЯЁ]{3,})?)"
_INITIALS_FIRST = re.compile(
    rf"(?<![\w.])(?P<initials>{_INITIALS})\s?(?P<surname>{_SURNAME})(?!\w)"
)
#: Not «университета Тулы О. П. Марьин»: there the initials belong to what follows.
_INITIALS_LAST = re.compile(
    rf"(?<!\w)(?P<surname>{_SURNAME})\s(?P<initials>{_INITIALS})(?!\s?-?[А-ЯЁ])"
)
#: «Марк Л. Робинсон»
_GIVEN_BEFORE = re.compile(r"(?<!\w)(?P<given>[А-ЯЁ][а-яё]+)\s$")
_OGLU = frozenset({"оглы", "кызы", "оглу", "гызы", "заде", "улы", "уулу", "углы"})
_PARTICLES = frozenset(
    "бин ибн ван фон де да ди ду дю дос дель дер ден ла ле эль аль ал эд ад эр".split()
)
_MOST_WORDS = 4


def names_in(document: Document, span: Span) -> list[NameSpan]:
    """Names by every source: the archive comes before the model, and the model before rules.

    The model says where a name ends that a rule sees in another way; both find names alone.
    """
    known = known_names(document, span)
    seen = [_modelled(document, one) for one in model_names.spans_in(document, span)]
    seen = [name for name in seen if not _overlaps(name, known)]
    found = list(known)
    for ruled in rule_names(document, span):
        if _overlaps(ruled, known):
            continue
        others = [name for name in seen if _overlaps(name, [ruled])]
        whole = ruled.words[0].endswith(".") or _has_fathers_name(ruled)
        if whole or len(others) != 1:
            seen = [name for name in seen if name not in others]
            found.append(ruled)
        elif others[0][:2] == ruled[:2]:
            seen.remove(others[0])
            found.append(ruled._replace(doubtful=False))
    return sorted(found + seen)


def _has_fathers_name(name: NameSpan) -> bool:
    """«Мурат Саматович Тулеев», «Сона Вели кызы Алиева»: no word of it is somebody else's."""
    inner, last = name.words[1:-1], name.words[-1]
    fathers = any(
        word in _OGLU or word.endswith(SON_OF) or PATRONYMIC.search(word) for word in inner
    )
    return len(name.words) > 2 and (fathers or last in _OGLU)


def _modelled(document: Document, span: Span) -> NameSpan:
    """What the model sees: without a place before it, and in the order of a name."""
    first, last = document.token_range(*span)
    run = behind_place(document, list(document.tokens[first:last]))
    start = run[0].start
    words = tuple(document.text[start : span.end].split(" "))
    reverse = is_listed_reversed(document, start, words) or is_reversed(words[0], words[-1])
    if len(words) == 2 and reverse:
        words = (words[1], words[0])
    elif len(words) == 3 and is_surname_first(*words):
        words = (words[1], words[2], words[0])
    return NameSpan(start, span.end, words, certain=False)


def known_names(document: Document, span: Span) -> list[NameSpan]:
    """Names that the archive knows; in quotes they are titles and the like."""
    if document.known is None:
        return []
    return [
        NameSpan(person.start, person.end, person.stated, True, known=person.words)
        for person in document.known.persons_in(document, span)
        if not document.is_quoted(person.start)
    ]


def _overlaps(name: NameSpan, others: list[NameSpan]) -> bool:
    return any(name.start < other.end and other.start < name.end for other in others)


def rule_names(document: Document, span: Span) -> list[NameSpan]:
    """Russian names by their shape: initials on either side, or two to four capital words."""
    found = _with_initials(document, span)
    names = (_name_in_run(document, run) for run in _runs(document, span, found))
    return sorted([*found, *(name for name in names if name)])


def _with_initials(document: Document, span: Span) -> list[NameSpan]:
    found: list[NameSpan] = []
    for pattern in (_INITIALS_LAST, _INITIALS_FIRST):
        for match in pattern.finditer(document.text, *span):
            if any(match.start() < name.end and name.start < match.end() for name in found):
                continue
            surname = titled(match["surname"])
            doubtful = not _may_be_surname(surname)
            if surname != match["surname"] and not is_surely_family(surname):
                continue
            if doubtful and (pattern is _INITIALS_LAST) and _heads_body(match["surname"]):
                if not _opens_line(document, match):
                    continue
                doubtful = False
            words: tuple[str, ...] = (match["initials"].strip(), surname)
            start = match.start()
            given = _GIVEN_BEFORE.search(document.text, max(0, start - 30), start)
            single = pattern is _INITIALS_FIRST and match["initials"].count(".") == 1
            if given and single and is_only(given["given"], "Name"):
                words, start = (given["given"], *words), given.start()
            span_ = NameSpan(start, match.end(), words, not doubtful, doubtful)
            found.append(span_)
    return found


def _opens_line(document: Document, match: re.Match[str]) -> bool:
    """True for a list's line «Бережной К. К. – начальник отдела», whatever else the word means."""
    block = document.blocks[document.block_index(match.start())]
    behind = document.text[match.end() : match.end() + 3]
    dashed = re.match(r"\s?[–—-]\s", behind) is not None
    return block.start == match.start() and dashed and match["surname"].endswith(("ой", "ый", "ий"))


def _is_shouted(token: Token, run: list[Token], following: Token | None) -> bool:
    """True for the surname in «Марат БЕРЕЖНОЙ» and «БЕРЕЖНОЙ Марат»."""
    near = [run[-1].text] if run else []
    near += [following.text] if following is not None else []
    beside = any(word.istitle() and _may_be_given(word) for word in near)
    return beside and token.text.isupper() and is_surely_family(titled(token.text))


def _heads_body(word: str) -> bool:
    """«Институт А. Б.» is no surname with initials, nor is a town."""
    return any(
        form.known and (form.lemma in BODY_HEADS or "Geox" in form.grammemes or not form.animate)
        for form in forms(word)
    )


def _may_be_surname(word: str) -> bool:
    """False if the dictionary knows the word as something else only."""
    readings = forms(word)
    known = [form for form in readings if form.known]
    return not known or any(form.is_name for form in known) or bool(SURNAME_ENDING.search(word))


def _runs(document: Document, span: Span, taken: list[NameSpan]) -> list[list[Token]]:
    """Capital words in a row; particles («бин», «ван») and fathers' names among them."""
    first, last = document.token_range(*span)
    runs: list[list[Token]] = []
    for token in document.tokens[first:last]:
        if any(name.start <= token.start < name.end for name in taken):
            continue
        capital = token.is_word and _is_capital(token.text)
        if capital and is_abbreviation(token.text):
            at = document.token_range(token.start, token.start)[0] + 1
            following = document.tokens[at] if at < last else None
            capital = _is_shouted(token, runs[-1] if runs else [], following)
        capital = capital and not document.is_quoted(token.start)
        inner = bool(runs) and (token.text in _OGLU or token.text in _PARTICLES)
        if not (capital or inner) or len(token.text) < 2 or not is_cyrillic(token.text):
            continue  # a name in Latin letters is the original of one beside it
        if runs and document.text[runs[-1][-1].end : token.start] == " ":
            runs[-1].append(token)
        elif capital:
            runs.append([token])
    return [run for run in map(_without_open_end, runs) if len(run) > 1]


def _is_capital(word: str) -> bool:
    """True for «Масри» and «эль-Масри»."""
    first, _hyphen, rest = word.partition("-")
    return word[0].isupper() or (first in _PARTICLES and rest[:1].isupper())


def _without_open_end(run: list[Token]) -> list[Token]:
    while run and run[-1].text in _PARTICLES:
        run = run[:-1]
    return run


def _name_in_run(document: Document, run: list[Token]) -> NameSpan | None:
    run = behind_place(document, run)
    words = [titled(token.text) for token in run]
    if len(words) > 2 and is_surname_first(words[-3], words[-2], words[-1]):
        ordered = (words[-2], words[-1], words[-3])
        return NameSpan(run[-3].start, run[-1].end, ordered, is_known_name(words[-2]))
    if len(words) > 2 and words[-3] in SHORT_SURNAMES and not is_known_name(words[-2]):
        return NameSpan(run[-3].start, run[-1].end, tuple(words[-3:]), True)  # «Хван Чжун Кук»
    size = _size(words)
    chosen = run[-size:]
    given, surname = words[-size], words[-1]
    certain = is_known_name(given) and (size > 2 or is_known_name(surname))
    listed = size == 2 and is_listed_reversed(document, chosen[0].start, (given, surname))
    if size == 2 and (listed or is_reversed(given, surname)):
        return NameSpan(chosen[0].start, chosen[-1].end, (surname, given), True)
    named = _may_be_given(given) or is_no_verb(document, chosen[0])
    doubtful = not (named and _may_be_family(surname, given))
    also = may_be_foreign(given, surname) or is_item(document, chosen)
    if doubtful and not (size == 2 == len(words) and also):
        return None
    return NameSpan(chosen[0].start, chosen[-1].end, tuple(words[-size:]), certain, doubtful)


def _size(words: list[str]) -> int:
    """How many of the words at the end of a run are the name."""
    if len(words) > 3 and words[-2] in _OGLU:
        return 4
    if len(words) > 2 and (PATRONYMIC.search(words[-2]) or words[-1] in _OGLU):
        return 3
    size = 2
    while size < len(words) and (words[-size] in _PARTICLES or words[-size + 1] in _PARTICLES):
        size += 1
    if words[-size] in _PARTICLES:
        size += 1
    while size < min(len(words), _MOST_WORDS):
        inner = words[-size - 1] in _PARTICLES and size + 1 < len(words)
        if not _goes_before(words[-size - 1 - inner], words[-size:]):
            break
        size += 1 + inner
    return min(size, len(words))


def _goes_before(word: str, words: list[str]) -> bool:
    """True if a word is one more given name: «Мехмет Акиф Тунджай», «Ким Чен Ир».

    Not if the dictionary knows it as something else, nor if it alone is unknown: «Гюмри Ашот …».
    """
    if word in _PARTICLES or not _may_be_given(word):
        return False
    known = [form for form in forms(word) if form.known]
    if known and not any(form.grammemes & {"Name", "Patr"} for form in known):
        return False  # «из Ростова Ильи Кравчука»
    if not is_known_name(word) and any(is_known_name(other) for other in words):
        return False
    if not is_known_name(word) and any("Geox" in form.grammemes for form in forms(word)):
        return False
    return any(may_stand_in((word, *words), case) for case in possible_cases(tuple(words)))


def _may_be_given(word: str) -> bool:
    if word.lower() in HONORIFICS:
        return False
    known = [form for form in forms(word) if form.known]
    return not known or word in ALSO_NAMES or any(form.is_name for form in known)


def _may_be_family(word: str, given: str) -> bool:
    known = [form for form in forms(word) if form.known]
    if not known or any(form.is_name for form in known):
        return True
    if any("Geox" in form.grammemes for form in known) and not is_known_name(given):
        return False
    if any("Geox" in form.grammemes for form in known):
        return bool(SURNAME_ENDING.search(word))
    return bool(SURNAME_ENDING.search(word)) or is_known_name(given)

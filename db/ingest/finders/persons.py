"""Persons' names in a text. A source of names gives spans; other sources can be put beside."""

from db.ingest.finders import model_names
from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.families_in_front import family_in_front
from db.ingest.finders.initials_ru import names_with_initials
from db.ingest.finders.name_spans import NameSpan
from db.ingest.finders.names_joined_ru import (
    is_chain,
    is_joint,
    joined_end,
    syllabic_end,
)
from db.ingest.finders.orders_ru import is_listed_reversed
from db.ingest.finders.runs_ru import (
    behind_place,
    is_behind_house,
    is_item,
    is_listed,
    is_no_verb,
)
from db.ingest.finders.surnames_ru import (
    ALSO_NAMES,
    PATRONYMIC,
    SHORT_SURNAMES,
    SURNAME_ENDING,
    is_known_name,
    is_reversed,
    is_surely_family,
    is_surname_first,
    may_be_foreign,
    titled,
)
from db.ingest.finders.words_ru import BODY_HEADS, CALLED, HONORIFICS
from db.language.inflect import forms
from db.language.patterns import regex
from db.language.person_cases import may_stand_in, possible_cases
from db.language.person_names import PARTICLES, SON_OF
from db.language.syllabic_names import FAMILIES, is_syllabic
from db.language.tokens import is_cyrillic

_OGLU = frozenset({"оглы", "кызы", "оглу", "гызы", "заде", "улы", "уулу", "углы"})
_MOST_WORDS = 4
_CLOSED = regex("[бвгджзйклмнпрстфхцчшщь]$")


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
        whole = ruled.words[0].endswith(".") or _has_fathers_name(ruled) or is_chain(ruled.words)
        whole = whole or "," in document.text[ruled.start : ruled.end]
        whole = whole or is_syllabic(ruled.words) or _is_cut_off(document, ruled, others)
        whole = whole or is_behind_house(document, ruled, others)
        if whole or len(others) != 1:
            seen = [name for name in seen if name not in others]
            found.append(ruled)
        elif others[0][:2] == ruled[:2]:
            seen.remove(others[0])
            found.append(ruled._replace(doubtful=False))
    return sorted(found + seen)


def _is_cut_off(document: Document, ruled: NameSpan, others: list[NameSpan]) -> bool:
    """True for «адвокат [Ранджит] Сингх Гилл»: the model leaves out the first of unknown names.

    Not behind what may be called so: «муниципалитета Гюмри Ашот …».
    """
    if len(others) != 1 or len(ruled.words) < 3 or any(map(is_known_name, ruled.words)):
        return False
    if others[0].end != ruled.end or others[0].start <= ruled.start:
        return False
    if not _CLOSED.search(ruled.words[0]):
        return False  # «губернатора Финнмарка Сигрид Хельгесен»
    before = document.token_range(ruled.start, ruled.start)[0] - 1
    word = document.tokens[before].text if before >= 0 else ""
    if not word[:1].islower() or document.text[ruled.start - 1] != " ":
        return False
    nouns = [form for form in forms(word) if form.known and form.pos == "NOUN"]
    return bool(nouns) and not any(form.lemma in BODY_HEADS | CALLED for form in nouns)


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
    found = _listed(document, span)
    found += [one for one in names_with_initials(document, span) if not _overlaps(one, found)]
    names = (_name_in_run(document, run) for run in _runs(document, span, found))
    return sorted([*found, *(name for name in names if name)])


def _listed(document: Document, span: Span) -> list[NameSpan]:
    """«Сидоров, Пётр Ильич» that begins a line of a list of persons."""
    start = document.sentence_at(span.start).start
    found = family_in_front(document, start) if span.start <= start < span.end else None
    stated = "" if found is None else document.text[found.start : found.end]
    if found is None or not ("," in stated or stated.isupper()):
        return []
    given = found.given.split() if "." not in found.given else [found.given]
    known = is_surely_family(found.family) or any(map(_may_be_given, given))
    family = found.family if known else ""
    return [NameSpan(found.start, found.end, (*given, family), certain=True)] if family else []


def _is_shouted(token: Token, run: list[Token], following: Token | None) -> bool:
    """True for the surname in «Марат БЕРЕЖНОЙ» and «БЕРЕЖНОЙ Марат»."""
    near = [run[-1].text] if run else []
    near += [following.text] if following is not None else []
    beside = any(word.istitle() and _may_be_given(word) for word in near)
    return beside and token.text.isupper() and is_surely_family(titled(token.text))


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
        inner = bool(runs) and (token.text in _OGLU or token.text in PARTICLES)
        short = len(token.text) < 2 and token.text not in FAMILIES
        if not (capital or inner) or short or not is_cyrillic(token.text):
            continue  # a name in Latin letters is the original of one beside it
        if runs and document.text[runs[-1][-1].end : token.start] == " ":
            runs[-1].append(token)
        elif capital:
            runs.append([token])
    return [run for run in map(_without_open_end, runs) if len(run) > 1]


def _is_capital(word: str) -> bool:
    """True for «Масри» and «эль-Масри»."""
    first, _hyphen, rest = word.partition("-")
    return word[0].isupper() or (first in PARTICLES and rest[:1].isupper())


def _without_open_end(run: list[Token]) -> list[Token]:
    while run and run[-1].text in PARTICLES:
        run = run[:-1]
    return run


def _name_in_run(document: Document, run: list[Token]) -> NameSpan | None:
    syllables = syllabic_end(tuple(token.text for token in run))
    if syllables:
        chosen = run[-syllables:]
        words = [token.text for token in chosen]
        return NameSpan(chosen[0].start, chosen[-1].end, tuple(words), True)
    run = behind_place(document, run[1:] if len(run[0].text) < 2 else run)
    if len(run) < 2 or any(len(token.text) < 2 for token in run):
        return None
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
    if is_chain(tuple(words[-size:])):
        return NameSpan(chosen[0].start, chosen[-1].end, tuple(words[-size:]), True)
    named = _may_be_given(given) or is_no_verb(document, chosen[0])
    doubtful = not (named and _may_be_family(surname, given))
    listed = size == 2 == len(words) and is_listed(document, chosen)
    if doubtful and listed:
        return NameSpan(chosen[0].start, chosen[-1].end, (given, surname), False)
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
    size = joined_end(words)
    while size < len(words) and size - sum(map(is_joint, words[-size:])) < _MOST_WORDS:
        before = size + 1 + (is_joint(words[-size - 1]) and size + 1 < len(words))
        if not _goes_before(words[-before], words[-size:]):
            break
        size = before
    return min(size, len(words))


def _goes_before(word: str, words: list[str]) -> bool:
    """True if a word is one more given name: «Мехмет Акиф Тунджай», «Ким Чен Ир».

    Not if the dictionary knows it as something else, nor if it alone is unknown: «Гюмри Ашот …».
    """
    if is_joint(word) or not _may_be_given(word):
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

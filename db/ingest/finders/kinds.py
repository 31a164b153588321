"""The speech acts of a point: a lexicon in three languages. Weak words count only alone."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from db.ingest.finders import acts_az, acts_en, acts_ru
from db.ingest.finders.act_company import (
    turned_inward,
    without_errand,
    without_own_work,
    without_parts,
    without_praise,
)
from db.ingest.finders.bare_verbs_ru import resolved
from db.ingest.finders.clauses_beside import ASKED_NEXT, FURTHER, SENTENCE_ENDS
from db.ingest.finders.disagreement import disagreement
from db.ingest.finders.document import Span
from db.ingest.finders.idle_acts import IDLE, is_told
from db.language.inflect import noun_forms
from db.language.patterns import regex
from db.model import ResolutionKind


class Act(NamedTuple):
    """A speech act and the words that say so; ``strong`` ones hold in any company.

    ``needed`` is one that only says what ought to be: a lead-in over it says more.
    """

    kind: ResolutionKind
    start: int
    end: int
    strong: bool
    needed: bool = False


_Table = Mapping[ResolutionKind, tuple[str, ...]]
_Patterns = tuple[tuple[ResolutionKind, re.Pattern[str]], ...]
_ACTS = {"ru": acts_ru, "en": acts_en, "az": acts_az}


def _compiled(table: _Table) -> _Patterns:
    return tuple(
        (kind, regex(rf"(?<!\w)(?:{'|'.join(words)})", re.IGNORECASE))
        for kind, words in table.items()
        if words
    )


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[_Patterns, ...]:
    """The strong, the modal, the weak words of a language, and those for what will be done."""
    acts = _ACTS[language]
    return tuple(map(_compiled, (acts.STRONG, acts.MODAL, acts.WEAK, acts.FUTURE)))


def _first(
    kind: ResolutionKind, pattern: re.Pattern[str], text: str, start: int, end: int, language: str
) -> re.Match[str] | None:
    """The first match that does something, and is no part of what is asked for or spoken of."""
    for match in pattern.finditer(text, start, end):
        if IDLE[language](text, start, match) or _is_named(text, start, match):
            continue
        if not is_told(kind, text, start, match, language):
            return match
    return None


def _is_named(text: str, start: int, match: re.Match[str]) -> bool:
    """True inside of a sentence for a word with a capital letter: «Sevinc», "the Commissions"."""
    before = text[start : match.start()].rstrip()
    return bool(before) and match[0].istitle() and " " not in match[0] and before[-1].isalpha()


#: «считает, что … необходимо»: what is held to be needed is recommended.
_OPINION = {
    "ru": regex(r"счита|полага|убежд|уверен|призна", re.IGNORECASE),
    "en": regex(r"consider|believe|holds?\b|held|convinced|view|opinion", re.IGNORECASE),
    "az": regex(r"hesab", re.IGNORECASE),
}
_NEED = {
    "ru": regex(
        r"(?:необходим|нужн|целесообразн|полезн|желательн|важн|первоочередн|приоритетн|неотложн"
        r"|обязательн|насущн|назревш|своевременн)(?:о|а|ы|ым|им|ой|ыми|ими)?\b",
        re.IGNORECASE,
    ),
    "en": regex(
        r"needed|necessary|need (?:for|to)|necessity|advisable|imperative|urgent|priorit|essential",
        re.IGNORECASE,
    ),
    "az": regex(
        r"zəruri|vacib|lazım|vaxtı|məqsədəuyğun|gərək|ehtiyac|prioritet"
        r"|təxirəsalınmaz|birinci dərəcəli",
        re.IGNORECASE,
    ),
}
#: What is stressed in the course of a discussion is a view, not yet a stance of all.
_DISCUSSION = {
    "ru": regex(
        r"в (?:ход|рамк)[еа]х? (?:\w+ )?(?:дискусси|обсужден|обмена|разговор)", re.IGNORECASE
    ),
    "en": regex(
        r"(?:during|in the course of|in) the (?:\w+ )?(?:discussion|debate|exchange)", re.IGNORECASE
    ),
    "az": regex(r"müzakirə\w* (?:zamanı|gediş\w+|ərzində)", re.IGNORECASE),
}


_DASH = regex("[—–:-]")
#: Behind an infinitive that opens a sentence: it ought to be done.
_OWED = regex(r"[^.;:,]{0,60}?\b(?:долж(?:ны|на|но|ен)|нужно|надо|следует|пора|необходимо)\b")
#: The verb of a point that opens with it comes within so many characters.
_OPENING = 30
#: What one sentence notes, the next one may welcome.
_SENTENCE_END = regex(r"[.!?] (?:[^\W\d_a-zа-яё]|$)")
_AND_THEN = {
    "ru": regex(r", что [^.;]{20,}, (?:и|а также|и одновременно|а потому)(?: [а-яё]+)? "),
    "en": regex(r" that [^.;]{20,},? and (?:\w+ )?"),
    "az": regex(r" ki, [^.;]{20,}(?: və|,) (?:[^.;]{1,80})?"),
}


def _opening(text: str, start: int, end: int, language: str) -> Act | None:
    """The act of a point that begins with an infinitive; the first that fits."""
    for kind, words in _ACTS[language].OPENING.items():
        match = regex("|".join(words), re.IGNORECASE).match(text, start, end)
        if match and language == "ru":
            match = _governed(match, kind, text, end)
        if match:
            sure = kind is not ResolutionKind.DECISION
            return Act(kind, match.start(), match.end(), sure)
    return None


def _governed(
    match: re.Match[str], kind: ResolutionKind, text: str, end: int
) -> re.Match[str] | None:
    """None for «Карту — издать», where nobody is asked, and for «Лечить её должны все»."""
    if kind is ResolutionKind.RECOMMENDATION and _DASH.search(match[0]):
        word = match[0].split(" ", 1)[0].rstrip(":,")
        cases = {form.case for form in noun_forms(word)}
        return None if cases and "datv" not in cases else match
    owed = kind is ResolutionKind.DECISION and _OWED.match(text, match.end(), end)
    return None if owed else match


def acts_in(text: str, start: int, end: int, language: str | None) -> list[Act]:
    """The first strong words of each kind in ``text[start:end]``.

    Where none is strong, the weak ones count; what is merely noted and ought to be done is
    recommended («отметили, что следует …»). The result is in the order of the tables, one entry
    a kind.
    """
    if language not in _ACTS:
        return []
    apart = disagreement(text, start, end, language)
    if apart is not None:
        first, last, stop = apart
        first = _sentence_start(text, start, first) if language == "az" else first
        text = text[:first] + " " * (stop - first) + text[stop:]
        rest = _acts_of(text, start, end, language)
        held = [act for act in rest if act.kind is not ResolutionKind.ASSESSMENT and act.strong]
        return [Act(ResolutionKind.ASSESSMENT, apart[0], last, strong=True), *held]
    return _acts_of(text, start, end, language)


def _sentence_start(text: str, start: int, at: int) -> int:
    """Where the sentence of a verb that closes it begins."""
    return max(start, text.rfind(". ", start, at) + 1, text.rfind("; ", start, at) + 1)


def _acts_of(text: str, start: int, end: int, language: str) -> list[Act]:
    opening = _opening(text, start, end, language)
    if opening is not None:
        return [opening]
    strong, modal, weak, future = _patterns(language)
    if found := _matches(strong, text, start, end, language, sure=True):
        found = turned_inward(without_parts(found), text, language)
        found = without_praise(_without_opinion(found, text, language), text)
        found = without_own_work(without_errand(found, text), text)
        found = _stated_first(weak, text, Span(start, end), language, found) + found
        return found + _needed_behind(modal, text, end, language, found)
    stated = _matches(weak, text, start, end, language, sure=False)
    if any(act.kind is ResolutionKind.POSITION for act in stated):
        if _DISCUSSION[language].search(text, start, end):
            return [act._replace(kind=ResolutionKind.ASSESSMENT) for act in stated[:1]]
        return stated
    found = _needed(modal, text, start, end, language) or stated
    found = found or _matches(future, text, start, end, language, sure=False)
    if not found and language == "ru" and (verb := resolved(text, start, end)):
        return [Act(ResolutionKind.DECISION, *verb, strong=False)]
    return found


def _needed(modal: _Patterns, text: str, start: int, end: int, language: str) -> list[Act]:
    found = _matches(modal, text, start, end, language, sure=True)
    return [act._replace(needed=True) for act in without_parts(found)]


def _needed_behind(
    modal: _Patterns, text: str, end: int, language: str, found: list[Act]
) -> list[Act]:
    """«По нашим оценкам, …; нужна новая дорога»: what a clause further on asks for.

    «Мы не признаём …. Министерствам следует …»: behind a stance only a sentence of its own does.
    """
    kinds = {act.kind for act in found}
    last = max(act.end for act in found)
    if kinds == {ResolutionKind.ASSESSMENT}:
        clauses = [match.end() for match in FURTHER.finditer(text, last, end)][:1]
    elif kinds == {ResolutionKind.POSITION} and len(found) == 1:
        clauses = []
    else:
        return []
    clauses += [match.end() for match in ASKED_NEXT[language].finditer(text, last, end)][:1]
    for clause in clauses:
        stop = SENTENCE_ENDS.search(text, clause, end)
        asked = _needed(modal, text, clause, stop.start() if stop else end, language)
        if any(act.kind is ResolutionKind.RECOMMENDATION for act in asked):
            return [act for act in asked if act.kind is ResolutionKind.RECOMMENDATION]
    return []


def _stated_first(
    weak: _Patterns, text: str, span: Span, language: str, found: list[Act]
) -> list[Act]:
    """«отметили, что …, и призвали …»: what opens the point with a clause of its own counts too."""
    if any(act.kind is ResolutionKind.ASSESSMENT for act in found):
        return []
    for act in _matches(weak, text, span.start, span.end, language, sure=False):
        first = min(found, key=lambda other: other.start)
        clause = text[act.end : first.start]
        opened = act.kind is ResolutionKind.ASSESSMENT and act.start - span.start <= _OPENING
        apart = _SENTENCE_END.search(clause) is not None
        if act.kind is ResolutionKind.ASSESSMENT and apart and (opened or language == "az"):
            return [act]
        if language == "az" and act.end < first.start and clause.startswith((" və ", ", ")):
            return [act]  # «artdığını qeyd etmiş və … çağırmışdır»
        if opened and act.end < first.start and _AND_THEN[language].fullmatch(clause):
            return [act]
    return []


def _without_opinion(found: list[Act], text: str, language: str) -> list[Act]:
    """A stance whose whole content is that something is needed is a recommendation."""
    held = next((act for act in found if act.kind is ResolutionKind.POSITION), None)
    asked = next((act for act in found if act.kind is ResolutionKind.RECOMMENDATION), None)
    if held is None or asked is None:
        return found
    if not _OPINION[language].match(text, held.start, held.end):
        return found
    before = language == "az" and not text.startswith(" ki", held.end)
    if before:  # «bərpasını zəruri hesab edib»
        said = text[max(0, held.start - 45) : held.start]
    else:
        said = text[held.end : held.end + 200]
        said = re.split(r"[.;]", said, maxsplit=1)[0]
    return [act for act in found if act is not held] if _NEED[language].search(said) else found


def _matches(
    patterns: _Patterns, text: str, start: int, end: int, language: str, *, sure: bool
) -> list[Act]:
    found = []
    for kind, pattern in patterns:
        match = _first(kind, pattern, text, start, end, language)
        if match:
            found.append(Act(kind, match.start(), match.end(), sure))
    return found

"""The speech acts of a point: a lexicon in three languages. Weak words count only alone."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from db.ingest.finders import acts_az, acts_en, acts_ru
from db.model import ResolutionKind


class Act(NamedTuple):
    """A speech act and the words that say so; ``strong`` ones hold in any company."""

    kind: ResolutionKind
    start: int
    end: int
    strong: bool


_AZ_VERBAL_NOUN = re.compile(
    "(?:d[ıiuü][ğy][ıiuü]\\w*|m[aə](?:[kq]|[yğ][ıi]|[yğ][aə]|s[ıi]n[ıi]|[ğy][ıi]n[ıi]))$"
)


_Table = Mapping[ResolutionKind, tuple[str, ...]]
_Patterns = tuple[tuple[ResolutionKind, re.Pattern[str]], ...]
_ACTS = {"ru": acts_ru, "en": acts_en, "az": acts_az}


def _compiled(table: _Table) -> _Patterns:
    return tuple(
        (kind, re.compile(rf"(?<!\w)(?:{'|'.join(words)})", re.IGNORECASE))
        for kind, words in table.items()
        if words
    )


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[_Patterns, _Patterns, _Patterns]:
    """The strong, the modal and the weak words of a language."""
    acts = _ACTS[language]
    return _compiled(acts.STRONG), _compiled(acts.MODAL), _compiled(acts.WEAK)


def _first(
    pattern: re.Pattern[str], text: str, start: int, end: int, language: str | None
) -> re.Match[str] | None:
    """The first match; an Azerbaijani verbal noun is what is asked for, not what is done."""
    for match in pattern.finditer(text, start, end):
        if language != "az" or not _AZ_VERBAL_NOUN.search(match[0]):
            return match
    return None


def _opening(text: str, start: int, end: int, language: str) -> Act | None:
    """The act of a point that begins with an infinitive; the first that fits."""
    for kind, words in _ACTS[language].OPENING.items():
        match = re.compile("|".join(words), re.IGNORECASE).match(text, start, end)
        if match:
            sure = kind is not ResolutionKind.DECISION
            return Act(kind, match.start(), match.end(), sure)
    return None


def acts_in(text: str, start: int, end: int, language: str | None) -> list[Act]:
    """The first strong words of each kind in ``text[start:end]``.

    Where none is strong, the weak ones count; what is merely noted and ought to be done is
    recommended («отметили, что следует …»). The result is in the order of the tables, one entry
    a kind.
    """
    if language not in _ACTS:
        return []
    opening = _opening(text, start, end, language)
    if opening is not None:
        return [opening]
    strong, modal, weak = _patterns(language)
    if found := _matches(strong, text, start, end, language, sure=True):
        return found
    stated = _matches(weak, text, start, end, language, sure=False)
    if any(act.kind is ResolutionKind.POSITION for act in stated):
        return stated
    return _matches(modal, text, start, end, language, sure=True) or stated


def _matches(
    patterns: _Patterns, text: str, start: int, end: int, language: str, *, sure: bool
) -> list[Act]:
    found = []
    for kind, pattern in patterns:
        match = _first(pattern, text, start, end, language)
        if match:
            found.append(Act(kind, match.start(), match.end(), sure))
    return found

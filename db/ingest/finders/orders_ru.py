"""Which of a Russian name's two words is the surname, as the rest of the text tells it."""

import re
from functools import lru_cache

from db.ingest.finders.document import Document
from db.ingest.finders.surnames_ru import SYLLABLE
from db.language.inflect import forms
from db.language.patterns import regex

_WORD = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
#: Where an entry of a list of persons begins.
_ENTRY = r"(?:(?<![^\n])|(?<=[;:] ))(?:\d{1,2}[.)] |[-–—•] )?"
#: «Громов Олег Юрьевич, …», «Онуфриев С. И., …»
_WHOLE = regex(rf"{_ENTRY}{_WORD} {_WORD} [А-ЯЁ][а-яё]+(?:[еоь]вич|[её]вна|овна|ична)\b")
_BRIEF = regex(rf"{_ENTRY}{_WORD} [А-ЯЁ]\.(?:\s?[А-ЯЁ]\.)?\s?[,;–—-]")
_BRIEF_FIRST = regex(rf"{_ENTRY}[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.\s?)?{_WORD}\s?[,;–—-]")
_OPENS_ENTRY = regex(rf"{_ENTRY}$")
#: The longest mark of an entry: «12. ».
_MARK = 5


def is_listed_reversed(document: Document, start: int, words: tuple[str, ...]) -> bool:
    """True for «Лехтонен Паула» in a list of surnames, or where «П. Лехтонен» is told of."""
    if len(words) != 2 or SYLLABLE.fullmatch(words[0]):  # «Лю Чжэньхай» is the usual order
        return False
    if any(form.is_name and _is_given(form.grammemes) for form in forms(words[0])):
        return False
    if _is_told_briefly(document.text, *words):
        return True
    if not _OPENS_ENTRY.search(document.text, max(0, start - _MARK), start):
        return False
    whole, brief = _orders(document.text)
    given = any(form.is_name and _is_given(form.grammemes) for form in forms(words[1]))
    return whole or (brief and given)


def _is_given(grammemes: frozenset[str]) -> bool:
    return "Name" in grammemes


@lru_cache(maxsize=4)
def _orders(text: str) -> tuple[bool, bool]:
    """Whether lists of the text put surnames first: of whole names, of names with initials."""
    brief = _BRIEF.search(text) is not None and _BRIEF_FIRST.search(text) is None
    return _WHOLE.search(text) is not None, brief


def _is_told_briefly(text: str, surname: str, given: str) -> bool:
    """True if the text has the first word with the other's initial: «П. Лехтонен»."""
    stem = re.escape(surname[:-1] if surname[-1] in "аяйь" else surname)
    initial = re.escape(given[0])
    brief = rf"(?<![\w.]){initial}\.\s?(?:[А-ЯЁ]\.\s?)?{stem}|\b{stem}[а-яё]{{0,3}} {initial}\."
    return re.search(brief, text) is not None

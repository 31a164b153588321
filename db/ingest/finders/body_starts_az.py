"""Capital words before an Azerbaijani body's name that are none of it: openings and persons."""

import re

from db.ingest.finders.abbreviations import matches_initials
from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.document import Document
from db.ingest.finders.lands_az import is_land
from db.ingest.finders.tables import words
from db.ingest.finders.words_az import HONORIFICS
from db.language.azerbaijani import lower
from db.language.patterns import regex

#: «Əməkdaşlar … Şurasının iclasında»: people who open a sentence are no part of a name.
_PLURAL = regex("l[aə]r[ıi]?$")
_NOT_FIRST = words(
    "bu həmin tədbir tədbirdə tədbirin layihə birinci ikinci üçüncü dördüncü beşinci "
    "sonra əvvəlcə ilk daha təşkilatçılıq təşkilatçılığı təşkilatçı hazırlığı "
    "sədrliyi həmçinin yenə burada orada beləliklə eyni ayrıca "
    "birincisi ikincisi üçüncüsü dördüncüsü beşincisi yekunda sonda "
    "onun onu ona bunu buna habelə eləcə"
)
_WORDS_OF_PERSON = 2
#: Behind whom somebody did it with.
_TOGETHER = regex(r"\w*(?: \([^()]{2,12}\))? ilə (?:əlbir|birgə|birlikdə|müştərək|əlbəl)\w*")
_OF_TOWN = regex(r"(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]+?[aıoueəiöü])n[ıiuü]n")
#: A letterhead has so many lines.
_LINES, _LINE = 6, 90


def without_opening(document: Document, begin: int, index: int) -> int:
    """Without the capital word that opens a sentence and is no part of a name."""
    tokens = document.tokens
    opening = document.sentence_at(tokens[begin].start).start == tokens[begin].start
    while begin < index:
        word = lower(tokens[begin].text)
        many = opening and _PLURAL.search(word) and begin + 1 < index  # «Dilçilər Şurası»
        if word not in _NOT_FIRST and not many:
            break
        begin, opening = begin + 1, False
    return begin


def without_subject(document: Document, begin: int, index: int) -> int:
    """«Tədbiri ŞDK Krakov Yol Bürosu ilə əlbir hazırlamışdı»: behind the letters of who did it."""
    tokens, text = document.tokens, document.text
    letters = tokens[begin].text
    if index - begin < _WORDS_OF_PERSON or not is_abbreviation(letters):
        return begin
    if _TOGETHER.match(text, tokens[index].end) is None:
        return begin
    lines = [text[line.start : line.end] for line in document.blocks[:_LINES]]
    named = f"({letters})" in text or any(
        len(line) < _LINE and matches_initials(letters, line) for line in lines
    )
    return begin + 1 if named else begin


def without_town(document: Document, begin: int, index: int) -> int:
    """«Tokionun Dağ Tədqiqatları Mərkəzi»: behind the town in which a house with a name is."""
    tokens = document.tokens
    match = _OF_TOWN.fullmatch(tokens[begin].text)
    if match is None or index - begin < _WORDS_OF_PERSON or is_land(match["town"]):
        return begin
    town = rf"\b{match['town']}(?:d[aə]|da|,|\s?$)"
    return begin + (re.search(town, document.text, re.MULTILINE) is not None)


def without_person(document: Document, begin: int, index: int, first: int) -> int:
    """«cənab Rauf Nuri Liman Birliyinin …»: behind the two names of whom an honorific is said."""
    honoured = begin > first and lower(document.tokens[begin - 1].text) in HONORIFICS
    return min(begin + _WORDS_OF_PERSON, index) if honoured else begin

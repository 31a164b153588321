"""Capital words before an Azerbaijani body's name that are none of it: openings and persons."""

from db.ingest.finders.document import Document
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
    "birincisi ikincisi üçüncüsü dördüncüsü beşincisi yekunda sonda onun onu bunu habelə eləcə"
)
_WORDS_OF_PERSON = 2


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


def without_person(document: Document, begin: int, index: int, first: int) -> int:
    """«cənab Rauf Nuri Liman Birliyinin …»: behind the two names of whom an honorific is said."""
    honoured = begin > first and lower(document.tokens[begin - 1].text) in HONORIFICS
    return min(begin + _WORDS_OF_PERSON, index) if honoured else begin

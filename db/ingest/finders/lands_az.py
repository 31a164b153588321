"""The first words of an Azerbaijani body's name: «A, B və C Alimlər Şurası», «III X Forumu»."""

from collections.abc import Sequence

from db.ingest.finders.document import Document, Token
from db.ingest.finders.ordinals import ordinal_value
from db.ingest.finders.tables import words
from db.ingest.finders.words_az import EVENTS
from db.language.azerbaijani import lower
from db.language.patterns import regex

_GENITIVE = regex("n?[ıiuü]n$")

_LANDS = words(
    "azərbaycan türkiyə gürcüstan rusiya iran qazaxıstan özbəkistan türkmənistan qırğızıstan "
    "tacikistan ukrayna belarus moldova ermənistan əfqanıstan pakistan hindistan çin monqolustan "
    "yaponiya koreya macarıstan rumıniya bolqarıstan serbiya xorvatiya sloveniya slovakiya çexiya "
    "polşa litva latviya estoniya finlandiya isveç norveç danimarka almaniya fransa italiya "
    "ispaniya portuqaliya yunanıstan albaniya makedoniya monteneqro bosniya avstriya isveçrə "
    "belçika hollanda niderland britaniya irlandiya islandiya israil iraq suriya livan iordaniya "
    "misir tunis mərakeş əlcəzair liviya qətər küveyt oman yəmən indoneziya malayziya vyetnam "
    "kanada meksika braziliya argentina nepal banqladeş şri-lanka kipr malta"
)


def first_of_lands(document: Document, begin: int, first: int) -> int:
    """The token of the first country, where a list of them ends in that one and «və»."""
    tokens = document.tokens
    if not is_land(tokens[begin].text) or lower(tokens[begin + 1].text) != "və":
        return begin
    while begin - 2 >= first and tokens[begin - 1].text == "," and is_land(tokens[begin - 2].text):
        begin -= 2
    return begin


def is_land(word: str) -> bool:
    """True for a country."""
    return lower(word) in _LANDS


def is_only_land(word: str) -> bool:
    """True for a country that has no town of the same name."""
    return is_land(word) and lower(word) not in {"tunis", "küveyt", "əlcəzair"}


def before_land(words: list[str]) -> int:
    """«Levent Yalçın Türkiyənin …»: how many of a row's words stand before a country at its end."""
    last = words[-1] if words else ""
    return len(words) - (len(words) > 2 and (is_land(last) or is_land(_GENITIVE.sub("", last))))


def without_ordinal(tokens: Sequence[Token], begin: int, index: int) -> int:
    """«III Xəzər Forumu»: behind the word that tells which one it was."""
    event = lower(tokens[index].text).startswith(EVENTS)
    counted = event and begin + 1 < index and ordinal_value(tokens[begin].text, "az")
    return begin + 1 if counted else begin

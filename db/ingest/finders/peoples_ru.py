"""Councils of two peoples that are written small: «заседание польско-чешской комиссии»."""

from collections.abc import Sequence

from db.ingest.finders.document import Token
from db.ingest.finders.tables import words
from db.language.inflect import noun_forms
from db.language.patterns import regex

#: What two peoples have in common and what meets; «диалог» and «союз» are said of much else.
_HEADS = words("совет палата форум клуб комиссия комитет подкомиссия межправкомиссия коллегия")
#: First parts that do not end in «-ско-».
_PEOPLES = (
    "азербайджано|армяно|абхазо|грузино|ирано|афгано|индо|итало|франко|германо|англо|японо|кубано"
    "|молдо|греко|испано|австро|ирако|эстоно|сербо|хорвато|болгаро|румыно"
)
_TWO_PEOPLES = regex(
    rf"(?:[а-яё]{{2,}}[сц]ко|{_PEOPLES})[-–](?:[а-яё]{{2,}}ско[-–])?(?![а-яё]+(?:ическ|тельск|морск))"
    r"[а-яё]{2,}[сц]к(?:ая|ой|ую|ий|ого|ому|им|ом|ие|их|ое)"
)


def of_two_peoples(own: Sequence[Token]) -> int | None:
    """Where «польско-чешская» stands among a council's own words, its head the last; else None."""
    if not any(form.lemma in _HEADS for form in noun_forms(own[-1].text)):
        return None
    return next((at for at, token in enumerate(own[:-1]) if _is_of_peoples(token.text)), None)


def _is_of_peoples(word: str) -> bool:
    return _TWO_PEOPLES.fullmatch(word) is not None

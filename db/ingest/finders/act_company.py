"""Acts beside each other of which one only serves the other: an errand of thanks, praise in thanks.

«учреждает конкурс и просит институт составить его правила»: who is asked does the council's own
work.
"""

import re
from typing import TYPE_CHECKING

from db.language.patterns import regex
from db.model import ResolutionKind

if TYPE_CHECKING:
    from db.ingest.finders.kinds import Act

#: «передать благодарность», "convey its gratitude": whoever is asked to, the body thanks.
_CONVEYED = regex(
    r"(?:переда|выраз|донес|направ)[а-яё]+ (?:[а-яё]+ ){0,3}?(?:благодарност|признательност)"
    r"|\b(?:convey|express|extend|pass on|transmit|send) (?:[\w’']+ ){0,4}?"
    r"(?:gratitude|thanks|appreciation)"
    r"|(?:təşəkkür|minnətdarlı)\w* (?:\w+ ){0,2}?(?:çatdır|bildir|yetir)",
    re.IGNORECASE,
)
_HIGHLY = regex(r"(?:высоко|highly|yüksək) $", re.IGNORECASE)
#: So near behind the word that asks for it stands the errand.
_ERRAND = 60
#: Who does a state's work, and not the council's own.
_STATE_RU = r"(?:правительств|министерств|власт|ведомств|государств|стран)"
_STATE_EN = r"(?:government|ministr|authorit|agenc|state)"
_STATE_AZ = r"(?:hökumət|nazirlik|qurum|dövlət)"
#: «… и просит институт составить его правила», "… and asks the school to draw up its rules".
_OWN_WORK = regex(
    rf"\b(?:прос|поруч|приглаша|предлага)\w* (?:(?!{_STATE_RU})[а-яё«»-]+ ){{1,6}}?(?:составить"
    r"|(?:на)?писать|разработать|подготовить|вести|возглавить|готовить) (?:его|её|их)\b"
    rf"|\b(?:ask|request|invit)(?:s|ed)? (?:(?!{_STATE_EN})[\w’'-]+ ){{1,6}}?to (?:draw up|draft"
    r"|write|compile|prepare|edit|work out|run|lead|host) (?:its|their|it|them)\b"
    rf"|\bvə (?:(?!{_STATE_AZ})[^\W\d_]+ ){{0,4}}?(?!{_STATE_AZ})[^\W\d_]+d[aə]n (?:onu|onları)n?"
    r" [^.;,]{0,60}?(?:hazırla|yaz|tərtib|idarə|apar)[^.;,]{1,40}? xahiş",
    re.IGNORECASE,
)


def without_praise(found: list["Act"], text: str) -> list["Act"]:
    """«высоко оценили … и поблагодарили»: praise beside thanks is part of the thanks."""
    if not any(act.kind is ResolutionKind.ACKNOWLEDGEMENT for act in found):
        return found
    return [
        act
        for act in found
        if act.kind is not ResolutionKind.ASSESSMENT
        or not _HIGHLY.search(text[max(0, act.start - 12) : act.start])
    ]


def without_errand(found: list["Act"], text: str) -> list["Act"]:
    """«поручил председателю передать благодарность»: thanks, whoever is to say so."""
    thanks = [act for act in found if act.kind is ResolutionKind.ACKNOWLEDGEMENT]
    for act in thanks:
        said = _CONVEYED.search(text, max(0, act.start - 60), act.end + 60)
        if said is not None and said.start() <= act.end and act.start <= said.end():
            asked = {ResolutionKind.RECOMMENDATION, ResolutionKind.DECISION}
            return [
                one
                for one in found
                if one.kind not in asked or not 0 <= said.start() - one.end <= _ERRAND
            ]
    return found


def without_own_work(found: list["Act"], text: str) -> list["Act"]:
    """What is resolved, and then given to somebody to be worked out, is resolved alone."""
    decided = next((act for act in found if act.kind is ResolutionKind.DECISION), None)
    asked = next((act for act in found if act.kind is ResolutionKind.RECOMMENDATION), None)
    if decided is None or asked is None or asked.start < decided.end:
        return found
    work = _OWN_WORK.search(text, decided.end, asked.end + 120)
    return [act for act in found if act is not asked or work is None or work.end() < asked.start]


#: «просит своего секретаря», "calls on itself", «özünü»: whom the body orders about.
_INWARD = {
    "ru": regex(
        r" (?:[а-яё]+ ){0,3}?(?:сам(?:у|ого|их|ому|им|ой) себ[яе]\b|сво[а-яё]+ "
        r"(?:[а-яё]+ ){0,2}?(?:секретар|бюро|правлени|председател|президиум|редакци|казначе"
        r"|координатор))",
        re.IGNORECASE,
    ),
    "en": regex(
        r" (?:first of all |above all )?(?:itself|themselves|ourselves)\b"
        r"|(?: (?:upon|on|to))? (?:its|their) (?:own )?(?:secretar|bureau|chair|president|editor"
        r"|treasurer|coordinator|rapporteur)",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\bözün(?:ü|ə|dən) [^.;]{0,60}$"
        r"|\böz (?:katib|büro|sədr|redaksiya|xəzinədar|əlaqələndirici)\w* [^.;]{0,60}$",
        re.IGNORECASE,
    ),
}


def turned_inward(found: list["Act"], text: str, language: str) -> list["Act"]:
    """What a body asks of itself or of its own officers it resolves."""
    turned: list[Act] = []
    for act in found:
        asked = act.kind is ResolutionKind.RECOMMENDATION
        inward = asked and _asked_inward(act, text, language)
        one = act._replace(kind=ResolutionKind.DECISION) if inward else act
        if all(one.kind is not other.kind for other in turned):
            turned.append(one)
    return turned


def _asked_inward(act: "Act", text: str, language: str) -> bool:
    if language == "az":
        return bool(_INWARD[language].search(text, max(0, act.start - 90), act.start))
    return bool(_INWARD[language].match(text, act.end))


def without_parts(found: list["Act"]) -> list["Act"]:
    """What a longer wording holds is part of it: "agreed that hospitals should" is no stance.

    Thanks are said in any wording: "accepted with thanks the invitation to hold the next session".
    """
    return [
        act
        for act in found
        if act.kind is ResolutionKind.ACKNOWLEDGEMENT
        or not any(
            other.start <= act.start and act.end <= other.end
            for other in found
            if other.kind is not act.kind and other.end - other.start > act.end - act.start
        )
    ]

"""Whose session a mention speaks of: the council beside its noun, not who called or housed it."""

import re

from db.ingest.finders.bodies import (
    Abbreviation,
    Body,
    bodies_in,
    council_heads,
    is_abbreviation,
)
from db.ingest.finders.clauses import aside_at
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.genres import names_a_genre
from db.ingest.finders.holding_houses import numbered_house
from db.ingest.finders.ordinals import roman_value
from db.language.inflect import forms
from db.language.patterns import regex

#: Between a session's noun and who organised it.
_CONVENED = regex(
    r"\b(?:созванн|организованн|подготовленн|устроенн|проведённ|проведенн)\w+ (?!в\b|на\b)[^.;]*$"
    r"|\b(?:созван|организован|подготовлен)[аоы]? (?!в\b|на\b)[^.;]*$"
    r"|\bпо (?:[а-яё]+ )?(?:приглашению|инициативе|призыву|предложению)\b[^.;]*$"
    r"|\b(?:convened|organi[sz]ed|hosted|arranged|prepared|called|sponsored)(?: jointly"
    r"| (?:on|in|at|from) [^.;]{2,80},? jointly)? by\b[^.;]*$"
    r"|\b(?:at|on|upon|by) (?:the )?(?:joint |kind )?(?:call|invitation|initiative|request|instance"
    r"|behest) of\b[^.;]*$",
    re.IGNORECASE,
)
#: «прошла при содействии и координации X»: who helped to hold it, and did not meet.
_HELPED = regex(
    r"\bпри (?:[а-яё]+ (?:и )?){0,3}?(?:содействии|поддержке|координации|участии|посредничестве)"
    r"\b[^.;]*$"
    r"|\bwith (?:the )?(?:[a-z]+ )?(?:support|assistance|help|mediation|participation) of\b[^.;]*$"
    r"|\bin (?:[a-z]+ )?(?:partnership|co-?operation|collaboration|conjunction) with\b[^.;]*$"
    r"|\b(?:is|was) an? (?:[a-z]+ )?(?:effort|initiative|undertaking|venture) (?:of|by)\b[^.;]*$"
    r"|\b(?:prior to|ahead of|before) (?:the |its )?(?:\S+ ){0,2}$",
    re.IGNORECASE,
)
#: «X və Y Birliyinin iştirakı ilə»: behind who was there too, or gave means.
_HELPED_AZ = regex(
    r"(?: və [^.;]{3,90}?n[ıiuü]n)? (?:yaxından )?(?:iştirakı|dəstəyi|köməyi|yardımı|vasitəçiliyi)"
    r" ilə\b"
)
#: "research centres of the Adria Council member states": they met, and not the council.
_OF_MEMBERS = regex(r"[’']?s? (?:[Mm]ember|[Oo]bserver|[Pp]artner)(?: [Ss]tate| [Cc]ountrie)s\b")
_INCLUDED = regex(r"\b(?:including|such as) [^.;]*$")
#: «X Klubunun təşəbbüsü ilə»: behind who organised it.
_CONVENED_AZ = regex(
    r"(?:(?:,| və|,? habelə) [^.;]{3,90}?n[ıiuü]n)? (?:birgə |ortaq )?"
    r"(?:(?:təşəbbüsü|dəvəti|çağırışı|təşkilatçılığı|təklifi) (?:ilə|əsasında)\b"
    r"|(?:çağırdığı|təşkil etdi(?:yi|kləri)|hazırladı(?:ğı|qları)|dəvət etdi(?:yi|kləri)"
    r"|çağırdıqları)\b)"
)
#: «на полях Минской конференции прошёл круглый стол»: what else was held there.
_BESIDE = regex(
    r"\b(?:на полях|в кулуарах|на площадке) (?P<between>(?:[\w-]+ ){0,5})$", re.IGNORECASE
)
_NEAR = 90
_ASIDE = regex(r"(?:кругл|стол|встреч|бесед|брифинг|консультац|переговор)\w*")
#: «встреча с Председателем Совета»: with whom somebody met, and no session of that body.
_WITH = regex(
    r"\bсо? (?:[\w-]+ ){0,2}?(?:председател|президент|директор|руководител|глав|министр|ректор"
    r"|секретар|член|представител|руководств|делегаци|депутат|посл)(?:ем|ём|ом|ой|ами|ями|ей)"
    r" (?:[а-яё-]+ ){0,2}$",
    re.IGNORECASE,
)
#: What may meet without a number: experts of two lands.
_WHO = {
    "ru": regex(r"эксперт|аналитик|аналитическ\w+ центр|мозгов\w+ центр|уч[её]ных", re.IGNORECASE),
    "az": regex(r"ekspert|analitik|beyin mərkəz|tədqiqat mərkəz|alim", re.IGNORECASE),
}
_TWO_LANDS = {
    "ru": regex(r"[а-яё]+[кн]?о[-–][А-ЯЁа-яё]+ск|\b[А-ЯЁ][а-яё]+ (?:и|[—–]) [А-ЯЁ][а-яё]+"),
    "az": regex(r"[A-ZÇƏĞİÖŞÜ][^\W\d_]+[–-][A-ZÇƏĞİÖŞÜ]\w"),
}
#: «на ереванской площадке»
_THERE = regex(r" (?:на|во?) (?:[а-яё-]+(?:ой|ей|ом|ем) )?$| (?:at|inside) the $")
#: A council of its own is named within so many paragraphs.
_HEAD = 6


def session_council(
    document: Document, index: int, sentence: Span, councils: list[Body]
) -> tuple[Body | None, Abbreviation | None]:
    """The council that a session's noun or verb is of, or its abbreviation beside it."""
    noun = document.tokens[index]
    councils = [body for body in councils if not _is_apart(document, noun, body)]
    if document.language == "az":  # «Görüşü X Birliyi təşkil edib»: who stands behind prepared it
        councils = [b for b in councils if b.start < noun.start or "nomn" not in b.cases]
        councils = [b for b in councils if not _HELPED_AZ.match(document.text, b.after)]
    elif document.language == "ru":
        councils = [b for b in councils if not _WITH.search(_between(document, noun, b))]
        # «подготовка заседаний Советов ректоров»: none in particular
        councils = [b for b in councils if b.head in b.name.lower().split()]
    if len(councils) > 1:  # «на площадке «Студия» собрался клуб»: where it was is not who met
        councils = [b for b in councils if not _is_venue(document, b)] or councils
    if len(councils) > 1:  # «Совет — площадка «второго трека» — завершил сессию»
        councils = [b for b in councils if not _is_aside(document, sentence, b, noun)] or councils
    own = [b for b in councils if not _convened_by(document, noun, b)]
    councils = own or _named_in_head(document, councils)
    if councils:
        nearest = min(councils, key=lambda body: _distance(body, noun, document.language or ""))
        return nearest, None
    if (named := numbered_house(document, index, sentence)) is not None:
        return named, None
    behind = 1 if document.language == "az" else 4  # «Konfransda AMEA-nın üzvü …»
    near = document.tokens[max(0, index - 3) : index + behind]
    for token in near:
        text = token.text.split("-")[0].split("’")[0]
        if (
            token.is_word
            and len(text) > 2
            and not roman_value(text)
            and is_abbreviation(text)
            and not names_a_genre(text)
            and not _in_capitals(document, sentence)
            and sentence.start <= token.start < sentence.end
            and not _is_of_house(document, sentence, token)
        ):
            return None, Abbreviation(text, token.start, token.start + len(text))
    return None, None


def _is_apart(document: Document, noun: Token, body: Body) -> bool:
    """True for who only helped, whose members met, and beside whose gathering another was held."""
    helped = _HELPED.search(_between(document, noun, body)) is not None
    members = _OF_MEMBERS.match(document.text, body.after) is not None
    return helped or members or is_beside(document, body.start)


def _is_of_house(document: Document, sentence: Span, token: Token) -> bool:
    """«в Институте рек РАН прошла конференция»: letters that belong to the name of a house."""
    bodies = bodies_in(document, *sentence)
    return any(body.start < token.start < body.end for body in bodies)


def is_beside(document: Document, at: int) -> bool:
    """True for what stands behind «на полях», «в кулуарах»: another gathering.

    «На полях форума прошло заседание Совета» tells of the council's own session.
    """
    beside = _BESIDE.search(document.text, max(0, at - _NEAR), at)
    if beside is None:
        return False
    held = any(forms(word)[0].pos in {"VERB", "PRTS"} for word in beside["between"].split())
    return not held or _ASIDE.match(document.text, at) is not None


def is_of_lands(body: Body, language: str) -> bool:
    """True for «Форум аналитических центров Чехии и Литвы»: whose it is, and of which lands."""
    who, lands = _WHO.get(language), _TWO_LANDS.get(language)
    return bool(who and lands and who.search(body.name) and lands.search(body.name))


def is_named_apart(document: Document, body: Body) -> bool:
    """True for who was only a partner, whose members met, and what "including" lists."""
    start = max(document.sentence_at(body.start).start, body.start - 240)
    before = document.text[start : body.start]
    apart = _HELPED.search(before) or _INCLUDED.search(before)
    return bool(apart or _OF_MEMBERS.match(document.text, body.after))


def _is_aside(document: Document, sentence: Span, body: Body, noun: Token) -> bool:
    """True for what a council is called between dashes or brackets, apart from the session."""
    aside = aside_at(document, sentence, body.start, body.end)
    return aside is not None and not aside.start <= noun.start < aside.end


def _convened_by(document: Document, noun: Token, body: Body) -> bool:
    """«заседание, созванное X и Мастерской Y», "a session convened by the Z Forum"."""
    if document.language == "az":
        return _CONVENED_AZ.match(document.text, body.after) is not None
    return _CONVENED.search(_between(document, noun, body)) is not None


def _between(document: Document, noun: Token, body: Body) -> str:
    """What stands between a session's noun and a body behind it."""
    return document.text[noun.end : body.start] if body.start > noun.end else ""


def _named_in_head(document: Document, conveners: list[Body]) -> list[Body]:
    """The council that the head names besides those that only called the session; else these."""
    if not conveners or not document.blocks:
        return conveners
    heads = council_heads(document.language)
    names = {body.name.lower() for body in conveners}
    end = document.blocks[min(_HEAD, len(document.blocks)) - 1].end
    found = [body for body in bodies_in(document, 0, end) if body.head in heads]
    return found[:1] if found and found[0].name.lower() not in names else conveners


def _is_venue(document: Document, body: Body) -> bool:
    if body.cases == {"ablt"}:
        return True  # «организованном Союзом ректоров»: who did it
    before = document.text[max(0, body.start - 40) : body.start].lower()
    there = "loct" in body.cases or document.language == "en"
    return there and _THERE.search(before) is not None


def _in_capitals(document: Document, span: Span) -> bool:
    """A heading in capital letters: its short words are no abbreviations."""
    letters = [char for char in document.text[span.start : span.end] if char.isalpha()]
    return sum(char.isupper() for char in letters) * 10 > len(letters) * 7


def _distance(body: Body, noun: Token, language: str) -> int:
    """Characters between the noun and the body; the wrong side counts three times."""
    if body.start >= noun.end:
        return (body.start - noun.end) * (3 if language == "az" else 1)
    return (noun.start - body.end) * (1 if language == "az" else 3)

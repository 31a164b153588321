"""Whether a council is who meets, or whom a town receives: its place beside the verb."""

from db.ingest.finders.bodies import Body
from db.ingest.finders.document import Document, Token
from db.language.patterns import regex

#: Between «собрались» and a council: its members.
_MEMBERS = regex(r" (?:вместе |снова |здесь |вновь )?(?:члены|участники|эксперты|представители) ")
#: «встретились с ректором», "met with the mayor", «rektorla görüşüblər»: that is no session.
_WITH = regex(r"(?: во? [\w-]+| in [\w-]+| там| here| there){0,2} (?:со?|with) ")
#: Behind "met" without an object: when, where, what for.
_INTRANSITIVE = regex(
    r"\s?(?:[,.;:(—–-]|$|\n|(?:in|on|at|for|from|to|under|over|via|by|during|between|amid|inside|within"
    r"|behind|this|last|here|there|today|yesterday|online|again|and|as|when|while|near|outside|without"
    r"|after|before|twice|once|aboard|every|\w+ly|its|his|the (?:other|same) \w+)\b)"
)
#: Between «принимала», "hosted", and the council that is its object.
_OBJECT = regex(r"(?: to)?(?: the| a)?(?: [a-zа-яё]+)? ")
_BY_SIDE = regex(r"(?:l[aə]| ilə) $")
#: «обсудили с ректором …», "discussed with the mayor", «rektorla müzakirə ediblər».
_TALK_WITH = {
    "ru": regex(
        r"\b(?:встретил|обсудил|обсуждал|беседовал|говорил|рассмотрел)\w*"
        r"(?: во? [\w-]+){0,2} со? \w",
    ),
    "en": regex(r"\b(?:met|discussed|talked|spoke|debated|sat down)(?: in \w+)? with\b"),
    "az": regex(r"(?:\w{3,}l[aə]| ilə) (?:[^\W\d_]+ ){0,4}(?:görüş|müzakirə)\w+"),
}


def talks_with_others(document: Document, start: int, end: int) -> bool:
    """True if who acts in a stretch does so with somebody else: a visit, and no session."""
    pattern = _TALK_WITH.get(document.language or "")
    return pattern is not None and pattern.search(document.unquoted, start, end) is not None


def is_subject(document: Document, council: Body, verb: Token) -> bool:
    """«Совет собрался», «собрались члены Совета»: the council or its members do so."""
    if _WITH.match(document.text, verb.end) or _BY_SIDE.search(
        document.text, council.end, verb.start
    ):
        return False
    if verb.text.lower() in {"met", "meets"} and not _INTRANSITIVE.match(document.text, verb.end):
        return False  # «the City Council met residents»
    if council.start < verb.start:
        return True
    agrees = "nomn" in council.cases or document.language == "az"
    if agrees and document.text[verb.end : council.start] == " ":
        return True  # «собралась Экспертная группа», «toplaşan Şuranın üzvləri»
    return _MEMBERS.fullmatch(document.text, verb.end, council.start) is not None


def is_object(document: Document, council: Body | None, verb: Token) -> bool:
    """«принимала Экспертный клуб», "hosted the Black Sea Forum": the council right behind it."""
    if council is None or council.start <= verb.end:
        return False
    between = document.text[verb.end : council.start]
    return _OBJECT.fullmatch(between) is not None

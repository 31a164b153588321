"""Persons whom a sentence names as not being there: who could not come, who sent greetings."""

import re

from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.language.patterns import regex
from db.language.tokens import is_cyrillic

#: What says that somebody is not there.
_ABSENT = {
    "ru": (
        r"\bне (?:\w+ )?(?:смог|сумел|удалось|прибыл|приехал|присутств|участв|явил|приш)|отсутств"
        r"|по (?:состоянию здоровья|болезни)|\bвместо\b(?! (?:не[её]|него|них)\b)"
    ),
    "en": (
        r"\b(?:could not|unable to|did not|was not able to|were not able to|failed to)"
        r" (?:be present|attend|come|travel|make|take part|participate)|\bapologi(?:es|sed|zed)\b"
        r"|\babsent\b|\bin the absence of\b|\binstead of\b|\bin place of\b|\bregrets? (?:were|from)"
    ),
    "az": (
        r"(?:bil|et|olun|ed|gəl|qatıl)m(?:[əa](?:miş|di|yib|diy|y[əa]nl)|[ıiuü]r)|üzü?rlü səbəb"
        r"|əvəzinə"
    ),
}
#: Where the absence ends and another tells of who came.
_TURN = {
    "ru": r"[;.]\s|,\s(?:но|а|его|её|их|поэтому|однако|зато|вместо (?:не[её]|него|них))\s",
    "en": r"[;.]\s|,\s(?:but|so|and|while|his|her|their|whose)\s",
    "az": r"[;.]\s|\süçün\s|,\s(?:lakin|amma|ancaq|onun)\s|\sgörə\s",
}
_GREETING = {
    "ru": (
        r"(?:приветств|телеграмм|письм|послани|поздравлени|обращени)[а-я]*\s"
        r"(?:в адрес \w+ |участникам |от (?:имени )?)?$"
    ),
    "en": (
        r"(?<!\bvideo )(?<!\bheard )(?<!\bopening )(?<!\bkeynote )(?<!\binaugural )(?<!\bclosing )"
        r"\b(?:greetings?|messages?|letters?|telegrams?|address(?:es)?"
        r"|regards|compliments|wishes)"
        r" (?:of|from|sent by|by|on behalf of) (?:the )?"
        r"(?:(?!\b(?:by|read|was|were)\b)[^;:]){0,400}$"
        r"|\bon behalf of [^,;:]{0,80}$"
    ),
    "az": r"",
}
_SENT = {
    "ru": r"направил|прислал|адресовал|поступил|получен|пришл[аио]|переда(?:л|но|на) привет",
    "en": r"\b(?:sent|wrote|cabled|conveyed (?:his|her|their))\b",
    "az": r"(?:ünvanla|göndər|yolla)",
}
_GREETED = {
    "ru": r"приветств|телеграмм|письм|послани|поздравлени|доклад|тезис",
    "en": r"(?<!\bvideo )\b(?:greetings?|messages?|letters?|telegrams?|wishes)\b",
    "az": r"təbrik|məktub|müraciət|teleqram|salam",
}
_READ = regex(r"зачит|оглас|оглаш|прочит|прочл|прочёл|прочел")
_READ_AZ = regex(
    r"\s(?:\w+ ){0,3}?(?:təbrik|məktub|teleqram|salam(?!la)|müraciət)\w*"
    r"(?=[^.;]*(?:oxu|səsləndir|çatdır|göndər|ünvanla))"
)


_READ_FOR = regex(r"[’']s [^.;]{0,60}\b(?:was|were) (?:read|delivered|presented)\b[^.;]* by\b")
#: «Tədbirə qatıla bilməyən akademik N.»: said of the next person alone.
_WHO_COULD_NOT = regex(r"(?:bil|et|olun|ed|gəl|qatıl)m[əa]y[əa]n [^.,;]{0,80}$")
#: Whom one pays tribute to is not there.
REMEMBERING = regex(
    r",\s(?:чь|котор)[^.;]*покойн|покойн|почтил|добрым словом"
    r"|\bmemory of|\bthe late\b|\bin honou?r of|\btribute to|\bnamed after"
    r"|mərhum|xatirəsi|yad ed|anıl",
    re.IGNORECASE,
)
#: Who tells of another session is at this one.
RECALLING = regex(
    r"напомнил|вспомнил|рассказал|\b(?:recalled|reminded|recounted)\b|xatırla(?:d|t)|yada sal",
    re.IGNORECASE,
)


#: «Отсутствовали:», "Apologies", «Üzrlü səbəbdən gəlməyiblər:»: all that a line or a list holds.
_LABEL = {
    "ru": regex(
        r"\W*(?:отсутств\w+|не (?:\w+ )?(?:явил|прибыл|присутств|пришл|приш[её]л|приехал|участв)\w*"
        r"|извини(?:л|вш)\w+)(?: [^:.\n]{1,60})?\s?(?::|[—–-]\s|$)",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\W*(?:apologies|absent(?:ees)?|regrets|excused|unable to attend"
        r"|not (?:present|attending))"
        r"(?: (?:for|of|from|were|was|received|absence|with|without|members|and|regrets"
        r"|apologies)){0,5}\s?(?::|[—–-]\s|$)",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\W*(?:(?:üzü?rlü|səbəbli|xəstəlik)[^:.\n]{0,60}|iştirak etmə\w+|gəlməy[əi]\w+"
        r"|qatılmay\w+)\s?(?::|[—–-]\s|$)",
        re.IGNORECASE,
    ),
}
_CLOSES = regex(r"\s?(?:[.;]|$)")
_LONGEST_ENTRY, _LONGEST_LIST = 200, 12
#: Two capital words in an entry of a list.
_ENTRY = regex(r"[^\W\d_a-zа-яёəıöüçşğ][^\W\d_]*[.\s]\s?(?:[^\W\d_]{1,4}\s)?[^\W\d_a-zа-яёəıöüçşğ]")


def is_listed_absent(document: Document, block: int, language: str) -> bool:
    """True for «Отсутствовали: N; M.», and for an entry of a list below such a label."""
    blocks, text = document.blocks, document.text
    for index in range(block, max(-1, block - _LONGEST_LIST), -1):
        one = blocks[index]
        if _LABEL[language].match(text, one.start, one.end):
            return (
                index == block or _LABEL[language].fullmatch(text, one.start, one.end) is not None
            )
        labelled = index < block and text[one.end - 1] == ":"
        if labelled or one.end - one.start > _LONGEST_ENTRY:
            return False
        if _ENTRY.search(text, one.start, one.end) is None or ":" in text[one.start : one.end]:
            return False
    return False


def is_away(document: Document, span: Span, person: FoundPerson, language: str) -> bool:
    """True if the clause of a person says that they were not there."""
    clause = _clause(document, span, person, language)
    text = document.unquoted[clause.start : clause.end]
    if re.search(_ABSENT[language], text, re.IGNORECASE):
        return True
    if re.search(_SENT[language], text, re.IGNORECASE) and re.search(
        _GREETED[language], text, re.IGNORECASE
    ):
        return not (language == "ru" and person.case == "datv")
    if language == "az":
        if _WHO_COULD_NOT.search(document.text[span.start : person.start]):
            return True
        return _READ_AZ.match(document.text, person.end, span.end) is not None
    if language == "en" and _READ_FOR.match(document.text, person.end, span.end):
        return True
    start = person.office_start if person.office and person.office_start < person.start else 0
    before = document.text[clause.start : max(clause.start, start or person.start)]
    greeted = re.search(_GREETING[language], before, re.IGNORECASE) is not None
    if language == "ru" and is_cyrillic(person.name[-1]):
        return greeted and person.case == "gent" and _READ.search(text) is not None
    return greeted


def _clause(document: Document, span: Span, person: FoundPerson, language: str) -> Span:
    """The stretch of the sentence about a person, between turns such as «…, но …»."""
    start, end = span
    text = document.text
    for match in re.finditer(_TURN[language], text[span.start : span.end]):
        at = span.start + match.start()
        if language == "en" and _is_last_listed(text, span.start + match.end(), person):
            break
        if at < person.start:
            start = span.start + match.end()
        elif at >= person.end and at >= person.office_end:
            return Span(start, at)
    return Span(start, end)


def _is_last_listed(text: str, at: int, person: FoundPerson) -> bool:
    """True for M in "letters from the mayor N, and the rector M": the list's last, and no turn."""
    begin = person.office_start if person.office else person.start
    closes = _CLOSES.match(text, max(person.end, person.office_end if person.office else 0))
    return closes is not None and text[at:begin].strip() in {"", "the"}

"""The number of a session: before its noun, after it, as «в третий раз», or counted apart."""

import re
from dataclasses import dataclass
from itertools import pairwise

from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.ordinals import ordinal_value, roman_value
from db.language.inflect import adjective_cases
from db.language.patterns import regex

_FIGURES = regex(
    r"(?<![\w.,:/-])(?:\d{1,2}\s?-?\s?(?:е|ое|го|ого|му|ому|я|ая|ю|ую|ой|й|ый|ье|м|st|nd|rd|th"
    r"|c[iıuü]|[iıuü]nc[iıuü])(?!\w)|[IVXІХ]{1,6}(?:(?:th|st|nd|rd|-?(?:[оыи]?й|я|ая|[ое]е|го|ю|ую))(?!\w)|(?![\w.])))",
    re.IGNORECASE,
)
_WORD = regex(r"(?<![\w.,:/-])[^\W\d_]+(?:-[^\W\d_]+)*")
_BETWEEN = {
    "ru": frozenset("и по счёту счету в истории , ( ) — – -".split()),
    "en": frozenset(
        "general biennial biannual quarterly statutory closed open extended enlarged regular "
        "inter-sessional annual plenary joint expert working special ordinary formal full official "
        "such face-to-face in-person online virtual consecutive and most only ( ) ' ’".split()
    ),
    "az": frozenset(
        "növbəti illik dəyirmi sayca plenar birgə rəsmi yubiley xüsusi virtual onlayn ümumi "
        "açıq koordinasiya qapalı genişləndirilmiş ( ) , – —".split()
    ),
}
#: «3 saylı iclas», «5 nömrəli iclas».
_NUMBER_BEFORE = regex(r"(?<![\w.,:/-])(\d{1,2})(?: saylı| nömrəli|\s?№-li) $")
_NUMBER_AFTER = regex(
    r"(?:,? (?:за|под) (?:порядковым )?номером|\s?(?:за )?(?:№|No\.?|N))\s?(\d{1,2})\b"
    r"|\s(\d{1,2})(?= of\b)",
    re.IGNORECASE,
)
_EN_CARDINALS = tuple(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty".split()
)
#: «Сессия III», "Round Five", «Заседание пятое»: words and figures right behind the noun.
_WORD_AFTER = regex(
    r" (?:the )?(?P<roman>[IVX]{2,6}|[VX])(?![\w.])"
    r"| the (?P<counted>[a-z]{4,}(?:-[a-z]+)?)(?=[,.;:)\n]| [—–]|$| (?:held|of|was)\b)"
    rf"| (?P<english>{'|'.join(_EN_CARDINALS)})"
    r"(?=[,.;:)]| (?:was|had|is|will|of|in|at|on|took)\b|$|\n)"
    r"| (?P<russian>[а-яё]{4,}(?:ое|ая|ый|ой|ье|ья|ий))(?=[,.;:)\n]| [—–]|$)",
    re.IGNORECASE,
)
#: «встреча, к слову, шестая», "the meeting, their third,", «görüş, artıq beşinci,».
_APART = r"(?:,| [—–]| \() ?"
_CLOSED = r"(?=[,.;)]| [—–]|$)"
_TOLD_BEHIND = {
    "ru": regex(
        rf"{_APART}(?:(?:к слову|между прочим|кстати(?: сказать)?|напомним|впрочем|заметим"
        r"|к тому же),? )?(?:(?:это |теперь )?уже )?"
        r"(?P<number>[а-яё]+(?: [а-яё]+)?|\d{1,2}-[а-я]{1,2})"
        rf"(?: по сч[её]ту)?(?:{_CLOSED}| и (?:перв|последн|юбилейн|единственн|сам)[а-яё]+)",
        re.IGNORECASE,
    ),
    "en": regex(
        rf"{_APART}(?:(?:incidentally|by the way|as it happens),? )?(?:already |only |now )?"
        r"(?:the|its|their|our) (?P<number>[a-z]+(?:-[a-z]+)?|\d{1,2}(?:st|nd|rd|th))"
        r"(?: (?:so far|in (?:a row|all|the series)|of its kind|to date))?"
        rf"(?:{_CLOSED}| and (?:the )?(?:first|last|only)\b)",
        re.IGNORECASE,
    ),
    "az": regex(
        rf"{_APART}(?:yeri gəlmişkən,? )?(?:artıq |sayca |sıra ilə |hesabla )?"
        r"(?P<number>(?:on |iyirmi |otuz )?[^\W\d_]+nc[ıiuü]|\d{1,2}-c[iıuü])(?: sayca)?"
        rf"(?:{_CLOSED}| və (?:ilk|son|yeganə)\b)",
        re.IGNORECASE,
    ),
}
#: "the Adria Track II dialogue": what kind of diplomacy it is, and no number.
_OF_TRACK = ("Track ", "Track-", "track ", "track-")
#: «sayca dördüncü, bu il isə ikinci iclası»: the one is the number, and the other is not.
_OF_ALL_BEFORE = ("sayca ",)
_OF_YEAR_BEFORE = regex(r"\b(?:bu il|cari il)(?:d[aə])?(?: isə)? $|this year[’']s $", re.IGNORECASE)
_AFTER = regex(
    r"\b(?:sonra|ərzində|после [а-яё]+|за [а-яё]+ (?:года?|лет)) (?:[\w-]+ )?$", re.IGNORECASE
)
_OF_SOME = regex(
    r"[^,.;]{0,60}? (?:since (?:19|20)\d\d|since the|in (?:[\w-]+ )?years|after (?:a|the)\b"
    r"|за (?:[а-яё]+ ){1,2}(?:года?|лет)\b|после (?:пандеми|перерыв|долг)|с (?:19|20)\d\d год"
    r"|в этом году|this year)"
)
#: «четвёртое, заключительное в году, заседание»: an aside between a number and its noun.
_BETWEEN_COMMAS = regex(
    r", [^,.;:()\d]{3,50}, (?:[а-яё]+(?:ое|ая|ий|ый|ой|го|ую|ие) )?$"
    r"|, (?:учредительн|организационн|установочн|юбилейн|внеочередн|выездн|заключительн)[а-яё]+ $"
    r"|, (?:founding|inaugural|constituent|constitutive|organi[sz]ational|opening|jubilee|final) $"
    r"|, (?:təsis|yubiley|səyyar|yekun) $"
)
_TIME = {
    "ru": regex(
        r"\b(?:уже во?|уже|во?) ([^\W\d_]+(?:[ -][^\W\d_]+)?|\d{1,2}-?й) раз\b"
        r"|(?<![^\n])([^\W\d_]+(?: [^\W\d_]+)?|\d{1,2}-?й) раз\b",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\bfor (?:the |its |a |only the )?(\w+(?:-\w+)?) time\b"
        r"|\bthe (\w+(?:-\w+)?) time (?:that )?(?:the|its|members|experts)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\b((?:(?:on|iyirmi|otuz|qırx|əlli) )?[^\W\d_]+|\d{1,2}-c[iıuü])"
        r" (?:dəfə|kərə|yol)(?:dir)?\b",
        re.IGNORECASE,
    ),
}
#: «ilk dəfə onlayn», "for the first time online": how, and not how often.
_IN_FORM = regex(
    r" (?:онлайн|дистанционно|в (?:режиме )?онлайн|за пределами|online|by video|remotely|outside"
    r"|onlayn|məsafədən|distant|videobağlantı)",
)
#: A session that only its place in the row names.
_ROW = {
    "ru": regex(
        r"(?:^|(?<=\n)|(?<=[.!?] ))([А-ЯЁ][а-яё]+(?:ое|ая|ье|ья|ую|ью))(?: же)? (?:[а-яё]+ ){0,2}?"
        r"(?:готовил|подготовил|провел|провёл|прош|состоял|собрал|созв|организовал|принимал|открыл"
        r"|начал|устро|взял)"
        r"|\b(?:свой|своё|свою|свои|его|её) ([а-яё]+(?:ый|ой|ий|ое|ье|ую|ью))(?= [а-яё]+)"
    ),
    "en": regex(
        r"\b(?:of|for|at|hosted|opened|to|and) (?:the|its|their) ([a-z]+(?:-[a-z]+)?)"
        r"(?= one\b|[.,;:]| (?:was|is|opened|began|took|brought|had)\b)"
        r"|\b(?:its|their|the [a-z]+[’']s) ([a-z]+(?:-[a-z]+)?)(?= (?:such )?[a-z]+)",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:^|(?<=\n)|(?<=[.!?] ))([^\W\d_]+nc[ıiuü])(?:s[ıiuü]|s[ıiuü]n[ıiuü])\b"
        r"|\böz ([^\W\d_]+nc[ıiuü])(?= [^\W\d_]+)"
    ),
}
#: What a town does, and no council: the times are counted of the town.
_HOSTED = {
    "ru": regex(
        r"\b(?:стал\w*|был\w*|служил\w*|оказал\w*) (?:[а-яё]+ )?(?:местом|площадкой|столицей|хозя)"
        r"|\b(?:принимал|принимает|приютил|встречал|встретил)[аио]? ",
    ),
    "en": regex(
        r"\b(?:was|became|served as|acted as) (?:the |a )?(?:venue|host|setting|scene)\b"
        r"|\b(?:hosted|hosts|hosting|welcomed|play(?:s|ed|ing) host)\b(?! by)",
    ),
    "az": regex(r"ev sahibliyi (?:e[dt]|et)|məkan[ıi]? ol|qonaq qarşıla"),
}


@dataclass(frozen=True, slots=True)
class Ordinal:
    """The number of a session and where it is written."""

    value: int
    start: int
    end: int


def session_ordinal(
    document: Document, index: int, sentence: Span, language: str
) -> Ordinal | None:
    """The number that belongs to the session's noun or verb, which is that token."""
    return (
        ordinal_before(document, index, sentence, language)
        or _ordinal_after(document, document.tokens[index])
        or _number_before(document, document.tokens[index])
        or _told_behind(document, document.tokens[index], language)
        or told_times(document, sentence, language)
    )


def ordinal_before(document: Document, index: int, sentence: Span, language: str) -> Ordinal | None:
    """The number right before a token, with nothing but the words that may stand between."""
    noun = document.tokens[index]
    start = max(sentence.start, noun.start - 70)
    found = None
    for text, at in _numerals(document.text, start, noun.start):
        value = ordinal_value(text, language)
        track = document.text.endswith(_OF_TRACK, start, at)
        if not value or track or is_of_some(document, value, at, noun.end):
            continue
        if document.text.endswith(_OF_ALL_BEFORE, start, at) or (
            found is None and _may_stand_between(document, at + len(text), index, language)
        ):
            found = Ordinal(value, at, at + len(text))
    return found


def is_of_some(document: Document, value: int, start: int, end: int) -> bool:
    """«первая за два года», "the first since 2019", «bu il ikinci»: none of all sessions."""
    before = document.text[max(0, start - 40) : start]
    if _OF_YEAR_BEFORE.search(before):
        return True
    return value == 1 and bool(_OF_SOME.match(document.text, end) or _AFTER.search(before))


def _numerals(text: str, start: int, end: int) -> list[tuple[str, int]]:
    """What may be an ordinal, with where it stands: the nearest first, two words before one."""
    spans = [match.span() for match in _FIGURES.finditer(text, start, end)]
    words = [match.span() for match in _WORD.finditer(text, start, end)]
    spans += words
    spans += [
        (before[0], word[1])
        for before, word in pairwise(words)
        if text[before[1] : word[0]] in {" ", "-"}
    ]
    spans.sort(key=lambda span: (-span[1], span[0]))
    return [(text[first:last], first) for first, last in spans]


def _may_stand_between(document: Document, start: int, index: int, language: str) -> bool:
    first = document.token_range(start, start)[0]
    if _BETWEEN_COMMAS.fullmatch(document.text, start, document.tokens[index].start):
        return True
    for token in document.tokens[first:index]:
        word = token.text
        if word.lower() in _BETWEEN[language] or is_abbreviation(word):
            continue
        if language == "ru" and token.is_word and adjective_cases(word):
            continue
        if language == "en" and token.is_word and (word[0].isupper() or word.endswith("est")):
            continue
        return False
    return True


def _ordinal_after(document: Document, token: Token) -> Ordinal | None:
    match = _NUMBER_AFTER.match(document.text, token.end)
    if match is None:
        return _word_after(document, token)
    group = match.lastindex or 1
    return Ordinal(int(match[group]), *match.span(group))


def _word_after(document: Document, token: Token) -> Ordinal | None:
    match = _WORD_AFTER.match(document.text, token.end)
    if match is None:
        return None
    group = match.lastgroup or ""
    word, language = match[group], document.language or ""
    if group == "roman":
        value = roman_value(word)
    elif group == "counted":
        value = ordinal_value(word, language) if language == "en" else 0
    elif group == "english":
        value = _EN_CARDINALS.index(word.lower()) + 1 if language == "en" else 0
    else:
        value = ordinal_value(word, language) if language == "ru" else 0
    return Ordinal(value, *match.span(group)) if value else None


def _told_behind(document: Document, token: Token, language: str) -> Ordinal | None:
    """«Встреча, третья по счёту, заняла …»: the number of the noun, told apart from it."""
    match = _TOLD_BEHIND[language].match(document.text, token.end)
    value = ordinal_value(match["number"], language) if match else 0
    if not match or not value or is_of_some(document, value, token.start, match.end("number")):
        return None
    return Ordinal(value, *match.span("number"))


def told_behind_council(document: Document, end: int, language: str) -> Ordinal | None:
    """«Встреча Окского совета, третья по счёту, …»: of the session, by its gender."""
    found = _told_behind(document, Token("", end, end), language)
    if found is None or language != "ru":
        return found
    word = document.text[found.start : found.end].lower()
    return found if word.endswith(("ое", "ая", "ья", "ье", "ую", "ью")) else None


def _number_before(document: Document, token: Token) -> Ordinal | None:
    match = _NUMBER_BEFORE.search(document.text, max(0, token.start - 16), token.start)
    return Ordinal(int(match[1]), *match.span(1)) if match else None


def told_times(document: Document, sentence: Span, language: str) -> Ordinal | None:
    """«в третий раз», "for the third time", «üçüncü dəfə»."""
    for match in _TIME[language].finditer(document.text, *sentence):
        group = match.lastindex or 1
        value = ordinal_value(match[group], language)
        in_form = value == 1 and _IN_FORM.match(document.text, match.end())
        if value and not in_form and not _is_of_host(document, match, sentence, language):
            return Ordinal(value, *match.span(group))
    return None


def told_row(document: Document, sentence: Span, language: str) -> Ordinal | None:
    """«Восьмую готовили …», "over the door of the fourth": a number whose noun is left out."""
    for match in _ROW[language].finditer(document.unquoted, *sentence):
        group = match.lastindex or 1
        value = ordinal_value(match[group], language)
        if value > 1:
            return Ordinal(value, *match.span(group))
    return None


def _is_of_host(document: Document, match: re.Match[str], sentence: Span, language: str) -> bool:
    """«Нови-Сад в третий раз стал местом встречи»: so often a town was host, whatever met."""
    near = Span(max(sentence.start, match.start() - 40), min(sentence.end, match.end() + 60))
    return _HOSTED[language].search(document.unquoted, *near) is not None

"""The number of a session: before its noun, after it, as «в третий раз», or counted apart."""

import re
from dataclasses import dataclass
from itertools import pairwise

from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.ordinals import ordinal_value
from db.language.inflect import adjective_cases

_FIGURES = re.compile(
    r"(?<![\w.,:/-])(?:\d{1,2}\s?-?\s?(?:е|ое|го|ого|му|ому|я|ая|ю|ую|ой|й|ый|ье|м|st|nd|rd|th"
    r"|c[iıuü]|[iıuü]nc[iıuü])(?!\w)|[IVXІХ]{1,6}(?![\w.]))",
    re.IGNORECASE,
)
_WORD = re.compile(r"(?<![\w.,:/-])[^\W\d_]+(?:-[^\W\d_]+)*")
_BETWEEN = {
    "ru": frozenset("по счёту счету в истории , ( ) — – -".split()),
    "en": frozenset(
        "regular annual plenary joint expert working special ordinary formal full official "
        "face-to-face in-person online virtual consecutive ( )".split()
    ),
    "az": frozenset(
        "növbəti illik sayca plenar birgə rəsmi yubiley xüsusi virtual onlayn ( ) , – —".split()
    ),
}
_NUMBER_AFTER = re.compile(r"\s?(?:№|No\.?|N)\s?(\d{1,2})\b|\s(\d{1,2})(?= of\b)", re.IGNORECASE)
_TIME = {
    "ru": re.compile(r"\bв ([^\W\d_]+(?:[ -][^\W\d_]+)?|\d{1,2}-?й) раз\b", re.IGNORECASE),
    "en": re.compile(r"\bfor (?:the |its |a )?(\w+(?:-\w+)?) time\b", re.IGNORECASE),
    "az": re.compile(r"\b([^\W\d_]+|\d{1,2}-c[iıuü]) dəfə\b", re.IGNORECASE),
}
#: What a town does, and no council: the times are counted of the town.
_HOSTED = {
    "ru": re.compile(
        r"\b(?:стал\w*|был\w*|служил\w*|оказал\w*) (?:[а-яё]+ )?(?:местом|площадкой|столицей|хозя)"
        r"|\b(?:принимал|принимает|приютил|встречал|встретил)[аио]? ",
    ),
    "en": re.compile(
        r"\b(?:was|became|served as|acted as) (?:the |a )?(?:venue|host|setting|scene)\b"
        r"|\b(?:hosted|hosts|hosting|welcomed|play(?:s|ed|ing) host)\b(?! by)",
    ),
    "az": re.compile(r"ev sahibliyi (?:e[dt]|et)|məkan[ıi]? ol|qonaq qarşıla"),
}
_RU_NOUN = r"(?:заседани|встреч|сесси|собрани|раунд)"
_COUNTED = {
    "ru": re.compile(
        r"([^\W\d_]+(?: [^\W\d_]+)?|\d{1,2}-[а-я]{1,3}) по сч[её]ту"
        rf"|\b[Ээ]то (?:был[ао]? )?(?:уже )?([^\W\d_]+|\d{{1,2}}-[а-я]{{1,2}}) {_RU_NOUN}\w+"
        r"(?! с участи| в (?:таком|новом|обновл))"
        rf"|\b{_RU_NOUN}\w+(?: эт[оа]| для [А-ЯЁа-яё]+|,? (?:впрочем|однако|кстати|правда|между тем"
        r"|таким образом|конечно|само)\b,?){0,2} (?:стал[ао]?|был[ао]?) (?:уже )?([^\W\d_]+)"
        r"(?= в истории| с момента| со дня| со времени|[.,;:])"
        rf"|\b{_RU_NOUN}\w+ [—–-] (?:уже )?([^\W\d_]+(?: [^\W\d_]+)?)(?= в истории|[.,;])"
        r"|\b([^\W\d_]+) (?:со дня|с момента|со времени) (?:его |её |своего )?"
        r"(?:основания|создания|образования|учреждения)"
        r"|(?:,| [—–]) (?:уже )?([^\W\d_]+|\d{1,2}-[а-я]{1,3}) (?:с момента|со дня|со времени"
        r"|в истории|за время"
        r"|с начала|(?:считая |начиная )?с (?:19|20)\d\d)"
    ),
    "en": re.compile(
        r"\b(?:was|is|being|marked|became) (?:its |the |their )?(\w+(?:-\w+)?) (?:in a row"
        r"|of its kind|of the kind|such|since|so far)"
        r"|\b(?:[Tt]his|[Ii]t) (?:was|is) (?:already )?(?:the |its "
        r"|their )(?:[A-Z]\w+[’'])?(?:s )?(\w+(?:-\w+)?)"
        r" (?:regular |such )?(?:session|meeting|sitting|plenary|round|gathering)"
        r"(?! to | held| that| in which| outside)"
        r"|, (?:its|the|their) (\w+(?:-\w+)?)(?: such| so far| in a row)?,"
    ),
    "az": re.compile(
        r"sayca ([^\W\d_]+(?: [^\W\d_]+)?|\d{1,2}-c[iıuü])"
        r"|\b[Bb]u,? (?:\w+ )?(?:artıq )?([^\W\d_]+|\d{1,2}-c[iıuü])"
        r" (?:iclas|sessiya|görüş|toplantı)\w*(?:d[ıiuü]r| idi| olub| olmuşdur)\b"
    ),
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
        or told_times(document, sentence, language)
    )


def counted_ordinal(document: Document, start: int, end: int) -> Ordinal | None:
    """The number of the session where it stands apart: «третье по счёту»."""
    pattern = _COUNTED.get(document.language or "")
    if pattern is None:
        return None
    for match in pattern.finditer(document.text, start, end):
        group = match.lastindex or 1
        words = match[group].split(" ")
        for first, last in ((0, len(words)), (len(words) - 1, len(words)), (0, 1)):
            text = " ".join(words[first:last])
            value = ordinal_value(text, document.language or "")
            if value:
                at = match.start(group) + match[group].index(text)
                return Ordinal(value, at, at + len(text))
    return None


def ordinal_before(document: Document, index: int, sentence: Span, language: str) -> Ordinal | None:
    """The number right before a token, with nothing but the words that may stand between."""
    noun = document.tokens[index]
    start = max(sentence.start, noun.start - 70)
    for text, at in _numerals(document.text, start, noun.start):
        value = ordinal_value(text, language)
        if value and _may_stand_between(document, at + len(text), index, language):
            return Ordinal(value, at, at + len(text))
    return None


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
    for token in document.tokens[first:index]:
        word = token.text
        if word.lower() in _BETWEEN[language] or is_abbreviation(word):
            continue
        if language == "ru" and token.is_word and adjective_cases(word):
            continue
        if language == "en" and token.is_word and word[0].isupper():
            continue
        return False
    return True


def _ordinal_after(document: Document, token: Token) -> Ordinal | None:
    match = _NUMBER_AFTER.match(document.text, token.end)
    if match is None:
        return None
    group = match.lastindex or 1
    return Ordinal(int(match[group]), *match.span(group))


def told_times(document: Document, sentence: Span, language: str) -> Ordinal | None:
    """«в третий раз», "for the third time", «üçüncü dəfə»."""
    for match in _TIME[language].finditer(document.text, *sentence):
        value = ordinal_value(match[1], language)
        if value and not _is_of_host(document, match, sentence, language):
            return Ordinal(value, match.start(1), match.end(1))
    return None


def _is_of_host(document: Document, match: re.Match[str], sentence: Span, language: str) -> bool:
    """«Нови-Сад в третий раз стал местом встречи»: so often a town was host, whatever met."""
    near = Span(max(sentence.start, match.start() - 40), min(sentence.end, match.end() + 60))
    return _HOSTED[language].search(document.unquoted, *near) is not None

"""Where an unquoted theme begins: when, where and with whom it was discussed is no part of it."""

import re

from db.language.inflect import Form, adjective_cases, forms
from db.language.patterns import regex

_RU_ADVERB = regex(
    r"(?:сегодня|вчера|подробно|обстоятельно|всесторонне|совместно|вместе|здесь|там|также"
    r"|впервые|вновь|снова|детально|на (?:этот|сей) раз|в (?:этот|прошлый) раз|в (?:этом|нынешнем)"
    r" году|\d{1,2} [а-яё]+(?: \d{4} (?:года|г\.))?),? ",
    re.IGNORECASE,
)
#: The cases that a preposition of place, time or company asks for.
_RU_PREPOSITIONS = {
    "в": ("accs", "loct"),
    "во": ("accs", "loct"),
    "на": ("loct",),
    "с": ("ablt",),
    "со": ("ablt",),
    "при": ("loct",),
    "за": ("ablt",),
}
_RU_INNER = frozenset({"из", "от", "для", "по"})
_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_EN_ADVERB = regex(
    r"(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening))?"
    r"|in [A-Z][\w-]+(?: [A-Z][\w-]+)?"
    r"|on \d{1,2} [A-Z]\w+|this (?:year|time|week|autumn|spring|summer|winter)|today|yesterday"
    r"|at (?:length|some length)|in (?:depth|detail|turn|particular)|together|among other things"
    r"|with (?:colleagues|guests|officials)(?: from [A-Z][\w-]+)?),? ",
)
_AZ_ADVERB = regex(
    r"(?:[^,;:]{0,90}?\w(?:araq|ərək),? |(?:bu gün|dünən|srağagün|bu il|bu dəfə|kimi|birgə|geniş"
    r"|ətraflı|həmçinin|\w+ (?:günü|axşamı)|\d{1,2} \w+),? |(?:bir|yeganə|əsas)"
    r" (?:məsələ|mövzu)\w* ?[—–:-] ?|[A-ZÇƏĞİÖŞÜ]\w+(?:da|də) (?=[^\W\d_]+ ))"
)
#: «Тема: кто говорит за посёлки — вопрос, оставшийся с прошлой встречи»: what is told of a theme.
TOLD_OF_IT = regex(
    r"(?<=\w\w) [—–-] (?:(?:an? |the |this )?(?:[a-z]+ )?(?:question|topic|subject|matter|issue"
    r"|theme)\b|(?:это )?(?:вопрос|тема|предмет|разговор)\b(?=,| [а-яё]+(?:вш|нн|ущ|ющ))"
    r"|(?:[^\W\d_]+ ){1,5}(?:mövzu|məsələ)\w*\W*$)",
    re.IGNORECASE,
)


def without_adverbials(theme: str, language: str) -> str:
    """«в пятницу в Уфе судьбу малых рек» as «судьбу малых рек»: what was discussed alone."""
    while True:
        rest = _behind_adverbial(theme, language)
        if not rest or rest == theme or len(rest.split()) < 2:
            return theme
        theme = rest


def _behind_adverbial(theme: str, language: str) -> str:
    if language == "ru":
        match = _RU_ADVERB.match(theme)
        return theme[match.end() :] if match else _behind_preposition(theme)
    match = (_EN_ADVERB if language == "en" else _AZ_ADVERB).match(theme)
    return theme[match.end() :] if match else theme


def _behind_preposition(theme: str) -> str:
    """Without «с коллегами из Пскова», «на своём заседании»; the whole where nothing is left."""
    words = list(_WORD.finditer(theme))
    cases = _RU_PREPOSITIONS.get(words[0][0].lower()) if words else None
    if cases is None:
        return theme
    at = _phrase_end(words, 1, cases)
    while 1 < at < len(words):
        if words[at][0] in _RU_INNER:
            further = _phrase_end(words, at + 1, ("gent", "datv"))
            if further == at + 1:
                break
            at = further
        elif _is_only_genitive(words[at][0]):
            at += 1
        else:
            break
    if at == 1 or at >= len(words):
        return theme
    between = theme[words[at - 1].end() : words[at].start()]
    return theme[words[at].start() :] if between in {" ", ", "} else theme


def _phrase_end(words: list[re.Match[str]], at: int, cases: tuple[str, ...]) -> int:
    """The index behind the adjectives and the noun that stand in one of the cases."""
    start = at
    while at < len(words) and any(case in cases for case, _number in adjective_cases(words[at][0])):
        at += 1
    if at < len(words) and any(
        _is_noun(form) and form.case in cases for form in forms(words[at][0])
    ):
        return at + 1
    return start


def _is_only_genitive(word: str) -> bool:
    nouns = [form for form in forms(word) if _is_noun(form)]
    own = {form.case for form in nouns}
    return "gent" in own and not own & {"nomn", "accs"}


def _is_noun(form: Form) -> bool:
    return form.pos == "NOUN"

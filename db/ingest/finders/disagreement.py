"""Where those who met did not agree, or only some of them held a view: no stance of all."""

import re

from db.language.patterns import regex

_RU_AGREE = (
    r"(?:сошл(?:ись|ось)|сойтись|приш(?:ли|ёл|ел) (?:к|ни к)|прийти к|достиг(?:ли|нуто|нута)?"
    r"|достичь|договори(?:лись|ться)|услови(?:лись|ться)|согласи(?:лись|ться)|готовы согласиться)"
)
_EN_HOLD = (
    r"(?:held|argued|maintained|believed?|regard(?:ed)?|felt|thought|considered|insisted|saw|see"
    r"|favou?red|holds?|argue|maintain|consider|insist|preferred)"
)
_PATTERNS = {
    "ru": regex(
        rf"\bне (?:смогли |удалось |сумели )?{_RU_AGREE}\b"
        r"|\b(?:одни|часть|некоторые|отдельные)(?: [а-яё]+){0,2}? "
        r"(?:счита(?:ют|ет|ла|ли)|вид(?:ят|ит|ела|ели)"
        r"|полага(?:ют|ет|ли|ла)|настаивал[аи]|настаива[юе]т|сочли"
        r"|придержива[а-яё]+)\b",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:fail(?:s|ed)|were unable|was unable|could not|did not|do not|cannot) (?:to )?"
        r"(?:\w+ly )?(?:agree(?! to\b)|reach (?:an? |any )?(?:agreement|consensus|common))\b"
        r"|\bno (?:agreement|consensus)(?: [a-z]+){0,2}? (?:was|could be|has been) (?:\w+ )?reached"
        r"|\b(?:some|several)(?: (?:of )?(?:the |them|participants|members|experts|speakers"
        rf"|delegates|from [\w ]{{3,30}})){{0,3}} {_EN_HOLD}\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\b(?:razılığ[aı]|ümumi fikrə|vahid mövqeyə|ortaq rəyə|konsensusa) "
        r"(?:gəlm(?:əd|əyib|əmiş|ir)\w*|gələ bilm(?:əd|əyib|əmiş|ir)\w*"
        r"|nail ol(?:mad|mayıb|mamış|mur|a bilm(?:əd|əyib|əmiş|ir))\w*)"
        r"|\b(?:bəzi(?:lər\w*)?|bir qism\w*|bir (?:sıra|neçə) \w+)\b[^.;]{0,120}?"
        r"\b(?:digər|başqa|o biri|qalan)\w* (?:[^\W\d_]+ ){0,8}?(?:say|hesab ed|gör|düşün)\w*"
        r"|\brazılaş(?:m(?:ad|ayıb|amış|ır)|a bilm(?:əd|əyib|əmiş|ir))\w*",
        re.IGNORECASE,
    ),
}
#: Where what they did not agree on is over, and what they did may follow.
_OVER = regex(r"[.;!?](?=\s|$)|,? (?:но|однако|зато|but|yet|however|lakin|amma|ancaq)\b")


def disagreement(text: str, start: int, end: int, language: str) -> tuple[int, int, int] | None:
    """Where that is said, and up to where: (start, end of the words, end of what they are on)."""
    match = _PATTERNS[language].search(text, start, end)
    if match is None:
        return None
    over = _OVER.search(text, match.end(), end)
    stop = over.start() if over and language != "az" else match.end() if language == "az" else end
    return match.start(), match.end(), stop

"""The number of a session where it is told apart from its name: «уже седьмое», "its fifth"."""

import re

from db.ingest.finders.document import Document
from db.ingest.finders.ordinals import ordinal_value
from db.ingest.finders.session_ordinals import Ordinal, is_of_some
from db.language.patterns import regex

_RU_NOUN = r"(?:заседани|встреч|сесси|собрани|раунд|совещани|пленум|сбор)"
_EN_NOUN = r"(?:session|meeting|sitting|plenary|round|gathering|conference|event|summit|roundtable)"
_AZ_NOUN = r"(?:iclas|sessiya|görüş|toplantı|yığıncaq|yığıncağ|müşavirə|raund)"
_RU_ONE = r"([^\W\d_]+|\d{1,2}-[а-я]{1,3})"
_RU_TWO = r"([^\W\d_]+(?: [^\W\d_]+)?|\d{1,2}-[а-я]{1,3})"
_EN_ONE = r"(\w+(?:-\w+)?)"
_AZ_ONE = r"([^\W\d_]+|\d{1,2}-c[iıuü])"
_AZ_TWO = r"([^\W\d_]+(?: [^\W\d_]+)?|\d{1,2}-c[iıuü])"
#: «с момента основания»: counted from the beginning.
_RU_SINCE = r"(?:с момента|со дня|со времени)"
_EN_OF_ALL = (
    r"(?:in a row|of its kind|of the kind|such|since|so far|in (?:a|the|this|their|its) series"
    r"|in as many|in (?:its|the council[’']s) history)"
)
_COUNTED = {
    "ru": (
        _RU_TWO + r" по сч[её]ту",
        (
            r"\b[Пп]о (?:общему |нашему )?сч[её]ту (?:она|он|оно|это)"
            rf" (?:был[ао]? |стал[ао]? |уже ){{0,2}}{_RU_ONE}(?=[,.;:)])"
        ),
        rf"(?:[—–]|,) (?:а |и )?это уже {_RU_ONE}(?= [—–]|[,.;)])",
        (
            rf"\b[Ээ]то (?:был[ао]? )?(?:уже )?{_RU_ONE} (?:так\w+ |подобн\w+ )?{_RU_NOUN}\w+"
            r"(?! с участи| в (?:таком|новом|обновл))"
        ),
        (
            rf"\b{_RU_NOUN}\w+(?: эт[оа]| для [А-ЯЁа-яё]+|,? (?:впрочем|однако|кстати|правда"
            rf"|между тем|таким образом|конечно|само)\b,?){{0,2}} (?:стал[ао]?|был[ао]?)"
            rf" (?:для [А-ЯЁа-яё]+ )?(?:уже )?{_RU_ONE}"
            r"(?= в истории| с момента| со дня| со времени|[.,;:])"
        ),
        rf"\b{_RU_NOUN}\w+,? ?[(–—-]? ?(?:уже |теперь уже |эт[оа] уже ){_RU_TWO}(?=[,.;)]| [—–-])",
        (
            rf"\b(?:[Ээ]то|[Нн]ынешн\w+) {_RU_NOUN}\w*,? [^.;]{{0,90}}? стал[оа]"
            rf" (?:уже )?{_RU_ONE}(?=[.,;)])"
        ),
        rf"\b(?:последн|нынешн|теперешн)(?:ее|яя|ий|ей)(?: из них)?, (?:уже )?{_RU_ONE}(?=,)",
        rf"{_RU_ONE} с (?:его |её |своего )?(?:основания|создания|образования|учреждения)",
        rf"\bсчитать (?:это |нынешн\w+ |данн\w+ |настоящ\w+ )?{_RU_NOUN}\w+ {_RU_ONE}",
        (
            rf"\b{_RU_NOUN}\w+(?:,| \(| [—–-]) ?{_RU_TWO}"
            rf"(?= в (?:его |её )?истории| за (?:[а-яё]+ )?историю| {_RU_SINCE}|[,.;)]| [—–-])"
        ),
        (
            rf"{_RU_ONE} {_RU_SINCE} (?:его |её |своего )?"
            r"(?:основания|создания|образования|учреждения)"
        ),
        (
            rf"(?:,| [—–]) (?:уже )?{_RU_ONE} (?:{_RU_SINCE}"
            r"|в истории|за время|с начала|(?:считая |начиная )?с (?:19|20)\d\d)"
        ),
    ),
    "en": (
        (
            rf"\b(?:was|is|being|marked|became) (?:only |already )?(?:its |the |their )?{_EN_ONE}"
            rf" {_EN_OF_ALL}"
        ),
        (
            rf"\b(?:[Tt]his|[Ii]t) (?:was|is) (?:already )?(?:the |its |their )"
            rf"(?:[A-Z]\w+[’'])?(?:s )?{_EN_ONE} (?:regular |such )?{_EN_NOUN}"
            r"(?! to | held| that| in which| outside)"
        ),
        (
            rf"\b{_EN_NOUN}(?:,| \(| [—–-]) ?(?:only |already )?"
            r"(?:the|its|their|the [\w’' ]{3,40}[’']s?)"
            rf" {_EN_ONE}(?= {_EN_OF_ALL}| to be held|[,.;)]| [—–-])"
        ),
        rf"\b(?:the|its) (?:latest|last|most recent)(?: of \w+)?, (?:the )?{_EN_ONE}(?=,)",
        rf", (?:its|the|their) {_EN_ONE}(?: such| so far| in a row)?,",
        rf"[;:,] this (?:one )?(?:was|is) (?:already )?(?:the|its|their) {_EN_ONE}(?=[.,;)])",
        (
            rf"(?: [—–] |, | \()(?:only |already )?(?:its|their) {_EN_ONE}"
            r"(?: since (?:19|20)\d\d| to date| so far)(?=,|\)| [—–]|\.)"
        ),
        rf" for the {_EN_ONE} in (?:a|the|their|its) series of (?:\w+ )?{_EN_NOUN}s",
        (
            rf"\b[Tt]his {_EN_NOUN}, [^.;]{{3,90}}, was (?:only |already )?(?:its |the |their )"
            rf"{_EN_ONE}(?=[.,;)])"
        ),
        (
            rf"\b(?:count|regard|consider|record|number) (?:this|the present) {_EN_NOUN}"
            rf"(?: as)?(?: the)? {_EN_ONE}"
        ),
    ),
    "az": (
        rf"sayca {_AZ_TWO}",
        (
            rf"\b[Bb]u,? (?:[^\W\d_]+ ){{0,4}}?(?:artıq )?{_AZ_ONE} (?:belə )?{_AZ_NOUN}\w*"
            r"(?:d[ıiuü]r| idi| olub| oldu| olmuşdur)\b"
        ),
        (
            rf"\b{_AZ_NOUN}\w* (?:[^\W\d_]+ ){{0,3}}?{_AZ_ONE}"
            r"(?:d[ıiuü]r| idi| oldu| olub| olmuşdur| sayılır)\b"
        ),
        rf"\b{_AZ_NOUN}\w*(?:,| \(| [—–-]) ?(?:artıq ){_AZ_ONE}(?=[,.;)]| [—–-])",
        rf"\b{_AZ_NOUN}\w*(?: \(| [—–-] ){_AZ_ONE}(?=[,.;)]| [—–-])",
        rf"tarixində(?: artıq)? {_AZ_TWO} (?:olan |sayılan )?{_AZ_NOUN}",
        rf"\b(?:sonuncusu|axırıncısı)(?: isə)?(?:,| [—–-]) {_AZ_ONE}(?=,| [—–-])",
        rf"\b(?:bu|hazırkı|indiki) {_AZ_NOUN}\w*n?[ıiuü] {_AZ_ONE} (?:hesab|saymaq|say[ıi]lma)",
    ),
}
_PATTERNS = {
    language: tuple(regex(pattern, re.IGNORECASE) for pattern in patterns)
    for language, patterns in _COUNTED.items()
}


def counted_ordinal(document: Document, start: int, end: int) -> Ordinal | None:
    """The number of the session where it stands apart: «третье по счёту»."""
    found = [
        ordinal
        for pattern in _PATTERNS.get(document.language or "", ())
        for match in pattern.finditer(document.text, start, end)
        if (ordinal := _read(document, match)) is not None
    ]
    return min(found, key=lambda ordinal: ordinal.start, default=None)


def _read(document: Document, match: re.Match[str]) -> Ordinal | None:
    """Two words before one of them; none that is the first of some only."""
    words = match[1].split(" ")
    for first, last in ((0, len(words)), (len(words) - 1, len(words)), (0, 1)):
        text = " ".join(words[first:last])
        value = ordinal_value(text, document.language or "")
        at = match.start(1) + match[1].index(text)
        if value:
            some = is_of_some(document, value, at, at + len(text))
            return None if some else Ordinal(value, at, at + len(text))
    return None

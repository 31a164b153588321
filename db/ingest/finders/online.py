"""That people met online, and what is said to be online and is no session."""

import re

from db.ingest.finders.document import Document, Span
from db.language.patterns import regex
from db.model import Leaf

_ONLINE = {
    "ru": (
        regex(
            r"видео-?конференц|видео-?(?:связ|мост)|телемост|\bskype\b"
            r"|в сети интернет|онлайн|он-лайн"
            r"|(?:у|перед|через|на|по обе стороны) экран(?:ов|ами|ы|ах|а)\b|веб-камер"
            r"|дистанционн|\bzoom\b|webex|google meet|в удал[её]нном (?:формате|режиме)"
            r"|виртуальн",
            re.IGNORECASE,
        ),
        "онлайн",
    ),
    "en": (
        regex(
            r"\b(?:entirely |fully )?(?:online|virtual(?:ly)?)\b|video-?\s?(?:conferenc|link)"
            r"|\b(?:via|on|over|by) (?:zoom|skype|video|(?:microsoft )?teams|webex|the internet)\b"
            r"|\bremotely\b|\bthrough (?:a|the|their) (?:computer |laptop )?screens?\b|\bwebcams?\b"
            r"|\b(?:in|from) their own (?:kitchens|homes|living rooms|studies|offices)\b",
            re.IGNORECASE,
        ),
        "online",
    ),
    "az": (
        regex(
            r"video-?\s?(?:konfrans|bağlantı|rabitə|əlaqə|körpü)|onlayn|virtual|distant|\bzoom\b",
            re.IGNORECASE,
        ),
        "onlayn",
    ),
}
#: «не разглядывали друг друга на экранах», "rather than online", «onlayn deyil»: as it was not.
_NOT_ONLINE = regex(
    r"(?:\bа не|\bне(?: больше)?|вместо|\brather than|\binstead of|\bnot|\bno longer|\bunlike)"
    r"(?: [\w-]+){0,4} ?$",
    re.IGNORECASE,
)
_NOT_ONLINE_BEHIND = regex(r"\w*(?: [\w-]+){0,2} (?:deyil|yox|əvəzinə)\b", re.IGNORECASE)
#: «онлайн-опрос», "an online poll": what was online is no session.
_THING_ONLINE = regex(
    r"\w*[ -](?:опрос|голосовани|анкет|магазин|архив|библиотек|каталог|каф|издани|журнал|курс"
    r"|карт|казино|баз[аыу]|polls?\b|surveys?\b|votes?\b|voting|ballots?\b|questionnaires?\b"
    r"|archives?\b|librar|catalogue|shops?\b|stores?\b|journals?\b|courses?\b|maps?\b|editions?\b"
    r"|databases?\b|registers?\b|portals?\b|sorğu|səsvermə|arxiv|kitabxana|mağaza|jurnal|kurs"
    r"|xəritə|anket|kataloq)",
    re.IGNORECASE,
)
_NOT_FAR = 60
_HYBRID = regex(
    r"смешанн|гибридн|комбинированн|hybrid|hibrid|очно-|частично|partly|\bчасть (?:участ|экспер)"
    r"|подключил|\bряд (?:участ|экспер|чл)|\b(?:some|several|others|joined|remote participa)"
    r"|bəzi|qoşul|\bbir hissəsi",
    re.IGNORECASE,
)


def online_in(document: Document, span: Span, language: str) -> Leaf | None:
    """The word for a session without a town, if the stretch says that it had none."""
    pattern, value = _ONLINE.get(language, _ONLINE["en"])
    match = next(
        (found for found in pattern.finditer(document.text, *span) if _is_so(document, found)), None
    )
    if match is None or _HYBRID.search(document.text, *span):
        return None
    return document.leaf(value, match.start(), match.end(), "place.online", 0.9)


def _is_so(document: Document, match: re.Match[str]) -> bool:
    """False for «не онлайн, а …» and for what is no session: "an online poll"."""
    before = document.text[max(0, match.start() - _NOT_FAR) : match.start()]
    if _THING_ONLINE.match(document.text, match.end()) or _NOT_ONLINE.search(before):
        return False
    return _NOT_ONLINE_BEHIND.match(document.text, match.end()) is None

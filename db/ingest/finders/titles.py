"""Academic degrees and titles: said of a person without being an office. In three languages."""

import re

from db.language.patterns import regex

_TITLE = regex(
    r"(?:(?:доктор|кандидат|магистр|бакалавр)(?: [а-яё-]+){0,3} наук"
    r"|магистр [а-яё-]+|[кд]\.\s?[а-яё]{1,5}\.\s?н\.?|phd"
    r"|профессор|проф\.?|академик|акад\.?|доктор|д-р"
    r"|(?:[^\W\d_]+ )?elmlər(?:i)? (?:doktoru|namizədi)"
    r"|(?:[^\W\d_]+ ){1,3}üzrə (?:elmlər|fəlsəfə) doktoru"
    r"|(?:fəlsəfə|elmlər) doktoru|professor|prof\.?|akademik|akad\.?|doktor|dr\.?"
    r"|doctor|academician|phd|ph\.d\.?)",
    re.IGNORECASE,
)
#: «директор КИСИ доктор исторических наук»
_DEGREE_BEHIND = regex(
    r"(?<=[^\s,]) (?:(?:доктор|кандидат)(?: [а-яё-]+){0,3} наук"
    r"|академик(?: [А-Я]{2,5}(?: [А-ЯЁ][а-яё]+)?)?|(?:академик|профессор)(?:а|у|ом|е))$"
)
#: «начальник управления службы генерал-майора»
_RANK_BEHIND = regex(
    r"^(?P<kept>\S+ \S.*[^\s,]) (?:генерал-\w+|(?:под)?полковник|майор|капитан"
    r"|(?:контр-|вице-)?адмирал)(?:а|у|ом|е)?$"
)
#: Ranks that are left out only beside an office proper.
_RANK = regex(r"доцент|dosent|dos\.?|заслуженный [а-яё]+(?: [а-яё]+)?", re.IGNORECASE)


def is_title(text: str) -> bool:
    """True for «доктор экономических наук», «профессор»; not for «профессор МГУ»."""
    return _TITLE.fullmatch(text.strip()) is not None


def without_titles(office: str) -> str:
    """An office without mere titles before or behind it; nothing if it consists of them."""
    office = _RANK_BEHIND.sub(r"\g<kept>", _DEGREE_BEHIND.sub("", office))
    parts = [part for part in office.split(", ") if not is_title(part)]
    if len(parts) > 1:
        parts = [part for part in parts if not _RANK.fullmatch(part)] or parts
    return ", ".join(parts)

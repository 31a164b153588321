"""Whether a line of a document's head carries on the one above: a title set in several lines."""

import re

from db.language.patterns import regex

_LINK = r"(?:и|по|об?|для|при|из|and|of|on|for|və|üzrə)"
_LINK_AT_START = regex(rf"{_LINK} \S", re.IGNORECASE)
_LINK_AT_END = regex(rf" {_LINK}$", re.IGNORECASE)
_ADJECTIVE_AT_END = regex(r"[а-яё]{3}(?:[иы]й|ая|ое|[иы]е|ого|[иы]х)$", re.IGNORECASE)


def goes_on_in_title(above: str, text: str) -> bool:
    """«ЭКСПЕРТНЫЙ СОВЕТ» over «ПО ВОДНЫМ РЕСУРСАМ», an adjective over its noun."""
    if ":" in text or "," in above:  # "…, Chair" over "For the hosts: …"
        return False
    if not above[-1].isalpha() or (above.isupper() and not text.isupper()):
        return False
    linked = _LINK_AT_START.match(text) or _LINK_AT_END.search(above)
    described = _ADJECTIVE_AT_END.search(above) and (text.isupper() or text[0].islower())
    return bool(linked or described)

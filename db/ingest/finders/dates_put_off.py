"""Days on which a session was to be held, and was not: it was put off."""

import re

from db.ingest.finders.dates import DateMention
from db.ingest.finders.document import Document
from db.language.patterns import regex

#: Before the day that was meant first; in Azerbaijani behind it.
_MEANT_BEFORE = {
    "ru": regex(
        r"\b(?:планирова|запланирова|намеча|намечен|назнач|ожида|предполага|изначально"
        r"|первоначально)\w*[^.;:]{0,60}$",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:planned|scheduled|foreseen|intended|due|expected|announced|originally|initially"
        r"|first set)\b[^.;:]{0,60}$",
        re.IGNORECASE,
    ),
}
_MEANT_BEHIND_AZ = regex(
    r"[^.;:]{0,50}?(?:planlaşdırıl|nəzərdə tutul|təyin (?:ed|olun)|elan (?:ed|olun))\w*",
    re.IGNORECASE,
)
#: Behind both: it came to nothing then.
_PUT_OFF = {
    "ru": regex(
        r"[^.;:]{0,80}?\b(?:перен[её]с|отлож|отменен|отменён|отменил|не состоя|сдвинут|срывал)",
        re.IGNORECASE,
    ),
    "en": regex(
        r"[^.;:]{0,80}?\b(?:postponed|put off|deferred|delayed|cancelled|canceled|called off"
        r"|moved to|rescheduled)\b",
        re.IGNORECASE,
    ),
    "az": regex(r"[^.;:]{0,60}?(?:təxirə sal|ləğv|keçirilmə|baş tutma)", re.IGNORECASE),
}


def was_put_off(document: Document, mention: DateMention) -> bool:
    """True for "planned for March 2020 and twice postponed, …": the day of no session."""
    text, language = document.text, document.language or ""
    if language not in _PUT_OFF:
        return False
    end = mention.end
    if language == "az":
        meant = _MEANT_BEHIND_AZ.match(text, end)
        end = meant.end() if meant else end
    else:
        start = document.sentence_at(mention.start).start
        meant = _MEANT_BEFORE[language].search(text, start, mention.start)
    return meant is not None and _PUT_OFF[language].match(text, end) is not None

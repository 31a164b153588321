"""Parts of a text that tell of what was before: «Справка», "Background". Knows no dates."""

import re

from db.ingest.finders.document import Document
from db.language.patterns import regex

_RU_PAST = (
    r"(?:что|как)(?: всё| все)? (?:было|происходило) (?:раньше|прежде|до этого|до сих пор)"
    r"|как вс[её]"
    r" начиналось|предыстория|(?:историческая |краткая |для )?справк[аи]|справочно"
    r"|из истории(?: [а-яё]+)?"
    r"|история(?: вопроса| [а-яё]+)?|напоминаем|ранее|раньше|хроника(?: [а-яё]+)?"
    r"|(?:прошлы|прежни|предыдущи|предшествующи)е (?:[а-яё]+ )?(?:заседания|встречи|сессии|собрания"
    r"|раунды|годы)|(?:читайте|смотрите) также|(?:другие|похожие) (?:новости|материалы)|по теме"
)
_EN_PAST = (
    r"(?:historical |brief )?background(?: notes?| information)?|notes? (?:to"
    r"|for) (?:the )?editors?"
    r"|(?:earlier|previous|past|former) (?:sessions?|meetings?|rounds?|gatherings?|plenar(?:y|ies))"
    r"|earlier|(?:a )?(?:short |brief )?history(?: of the [a-z]+)?|the story so far|how it began"
    r"|what (?:happened|went|came) before|timeline|chronicle|(?:related|other|more) (?:news"
    r"|stories)"
    r"|see also|read (?:also|more)"
)
_AZ_PAST = (
    r"(?:qısa |tarixi )?arayış|(?:qısa )?tarixçə(?:si|dən)?|xatırlatma|bundan (?:əvvəl|öncə)"
    r"|(?:əvvəlki|keçmiş|öncəki) (?:iclas|sessiya|görüş|toplantı|il)l[aə]r|əvvəllər"
    r"|necə başla(?:dı|mışdı)"
    r"|nə(?:lər)? olmuşdu|xronika|(?:əlaqəli|oxşar|digər) xəbərlər|həmçinin oxu(?:yun)?"
)
#: A line that heads such a part, or the words that open it.
_HEADING = regex(rf"\W*(?:{_RU_PAST}|{_EN_PAST}|{_AZ_PAST})\W*", re.IGNORECASE)
_OPENING = regex(rf"(?:{_RU_PAST}|{_EN_PAST}|{_AZ_PAST})[.:]\s", re.IGNORECASE)
#: So long is a heading, and so many paragraphs such a part has at the most.
_LONGEST, _MOST = 60, 8


#: "RIGA, Latvia, June 21. ": a report opens so, whatever the page says above it.
_DATELINE = regex(
    r"[A-Z][A-Z’' -]{2,30}(?:, [A-Z][\w ]{2,20})?(?:, |\. ?)(?:[A-Z][a-z]{2,8}\.? \d{1,2}"
    r"|\d{1,2} [A-Z][a-z]{2,8})\b"
)


def tells_of_past(document: Document, at: int) -> bool:
    """True for a place in a part of the text that is headed as the story before the report."""
    index = document.block_index(at)
    own = document.blocks[index]
    if _DATELINE.match(document.text, own.line_start, own.end):
        return False
    if _OPENING.match(document.text, own.line_start, own.end):
        return True
    for block in reversed(document.blocks[max(0, index - _MOST) : index]):
        text = document.text[block.line_start : block.end]
        if len(text) > _LONGEST or text[-1] in ".;,!?":
            continue
        if block.label is None or _HEADING.fullmatch(text):
            return _HEADING.fullmatch(text) is not None
    return False

"""Dates that belong to a cited text or to another event, by the words around them."""

import re

from db.ingest.finders.dates import DateMention
from db.ingest.finders.document import Document
from db.ingest.finders.sessions import SessionMention

#: Before a date, these say that it belongs to a cited text or to another event.
_OF_A_TEXT_BEFORE = re.compile(
    r"(?:(?:\bот|\bдо|\bк|позднее|с тех пор|\bof|\bsince|\bby|\bdated|\buntil)(?: the)?"
    r"|(?:подписан\w*|заключ[её]н\w*|утвержд[её]н\w*|принят\w*|создан\w* в|основан\w* в"
    r"|signed(?: on| in)?|adopted(?: on| in)?|concluded(?: on| in)?|founded in|established in"
    r"|approved(?: on| in)?)(?: [^\W\d_]+){0,3})\s*$",
    re.IGNORECASE,
)
_OF_A_TEXT_AFTER = re.compile(
    r"[-\w]{0,4}\s?(?:tarixli(?! (?:\w+ ){0,2}(?:iclas|sessiya|görüş|toplantı))"
    r"|imzalan|təsdiqlən|qəbul edil|tarixində imzalan|qüvvəyə)",
    re.IGNORECASE,
)
#: "over the weekend of 2 May": days, and no text.
_OF_DAYS = re.compile(r"\b(?:weekend|week|days?|evening|morning|night|afternoon) of(?: the)? $")
#: A session is concluded on a day as a treaty is.
_SESSION_CONCLUDED = re.compile(
    r"\b(?:session|meeting|round|plenary|sitting|gathering|conference|forum|dialogue|council)\b"
    r"(?:(?!\b(?:agreement|treaty|convention|accord|memorandum|protocol|charter|pact|contract"
    r"|declaration)\b)[^.;])*\bconcluded\b[^.;]*$",
    re.IGNORECASE,
)
_PROTOCOL = re.compile(r"протокол|minutes|record|protokol", re.IGNORECASE)
_SEASON = re.compile(
    r"(?:autumn|spring|summer|winter|fall|beginning|end|course|half|quarter)\s(?:of\s)?$",
    re.IGNORECASE,
)


def belongs_to_a_text(document: Document, mention: DateMention) -> bool:
    """True for «от 5 мая», "signed on 5 May", «5 may tarixli»: no date of a session."""
    before = document.text[max(0, mention.start - 40) : mention.start]
    sentence = document.text[document.sentence_at(mention.start).start : mention.start]
    before = before.rsplit("\n", 1)[-1]
    if mention.dates[0][1] == 0 and _SEASON.search(before + "of "):
        return False
    if _OF_DAYS.search(before) or _SESSION_CONCLUDED.search(sentence):
        return False
    if _OF_A_TEXT_BEFORE.search(before) and not re.search(r"[Сс]остоя\w* $|\bс $", before):
        return True
    return _OF_A_TEXT_AFTER.match(document.text, mention.end) is not None


def dates_the_protocol(document: Document, main: SessionMention, mention: DateMention) -> bool:
    """«Протокол третьего заседания … от 8 апреля 2011 года»: a session is minuted on its day."""
    if not main.heading or not main.sentence.start <= mention.start < main.sentence.end:
        return False
    before = document.blocks[max(0, document.block_index(main.start) - 1)].line_start
    return _PROTOCOL.search(document.text, before, main.start) is not None

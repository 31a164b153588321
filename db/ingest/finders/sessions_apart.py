"""A session whose council acts in one sentence, while another one says that it was a session.

«Члены Совета обсудили в пятницу в Уфе …. Нынешнее заседание, уже седьмое, …»
"""

import re

from db.ingest.finders.bodies import Body
from db.ingest.finders.document import Document, Span
from db.ingest.finders.kinds import acts_in
from db.ingest.finders.meeting_verbs import talks_with_others
from db.ingest.finders.session_counts import counted_ordinal
from db.ingest.finders.session_signs import WORDS, Signs, says_held
from db.ingest.finders.sessions import SessionMention, mention_of_council
from db.language.patterns import regex

#: So far behind the council the word for a session may stand.
_NEAR = 700
#: Who stands for a council: its members, and never a single one.
_MEMBERS = {
    "ru": regex(
        r"\b(?:участник|член|эксперт|делегат|представител|аналитик|уч[её]ны)(?:и|ы|е)"
        r" (?:[а-яё-]+ )?$",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:members|experts|delegates|participants|scholars|analysts|representatives)"
        r" (?:of|to|in|from|at) (?:the )?$",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:n[ıiuü]n)? (?:üzv|iştirakçı|ekspert|nümayəndə|mütəxəssis|alim)l[aə]ri\b",
        re.IGNORECASE,
    ),
}
#: Right before an English council that does not act itself.
_OBLIQUE = regex(r"\b(?:of|to|in|from|at|by|with|for|on|under|and)(?: the)? $|[a-z] the $")


def session_told_apart(document: Document, mentions: list[SessionMention]) -> SessionMention | None:
    """The first sentence in which a council acts on a day that is told, near a session's noun."""
    language = document.language or ""
    nouns = [noun for noun in mentions if not noun.other and not document.is_quoted(noun.start)]
    if language not in WORDS or not nouns:
        return None
    signs = Signs(document, language)
    awaited = min((m.start for m in mentions if m.future), default=len(document.text))
    for sentence in document.sentences(0, nouns[-1].sentence.end):
        near = [noun for noun in nouns if 0 <= noun.start - sentence.start < _NEAR]
        if not near or sentence.start > awaited:
            continue
        council = _acting(document, sentence, signs, language)
        if council is not None:
            return _mention(document, sentence, council, near)
    return None


def _acting(document: Document, sentence: Span, signs: Signs, language: str) -> Body | None:
    """The council of a sentence that tells a day, and in which it met or did something."""
    if not signs.tells_day(sentence):
        return None
    for council in signs.councils(sentence):
        if not _is_actor(document, sentence, council, language):
            continue
        if talks_with_others(document, council.end, sentence.end):
            continue
        acts = acts_in(document.unquoted, council.end, sentence.end, language)
        if acts or says_held(document, Span(council.end, sentence.end)):
            return council
    return None


def _is_actor(document: Document, sentence: Span, council: Body, language: str) -> bool:
    before = document.text[sentence.start : council.start]
    if language == "az":
        if _MEMBERS["az"].match(document.text, council.end):
            return True
        return "nomn" in council.cases
    if _MEMBERS[language].search(before):
        return True
    return "nomn" in council.cases if language == "ru" else not _OBLIQUE.search(before)


def _mention(
    document: Document, sentence: Span, council: Body, nouns: list[SessionMention]
) -> SessionMention:
    own = [noun for noun in nouns if noun.council is None or noun.council.name == council.name]
    numbers = (noun.ordinal or counted_ordinal(document, *noun.sentence) for noun in own)
    number = next((number for number in numbers if number), None)
    return mention_of_council(council, sentence, number, heading=False)

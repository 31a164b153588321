"""A session that no sentence reports: a council, people who met, a day and what they agreed on.

Newspapers tell so: «Паром опоздал. Было 24 октября. Совет ещё никогда не собирался на острове …».
Every sign is weighed by itself, and a council with a meeting, a day and two more of them is enough.
"""

import re

from db.ingest.finders.bodies import Body, bodies_in
from db.ingest.finders.document import Document, Span
from db.ingest.finders.fields import mail_lines
from db.ingest.finders.kinds import acts_in
from db.ingest.finders.meeting_verbs import talks_with_others
from db.ingest.finders.organisers import organisers
from db.ingest.finders.other_sessions import other_sessions
from db.ingest.finders.session_counts import counted_ordinal
from db.ingest.finders.session_ordinals import Ordinal, told_row, told_times
from db.ingest.finders.session_signs import WORDS, Signs
from db.ingest.finders.sessions import SessionMention, mention_of_council
from db.ingest.finders.themes import told_theme
from db.ingest.finders.writing_days import PAGE_SIGNS
from db.language.patterns import regex

#: People who met, in whatever words.
_MEETING = {
    "ru": regex(
        r"собрал|собира|съех|съезж|\bсош(?:л|ё)|засед|сесси|встре[чт]|встав|рассажив|\bсел[аи]? за"
        r"|спорил|обсу[жд]|дискусси|совеща|\b(?:раз)?говор(?:ил|\b|а\b)|бесед|слёт|съезд|открыл"
        r"|распахну|за (?:одним |круглым )?столом",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:met|meet(?:s|ing|ings)?|gather\w*|conven\w+|assembl\w+|session|sitting|round|sat"
        r"|sit|outing|quarrel\w*|got down to (?:business|work)|(?:came|come|got"
        r"|get) (?:together|back)|debat\w+|argu\w+|discuss\w+|talk(?:s|ed)?"
        r"|round the table|(?:one|same|long|round) table)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"topla[nş]|yığış|yığınca|bir araya|görüş|iclas|sessiya|məclis|söhbət|mübahisə|müzakirə"
        r"|bir masa|üz-üzə (?:gəl|otur|əyləş)|göz-gözə|dəyirmi masa|konfrans|müşavirə",
        re.IGNORECASE,
    ),
}
#: Who stands for a council once it was named: «эксперты признали», "members agreed".
_PEOPLE = {
    "ru": regex(
        r"\b(?:эксперт(?:ы|ам)|участник(?:и|ам)|гости|собеседники|собравшиеся|делегаты"
        r"|стороны|члены|совет\w{0,2}|форум|клуб|диалог|палата|комиссия|ассоциация|круг"
        r"|договорил\w+|решили|решено|признано)\b",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:experts|participants|members|delegates|guests|they|council|forum|club|panel"
        r"|commission|circle|network|group|dialogue|committee|chamber|it)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\b(?:ekspertlər|iştirakçılar|qonaqlar|üzvlər\w*|tərəflər|şura|forum|klub|dialoq"
        r"|komissiya|palata)\b",
        re.IGNORECASE,
    ),
}
#: A council is brought in within so many paragraphs, and its scene is told so near to it.
_HEAD, _SCENE, _BEFORE = 8, 900, 500
#: So much must speak for a session besides the meeting and its day.
_LEAST = 2.5
#: A number among the signs tells of sessions more surely than anything else.
_LEAST_NUMBERED = 2.0
#: More sentences of what was agreed on say nothing more.
_MOST_ACTS = 2


def session_of_scene(document: Document, mentions: list[SessionMention]) -> SessionMention | None:
    """The first council whose meeting, day and outcome the text tells in whatever words."""
    language = document.language or ""
    if language not in WORDS:
        return None
    signs = Signs(document, language)
    awaited = min((mention.start for mention in mentions if mention.future), default=None)
    for council in _councils(document, signs):
        own = document.sentence_at(council.start)
        if (awaited is not None and awaited < own.end) or signs.has("WILL_BE_HELD", own):
            return None
        scene = _scene(document, council, signs, language)
        if scene is None:
            continue
        number = _number(document, mentions, scene, language)
        found = mention_of_council(council, scene, number, heading=False)
        least = _LEAST if found.ordinal is None else _LEAST_NUMBERED
        if _weight(document, mentions, found, language) >= least:
            return found
    return None


def _councils(document: Document, signs: Signs) -> list[Body]:
    """The councils that the first paragraphs name, each at its first place."""
    first = mail_lines(document)
    blocks = document.blocks[first : first + _HEAD]
    found: dict[str, Body] = {}
    for sentence in document.sentences(blocks[0].start, blocks[-1].end) if blocks else ():
        for body in signs.councils(sentence):
            if not document.is_quoted(body.start):
                found.setdefault(body.name.lower(), body)
    return list(found.values())


def _scene(document: Document, council: Body, signs: Signs, language: str) -> Span | None:
    """The sentences from the day to the council, or on to the day; None if none met on a day."""
    own = document.sentence_at(council.start)
    start = document.blocks[max(0, document.block_index(council.start) - 1)].start
    sentences = document.sentences(start, min(len(document.text), council.end + _SCENE))
    near = [
        span
        for span in sentences
        if own.start - _BEFORE <= span.start <= own.end + _SCENE // 2
        and not signs.has("WILL_BE_HELD", span)
        and (span == own or not signs.has("OTHER_SESSION", span))
    ]
    days = [span for span in near if _tells_day(document, span, signs)]
    if not days:
        return None
    day = min(days, key=lambda span: (abs(span.start - own.start), span.start))
    scene = Span(min(day.start, own.start), max(day.end, own.end))
    if talks_with_others(document, scene.start, council.end):
        return None
    around = Span(scene.start, min(len(document.text), scene.end + _BEFORE))
    return scene if _MEETING[language].search(document.unquoted, *around) else None


def _tells_day(document: Document, span: Span, signs: Signs) -> bool:
    """True for a sentence with a day in it that is not the page's."""
    block = document.blocks[document.block_index(span.start)]
    ended = document.text[span.end - 1] in ".!?:;"
    page = PAGE_SIGNS.search(document.text, block.line_start, block.end)
    return ended and page is None and signs.tells_day(span)


def _number(
    document: Document, mentions: list[SessionMention], scene: Span, language: str
) -> Ordinal | None:
    """The number that a session's noun has in the scene; else one that is counted apart there."""
    end = min(len(document.text), scene.end + _BEFORE)
    for mention in mentions:
        if scene.start <= mention.start < end and mention.ordinal and not mention.other:
            return mention.ordinal
    around = document.sentences(scene.start, end)
    told = (told_times(document, span, language) for span in around)
    row = (told_row(document, span, language) for span in around)
    counted = (counted_ordinal(document, *span) for span in around)
    return next((number for number in (*told, *counted, *row) if number), None)


def _weight(
    document: Document, mentions: list[SessionMention], found: SessionMention, language: str
) -> float:
    """How much the rest of the text bears a session out."""
    others, end = other_sessions(document, mentions, found), len(document.text)
    numbered = any(not mention.other and mention.ordinal for mention in mentions)
    weight = 1.0 * (found.ordinal is not None or numbered)
    weight += 0.75 * min(_MOST_ACTS, _acts(document, found.sentence.end, language))
    weight += 1.0 * (told_theme(document, found, others, end) is not None)
    held_by = organisers(document, found, others, end, bodies_in(document, 0, end))
    return weight + (0.5 if held_by.weak else 1.0) * bool(held_by.bodies)


def _acts(document: Document, start: int, language: str) -> int:
    """In how many sentences behind the scene those who met find, ask or resolve something."""
    found = 0
    for span in document.sentences(start, len(document.text)):
        who = _PEOPLE[language].search(document.unquoted, *span)
        if who is not None and acts_in(document.unquoted, *span, language):
            found += 1
    return found

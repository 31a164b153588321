"""Sessions that no sentence reports plainly: a form, or a mention that all else bears out."""

from dataclasses import replace

from db.ingest.finders.bodies import Body, bodies_in, council_heads
from db.ingest.finders.document import Document, Span
from db.ingest.finders.fields import field_value
from db.ingest.finders.generic_names import named_by_quote
from db.ingest.finders.main_session import main_mention
from db.ingest.finders.ordinals import ordinal_value
from db.ingest.finders.organisers import organisers
from db.ingest.finders.other_sessions import other_sessions
from db.ingest.finders.session_minutes import session_of_minutes
from db.ingest.finders.session_ordinals import Ordinal, told_times
from db.ingest.finders.session_scenes import session_of_scene
from db.ingest.finders.session_signs import is_numbered_event
from db.ingest.finders.sessions import SessionMention, mention_of_council
from db.ingest.finders.sessions_apart import session_told_apart
from db.ingest.finders.themes import told_theme
from db.language.patterns import regex

#: So many of a session's fields make a form of it.
_LEAST_FIELDS = 3
_FIELDS = ("date", "place", "theme", "organisers", "number", "council")
#: A council named within so many paragraphs is the form's.
_HEAD = 8
#: So many letters of «ассамблея» stay the same in «ассамблеи».
_STEM = 6
#: A session has a number of two figures.
_MOST = 100
_NUMBER = regex(r"(?:№\s?)?(?P<number>[^\W_]+(?:-[^\W\d_]+)?(?: [^\W\d_]+)?)")


def reported_session(document: Document, mentions: list[SessionMention]) -> SessionMention | None:
    """The session that the document reports, plainly or not; None if it reports none."""
    main = main_mention(mentions)
    form = session_of_form(document)
    if form is not None and main is not None and _is_told_behind(main, form):
        return form
    if main is None or main.ordinal is not None:  # «шестая сессия прошла в Уральске»: the last one
        apart = session_told_apart(document, mentions)
        if apart is not None and (main is None or _outnumbers(apart, main)):
            return apart
    minutes = session_of_minutes(document)
    if minutes is not None and main is not None and _is_told_behind(main, minutes):
        return minutes
    main = main or form or minutes or session_borne_out(document, mentions)
    main = main and _numbered_in_title(document, _counted_again(document, main))
    main = main and named_by_quote(document, main)
    return main or session_of_scene(document, mentions)


def _counted_again(document: Document, main: SessionMention) -> SessionMention:
    """«Съехались во второй раз: первая сессия прошла в 2018 году»: the times count, not the other.

    Only where the report itself has no number.
    """
    own, sentence = main.ordinal, main.sentence
    if own is None or main.heading or sentence.start <= own.start < sentence.end:
        return main
    block = document.blocks[document.block_index(main.start)]
    told = (
        told_times(document, span, document.language or "en")
        for span in document.sentences(block.start, block.end)
    )
    times = next((times for times in told if times and times.value > own.value), None)
    return replace(main, ordinal=times) if times else main


def _numbered_in_title(document: Document, main: SessionMention) -> SessionMention:
    """«RESOLUTION OF THE SIXTH ASSEMBLY» over what an Assembly found: each one is its session."""
    language, council = document.language or "en", main.council
    if main.ordinal is not None or council is None:
        return main
    stop = document.blocks[document.block_index(main.start)].start
    for index in range(1, document.token_range(0, stop)[1]):
        token, before = document.tokens[index], document.tokens[index - 1]
        same = token.text.lower()[:_STEM] == council.head.lower()[:_STEM]
        if same and is_numbered_event(token.text.lower(), language):
            value = ordinal_value(before.text, language)
            if value and not document.is_quoted(token.start):
                return replace(main, ordinal=Ordinal(value, before.start, before.end))
    return main


def _outnumbers(apart: SessionMention, main: SessionMention) -> bool:
    """True if what is told apart comes first, and with the higher number."""
    if apart.ordinal is None or main.ordinal is None or apart.start >= main.start:
        return False
    return apart.ordinal.value > main.ordinal.value


def _is_told_behind(main: SessionMention, form: SessionMention) -> bool:
    """True if prose below a form speaks of a session with another number than the form's."""
    if main.ordinal is None or form.ordinal is None or main.start < form.start:
        return False
    return main.ordinal.value != form.ordinal.value


def session_of_form(document: Document) -> SessionMention | None:
    """The session of a form: «Орган: … Сессия: 21-я. Дата: … Место: …»."""
    end = len(document.text)
    given = [field for field in _FIELDS if field_value(document, field, end) is not None]
    if len(given) < _LEAST_FIELDS or "date" not in given:
        return None
    council = _council(document)
    if council is None:
        return None
    sentence = document.sentence_at(council.start)
    return mention_of_council(council, sentence, _number(document), heading=True)


def session_borne_out(document: Document, mentions: list[SessionMention]) -> SessionMention | None:
    """A mention in passing whose theme and organisers the text tells all the same."""
    if any(mention.future for mention in mentions):
        return None
    named = [mention for mention in mentions if mention.council and not mention.other]
    best = max(named, key=lambda mention: mention.score, default=None)
    if best is None or document.is_quoted(best.start):
        return None
    others, end = other_sessions(document, mentions, best), len(document.text)
    told = told_theme(document, best, others, end) is not None
    found = organisers(document, best, others, end, bodies_in(document, 0, end))
    borne_out = bool(found.bodies) + told + (best.ordinal is not None)
    return best if borne_out > 1 and (told or not found.weak) else None


def _council(document: Document) -> Body | None:
    """The council that the form is about: the field's own, else the first one named."""
    heads = council_heads(document.language)
    size = len(document.text)
    stated = (field_value(document, "council", size), field_value(document, "number", size))
    end = document.blocks[min(_HEAD, len(document.blocks)) - 1].end
    for span in (*stated, Span(0, end)):
        if span is None:
            continue
        bodies = bodies_in(document, *span)
        within = (Span(document.text.find(" ", body.start), body.end) for body in bodies)
        inner = [body for part in within for body in bodies_in(document, *part)]
        for body in (*bodies, *inner):  # «Бюро Евразийской ассоциации»: its bureau is none
            if body.head in heads:
                return body
    return None


def _number(document: Document) -> Ordinal | None:
    """«Номер заседания: 12», "Session: 21st"."""
    span = field_value(document, "number", len(document.text))
    for match in _NUMBER.finditer(document.text, *span) if span else ():
        text, opens = match["number"], span is not None and match.start() == span.start
        for part in (text, text.split(" ")[0]):
            figure = opens and part.isdigit()
            value = int(part) if figure else ordinal_value(part, document.language or "en")
            if 0 < value < _MOST:
                return Ordinal(value, match.start("number"), match.start("number") + len(part))
    return None

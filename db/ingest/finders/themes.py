"""What the session was about, verbatim: quoted with any marks, or unquoted after a cue."""

import re
from collections.abc import Iterator

from db.ingest.finders import theme_cues
from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.body_heads import heads_body
from db.ingest.finders.document import Document, Span
from db.ingest.finders.fields import field_value, mail_lines
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.quotes import Quote
from db.ingest.finders.session_signs import is_session_noun
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.theme_boards import is_on_board
from db.ingest.finders.theme_edges import TOLD_OF_IT
from db.ingest.finders.theme_lines import (
    is_no_theme,
    is_of_name,
    is_said,
    theme_in_title,
    theme_under_title,
)
from db.ingest.finders.theme_unquoted import discussed_theme, nearest_is_part, stated_theme
from db.language.patterns import regex
from db.model import Leaf

#: A stop that the writer put inside of the marks.
_STOP_INSIDE = regex(r"(?<=[^\W\d_]{3})[.,;]$|,$")
_TOLD = frozenset({"theme.cue", "theme.near", "theme.field"})
#: A quotation that no word introduces has so many words at least; a cue of fewer signs is a mere
#: preposition: "experts agree on “snow pact”".
_LEAST_WORDS, _TELLING = 3, 7
#: A sentence about a session names it among so many words.
_OPENING = 4
#: «О чём: о зерне», "What about: about grain": the preposition answers the label.
_ABOUT = regex(r"(?:\bо ч[её]м|\babout)\s?[:—–]?\s?\Z", re.IGNORECASE)
_ASKED = regex(r"(?:об?|обо|about|on) (?=\w)", re.IGNORECASE)
#: So long such a label is.
_LABEL = 16
#: What may stand between a session's name and the theme that follows it.
_LINK = regex(r"[\s,:—–-]*(?:\([^()]{2,60}\))?[\s,:.—–-]*")


def session_theme(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> Leaf | None:
    """The theme without its outer quotation marks; None where nothing names one."""
    language = document.language or "en"
    stated = field_value(document, "theme", head_end)
    if stated is not None and not stated.start <= main.start < stated.end:
        return _stated(document, stated)
    spans = _spans(document, main, others, head_end)
    for span in spans:
        for quote in _own_quotes(document, span, main):
            if _has_cue(document, span, quote, language) or is_on_board(document, span, quote):
                return _theme(document, quote, "theme.cue", 0.95)
    for span in spans:
        for quote in _own_quotes(document, span, main):
            if _is_near_noun(document, span, quote, language):
                return _theme(document, quote, "theme.near", 0.85)
    for span in spans:
        leaf = _quoted_after_session(document, span, main, language)
        if leaf is not None:
            return leaf
    return (
        _quoted_line(document, main, head_end)
        or stated_theme(document, spans, main)
        or theme_in_title(document, main)
        or theme_under_title(document, main)
        or _only_quote(document, main, spans)
        or discussed_theme(document, spans, main)
    )


def told_theme(
    document: Document, main: SessionMention, others: OtherSessions, end: int
) -> Leaf | None:
    """The theme that a field or a word for it introduces, looked for up to ``end``."""
    found = session_theme(document, main, others, end)
    return found if found is not None and found.rule in _TOLD else None


def theme_among_points(
    document: Document, main: SessionMention, others: OtherSessions, part: Span
) -> Leaf | None:
    """«2. The meeting dealt with …»: the first points of a text may tell what a session was on."""
    spans = [
        piece
        for span in document.sentences(*part)
        if _speaks_of_session(document, span)
        for piece in others.pieces(span)
    ]
    return stated_theme(document, spans, main)


def theme_behind_points(
    document: Document, main: SessionMention, others: OtherSessions, part: Span
) -> Leaf | None:
    """«Тема сессии: «…»» in a line below the points, or a sentence there that names the theme."""
    language = document.language or "en"
    stated = field_value(document, "theme", part.end, part.start)
    if stated is not None and not others.covers(stated.start):
        return _stated(document, stated)
    for span in document.sentences(*part):
        if not _names_session(document, span):
            continue
        for piece in others.pieces(span):
            for quote in _own_quotes(document, piece, main):
                if _is_near_noun(document, piece, quote, language):
                    return _theme(document, quote, "theme.near", 0.8)
    return None


def _names_session(document: Document, span: Span) -> bool:
    first, last = document.token_range(*span)
    return any(
        token.is_word and is_session_noun(token.text, document.language)
        for token in document.tokens[first:last]
    )


def _speaks_of_session(document: Document, span: Span) -> bool:
    first, last = document.token_range(*span)
    opening = document.tokens[first : min(last, first + _OPENING)]
    return any(
        token.is_word and is_session_noun(token.text, document.language) for token in opening
    )


def _stated(document: Document, span: Span) -> Leaf:
    """The theme of a line «Тема: …», quoted or not."""
    for quote in document.quotes_in(span):
        rest = document.text[quote.end : span.end].lstrip()
        if quote.start - span.start <= 1 and not rest.removeprefix("mövzusunda")[:1].isalpha():
            return _theme(document, quote, "theme.field", 0.95)
    asked = _ABOUT.search(document.text, max(0, span.start - _LABEL), span.start)
    if asked and (answer := _ASKED.match(document.text, *span)):
        span = Span(answer.end(), span.end)
    value = document.text[span.start : span.end]
    told = TOLD_OF_IT.search(value)
    value = value[: told.start() if told else None].rstrip(" .;")
    return document.leaf(value, span.start, span.start + len(value), "theme.field", 0.9)


def _spans(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> list[Span]:
    spans = list(others.pieces(main.sentence))
    letter = mail_lines(document)
    start = document.blocks[letter].start if letter < len(document.blocks) else 0
    for span in document.sentences(start, head_end):
        if span != main.sentence:
            spans += others.pieces(span)
    return spans


def _own_quotes(document: Document, span: Span, main: SessionMention) -> Iterator[Quote]:
    """The quoted passages of a stretch that are not the theme of a talk or of a part of the day."""
    language = document.language or "en"
    part = theme_cues.OF_A_PART.get(language)
    for quote in document.quotes_in(span):
        said = theme_cues.REPORTED.search(document.unquoted, span.start, quote.start)
        if said or is_of_name(main, quote):
            continue
        at = max(span.start, quote.start - 90)
        if at <= main.start < quote.start:
            at = main.end  # «конференция сети … прошла под заголовком»: the session itself
        if main.council is not None and at <= main.council.start < quote.start:
            at = max(at, min(main.council.end, quote.start))  # "of the Panel of Experts"
        before = theme_cues.IN_FORM.sub(" ", document.unquoted[at : quote.start])
        if is_no_theme(document, quote):
            continue
        behind = theme_cues.NAMES_A_PART.match(document.unquoted, quote.end, span.end)
        apart = part is None or not nearest_is_part(before, part, language)
        apart = apart or _has_theme_behind(document, span, quote, language)
        if behind is None and apart:
            yield quote


def _has_theme_behind(document: Document, span: Span, quote: Quote, language: str) -> bool:
    """«məruzələri dinləyərək, “…” mövzusunu müzakirə edərək»: the word for it stands behind."""
    behind = theme_cues.THEME_BEHIND.get(language)
    return behind is not None and behind.match(document.text, quote.end, span.end) is not None


def _is_a_saying(document: Document, quote: Quote) -> bool:
    """True for “snow pact”: a word or two in small letters are what something is called."""
    words = document.text[quote.inner_start : quote.inner_end].split()
    return len(words) < _LEAST_WORDS and all(word[0].islower() for word in words)


def _has_cue(document: Document, span: Span, quote: Quote, language: str) -> bool:
    before, after = theme_cues.BEFORE.get(language), theme_cues.AFTER.get(language)
    words = document.text[max(span.start, quote.start - 90) : quote.start]
    cue = before.search(words) if before is not None else None
    if cue is not None and not (len(cue[0]) < _TELLING and _is_a_saying(document, quote)):
        return True
    return after is not None and after.match(document.text, quote.end, span.end) is not None


def _is_near_noun(document: Document, span: Span, quote: Quote, language: str) -> bool:
    """«тема была выбрана голосованием — «…»»: the noun, some words, then two words or more."""
    if len(document.text[quote.inner_start : quote.inner_end].split()) < 2:
        return False
    near = theme_cues.NEAR.get(language)
    words = document.unquoted[max(span.start, quote.start - 110) : quote.start]
    return near is not None and near.search(words) is not None


def _quoted_after_session(
    document: Document, span: Span, main: SessionMention, language: str
) -> Leaf | None:
    """The theme may follow the session's noun or the council's name without any cue."""
    for quote in _own_quotes(document, span, main):
        length = len(document.text[quote.inner_start : quote.inner_end].split())
        if length < 2 or (length < 3 and not _is_beside(quote, main)):
            continue
        if _follows_council(document, main, quote):
            return _theme(document, quote, "theme.after_council", 0.88)
        index = document.token_range(quote.start, quote.start)[0] - 1
        while index >= 0 and document.tokens[index].text in {":", "—", "–", "-", ","}:
            index -= 1
        bodies = bodies_in(document, *span)  # «İclasa “Dunay Fondu” dəstək göstərmişdir»
        if any(body.start <= quote.start < body.after for body in bodies):
            continue
        if _is_house(document, quote, language):
            continue
        if index >= 0 and is_session_noun(document.tokens[index].text, language):
            return _theme(document, quote, "theme.after_session", 0.9)
    return None


def _is_house(document: Document, quote: Quote, language: str) -> bool:
    """True for «Dunay Fondu»: a name in marks that ends, or in Russian begins, with its head."""
    words = document.text[quote.inner_start : quote.inner_end].split()
    if not 1 < len(words) <= _LEAST_WORDS or not all(word[0].isupper() for word in words):
        return False
    return heads_body(words[0 if language == "ru" else -1], language)


def _is_beside(quote: Quote, main: SessionMention) -> bool:
    """True if the council is named elsewhere: a short quotation is then no part of its name."""
    council = main.council
    return council is not None and not council.start - 2 <= quote.start <= council.after + 1


def _follows_council(document: Document, main: SessionMention, quote: Quote) -> bool:
    council = main.council
    if council is None or council.after > quote.start:
        return False
    return _LINK.fullmatch(document.text, council.after, quote.start) is not None


def _quoted_line(document: Document, main: SessionMention, head_end: int) -> Leaf | None:
    """A paragraph of the head that is one quoted passage and nothing else."""
    last = document.block_index(main.start) + 4
    for index, block in enumerate(document.blocks[:last]):
        quote = document.quote_at(block.line_start)
        if block.line_start >= head_end or quote is None or is_no_theme(document, quote):
            continue
        rest = document.text[quote.end : block.end].strip(" .") or is_said(document, index)
        if not rest and len(document.text[quote.start : quote.end].split()) >= 2:
            return _theme(document, quote, "theme.line", 0.85)
    return None


def _only_quote(document: Document, main: SessionMention, spans: list[Span]) -> Leaf | None:
    """The one longer quotation beside the report that is no name and no title of something."""
    language = document.language or "en"
    last = document.block_index(main.start) + 1
    names = [(body.start, body.after) for span in spans for body in bodies_in(document, *span)]
    found = [
        quote
        for span in spans
        if abs(document.block_index(span.start) - last + 1) <= 1
        for quote in _own_quotes(document, span, main)
        if len(document.text[quote.inner_start : quote.inner_end].split()) >= _LEAST_WORDS
        and document.text[quote.inner_start].isupper()
        and not any(start <= quote.start < end for start, end in names)
        and not _is_title(document, span, quote, language)
    ]
    return _theme(document, found[0], "theme.only", 0.6) if len(found) == 1 else None


def _is_title(document: Document, span: Span, quote: Quote, language: str) -> bool:
    """True for the title of a text, a book, a newspaper, and for what somebody said."""
    before = document.unquoted[max(span.start, quote.start - 60) : quote.start]
    after = document.unquoted[quote.end : quote.end + 25]
    pattern = theme_cues.TITLED.get(language)
    opens = document.text[quote.end : quote.end + 1] == ":"  # "“…”: experts meet in Vidin"
    spoken = opens or document.text[quote.inner_end - 1] in ".," or theme_cues.SAID.search(after)
    return bool(spoken) or pattern is None or pattern.search(before) is not None


def _theme(document: Document, quote: Quote, rule: str, confidence: float) -> Leaf:
    value = _STOP_INSIDE.sub("", document.text[quote.inner_start : quote.inner_end].strip())
    start = document.text.index(value, quote.inner_start)
    return document.leaf(value, start, start + len(value), rule, confidence)

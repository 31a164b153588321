"""A theme that no marks set apart: behind a word for themes, or as what people discussed."""

import re
from collections.abc import Iterator

from db.ingest.finders import theme_cues, theme_words
from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.document import Document, Span
from db.ingest.finders.session_signs import is_session_noun
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.theme_edges import without_adverbials
from db.language.patterns import regex
from db.model import Leaf

_AZ_NOT_THEME = regex(r"^(?:Bu|Onun|Həmin|Şura)\w* ")
#: «İclas … həsr olunub»: the session itself before its theme.
_AZ_SUBJECT = regex(
    r"^(?:[^\W\d_]+nc[ıiuü] )?(?:iclas|sessiya|görüş|toplantı|yığınca[qğ]|raund|forum|konqres"
    r"|qurultay|konfrans)(?:s?[ıiuü])?"
    r"(?: \([^()]*\))?(?: isə| da)? "
    r"|^(?:Bu )?(?:[İi]clas|[Ss]essiya|[Gg]örüş|[Tt]ədbir|[Tt]oplantı|[Yy]ığıncaq|[Rr]aund"
    r"|[Ff]orum|[Kk]onqres|[Qq]urultay|[Kk]onfrans|[Pp]lenum"
    r"|(?:[Mm]üzakirə|[Ss]öhbət|[Dd]iskussiya|[Dd]ialoq|[Çç]ıxış|[Mm]üşavirə)(?:l[aə]r)?)"
    r"(?: isə| da)? "
)
#: «Y-nin məruzəsi yolların təmirinə həsr olunmuşdu»: one talk, and no session.
_AZ_OF_TALK = regex(
    r"\w{2}[ıiuü]n (?:\w+ )?(?:məruzə|çıxış|mühazirə|kitab|məqalə|film|sərgi|təqdimat)s?[ıiuü]"
    r"(?: isə| d[aə])? "
)
#: «X tərəfindən təşkil edilmişdir və dənizin dibinə həsr olunmuşdur»: what else was done.
_AZ_TOLD_BEFORE = regex(r"^.*\w(?:m[ıiuü]ş(?:d[ıiuü]r)?|[ıiuü]b|d[ıiuü])(?:l[aə]r)? və (?=.* )")
#: «один вопрос — электронная накладная», "a single item: …": what follows is the theme.
_ONE_MATTER = regex(
    r"(?:(?:лишь|только|всего) )?(?:один|единственн\w+|одна|главн\w+|основн\w+|one|a single"
    r"|only one"
    r"|a|the)(?: [a-zа-яё]+)? (?:вопрос|пункт|тема|проблема|question|item|topic|issue|matter)"
    r"(?: [a-zа-яё]+)?\s?[:—–-]\s(?=\S+ \S)",
    re.IGNORECASE,
)
#: «Среди прочих были обсуждены …»: one matter of several, and no theme.
_AMONG_OTHERS = regex(
    r"\b(?:среди|наряду с|помимо|кроме) проч(?:их|его|им|ими)\b|\bв том числе\b"
    r"|\bamong (?:other (?:things|matters|issues|topics)|others)\b|\binter alia\b"
    r"|\bdigər (?:məsələ|mövzu)\w* yanaşı",
    re.IGNORECASE,
)
#: What joins the theme to the next part of the sentence.
_SENTENCE_END = regex(r"(?<=\w\w\w\w)\.$")
_TRAILING = regex(r"(?:,?\s(?:и|а также|and|və))?\s*$")
#: «Fondun sədri Elçin Qurbanov … danışıb», «cənab N …»: what one person spoke of.
_AZ_ONE_SPEAKER = regex(
    r"(?:^|\s)(?:cənab|xanım|\w*(?:sədri|rektoru|direktoru|prezidenti|üzvü|rəhbəri|müdiri|naziri"
    r"|səfiri|eksperti|katibi|professoru))"
    r" [A-ZÇƏĞİÖŞÜ][^\W\d_]+ [A-ZÇƏĞİÖŞÜ][^\W\d_]+"
)
_LONGEST_REST = 90
#: No theme has fewer words; what was merely discussed has fewer than this many.
_LEAST_WORDS, _MOST_WORDS = 2, 22


def stated_theme(document: Document, spans: list[Span], main: SessionMention) -> Leaf | None:
    """The theme as a stretch of its sentence, behind or before a word for themes."""
    language = document.language or ""
    sure = (theme_cues.UNQUOTED[language],) if language in theme_cues.UNQUOTED else ()
    for span, match in _matches(document, spans, (sure, theme_words.STATED.get(language, ()))):
        own = match.start() <= main.start < match.end() and match["theme"] is not None
        inside = own and match.start("theme") <= main.start < match.end("theme")
        leaf = None if inside else _leaf(document, span, match, main)
        if leaf is not None:
            return leaf
    return None


#: «на панельном заседании», «секционная сессия»: behind the first letters of such a part.
_OF_THE_PART = regex(r"(?<=панел|секци)(?:ьн|онн)\w+ (?:заседани|сесси|встреч)\w*")


def nearest_is_part(before: str, part: re.Pattern[str], language: str) -> bool:
    """True if a talk or a part of the day is named there, and no session behind it."""
    found = (match for match in part.finditer(before) if not _is_named(before, match))
    last = max((match.end() for match in found), default=0)
    if attached := _OF_THE_PART.match(before, last):
        last = attached.end()
    return last > 0 and not any(
        is_session_noun(word, language) for word in re.findall(r"[^\W\d_]+", before[last:])
    )


def _is_named(before: str, match: re.Match[str]) -> bool:
    """True for the last word of "Hokkaido Peace Workshop": a body is called so."""
    above = before[: match.start()].rstrip().rsplit(" ", 1)[-1]
    return match[0][:1].isupper() and above[:1].isupper()


def _matches(
    document: Document, spans: list[Span], ranks: tuple[tuple[re.Pattern[str], ...], ...]
) -> Iterator[tuple[Span, re.Match[str]]]:
    """What the surer patterns find anywhere, and then what the others find."""
    for patterns in ranks:
        for span in spans:
            for pattern in patterns:
                for match in pattern.finditer(document.text, *span):
                    if not document.is_quoted(match.start()):  # what somebody said
                        yield span, match


def _leaf(
    document: Document, span: Span, match: re.Match[str], main: SessionMention
) -> Leaf | None:
    language = document.language or "en"
    part = theme_cues.OF_A_PART[language]
    group = "theme" if match["theme"] else "behind"
    theme = match[group]
    if document.text[: match.start(group)].rstrip()[-1:] == ":" and theme[0].isupper():
        stop = _question_goes_on(document, span)
        theme = document.text[match.start(group) : stop].rstrip(". ")
    theme = _SENTENCE_END.sub("", _TRAILING.sub("", theme)).rstrip(" ,—–-")
    before = document.unquoted[span.start : match.start(group)]
    if language == "az":
        theme = _AZ_TOLD_BEFORE.sub("", theme)
        theme = _behind_council(document, match.start(group), main, theme)
        theme = _AZ_SUBJECT.sub("", _behind_venue(document, match.span(group), theme))
        if _AZ_NOT_THEME.match(theme) or _AZ_OF_TALK.search(theme):
            return None
    elif nearest_is_part(before, part, language):
        return None
    theme = _ONE_MATTER.sub("", theme, count=1) if _ONE_MATTER.match(theme) else theme
    if language != "ru":  # «посвящено в основном …» is rare, «на границе» is more often a theme's
        theme = without_adverbials(theme, language)
    start = document.text.index(theme, match.start(group))
    return document.leaf(theme, start, start + len(theme), "theme.unquoted", 0.85)


def _question_goes_on(document: Document, span: Span) -> int:
    """«Corridors? Air Cargo, Data and Visas.»: a title that goes on behind a question."""
    stop = document.text.find(".", span.end, span.end + _LONGEST_REST)
    rest = document.text[span.end : stop] if stop > 0 else ""
    words = re.findall(r"[^\W\d_]{4,}", rest)
    titled = words and "\n" not in rest and all(word[0].isupper() for word in words)
    return stop if document.text[span.end - 1] in "?!" and titled else span.end


def discussed_theme(document: Document, spans: list[Span], main: SessionMention) -> Leaf | None:
    """«Участники обсудили судьбу малых портов»: beside the report, in a whole sentence."""
    language = document.language or ""
    block = document.block_index(main.start)
    last = block + (2 if main.heading else 1)
    for span in spans:
        told = block <= document.block_index(span.start) <= last
        if not told or document.text[span.end - 1] not in ".;,":
            continue
        for pattern in theme_words.DISCUSSED.get(language, ()):
            for match in pattern.finditer(document.text, *span):
                aside = _AMONG_OTHERS.search(document.text, span.start, match.start("theme"))
                if document.is_quoted(match.start()) or aside:
                    continue
                theme = _TRAILING.sub("", match["theme"]).rstrip(" ,—–-")
                theme = without_adverbials(theme, language)
                if not _LEAST_WORDS <= len(theme.split()) <= _MOST_WORDS:
                    continue
                if theme_words.NOT_DISCUSSED[language].match(theme):
                    continue
                if language == "az" and _AZ_ONE_SPEAKER.search(theme):
                    continue
                start = document.text.index(theme, match.start("theme"))
                stop = start + len(theme)
                return document.leaf(theme, start, stop, "theme.discussed", 0.6, "weak_pattern")
    return None


def _behind_council(document: Document, start: int, main: SessionMention, theme: str) -> str:
    """«… Şurasının meşələrin bərpasına həsr olunmuş iclası»: what is told behind the council."""
    council = main.council
    if council is None or not start <= council.start < start + len(theme):
        return theme
    return document.text[council.after : start + len(theme)].strip(" ,") or theme


def _behind_venue(document: Document, span: tuple[int, int], theme: str) -> str:
    """«Naxçıvan Muzeyində duz yollarına həsr olunmuş …»: where it was is no part of its theme."""
    places = [body for body in bodies_in(document, *span) if "loct" in body.cases]
    return document.text[places[-1].end : span[0] + len(theme)].strip() if places else theme

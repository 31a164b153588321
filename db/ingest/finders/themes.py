"""What the session was about, verbatim: quoted with any marks, or unquoted after a cue."""

import re

from db.ingest.finders.document import Document, Span
from db.ingest.finders.fields import field_value
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.quotes import Quote
from db.ingest.finders.sessions import SessionMention
from db.model import Leaf

_CUE_BEFORE = {
    "ru": re.compile(
        r"(?:тем[аеуы]|под названием|получивш\w+ название|названи\w+|под заголовком"
        r"|под лозунгом|под девизом|вопрос\w*|озаглавленн\w+|девиз|лейтмотив"
        r"|повестк\w+"
        r"|посвящ\w+(?: (?:теме|вопросу|проблеме))?)(?: (?:заседания|встречи|сессии|был\w?|стал\w?"
        r"|звучала|звучит как|дискуссии))*\s*[:—–-]?\s*$",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:theme|topic|title|titled|entitled|themed|motto|subject|heading|debated|discussed"
        r"|addressed|on|devoted to|question)"
        r"(?: of(?: the (?:session|meeting))?| was| is)?\s*[:,—–-]?\s*$",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?:mövzusu|mövzu|adı|başlığı|şüarı)(?: da| isə)?\s*[:,—–-]?\s*$", re.IGNORECASE
    ),
}
_CUE_AFTER = {
    "ru": re.compile(r"(?!)"),
    "en": re.compile(r"\s?(?:was|were) the (?:theme|topic|subject)", re.IGNORECASE),
    "az": re.compile(
        r"\s?(?:adlı |başlıqlı )?(?:mövzu|şüarı|başlığı|adı altında|devizi|məsələsi)", re.IGNORECASE
    ),
}
_UNQUOTED = {
    "ru": re.compile(
        r"(?:посвящ[её]н\w*|был\w? посвящ\w+|по теме|на тему|[Тт]ема(?: заседания| встречи"
        r"| сессии)?\s?[:—–]|(?:[Пп]редмет|[Тт]ем)(?:ом|ой)(?: (?:обсуждения|дискуссии"
        r"|разговора|заседания"
        r"|встречи|сессии|собрания))? (?:стал[аио]?|был[аио]?|явля\w+)"
        r"|(?:обсуди|рассмотре)л[аи]? (?:тему|вопрос))"
        r"\s+(?P<theme>[^«“\"„.;,\n][^.;\n]{8,220}?)(?=[.;\n]|, (?:котор|организов|провед|прош"
        r"|состо|созв|подготов)|,? (?:состоял|прош[её]л|прошл|провел)|$)"
    ),
    "en": re.compile(
        r"(?:\bdevoted to|\bdedicated to|\bon the (?:theme|topic|subject) of|\bfocus(?:ed"
        r"|ing) on|\b(?:theme|topic|subject)(?: of [a-z ’]{3,30})? (?:was|were)"
        r"|[Tt]heme\s?:)\s+(?P<theme>[^“\"‘.;,\n][^.;\n]{6,220}?)"
        r"(?=[.;\n]|, (?:was|which|organi|convened|held|and (?:was|held|convened))|"
        r" (?:was|were) (?:held|convened|organi)|$)"
    ),
    "az": re.compile(r"(?P<theme>[^“«\".;,\n][^“«\".;\n]{8,220}?)\s+həsr (?:olun|edil)\w+"),
}
_AZ_NOT_THEME = re.compile(r"^(?:İclas|Sessiya|Görüş|Tədbir|Bu)\w* ")


#: What joins the theme to the next part of the sentence.
_TRAILING = re.compile(r"(?:,?\s(?:и|а также|and|və))?\s*$")


def session_theme(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> Leaf | None:
    """The theme without its outer quotation marks; None where nothing names one."""
    language = document.language or "en"
    stated = field_value(document, "theme", head_end)
    if stated is not None:
        return _stated(document, stated)
    spans = _spans(document, main, others, head_end)
    for find in (_quoted_by_cue, _quoted_after_session):
        for span in spans:
            leaf = find(document, span, main, language)
            if leaf is not None:
                return leaf
    for span in spans:
        match = _UNQUOTED[language].search(document.text, *span) if language in _UNQUOTED else None
        if match and not _AZ_NOT_THEME.match(match["theme"]):
            theme = _TRAILING.sub("", match["theme"])
            start = match.start("theme")
            return document.leaf(theme, start, start + len(theme), "theme.unquoted", 0.85)
    return None


def _stated(document: Document, span: Span) -> Leaf:
    """The theme of a line «Тема: …», quoted or not."""
    for quote in document.quotes_in(span):
        if quote.start - span.start <= 1:
            return _theme(document, quote, "theme.field", 0.95)
    value = document.text[span.start : span.end].rstrip(" .;")
    return document.leaf(value, span.start, span.start + len(value), "theme.field", 0.9)


def _spans(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> list[Span]:
    spans = list(others.pieces(main.sentence))
    for span in document.sentences(0, head_end):
        if span != main.sentence:
            spans += others.pieces(span)
    return spans


def _quoted_by_cue(
    document: Document, span: Span, main: SessionMention, language: str
) -> Leaf | None:
    for quote in document.quotes_in(span):
        before = document.text[max(span.start, quote.start - 60) : quote.start]
        cue = _CUE_BEFORE.get(language)
        after = _CUE_AFTER.get(language)
        if (cue and cue.search(before)) or (
            after and after.match(document.text, quote.end, span.end)
        ):
            return _theme(document, quote, "theme.cue", 0.95)
    return None


def _quoted_after_session(
    document: Document, span: Span, main: SessionMention, language: str
) -> Leaf | None:
    """The theme may follow the session's noun or the council's name without any cue."""
    from db.ingest.finders.sessions import is_session_noun

    for quote in document.quotes_in(span):
        if len(document.text[quote.inner_start : quote.inner_end].split()) < 3:
            continue
        index = document.token_range(quote.start, quote.start)[0] - 1
        if index < 0:
            continue
        before = document.tokens[index].end
        if is_session_noun(document.tokens[index].text, language):
            return _theme(document, quote, "theme.after_session", 0.9)
        council = main.council
        if council is not None and abs(council.after - before) <= 1:
            return _theme(document, quote, "theme.after_council", 0.88)
    return None


def _theme(document: Document, quote: Quote, rule: str, confidence: float) -> Leaf:
    value = document.text[quote.inner_start : quote.inner_end].strip()
    return document.leaf(value, quote.inner_start, quote.inner_end, rule, confidence)

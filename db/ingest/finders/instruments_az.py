"""Azerbaijani titles of cited texts: what stands before a head noun, with the date among it."""

import re
from typing import TYPE_CHECKING

from db.ingest.finders.document import Document
from db.language.azerbaijani import lower

if TYPE_CHECKING:
    from db.ingest.finders.instruments import Title

_HEADS = {
    "konvensiya": "sı", "saziş": "i", "bəyannamə": "si", "bəyanat": "ı", "memorandum": "u",
    "protokol": "u", "müqavilə": "si", "razılaşma": "sı", "xartiya": "sı", "nizamnamə": "si",
    "əsasnamə": "si", "qətnamə": "si", "pakt": "ı", "qanun": "u", "konstitusiya": "sı",
    "fərman": "ı", "anlaşma": "sı",
}  # fmt: skip
_CASE = r"(?:n?[ıiuü]n|n?[ıiuü]|n?[aə]|y[aə]|n?d[aə]|n?d[aə]n|ya|yə|y?l[aə])?"
_HEAD = re.compile(
    "(?P<head>"
    + "|".join(_HEADS)
    + ")(?P<plural>l[aə]r)?(?P<own>s?[ıiuü](?!\\w*\\d))??(?P<case>"
    + _CASE
    + ")"
)
_DATE_WORDS = re.compile(
    r"(?:\d{1,2} )?[^\W\d_]* ?\d{4}-c[iıuü] il[^\W\d_]*(?: [^\W\d_]+(?: \d{1,2}(?:-[^\W\d_]+)?)?)?"
    r"(?: tarixli| tarixində imzalanmış| imzalanmış| imzalanan| qəbul edilmiş)?"
)
_TARIXLI = re.compile(r"(?:tarixli|imzalanmış|imzalanan|qəbul edilmiş|tarixində)$")


def titles_in(document: Document) -> "list[Title]":
    """All mentions of instruments in order."""
    found = []
    for index, token in enumerate(document.tokens):
        if not token.is_word:
            continue
        match = _HEAD.fullmatch(lower(token.text))
        if match:
            title = _title(document, index, match)
            if title is not None:
                found.append(title)
    return found


def _title(document: Document, index: int, match: re.Match[str]) -> "Title | None":
    from db.ingest.finders.instruments import Title

    tokens, text = document.tokens, document.text
    head = tokens[index]
    clause = _clause_start(document, head.start)
    before = text[clause : head.start].rstrip()
    about = _about(before)
    base = head.text[: len(match["head"])]
    if about is not None:
        start = clause + about
        own = "" if match["plural"] or _modifier(document, index) is None else _own_ending(match)
        if not tokens[index - 1].text[0].isupper():
            own = ""
        value = _without_date(text[start : head.start].strip()) + " " + base + own
        return Title(value, f"{lower(base)} {lower(value)}", start, head.end, clause, False)
    modifier = _modifier(document, index)
    if modifier is None:
        return Title(base, lower(base), head.start, head.end, head.start, True)
    possessive = modifier[0].isupper() and not match["plural"]
    name = f"{modifier} {base}" + (_own_ending(match) if possessive else "")
    start = head.start - len(modifier) - 1
    lead = clause if _TARIXLI.search(text[clause:start].rstrip()) else start
    if not modifier[0].isupper() and lead == start:
        return None
    return Title(name, f"{lower(base)} {lower(modifier)}", start, head.end, lead, False)


def _own_ending(match: re.Match[str]) -> str:
    """The possessive ending of a head that stands in a case: «Bəyannaməsinin» keeps «-si»."""
    if match["own"]:
        return _HEADS[match["head"]]
    rest = (match["own"] or "") + (match["case"] or "")
    own = _HEADS[match["head"]]
    return own if rest.startswith(own) else ""


def _clause_start(document: Document, at: int) -> int:
    sentence = document.sentence_at(at)
    for mark in ("; ", ": ", " edilən tədbir "):
        found = document.text.rfind(mark, sentence.start, at)
        if found >= 0:
            return found + len(mark)
    return sentence.start


def _about(before: str) -> int | None:
    """Where «… haqqında» begins that governs the head; None if there is no such word near."""
    match = re.search(r"(?:haqqında|haqda|barədə|üzrə|dair)(?P<rest>[^,;]{0,60})$", before)
    if match is None:
        return None
    if match["rest"] and not re.search(r"\d{4}|^\s*$|^ birgə$|^ [A-ZÇƏĞİÖŞÜ]\w+$", match["rest"]):
        return None
    words = list(re.finditer(r"\S+", before[: match.start()]))
    begin = match.start()
    for word in reversed(words[-8:]):
        text = word[0]
        if text.endswith((",", ";", ":", "ış", "iş", "uş", "üş", "nan", "nən", "baxımdan")):
            break
        begin = word.start()
        if text[0].isupper():
            break
    return begin


def _without_date(text: str) -> str:
    return re.sub(r"\s+", " ", _DATE_WORDS.sub("", text)).strip()


def _modifier(document: Document, index: int) -> str | None:
    """The capital words right before a head, or one lower-case adjective after «tarixli»."""
    tokens, text = document.tokens, document.text
    begin = index
    while begin > 0 and text[tokens[begin - 1].end : tokens[begin].start] == " ":
        word = tokens[begin - 1].text
        if not tokens[begin - 1].is_word or not word[0].isupper():
            break
        begin -= 1
    if begin < index:
        return text[tokens[begin].start : tokens[index - 1].end]
    before = tokens[index - 1] if index else None
    if before is not None and before.is_word and text[before.end : tokens[index].start] == " ":
        earlier = text[: before.start].rstrip()
        if _TARIXLI.search(earlier[-30:]):
            return before.text
    return None

"""Azerbaijani titles of cited texts: what stands before a head noun, with the date among it."""

import re

from db.ingest.finders.document import Document, Span
from db.ingest.finders.instrument_dates import InstrumentDates
from db.ingest.finders.instrument_owners_az import behind_body
from db.ingest.finders.instrument_titles import Title
from db.ingest.finders.instrument_words_az import (
    BETWEEN,
    HEADS,
    LINKS,
    PLANS,
    PLURALIA,
    base_of,
    length_of_place,
    no_title,
    own_ending,
)
from db.ingest.finders.signing_az import DATE_WORDS, SIGNED, name_behind_date
from db.ingest.finders.speaking import BODY
from db.ingest.finders.words_az import BODY_HEADS
from db.language.azerbaijani import lower
from db.language.patterns import regex

_CASE = r"(?:n?[ıiuü]n|n?[ıiuü]|n?[aə]|y[aə]|n?d[aə]|n?d[aə]n|y[ıi]|y?l[aə])?"
_HEAD = regex(
    rf"(?P<head>{'|'.join((*HEADS, *PLANS, *PLURALIA))})(?P<plural>l[aə]r)?"
    rf"(?P<own>s?[ıiuü](?!\w*\d))??(?P<case>{_CASE})(?:d[ıiuü]r)?"
)
_TARIXLI = regex(rf"(?:tarixli|tarixində|{SIGNED}|\d{{4}}-c[iıuü] il(?:in)?)$")
_CLOSING_QUOTES = ("” ", "» ", '" ', "’ ")
_ABOUT_END = "(?:haqqında|haqda|barədə|üzrə|dair)"
_ABOUT_WORD = regex(r"\b(?:haqqında|haqda|barədə|dair)\b")
#: A sentence's first word may be its subject: «Komissiya Samur çayının … haqqında Sazişin …».
_SUBJECT = regex(rf"(?:{BODY['az']})(?<![ıiuü]n)", re.IGNORECASE)
_NAMED_BODY = regex(r"[A-ZÇƏĞİÖŞÜ][^\W\d_]+(?:s[ıi]|[ıiuü])n[ıiuü]n$")
_GENITIVE = regex(r"n?[ıiuü]n$")
_OWNER = regex(r"[^\W\d_-]+(?:-?n[ıiuü]n|-?[ıiuü]n) ")
_LONGEST_ABOUT = 14
_QUOTES = '“«„‘"”»'
#: After an adjective a head has no possessive ending: «Üçtərəfli Bəyanat».
_ADJECTIVE = regex(r"(?:l[ıiuü]|birgə|ortaq)$")


def titles_in(document: Document, dates: InstrumentDates) -> list[Title]:
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


def _title(document: Document, index: int, match: re.Match[str]) -> Title | None:
    head = document.tokens[index]
    clause = _clause_start(document, head.start)
    before = _with_whole_quotes(document, clause, head.start).rstrip()
    weak = match["head"] not in HEADS
    if match["head"] in PLURALIA and not match["plural"]:
        return None
    following = lower(document.tokens[index + 1].text) if index + 1 < len(document.tokens) else ""
    if following.startswith("layihə") or no_title(document.text, head.start, head.end):
        return None
    if _is_of_text(document, index):
        return None
    if _HEAD.fullmatch(following) and not _is_of_text(document, index + 1):
        return None
    quoted = _quoted(document, index, match, clause)
    if quoted is not None:
        return quoted
    about = _about(before)
    if about is not None:
        return _about_title(document, index, match, clause + about, clause)
    base = base_of(head.text, match)
    own = match["own"] or own_ending(match)
    if (name := name_behind_date(document, clause, head.start)) and own:
        value = f"{name} {base}{own_ending(match) or own}"
        start = head.start - len(name) - 1
        key = f"{lower(base)} {lower(name)}"
        return Title(value, key, start, head.end, clause, bare=False, weak=weak)
    modifier = _modifier(document, index)
    if modifier is None:
        return _of_body(document, index, match, clause)
    return _modified(document, index, match, clause, modifier)


def _modified(
    document: Document, index: int, match: re.Match[str], clause: int, modifier: str
) -> Title | None:
    """A title by the word before its noun: «Şuşa Bəyannaməsi»."""
    head = document.tokens[index]
    base = base_of(head.text, match)
    single = match["head"] in PLURALIA or not match["plural"]
    possessive = modifier[0].isupper() and single and not _ADJECTIVE.search(modifier)
    name = f"{modifier} {base}" + (own_ending(match) if possessive else "")
    start = head.start - len(modifier) - 1
    quote = next((quote for quote in document.quotes if quote.end == start - 1), None)
    if quote is not None and modifier[0].isupper() and document.text[start - 1] == " ":
        name, start = f"{document.text[quote.start : start]}{name}", quote.start
        modifier = f"{document.text[quote.start : quote.end]} {modifier}"
    lead = clause if _TARIXLI.search(document.text[clause:start].rstrip()) else start
    if modifier[0].islower() and lead == start:
        return None
    key = f"{lower(base)} {lower(modifier)}"
    weak = match["head"] not in HEADS
    weak = weak or (head.text[0].islower() and re.search(r"n[ıiuü]n$", modifier) is not None)
    return Title(name, key, start, head.end, lead, bare=False, weak=weak)


def _is_of_text(document: Document, index: int) -> bool:
    """«Konvensiyasının protokolları»: in small letters, all that belong to another text."""
    match = _HEAD.fullmatch(document.tokens[index].text)
    owner = _HEAD.fullmatch(lower(document.tokens[index - 1].text)) if index else None
    if match is None or owner is None or not match["plural"]:
        return False
    return _GENITIVE.search(owner[0]) is not None


def _quoted(document: Document, index: int, match: re.Match[str], clause: int) -> Title | None:
    """«“… haqqında” Bəyannamə»: the quoted name right before the head belongs to the title."""
    head = document.tokens[index]
    closing = document.text[max(0, head.start - 2) : head.start]
    if match["head"] in PLANS or not closing.endswith(_CLOSING_QUOTES):
        return None
    quote = next((q for q in document.quotes if q.end == head.start - 1), None)
    if quote is None:
        return None
    inner = document.text[quote.start : quote.end]
    about = re.search(r"(?:haqqında|haqda|barədə|üzrə|dair)\W*$", inner)
    base = head.text[: len(match["head"])] + ("" if about else own_ending(match))
    value = f"{inner} {base}"
    return Title(
        value, f"{match['head']} {lower(value)}", quote.start, head.end, clause, bare=False
    )


def _about_title(
    document: Document, index: int, match: re.Match[str], start: int, clause: int
) -> Title | None:
    tokens, text = document.tokens, document.text
    head = tokens[index]
    base = head.text[: len(match["head"])]
    own = "" if match["plural"] or _modifier(document, index) is None else own_ending(match)
    own = own if tokens[index - 1].text[0].isupper() else ""
    said = text[start : head.start].strip()
    if said[0] in _QUOTES and not any(quote.start == start for quote in document.quotes):
        said, start = said[1:], start + 1
    if document.is_quoted(head.start) and document.quote_at(start) is not None:
        said, start = said[1:], start + 1
    if _OWNER.match(said) and match["own"] and said[0].isupper():
        own = own_ending(match)
    if document.sentence_at(start).start == start and (place := length_of_place(said)):
        said, start = said[place:], start + place
    value = _without_date(said) + " " + base + own
    if len(_ABOUT_WORD.findall(value)) > 1:
        return None
    key = f"{lower(base)} {lower(value)}"
    initial = document.sentence_at(start).start == start
    capital = head.text[0].isupper() or (value[0].isupper() and not initial)
    weak = match["head"] in PLANS or not capital
    return Title(value, key, start, head.end, clause, bare=False, weak=weak)


def _of_body(document: Document, index: int, match: re.Match[str], clause: int) -> Title | None:
    """A head alone, or one that its author's genitive and a date stand before.

    «BMT Baş Assambleyasının 28 iyul 2010-cu il tarixli qətnaməsi»
    """
    head, text = document.tokens[index], document.text
    base = head.text[: len(match["head"])]
    before = text[clause : head.start].rstrip()
    dated = re.search(
        r"(?P<body>(?:[A-ZÇƏĞİÖŞÜ][\w-]* ){1,6})(?P<date>" + DATE_WORDS.pattern + ")$", before
    )
    if dated is not None and match["own"] is None and not match["case"]:
        dated = None
    if dated is not None and re.search(r"[ıiuü]n $", dated["body"]):
        body, start = dated["body"], clause + dated.start("body")
        first = body.split(" ", 1)[0]
        if document.sentence_at(start).start == start and _SUBJECT.fullmatch(first):
            body, start = body[len(first) + 1 :], start + len(first) + 1
        value = f"{body}{base}{own_ending(match)}"
        key = f"{lower(base)} {lower(body).strip()}"
        return Title(value, key, start, head.end, start, bare=False, weak=True)
    if match["head"] not in HEADS:
        return None
    lead = clause if head.text[0].isupper() else head.start
    return Title(base, lower(base), head.start, head.end, lead, bare=True)


def _clause_start(document: Document, at: int) -> int:
    sentence = document.sentence_at(at)
    for mark in ("; ", ": ", " edilən tədbir "):
        found = document.text.rfind(mark, sentence.start, at)
        if found >= 0:
            return found + len(mark)
    return sentence.start


def _with_whole_quotes(document: Document, start: int, end: int) -> str:
    """The text with each quoted name as one word: «“Bir kəmər, bir yol” üzrə …»."""
    text = document.text[start:end]
    for quote in document.quotes_in(Span(start, end)):
        if quote.end <= end:
            inner = re.sub(r"[^\w]", "_", document.text[quote.inner_start : quote.inner_end])
            text = text[: quote.inner_start - start] + inner + text[quote.inner_end - start :]
    return text


def _about(before: str) -> int | None:
    """Where «… haqqında» begins that governs the head; None if there is no such word near."""
    match = re.search(rf"{_ABOUT_END}(?P<rest>(?:(?!{_ABOUT_END})[^,;]){{0,60}})$", before)
    if match is None:
        return None
    between = match[
        "rest"
    ].split()  # «… dair Anlaşma Memorandumu»: the last word describes the head
    if any(_HEAD.fullmatch(lower(word)) for word in between[:-1]):
        return None
    if match["rest"] and not re.search(
        r"\d{4}|^\s*$|^ birgə$|^(?: [A-ZÇƏĞİÖŞÜ]\w+){1,3}$", match["rest"]
    ):
        return None
    return _beginning(before[: match.start()])


def _beginning(before: str) -> int:
    """Where the words begin that say what a text is about: back from «haqqında» by its capitals."""
    words = list(re.finditer(r"\S+", before))
    begin, capital, between = len(before), False, False
    near = words[-_LONGEST_ABOUT:]
    for at, word in reversed(list(enumerate(near))):
        text = word[0]
        first = at == 0 and capital and len(near) == len(words)
        if first and lower(text).endswith(("ları", "ləri", "lar", "lər")):
            break  # «Hökumətləri … haqqında Sazişə baxmağa çağırırıq»: who is called upon
        subject = first and _SUBJECT.fullmatch(text)
        if subject and not _NAMED_BODY.match(near[1][0]):  # «Ekspert Şurasının …» is one name
            break
        named = at < len(near) - 1  # what stands right before «haqqında» is what the text is about
        alone = named and capital and near[at + 1][0] not in BETWEEN
        if alone and lower(text).endswith(BODY_HEADS):
            break  # «… Assosiasiyası Birgə Plan haqqında Sazişi»: the subject
        if named and _HEAD.fullmatch(lower(near[at - 1][0] if text == "və" and at else text)):
            break
        between = between or (text == "arasında" and capital)
        if (
            (text in LINKS or (between and text in BETWEEN))
            and capital
            and at
            and near[at - 1][0].lstrip(_QUOTES)[:1].isupper()
        ):
            continue
        text = text.lstrip(_QUOTES) or text
        if text.endswith(
            ("lərə", "lara", ",", ";", ":", "ış", "iş", "uş", "üş", "nan", "nən", "baxımdan")
        ):
            break
        if capital and not text[0].isupper():
            break
        begin = word.start()
        capital = text[0].isupper()
    return begin


def _without_date(text: str) -> str:
    return re.sub(r"\s+", " ", DATE_WORDS.sub("", text)).strip()


def _modifier(document: Document, index: int) -> str | None:
    """The capital words right before a head, or one lower-case adjective after «tarixli»."""
    tokens, text = document.tokens, document.text
    begin = index
    while begin > 0 and text[tokens[begin - 1].end : tokens[begin].start] == " ":
        word = tokens[begin - 1].text
        if not tokens[begin - 1].is_word or not word[0].isupper():
            break
        begin -= 1
    initial = document.sentence_at(tokens[begin].start).start == tokens[begin].start
    if initial and index - begin > 1 and _SUBJECT.fullmatch(tokens[begin].text):
        begin += 1
    begin = behind_body(document, begin, index)
    if begin < index:
        return text[tokens[begin].start : tokens[index - 1].end]
    before = tokens[index - 1] if index else None
    if before is not None and before.is_word and text[before.end : tokens[index].start] == " ":
        earlier = text[: before.start].rstrip()
        if _TARIXLI.search(earlier[-30:]) and not _TARIXLI.search(before.text):
            return before.text
    return None

"""Russian offices behind a name: in apposition, in brackets, behind a dash."""

from dataclasses import replace

from db.ingest.finders.document import Document
from db.ingest.finders.offices_ru import Office, stated_office
from db.ingest.finders.offices_ru_heads import first_head, is_broken, joins_nouns, reads_as_office
from db.ingest.finders.surnames_ru import SURNAME_ENDING
from db.language.inflect import forms
from db.language.patterns import regex

_NAMED = regex(
    r"[А-ЯЁа-яё][а-яё-]+(?: [а-яё-]+)* (?P<given>[А-ЯЁ][а-яё]+) (?P<family>[А-ЯЁ][а-яё]+)"
)
_TAIL = regex(r",\s(?P<body>[«\"A-ZА-ЯЁ][^;:.()]{1,90}?)[.;]?$")


def office_after(
    document: Document, start: int, end: int, cases: tuple[str, ...], *, several: bool = False
) -> Office | None:
    """The office that begins at ``start`` (behind a comma, a dash or a bracket).

    With ``several`` it may be in the plural, as several names stand before it.
    """
    first, last = document.token_range(start, end)
    head = first_head(document, first, min(last, first + 6), cases, several=several)
    if head is None or head.first != first:
        return None
    office = stated_office(document, head, office_end(document, head.index + 1, last), [])
    return None if _is_of_another(office.value) else office


def _is_of_another(office: str) -> bool:
    """True for «архитектор Самур Исаев»: what stands behind a name is another person."""
    named = _NAMED.fullmatch(office)
    if named is None or not SURNAME_ENDING.search(named["family"]):
        return False
    return any(
        form.case == "nomn" and (form.is_name or not form.known) for form in forms(named["given"])
    )


def office_end(document: Document, first: int, last: int) -> int:
    """The token behind the office that goes on at ``first``."""
    stop = first
    while stop < last and not _ends_office(document, stop):
        stop += 1
    return stop


def _ends_office(document: Document, index: int) -> bool:
    token = document.tokens[index]
    if token.text in {";", ")", "—", ":", "(", "|"}:
        return True
    if token.text == "." and index + 1 < len(document.tokens):
        return len(document.tokens[index - 1].text) > 2
    if token.text == ",":
        if joins_nouns(document, index, len(document.tokens)):
            return False
        following = document.tokens[index + 1 : index + 4]
        if following and following[0].text == "а":
            return True  # «…, а также представители …»
        return not any(reads_as_office(t.text, "nomn") for t in following if t.is_word)
    if token.is_word and not token.text[0].isupper():
        likely = forms(token.text)[0]
        return likely.pos == "VERB" and likely.score > 0.5
    return False


def with_body(document: Document, office: Office, opens: int, limit: int) -> Office:
    """«N – ведущий специалист, Айыл банк»: a list's line that a name opens is all of it.

    ``opens`` is where the name begins; a verb or a word in small letters behind the comma ends it.
    """
    block = document.blocks[document.block_index(opens)]
    if document.text[block.start : opens].strip(" -–—•.") or limit < block.end:
        return office
    tail = _TAIL.match(document.text, office.end, block.end)
    if tail is None or is_broken(document, *document.token_range(*tail.span("body"))):
        return office
    return replace(office, value=f"{office.value}, {tail['body']}", end=tail.end("body"))

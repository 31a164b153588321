"""Beside an Azerbaijani name: its original in brackets, what all of a list are."""

from collections.abc import Sequence

from db.ingest.finders.bodies import Body
from db.ingest.finders.document import Document
from db.ingest.finders.names_az import Name
from db.ingest.finders.offices_az import chain_start, is_office, is_outside, is_plural
from db.ingest.finders.offices_az_shared import singular
from db.language.azerbaijani import is_surname, lower
from db.language.known_names import known_names


def is_original(document: Document, name: Name) -> bool:
    """«İldiko Sabo (Ildikó Szabó)»: the brackets hold the name as its own language spells it."""
    tokens = document.tokens
    before, behind = name.first - 1, name.end
    if before < 1 or tokens[before].text != "(" or behind >= len(tokens):
        return False
    return tokens[behind].text == ")" and tokens[before - 1].text[0].isupper()


def is_list_of_persons(names: Sequence[Name]) -> bool:
    """Three or more names in a row, one of them plainly a person's: then all are."""
    return len(names) > 2 and any(
        known_names({lower(name.words[0])}) or is_surname(name.words[-1], surely=False)
        for name in names
    )


def led(document: Document, start: int, begin: int, bodies: Sequence[Body]) -> str:
    """What all of a list are: «Şuranın həmsədrləri — rektor N və direktor M»; empty if nothing.

    Only an office of something, in the plural; «ekspertlər: …» is none.
    """
    tokens, head = document.tokens, begin - 2
    opens = tokens[start].start == document.sentence_at(tokens[start].start).start
    signs = {"—", "–", ":", ","} if opens else {"—", "–", ":"}
    if head <= start or tokens[begin - 1].text not in signs:
        return ""
    if not (is_office(tokens[head].text) and is_plural(tokens[head].text)):
        return ""
    first = chain_start(document, start, head, bodies)
    while first < head and is_outside(tokens[first].text):
        first += 1
    if first == head or not tokens[head].text.endswith(("ları", "ləri")):
        return ""
    return singular(document.text[tokens[first].start : tokens[head].end])

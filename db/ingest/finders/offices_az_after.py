"""Where an Azerbaijani office behind a name ends, and what stands between two names."""

from collections.abc import Sequence

from db.ingest.finders.bodies_az import head_of
from db.ingest.finders.document import Document, Token
from db.ingest.finders.offices_az import is_office, is_ranked
from db.ingest.finders.offices_az_acting import acting_end
from db.language.azerbaijani import lower
from db.language.patterns import regex

_POSSESSED = regex(r"\w{3,}[ıiuü]")
_GENITIVE = regex(r"n?[ıiuü]n$")


def without_bracket(tokens: Sequence[Token]) -> Sequence[Token]:
    """What stands between two names without a remark in brackets at its beginning."""
    signs = [token.text for token in tokens]
    return tokens[signs.index(")") + 1 :] if signs[:1] == ["("] and ")" in signs else tokens


def apposition_end(document: Document, first: int, limit: int) -> int:
    """The index behind the last of the offices, divided by commas, that begin at a token.

    The sentence may go on behind one: «X və Y — Şuranın həmsədrləri iclasda çıxış ediblər».
    """
    tokens = document.tokens
    stop = first
    for index in range(first, limit):
        text = tokens[index].text
        if text == "(" and index + 2 < limit and tokens[index + 2].text == ")":
            continue  # «Mərkəzin (SDM) prezidenti»
        if text == ")" and index - 2 > first and tokens[index - 2].text == "(":
            continue
        initial = text == "." and index > first and len(tokens[index - 1].text) == 1
        if text in {";", "(", ")", ":", ".", "|"} and not initial:
            break
        following = tokens[index + 1].text if index + 1 < limit else "."
        ends = following in {",", ";", ".", ")", "və", "|"}
        goes_on = stop == first and following[0].islower() and not is_office(following)
        if is_office(text) and (ends or goes_on):
            stop = index + 1
        elif following in {",", "və"} and text not in {",", "və"} and stop > first:
            break
    return acting_end(tokens, stop) if stop > first else _owned_end(document, first, limit)


def _owned_end(document: Document, first: int, limit: int) -> int:
    """The index behind «Liman Muzeyinin baş mühafizi»: a head that no table has, but with an owner.

    It closes its item; what it belongs to begins with a capital letter.
    """
    tokens = document.tokens
    stop = first
    while stop < limit and tokens[stop].text not in {";", ",", ".", "(", ")", ":", "|", "və"}:
        stop += 1
    if stop - first < 2:
        return first
    ranked = stop - first > 2 and is_ranked(tokens[stop - 2].text, tokens[stop - 1].text)
    if not (ranked or tokens[first].text[0].isupper()):
        return first
    head, words = tokens[stop - 1].text, [token.text for token in tokens[first : stop - 1]]
    owned = head[0].islower() and _POSSESSED.fullmatch(lower(head)) and not head_of(head)
    owners = [word for word in words if _GENITIVE.search(word)]
    signs = {";", ")", "|", ",", "."} if ranked else {";", ")", "|"}
    closes = stop == len(tokens) or tokens[stop].text in signs or stop == limit
    ends = stop < len(tokens) and "\n" in document.text[tokens[stop - 1].end : tokens[stop].start]
    return stop if owned and owners and (closes or ends) else first

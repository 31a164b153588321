"""What is being typed at the cursor of a query: a word, or a value of a field. Decides nothing.

>>> typed_at("вода лицо:Гадж", 14)  # Typed("person", "Гадж", 10, 14)
>>> typed_at("Хикмет Гадж", 11)  # the two words together, then the last one alone
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from db.search.lexer import Sign, signs
from db.search.parser import MAX_CHARACTERS
from db.search.vocabulary import field_named

#: Words before the one at the cursor that may be parts of the same name.
_BEFORE = 3
#: The rest of a word in which the cursor stands, with the colon that makes it a field.
_REST = re.compile(r"[\w'’-]*:?")


@dataclass(frozen=True, slots=True)
class Typed:
    """``text`` is what was typed so far; ``start`` and ``end`` is what a completion replaces.

    ``field`` is the name of the field whose value it is, None for ordinary words.
    """

    field: str | None
    text: str
    start: int
    end: int


def typed_at(query: str, cursor: int) -> tuple[Typed, ...]:
    """What may be completed at the cursor, the most words first; none where nothing is begun."""
    if cursor > min(len(query), MAX_CHARACTERS):
        return ()
    found = signs(query[:cursor])
    if not found:
        return ()
    fields, waiting = _fields(found)
    last = found[-1]
    if last.kind in {"field", "(", "-", "or"} or last.end < cursor:
        return (Typed(waiting, "", cursor, cursor),) if waiting else ()
    if last.kind == "phrase" and not last.whole and fields[-1]:
        return (Typed(fields[-1], last.text, last.start - 1, _end_of_phrase(query, last)),)
    if not _is_plain(last):
        return ()
    rest = _REST.match(query, cursor)
    end = rest.end() if rest else cursor
    return tuple(
        Typed(fields[at], query[found[at].start : cursor], found[at].start, end)
        for at in _beginnings(query, found)
    )


def _fields(found: Sequence[Sign]) -> tuple[list[str | None], str | None]:
    """The field that each sign is a value of, and the one that the next sign would be."""
    fields: list[str | None] = []
    outer: list[str | None] = [None]
    pending: str | None = None
    for sign in found:
        fields.append(pending or outer[-1])
        if sign.kind == "field":
            pending = field_named(sign.text)
        elif sign.kind == "(":
            outer.append(pending or outer[-1])
            pending = None
        elif sign.kind == ")":
            outer = outer[:-1] or [None]
        elif sign.kind != "-":
            pending = None
    return fields, pending or outer[-1]


def _beginnings(query: str, found: Sequence[Sign]) -> list[int]:
    """The signs at which a name may begin that ends with the last one, the farthest first."""
    at = len(found) - 1
    starts = [at]
    while len(starts) <= _BEFORE and not _is_value(query, found[at]) and at:
        before = found[at - 1]
        if not _is_plain(before) or query[before.end : found[at].start].strip():
            break
        at -= 1
        starts.insert(0, at)
    return starts


def _is_value(query: str, sign: Sign) -> bool:
    """Whether a word stands right after its field: no name begins before it."""
    return query[: sign.start].rstrip().endswith((":", "："))


def _is_plain(sign: Sign) -> bool:
    return sign.kind == "word" and not sign.exact and not set(sign.text) & set("*~:")


def _end_of_phrase(query: str, phrase: Sign) -> int:
    """Where a phrase ends that goes on after the cursor."""
    for sign in signs(query):
        if sign.kind == "phrase" and sign.start == phrase.start and sign.whole:
            return sign.end
    return phrase.end

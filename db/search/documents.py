"""Turns a unit into what the schema takes in. Knows units and keys, not files."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Any

from db.language.detect import paragraph_language
from db.language.remembered_keys import pieces_in
from db.model import IndexUnit, PartialDate, UnitText
from db.search.codec import PlacedKeys
from db.search.dates import as_number
from db.search.point_numbers import number_key
from db.search.schema import FACTS, MEETING, NAME_FIELDS, OWNER, TEXT, UID, name_field

#: Positions left free between two texts, so that no phrase reaches from one into the next.
_GAP = 100

KIND, LANGUAGE, TYPE, NUMBER, ID, YEAR = "kind:", "lang:", "type:", "number:", "id:", "year:"
TAG = "tag:"
#: Each with the last day on which it holds, so that a query knows what holds today.
CLOSED, RESTRICTED, PARTLY = "access:closed:", "access:restricted:", "access:partly:"


def document(unit: IndexUnit) -> dict[str, Any]:
    """The fields of a unit by their names in the schema."""
    first, last = _all_days(unit)
    body = dict.fromkeys((*unit.texts, *unit.themes, *unit.names, *unit.offices))
    found: dict[str, Any] = {
        TEXT: placed(body),
        OWNER: [unit.owner],
        FACTS: [*_facts(unit), *(YEAR + year for year in years(first, last))],
        "first": first,
        "last": last,
        "position": min(max(unit.position, 0), 2**31 - 1),
        UID: unit.uid,
        "c_type": [unit.type.value],
        MEETING: [unit.meeting_id] if unit.meeting_id else [],
        "c_year": years(first, last),
        "c_council": [unit.council] if unit.council else [],
        "c_place": [unit.place] if unit.place else [],
        "c_kind": list(dict.fromkeys(unit.kinds)),
        "c_topic": list(unit.topics),
        "c_tag": list(unit.tags),
        "c_person": list(dict.fromkeys(unit.persons)),
        "c_language": list(dict.fromkeys(unit.languages)),
    }
    for name in NAME_FIELDS:
        if texts := unit.field_names.get(name):
            found[name_field(name)] = _names(texts)
    return found


@lru_cache(maxsize=64)
def _names(texts: tuple[UnitText, ...]) -> PlacedKeys:
    """The units of one meeting share the names of its authorities."""
    return placed(texts)


def placed(texts: Iterable[UnitText]) -> PlacedKeys:
    """The keys of each word of the texts with its position, texts set apart."""
    found, position = PlacedKeys(), 0
    for text in texts:
        pieces = pieces_in(paragraph_language(text.text, text.language or None) or "")
        begin = len(found.keys)
        # No token has white space in it.
        found.keys.extend(chain.from_iterable(map(pieces.__getitem__, text.text.split())))
        end = position + len(found.keys) - begin
        found.positions.extend(range(position, end))
        position = end + _GAP
    return found


def years(first: int, last: int) -> list[str]:
    """The years of a span of days as YYYYMMDD; none if it is not known."""
    return [str(year) for year in range(first // 10_000, last // 10_000 + 1) if year]


def days(start: str | None, end: str | None) -> tuple[int, int]:
    """First and last day as YYYYMMDD of a time span given in EDTF; zeros if it is not known."""
    first, last = _date(start), _date(end)
    begin, finish = first or last, last or first
    if begin is None or finish is None:
        return 0, 0
    days = as_number(begin.first_day()), as_number(finish.last_day())
    return min(days), max(days)


def _all_days(unit: IndexUnit) -> tuple[int, int]:
    """The span of a unit's days with those of sources that disagree: each of them finds it.

    Sources of one meeting are a few days apart at the most, unless a person joined them.
    """
    spans = [days(unit.date_start, unit.date_end), *(days(*other) for other in unit.other_days)]
    known = [span for span in spans if span[0]]
    if not known:
        return 0, 0
    return min(first for first, _ in known), max(last for _, last in known)


def _date(text: str | None) -> PartialDate | None:
    try:
        return PartialDate.parse(text) if text else None
    except ValueError:
        return None


def _facts(unit: IndexUnit) -> Iterator[str]:
    yield TYPE + unit.type.value
    yield from (KIND + kind for kind in unit.kinds)
    yield from (TAG + tag for tag in unit.tags)
    yield from (LANGUAGE + language for language in unit.languages)
    if unit.number and (number := number_key(unit.number)):
        yield NUMBER + number
    if unit.access.closed:
        yield CLOSED + unit.access.closed
    if unit.access.restricted:
        yield RESTRICTED + unit.access.restricted
    if unit.partly_held:
        yield PARTLY + unit.partly_held
    ids = (
        unit.uid, unit.owner, unit.record_id, unit.meeting_id, unit.council, unit.place,
        *unit.persons, *unit.institutions, *unit.instruments, *unit.topics,
    )  # fmt: skip
    yield from (ID + found for found in dict.fromkeys(ids) if found)

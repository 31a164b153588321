"""Names that were kept in memory, held against the same read from the tables."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.known_names import KnownNames, NamesNow

#: No archive of a test has so many names of a type.
_ALL = 10_000
_TYPES = (
    RecordType.PERSON,
    RecordType.COUNCIL,
    RecordType.INSTITUTION,
    RecordType.PLACE,
    RecordType.INSTRUMENT,
    RecordType.TOPIC,
)


def told(names: NamesNow) -> dict[object, Any]:
    """All that is asked of names: in order, by their words, by their sounds, with their counts."""
    found: dict[object, Any] = {"years": names.years, "tags": names.tags, "sent": names.authorities}
    for record_type in _TYPES:
        every = names.find([record_type], "", _ALL)
        found[record_type] = every
        words = {form.text for name in every for form in name.record.forms}
        for typed in sorted(words | {word[:4] for text in words for word in text.split()}):
            found[record_type, typed] = names.find([record_type], typed, _ALL)
    return found


def assert_as_read_anew(
    kept: KnownNames, reading: Callable[[], AbstractContextManager[Session]]
) -> NamesNow:
    """The names that are kept are those that stand in the tables; they are returned."""
    names = kept.now()
    assert told(names) == told(KnownNames(reading).now())
    return names

"""The names of an archive as the reading of documents takes them along. Pure: no tables."""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from db.model import KnownAuthorities, KnownBody, NameKind, RecordType
from db.storage.name_choice import Form, abbreviation_form
from db.storage.reading.name_list import NamedRecord

#: So many names of a type are taken along at the most; a longer list costs more than it tells.
MOST_PERSONS: Final = 80_000
MOST_BODIES: Final = 10_000
MOST_PLACES: Final = 5_000

_Named = Sequence[tuple[NamedRecord, Form]]


def known_authorities(names: Mapping[RecordType, _Named]) -> KnownAuthorities:
    """The names by type, which come with the commonest records first."""
    return KnownAuthorities(
        persons=_plain(names.get(RecordType.PERSON, ()), MOST_PERSONS),
        institutions=_bodies(names.get(RecordType.INSTITUTION, ())),
        councils=_bodies(names.get(RecordType.COUNCIL, ())),
        places=_plain(names.get(RecordType.PLACE, ()), MOST_PLACES),
    )


def _plain(named: _Named, most: int) -> tuple[str, ...]:
    full = (form.text for _record, form in named if form.kind != NameKind.ABBREVIATION)
    return tuple(islice(dict.fromkeys(full), most))


def _bodies(named: _Named) -> tuple[KnownBody, ...]:
    found = (
        KnownBody(form.text, _abbreviation(record, form.language or ""))
        for record, form in named
        if form.kind != NameKind.ABBREVIATION
    )
    return tuple(islice(dict.fromkeys(found), MOST_BODIES))


def _abbreviation(record: NamedRecord, language: str) -> str:
    short = abbreviation_form(record.forms, language)
    return short.text if short is not None else ""

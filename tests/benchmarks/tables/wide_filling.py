"""An archive of very many meetings without documents: for tables, which read no texts.

A million meetings with all that an import writes would take hours; a table shows their heads. They
have no versions and no index, so that such an archive is for measuring alone.
"""

import random
from itertools import islice
from pathlib import Path

from db.model import RecordType
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.name_keys import name_key
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.filling import Rows

#: Rows of meetings in a transaction; meetings for each person and for each institution.
_BATCH, _PER_PERSON, _PER_INSTITUTION = 10_000, 10, 1_000
_AT = "2024-01-01T00:00:00.000000Z"


class WideFilling:
    """``size`` meetings, a tenth as many persons, three meetings of each council a year."""

    def __init__(self, store: Store, size: int, seed: int = 1) -> None:
        self._store, self._size = store, size
        self._corpus = Corpus(20_000, seed)
        self._chance = random.Random(seed)
        self._ids: dict[RecordType, list[str]] = {}

    def run(self) -> None:
        """Write the authorities, then the meetings."""
        corpus = self._corpus
        people = (
            f"{corpus.people[number % len(corpus.people)]} {number}"
            for number in range(max(20, self._size // _PER_PERSON))
        )
        institutions = (
            f"{corpus.institutions[number % len(corpus.institutions)]} {number}"
            for number in range(max(4, self._size // _PER_INSTITUTION))
        )
        for record_type, names in (
            (RecordType.COUNCIL, iter(corpus.councils)),
            (RecordType.PLACE, iter(corpus.places)),
            (RecordType.PERSON, people),
            (RecordType.INSTITUTION, institutions),
        ):
            self._ids[record_type] = []
            while some := list(islice(names, _BATCH)):
                self._write(lambda rows, some=some, kind=record_type: self._name(rows, kind, some))
        for first in range(0, self._size, _BATCH):
            last = min(self._size, first + _BATCH)
            self._write(lambda rows, first=first, last=last: self._meet(rows, range(first, last)))

    def _write(self, add: object) -> None:
        with self._store.writing() as session:
            rows = Rows(_AT)
            add(rows)  # type: ignore[operator]  # the lambdas above
            rows.write(session)

    def _name(self, rows: Rows, record_type: RecordType, names: list[str]) -> None:
        for name in names:
            authority = rows.record(record_type)
            self._ids[record_type].append(authority)
            rows.add(
                "name_form",
                id=authority, authority_id=authority, authority_type=record_type.value, text=name,
                key=name_key(name), language="ru", script="Cyrl", kind="full", preferred=True,
                source_id=None,
            )  # fmt: skip

    def _meet(self, rows: Rows, numbers: range) -> None:
        chance, ids = self._chance, self._ids
        words = [name[9:].partition(" «")[0] for name in self._corpus.institutions]
        councils = ids[RecordType.COUNCIL]
        for number in numbers:
            ordinal = number // len(councils) + 1
            year = 1992 + number * 34 // self._size
            day = f"{year}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
            theme = f"{chance.choice(words)} и {chance.choice(words)}".capitalize()
            meeting = rows.record(
                RecordType.MEETING,
                council_id=councils[number % len(councils)], ordinal=ordinal, date_start=day,
                date_end=None, date_first=day, date_last=day, legal_basis_id=None, theme=theme,
                place_id=chance.choice(ids[RecordType.PLACE]), language="ru",
            )  # fmt: skip
            rows.add("meeting_theme", meeting_id=meeting, language="ru", text=theme)
            organiser = chance.choice(ids[RecordType.INSTITUTION])
            rows.add("organiser", meeting_id=meeting, institution_id=organiser, position=0)
            person = chance.choice(ids[RecordType.PERSON])
            rows.add(
                "participation",
                id=meeting, meeting_id=meeting, role="speaker", position=0, person_id=person,
            )  # fmt: skip


def fill_wide(folder: Path, size: int) -> None:
    """Make an archive with ``size`` meetings in a folder that is not there yet."""
    store = Store.create(ArchivePaths(folder), f"{size} meetings")
    try:
        WideFilling(store, size).run()
    finally:
        store.close()

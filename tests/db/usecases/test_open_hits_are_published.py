"""What ``access:open`` finds is what readers find: in random archives, query by query.

It is held against the copy that readers' tables are made from, which has notes and tags beside what
a published one has. The filter leaves out a unit only where it says something that readers do not
get: that is one unit in the index, and another one in the copy. ``RUNS=50`` makes more archives.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.model import IndexUnit, Query, UnitType
from db.model.access import Holds
from db.progress import silent
from db.storage.reading.units import index_owners, index_units
from db.usecases.as_readers_see import as_readers_see
from db.usecases.open_archive import OpenedArchive
from tests.db.usecases.test_open_is_published import Model

RUNS = int(os.environ.get("RUNS", "4"))
Found = set[tuple[str, UnitType, int | None, str]]


def _units(opened: OpenedArchive) -> dict[tuple[str, UnitType, int | None, str], IndexUnit]:
    """What each unit says, whatever holds for it, by what a hit of it names."""
    with opened.store.reading() as session:
        owners = index_owners(session)
    made = {}
    for unit in index_units(opened.store.reading, owners):
        note = unit.uid.partition(":")[2] if unit.type is UnitType.NOTE else ""
        key = unit.record_id, unit.type, unit.paragraph, note
        made[key] = replace(unit, access=Holds(), partly_held="", position=0)
    return made


def _found(archive: Archive, text: str) -> Found:
    hits = archive.search(Query(text, variants=False, limit=10_000)).hits
    return {(hit.id, hit.type, hit.paragraph, hit.note) for hit in hits}


@pytest.mark.parametrize("seed", range(RUNS))
def test_open_hits_are_those_of_readers(tmp_path: Path, seed: int) -> None:
    with Archive.create(tmp_path / "a.archive", "Test") as archive:
        model = Model(archive, tmp_path, seed)
        archive.wait_for_index()
        model.annotate()
        model.hold()
        archive.wait_for_index()
        archive.access.publish(tmp_path / "copy.archive")
        own = {word for words in model.own.values() for word in words}
        said = {word for word, _, _ in model.words()}
        kinds = {f"type:{kind}" for kind in UnitType}
        with (
            as_readers_see(archive._opened, silent) as seen,  # noqa: SLF001 - what tables are of
            Archive.open(tmp_path / "copy.archive") as copy,
        ):
            copy.wait_for_index()
            readers, here, there = Archive(seen), _units(archive._opened), _units(seen)  # noqa: SLF001 - what is indexed
            for text in sorted({*own, *said, *kinds, "порт", "совет", "директор"}):
                found, got = _found(archive, f"access:open {text}"), _found(readers, text)
                assert found <= got, text
                assert {one for one in got - found if here.get(one) == there[one]} == set(), text
                if text not in own:
                    published = _found(copy, f"access:open {text}")
                    notes = {one for one in found if one[1] is UnitType.NOTE or not here[one].texts}
                    assert found - notes <= published, text

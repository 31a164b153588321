"""Backups of one archive and of its copy at one place, and backups that a wrong clock dated."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest

from db.paths import ArchivePaths
from db.storage import Store, instants
from db.storage.backups.known import known_backups
from tests.db.storage.backups import add_place, due, keep, sample_store


class _Ahead(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) + timedelta(days=2000)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An archive with a small council and its originals."""
    opened = sample_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def laptop(store: Store, tmp_path: Path) -> Iterator[Store]:
    """A copy of it in another folder."""
    folder = tmp_path / "laptop" / store.paths.root.name
    shutil.copytree(store.paths.root, folder)
    opened = Store.open(ArchivePaths(folder), read_only=False)
    yield opened
    opened.close()


def names(place: Path) -> list[set[str]]:
    """The names that each backup at a place holds."""
    found = []
    for one in known_backups(place):
        uri = f"{(one.path / 'archive.db').as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            found.append({row[0] for row in connection.execute("SELECT text FROM name_form")})
    return found


def test_copies_leave_each_other_their_backups(store: Store, laptop: Store, tmp_path: Path) -> None:
    place = tmp_path / "second"
    add_place(store, "Только в конторе")
    assert keep(store, place).made is not None
    # Both logs are equally long now; still the office's backup is not this one's.
    add_place(laptop, "Ноутбук")
    assert due(laptop, place)
    assert keep(laptop, place).made is not None
    assert not due(laptop, place)
    assert not due(store, place)
    for number in range(8):
        add_place(laptop, f"Ноутбук {number}")
        keep(laptop, place)
    held = names(place)
    assert len([one for one in held if "Ноутбук" in one]) == 5
    assert len([one for one in held if "Только в конторе" in one]) == 1
    assert not due(store, place)


def test_a_backup_dated_ahead_makes_no_further_one_due(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as ahead:
        ahead.setattr(instants, "datetime", _Ahead)
        ahead.setattr(instants, "_LAST", [datetime.min.replace(tzinfo=UTC)])
        assert keep(store).made is not None
    assert not due(store)
    add_place(store, "Гянджа")
    assert due(store)
    assert keep(store).made is not None
    assert not due(store)
    assert keep(store).made is None
    assert len(known_backups(store.paths.backups)) == 2

"""The migrations lead to the models, and an older archive is backed up before it is changed."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from db.errors import ReadOnlyArchiveError, StorageFailedError
from db.paths import ArchivePaths
from db.storage import Store, migrating, opening
from db.storage.backups.migration_copies import check_migration_copies
from db.storage.engine import Access, connect, read_marks, schema_differences
from db.storage.tables import Base
from tests.db.storage.samples import FOUNDING_RU, accept

#: A revision that this program does not have yet, and what it does.
NEXT = migrating.HEAD + 1
_STEP = """
from alembic import op
def upgrade() -> None:
    with op.batch_alter_table('meeting') as batch:
        batch.alter_column('theme', nullable=False)
    op.execute("UPDATE archive SET title = 'Migrated'")
"""


def _schema(database: Path) -> dict[str, list[str]]:
    """What the database is made of; the order of a table's columns and rules says nothing."""
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT type || ' ' || name, sql FROM sqlite_master")
        # SQLite puts the name of a table that was taken apart into quotation marks.
        return {name: _definitions(re.sub(r'[\s"]', "", sql or "")) for name, sql in found}


def _definitions(sql: str) -> list[str]:
    """The parts of a statement between commas that stand in its outermost brackets, sorted."""
    parts, depth = [""], 0
    for sign in sql:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 1:
            parts.append("")
        else:
            parts[-1] += sign
    parts[0] = parts[0].partition("(")[2] if len(parts) > 1 else parts[0]
    parts[-1] = parts[-1].removesuffix(")") if len(parts) > 1 else parts[-1]
    return sorted(parts)


@pytest.fixture
def older(paths: ArchivePaths, monkeypatch: pytest.MonkeyPatch) -> ArchivePaths:
    """An archive of a revision before this program's, with one meeting."""
    store = Store.create(paths, "Test")
    accept(store, FOUNDING_RU)
    store.close()
    scripts = paths.root.parent / "migrations"
    (scripts / "versions").mkdir(parents=True)
    for path in (migrating.SCRIPTS / "env.py", *(migrating.SCRIPTS / "versions").glob("0*.py")):
        (scripts / path.relative_to(migrating.SCRIPTS)).write_bytes(path.read_bytes())
    known, following = migrating.revision(migrating.HEAD), migrating.revision(NEXT)
    head = f'revision = "{following}"\ndown_revision = "{known}"\n'
    (scripts / "versions" / f"{following}_next.py").write_text(head + _STEP)
    monkeypatch.setattr(migrating, "SCRIPTS", scripts)
    monkeypatch.setattr(migrating, "HEAD", NEXT)
    monkeypatch.setattr(opening, "HEAD", NEXT)
    return paths


def test_all_migrations_lead_to_the_models(tmp_path: Path) -> None:
    migrated, modelled = tmp_path / "migrated.db", tmp_path / "modelled.db"
    connect(migrated, Access.CREATE).close()
    migrating.upgrade(migrated)
    engine = create_engine(f"sqlite:///{modelled}")
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        migrating.stamp(connection)
    engine.dispose()
    assert _schema(migrated) == _schema(modelled)
    with closing(connect(migrated, Access.QUERY)) as connection_:
        assert not schema_differences(connection_, Base.metadata)
        assert read_marks(connection_)[1] == migrating.HEAD


def test_the_number_of_revisions_is_the_programs_own() -> None:
    scripts = sorted(path.name for path in (migrating.SCRIPTS / "versions").glob("0*.py"))
    assert len(scripts) == migrating.HEAD
    assert scripts[-1].startswith(migrating.revision(migrating.HEAD))


def test_an_older_archive_is_backed_up_and_migrated(older: ArchivePaths) -> None:
    store = Store.open(older, read_only=False)
    assert store.read_only_reason is None
    assert store.info.title == "Migrated"
    store.close()
    (backup,) = older.backups.glob("*.db")
    assert check_migration_copies(older.backups) == (1, [])
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT title FROM archive").fetchone() == ("Test",)
        assert connection.execute("SELECT count(*) FROM meeting").fetchone() == (1,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT - 1,)
    again = Store.open(older, read_only=False)
    again.close()
    assert list(older.backups.glob("*.db")) == [backup]
    with backup.open("ab") as changed:
        changed.write(b"?")
    looked, (problem,) = check_migration_copies(older.backups)
    assert (looked, problem.kind, problem.id) == (1, "backup_file_changed", backup.name)


def test_an_older_archive_is_not_migrated_for_reading(older: ArchivePaths) -> None:
    with pytest.raises(ReadOnlyArchiveError) as refused:
        Store.open(older, read_only=True)
    assert refused.value.params == {"reason": "older_archive"}
    assert not list(older.backups.iterdir())


def test_a_migration_that_fails_leaves_the_archive_as_it_was(older: ArchivePaths) -> None:
    script = migrating.SCRIPTS / "versions" / f"{migrating.revision(NEXT)}_next.py"
    script.write_text(script.read_text() + "    op.drop_table('nowhere')\n")
    before = _schema(older.database)
    with pytest.raises(StorageFailedError):
        Store.open(older, read_only=False)
    assert _schema(older.database) == before
    with closing(sqlite3.connect(older.database)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT - 1,)
        assert connection.execute("SELECT title FROM archive").fetchone() == ("Test",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)

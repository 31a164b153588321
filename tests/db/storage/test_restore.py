"""A restored backup is the same archive; a changed one is refused."""

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.errors import ArchiveError, ArchiveExistsError, BackupError, NewerArchiveError
from db.model import RecordType
from db.paths import ArchivePaths
from db.storage import Store, integrity
from db.storage.engine import Access
from db.storage.manifest import own_digest
from db.storage.restore import restore
from tests.db.sample_council import put_originals
from tests.db.sample_records import Rows
from tests.db.storage.backups import dump, files, made, sample_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An archive with a small council and its originals."""
    opened = sample_store(tmp_path)
    yield opened
    opened.close()


def test_a_restored_backup_is_the_same_archive(store: Store, tmp_path: Path) -> None:
    backup = made(store, tmp_path / "b")
    restore(backup, tmp_path / "new" / "R.archive")
    paths = ArchivePaths(tmp_path / "new" / "R.archive")
    assert dump(paths) == dump(store.paths)
    assert files(paths.originals) == files(store.paths.originals)
    assert paths.readme.read_bytes() == store.paths.readme.read_bytes()
    restored = Store.open(paths, read_only=False)
    try:
        assert restored.read_only_reason is None
        assert restored.info == store.info
        assert integrity.verify(paths, restored.reading, Access.QUERY, full=True).ok
    finally:
        restored.close()


def restored_with(store: Store, tmp_path: Path, change: Callable[[Path], None]) -> ArchiveError:
    """The refusal of a backup that was changed after it was made."""
    backup = made(store, tmp_path / "b")
    change(backup)
    with pytest.raises(ArchiveError) as refused:
        restore(backup, tmp_path / "R.archive")
    left = {path.name for path in tmp_path.iterdir()}
    assert left <= {"Совет.archive", "b", "outside"}
    return refused.value


def edit_manifest(backup: Path, edit: Callable[[dict[str, object]], object]) -> None:
    path = backup / "manifest.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    edit(data)
    if "digest" in data:
        data["digest"] = own_digest(data)
    path.write_text(json.dumps(data), encoding="utf-8")


def retitle(backup: Path, before: str, after: str) -> None:
    path = backup / "manifest.json"
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


def an_original(backup: Path) -> Path:
    return next(path for path in (backup / "originals").rglob("*") if path.is_file())


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


def into_link(path: Path) -> None:
    path.symlink_to(path.rename(path.parent / "x"))


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        (lambda b: flip(b / "archive.db"), "file_changed"),
        (lambda b: flip(an_original(b)), "file_changed"),
        (lambda b: an_original(b).unlink(), "file_missing"),
        (lambda b: into_link(an_original(b)), "file_missing"),
        (lambda b: (b / "manifest.json").unlink(), "not_a_backup"),
        (lambda b: (b / "manifest.json").write_text("{"), "manifest_unreadable"),
        (lambda b: (b / "manifest.json").write_text("[]"), "not_a_backup"),
        (lambda b: (b / "manifest.json").write_bytes(b"\xff\xfe\x00"), "manifest_unreadable"),
        (lambda b: (b / "manifest.json").write_text("[" * 100_000), "manifest_unreadable"),
        (lambda b: edit_manifest(b, lambda d: d.update(version=3)), "newer_backup"),
        (lambda b: edit_manifest(b, lambda d: d.update(files=[])), "manifest_unreadable"),
        (lambda b: edit_manifest(b, lambda d: d.pop("uuid")), "manifest_unreadable"),
        (lambda b: edit_manifest(b, lambda d: d.pop("digest")), "manifest_unreadable"),
        (lambda b: retitle(b, "Архив", "Архиб"), "manifest_unreadable"),
        (lambda b: edit_manifest(b, lambda d: d.update(uuid="other")), "database_damaged"),
    ],
)
def test_a_changed_backup_is_refused(
    store: Store, tmp_path: Path, change: Callable[[Path], None], detail: str
) -> None:
    error = restored_with(store, tmp_path, change)
    assert isinstance(error, BackupError)
    assert error.params["detail"] == detail


@pytest.mark.parametrize(
    "path", ["../outside", "/etc/passwd", "originals/../../x", "LOCK", "originals/aa/bb/cc", "a\\b"]
)
def test_a_manifest_cannot_write_elsewhere(store: Store, tmp_path: Path, path: str) -> None:
    def point(backup: Path) -> None:
        def edit(data: dict[str, object]) -> None:
            entries = data["files"]
            assert isinstance(entries, list)
            entries[-1]["path"] = path

        edit_manifest(backup, edit)

    assert restored_with(store, tmp_path, point).params["detail"] == "manifest_unreadable"


def test_an_original_left_out_of_the_manifest_is_noticed(store: Store, tmp_path: Path) -> None:
    def leave_out(backup: Path) -> None:
        def edit(data: dict[str, object]) -> None:
            entries = data["files"]
            assert isinstance(entries, list)
            entries.pop()

        edit_manifest(backup, edit)

    assert restored_with(store, tmp_path, leave_out).params["detail"] == "file_missing"


def test_nothing_is_restored_over_anything(store: Store, tmp_path: Path) -> None:
    backup = made(store, tmp_path / "b")
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("there", "link", "Совет.archive"):
        with pytest.raises(ArchiveExistsError):
            restore(backup, tmp_path / name)
    assert not any((tmp_path / "there").iterdir())


def change_database(backup: Path, statement: str) -> None:
    """Change the database of a backup, and the manifest with it: a backup of another version."""
    database = backup / "archive.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(statement)
        connection.commit()
    data = database.read_bytes()

    def edit(manifest: dict[str, object]) -> None:
        entries = manifest["files"]
        assert isinstance(entries, list)
        (entry,) = (entry for entry in entries if entry["path"] == "archive.db")
        entry.update(size=len(data), sha256=hashlib.sha256(data).hexdigest())

    edit_manifest(backup, edit)


def test_a_backup_of_a_later_version_is_refused(store: Store, tmp_path: Path) -> None:
    def make_newer(backup: Path) -> None:
        change_database(backup, "PRAGMA user_version = 9999")

    assert isinstance(restored_with(store, tmp_path, make_newer), NewerArchiveError)


def test_another_programs_database_is_refused(store: Store, tmp_path: Path) -> None:
    def make_foreign(backup: Path) -> None:
        change_database(backup, "PRAGMA application_id = 1")

    assert restored_with(store, tmp_path, make_foreign).params["detail"] == "not_a_backup"


def test_a_schema_of_another_version_is_left_to_opening(store: Store, tmp_path: Path) -> None:
    backup = made(store, tmp_path / "b")
    change_database(backup, "CREATE TABLE later (id INTEGER)")
    restore(backup, tmp_path / "R.archive")
    opened = Store.open(ArchivePaths(tmp_path / "R.archive"), read_only=False)
    try:
        assert opened.read_only_reason is not None
        assert opened.read_only_reason.code == "schema_foreign"
    finally:
        opened.close()


# In the rows' shorthand an exclamation mark stands for an abbreviation.
NAMES = st.text(min_size=1, max_size=30).filter(lambda text: bool(text.strip()) and "!" not in text)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    texts=st.lists(st.text(max_size=200), min_size=1, max_size=4, unique=True),
    names=st.lists(NAMES, min_size=1, max_size=4, unique=True),
)
def test_whatever_an_archive_holds_comes_back(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], names: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("law")
    store = Store.create(ArchivePaths(folder / "A.archive"), names[0])
    try:
        with store.writing() as session:
            rows = Rows(session)
            for name in names:
                rows.authority(RecordType.PERSON, f"ru:{name}")
            meeting = rows.meeting(None, "2021")
            for text in texts:
                rows.document(meeting, "ru", text, title=text, filename=names[0])
            rows.settle()
        put_originals(store)
        restore(made(store, folder / "b"), folder / "R.archive")
        assert dump(ArchivePaths(folder / "R.archive")) == dump(store.paths)
        assert files(folder / "R.archive" / "originals") == files(store.paths.originals)
    finally:
        store.close()

"""A new archive: what is in the folder, and what a creation that was cut off leaves."""

from pathlib import Path

import pytest

from db.errors import ArchiveExistsError, NotAnArchiveError
from db.paths import ArchivePaths
from db.storage import Store
from tests.db.dying import dies_at

_CREATE = """
from db.paths import ArchivePaths
from db.storage import Store

Store.create(ArchivePaths(Path(sys.argv[1])), "T").close()
"""


def test_the_folder_explains_itself_in_three_languages(store: Store, paths: ArchivePaths) -> None:
    readme = paths.readme.read_text(encoding="utf-8")
    for words in ("Test", "база данных", "verilənlər bazası", "database"):
        assert words in readme
    assert sorted(entry.name for entry in paths.root.iterdir()) == [
        "LOCK", "README.txt", "archive.db", "backups", "originals", "staging",
    ]  # fmt: skip
    assert store.read_only_reason is None


def test_an_empty_folder_may_be_given(tmp_path: Path) -> None:
    Store.create(ArchivePaths(tmp_path), "T").close()


@pytest.mark.parametrize("name", ["letter.txt", ".hidden", "archive.db"])
def test_a_folder_with_something_in_it_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    with pytest.raises(ArchiveExistsError):
        Store.create(ArchivePaths(tmp_path), "T")
    assert (tmp_path / name).read_text() == "mine"


def test_a_file_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("mine")
    with pytest.raises(ArchiveExistsError):
        Store.create(ArchivePaths(tmp_path / "a"), "T")


def test_an_archive_is_never_made_over_another(store: Store, paths: ArchivePaths) -> None:
    with pytest.raises(ArchiveExistsError):
        Store.create(paths, "Other")
    assert store.info.title == "Test"


def test_a_title_may_hold_anything(paths: ArchivePaths) -> None:
    title = "{braces} %s «кавычки» \\ '"
    store = Store.create(paths, title)
    store.close()
    assert store.info.title == title
    assert title in paths.readme.read_text(encoding="utf-8")


def test_a_creation_killed_at_any_step_can_be_finished(tmp_path: Path) -> None:
    for step in range(100):
        paths = ArchivePaths(tmp_path / f"{step}.archive")
        if not dies_at(step, _CREATE, paths.root, also="sqlite3.connect"):
            assert step > 5
            return
        if paths.database.exists():
            store = Store.open(paths, read_only=False)
        else:
            if paths.root.exists():
                with pytest.raises(NotAnArchiveError):
                    Store.open(paths, read_only=False)
            store = Store.create(paths, "T")
        assert store.read_only_reason is None
        assert not list(paths.staging.iterdir())
        store.close()
    pytest.fail("the creation never came to its end")

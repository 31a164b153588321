"""Originals out of the archive: their bytes, under a name that is safe."""

import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import OriginalDamagedError, RecordNotFoundError, StorageFailedError
from db.model import Original, new_id
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.export import copy_out, original_of_document
from db.storage.file_names import numbered, safe_name
from tests.db.sample_council import FIRST_TEXT, Sample, add_sample, put_originals


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty archive."""
    opened = Store.create(ArchivePaths(tmp_path / "A.archive"), "Архив")
    yield opened
    opened.close()


@pytest.fixture
def sample(store: Store) -> Sample:
    """The small council with its originals."""
    with store.writing() as session:
        made = add_sample(session)
    put_originals(store)
    return made


@pytest.fixture
def original(store: Store, sample: Sample) -> Original:
    """One original."""
    with store.reading() as session:
        return original_of_document(session, sample.document)


def test_the_copy_has_the_bytes_and_cannot_be_written(
    store: Store, original: Original, tmp_path: Path
) -> None:
    copy = copy_out(store.paths, original, tmp_path)
    assert copy == tmp_path / "communique_ru.txt"
    assert copy.read_bytes() == FIRST_TEXT.encode()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o400


def test_a_taken_name_is_numbered(store: Store, original: Original, tmp_path: Path) -> None:
    names = [copy_out(store.paths, original, tmp_path).name for _ in range(3)]
    assert names == ["communique_ru.txt", "communique_ru (2).txt", "communique_ru (3).txt"]


def test_a_damaged_original_is_not_handed_out(
    store: Store, original: Original, tmp_path: Path
) -> None:
    path = store.paths.original(original.sha256)
    path.write_bytes(b"x" * original.size)
    with pytest.raises(OriginalDamagedError) as changed:
        copy_out(store.paths, original, tmp_path)
    assert changed.value.code == "original_changed"
    path.unlink()
    with pytest.raises(OriginalDamagedError) as missing:
        copy_out(store.paths, original, tmp_path)
    assert missing.value.code == "original_missing"
    assert [path.name for path in tmp_path.iterdir()] == ["A.archive"]


def test_a_place_that_is_no_folder_is_said(
    store: Store, original: Original, tmp_path: Path
) -> None:
    with pytest.raises(StorageFailedError):
        copy_out(store.paths, original, tmp_path / "missing")


def test_an_unknown_document_has_no_original(store: Store, sample: Sample) -> None:
    with store.reading() as session, pytest.raises(RecordNotFoundError):
        original_of_document(session, new_id())


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Коммюнике.docx", "Коммюнике.docx"),
        ("İclas №3 (son).pdf", "İclas №3 (son).pdf"),
        ("../../etc/passwd", "_._.._etc_passwd"),
        ("a/b\\c:d.txt", "a_b_c_d.txt"),
        ("gnp\u202efdp.exe", "gnp_fdp.exe"),
        ("zero\u200bwidth.txt", "zero_width.txt"),
        ("con.txt", "_con.txt"),
        ("LPT1", "_LPT1"),
        (".hidden", "_hidden"),
        ("name. . ", "name"),
        ("line\nbreak\x00.txt", "line_break_.txt"),
        ("", "original"),
        ("...", "original"),
        ("/", "original"),
    ],
)
def test_names_are_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_long_name_keeps_its_ending() -> None:
    made = safe_name("ж" * 400 + ".docx")
    assert made.endswith("ж.docx")
    assert len(made.encode()) <= 240


@given(st.text(max_size=300))
def test_any_name_is_one_plain_part_of_a_path(name: str) -> None:
    made = safe_name(name)
    assert Path(made).name == made
    assert made not in {"", ".", ".."}
    assert len(made.encode()) <= 250
    assert not made.startswith(".")
    assert not made.endswith((".", " "))
    assert all(unicodedata.category(letter) not in {"Cc", "Cf", "Cs"} for letter in made)
    assert safe_name(made) == made
    assert Path(numbered(made, 2)).name == numbered(made, 2)

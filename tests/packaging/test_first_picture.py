"""The modules of the first picture: listed, packed into one file and loaded from it."""

import marshal
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from resources.packaging import bare_code, first_modules, first_picture

_NAMES = ("council_archive_first", "council_archive_first.inner")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A program's folder with a package of ours packed into the file, as the frozen one has it."""
    package = tmp_path / "sources" / "__init__.py"
    package.parent.mkdir()
    package.write_text("from council_archive_first.inner import answer\n", encoding="utf-8")
    inner = package.with_name("inner.py")
    inner.write_text("answer = 42\n", encoding="utf-8")
    sources = dict(zip(_NAMES, map(str, (package, inner)), strict=True))
    first_picture.packed(_NAMES, sources, bare_code.compiled, tmp_path)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    first_modules.install()
    yield tmp_path
    for name in _NAMES:
        sys.modules.pop(name, None)


def test_they_are_loaded_from_the_file(root: Path) -> None:
    """With the places that they would have in the program's folder."""
    package = import_module(_NAMES[0])
    assert package.answer == 42
    assert package.__file__ == str(root / "council_archive_first" / "__init__.py")
    assert list(package.__path__) == [str(root / "council_archive_first")]
    inner = sys.modules[_NAMES[1]]
    assert (inner.__package__, inner.__spec__ is not None) == (_NAMES[0], True)


@pytest.mark.usefixtures("root")
def test_what_is_not_in_it_is_looked_for_elsewhere() -> None:
    """And is told as ever where it is nowhere."""
    with pytest.raises(ModuleNotFoundError, match="No module named"):
        import_module("council_archive_first.absent")


def test_the_window_is_among_them_and_the_archive_is_not(tmp_path: Path) -> None:
    """What the program runs until its first picture is found by running it."""
    names = first_picture.names()
    assert {"viewer.app", "viewer.main_window.window", "logging", "PySide6"} <= set(names)
    assert not {"db.archive", "viewer.pages.browse"} & set(names)


def test_two_builds_pack_the_same_bytes(tmp_path: Path) -> None:
    """Whatever was compiled before."""
    made = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        folder.mkdir()
        first_picture.packed(["logging", "re"], {}, bare_code.compiled, folder)
        made.append((folder / first_modules.FILE).read_bytes())
    assert made[0] == made[1]
    assert set(marshal.loads(made[0])) == {"logging", "re"}  # noqa: S302 - our own

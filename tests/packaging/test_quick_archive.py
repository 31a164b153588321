"""PyInstaller's reader of its archive, with its list read at once."""

import marshal
from pathlib import Path

import pytest

from resources.packaging import quick_archive

_ENTRIES = [
    ("pyimod01_archive", "slow.pyc", "PYMODULE"),
    ("pyiboot01_bootstrap", "boot.py", "PYSOURCE"),
]


def test_the_reader_is_replaced_and_nothing_else(tmp_path: Path) -> None:
    """By one that reads the same list."""
    text = "import marshal\ndef toc(fp):\n    return dict(marshal.load(fp))\n"
    (tmp_path / "pyimod01_archive.py").write_text(text, encoding="utf-8")
    reader, other = quick_archive.with_quick_reader(_ENTRIES, tmp_path, tmp_path)
    assert other == _ENTRIES[1]
    inside: dict[str, object] = {}
    exec(marshal.loads(Path(reader[1]).read_bytes()[16:]), inside)  # noqa: S102, S302 - our own
    (tmp_path / "list").write_bytes(marshal.dumps([("name", (0, 1, 2))]) + b"what follows")
    with (tmp_path / "list").open("rb") as file:
        assert inside["toc"](file) == {"name": (0, 1, 2)}  # type: ignore[operator]


def test_another_reader_stops_the_build(tmp_path: Path) -> None:
    """With a sentence."""
    (tmp_path / "pyimod01_archive.py").write_text("toc = None\n", encoding="utf-8")
    with pytest.raises(RuntimeError, match="PyInstaller is made in another way"):
        quick_archive.with_quick_reader(_ENTRIES, tmp_path, tmp_path)

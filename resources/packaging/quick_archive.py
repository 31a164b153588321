"""Reads the list of PyInstaller's archive at once, where its own reader asks for it by the number.

Two thousand modules take it twenty thousand reads. Everything else in that reader stays.
"""

import importlib.util
import marshal
from pathlib import Path

_READER = "pyimod01_archive"
_SLOW, _QUICK = "dict(marshal.load(fp))", "dict(marshal.loads(fp.read()))"

Entry = tuple[str, str, str]


def with_quick_reader(entries: list[Entry], loaders: Path, scratch: Path) -> list[Entry]:
    """The modules that unpack the others, among them a reader that is quicker.

    ``loaders`` is the folder that PyInstaller has them in. RuntimeError: it reads otherwise.
    """
    source = loaders / f"{_READER}.py"
    return [_quick(source, scratch) if entry[0] == _READER else entry for entry in entries]


def _quick(source: Path, scratch: Path) -> Entry:
    text = source.read_text(encoding="utf-8")
    if text.count(_SLOW) != 1:
        raise RuntimeError(f"PyInstaller is made in another way: no {_SLOW} in {source.name}")
    code = compile(text.replace(_SLOW, _QUICK), source.name, "exec", dont_inherit=True)
    head = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)
    made = scratch / f"{_READER}.pyc"
    made.write_bytes(head + marshal.dumps(code))
    return _READER, str(made), "PYMODULE"

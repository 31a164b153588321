"""Lists and packs, while building, what the program runs until its first picture is there.

A list that lacks a module or has one too many makes the start slower, and nothing else.
"""

import marshal
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from types import CodeType

from resources.packaging.first_modules import FILE

#: Of Python's own: what ours and PySide6 import, without what is there before our first lines.
_PYTHONS = (
    "__future__ _weakrefset collections collections.abc contextlib copy copyreg dataclasses"
    " enum errno fnmatch functools importlib importlib.machinery keyword logging operator pathlib"
    " re re._casefix re._compiler re._constants re._parser reprlib string threading typing urllib"
    " urllib.parse warnings weakref"
).split()
_ON_THE_WAY = (
    "PySide6",
    "resources.packaging.few_typings",
    "resources.packaging.late_modules",
    "resources.packaging.quick_dataclasses",
    "resources.packaging.quick_enums",
    "shiboken6",
)
_LIST = """
import sys
import viewer.app
from viewer.__main__ import main
ours = lambda: [name for name in sys.modules if name.split(".")[0] in {"db", "viewer"}]
viewer.app.process_age = lambda: print(*ours()) or 0
main(["--measure-first-paint"])
"""
Entry = tuple[str, str, str]


def names() -> list[str]:
    """The modules, in no order that means anything."""
    with tempfile.TemporaryDirectory() as nowhere:
        places = {"XDG_CONFIG_HOME": nowhere, "XDG_STATE_HOME": nowhere}
        told = subprocess.run(
            [sys.executable, "-c", _LIST],
            env=os.environ | places | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout
    return sorted({*_PYTHONS, *_ON_THE_WAY, *told.splitlines()[0].split()})


def packed(
    wanted: Sequence[str],
    sources: dict[str, str],
    code_of: Callable[[str, Path], CodeType],
    scratch: Path,
) -> Entry:
    """The file with those modules, made in a folder of the build.

    ``sources`` are of modules that go in, Python's own may be lacking; ``code_of`` compiles one.
    """
    texts: dict[str, tuple[bool, bytes]] = {}
    for name in wanted:
        source = Path(sources.get(name) or _origin(name))
        if source.suffix == ".py":
            is_package = source.name == "__init__.py"
            texts[name] = (is_package, marshal.dumps(code_of(name, source)))
    made = scratch / FILE
    made.write_bytes(marshal.dumps(texts))
    return FILE, str(made), "DATA"


def _origin(name: str) -> str:
    spec = find_spec(name)
    return (spec and spec.origin) or "-"  # "-": built into this Python

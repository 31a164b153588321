"""The folder that keeps PySide6's Python part out of the program's start, made while building.

See ``shiboken_loader``. All of PySide6's own modules are in it, compiled and unchanged; its loader
is called ``whole_loader`` there.
"""

import importlib.util
import marshal
import sys
from importlib import import_module
from pathlib import Path

from resources.packaging import enum_proof

#: The folder's place in the program: PySide6 looks for it there.
PLACE = "shiboken6/files.dir"
_PACKAGE = "shibokensupport"
_LOADER = f"{_PACKAGE}/signature/loader.py"
_WHOLE = f"{_PACKAGE}/signature/whole_loader.py"
_OWN = Path(__file__).with_name("shiboken_loader.py")


def compiled(scratch: Path) -> list[tuple[str, str, str]]:
    """The files to collect, made in a folder of the build."""
    enum_proof.prove()
    texts = _texts()
    texts[_WHOLE] = texts[_LOADER]
    texts[_LOADER] = _OWN.read_bytes()
    return [_compiled(name, text, scratch) for name, text in sorted(texts.items())]


def _texts() -> dict[str, bytes]:
    """PySide6's modules by their places, as they are in its library."""
    import_module("PySide6.QtCore")
    _, importer = sys.modules["signature_bootstrap"].prepare_zipfile()
    inside = importer.zfile
    names = [name for name in inside.namelist() if name.startswith(f"{_PACKAGE}/")]
    texts = {name: inside.read(name) for name in names if name.endswith(".py")}
    if _LOADER not in texts:
        raise RuntimeError(f"PySide6 is made in another way: there is no {_LOADER}")
    return texts


def _compiled(name: str, text: bytes, scratch: Path) -> tuple[str, str, str]:
    """One module as Python loads it without its text, the same in every build."""
    code = compile(text, name, "exec", dont_inherit=True, optimize=2)
    # Flags 1: the file is never held against a text, whose digest would follow.
    head = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)
    made = (scratch / name).with_suffix(".pyc")
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_bytes(head + marshal.dumps(code))
    return f"{PLACE}/{Path(name).with_suffix('.pyc')}", str(made), "DATA"

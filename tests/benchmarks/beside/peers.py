"""The programs to stand beside: a bare window, frozen; Recoll and Calibre of Debian, with contents.

A peer that is not installed has no command; whoever measures says so.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.corpus import Corpus

_BARE = Path(__file__).parents[1] / "bare_window.py"
#: Texts that Recoll indexes; a larger index does not change its start.
_TEXTS, _POINTS = 1_000, 10
_BOOKS = 20
_WIZARD_DONE = """
from calibre.utils.config import dynamic, prefs
dynamic.set("welcome_wizard_was_run", True)
prefs["library_path"] = {library!r}
"""


@dataclass(frozen=True, slots=True)
class Peer:
    """``environment`` is added to the screen's; an empty command: not here, and ``why``."""

    name: str
    command: tuple[str, ...]
    environment: dict[str, str]
    why: str = ""


def bare_frozen(kept: Path) -> Peer:
    """A bare PySide6 window made into one folder as the program is."""
    name = "a bare PySide6 window, frozen"
    program = kept / "bare" / "dist" / "bare_window" / "bare_window"
    if not program.exists():
        try:
            _quietly(
                [
                    *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
                    *("--distpath", str(kept / "bare" / "dist"), "--workpath", str(kept / "bare")),
                    *("--specpath", str(kept / "bare"), str(_BARE)),
                ],
                {},
            )
        except subprocess.CalledProcessError:
            return Peer(name, (), {}, "PyInstaller is not installed")
    return Peer(name, (str(program), "--stay"), {})


def recoll(scratch: Path) -> Peer:
    """Recoll on an index of its own."""
    if shutil.which("recoll") is None or shutil.which("recollindex") is None:
        return Peer("Recoll", (), {}, "Recoll is not installed")
    texts, settings = scratch / "texts", scratch / "recoll"
    texts.mkdir()
    settings.mkdir()
    corpus = Corpus(_TEXTS * _POINTS)
    for number, session in enumerate(corpus.sessions()):
        (texts / f"{number:05d}.txt").write_text(corpus.text(session), encoding="utf-8")
    (settings / "recoll.conf").write_text(f"topdirs = {texts}\n", encoding="utf-8")
    home = _home(scratch / "recoll-home")
    _quietly(["recollindex", "-c", str(settings)], home)
    return Peer("Recoll", ("recoll", "-c", str(settings)), home)


def calibre(scratch: Path) -> Peer:
    """Calibre on a library of its own, past its first questions."""
    if shutil.which("calibre") is None or shutil.which("calibredb") is None:
        return Peer("Calibre", (), {}, "Calibre is not installed")
    library, books = scratch / "library", scratch / "books"
    books.mkdir()
    for number in range(_BOOKS):
        (books / f"{number}.txt").write_text(f"Book {number}\n", encoding="utf-8")
    # Its web view does not start as root in a sandbox.
    home = _home(scratch / "calibre-home") | {"QTWEBENGINE_DISABLE_SANDBOX": "1"}
    files = [str(book) for book in books.iterdir()]
    _quietly(["calibredb", "add", "--with-library", str(library), *files], home)
    _quietly(["calibre-debug", "-c", _WIZARD_DONE.format(library=str(library))], home)
    return Peer("Calibre", ("calibre", "--no-update-check"), home)


def installed(
    scratch: Path, makers: tuple[Callable[[Path], Peer], ...] = (recoll, calibre)
) -> list[Peer]:
    """The peers, each made ready in the scratch folder."""
    return [make(scratch) for make in makers]


def _home(folder: Path) -> dict[str, str]:
    """A person's folders, new and empty."""
    runtime = folder / "runtime"
    runtime.mkdir(parents=True, mode=0o700)
    return {
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_RUNTIME_DIR": str(runtime),
    }


def _quietly(command: list[str], environment: dict[str, str]) -> None:
    subprocess.run(
        command,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

"""Runs the real program under Xvfb and lets a client of AT-SPI read it, as screen readers do.

``python -m tests.accessibility.atspi_walk [--tree]`` prints what was heard, with ``--tree`` whole
pages; it fails where something was not heard. It needs Debian's ``xvfb openbox dbus at-spi2-core
python3-gi gir1.2-atspi-2.0`` (``.ci/apt-install`` installs them); the client runs in Debian's own
Python. It is not part of the suite.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_CLIENT = Path(__file__).with_name("atspi_client.py")
_PYTHON = "/usr/bin/python3"
_NEEDED = ("Xvfb", "openbox", "dbus-run-session")
_INNER = "--inside"


def main() -> int:
    """Run it inside a bus of its own; the exit status of the client."""
    if _INNER in sys.argv:
        return _walk([one for one in sys.argv[1:] if one != _INNER])
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        print(f"Please install what has {', '.join(missing)}; see --help", file=sys.stderr)
        return 2
    command = [sys.executable, "-m", "tests.accessibility.atspi_walk", _INNER, *sys.argv[1:]]
    return subprocess.run(["dbus-run-session", "--", *command], check=False).returncode


def _walk(arguments: list[str]) -> int:
    with ExitStack() as ends:
        scratch = tempfile.TemporaryDirectory(prefix="council-archive-heard-")
        folder = Path(ends.enter_context(scratch))
        environment = _environment(folder)
        environment["DISPLAY"] = ends.enter_context(_screen())
        ends.enter_context(_running(["openbox"], environment))
        archive = folder / "sample.archive"
        demo = [sys.executable, "-m", "viewer", "demo", str(archive), "--no-window"]
        subprocess.run(demo, env=environment, cwd=_ROOT, check=True)
        program = [sys.executable, "-m", "viewer", str(archive)]
        ends.enter_context(_running(program, environment))
        client = [_PYTHON, str(_CLIENT), *arguments]
        return subprocess.run(client, env=environment, check=False, timeout=180).returncode


def _environment(folder: Path) -> dict[str, str]:
    """A home of its own, the real platform, and accessibility switched on."""
    homes = {
        name: str(folder / name.lower())
        for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    }
    for home in homes.values():
        Path(home).mkdir()
    settings = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    return os.environ | homes | settings | {"LANG": "C.UTF-8"}


@contextmanager
def _screen() -> Iterator[str]:
    """A screen without a screen: the name of its display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[None]:
    with subprocess.Popen(command, env=environment, cwd=_ROOT, stdout=sys.stderr) as process:
        try:
            yield
        finally:
            process.terminate()


if __name__ == "__main__":
    sys.exit(main())

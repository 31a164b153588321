"""A screen of our own: Xvfb with a window manager, whose pixels are looked at while they change.

Xvfb keeps its picture in a file, so that looking costs the programs nothing and asks no server.
"""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType

import numpy as np
import numpy.typing as npt

_WIDTH, _HEIGHT = 1440, 900
#: Every so many pixels in both directions are looked at.
_STEP = 4
#: Seconds between two looks; until the screen is there; until a window is given up.
_LOOK, _READY, _PATIENCE = 0.002, 10.0, 60.0
#: A window is painted when so much of the screen differs from the empty one, in so many colours.
_SHARE, _COLOURS = 0.33, 6

Pixels = npt.NDArray[np.uint32]


class NothingPaintedError(Exception):
    """A program has shown no window in time."""


class Screen:
    """A context in which ``environment`` leads programs to this screen."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="council-archive-screen-"))
        self._processes: list[subprocess.Popen[bytes]] = []
        self.environment: dict[str, str] = {}

    @staticmethod
    def missing() -> list[str]:
        """The programs that a screen needs and that are not installed."""
        return [name for name in ("Xvfb", "openbox") if shutil.which(name) is None]

    def __enter__(self) -> "Screen":
        read, write = os.pipe()
        size = f"{_WIDTH}x{_HEIGHT}x24"
        folder = str(self._folder)
        server = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", folder]
        self._start(server, keeps=(write,))
        os.close(write)
        with os.fdopen(read) as numbers:
            display = f":{numbers.readline().strip()}"
        self.environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._start(["openbox", "--sm-disable"])
        with (self._folder / "Xvfb_screen0").open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header, _, _, _, width, height = struct.unpack(">6I", self._map[:24])
        line_bytes, colours = struct.unpack(">I", self._map[48:52])[0], self._colours()
        start = header + colours * 12
        picture = np.frombuffer(self._map, np.uint32, height * line_bytes // 4, start)
        self._picture: Pixels = picture.reshape(height, line_bytes // 4)[:, :width]
        time.sleep(1)  # the window manager takes the screen over
        self._empty = self._look().copy()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(_READY)
        del self._picture  # it holds the map
        self._map.close()
        shutil.rmtree(self._folder)

    def wait_for_window(self, began: float) -> float:
        """Milliseconds from ``began`` (``time.monotonic``) until a window is painted."""
        while not self._is_painted():
            if time.monotonic() - began > _PATIENCE:
                raise NothingPaintedError
            time.sleep(_LOOK)
        return (time.monotonic() - began) * 1000

    def wait_until_empty(self) -> None:
        """The screen as it was before any window."""
        over = time.monotonic() + _PATIENCE
        while (self._look() != self._empty).any():
            if time.monotonic() > over:
                raise NothingPaintedError
            time.sleep(0.05)

    def _start(self, command: list[str], keeps: tuple[int, ...] = ()) -> None:
        environment = self.environment or None
        self._processes.append(
            subprocess.Popen(
                command,
                env=environment,
                pass_fds=keeps,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )

    def _colours(self) -> int:
        return int(struct.unpack(">I", self._map[76:80])[0])

    def _look(self) -> Pixels:
        return self._picture[::_STEP, ::_STEP]

    def _is_painted(self) -> bool:
        seen = self._look()
        changed = seen[seen != self._empty]
        return changed.size > _SHARE * seen.size and np.unique(changed).size >= _COLOURS

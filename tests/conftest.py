"""What every test stands on: a place of its own for files, no network, no screen."""

import gc
import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, settings

# Before any test module is imported: Qt reads its platform when the first application is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long it takes to think of an example says how busy the machine is, and nothing of the program.
settings.register_profile("any machine", suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

MakeTesseract = Callable[..., Path]

_TESTS = Path(__file__).parent
_HOMES = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


class NetworkForbiddenError(AssertionError):
    """Something tried to reach another machine. The program never does."""


def _refuse(*where: object, **_named: object) -> NoReturn:
    raise NetworkForbiddenError(f"a connection was tried: {where}")


class LocalSocket(socket.socket):
    """A socket that reaches only processes of this machine, by a path."""

    def connect(self, address: Any) -> None:
        """Connect to a path; anything else is refused."""
        if self.family != socket.AF_UNIX:
            _refuse(address)
        super().connect(address)

    def connect_ex(self, address: Any) -> int:
        """As ``connect``."""
        if self.family != socket.AF_UNIX:
            _refuse(address)
        return super().connect_ex(address)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Several processes run the tests: those with windows stay in one, others with their module.

    Windows have a screen, a pointer and a keyboard in common, and their tests an order.
    """
    for item in items:
        folder = item.path.relative_to(_TESTS).parts[:2]
        windows = folder[0] == "viewer" and folder[1] != "commands"
        item.add_marker(pytest.mark.xdist_group("windows" if windows else str(item.path)))


@pytest.fixture(autouse=True, scope="module")
def _settled_heap() -> None:
    """What is there before a module's tests is garbage of none: looking through it takes a second.

    Every window's test collects garbage at its end.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", LocalSocket)
    for name in ("create_connection", "getaddrinfo", "gethostbyname", "gethostbyaddr"):
        monkeypatch.setattr(socket, name, _refuse)


@pytest.fixture(autouse=True)
def user_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of the test's own: cache, settings, data and log land here, never the person's."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in _HOMES:
            patch.setenv(variable, str(home / variable.removeprefix("XDG_").lower()))
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(home / "cache"))
        patch.setenv("HOME", str(home))
        # Whether Tesseract is installed must not matter.
        patch.setenv("COUNCIL_ARCHIVE_TESSERACT", "")
        yield home


@pytest.fixture
def make_tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeTesseract:
    """A program that answers as Tesseract does: it knows languages, and prints a table.

    ``does`` is Python that runs before it answers; ``picture`` is what it was given, and
    ``arguments`` are its arguments. The reading process will find it.
    """

    def make(answer: bytes, languages: str = "aze eng osd rus", does: str = "") -> Path:
        path = tmp_path / "tesseract"
        path.write_text(
            f"#!{sys.executable} -IS\nimport sys\narguments = sys.argv[1:]\n"
            f"if arguments == ['--list-langs']:\n"
            f"    print('List:', *{languages.split()!r}, sep='\\n')\n    sys.exit()\n"
            f"picture = sys.stdin.buffer.read()\n{does}\nsys.stdout.buffer.write({answer!r})\n",
            encoding="utf-8",
        )
        path.chmod(0o755)
        monkeypatch.setenv("COUNCIL_ARCHIVE_TESSERACT", str(path))
        return path

    return make

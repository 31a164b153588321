"""The program never reaches another machine: nothing that could is imported."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.policy.conftest import Module

_FORBIDDEN = (
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebSockets",
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "xmlrpc",
)


def test_nothing_that_reaches_a_network_is_imported(program: "Sequence[Module]") -> None:
    reaching = [
        f"{module.path}:{line} {name}"
        for module in program
        for line, name in module.imports()
        if any(name == one or name.startswith(f"{one}.") for one in _FORBIDDEN)
    ]
    assert not reaching

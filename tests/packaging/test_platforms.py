"""What Windows and macOS are told, as far as it shows on any machine."""

import plistlib
import struct
from pathlib import Path
from typing import Any

import pytest

from resources.packaging import app_icons, platforms

_PICTURE = b"\x89PNG\r\n\x1a\n not drawn"


def test_linux_has_one_starter_for_window_and_commands(tmp_path: Path) -> None:
    assert platforms.starters("linux", "1.2.3", tmp_path) == [
        {"name": "council-archive", "console": True}
    ]


def test_windows_has_one_starter_without_a_console_and_one_for_commands(tmp_path: Path) -> None:
    window, commands = platforms.starters("win32", "1.2.3", tmp_path)
    assert (window["name"], window["console"]) == ("Council Archive", False)
    assert (commands["name"], commands["console"]) == ("council-archive", True)
    for starter in (window, commands):
        assert Path(starter["icon"]).read_bytes()[:4] == b"\0\0\1\0"
        assert f"{starter['name']}.exe" in Path(starter["version"]).read_text(encoding="utf-8")


def test_macos_has_a_bundle_with_an_identifier_and_no_console(tmp_path: Path) -> None:
    (starter,) = platforms.starters("darwin", "1.2.3", tmp_path)
    bundle = platforms.bundle("1.2.3", tmp_path)
    assert starter["console"] is False
    assert starter["icon"] == bundle["icon"]
    assert Path(bundle["icon"]).read_bytes()[:4] == b"icns"
    assert bundle["name"] == "Council Archive.app"
    assert bundle["bundle_identifier"] == platforms.IDENTIFIER
    told = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    assert told["CFBundleLocalizations"] == ["ru", "az", "en"]
    (kind,) = told["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["archive"]}


def test_the_version_resource_says_what_windows_shows() -> None:
    """PyInstaller evaluates the text with its own classes of these names."""

    def noted(name: str) -> Any:
        return lambda *given, **named: (name, *given, named)

    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    text = platforms.version_resource("1.2.3", "one.exe")
    read = str(eval(text, {name: noted(name) for name in names}))  # noqa: S307 - our own text
    assert "'filevers': (1, 2, 3, 0)" in read
    assert "('StringStruct', 'OriginalFilename', 'one.exe', {})" in read
    assert "('VarStruct', 'Translation', [0, 1200], {})" in read
    assert "('StringTable', '000004b0'," in read


def test_a_version_with_fewer_than_three_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="not enough"):
        platforms.numbers_of("1.2")


def test_an_ico_leads_to_each_picture() -> None:
    made = app_icons.ico({16: _PICTURE, 256: _PICTURE + b"!"})
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    for at, (edge, picture) in enumerate([(16, _PICTURE), (0, _PICTURE + b"!")]):
        width, *_, size, place = struct.unpack_from("<BBBBHHII", made, 6 + 16 * at)
        assert width == edge
        assert made[place : place + size] == picture


def test_an_icns_says_its_size_and_kinds() -> None:
    made = app_icons.icns({128: _PICTURE, 512: _PICTURE})
    assert struct.unpack_from(">4sI", made) == (b"icns", len(made))
    assert made[8:12] == b"ic07"
    assert made.endswith(_PICTURE)


def test_the_icon_is_drawn_in_any_size() -> None:
    drawn = app_icons.png(48)
    assert drawn.startswith(b"\x89PNG")
    assert struct.unpack_from(">II", drawn, 16) == (48, 48)
    assert app_icons.png(48) == drawn

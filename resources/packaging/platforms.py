"""What differs between Linux, Windows and macOS: starters, icons, what the system is told of them.

On Windows a program has either a console or none, so there are two starters: one with a window for
people, one for commands. Elsewhere one starter is both.
"""

from pathlib import Path
from typing import Any

from resources.packaging import app_icons
from resources.packaging.contents import NAME

TITLE = "Council Archive"
#: Names the program among all programs, as macOS and software centres want it.
IDENTIFIER = "org.councilarchive.CouncilArchive"
COPYRIGHT = "© 2026 The Council Archive contributors, MIT licence"
_ABOUT = "An archive for the records of expert councils"
_NEUTRAL, _UNICODE = 0, 1200

_VERSION_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004,
    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('{table}', [
{strings}
    ])]),
    VarFileInfo([VarStruct('Translation', [{language}, {codepage}])])
  ]
)
"""


def starters(platform: str, version: str, scratch: Path) -> list[dict[str, Any]]:
    """The programs to make: how each is called, and whether a console opens with it."""
    if platform == "win32":
        icon = str(app_icons.write_ico(scratch / f"{NAME}.ico"))
        for_window = _with_resource(TITLE, version, scratch)
        for_commands = _with_resource(NAME, version, scratch)
        return [
            {"name": TITLE, "console": False, "icon": icon, "version": for_window},
            {"name": NAME, "console": True, "icon": icon, "version": for_commands},
        ]
    if platform == "darwin":
        icon = str(app_icons.write_icns(scratch / f"{NAME}.icns"))
        return [{"name": NAME, "console": False, "icon": icon, "argv_emulation": True}]
    return [{"name": NAME, "console": True}]


def _with_resource(name: str, version: str, scratch: Path) -> str:
    file = scratch / f"{name}.version.txt"
    file.write_text(version_resource(version, f"{name}.exe"), encoding="utf-8")
    return str(file)


def numbers_of(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: four numbers. ValueError: it does not begin with three."""
    first, second, third = (int(part) for part in version.split(".")[:3])
    return first, second, third, 0


def version_resource(version: str, file: str) -> str:
    """What Windows shows of a program's file, in PyInstaller's notation."""
    words = {
        "CompanyName": "The Council Archive contributors",
        "FileDescription": TITLE,
        "FileVersion": version,
        "InternalName": NAME,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": file,
        "ProductName": TITLE,
        "ProductVersion": version,
        "Comments": _ABOUT,
    }
    lines = (f"      StringStruct({name!r}, {value!r})" for name, value in words.items())
    return _VERSION_RESOURCE.format(
        numbers=numbers_of(version),
        table=f"{_NEUTRAL:04x}{_UNICODE:04x}",
        strings=",\n".join(lines),
        language=_NEUTRAL,
        codepage=_UNICODE,
    )


def bundle(version: str, scratch: Path) -> dict[str, Any]:
    """The bundle of macOS around the folder."""
    return {
        "name": f"{TITLE}.app",
        "icon": str(scratch / f"{NAME}.icns"),
        "bundle_identifier": IDENTIFIER,
        "version": version,
        "info_plist": property_list(version),
    }


def property_list(version: str) -> dict[str, Any]:
    """What macOS is told: the languages, and that an archive's folder is one thing to open."""
    kind = f"{IDENTIFIER}.archive"
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["ru", "az", "en"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Council archive",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": "Council archive",
                "UTTypeConformsTo": ["com.apple.package"],
                "UTTypeTagSpecification": {"public.filename-extension": ["archive"]},
            }
        ],
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "LSApplicationCategoryType": "public.app-category.productivity",
    }

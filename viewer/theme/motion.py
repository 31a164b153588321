"""Whether the desktop asks for less motion, read from what desktops leave in files and words.

GNOME's own settings are read from the person's file; what an administrator sets for everybody and
the portal are not asked: Qt does not tell, and the portal needs a bus.
"""

import os
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QStandardPaths

from viewer.theme.dconf_file import dconf_boolean

Motion = Literal["system", "less"]
#: Files under a configuration folder, the group and the key that tell, most particular first:
#: GTK's settings, GSettings kept in a file, KDE's speed of animations.
_PLACES = (
    ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("glib-2.0/settings/keyfile", "org/gnome/desktop/interface", "enable-animations"),
    ("kdeglobals", "KDE", "AnimationDurationFactor"),
)
#: GNOME's database under a configuration folder, and what “Reduce Animation” sets in it.
_DCONF = ("dconf/user", "/org/gnome/desktop/interface/enable-animations")
#: No settings file of a desktop is longer; what is after that is not read.
_LONGEST = 1_000_000


def system_is_still() -> bool:
    """True if the desktop's settings turn animations off; False where nothing says so.

    ``GTK_ENABLE_ANIMATIONS`` in the environment goes before the files. Of several folders
    (``XDG_CONFIG_HOME``, then ``XDG_CONFIG_DIRS``) the first that has a file's key counts.
    """
    told = os.environ.get("GTK_ENABLE_ANIMATIONS", "")
    if told:
        return _means_none(told)
    kind = QStandardPaths.StandardLocation.GenericConfigLocation
    folders = [Path(folder) for folder in QStandardPaths.standardLocations(kind)]
    name, key = _DCONF
    return any(dconf_boolean(folder / name, key) is False for folder in folders[:1]) or any(
        _means_none(
            next(filter(None, (_value(folder / name, group, key) for folder in folders)), "")
        )
        for name, group, key in _PLACES
    )


def _means_none(value: str) -> bool:
    """``0``, ``0.0`` (a factor) and ``false``; any other word wants things to move."""
    value = value.strip().casefold()
    try:
        return float(value) == 0
    except ValueError:
        return value == "false"


def _value(file: Path, group: str, key: str) -> str:
    """The value of a key in a file of groups; empty if there is no such file, group or key."""
    try:
        with file.open(encoding="utf-8", errors="replace") as lines:
            text = lines.read(_LONGEST)
    except OSError:
        return ""
    inside = False
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            inside = line == f"[{group}]"
        elif inside and line.partition("=")[0].strip() == key:
            return line.partition("=")[2].strip()
    return ""

"""The actions that keep an archive whole: backups, verification, the page of its health."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec
from viewer.pages.location import Location, PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

KEEPING_SPECS = (
    ActionSpec(
        "backup",
        QT_TRANSLATE_NOOP("Actions", "&Back up…"),
        ("Ctrl+Shift+B",),
        archive=True,
        present=True,
    ),
    ActionSpec(
        "restore_backup",
        QT_TRANSLATE_NOOP("Actions", "Restore a bac&kup…"),
        ("Ctrl+Alt+B",),
        present=True,
    ),
    ActionSpec(
        "verify",
        QT_TRANSLATE_NOOP("Actions", "&Verify the archive…"),
        ("Ctrl+Shift+V",),
        archive=True,
        present=True,  # what an act erased since is not there, and looks like damage
    ),
    ActionSpec(
        "go_health",
        QT_TRANSLATE_NOOP("Actions", "Archive &health"),
        ("Ctrl+Alt+H",),
        "shield-check",
        archive=True,
    ),
)


def wire_keeping(window: "MainWindow") -> None:
    """The page of the archive's health follows the backups and the checks of originals."""
    window.keeping.changed.connect(window.pages.refresh_health)
    window.pages.keeping_wanted.connect(window.health_work.act)
    window.fixity_watch.damage_found.connect(window.health_work.tell_of_damage)


def keeping_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What each of them does."""
    return {
        "backup": window.asking.backup,
        "restore_backup": window.health_work.ask_backup,
        "verify": window.asking.verify,
        "go_health": partial(window.go, Location(PageName.HEALTH)),
    }

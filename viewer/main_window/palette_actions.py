"""The command palette among the window's actions, and why one of them cannot be taken now."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

PALETTE_SPECS = (
    ActionSpec("palette", QT_TRANSLATE_NOOP("Actions", "Command &palette…"), ("Ctrl+K",), "search"),
)


def palette_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By the names of the actions."""

    def turn() -> None:
        window.palette_work.turn()

    return {"palette": turn}


def why_not(window: "MainWindow", name: str) -> str:
    """Why the action of that name cannot be taken at this moment, in a sentence."""
    spec, workplace = window.actions_by_name.spec(name), window.workplace
    translate = QCoreApplication.translate
    if (spec.archive or spec.records) and workplace.archive is None:
        return translate("palette", "open an archive first")
    if spec.records and not workplace.counts.meetings:
        return translate("palette", "the archive has no records yet")
    if spec.present and workplace.shows_past():
        return translate("palette", "the archive is shown as it was")
    if spec.writes and not workplace.can_write():
        return translate("palette", "the archive is open for reading only")
    if name == "redo":
        return translate("palette", "nothing was undone")
    if name == "save_picture":
        return translate("palette", "only where a picture is drawn")
    if spec.inbox:
        return translate("palette", "only in the inbox")
    if spec.record:
        return translate("palette", "only where records are shown")
    return translate("palette", "not possible here")

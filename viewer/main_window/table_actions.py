"""The actions of tables and of work that goes on, and what they do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

TABLE_SPECS = (
    ActionSpec(
        "columns",
        QT_TRANSLATE_NOOP("Actions", "Col&umns…"),
        ("Ctrl+Alt+M",),
        "columns-2",
        records=True,
    ),
    ActionSpec("tasks", QT_TRANSLATE_NOOP("Actions", "&Work under way"), ("Ctrl+Alt+J",), "clock"),
)
#: Their places in the menu of the view.
TABLE_MENU = ("columns", "tasks")


def table_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By the names of the actions."""
    return {
        "columns": partial(_choose_columns, window),
        "tasks": window.status_line.show_tasks,
    }


def _choose_columns(window: "MainWindow") -> None:
    """Choose the columns of the table that is shown."""
    from viewer.pages.records import RecordsPage

    page = window.pages.currentWidget()
    if isinstance(page, RecordsPage):
        page.choosing.open_dialog()
    else:
        window.notices.say(
            QCoreApplication.translate(
                "columns",
                "Columns are chosen on the pages of meetings, people, institutions and "
                "instruments.",
            )
        )

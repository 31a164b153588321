"""The actions on all records that are chosen: what they are called, and what they do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec
from viewer.main_window.annotation_acts import chosen_records

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

MANY_SPECS = (
    ActionSpec(
        "edit_many",
        QT_TRANSLATE_NOOP("Actions", "Edit the c&hosen records…"),
        ("Ctrl+Alt+K",),
        "files",
        records=True,
        writes=True,
        record=True,
    ),
)


def many_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By the names of the actions."""

    def edit() -> None:
        records = chosen_records(window)
        if records:
            window.many_work.ask_edit(records)
        else:
            window.history_work.say_none_chosen()

    return {"edit_many": edit}


def wire_many(window: "MainWindow") -> None:
    """Pages ask for actions too."""
    window.workplace.action_wanted.connect(lambda name: window.actions_by_name[name].trigger())

"""The actions of the records' history, the log, the recycle bin, undo and redo; what each does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec
from viewer.pages.location import RECORD_PAGES, Location, PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.records import RecordsPage

HISTORY_SPECS = (
    ActionSpec(
        "record_history",
        QT_TRANSLATE_NOOP("Actions", "&History of the record"),
        ("Ctrl+H",),
        "history",
        archive=True,
    ),
    ActionSpec(
        "bin_record",
        QT_TRANSLATE_NOOP("Actions", "Move to the &recycle bin…"),
        ("Ctrl+Delete",),
        "trash-2",
        records=True,
        writes=True,
    ),
    ActionSpec(
        "go_journal", QT_TRANSLATE_NOOP("Actions", "&Journal"), ("Ctrl+8",), "history", archive=True
    ),
    ActionSpec(
        "go_bin", QT_TRANSLATE_NOOP("Actions", "Recycle &bin"), ("Ctrl+9",), "trash-2", archive=True
    ),
)
_TABLES = (
    PageName.MEETINGS, PageName.PEOPLE, PageName.INSTITUTIONS, PageName.INSTRUMENTS,
)  # fmt: skip


def history_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What the actions do."""
    return {
        "undo": partial(_undo, window),
        "redo": partial(_redo, window),
        "record_history": partial(_go_to_history, window),
        "bin_record": partial(_bin, window),
        "go_journal": partial(window.go_by_key, Location(PageName.JOURNAL)),
        "go_bin": partial(window.go_by_key, Location(PageName.BIN)),
    }


def current_record(window: "MainWindow") -> str:
    """The record that is shown, read or chosen in a table; empty where there is none."""
    here = window.location
    if here.page in RECORD_PAGES:
        return here.id
    if here.page == PageName.RESOLUTIONS:
        return window.pages.browse.record
    if here.page in _TABLES and (page := window.pages.made(here.page)) is not None:
        return cast("RecordsPage", page).current_id()
    return ""


def _go_to_history(window: "MainWindow") -> None:
    record_id = current_record(window)
    if record_id:
        window.workplace.go_to_history(record_id)
    else:
        window.history_work.say_none_chosen()


def _bin(window: "MainWindow") -> None:
    from viewer.main_window.annotation_acts import chosen_records

    record_id, chosen = current_record(window), chosen_records(window)
    if len(chosen) > 1:
        window.many_work.ask_bin(chosen)
    elif record_id:
        window.workplace.bin_wanted.emit(record_id)
    else:
        window.history_work.say_none_chosen()


def _undo(window: "MainWindow") -> None:
    """A correction under review goes before what was stored."""
    if window.location.page == PageName.INBOX:
        undone = window.pages.inbox().undo()
    else:
        undone = window.workplace.undoing.undo()
    if not undone:
        window.history_work.say_nothing_to_undo()


def _redo(window: "MainWindow") -> None:
    if window.location.page == PageName.INBOX:
        window.pages.inbox().redo()
    else:
        window.workplace.undoing.redo()

"""The actions that change a stored record, and what each of them does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec
from viewer.main_window.annotation_acts import ANNOTATION_SPECS

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow


def _spec(name: str, text: str, keys: str, icon: str = "") -> ActionSpec:
    return ActionSpec(name, text, (keys,), icon, records=True, writes=True, record=True)


RECORD_SPECS = (
    _spec("edit_record", QT_TRANSLATE_NOOP("Actions", "&Edit the record…"), "F2", "pencil-line"),
    _spec("edit_document", QT_TRANSLATE_NOOP("Actions", "E&dit the document…"), "Shift+F2"),
    _spec("merge_records", QT_TRANSLATE_NOOP("Actions", "Merge with &another…"), "Ctrl+Shift+J"),
    *ANNOTATION_SPECS,
)

#: Where they stand in the menu.
RECORD_MENU: tuple[str | None, ...] = ("edit_record", "edit_document", "merge_records")


def record_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What each of them does; the parts that do it are made by the first of them."""
    return {
        "edit_record": partial(_edit, window),
        "edit_document": partial(_edit_document, window),
        "merge_records": partial(_merge, window),
    }


def _edit(window: "MainWindow") -> None:
    window.forms.edit()


def _edit_document(window: "MainWindow") -> None:
    window.forms.edit_document()


def _merge(window: "MainWindow") -> None:
    window.forms.merge()

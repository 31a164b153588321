"""The actions by which something stands beside the text that is read; what each does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec
from viewer.pages.location import Location, PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.meeting import MeetingPage

BESIDE_SPECS = (
    ActionSpec(
        "beside_original",
        QT_TRANSLATE_NOOP("Actions", "Ori&ginal beside the text"),
        ("Ctrl+Alt+O",),
        "columns-2",
        records=True,
        checkable=True,
    ),
    ActionSpec(
        "beside_languages",
        QT_TRANSLATE_NOOP("Actions", "Languages side &by side"),
        ("Ctrl+Alt+L",),
        "languages",
        records=True,
        checkable=True,
    ),
    ActionSpec(
        "compare_editions",
        QT_TRANSLATE_NOOP("Actions", "Compare &editions of the text…"),
        icon="files",
        records=True,
    ),
)
#: In the view menu.
BESIDE_MENU = ("beside_original", "beside_languages", "compare_editions")
_MODES = {"beside_original": "original", "beside_languages": "languages"}


def beside_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What each of them does."""
    turns = {name: partial(_turn, window, mode) for name, mode in _MODES.items()}
    return {**turns, "compare_editions": partial(_compare, window)}


def wire_beside(window: "MainWindow") -> None:
    """The actions are checked by what stands beside the text."""
    window.pages.browse.beside_turned.connect(partial(_check, window))


def _check(window: "MainWindow", mode: str) -> None:
    for name, own in _MODES.items():
        window.actions_by_name[name].setChecked(own == mode)


def _turn(window: "MainWindow", mode: str) -> None:
    """From another page the way leads to what is read first."""
    here, browse = window.location, window.pages.browse
    beside = browse.reading.beside
    if here.page == PageName.RESOLUTIONS:
        beside.turn(mode)
        return
    record = here.id if here.page == PageName.MEETING else browse.record
    if not record:
        _check(window, beside.mode)
    elif beside.mode != mode:
        turn = Qt.ConnectionType.SingleShotConnection
        browse.reading.shown.connect(lambda _record: beside.turn(mode), turn)
    window.go(Location(PageName.RESOLUTIONS, record, browse.searching.query.text))


def _compare(window: "MainWindow") -> None:
    """Of a meeting's page its text in the interface's language, else what is read."""
    page = window.pages.currentWidget()
    if window.location.page == PageName.MEETING:
        cast("MeetingPage", page).compare_editions()
    else:
        window.pages.browse.reading.compare_edition()

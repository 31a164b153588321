"""The actions of the inbox and of what is under review there; and what each of them does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec
from viewer.pages.location import PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.import_documents import ImportPage


def _spec(name: str, text: str, *shortcuts: str) -> ActionSpec:
    return ActionSpec(name, text, shortcuts, archive=True, inbox=True)


def _act(name: str, text: str, *shortcuts: str) -> ActionSpec:
    """What changes the record under review, or what waits."""
    return _spec(name, text, *shortcuts)._replace(writes=True)


INBOX_SPECS = (
    _act(
        "review_confirm",
        QT_TRANSLATE_NOOP("Actions", "&Confirm the record"),
        *("Ctrl+Return", "Ctrl+Enter"),
    ),
    _act(
        "review_certain",
        QT_TRANSLATE_NOOP("Actions", "Confirm &all that are certain…"),
        *("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    ),
    _spec("review_put_off", QT_TRANSLATE_NOOP("Actions", "&Put off"), "Ctrl+Shift+P"),
    _act("review_discard", QT_TRANSLATE_NOOP("Actions", "Set as&ide"), "Ctrl+Shift+Delete"),
    _spec("review_next", QT_TRANSLATE_NOOP("Actions", "&Next file"), "Alt+PgDown"),
    _spec("review_previous", QT_TRANSLATE_NOOP("Actions", "P&revious file"), "Alt+PgUp"),
    _spec("review_show", QT_TRANSLATE_NOOP("Actions", "&Which files are shown…"), "Ctrl+Shift+X"),
    _act("review_again", QT_TRANSLATE_NOOP("Actions", "Read incomplete files a&gain"), "F5"),
    ActionSpec(
        "review_files", QT_TRANSLATE_NOOP("Actions", "What became o&f the files…"), archive=True
    ),
    _spec("review_doubt", QT_TRANSLATE_NOOP("Actions", "Next &doubtful value"), "F8"),
    _spec(
        "review_doubt_back", QT_TRANSLATE_NOOP("Actions", "Previous d&oubtful value"), "Shift+F8"
    ),
    _spec("review_text", QT_TRANSLATE_NOOP("Actions", "To the &text"), "F2"),
    _act("review_take", QT_TRANSLATE_NOOP("Actions", "Take the &selection"), "F4"),
    _act("review_field", QT_TRANSLATE_NOOP("Actions", "Ta&ke the selection as…"), "Shift+F4"),
    _act("review_tie", QT_TRANSLATE_NOOP("Actions", "W&hom the name means…"), "F6"),
    _spec("review_compare", QT_TRANSLATE_NOOP("Actions", "Side by side with the archi&ve…"), "F7"),
    _act("review_up", QT_TRANSLATE_NOOP("Actions", "Move &up"), "Alt+Up"),
    _act("review_down", QT_TRANSLATE_NOOP("Actions", "&Move down"), "Alt+Down"),
    _act(
        "review_split", QT_TRANSLATE_NOOP("Actions", "Split the point at the caret"), "Alt+Return"
    ),
    _act("review_join", QT_TRANSLATE_NOOP("Actions", "&Join with the next point"), "Ctrl+J"),
    _act("review_remove", QT_TRANSLATE_NOOP("Actions", "R&emove from the record"), "Alt+Delete"),
)

#: Where they stand in the menu.
INBOX_MENU: tuple[str | None, ...] = (
    *("review_confirm", "review_certain", "review_put_off", "review_discard", None),
    *("review_next", "review_previous", "review_show", "review_again", "review_files", None),
    *("review_doubt", "review_doubt_back", "review_tie", "review_compare", None),
    *("review_text", "review_take", "review_field", None),
    *("review_up", "review_down", "review_split", "review_join", "review_remove"),
)


def inbox_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What the actions do, on the page if one is on it."""

    def on(act: Callable[["ImportPage"], object]) -> Callable[[], object]:
        return partial(_on_inbox, window, act)

    return {
        "review_confirm": on(lambda page: page.confirm()),
        "review_certain": on(lambda page: page.confirm_certain()),
        "review_put_off": on(lambda page: page.put_off()),
        "review_discard": on(lambda page: page.discard()),
        "review_next": on(lambda page: page.head.step(1)),
        "review_previous": on(lambda page: page.head.step(-1)),
        "review_show": on(lambda page: page.head.open_menu()),
        "review_again": on(_read_again),
        "review_files": lambda: window.pages.filling.files.show(window),
        "review_doubt": on(lambda page: page.review.focus_doubt(1)),
        "review_doubt_back": on(lambda page: page.review.focus_doubt(-1)),
        "review_text": on(lambda page: page.review.reveal_current()),
        "review_take": on(lambda page: page.selecting.take()),
        "review_field": on(lambda page: page.selecting.open_menu()),
        "review_tie": on(lambda page: page.review.choose_tie()),
        "review_compare": on(lambda page: page.matching.compare()),
        "review_up": on(lambda page: page.members.move(-1)),
        "review_down": on(lambda page: page.members.move(1)),
        "review_split": on(lambda page: page.members.split()),
        "review_join": on(lambda page: page.members.join()),
        "review_remove": on(lambda page: page.members.remove()),
    }


def _on_inbox(window: "MainWindow", act: Callable[["ImportPage"], object]) -> None:
    if window.location.page == PageName.INBOX:
        act(window.pages.inbox())


def _read_again(page: "ImportPage") -> None:
    page.draft.flush()
    page.filling.read_again()

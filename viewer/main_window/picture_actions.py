"""The actions of the page of pictures, and what they do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec
from viewer.pages.location import Location, PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.pictures import PicturesPage

PICTURE_SPECS = (
    ActionSpec(
        "go_pictures",
        QT_TRANSLATE_NOOP("Actions", "P&ictures"),
        ("Ctrl+Alt+P",),
        "chart-column",
        records=True,
    ),
    ActionSpec(
        "save_picture",
        QT_TRANSLATE_NOOP("Actions", "Save the pict&ure…"),
        ("Ctrl+Alt+S",),
        "save",
        records=True,
    ),
)


def picture_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By the names of the actions."""
    return {
        "go_pictures": partial(window.go, Location(PageName.PICTURES)),
        "save_picture": partial(_save, window),
    }


def shown_pictures(window: "MainWindow") -> "PicturesPage | None":
    """The page of pictures while it is shown."""
    if window.location.page != PageName.PICTURES:
        return None
    return cast("PicturesPage", window.pages.made(PageName.PICTURES))


def _save(window: "MainWindow") -> None:
    """Save what is drawn."""
    page = shown_pictures(window)
    if page is not None:
        page.save()

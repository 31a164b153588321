"""The action that shows the archive as it was at an earlier moment, and what it is wired to."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.jobs import Lane
from viewer.main_window.action_spec import ActionSpec

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.models.moment_wish import MomentWish

MOMENT_SPECS = (
    ActionSpec(
        "as_known",
        QT_TRANSLATE_NOOP("Actions", "&As it was known on…"),
        ("Ctrl+Alt+Z",),
        "clock",
        archive=True,
        present=True,
    ),
)


def wire_moments(window: "MainWindow") -> None:
    """Answer the pages that ask for a moment; clear the cache of what nobody needs any more."""
    window.workplace.moment_wanted.connect(partial(_begin, window))
    window.workplace.jobs.submit(Lane.KEEP, lambda report: _clear_cache(), after_paint=True)


def _clear_cache() -> None:
    """Take away what a killed program left of moments, and indexes of archives that are gone."""
    from db import Archive

    Archive.clear_moments()
    Archive.clear_indexes()


def moment_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What the action does."""
    return {"as_known": partial(_ask, window)}


def _ask(window: "MainWindow") -> None:
    window.moments.ask()


def _begin(window: "MainWindow", wish: "MomentWish") -> None:
    window.moments.begin(wish)

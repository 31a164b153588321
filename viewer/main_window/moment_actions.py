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
    """Answer the pages that ask for a moment; take away what a killed program left of some."""
    from db import Archive

    window.workplace.moment_wanted.connect(partial(_begin, window))
    window.workplace.jobs.submit(
        Lane.KEEP, lambda report: Archive.clear_moments(), after_paint=True
    )


def moment_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What the action does."""
    return {"as_known": partial(_ask, window)}


def _ask(window: "MainWindow") -> None:
    window.moments.ask()


def _begin(window: "MainWindow", wish: "MomentWish") -> None:
    window.moments.begin(wish)

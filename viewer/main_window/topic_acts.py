"""The actions of topics: what they are called, and what they do when they are first asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec
from viewer.pages.location import PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

TOPIC_SPECS = (
    ActionSpec(
        "assign_topics",
        QT_TRANSLATE_NOOP("Actions", "&Topics of the record…"),
        ("Ctrl+T",),
        "list-tree",
        records=True,
        writes=True,
    ),
    ActionSpec(
        "import_topics",
        QT_TRANSLATE_NOOP("Actions", "Import &topics (SKOS)…"),
        ("Ctrl+Alt+I",),
        archive=True,
        writes=True,
    ),
    ActionSpec(
        "export_topics",
        QT_TRANSLATE_NOOP("Actions", "Export to&pics (SKOS)…"),
        ("Ctrl+Alt+E",),
        archive=True,
    ),
    ActionSpec(
        "go_topics",
        QT_TRANSLATE_NOOP("Actions", "&Topics"),
        ("Ctrl+Alt+T",),
        "list-tree",
        archive=True,
    ),
)


def wire_topics(window: "MainWindow") -> None:
    """The place that the window is at follows the topic that is chosen in the tree."""

    def note(topic: str) -> None:
        if window.location.page == PageName.TOPICS:
            window.history.amend(id=topic)

    window.pages.topic_shown.connect(note)
    window.workplace.tags_wanted.connect(window.actions_by_name["tag_records"].trigger)
    window.workplace.topics_wanted.connect(window.actions_by_name["assign_topics"].trigger)


def topic_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By the names of the actions."""

    def later(name: str) -> Callable[[], object]:
        def act() -> object:
            return getattr(window.topic_actions, name)()

        return act

    return {
        "assign_topics": later("assign"),
        "import_topics": later("ask_import"),
        "export_topics": later("ask_export"),
    }

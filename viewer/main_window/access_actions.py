"""The actions by which access is restricted and copies without it are made; what each does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec
from viewer.main_window.history_actions import current_record
from viewer.pages.location import PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.description import DescriptionPage
    from viewer.pages.meeting import MeetingPage

ACCESS_SPECS = (
    ActionSpec(
        "access_record",
        QT_TRANSLATE_NOOP("Actions", "A&ccess for readers…"),
        ("Ctrl+Alt+A",),
        "lock",
        archive=True,
        writes=True,
    ),
    ActionSpec(
        "redact_document",
        QT_TRANSLATE_NOOP("Actions", "Make a redaction cop&y…"),
        ("Ctrl+Alt+X",),
        archive=True,
        records=True,
        writes=True,
    ),
    ActionSpec(
        "publish_copy",
        QT_TRANSLATE_NOOP("Actions", "Publish a cop&y…"),
        ("Ctrl+Alt+U",),
        archive=True,
    ),
    ActionSpec(
        "readers_view",
        QT_TRANSLATE_NOOP("Actions", "&Reader's view"),
        ("Ctrl+Alt+R",),
        archive=True,
        checkable=True,
    ),
)


def access_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What each of them does."""
    return {
        "access_record": partial(_restrict, window),
        "redact_document": partial(_redact, window),
        "publish_copy": partial(_publish, window),
        "readers_view": partial(_turn_view, window),
    }


def wire_access(window: "MainWindow") -> None:
    """What pages ask for, and whose view the window shows."""
    window.workplace.access_wanted.connect(partial(_ask, window))
    window.workplace.archive_changed.connect(partial(_note_view, window))


def _ask(window: "MainWindow", record_id: str) -> None:
    window.access_work.ask(record_id)


def _redact(window: "MainWindow") -> None:
    """The document that is read, or that of the session's page."""
    document = ""
    if window.location.page == PageName.RESOLUTIONS:
        content = window.pages.browse.reading.content
        read = None if content is None else content.document
        document = "" if read is None else read.id
    elif window.location.page == PageName.MEETING:
        page = window.pages.made(PageName.MEETING)
        document = "" if page is None else cast("MeetingPage", page).document_id()
    if document:
        window.redacting.ask(document)
    else:
        window.history_work.say_none_chosen()


def _publish(window: "MainWindow") -> None:
    window.access_work.ask_publish()


def _turn_view(window: "MainWindow") -> None:
    window.access_work.turn_view()


def _note_view(window: "MainWindow") -> None:
    window.actions_by_name["readers_view"].setChecked(window.workplace.readers_of is not None)


def _restrict(window: "MainWindow") -> None:
    record_id = current_record(window)
    if window.location.page == PageName.DESCRIPTION:
        page = window.pages.made(PageName.DESCRIPTION)
        record_id = "" if page is None else cast("DescriptionPage", page).unit_id()
    if record_id:
        window.access_work.ask(record_id)
    else:
        window.history_work.say_none_chosen()

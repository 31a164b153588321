"""The actions of tags and notes: what they are called, and what they do when first asked for."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec
from viewer.main_window.history_actions import current_record
from viewer.pages.location import PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.records import RecordsPage
    from viewer.pages.topics import TopicsPage

ANNOTATION_SPECS = (
    ActionSpec(
        "tag_records",
        QT_TRANSLATE_NOOP("Actions", "Ta&gs of the record…"),
        ("Ctrl+G",),
        "tag",
        records=True,
        writes=True,
    ),
    ActionSpec(
        "write_note",
        QT_TRANSLATE_NOOP("Actions", "Write a &note…"),
        ("Ctrl+Alt+N",),
        "sticky-note",
        records=True,
        writes=True,
    ),
    ActionSpec(
        "all_tags",
        QT_TRANSLATE_NOOP("Actions", "All ta&gs…"),
        ("Ctrl+Alt+G",),
        "tags",
        records=True,
    ),
)

#: Where the first two stand in the menu of records.
ANNOTATION_MENU: tuple[str | None, ...] = ("tag_records", "write_note")

_TABLES = (PageName.MEETINGS, PageName.PEOPLE, PageName.INSTITUTIONS, PageName.INSTRUMENTS)


def annotation_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By the names of the actions."""
    return {
        "tag_records": partial(_tag, window),
        "write_note": partial(_write, window),
        "all_tags": partial(_show_all, window),
    }


def chosen_records(window: "MainWindow") -> list[str]:
    """The records that are meant: the selected rows, or what is read or shown."""
    page = window.location.page
    if page in _TABLES and (made := window.pages.made(page)) is not None:
        return cast("RecordsPage", made).chosen()
    if page == PageName.TOPICS and (made := window.pages.made(page)) is not None:
        topic = cast("TopicsPage", made).table.current()
        return [topic] if topic else []
    if page == PageName.RESOLUTIONS:
        hits = window.pages.browse.list_of_results.chosen_hits()
        ids = list(dict.fromkeys(hit.id for hit in hits))
        if len(ids) > 1:
            return ids
    record = current_record(window)
    return [record] if record else []


def _show_all(window: "MainWindow") -> None:
    window.annotation_work.show_all_tags()


def _tag(window: "MainWindow") -> None:
    records = chosen_records(window)
    if records:
        reads = window.location.page == PageName.RESOLUTIONS and len(records) == 1
        about = window.pages.browse.reading.title() if reads else ""
        window.annotation_work.ask_tags(records, about)
    else:
        window.history_work.say_none_chosen()


def _write(window: "MainWindow") -> None:
    if (
        window.location.page == PageName.RESOLUTIONS
        and window.pages.browse.reading.content is not None
    ):
        window.pages.browse.reading.write_note()
        return
    records = chosen_records(window)
    if records:
        window.annotation_work.ask_note(records[0])
    else:
        window.history_work.say_none_chosen()

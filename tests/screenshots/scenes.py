"""Every page and form of the program, and how a window is brought to it.

A test walks the names of pages and the classes of forms and asks for a scene of each.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from db import Archive
from db.model import AUTHORITY_TYPES, RecordType
from tests.screenshots.dialogs_of_records import archive_of
from viewer.pages.location import RECORD_PAGES, Location, PageName

if TYPE_CHECKING:
    from viewer.main_window import MainWindow

#: Records with a form; the action that opens it stands on the page of the record.
FORMS = (RecordType.MEETING, *sorted(AUTHORITY_TYPES - {RecordType.TOPIC}))


class Scene(NamedTuple):
    """What is shown, under a name for its picture; ``begin`` brings the window there."""

    name: str
    begin: "Callable[[MainWindow], object]"
    #: What is done once the first is there: a form opens over a page.
    then: "Callable[[MainWindow], object] | None" = None


def page_scenes(window: "MainWindow") -> Iterator[Scene]:
    """Every page, those of records for one of each type."""
    archive = archive_of(window)
    for page in PageName:
        if page not in RECORD_PAGES:
            yield _place(page.value, Location(page))
    meeting = archive.record_ids(RecordType.MEETING, order="date_start")[-1]
    yield _place("meeting", Location(PageName.MEETING, meeting))
    yield _place("history", Location(PageName.HISTORY, meeting))
    for kind in sorted(AUTHORITY_TYPES - {RecordType.TOPIC}):
        fullest = max(archive.record_ids(kind), key=partial(_rows, archive), default=None)
        if fullest is not None:
            yield _place(kind.value, Location(PageName.AUTHORITY, fullest))


def _rows(archive: Archive, record_id: str) -> int:
    """How many rows the lists of a record's page have."""
    return sum(portion.total for portion in archive.dossiers.of(record_id).parts.values())


def form_scenes(window: "MainWindow") -> Iterator[Scene]:
    """The form of a record of each type that the archive has."""
    archive = archive_of(window)
    for kind in FORMS:
        for record_id in archive.record_ids(kind)[:1]:
            page = PageName.MEETING if kind == RecordType.MEETING else PageName.AUTHORITY
            yield Scene(f"form-{kind.value}", _place("", Location(page, record_id)).begin, _edit)
    resolution = archive.record_ids(RecordType.RESOLUTION)[0]
    reading = _place("", Location(PageName.RESOLUTIONS, resolution)).begin
    yield Scene("form-resolution", reading, _edit)
    yield Scene("form-document", reading, _edit_document)


def _place(name: str, location: Location) -> Scene:
    return Scene(name, lambda window: window.go(location))


def _edit(window: "MainWindow") -> None:
    window.actions_by_name["edit_record"].trigger()


def _edit_document(window: "MainWindow") -> None:
    window.actions_by_name["edit_document"].trigger()

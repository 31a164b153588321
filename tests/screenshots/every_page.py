"""Every page and dialog in three languages, light and dark, at 100 and 150 %: to be looked at.

``python -m tests.screenshots.every_page FOLDER [--scale 1|1.5] [--language L] [--theme T]``
"""

import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.model import LANGUAGES

if TYPE_CHECKING:
    from db import Archive
    from tests.screenshots.drawing import Studio
    from viewer.main_window import MainWindow
    from viewer.pages.location import Location

_SCALES = ("1", "1.5")
_THEMES = ("light", "dark")
_PIXELS = (1440, 900)
_DIALOGS = (
    *("settings", "shortcuts", "query_help", "about", "export_results", "batch_queries"),
    *("import_table", "verify", "save_search"),
)
#: Dialogs of the pages of tables.
_OF_TABLES = ("columns",)


def main() -> None:
    """Draw them; each scale in a process of its own, since Qt asks for it once."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", choices=_SCALES)
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=_THEMES, action="append")
    given = parser.parse_args()
    if given.scale is not None:
        _draw(given.folder, given.scale, given.language or LANGUAGES, given.theme or _THEMES)
        return
    for scale in _SCALES:
        subprocess.run(
            [sys.executable, "-m", "tests.screenshots.every_page", *sys.argv[1:], "--scale", scale],
            env=os.environ | {"QT_SCALE_FACTOR": scale},
            check=True,
        )


def _draw(folder: Path, scale: str, languages: Sequence[str], themes: Sequence[str]) -> None:
    from tests.screenshots.drawing import Studio, take

    studio = Studio()
    size = (round(_PIXELS[0] / float(scale)), round(_PIXELS[1] / float(scale)))
    for language in languages:
        for theme in themes:
            place = folder / f"{language}-{theme}-{round(100 * float(scale))}"
            empty = studio.window(language, theme, None, size)
            take(empty, empty, place / "start.png")
            studio.leave(empty)
            window = studio.window(language, theme, studio.archive, size)
            _draw_pages(window, place)
            _draw_forms(window, studio, place)
            _draw_dialogs(window, place)
            _draw_many(window, place)
            studio.leave(window)


def _draw_pages(window: "MainWindow", place: Path) -> None:
    from tests.screenshots.drawing import take, typing
    from viewer.pages.location import Location, PageName

    for name, location in _places(window):
        window.go(location)
        take(window, window, place / f"page-{name}.png")
    window.go(Location(PageName.MEETINGS))
    _turn_to_timeline(window)
    take(window, window, place / "page-meetings-timeline.png")
    window.go(Location(PageName.RESOLUTIONS))
    typing("конвенцией")(window)
    take(window, window, place / "page-search.png")
    _draw_beside(window, place)


def _draw_beside(window: "MainWindow", place: Path) -> None:
    """What stands beside a text: its original, and the same in other languages."""
    from db.model import RecordType
    from db.model.page_images import drawable_original
    from tests.screenshots.drawing import rest, take
    from viewer.pages.location import Location, PageName

    archive = window.workplace.archive
    assert archive is not None
    documents = [archive.document(one) for one in archive.record_ids(RecordType.DOCUMENT)]
    paged = next(one for one in documents if drawable_original(one) is not None)
    for name, record in (("original", paged.id), ("languages", documents[0].id)):
        window.go(Location(PageName.RESOLUTIONS, record))
        rest(window)
        window.actions_by_name[f"beside_{name}"].trigger()
        take(window, window, place / f"beside-{name}.png")
        window.actions_by_name[f"beside_{name}"].trigger()


def _turn_to_timeline(window: "MainWindow") -> None:
    from viewer.pages.meetings import MeetingsPage

    page = window.pages.currentWidget()
    assert isinstance(page, MeetingsPage)
    page.view.set_current("timeline")
    page.view.changed.emit("timeline")


def _places(window: "MainWindow") -> Iterator[tuple[str, "Location"]]:
    """Every page, those of records for one of each type."""
    from db.model import AUTHORITY_TYPES, RecordType
    from viewer.pages.location import RECORD_PAGES, Location, PageName

    archive = window.workplace.archive
    assert archive is not None
    meeting = archive.record_ids(RecordType.MEETING, order="date_start")[-1]
    for page in PageName:
        if page not in RECORD_PAGES | {PageName.START, PageName.HISTORY}:
            yield page.value, Location(page)
    yield "meeting", Location(PageName.MEETING, meeting)
    yield "history", Location(PageName.HISTORY, meeting)
    for kind in sorted(AUTHORITY_TYPES - {RecordType.TOPIC}):
        fullest = max(archive.record_ids(kind), key=partial(_rows, archive), default=None)
        if fullest is not None:
            yield kind.value, Location(PageName.AUTHORITY, fullest)


def _rows(archive: "Archive", record_id: str) -> int:
    """How many rows the lists of a record's page have."""
    return sum(portion.total for portion in archive.dossiers.of(record_id).parts.values())


def _draw_forms(window: "MainWindow", studio: "Studio", place: Path) -> None:
    from tests.screenshots.drawing import rest, take
    from viewer.pages.location import Location, PageName

    window.go(Location(PageName.MEETING, studio.meetings[0]))
    rest(window)
    window.actions_by_name["edit_record"].trigger()
    take(window, window, place / "form-meeting.png")
    window.import_paths(studio.held_back[:1])
    take(window, window, place / "form-review.png")


def _draw_dialogs(window: "MainWindow", place: Path) -> None:
    from PySide6.QtWidgets import QApplication, QDialog

    from tests.screenshots.drawing import rest, take
    from viewer.pages.location import Location, PageName

    window.go(Location(PageName.RESOLUTIONS))
    rest(window)
    for name in (*_DIALOGS, *_OF_TABLES):
        if name in _OF_TABLES:
            window.go(Location(PageName.MEETINGS))
            rest(window)
        window.actions_by_name[name].trigger()
        rest(window)
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                take(window, dialog, place / f"dialog-{name}.png")
                dialog.reject()


def _draw_many(window: "MainWindow", place: Path) -> None:
    """The palette, several rows chosen, and what is asked of them."""
    from PySide6.QtWidgets import QApplication, QDialog

    from tests.screenshots.drawing import rest, take
    from viewer.pages.location import Location, PageName

    palette = window.palette_work
    for name, typed in (("palette", ""), ("palette-typed", "ба")):
        palette.turn()
        palette.popup.line.setText(typed)
        palette.popup.typed.emit(typed)
        take(window, window, place / f"{name}.png")
        palette.close(True)
    window.go(Location(PageName.MEETINGS))
    rest(window)
    for action in ("edit_many", "bin_record"):
        _choose_all(window)
        take(window, window, place / "chosen-rows.png")
        window.actions_by_name[action].trigger()
        rest(window)
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                take(window, dialog, place / f"dialog-{action}.png")
                dialog.reject()


def _choose_all(window: "MainWindow") -> None:
    from viewer.pages.records import RecordsPage

    page = window.pages.currentWidget()
    assert isinstance(page, RecordsPage)
    page.table.setFocus()
    page.table.selectAll()


if __name__ == "__main__":
    main()

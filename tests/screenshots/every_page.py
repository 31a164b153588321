"""Every page and dialog in three languages, light and dark, at 100 and 150 %: to be looked at.

``python -m tests.screenshots.every_page FOLDER [--scale 1|1.5] [--language L] [--theme T]``
"""

import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from db.model import LANGUAGES

if TYPE_CHECKING:
    from tests.screenshots.drawing import Studio
    from viewer.main_window import MainWindow

_SCALES = ("1", "1.5")
_THEMES = ("light", "dark")
_PIXELS = (1440, 900)


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
            _draw_review(window, studio, place)
            _draw_dialogs(window, place)
            _draw_many(window, place)
            studio.leave(window)


def _draw_pages(window: "MainWindow", place: Path) -> None:
    from tests.screenshots.drawing import rest, take, typing
    from tests.screenshots.scenes import form_scenes, page_scenes
    from viewer.pages.location import Location, PageName

    for scene in (*page_scenes(window), *form_scenes(window)):
        scene.begin(window)
        if scene.then is not None:
            rest(window)
            scene.then(window)
        take(window, window, place / f"page-{scene.name}.png")
    window.go(Location(PageName.MEETINGS))
    _turn_to("timeline", window)
    take(window, window, place / "page-meetings-timeline.png")
    _turn_to("table", window)
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


def _turn_to(view: str, window: "MainWindow") -> None:
    from viewer.pages.meetings import MeetingsPage

    page = window.pages.currentWidget()
    assert isinstance(page, MeetingsPage)
    page.view.set_current(view)
    page.view.changed.emit(view)


def _draw_review(window: "MainWindow", studio: "Studio", place: Path) -> None:
    from tests.screenshots.drawing import take

    window.import_paths(studio.held_back[:1])
    take(window, window, place / "page-review.png")


def _draw_dialogs(window: "MainWindow", place: Path) -> None:
    from tests.screenshots.dialogs import DIALOGS
    from tests.screenshots.drawing import rest, take
    from viewer.pages.location import Location, PageName

    window.go(Location(PageName.RESOLUTIONS))
    rest(window)
    for name, make in DIALOGS.items():
        dialog = make(window)
        wanted = dialog.size().boundedTo(window.size())  # Qt's screen without a screen is small
        dialog.open()
        dialog.resize(wanted)
        take(window, dialog, place / f"dialog-{name}.png")
        dialog.done(0)


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

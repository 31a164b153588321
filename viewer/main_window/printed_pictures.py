"""Pictures on paper: what is drawn on the page is recorded in light colours, page by page."""

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter, QPicture

from db import Archive
from viewer.main_window.wanted_sheet import Wanted
from viewer.pages.location import PageName
from viewer.printing.other_records import FIGURE_ROOM, figure_sheet
from viewer.printing.sheet import Figure, Sheet
from viewer.theme import Theme, scale
from viewer.widgets.pictures.page_parts import PagePart
from viewer.widgets.pictures.picture import Picture

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.meetings import MeetingsPage
    from viewer.pages.pictures import PicturesPage

#: Points for each pixel of the design: letters of 13 pixels are of 9 points.
_POINTS = 0.7


class ShownPicture(NamedTuple):
    """A picture with its full name and what is said beside it."""

    picture: Picture
    title: str
    note: str


def shown_picture(window: "MainWindow") -> ShownPicture | None:
    """The picture that the page shows, if it is drawn and not shown as a table."""
    page = window.pages.made(window.location.page)
    shown = None
    if window.location.page == PageName.PICTURES:
        shown = cast("PicturesPage", page).shown_picture()
    elif window.location.page == PageName.MEETINGS:
        shown = cast("MeetingsPage", page).shown_picture()
    return ShownPicture(*shown) if shown is not None else None


def printed_picture(shown: ShownPicture) -> Wanted:
    """Its sheet: recorded at once, since only the window's own thread may ask it to draw."""
    figures = _figures(shown.picture)

    def gather(archive: Archive, language: str, _points: tuple[str, ...]) -> Sheet:
        return figure_sheet(shown.title, archive.info.title, shown.note, figures, language)

    return Wanted(shown.title, gather, languages=False)


def _figures(picture: Picture) -> tuple[Figure, ...]:
    points = _POINTS / scale()
    wide, high = FIGURE_ROOM
    with Theme.current().on_paper():
        return tuple(_figure(part, points) for part in picture.printed(QSizeF(wide, high) / points))


def _figure(part: PagePart, points: float) -> Figure:
    wide, high = FIGURE_ROOM
    fitted = min(points, wide / part.size.width(), high / part.size.height())
    recorded = QPicture()
    painter = QPainter(recorded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(fitted, fitted)
    part.draw(painter)
    painter.end()
    size = part.size * fitted
    return Figure(bytes(cast(memoryview, recorded.data())), size.width(), size.height())

"""The map's board: places where they lie, then those that are not known to lie anywhere."""

import math
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from db.model.pictures import UNDATED, PlaceMet
from viewer import assets
from viewer.i18n import number_text
from viewer.widgets.pictures.board import Aim, Board, translate
from viewer.widgets.pictures.counts import PictureCounts
from viewer.widgets.pictures.gazetteer import locate

#: Degrees of longitude are shortened as they are at this latitude.
_LATITUDE = 45.0
_SHORTER = math.cos(math.radians(_LATITUDE))
LAND, LAKE = "land", "lake"


class Ring(NamedTuple):
    """An outline on the plane of the map."""

    kind: str
    around: QRectF
    shape: QPolygonF


class MapBoard(Board):
    """Marks are the places on the map, then those that are not on it."""

    def __init__(self, places: Sequence[PlaceMet]) -> None:
        located = [(place, locate(place.names)) for place in places]
        self.located = [place for place, found in located if found is not None]
        self.elsewhere = [place for place, found in located if found is None]
        self.places = (*self.located, *self.elsewhere)
        self.points = [
            QPointF(found.longitude * _SHORTER, -found.latitude)
            for _place, found in located
            if found is not None
        ]
        self.most = max((place.meetings for place in self.located), default=1)
        self.rings = outline()

    def __len__(self) -> int:
        return len(self.places)

    def said(self, mark: int) -> str:
        """«Baku: 12 meetings, 49 resolutions, 2021–2025»."""
        place = self.places[mark]
        meetings = PictureCounts().meetings(place.meetings)
        resolutions = PictureCounts().resolutions(place.resolutions)
        parts = [f"{place.place.label}: {meetings}", resolutions]
        if (span := _span(place)) != "—":
            parts.append(span)
        if mark >= len(self.located):
            parts.append(translate("pictures", "not on the map"))
        return ", ".join(parts)

    def aim(self, mark: int) -> Aim | None:
        """What was held there."""
        return Aim({"place": (self.places[mark].place.id,)})

    def heads(self) -> Sequence[str]:
        """The titles of the table."""
        return (
            translate("pictures", "Place"),
            translate("pictures", "Meetings"),
            translate("pictures", "Resolutions"),
            translate("pictures", "Years"),
            translate("pictures", "On the map"),
        )

    def line_count(self) -> int:
        """A line for each place."""
        return len(self.places)

    def line(self, number: int) -> Sequence[str]:
        """The figures of a place."""
        place = self.places[number]
        there = number < len(self.located)
        return (
            place.place.label,
            number_text(place.meetings),
            number_text(place.resolutions),
            _span(place),
            translate("pictures", "yes") if there else translate("pictures", "no"),
        )

    def line_aim(self, number: int) -> Aim | None:
        """As the mark."""
        return self.aim(number)


def _span(place: PlaceMet) -> str:
    years = [str(year) for year in dict.fromkeys(place.years) if year != UNDATED]
    return "–".join(years) or "—"


@cache
def outline() -> tuple[Ring, ...]:
    """Land and lakes, the land first."""
    found = []
    for line in assets.map_file("outline").splitlines():
        kind, _, numbers = line.partition("\t")
        pairs = (pair.split(",") for pair in numbers.split())
        shape = QPolygonF([QPointF(int(x) / 100 * _SHORTER, -int(y) / 100) for x, y in pairs])
        found.append(Ring(kind, shape.boundingRect(), shape))
    return tuple(sorted(found, key=lambda ring: ring.kind != LAND))

"""The matrix's board: years by kinds of resolutions, with figures and sums."""

from collections.abc import Sequence

from db.model import ResolutionKind
from db.model.pictures import KindsByYear
from viewer.i18n import number_text
from viewer.icons import KIND_ICONS
from viewer.widgets.chips import kind_label
from viewer.widgets.pictures.board import Aim, both, translate, year_aim, year_word
from viewer.widgets.pictures.counts import PictureCounts
from viewer.widgets.pictures.grid_board import HEAD, LABEL, GridBoard, Spot, with_edges

_KINDS = tuple(kind.value for kind in ResolutionKind)
_NO_KIND = ""


class KindBoard(GridBoard):
    """Years downwards, the newest first; the last column has the sums."""

    def __init__(self, found: KindsByYear) -> None:
        self._found = found
        self.years = tuple(sorted(found.totals, key=lambda year: (year == 0, -year)))
        has_none = bool(found.of_kind.get(_NO_KIND))
        self.kinds = (*_KINDS, _NO_KIND) if has_none else _KINDS
        self.sums = len(self.kinds)
        inside = [
            Spot(row, column)
            for row, year in enumerate(self.years)
            for column in range(self.sums + 1)
            if self.figure(row, column)
        ]
        spots = with_edges(len(self.years), range(self.sums), inside)
        super().__init__(["" for _ in self.years], spots, self.sums + 1)
        self.most = max(found.counts.values(), default=0)
        self.total = found.total

    def figure(self, row: int, column: int) -> int:
        """How many resolutions a cell stands for."""
        year = self.years[row]
        if column == len(self.kinds):
            return self._found.totals.get(year, 0)
        return self._found.counts.get((year, self.kinds[column]), 0)

    def label(self, row: int) -> str:
        """A year."""
        return year_word(self.years[row])

    def head(self, column: int) -> str:
        """A kind, or that these are the sums."""
        if column == self.sums:
            return translate("pictures", "All")
        return _kind_words(self.kinds[column])

    def head_icon(self, column: int) -> str:
        """The kind's icon."""
        return KIND_ICONS.get(self.kinds[column], "") if column < self.sums else ""

    def said(self, mark: int) -> str:
        """«2021, Decision: 12 resolutions»."""
        spot = self.spots[mark]
        if spot.row == HEAD:
            count = self._found.of_kind.get(self.kinds[spot.column], 0)
            return f"{self.head(spot.column)}: {_resolutions(count)}"
        if spot.column == LABEL:
            return f"{self.label(spot.row)}: {_resolutions(self.figure(spot.row, self.sums))}"
        said = _resolutions(self.figure(spot.row, spot.column))
        return f"{self.label(spot.row)}, {self.head(spot.column)}: {said}"

    def aim(self, mark: int) -> Aim | None:
        """The resolutions of that kind in that year."""
        spot = self.spots[mark]
        if spot.row == HEAD:
            return self._kind_aim(spot.column)
        year = year_aim(self.years[spot.row], self.years)
        return year if spot.column == LABEL else both(year, self._kind_aim(spot.column))

    def _kind_aim(self, column: int) -> Aim:
        if column == self.sums:
            return Aim()
        kind = self.kinds[column]
        return Aim({"kind": (kind,)}) if kind else Aim(excluded={"kind": _KINDS})

    def heads(self) -> Sequence[str]:
        """Year, kinds, all."""
        return (
            translate("pictures", "Year"),
            *(self.head(column) for column in range(self.sums + 1)),
        )

    def line_count(self) -> int:
        """The years."""
        return len(self.years)

    def line(self, number: int) -> Sequence[str]:
        """The figures of a year."""
        figures = (number_text(self.figure(number, column)) for column in range(self.sums + 1))
        return (self.label(number), *figures)

    def line_aim(self, number: int) -> Aim | None:
        """The year."""
        return year_aim(self.years[number], self.years)


def _resolutions(count: int) -> str:
    return PictureCounts().resolutions(count)


def _kind_words(kind: str) -> str:
    if kind == _NO_KIND:
        return translate("pictures", "No kind")
    return kind_label(ResolutionKind(kind))

"""The board of topics over the years: a row for each topic, narrower ones counted with it."""

from collections.abc import Sequence

from db.model.pictures import TopicYears
from viewer.i18n import number_text
from viewer.widgets.pictures.board import (
    Aim,
    both,
    shown_years,
    translate,
    year_aim,
    year_word,
)
from viewer.widgets.pictures.counts import PictureCounts
from viewer.widgets.pictures.grid_board import HEAD, LABEL, GridBoard, Spot, with_edges


class TopicBoard(GridBoard):
    """The last column has the sums, each record once."""

    def __init__(self, topics: Sequence[TopicYears]) -> None:
        self._topics = tuple(topics)
        self.years = shown_years([year for topic in self._topics for year in topic.years])
        self.sums = len(self.years)
        inside = [
            Spot(row, column)
            for row in range(len(self._topics))
            for column in range(self.sums + 1)
            if self.figure(row, column)
        ]
        spots = with_edges(len(self._topics), range(self.sums), inside)
        super().__init__(
            [one.topic.label for one in self._topics],
            spots,
            self.sums + 1,
            [one.depth for one in self._topics],
        )
        self.most = max((count for one in self._topics for count in one.years.values()), default=0)

    def figure(self, row: int, column: int) -> int:
        """How many records a cell stands for."""
        topic = self._topics[row]
        return topic.total if column == self.sums else topic.years.get(self.years[column], 0)

    def label(self, row: int) -> str:
        """A topic."""
        return self.labels[row]

    def head(self, column: int) -> str:
        """A year, or that these are the sums."""
        return (
            translate("pictures", "All") if column == self.sums else year_word(self.years[column])
        )

    def said(self, mark: int) -> str:
        """«Ports, 2021: 12 records», at a label also how many topics are narrower."""
        spot = self.spots[mark]
        if spot.row == HEAD:
            return translate("pictures", "Year: {year}").replace("{year}", self.head(spot.column))
        label = self.label(spot.row)
        if spot.column == LABEL:
            said = f"{label}: {_records(self.figure(spot.row, self.sums))}"
            below = self._topics[spot.row].narrower
            narrower = PictureCounts().narrower(below)
            return f"{said}, {narrower}" if below else said
        said = _records(self.figure(spot.row, spot.column))
        return f"{label}, {self.head(spot.column)}: {said}"

    def aim(self, mark: int) -> Aim | None:
        """What is under the topic in that year."""
        spot = self.spots[mark]
        if spot.row == HEAD:
            return year_aim(self.years[spot.column], self.years)
        topic = self._topic_aim(spot.row)
        if spot.column in (LABEL, self.sums):
            return topic
        return both(topic, year_aim(self.years[spot.column], self.years))

    def _topic_aim(self, row: int) -> Aim:
        return Aim({"topic": (self._topics[row].topic.id,)})

    def heads(self) -> Sequence[str]:
        """Topic, years, all."""
        years = (self.head(column) for column in range(self.sums + 1))
        return (translate("pictures", "Topic"), *years)

    def line_count(self) -> int:
        """The topics."""
        return len(self._topics)

    def line(self, number: int) -> Sequence[str]:
        """A topic, moved in by what is broader, with its figures."""
        label = "  " * self.depths[number] + self.label(number)
        figures = (number_text(self.figure(number, column)) for column in range(self.sums + 1))
        return (label, *figures)

    def line_aim(self, number: int) -> Aim | None:
        """The topic."""
        return self._topic_aim(number)


def _records(count: int) -> str:
    return PictureCounts().records(count)

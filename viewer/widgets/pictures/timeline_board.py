"""The timeline's board: councils by years, their sessions and what is missing among them."""

from collections import Counter
from collections.abc import Sequence

from db.model.pictures import UNDATED, CouncilLine, TimelineMark
from viewer.i18n import date_text
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


class TimelineBoard(GridBoard):
    """A spot's ``item`` is the place of its session among ``sessions``."""

    def __init__(self, lines: Sequence[CouncilLine]) -> None:
        self._lines = tuple(lines)
        self.sessions: list[tuple[int, TimelineMark]] = [
            (row, mark) for row, line in enumerate(self._lines) for mark in line.marks
        ]
        self.years = shown_years([mark.year for _row, mark in self.sessions])
        place = {year: column for column, year in enumerate(self.years)}
        filled: Counter[tuple[int, int]] = Counter()
        inside = []
        for item, (row, mark) in enumerate(self.sessions):
            column = place[mark.year]
            inside.append(Spot(row, column, filled[row, column], item))
            filled[row, column] += 1
        labels = [line.council.label if line.council else "" for line in self._lines]
        spots = with_edges(len(self._lines), range(len(self.years)), inside)
        super().__init__(labels, spots, len(self.years))
        self.missing = sum(mark.meeting_id is None for _row, mark in self.sessions)

    def session(self, mark: int) -> TimelineMark | None:
        """The session of a mark; None for a head or a label."""
        spot = self.spots[mark]
        inside = spot.row != HEAD and spot.column != LABEL
        return self.sessions[spot.item][1] if inside else None

    def head(self, column: int) -> str:
        """A year."""
        return year_word(self.years[column])

    def label(self, row: int) -> str:
        """A council's name, or that it is not known."""
        return self.labels[row] or translate("pictures", "No council")

    def said(self, mark: int) -> str:
        """«Council, session 3, 5 October 2021», or that there is no record of it."""
        spot = self.spots[mark]
        if spot.row == HEAD:
            return translate("pictures", "Year: {year}").replace("{year}", self.head(spot.column))
        if spot.column == LABEL:
            held = [one for one in self._lines[spot.row].marks if one.meeting_id is not None]
            said = PictureCounts().meetings(len(held))
            return f"{self.label(spot.row)}: {said}"
        session = self.sessions[spot.item][1]
        return f"{self.label(spot.row)}, {self._session_words(session)}"

    def _session_words(self, session: TimelineMark) -> str:
        number = str(session.ordinal)
        if session.meeting_id is None:
            said = translate("pictures", "session {number}: no record").replace("{number}", number)
            years = _span(session.between)
            return f"{said}, {years}" if years != "—" else said
        said = translate("pictures", "session {number}").replace("{number}", number)
        if session.ordinal is None:
            said = translate("pictures", "session without a number")
        return f"{said}, {date_text(session.date)}" if session.date else said

    def aim(self, mark: int) -> Aim | None:
        """The council's meetings of that year, with this one to read."""
        spot = self.spots[mark]
        if spot.row == HEAD:
            return year_aim(self.years[spot.column], self.years)
        if spot.column == LABEL:
            return self._council_aim(spot.row)
        return self._session_aim(spot.item)

    def _session_aim(self, item: int) -> Aim | None:
        row, session = self.sessions[item]
        if session.meeting_id is None:
            return None
        own = Aim(record=session.meeting_id, meeting=session.meeting_id)
        year = year_aim(session.year, self.years)
        return both(both(self._council_aim(row) or Aim(), year), own)

    def _council_aim(self, row: int) -> Aim | None:
        council = self._lines[row].council
        return Aim({"council": (council.id,)}) if council else None

    def heads(self) -> Sequence[str]:
        """The titles of the table."""
        return (
            translate("pictures", "Council"),
            translate("pictures", "Year"),
            translate("pictures", "Session"),
            translate("pictures", "Date"),
            translate("pictures", "Record"),
        )

    def line_count(self) -> int:
        """A line for each session."""
        return len(self.sessions)

    def line(self, number: int) -> Sequence[str]:
        """Council, year, session, date, and whether there is a record."""
        row, session = self.sessions[number]
        there = session.meeting_id is not None
        return (
            self.label(row),
            year_word(session.year) if there else _span(session.between),
            str(session.ordinal) if session.ordinal is not None else "—",
            date_text(session.date) if session.date else "—",
            translate("pictures", "kept") if there else translate("pictures", "no record"),
        )

    def line_aim(self, number: int) -> Aim | None:
        """As the mark."""
        return self._session_aim(number)


def _span(years: tuple[int, int]) -> str:
    known = [str(year) for year in dict.fromkeys(years) if year != UNDATED]
    return "–".join(known) or "—"

"""The timeline's board: councils by years, their sessions and what is missing among them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

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
from viewer.widgets.pictures.year_places import is_exact, shares


class TimelineBoard(GridBoard):
    """A spot's ``item`` is the place of its session among ``sessions``.

    Of missing sessions it is often not known in which year they were: those that follow each other
    are one mark then, which stands before the year of the next session that is there. ``runs`` has
    the number of sessions of such marks by item.
    """

    def __init__(self, lines: Sequence[CouncilLine]) -> None:
        self._lines = tuple(lines)
        self.sessions: list[tuple[int, TimelineMark]] = [
            (row, mark) for row, line in enumerate(self._lines) for mark in line.marks
        ]
        self.runs = _runs(self.sessions)
        placed = _placed(self.sessions, self.runs)
        self.years = shown_years([year for _item, year in placed])
        #: A column without a year, where a mark stands before the first of them.
        self.lead = int(any(year == self.years[0] for item, year in placed if item in self.runs))
        place = {year: column for column, year in enumerate(self.years, self.lead)}
        cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        for item, year in placed:
            cells[self.sessions[item][0], place[year]].append(item)
        #: How much of its year was over at a session, by item; 0 for what is of no year.
        self.shares: dict[int, float] = {}
        inside = []
        for (row, column), items in cells.items():
            ordered = self._in_time(items, dated=self.years[column - self.lead] != UNDATED)
            inside += [Spot(row, column, slot, item) for slot, item in enumerate(ordered)]
        labels = [line.council.label if line.council else "" for line in self._lines]
        columns = len(self.years) + self.lead
        spots = with_edges(len(self._lines), range(self.lead, columns), inside)
        super().__init__(labels, spots, columns)
        self.vague = sum(map(self.is_vague, range(len(self.sessions))))
        self.missing = sum(mark.meeting_id is None for _row, mark in self.sessions)
        self.before = {spot.column for spot in inside if spot.item in self.runs}

    def _in_time(self, items: list[int], *, dated: bool) -> list[int]:
        """The items of a cell from left to right; notes their shares of the year."""
        before = [item for item in items if item in self.runs]
        inside = [item for item in items if item not in self.runs]
        found = shares([self.sessions[item][1].date for item in inside])
        self.shares.update(zip(inside, found if dated else [0.0] * len(inside), strict=True))
        return before + sorted(inside, key=self.shares.__getitem__)

    def is_vague(self, item: int) -> bool:
        """Whether no more than the year of a session that was held is known."""
        session = self.sessions[item][1]
        return session.date is not None and not is_exact(session.date)

    def number(self, item: int) -> str:
        """What stands in a mark: the number of a session, or the first and the last of several."""
        first, count = self.sessions[item][1].ordinal, self.runs.get(item, 1)
        if first is None:
            return "·"
        return str(first) if count == 1 else f"{first}–{first + count - 1}"

    def session(self, mark: int) -> TimelineMark | None:
        """The session of a mark; None for a head or a label."""
        spot = self.spots[mark]
        inside = spot.row != HEAD and spot.column != LABEL
        return self.sessions[spot.item][1] if inside else None

    def head(self, column: int) -> str:
        """A year."""
        return year_word(self.years[column - self.lead]) if column >= self.lead else ""

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
        return f"{self.label(spot.row)}, {self._session_words(session, self.number(spot.item))}"

    @staticmethod
    def _session_words(session: TimelineMark, number: str) -> str:
        if session.meeting_id is None:
            said = translate("pictures", "session {number}: no record")
            if "–" in number:
                said = translate("pictures", "sessions {number}: no record")
            said = said.replace("{number}", number)
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
            return year_aim(self.years[spot.column - self.lead], self.years)
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
    """Between which years a missing session was held, as far as they are known."""
    first, last = years
    if first == last == UNDATED:
        return "—"
    if first == UNDATED:
        return translate("pictures", "{year} or before").replace("{year}", str(last))
    if last == UNDATED:
        return translate("pictures", "{year} or after").replace("{year}", str(first))
    return "–".join(map(str, dict.fromkeys(years)))


def _is_between(mark: TimelineMark) -> bool:
    """Whether a session that is missing may have been in one of several years."""
    first, second = mark.between
    return mark.meeting_id is None and first < second


def _runs(sessions: Sequence[tuple[int, TimelineMark]]) -> dict[int, int]:
    """The first of missing sessions that stand before a year, with how many they are."""
    runs: dict[int, int] = {}
    first = -1
    for item, (row, mark) in enumerate(sessions):
        if not _is_between(mark):
            first = -1
        elif (
            first >= 0 and sessions[first][0] == row and sessions[first][1].between == mark.between
        ):
            runs[first] += 1
        else:
            first, runs[item] = item, 1
    return runs


def _placed(
    sessions: Sequence[tuple[int, TimelineMark]], runs: Mapping[int, int]
) -> list[tuple[int, int]]:
    """The items that have a mark, each with the year in or before which it stands."""
    placed = []
    for item, (_row, mark) in enumerate(sessions):
        if item in runs or not _is_between(mark):
            unknown = mark.meeting_id is None and len(set(mark.between)) > 1 and item not in runs
            placed.append((item, UNDATED if unknown else mark.year))
    return placed

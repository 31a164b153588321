"""The page of meetings: all of them in a table, or each council's sessions by year."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from db.model import Query, RecordType
from viewer.jobs import Lane
from viewer.pages.location import Location, PageName
from viewer.pages.picture_aims import location_of
from viewer.pages.picture_kinds import KINDS, Asked
from viewer.pages.records import RecordsPage
from viewer.pages.workplace import Workplace
from viewer.widgets.pictures.board import Aim, Board
from viewer.widgets.pictures.picture import Picture
from viewer.widgets.plain_text import ElidedLabel
from viewer.widgets.segmented import SegmentedControl

_TABLE, _TIMELINE = "table", "timeline"


class MeetingsPage(RecordsPage):
    """A disc of the timeline opens its meeting, a label its council, a year what is of it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.view = SegmentedControl()
        self.timeline: Picture | None = None
        self._note = ElidedLabel(role="secondary", colour="text2")
        self._stale = True
        super().__init__(workplace, RecordType.MEETING, parent)
        self._head.addWidget(self._note)
        self._head.addSpacing(6)
        self._head.addWidget(self.view)
        self.view.changed.connect(lambda _name: self._turn())
        self._show_parts()

    @property
    def shows_timeline(self) -> bool:
        """Whether the sessions are drawn by year."""
        return self.view.current() == _TIMELINE

    def shown_picture(self) -> tuple[Picture, str, str] | None:
        """The timeline, its name and what is said of it; None where it is not shown."""
        picture = self.timeline
        if picture is None or not picture.isVisible() or picture.board.is_empty():
            return None
        return picture, KINDS[_TIMELINE].words()[1], self._note.text()

    def current_id(self) -> str:
        """The meeting of the mark or of the row that is chosen."""
        return self._marked() if self.shows_timeline else super().current_id()

    def chosen(self) -> list[str]:
        """Of the timeline the meeting of its mark: rows that are not seen are not meant."""
        if not self.shows_timeline:
            return super().chosen()
        return [one for one in (self._marked(),) if one]

    def _chosen_count(self) -> int:
        return len(self.chosen()) if self.shows_timeline else super()._chosen_count()

    def _marked(self) -> str:
        picture = self.timeline
        if picture is None or not 0 <= picture.current < picture.mark_count():
            return ""
        aim = picture.board.aim(picture.current)
        return "" if aim is None else aim.meeting

    def reload(self) -> None:
        """Fetch everything anew."""
        super().reload()
        self._stale = True
        if self.shows_timeline:
            self._read_timeline()

    def forget(self) -> None:
        """Another archive is open."""
        super().forget()
        self._stale = True
        if self.timeline is not None:
            self.timeline.set_board(Board())
        self._note.setText("")

    def retranslate(self) -> None:
        """Names, dates and their order follow the language."""
        self.view.setAccessibleName(self.tr("How meetings are shown"))
        self.view.set_choices(
            [
                (_TABLE, self.tr("Table"), ""),
                (_TIMELINE, self.tr("Timeline"), KINDS[_TIMELINE].words()[1]),
            ]
        )
        if not self.view.current():
            self.view.set_current(_TABLE)
        self._name_timeline()
        super().retranslate()

    def _turn(self) -> None:
        if self.shows_timeline and self._stale:
            self._read_timeline()
        self._show_parts()

    def _read_timeline(self) -> None:
        archive = self._workplace.archive
        if archive is None:
            return
        self._stale = False
        kind, known = KINDS[_TIMELINE], Board() if self.timeline is None else self.timeline.board
        asked = Asked(archive, self._workplace.language, None, known)
        self._workplace.jobs.submit(
            Lane.READ,
            partial(kind.read, asked),
            self._take_timeline,
            title=self.tr("Drawing the timeline"),
            replaces="timeline of meetings",
        )

    def _take_timeline(self, board: Board) -> None:
        known = self.timeline
        if known is None:
            picture = self.timeline = KINDS[_TIMELINE].make()
            picture.chosen.connect(self._open_aim)
            self._column.addWidget(picture, 1)
            self._name_timeline()
        if not board.is_empty():
            self._note.setText(KINDS[_TIMELINE].note(board))
            assert self.timeline is not None
            self.timeline.set_board(board, keep=known is not None)
        self._show_parts()

    def _name_timeline(self) -> None:
        if self.timeline is not None:
            hint = self.tr("Arrows move among the sessions, Enter opens one")
            self.timeline.set_words(KINDS[_TIMELINE].words()[1], hint)

    def _take_ids(self, ids: Sequence[str]) -> None:
        super()._take_ids(ids)
        self._show_parts()

    def _show_parts(self) -> None:
        """The table or the timeline; without meetings the words that say so."""
        there, drawn = self.row_count() > 0, self.shows_timeline
        self.view.setVisible(there)
        self._say_count()
        self._note.setVisible(there and drawn)
        self._table.setVisible(there and not drawn)
        picture = self.timeline
        if picture is not None:
            picture.setVisible(there and drawn)
        self.set_focus_goal(picture if drawn and picture is not None else self._table)

    def _open_aim(self, aim: Aim) -> None:
        council = aim.filters.get("council", ())
        if aim.meeting:
            self._workplace.go_to_meeting(aim.meeting)
        elif council and len(aim.filters) == 1:
            self._workplace.go(Location(PageName.AUTHORITY, council[0]))
        else:
            self._workplace.go(location_of(aim, Query("")))

"""The page of pictures: one at a time, of the whole archive or of what is found, or as a table."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from db.model import Query
from viewer.jobs import Lane
from viewer.pages.location import Location, PageName
from viewer.pages.page import Page, row
from viewer.pages.picture_aims import location_of
from viewer.pages.picture_kinds import KINDS, Asked
from viewer.pages.picture_limits import Figures, LimitLine, read_figures
from viewer.pages.picture_lines import fill_lines
from viewer.pages.picture_saving import PictureSaving
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.check_box import CheckBox
from viewer.widgets.following import followed
from viewer.widgets.no_results import NoResults
from viewer.widgets.pictures.board import Aim, Board
from viewer.widgets.pictures.picture import Picture
from viewer.widgets.pictures.picture_table import PictureTable
from viewer.widgets.plain_text import ElidedLabel, Label
from viewer.widgets.segmented import SegmentedControl


class PicturesPage(Page):
    """Reads the figures of a picture in a job and draws them; a mark leads to the results.

    ``found`` gives the query of the results as they stand, None where nothing is asked there.
    """

    #: Another picture, or none.
    drawn = Signal()

    def __init__(
        self,
        workplace: Workplace,
        found: Callable[[], Query | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("page", parent=parent)
        self._workplace, self._found = workplace, found
        self.kind = next(iter(KINDS))
        self.board: Board | None = None
        self._of: Query | None = None
        self._pictures: dict[str, Picture] = {}
        self._title = Label(role="page_title")
        self.choice = SegmentedControl()
        self.only_found = CheckBox()
        self.as_table = CheckBox()
        self.save_button = ToolButton("save", " ")
        self._note = ElidedLabel(role="secondary", colour="text2")
        self._limit = LimitLine()
        self._nothing = NoResults("chart-column")
        self.table = PictureTable()
        self.saving = PictureSaving(workplace, self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for hidden in (self._nothing, self.table):
            hidden.hide()
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(px(36), px(18), px(36), px(12))
        layout.setSpacing(px(12))
        switches = (self.only_found, 8, self.as_table, 8, self.save_button)
        layout.addLayout(row(self._title, -1, *switches, spacing=10))
        layout.addLayout(row(self.choice, 6, self._note, spacing=10))
        layout.addWidget(self._limit)
        layout.addWidget(self._nothing)
        layout.addWidget(self.table, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.choice.changed.connect(
            lambda name: self._workplace.go(Location(PageName.PICTURES, name))
        )
        self.only_found.toggled.connect(lambda _on: self.refresh())
        self.as_table.toggled.connect(lambda _on: self._show_parts())
        self.save_button.clicked.connect(self.save)
        self.table.opened.connect(self._open_line)
        self.table.menu_wanted.connect(self._show_menu)
        self._workplace.records_changed.connect(self._refresh_if_shown)
        self._workplace.index_changed.connect(self._note_index)
        key = QShortcut(QKeySequence("T"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.as_table.toggle)

    # Showing ------------------------------------------------------------------------------------

    def show_location(self, location: Location) -> None:
        """Show the picture that the location names, or the one that was shown."""
        if location.id in KINDS and location.id != self.kind:
            self.kind, self.board = location.id, None
        self.choice.set_current(self.kind)
        self.only_found.setEnabled(self._found() is not None)
        self._show_parts()
        self.refresh()

    def refresh(self) -> None:
        """Read the figures anew; the old ones stay until then."""
        archive = self._workplace.archive
        if archive is None:
            return
        self._of = self._found() if self.only_found.isChecked() else None
        asked = Asked(archive, self._workplace.language, self._of, self.picture.board)
        self._workplace.jobs.submit(
            Lane.READ,
            partial(read_figures, KINDS[self.kind].read, asked),
            partial(self._take, self.kind),
            title=self.tr("Drawing the picture"),
            replaces="picture",
        )

    def forget(self) -> None:
        """Another archive is open."""
        self.board = None
        self._limit.hide()
        self.only_found.setChecked(False)
        for picture in self._pictures.values():
            picture.set_board(Board())
        self._show_parts()

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _note_index(self, _status: object) -> None:
        """What is found may have changed; what there is has not."""
        if self._of is not None:
            self._refresh_if_shown()

    def _take(self, kind: str, figures: Figures) -> None:
        if kind == self.kind:
            known, self.board, board = self.board, figures.board, figures.board
            self.table.setAccessibleDescription(self._limit.show_of(figures))
            if not board.is_empty():
                self.picture.set_board(board, keep=known is not None)
            self._show_parts()

    @property
    def picture(self) -> Picture:
        """What draws the present kind; made when it is first wanted."""
        picture = self._pictures.get(self.kind)
        if picture is None:
            picture = self._pictures[self.kind] = KINDS[self.kind].make()
            picture.chosen.connect(self.open)
            picture.menu_wanted.connect(self._show_menu)
            self._column.insertWidget(self._column.count() - 1, picture, 1)
            self._name_picture()
        return picture

    def _show_parts(self) -> None:
        """The picture, or its table, or that there is nothing."""
        board, picture = self.board, self.picture
        empty, table = board is not None and board.is_empty(), self.as_table.isChecked()
        had_focus = self.picture.hasFocus() or self.table.hasFocus()
        for other in self._pictures.values():
            other.setVisible(other is picture and not empty and not table)
        self.table.setVisible(table and not empty)
        self._say_nothing()
        self._nothing.setVisible(empty)
        self.save_button.setEnabled(board is not None and not empty)
        self.drawn.emit()
        if table and board is not None:
            fill_lines(self.table, board, KINDS[self.kind])
        self._note.setText(KINDS[self.kind].note(board) if board is not None and not empty else "")
        shown = self.table if table else picture
        self.set_focus_goal(shown)
        if had_focus and shown.isVisible():
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is chosen -----------------------------------------------------------------------------

    def open(self, aim: Aim) -> None:
        """Go to the results that a mark stands for."""
        self._workplace.go(location_of(aim, self._of))

    def _open_line(self, index: QModelIndex, _apart: bool) -> None:
        aim = self.board.line_aim(index.row()) if self.board is not None else None
        if aim is not None:
            self.open(aim)

    def _current_aim(self) -> Aim | None:
        if self.board is None:
            return None
        if self.as_table.isChecked():
            line = self.table.currentIndex().row()
            return self.board.line_aim(line) if line >= 0 else None
        mark = self.picture.current
        return self.board.aim(mark) if mark >= 0 else None

    def shown_picture(self) -> tuple[Picture, str, str] | None:
        """What is drawn, its name and what is said of it; None without any, or as a table."""
        if self.board is None or self.board.is_empty() or self.as_table.isChecked():
            return None
        return self.picture, *self._said()

    def save(self) -> None:
        """Ask for a file and write the picture to it."""
        if self.board is not None and not self.board.is_empty():
            self.saving.ask(self.picture, *self._said())

    def save_to(self, file: Path) -> None:
        """Write the picture to a file."""
        self.saving.save(self.picture, file, *self._said())

    def copy(self) -> None:
        """Copy the table of what is shown, whether it is shown as one or not."""
        if self.board is None or self.board.is_empty():
            return
        if not self.as_table.isChecked():
            fill_lines(self.table, self.board, KINDS[self.kind])
        lines = self.table.copy()
        self._workplace.said.emit(self.tr("%Ln line(s) copied", "", lines))

    def _show_menu(self, point: QPoint) -> None:
        from viewer.theme.style import quiet_style

        menu = QMenu(self)
        menu.setStyle(quiet_style())
        menu.aboutToHide.connect(menu.deleteLater)
        aim = self._current_aim()
        apart = partial(self._apart, self._open_current, aim)
        for text, act, possible in (
            (self.tr("Show the results"), partial(self._open_current, aim), aim is not None),
            (self.tr("Show the results in a new window"), apart, aim is not None),
            (self.tr("Go to the meeting"), partial(self._go_to_meeting, aim),
             aim is not None and bool(aim.meeting)),
            (self.tr("Open the meeting in a new window"),
             partial(self._apart, self._go_to_meeting, aim),
             aim is not None and bool(aim.meeting)),
            (self.tr("Copy as a table"), self.copy, True),
            (self.tr("Save the picture…"), self.save, True),
        ):  # fmt: skip
            action = menu.addAction(text)
            action.setEnabled(possible)
            action.triggered.connect(lambda _checked=False, act=act: act())
        menu.popup(point)

    def _open_current(self, aim: Aim | None) -> None:
        if aim is not None:
            self.open(aim)

    @staticmethod
    def _apart(act: Callable[[Aim | None], None], aim: Aim | None) -> None:
        with followed(apart=True):
            act(aim)

    def _go_to_meeting(self, aim: Aim | None) -> None:
        if aim is not None:
            self._workplace.go_to_meeting(aim.meeting)

    # Words --------------------------------------------------------------------------------------

    def _full_name(self) -> str:
        return KINDS[self.kind].words()[1]

    def _said(self) -> tuple[str, str]:
        """The full name, and what is said below it."""
        return self._full_name(), self._limit.after(self._note.text())

    def _say_nothing(self) -> None:
        why = self._limit.why_nothing(self.kind)
        self._nothing.set_content(self.tr("There is nothing to draw here"), notes=[why])

    def _name_picture(self) -> None:
        hint = self.tr("Arrows move among the marks, Enter shows the results")
        for name, picture in self._pictures.items():
            picture.set_words(KINDS[name].words()[1], hint)

    def retranslate(self) -> None:
        """Words, names and dates follow the language."""
        self._title.setText(self.tr("Pictures"))
        self.setAccessibleName(self._title.text())
        self.choice.setAccessibleName(self.tr("Which picture"))
        self.choice.set_choices([(name, *kind.words()) for name, kind in KINDS.items()])
        self.choice.set_current(self.kind)
        self.only_found.setText(self.tr("Only what is found"))
        self.as_table.setText(self.tr("As a table"))
        self.save_button.set_texts(self.tr("Save…"), self.tr("Save the picture as SVG or PNG"))
        self._say_nothing()
        self._name_picture()
        self.table.setAccessibleName(self._full_name())
        if self.board is not None and self._workplace.archive is not None:
            self.refresh()

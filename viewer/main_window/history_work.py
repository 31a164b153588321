"""Undo and redo in the window: what the menu calls them, what the bar says, where one is then."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from viewer.main_window.possible_acts import PossibleActs
from viewer.pages.binning import Binning
from viewer.pages.location import PAGE_OF_TYPE, Location, PageName
from viewer.pages.undo_step import Step

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.authority import AuthorityPage


class HistoryWork(QObject):
    """Made when the window is complete: from then on it follows what is done."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.binning = Binning(window.workplace, window)
        self.possible = PossibleActs(window)
        undoing = window.workplace.undoing
        undoing.changed.connect(self.retranslate)
        undoing.undone.connect(self._tell_undone)
        undoing.redone.connect(self._tell_redone)
        undoing.gone.connect(self._leave)
        window.workplace.bin_wanted.connect(self.binning.ask)
        self.retranslate()

    def retranslate(self) -> None:
        """Name what would be undone and done again."""
        undoing = self._window.workplace.undoing
        actions = self._window.actions_by_name
        for name, plain, named, step in (
            ("undo", self.tr("&Undo"), self.tr("&Undo: {what}"), undoing.last_done),
            ("redo", self.tr("Red&o"), self.tr("Red&o: {what}"), undoing.last_undone),
        ):
            what = "" if step is None else undoing.words(step).replace("&", "&&")
            action: QAction = actions[name]
            action.setText(named.replace("{what}", what) if what else plain)

    def say_nothing_to_undo(self) -> None:
        """Nothing was done in this window yet."""
        self._window.notices.say(
            self.tr("There is nothing to undo here; the journal has what was done before")
        )

    def say_none_chosen(self) -> None:
        """No record is shown or chosen."""
        self._window.notices.say(self.tr("Choose a record first"))

    def _tell_undone(self, step: Step) -> None:
        if not self._window.in_front():
            return  # what was done in any window is undone in the one in front
        redo = self._window.workplace.undoing.redo
        if step.files and step.said[0].what != "put_back":
            said = self.tr("%Ln file(s) wait again", "", len(step.files))
        else:
            said = self._named(self.tr("Undone: {what}"), step)
        if self._window.workplace.undoing.last_undone is not None:
            self._window.bar.show_done(said, self.tr("Redo"), lambda: cast(None, redo()))
        else:
            self._window.notices.say(said)

    def _tell_redone(self, step: Step) -> None:
        if not self._window.in_front():
            return
        undo = self._window.workplace.undoing.undo
        said = self._named(self.tr("Done again: {what}"), step)
        self._window.notices.offer(said, lambda: cast(None, undo()))

    def _named(self, sentence: str, step: Step) -> str:
        return sentence.replace("{what}", self._window.workplace.undoing.words(step))

    def _leave(self, ids: frozenset[str]) -> None:
        """The page of a record that has gone is left for the list that it was in."""
        here, window = self._window.location, self._window
        if here.page == PageName.RESOLUTIONS and window.pages.browse.record in ids:
            window.go(Location(PageName.RESOLUTIONS, query=here.query))
        elif here.id in ids and here.page == PageName.MEETING:
            window.go(Location(PageName.MEETINGS))
        elif here.id in ids and here.page == PageName.AUTHORITY:
            page = cast("AuthorityPage", window.pages.made(PageName.AUTHORITY))
            window.go(Location(PAGE_OF_TYPE.get(page.record_type, PageName.MEETINGS)))

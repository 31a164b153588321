"""The command palette of the window: every action, every place and every record by its name.

Actions are found at once, in the window's own thread: there are a hundred and more. Records come
out of the archive, in the lane of what is offered while typing.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from db import Archive
from db.errors import RecordNotFoundError
from db.model import RecordType, Ref, Row
from db.model.completion import FoundNames
from viewer.jobs import Job, Lane
from viewer.main_window.palette_rows import PaletteRows, Way, named_places
from viewer.pages.location import Location
from viewer.widgets.following import followed
from viewer.widgets.palette_popup import PalettePopup

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.widgets.offers import Offer

#: Milliseconds that the rows of the letter before stay while the archive is asked.
_PATIENCE = 60
_PLACES, _LIMIT = 12, 8
_NOTHING = FoundNames()


class PaletteWork(QObject):
    """Opens and closes it, asks at every letter, takes what was chosen."""

    #: What a screen reader is told.
    announced = Signal(str)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workplace = window.workplace
        self._before: QWidget | None = None
        self._job: Job | None = None
        self._takes_first: bool | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE)
        self._late.timeout.connect(lambda: self._show(_NOTHING))
        self._rows = PaletteRows(window)
        window.installEventFilter(self)
        self._workplace.archive_changed.connect(self._forget)

    @cached_property
    def popup(self) -> PalettePopup:
        """Its field and rows."""
        popup = PalettePopup(self._window)
        popup.typed.connect(self._ask)
        popup.wanted.connect(self._take)
        popup.left.connect(self.close)
        popup.current_changed.connect(self._say)
        return popup

    def is_open(self) -> bool:
        """Whether it is shown."""
        return "popup" in self.__dict__ and self.popup.isVisible()

    def turn(self) -> None:
        """Open it, or close it and give the keyboard back."""
        if self.is_open():
            self.close(True)
            return
        self._before = QApplication.focusWidget()
        self._rows = PaletteRows(self._window)
        self.popup.begin(self.tr("Type what to do, where to go or whom to find"))
        self._show(_NOTHING)
        self.popup.take_keyboard()
        self._warm_up()

    def close(self, gives_back: bool) -> None:
        """Take it away; with ``gives_back`` the keyboard is again where it was."""
        if not self.is_open():
            return
        before, self._before = self._before, None
        self._stop()
        self.popup.dismiss()
        if gives_back and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    # Asking -------------------------------------------------------------------------------------

    def _ask(self, text: str) -> None:
        """At every letter. What was shown stays until there is an answer, or it takes long."""
        archive, language = self._workplace.archive, self._workplace.language
        self._stop()
        if archive is None or not text.strip():
            self._show(_NOTHING)
            return
        self._late.start()
        self._job = self._workplace.jobs.submit(
            Lane.COMPLETE,
            lambda _report: archive.find_by_name(text, language, _LIMIT),
            self._answer,
            self._complain,
            replaces="palette",
        )

    def _answer(self, found: FoundNames) -> None:
        self._job = None
        if self.is_open():
            self._show(found)

    def _complain(self, error: Exception) -> None:
        """What can be done is shown all the same."""
        self._answer(_NOTHING)
        self._workplace.jobs.failed.emit(None, error)

    def _show(self, found: FoundNames) -> None:
        text, asking = self.popup.line.text(), self._job is not None
        self._late.stop()
        rows, stands = (self._rows.untyped(), True)
        if text.strip():
            rows, stands = self._rows.typed(text, found)
        nothing = "" if rows or asking else self.tr("Nothing is called so")
        self.popup.show_rows(rows, nothing)
        if nothing:
            self._say(nothing)
        self.popup.line.setAccessibleDescription(
            self.tr("%Ln line(s), choose with the arrow keys", "", len(rows))
        )
        if self._takes_first is not None and (stands or not asking):
            apart, self._takes_first = self._takes_first, None
            self._take(self.popup.current(), apart)

    def _warm_up(self) -> None:
        """Learn what the places are called, and let the archive read its names."""
        archive, language = self._workplace.archive, self._workplace.language
        if archive is None:
            return
        places = self._window.history.recent(_PLACES)
        rows = self._rows

        def work(_report: object) -> tuple[dict[str, Ref], Mapping[str, Row]]:
            refs = _refs(archive, places, language)
            meetings = [i for i, ref in refs.items() if ref.type is RecordType.MEETING]
            archive.find_by_name("а", language, 1)
            return refs, archive.rows(RecordType.MEETING, meetings, language)

        def take(answer: tuple[dict[str, Ref], Mapping[str, Row]]) -> None:
            rows.places = named_places(places, *answer)
            if self.is_open() and rows is self._rows and not self.popup.line.text():
                self._show(_NOTHING)

        self._workplace.jobs.submit(Lane.COMPLETE, work, take, replaces="places of the palette")

    def _stop(self) -> None:
        self._late.stop()
        self._takes_first = None
        if self._job is not None:
            self._workplace.jobs.cancel(self._job)
            self._job = None

    def _forget(self) -> None:
        """Another archive is open: the one that was asked is about to be closed."""
        self._stop()
        self.close(False)

    # Taking -------------------------------------------------------------------------------------

    def _take(self, row: "Offer | None", apart: bool) -> None:
        """Do what a row is for; a key that is faster than the answer waits for it.

        It need not wait where an action comes first in any case, or a lower row was chosen.
        """
        offers = self.popup.offers()
        if self._job is not None and (not offers or row == offers[0]):
            rows, stands = self._rows.typed(self.popup.line.text(), _NOTHING)
            if not stands:
                self._takes_first = apart
                return
            row = rows[0]
        if row is None or row.greyed or not isinstance(row.value, Way):
            return
        self.close(True)
        if row.value.key:
            self._window.settings.note_action(row.value.key)
        before = self._window.location
        with followed(apart=apart):
            row.value.act()
        if self._window.location != before:
            self._window.focus_shown()

    def _say(self, text: str) -> None:
        """Announce, since the keyboard never leaves the field."""
        if text:
            event = QAccessibleAnnouncementEvent(self.popup.line, text)
            QAccessible.updateAccessibility(event)
        self.announced.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In another size or language it would stand wrong."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LanguageChange):
            self.close(True)
        return False


def _refs(archive: Archive, places: tuple[Location, ...], language: str) -> dict[str, Ref]:
    """What the records of places are called; one that is not there any more is left out."""
    found: dict[str, Ref] = {}
    for record_id in dict.fromkeys(place.id for place in places if place.id):
        try:
            found[record_id] = archive.history.record(record_id, language)
        except RecordNotFoundError:
            continue
    return found

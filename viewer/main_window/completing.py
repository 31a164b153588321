"""What is offered under the search field: how the query may go on, or what was searched before.

The popup is made when there is first something to offer. The field keeps the focus throughout; the
keys that are the popup's are taken on their way to it.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent

from db.model import Completion, CompletionKind
from viewer.jobs import Job, Lane
from viewer.utf16 import letters, units

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.widgets.offer_popup import OfferPopup

_Key = Qt.Key
_MOVES = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End)
#: Offers for a word that may be meant as it is: few, since results are what is wanted.
_LIMIT, _FEW = 8, 5
#: Milliseconds after a letter in which only its results are worked at, and after those are there.
_RESULTS_FIRST, _PAINTING = 150, 10


class Completing(QObject):
    """Asks the archive at every letter, in a lane of its own, and shows the newest answer."""

    #: What a screen reader is told.
    announced = Signal(str)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workplace = window.workplace
        self._field = window.toolbar.search
        self._line = window.toolbar.search.line
        self._job: Job | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask_now)
        self._warm = False
        self._came_by_mouse = False
        self._is_asking = False
        self._takes_first = False

    def begin(self) -> None:
        """Follow the field from now on."""
        window = self._window
        self._line.installEventFilter(self)
        window.installEventFilter(self)
        self._line.textEdited.connect(self._ask)
        window.toolbar.query_submitted.connect(self.note)
        window.toolbar.results_wanted.connect(lambda: self.note(self._line.text()))
        self._workplace.archive_changed.connect(self._forget)
        window.pages.browse.searching.found.connect(self._ask_soon)
        for name in ("next_hit", "previous_hit"):
            window.actions_by_name[name].triggered.connect(self.dismiss)

    @cached_property
    def popup(self) -> "OfferPopup":
        """The list under the field."""
        from viewer.widgets.offer_popup import OfferPopup

        popup = OfferPopup(self._window)
        popup.taken.connect(self._take)
        popup.current_changed.connect(self._say)
        popup.link_followed.connect(self._follow)
        return popup

    def is_open(self) -> bool:
        """Whether something is offered at this moment."""
        return "popup" in self.__dict__ and self.popup.isVisible()

    def dismiss(self) -> None:
        """Offer nothing any more, until the next letter."""
        self._is_asking = self._takes_first = False
        if self.is_open():
            self.popup.dismiss()
            self._line.setAccessibleDescription("")

    def note(self, query: str) -> None:
        """Remember a query that a person has done with typing."""
        self.dismiss()
        archive = self._workplace.archive
        if archive is not None:
            self._workplace.settings.note_query(archive.info.uuid, query)

    def clear_history(self) -> None:
        """Forget what was searched for in this archive."""
        archive = self._workplace.archive
        if archive is not None:
            self._workplace.settings.forget_queries(archive.info.uuid)
            self._workplace.said.emit(self.tr("The search history was cleared"))
        self.dismiss()

    # Asking -------------------------------------------------------------------------------------

    def _ask(self, text: str) -> None:
        """Ask for what the query may go on with."""
        archive = self._workplace.archive
        self._takes_first = False
        if archive is None or not text.strip():
            self.dismiss()
            return
        if self.is_open():
            self.popup.choose_none()  # the rows are those of the letter before
        self._is_asking = True
        self._soon.start(_RESULTS_FIRST)

    def _ask_soon(self) -> None:
        """The results of the letter are there: once they are painted there is time for offers."""
        if self._is_asking and self._soon.isActive():
            self._soon.start(_PAINTING)

    def _ask_now(self) -> None:
        archive, text = self._workplace.archive, self._line.text()
        cursor, language = self._cursor(), self._workplace.language
        if archive is None or not self._is_asking:
            return
        self._job = self._workplace.jobs.submit(
            Lane.COMPLETE,
            lambda report: archive.complete(text, cursor, language, _LIMIT),
            lambda offers: self._answer(text, cursor, offers),
            replaces="completion",
        )

    def _cursor(self) -> int:
        """Where the cursor stands, in code points as the archive counts."""
        return letters(self._line.text(), self._line.cursorPosition())

    def _answer(self, text: str, cursor: int, offers: tuple[Completion, ...]) -> None:
        if (text, cursor) != (self._line.text(), self._cursor()):
            return
        self._is_asking = False
        self._show(offers)
        if self._takes_first and self.is_open():
            self.popup.take_first()

    def _warm_up(self) -> None:
        """Let the archive read its names and its dictionary before the first letter."""
        archive = self._workplace.archive
        if archive is not None and not self._warm:
            self._warm = True
            self._job = self._workplace.jobs.submit(
                Lane.COMPLETE,
                lambda report: archive.prepare_typing(),
                replaces="completion",
            )

    def _forget(self) -> None:
        """Another archive is open: the one that was asked is about to be closed."""
        self._warm = False
        if self._job is not None:
            self._workplace.jobs.cancel(self._job)
            self._job = None
        self.dismiss()
        if self._line.hasFocus():
            self._warm_up()

    # Showing ------------------------------------------------------------------------------------

    def _show(self, completions: tuple[Completion, ...]) -> None:
        from viewer.pages.completion_words import CompletionWords

        if not completions or not self._line.hasFocus():
            self.dismiss()
            return
        is_word = ":" in completions[0].text.partition('"')[0]
        words = CompletionWords()
        shown = [words.offer(offered) for offered in completions[: _FEW if is_word else _LIMIT]]
        has_fields = any(completion.kind == CompletionKind.FIELD for completion in completions)
        links = [self._help_link()] if has_fields else []
        self.popup.show_offers(shown, self._field, links=links)
        self._tell(self.tr("%Ln suggestion(s), choose with the arrow keys", "", len(shown)))

    def show_history(self) -> None:
        """Offer what was searched before, newest first."""
        from viewer.widgets.offers import Offer

        archive = self._workplace.archive
        if archive is None:
            return
        queries = self._workplace.settings.queries(archive.info.uuid)
        shown = [Offer("history", query, value=query) for query in queries]
        caption = self.tr("Searched before") if shown else self.tr("Nothing was searched yet")
        links = [self._help_link()]
        if shown:
            links.append(("clear_history", self.tr("Clear the history")))
        self.popup.show_offers(shown, self._field, caption=caption, links=links)
        self._tell(self.tr("%Ln earlier search(es), choose with the arrow keys", "", len(shown)))

    def _help_link(self) -> tuple[str, str]:
        return ("query_help", self.tr("How to search"))

    def _tell(self, text: str) -> None:
        self._line.setAccessibleDescription(text)
        self._say(text)

    def _say(self, text: str) -> None:
        """Announce, since the focus never leaves the field."""
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, text))
        self.announced.emit(text)

    # Taking -------------------------------------------------------------------------------------

    def _take(self, value: object) -> None:
        """Put what was chosen into the query; it counts as typed."""
        if isinstance(value, Completion):
            self._replace(value.start, value.end, value.text)
        elif isinstance(value, str):
            self._replace(0, len(self._line.text()), value)
            self.dismiss()

    def _replace(self, start: int, end: int, text: str) -> None:
        self.dismiss()
        whole = self._line.text()
        self._line.setSelection(units(whole[:start]), units(whole[start:end]))
        self._line.insert(text)

    def _follow(self, link: str) -> None:
        self.dismiss()
        self._window.actions_by_name[link].trigger()

    # Keys ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are the popup's; close it when the field is left."""
        kind = event.type()
        if watched is self._window:
            if kind in (QEvent.Type.Resize, QEvent.Type.LanguageChange):
                self.dismiss()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._came_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
            self._warm_up()
        elif kind == QEvent.Type.FocusOut:
            self.dismiss()
        elif kind == QEvent.Type.Enter:
            self._warm_up()  # half a second before the click
        elif kind == QEvent.Type.MouseButtonPress:
            self._click()
        return False

    def _click(self) -> None:
        """A click into the empty field that has the focus already asks for earlier searches."""
        came, self._came_by_mouse = self._came_by_mouse, False
        if self.is_open():
            self.dismiss()
        elif self._line.hasFocus() and not came and not self._line.text():
            self.show_history()

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key was the popup's."""
        key = event.key()
        if not self.is_open():
            return self._open_by(key, alt=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        match key:
            case _Key.Key_Down:
                if not self.popup.step(1):
                    self.dismiss()
                    self._field.left_down.emit()
            case _Key.Key_Up:
                self.popup.step(-1)
            case _Key.Key_Return | _Key.Key_Enter if self.popup.current() is not None:
                self.popup.take_current()
            case _Key.Key_Tab if self._is_asking:
                self._takes_first = True
            case _Key.Key_Tab if self.popup.offers():
                if not self.popup.take_current():
                    self.popup.take_first()
            case _Key.Key_Escape:
                self.dismiss()
            case _:
                if key in _MOVES:
                    self.dismiss()
                return False
        return True

    def _open_by(self, key: int, *, alt: bool) -> bool:
        """Down in the empty field offers earlier searches; Alt+Down always offers something."""
        if key != _Key.Key_Down:
            return False
        archive = self._workplace.archive
        if not self._line.text():
            known = archive is not None and self._workplace.settings.queries(archive.info.uuid)
            if known or alt:
                self.show_history()
                return True
        elif alt:
            self._ask(self._line.text())
            return True
        return False

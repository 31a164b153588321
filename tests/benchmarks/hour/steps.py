"""What a person does: each step as calls on the window, waited for, with all pauses in between."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.model import LANGUAGES, RecordType
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.pauses.stage import Stage, wait
from tests.benchmarks.pauses.stall_watch import Pause
from viewer.main_window.asking import set_theme
from viewer.pages.location import RECORD_PAGES, Location, PageName
from viewer.pages.picture_kinds import KINDS
from viewer.pages.record_history import RecordHistoryPage

#: Milliseconds between two letters, and on a page before the next one.
_LETTER, _LOOK = 90, 120
_QUERIES = ("заседание", "экспорт зерна", "recommend", "council:совет решил", "дат* 2019..2021")
#: Files of one import.
_FILES = 5
_PLAIN = Qt.KeyboardModifier.NoModifier

Step = Callable[[], list[Pause]]


class Day:
    """The steps of one round after the other; ``scratch`` takes files to import and PDFs."""

    def __init__(self, stage: Stage, scratch: Path) -> None:
        self._stage, self._scratch = stage, scratch
        self._window = stage.window
        self._round = 0
        # One vocabulary for all rounds: each is remembered.
        self._corpus = Corpus(100_000, seed=1_000)
        self._sessions = self._corpus.sessions()
        self._meetings = stage.archive.record_ids(RecordType.MEETING, order="date_start")

    def steps(self) -> Iterator[tuple[str, Step]]:
        """What is done in a round, by name."""
        self._round += 1
        yield "import files", self._import
        yield "search, letter by letter", self._search
        yield "read, next hit", self._read
        yield "edit and save", self._edit
        yield "undo", self._undo
        yield "compare versions", self._compare
        yield "print to PDF", self._print
        yield "pictures", self._pictures
        yield "every page", self._pages
        yield "language and theme", self._look

    @property
    def _meeting(self) -> str:
        """Another meeting in every round."""
        return self._meetings[(self._round * 37) % len(self._meetings)]

    def _import(self) -> list[Pause]:
        folder = self._scratch / f"files{self._round}"
        folder.mkdir()
        for number, session in enumerate(islice(self._sessions, _FILES)):
            text = self._corpus.text(session)
            (folder / f"{number}.txt").write_text(text, encoding="utf-8")
        pages = self._window.pages
        pauses = self._stage.during(
            lambda: self._window.import_paths([folder]), lambda: not pages.filling.is_busy()
        )
        page = pages.inbox()
        for _ in range(_FILES):  # an inbox that grew for an hour would be memory well used
            pauses += self._stage.during(page.discard)
        return pauses

    def _search(self) -> list[Pause]:
        pauses = self._go(Location(PageName.RESOLUTIONS))
        line = self._window.toolbar.search.line
        line.setFocus()
        line.clear()
        for letter in _QUERIES[self._round % len(_QUERIES)]:
            pauses += self._stage.at_once(partial(_press, line, letter), _LETTER)
        return pauses + self._stage.during(lambda: None)

    def _read(self) -> list[Pause]:
        actions, pauses = self._window.actions_by_name, []
        for name in (*["next_hit"] * 8, "larger", "smaller", *["previous_hit"] * 4):
            pauses += self._stage.during(actions[name].trigger)
        return pauses

    def _edit(self) -> list[Pause]:
        window = self._window
        pauses = self._go(Location(PageName.MEETING, self._meeting))
        page = window.pages.currentWidget()
        assert page is not None
        window.activateWindow()  # the dialog of the printing was in front
        page.setFocus()
        pauses += self._stage.during(window.actions_by_name["edit_record"].trigger)
        form = window.forms.editing.page
        self._stage.until(lambda: form.form is not None)
        field = _first_text(form)
        pauses += self._stage.at_once(lambda: _press(field, "ъ"), _LOOK)
        save = window.forms.editing.save
        pauses += self._stage.during(save, lambda: not window.shows_form())
        return pauses

    def _undo(self) -> list[Pause]:
        return self._stage.during(self._window.actions_by_name["undo"].trigger)

    def _compare(self) -> list[Pause]:
        pauses = self._go(Location(PageName.HISTORY, self._meeting))
        page = self._window.pages.currentWidget()
        assert isinstance(page, RecordHistoryPage)
        self._stage.until(lambda: len(page.versions()) > 1)
        newest, *_, oldest = [one.version for one in page.versions()]
        return pauses + self._stage.during(lambda: page.choose(newest, oldest))

    def _print(self) -> list[Pause]:
        printing = self._window.record_printing
        pauses = self._go(Location(PageName.MEETING, self._meeting))
        printing.sheet = None
        pauses += self._stage.during(
            self._window.actions_by_name["print_record"].trigger,
            lambda: printing.sheet is not None,
        )
        file = self._scratch / "printed.pdf"
        file.unlink(missing_ok=True)
        return pauses + self._stage.during(lambda: printing.write(file), file.exists)

    def _pictures(self) -> list[Pause]:
        pauses: list[Pause] = []
        for kind in KINDS:
            pauses += self._go(Location(PageName.PICTURES, kind))
        return pauses

    def _pages(self) -> list[Pause]:
        pauses: list[Pause] = []
        for page in PageName:
            if page not in RECORD_PAGES | {PageName.START}:
                pauses += self._go(Location(page))
        person = self._stage.archive.record_ids(RecordType.PERSON)[self._round]
        pauses += self._go(Location(PageName.AUTHORITY, person))
        return pauses + self._stage.during(self._window.go_back)

    def _look(self) -> list[Pause]:
        window = self._window
        language = LANGUAGES[self._round % len(LANGUAGES)]
        theme = ("dark", "light")[self._round % 2]
        pauses = self._stage.during(lambda: window.language_wanted.emit(language))
        return pauses + self._stage.during(lambda: set_theme(window, theme))

    def _go(self, location: Location) -> list[Pause]:
        return self._stage.during(lambda: self._window.go(location))


def _press(widget: QWidget, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, _PLAIN, letter))


def _first_text(page: QWidget) -> QWidget:
    """The form's field that has the keyboard, once it has."""
    for _ in range(100):
        focus = QApplication.focusWidget()
        if focus is not None and page.isAncestorOf(focus):
            return focus
        wait(_LOOK)
    raise RuntimeError("no field of the form has the keyboard")

"""What stands beside the text that is read: its original, or the same in other languages.

The text itself stays the reading view's; where texts stand in columns, they are in its place.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.i18n import language_name
from viewer.jobs import Lane
from viewer.pages.original_pane import OriginalPane
from viewer.pages.panes import LineSplitter
from viewer.pages.reading_content import Marks, ReadingContent, asks_alike
from viewer.pages.reading_languages import (
    choosing,
    language_documents,
    mark_languages,
    read_languages,
)
from viewer.pages.reading_page import paragraphs
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.aligned_text import AlignedColumn
from viewer.widgets.aligned_view import AlignedView
from viewer.widgets.reading_selection import Place
from viewer.widgets.reading_view import ReadingView

ORIGINAL, LANGUAGES = "original", "languages"
_SPLITTER = "beside"
_LEAST_TEXT = 280


class ReadingBeside(LineSplitter):
    """``mode`` is ``"original"``, ``"languages"`` or ``""``; ``turned(mode)`` tells of a change.

    ``point_chosen``, ``menu_wanted`` and ``mark_changed`` are those of the texts in columns.
    """

    turned = Signal(str)
    point_chosen = Signal(str)
    menu_wanted = Signal(QPoint)
    mark_changed = Signal(int, int)

    def __init__(
        self, workplace: Workplace, view: ReadingView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view = view
        self._content: ReadingContent | None = None
        self._contents: tuple[ReadingContent, ...] = ()
        self._small = False
        self._followed = 0
        self.mode = ""
        self._texts = QStackedWidget()
        self._texts.addWidget(view)
        self._texts.setMinimumWidth(px(_LEAST_TEXT))
        self.addWidget(self._texts)
        self._original: OriginalPane | None = None
        self._aligned: AlignedView | None = None
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._follow())
        self.splitterMoved.connect(lambda *_: self._keep_widths())

    # Turning ------------------------------------------------------------------------------------

    def turn(self, mode: str) -> None:
        """Show something beside the text; the same once more takes it away."""
        mode = "" if mode == self.mode else mode
        if mode == LANGUAGES and (self._small or not self._has_languages()):
            self._say_why_not()
        if mode != LANGUAGES or self._has_languages():
            self.mode = mode
        self._arrange()
        self.turned.emit(self.mode)

    def leave_languages(self) -> None:
        """One text is wanted: for finding in it, or for a place of it."""
        if self.mode == LANGUAGES:
            self.turn(LANGUAGES)

    def set_small(self, small: bool) -> None:
        """In a narrow window there is one language at a time."""
        if small != self._small:
            self._small = small
            self._arrange()

    def follow(self, content: ReadingContent | None) -> None:
        """Another text is read, or another point of it."""
        self._content = content
        self._arrange()

    def _say_why_not(self) -> None:
        content = self._content
        if content is None or content.document is None:
            said = self.tr("Open a document first")
        elif not self._has_languages():
            said = self.tr("This meeting has its text in one language only")
        else:
            said = self.tr("The window is too narrow for several languages side by side")
        self._workplace.said.emit(said)

    def _has_languages(self) -> bool:
        return self._content is not None and len(language_documents(self._content)) > 1

    def in_columns(self) -> bool:
        """Whether texts stand in columns, or are on their way there."""
        return self.mode == LANGUAGES and not self._small and self._has_languages()

    def _arrange(self) -> None:
        if self.mode == ORIGINAL:
            self._show_original()
        elif self._original is not None:
            self._original.hide()
            self._original.forget()  # its pictures are large
        if self.in_columns():
            self._show_columns()
        else:
            self._texts.setCurrentIndex(0)

    # The original -------------------------------------------------------------------------------

    @property
    def original(self) -> OriginalPane:
        """The pane of the original; made when it is first wanted."""
        if self._original is None:
            pane = self._original = OriginalPane(self._workplace)
            pane.hide()
            pane.close_wanted.connect(lambda: self.turn(ORIGINAL))
            pane.page_chosen.connect(self._read_page)
            pane.paged.connect(self._follow_anew)
            self.addWidget(pane)
            self.setStretchFactor(0, 1)
            self.setStretchFactor(1, 1)
            state = self._workplace.settings.splitter(_SPLITTER)
            if state.isEmpty() or not self.restoreState(state):
                self.setSizes([self.width() // 2, self.width() // 2])
        return self._original

    def _show_original(self) -> None:
        pane = self.original
        pane.show_document(None if self._content is None else self._content.document)
        pane.show()
        self._follow_anew()

    def _keep_widths(self) -> None:
        self._workplace.settings.set_splitter(_SPLITTER, self.saveState())

    def _follow_anew(self) -> None:
        self._followed = 0
        self._follow()

    def _follow(self) -> None:
        """The page follows what is read, where the text says on which page that is."""
        pane = self._original
        place = self._view.paragraph_read()
        if self.mode != ORIGINAL or pane is None or pane.pages is None or place is None:
            return
        page = pane.page_of(place.paragraph)
        if page and page != self._followed:
            self._followed = page
            pane.viewer.show_page(page)

    def _read_page(self, page: int) -> None:
        """The text follows a page that was clicked."""
        document = None if self._content is None else self._content.document
        parts = () if document is None else document.paragraphs
        first = next((part.index for part in parts if part.page == page), None)
        if first is None:
            self._workplace.said.emit(self.tr("No paragraph of the text begins on this page"))
            return
        self._followed = page  # it is there already
        self._view.open_at(first)

    # Languages ----------------------------------------------------------------------------------

    @property
    def aligned(self) -> AlignedView:
        """The texts in columns; made when they are first wanted."""
        if self._aligned is None:
            view = self._aligned = AlignedView()
            view.set_step(self._view.step)
            view.setAccessibleName(self.tr("Languages side by side"))
            self._view.step_changed.connect(view.set_step)
            view.point_chosen.connect(self.point_chosen)
            view.menu_wanted.connect(self.menu_wanted)
            view.mark_changed.connect(self._tell_mark)
            self._texts.addWidget(view)
        return self._aligned

    def front(self) -> ReadingView | AlignedView:
        """What is read: one text, or several."""
        return self.aligned if self.in_columns() else self._view

    def read_content(self) -> ReadingContent | None:
        """What an action means: the text in whose column one has clicked, else the one read."""
        if not self.in_columns() or not self._contents:
            return self._content
        return self._contents[min(self.aligned.column, len(self._contents) - 1)]

    def selected_places(self) -> tuple[Place, Place] | None:
        """What is selected in that text."""
        return self.front().selected_places()

    def _show_columns(self) -> None:
        content, archive = self._content, self._workplace.archive
        if content is None or archive is None:
            return
        known = self._contents
        wanted = [summary.id for summary in language_documents(content)]
        have = [one.document.id for one in known if one.document is not None]
        if known and wanted == have and known[0].meeting is content.meeting:
            self._contents = tuple(choosing(one, content) for one in known)
            self._texts.setCurrentWidget(self.aligned)
            self._choose(content)
            if not asks_alike(known[0], content):
                self._mark()
            return
        self._workplace.jobs.submit(
            Lane.READ,
            lambda _report: read_languages(archive, content),
            self._fill,
            replaces="reading_languages",
        )

    def _fill(self, contents: tuple[ReadingContent, ...]) -> None:
        """The texts have come."""
        content = self._content
        if content is None or not self.in_columns() or not contents:
            return
        if contents[0].meeting is not content.meeting:
            return  # of another meeting than the one that is read by now
        self._contents = tuple(choosing(one, content) for one in contents)
        columns = [AlignedColumn(name, tuple(paragraphs(one))) for name, one in self._labelled()]
        changed = self.aligned.set_columns(columns)
        self._texts.setCurrentWidget(self.aligned)
        place = self._view.paragraph_read()
        begun = self._view.verticalScrollBar().value() > 0
        if changed and begun and place is not None and content.resolution is None:
            self.aligned.open_at(self._column_read(), place.paragraph)
        self._choose(content)
        self._mark()

    def _column_read(self) -> int:
        """The column of the text that is read by itself."""
        read = None if self._content is None else self._content.document
        return next((n for n, one in enumerate(self._contents) if one.document is read), 0)

    def _labelled(self) -> Sequence[tuple[str, ReadingContent]]:
        documents = [(one.document, one) for one in self._contents]
        return [(language_name(d.language), one) for d, one in documents if d is not None]

    def _choose(self, content: ReadingContent) -> None:
        point = "" if content.resolution is None else content.resolution.id
        if point != self.aligned.point:
            with QSignalBlocker(self.aligned):
                self.aligned.choose(point)

    def _mark(self) -> None:
        """Mark what was searched for in all languages."""
        contents, archive = self._contents, self._workplace.archive
        if archive is None:
            return

        def show(marks: tuple[Marks, ...]) -> None:
            if contents is self._contents or all(
                one.document is other.document
                for one, other in zip(contents, self._contents, strict=False)
            ):
                self.aligned.set_marks(marks)

        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: mark_languages(archive, contents, report.is_stale),
            show,
            replaces="language_marks",
        )

    def _tell_mark(self, number: int, total: int) -> None:
        if self.in_columns():
            self.mark_changed.emit(number, total)

    # The rest -----------------------------------------------------------------------------------

    def forget(self) -> None:
        """Another archive is open, or none: nothing of the old one stays."""
        self._contents = ()
        self.follow(None)
        if self._aligned is not None:
            self._aligned.set_columns([])
        if self._original is not None:
            self._original.forget()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        if self._aligned is not None:
            self._aligned.setAccessibleName(self.tr("Languages side by side"))
            if self._contents:
                self._aligned.set_labels([label for label, _ in self._labelled()])

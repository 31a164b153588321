"""The original beside its text: pages drawn by the reading process, one at a time and as wanted."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.model import DocumentDetail
from db.model.page_images import OriginalPages, PageImage, drawable_original
from viewer.i18n import filled, number_text
from viewer.jobs import Job, Lane, Reporter
from viewer.models.error_words import error_words
from viewer.pages.page import Page
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.page_viewer import PageViewer
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel

T = TypeVar("T")


class OriginalPane(Page):
    """``page_chosen(number)``: the text of a page is wanted; ``paged`` when the pages are known."""

    page_chosen = Signal(int)
    paged = Signal()
    close_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("list", parent=parent)
        self._workplace = workplace
        self._document: DocumentDetail | None = None
        self._pages: OriginalPages | None = None
        self._job: Job | None = None
        self._error: Exception | None = None
        self._failed: dict[int, Exception] = {}
        self._name = ElidedLabel(role="secondary", colour="text2")
        self._place = Label(role="secondary", colour="text")
        self._smaller = ToolButton("minus", tip="…")
        self._larger = ToolButton("plus", tip="…")
        self._fit = ToolButton("file-text", tip="…")
        self._close = ToolButton("x", tip="…")
        self.viewer = PageViewer()
        self._sentence = WrappedLabel(role="base", colour="text2")
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(px(16), px(4), px(8), px(4))
        row.setSpacing(px(4))
        row.addWidget(self._name, 1)
        row.addWidget(self._place)
        row.addSpacing(px(6))
        for part in (self._smaller, self._larger, self._fit, self._close):
            row.addWidget(part)
        said = QWidget()
        inner = QVBoxLayout(said)
        inner.setContentsMargins(px(24), px(24), px(24), px(24))
        inner.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignTop)
        inner.addStretch(1)
        self._stack.addWidget(said)
        self._stack.addWidget(self.viewer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        viewer = self.viewer
        viewer.page_wanted.connect(self._draw)
        viewer.page_changed.connect(self._show_place)
        viewer.zoom_changed.connect(self._show_zoom)
        viewer.page_chosen.connect(self.page_chosen)
        self._smaller.clicked.connect(lambda: viewer.step_zoom(-1))
        self._larger.clicked.connect(lambda: viewer.step_zoom(1))
        self._fit.clicked.connect(lambda: viewer.step_zoom(0))
        self._close.clicked.connect(self.close_wanted)

    # What it shows ------------------------------------------------------------------------------

    @property
    def pages(self) -> OriginalPages | None:
        """The original that is shown; None until its pages are known, or without any."""
        return self._pages

    def sentence(self) -> str:
        """What is said in the place of pages."""
        return self._sentence.text() if self._stack.currentIndex() == 0 else ""

    def show_document(self, document: DocumentDetail | None) -> None:
        """Show the original of a document; the same one stays as it is."""
        before, self._document = self._document, document
        same = before is not None and document is not None and _files(before) == _files(document)
        if same and (self._pages is not None or self._job is not None):
            return
        self._cancel()
        self._pages, self._error = None, None
        self._failed.clear()
        self.viewer.clear()
        self._say()
        if self.isVisible():
            self._fetch()

    def _fetch(self) -> None:
        """Ask for the sizes of the pages: they make the places of the pictures."""
        document, archive = self._document, self._workplace.archive
        if document is None or archive is None or drawable_original(document) is None:
            return
        images, document_id = archive.page_images, document.id
        self._submit(lambda report: images.pages(document_id, report.is_stale), self._show_pages)

    def _show_pages(self, pages: OriginalPages) -> None:
        self._job = None
        self._pages = pages
        self._stack.setCurrentIndex(1)
        self.viewer.set_pages(pages.original.sha256, pages.sizes, leads=self._leads())
        self._say()
        self.paged.emit()

    def _leads(self) -> bool:
        """Whether the text notes on which of these pages its paragraphs begin."""
        pages, document = self._pages, self._document
        if pages is None or document is None or not pages.read_from:
            return False
        return any(part.page for part in document.paragraphs)

    def page_of(self, paragraph: int) -> int:
        """The page on which a paragraph begins, 0 where nothing is known of it."""
        document = self._document
        if document is None or not self._leads() or paragraph >= len(document.paragraphs):
            return 0
        return document.paragraphs[paragraph].page

    def _draw(self, number: int, width: int) -> None:
        pages, archive = self._pages, self._workplace.archive
        if pages is None or archive is None:
            return
        images = archive.page_images

        def work(report: Reporter) -> QImage:
            return _picture(images.draw(pages, number, width, report.is_stale))

        def show(image: QImage) -> None:
            self._job = None
            self.viewer.set_image(number, width, image)

        def fail(error: Exception) -> None:
            self._job = None
            self._failed[number] = error
            self.viewer.set_failure(number, error_words(error))

        self._submit(work, show, fail)

    def _submit(
        self,
        work: Callable[[Reporter], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        self._job = self._workplace.jobs.submit(
            Lane.DRAW, work, then, otherwise or self._fail, replaces="original_page"
        )

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._error = error
        self._say()

    def _cancel(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._workplace.jobs.cancel(job)

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that nobody sees is not drawn, and no process waits for it."""
        super().hideEvent(event)
        self._cancel()
        archive = self._workplace.archive
        if archive is not None:
            archive.page_images.rest()

    def showEvent(self, event: QShowEvent) -> None:
        """What was let go is fetched."""
        super().showEvent(event)
        if self._pages is None and self._job is None and self._error is None:
            self._fetch()

    def forget(self) -> None:
        """Another archive is open, or none."""
        self.show_document(None)

    # Words --------------------------------------------------------------------------------------

    def _say(self) -> None:
        """The name of the file, and a sentence while there are no pages."""
        document = self._document
        original = None if document is None else drawable_original(document)
        self._name.setText("" if original is None else original.filename)
        if self._pages is None:
            self._stack.setCurrentIndex(0)
            self._sentence.setText(self._why_not())
        for part in (self._place, self._smaller, self._larger, self._fit):
            part.setVisible(self._pages is not None)
        self._show_place(self.viewer.page)

    def _why_not(self) -> str:
        document = self._document
        if document is None:
            return self.tr("Open a document to see its original here.")
        if self._error is not None:
            return error_words(self._error)
        if drawable_original(document) is None:
            said = self.tr("The original “{name}” is neither a PDF nor a scan: it has no pages.")
            return filled(said, name=document.original.filename)
        return self.tr("Comparing the original with its digest…")

    def _show_place(self, page: int) -> None:
        count = self.viewer.count
        said = self.tr("Page {page} of {count}").replace("{page}", number_text(max(1, page)))
        said = said.replace("{count}", number_text(count))
        self._place.setText(said if count else "")
        self.viewer.setAccessibleName(said if count else self.tr("Pages of the original"))

    def _show_zoom(self) -> None:
        percent = number_text(round(100 * self.viewer.zoom))
        self.viewer.setAccessibleDescription(
            self.tr("{percent} % of the width").replace("{percent}", percent)
        )

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.setAccessibleName(self.tr("Original beside the text"))
        self._smaller.set_texts("", self.tr("Smaller pages"), "−")
        self._larger.set_texts("", self.tr("Larger pages"), "+")
        self._fit.set_texts("", self.tr("As wide as the pane"), "0")
        self._close.set_texts("", self.tr("Close the original"), "Ctrl+Alt+O")
        for number, error in self._failed.items():
            self.viewer.reword(number, error_words(error))
        self._show_zoom()
        self._say()


def _files(document: DocumentDetail) -> tuple[str, ...]:
    """What tells one document's originals from another's."""
    further = (original.sha256 for original in document.further_originals)
    return document.id, document.original.sha256, *further


def _picture(image: PageImage) -> QImage:
    """The picture with pixels of its own: those that came go with the message."""
    form = QImage.Format.Format_RGB32
    return QImage(image.pixels, image.width, image.height, 4 * image.width, form).copy()

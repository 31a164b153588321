"""Printing what a page shows: the sheet is made in a job, previewed, then a PDF or paper."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QTableView

from db import Archive
from db.errors import ArchiveError
from db.model import MeetingDetail
from viewer.dialogs.print_record import PrintRecordDialog
from viewer.jobs import Ending, Job, Lane, Reporter, Work
from viewer.main_window.asking import documents_folder
from viewer.main_window.chosen_records import shown_table
from viewer.main_window.printed_pictures import printed_picture, shown_picture
from viewer.main_window.tables import file_name
from viewer.main_window.wanted_sheet import Wanted
from viewer.models.error_words import error_words
from viewer.pages.location import PageName
from viewer.printing.other_records import MOST_ROWS, table_sheet
from viewer.printing.paper import page_layout, print_sheet
from viewer.printing.pdf import write_pdf
from viewer.printing.preview import Preview, preview
from viewer.printing.record_gathering import gather_record
from viewer.printing.sheet import Sheet
from viewer.theme.fonts import LITERATA, load_fonts
from viewer.widgets.check_list import CheckLine

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

#: Of other tables than those of records so many rows are read from the screen's model.
_SCREEN_ROWS = 1_000


class RecordPrinting(QObject):
    """What the menus have of printing. ``dialog`` is the one that is open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.dialog: PrintRecordDialog | None = None
        self.sheet: Sheet | None = None
        self._laying_out: Job | None = None
        window.workplace.jobs.progressed.connect(self._note_progress)

    def ask(self) -> None:
        """Show what the page looks like on paper."""
        here, window = self._window.location, self._window
        if here.page == PageName.DESCRIPTION:
            window.actions_by_name["print_register"].trigger()
        elif here.page == PageName.MEETING:
            self._ask_meeting(here.id)
        elif here.page == PageName.RESOLUTIONS:
            content = window.pages.browse.reading.content
            if content is None:
                self._say_nothing()
            else:
                record = content.document.id if content.document else content.meeting.id
                self.show(self._record(record, content.meeting))
        elif here.page == PageName.AUTHORITY:
            self.show(Wanted(self.tr("Record"), partial(_gather, here.id)))
        elif (shown := shown_picture(window)) is not None:
            self.show(printed_picture(shown))
        else:
            self._ask_table()

    def _ask_meeting(self, meeting_id: str) -> None:
        archive, language = self._window.workplace.archive, self._window.workplace.language
        if archive is not None:
            self._window.workplace.jobs.submit(
                Lane.READ,
                lambda _report: archive.meeting(meeting_id, language),
                lambda meeting: self.show(self._record(meeting.id, meeting)),
                replaces="printing",
            )

    def _record(self, record_id: str, meeting: MeetingDetail) -> Wanted:
        """A meeting or a document: whole, or an extract of points."""
        language = self._window.workplace.language
        points = tuple(
            CheckLine(
                point.id,
                self.tr("Point {number}").replace("{number}", point.number)
                if point.number
                else self.tr("Unnumbered point"),
                point.texts.get(language) or next(iter(point.texts.values()), ""),
            )
            for point in meeting.resolutions
        )
        is_meeting = record_id == meeting.id
        title = self.tr("Meeting") if is_meeting else self.tr("Document")
        return Wanted(title, partial(_gather, record_id), points)

    # Tables -------------------------------------------------------------------------------------

    def _ask_table(self) -> None:
        page = shown_table(self._window)
        if page is not None:
            table = page.listed()
            titles = [column.title() for column in table.columns]
            columns = list(zip(titles, table.widths, strict=True))

            def gather(archive: Archive, language: str, _points: tuple[str, ...]) -> Sheet:
                ids = table.ids[:MOST_ROWS]
                rows = archive.rows(table.type, ids, language)
                further = archive.further_values(table.type, ids, table.fields, language)
                cells = []
                for one in ids:
                    if one in rows:
                        own = {name: of[one] for name, of in further.items() if one in of}
                        cells.append([column.cell(rows[one], own) for column in table.columns])
                title, total = table.title, len(table.ids)
                return table_sheet(title, archive.info.title, columns, cells, total, language)

            self.show(Wanted(table.title, gather, languages=False))
            return
        here = self._window.pages.currentWidget()
        views = here.findChildren(QTableView) if here is not None else []
        shown = [view for view in views if view.isVisible() and view.model().rowCount()]
        if shown:
            self.show(self._screen_table(max(shown, key=lambda view: view.width())))
        else:
            self._say_nothing()

    def _screen_table(self, view: QTableView) -> Wanted:
        """A table as the screen's model has it; a row that is not fetched yet ends it."""
        model = view.model()
        visible = [n for n in range(model.columnCount()) if not view.isColumnHidden(n)]
        across = Qt.Orientation.Horizontal
        columns = [
            (str(model.headerData(n, across) or ""), max(1, view.columnWidth(n))) for n in visible
        ]
        rows: list[list[str]] = []
        for row in range(min(model.rowCount(), _SCREEN_ROWS)):
            cells = [str(model.index(row, n).data() or "") for n in visible]
            if not any(cells) or set(cells) <= {"…", ""}:
                break
            rows.append(cells)
        page = self._window.pages.currentWidget()
        named = page if self._window.location.page != PageName.PICTURES else None
        title = (named.accessibleName() if named is not None else "") or view.accessibleName()
        total = model.rowCount()

        def gather(archive: Archive, language: str, _points: tuple[str, ...]) -> Sheet:
            return table_sheet(title, archive.info.title, columns, rows, total, language)

        return Wanted(title, gather, languages=False)

    def _say_nothing(self) -> None:
        said = self.tr("There is nothing to print here. Go to a meeting, a document, a table "
                       "or a picture.")  # fmt: skip
        self._window.notices.say(said)

    # The dialog ---------------------------------------------------------------------------------

    def show(self, wanted: Wanted) -> None:
        """Show what it looks like on paper."""
        if self._window.workplace.archive is None:
            return
        load_fonts(LITERATA)  # once, on this thread
        self.sheet = None
        language = self._window.workplace.language
        dialog = self.dialog = PrintRecordDialog(
            wanted.title, language, wanted.points, languages=wanted.languages, parent=self._window
        )
        dialog.sheet_wanted.connect(partial(self._make, wanted))
        dialog.nothing_wanted.connect(self._forget_sheet)
        dialog.pdf_wanted.connect(self._ask_where)
        dialog.paper_wanted.connect(self._ask_printer)
        dialog.rejected.connect(dialog.deleteLater)  # accepted it waits for what comes of it
        dialog.finished.connect(self._let_go)
        dialog.open()
        self._make(wanted, language, ())

    def _make(self, wanted: Wanted, language: str, points: tuple[str, ...]) -> None:
        archive, dialog = self._window.workplace.archive, self.dialog
        if archive is None or dialog is None:
            return

        def work(report: Reporter) -> tuple[Sheet, Preview]:
            sheet = wanted.gather(archive, language, points)
            return sheet, preview(sheet, report)

        def show(made: tuple[Sheet, Preview]) -> None:
            self.sheet = made[0]
            dialog.show_preview(made[1])

        dialog.show_laying_out(0, 0)
        self._laying_out = self._window.workplace.jobs.submit(
            Lane.READ, work, show, replaces="print preview", title=self.tr("Laying out the pages")
        )

    def _note_progress(self, job: Job) -> None:
        if job is self._laying_out and self.dialog is not None:
            self.dialog.show_laying_out(job.done, job.total)

    def _let_go(self) -> None:
        """The dialog is closed: nobody waits for its pages."""
        self.dialog = None
        self._stop_laying_out()

    def _forget_sheet(self) -> None:
        """Nothing is to be printed at present."""
        self.sheet = None
        self._stop_laying_out()

    def _stop_laying_out(self) -> None:
        if self._laying_out is not None:
            self._window.workplace.jobs.cancel(self._laying_out)
            self._laying_out = None

    def _ask_where(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        chooser = QFileDialog(self.dialog, self.tr("Save as PDF"), str(documents_folder()))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setNameFilters(["PDF (*.pdf)"])
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(file_name(sheet.title))
        chooser.fileSelected.connect(lambda name: self.write(Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def write(self, path: Path) -> None:
        """Write the PDF; the bar says how many pages there are and opens it."""
        sheet = self.sheet
        if sheet is None:
            return

        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        def done(pages: int) -> None:
            said = self.tr("%Ln page(s) written: {path}", "", pages).replace("{path}", str(path))
            self._window.bar.show_done(said, self.tr("Open"), show)

        self._submit(lambda report: write_pdf(sheet, path, report), done)

    def _ask_printer(self) -> None:
        """The system's dialog; what it chooses is printed."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        sheet, dialog = self.sheet, self.dialog
        if sheet is None or dialog is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(sheet))
        chooser = QPrintDialog(printer, dialog)
        chooser.setWindowTitle(self.tr("Print"))

        def done(pages: int) -> None:
            self._window.notices.say(self.tr("%Ln page(s) sent to the printer", "", pages))

        def take(result: int) -> None:
            chooser.deleteLater()
            if result == QPrintDialog.DialogCode.Accepted:
                self._submit(lambda report: print_sheet(sheet, printer, report), done)

        chooser.finished.connect(take)
        chooser.setWindowModality(Qt.WindowModality.WindowModal)
        chooser.show()

    def _submit(self, work: Work[int], done: Callable[[int], None]) -> None:
        workplace, dialog, sheet = self._window.workplace, self.dialog, self.sheet
        still = workplace.jobs.still_about(Lane.READ)  # the same archive is open
        if dialog is not None:
            dialog.accept()

        def end(ending: Ending) -> None:
            if dialog is not None and ending is not Ending.FAILED:
                dialog.deleteLater()

        def failed(error: Exception) -> None:
            """What was ticked is there again, where nothing else is printed meanwhile."""
            known = isinstance(error, ArchiveError) and still()
            if dialog is None or not known or self.dialog is not None:
                workplace.jobs.failed.emit(None, error)
                return
            self.dialog, self.sheet = dialog, sheet
            dialog.refuse(error_words(error))
            dialog.open()

        title = self.tr("Printing")
        workplace.jobs.submit(Lane.EXPORT, work, done, failed, on_end=end, title=title)


def _gather(record_id: str, archive: Archive, language: str, points: tuple[str, ...]) -> Sheet:
    return gather_record(archive, record_id, language, points)

"""Shows what will be printed, page by page; asks for a language and the points of an extract."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model import LANGUAGES
from viewer.dialogs.frame import DialogFrame
from viewer.i18n import OWN_NAMES
from viewer.printing.preview import Preview
from viewer.theme import px
from viewer.widgets.check_list import CheckLine, CheckList
from viewer.widgets.form_parts import choice_box
from viewer.widgets.page_preview import PagePreview
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.progress_line import ProgressLine
from viewer.widgets.radio_button import RadioButton

_SIDE = 250


class PrintRecordDialog(DialogFrame):
    """``sheet_wanted(language, points)`` asks for another sheet; then ``show_preview`` is due.

    ``points`` are offered for an extract; without any the record is printed whole. Without
    ``languages`` the sheet is in the interface's own. ``nothing_wanted``: no point of an extract
    is ticked, the sheet that was asked for is not wanted any more.
    """

    sheet_wanted = Signal(str, tuple)
    nothing_wanted = Signal()
    pdf_wanted = Signal()
    paper_wanted = Signal()

    def __init__(
        self,
        title: str,
        language: str,
        points: Sequence[CheckLine] = (),
        *,
        languages: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Print: {title}").replace("{title}", title))
        self.setAccessibleName(self.windowTitle())
        self.preview = PagePreview()
        self.preview.setAccessibleName(self.tr("Preview"))
        self.pages = Label("", "secondary", "text2")
        self.problem = WrappedLabel("", "secondary", "bad")
        self.problem.hide()
        self.progress = ProgressLine()
        self.progress.setAccessibleName(self.tr("How far it is"))
        own = [(code, OWN_NAMES[code]) for code in LANGUAGES]
        self.languages = choice_box(self.tr("Language of the form"), own, language)
        self.whole = RadioButton(self.tr("The whole record"))
        self.extract = RadioButton(self.tr("An extract of points"))
        self.points = CheckList()
        self.points.setAccessibleName(self.tr("Points of the extract"))
        self.points.rows.set_lines(points)
        for line in points:
            self.points.rows.set_chosen(line.id, False)
        self._build(offers_points=bool(points), languages=languages)
        self.resize(px(940), px(720))

    def _build(self, *, offers_points: bool, languages: bool) -> None:
        side = QWidget()
        side.setFixedWidth(px(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self._add_choices(column, offers_points=offers_points, languages=languages)
        line = QHBoxLayout()
        line.setSpacing(px(16))
        shown = QVBoxLayout()
        shown.setSpacing(px(6))
        shown.addWidget(self.preview, 1)
        shown.addWidget(self.progress)
        shown.addWidget(self.pages)
        shown.addWidget(self.problem)
        line.addLayout(shown, 1)
        line.addWidget(side)
        side.setVisible(offers_points or languages)
        self.body.addLayout(line, 1)
        close = self.add_button(self.tr("Close"))
        self.pdf = self.add_button(self.tr("Save as PDF…"))
        self.paper = self.add_button(self.tr("Print…"), primary=True)
        close.clicked.connect(self.reject)
        self.pdf.clicked.connect(self.pdf_wanted)
        self.paper.clicked.connect(self.paper_wanted)
        self.paper.setFocus()
        self._enable(on=False)

    def _add_choices(self, column: QVBoxLayout, *, offers_points: bool, languages: bool) -> None:
        if languages:
            label = Label(self.tr("Language of the form"), "base", "text2")
            label.setBuddy(self.languages)
            column.addWidget(label)
            self.languages.setFixedHeight(px(30))
            column.addWidget(self.languages)
            self.languages.activated.connect(lambda _place: self._ask())
        if offers_points:
            column.addSpacing(px(8))
            self.whole.setChecked(True)
            column.addWidget(self.whole)
            column.addWidget(self.extract)
            column.addWidget(self.points, 1)
            hint = self.tr("Tick the points: they are printed word by word, to be certified.")
            column.addWidget(WrappedLabel(hint, "secondary", "text2"))
            self.whole.toggled.connect(lambda on: self._ask() if on else None)
            self.extract.toggled.connect(lambda on: self._begin_extract() if on else None)
            self.points.rows.changed.connect(self._take_points)
        else:
            column.addStretch(1)

    @property
    def language(self) -> str:
        """The language of the form."""
        return str(self.languages.currentData())

    @property
    def chosen_points(self) -> tuple[str, ...]:
        """The points of the extract; none: the whole record."""
        return self.points.rows.chosen() if self.extract.isChecked() else ()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was printed."""
        self.problem.setText(sentence)
        self.problem.show()

    def show_laying_out(self, done: int, total: int) -> None:
        """The pages are being made; ``show_preview`` ends it."""
        self.progress.show_progress(done, total)
        self.progress.show()
        self.pages.setText(self.tr("Laying out the pages…"))
        self._enable(on=False)

    def show_preview(self, preview: Preview) -> None:
        """Show the pages that will be printed."""
        self.progress.hide()
        self.preview.set_pages(preview.pages, preview.paper, preview.corner)
        said = self.tr("%Ln page(s)", "", len(preview.pages))
        self.pages.setText(said)
        self.preview.setAccessibleDescription(said)
        self._enable(on=True)

    def _begin_extract(self) -> None:
        """An extract of nothing is no sheet: the first point is taken, others can be."""
        if not self.points.rows.chosen() and self.points.rows.rowCount():
            self.points.rows.set_chosen(self.points.rows.line(0).id, True)
        else:
            self._ask()

    def _take_points(self) -> None:
        if self.extract.isChecked() or not self.points.rows.chosen():
            self._ask()
        else:
            self.extract.setChecked(True)

    def _ask(self) -> None:
        if self.extract.isChecked() and not self.chosen_points:
            self._show_nothing()
        else:
            self.sheet_wanted.emit(self.language, self.chosen_points)

    def _show_nothing(self) -> None:
        """No point is ticked: what was shown or is being laid out would be another extract."""
        self.progress.hide()
        self.preview.clear()
        said = self.tr("Tick a point to see the extract.")
        self.pages.setText(said)
        self.preview.setAccessibleDescription(said)
        self._enable(on=False)
        self.nothing_wanted.emit()

    def _enable(self, *, on: bool) -> None:
        self.pdf.setEnabled(on)
        self.paper.setEnabled(on)

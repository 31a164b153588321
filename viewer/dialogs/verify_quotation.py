"""Takes a quotation and shows what became of it. Asks the archive for nothing itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model.quotations import QuotationPlace, QuotationReason, QuotationReport, QuotationVerdict
from viewer.dialogs.frame import DialogFrame
from viewer.errors.quotation_sentences import REASON_SENTENCES, VERDICT_SENTENCES
from viewer.i18n import translate_error
from viewer.theme import font, px
from viewer.widgets.buttons import Button
from viewer.widgets.changed_text import ChangedText
from viewer.widgets.fields import LinesField
from viewer.widgets.no_results import IconMark
from viewer.widgets.panels import Panel
from viewer.widgets.plain_text import Label, WrappedLabel

_GOOD = {QuotationVerdict.EXACT, QuotationVerdict.ALIKE}
_MOST_PLACES = 4


class VerifyQuotationDialog(DialogFrame):
    """``verify_wanted`` carries what was pasted, ``place_wanted`` a place to go to."""

    verify_wanted = Signal(str)
    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Verify a quotation"))
        self.setAccessibleName(self.windowTitle())
        self.report: QuotationReport | None = None
        said = self.tr(
            "Paste a quotation that was copied as evidence, or words alone. White space, quotation "
            "marks and dashes may differ: that is told apart."
        )
        self.body.addWidget(WrappedLabel(said, "secondary", "text2"))
        self.field = LinesField()
        self.field.setFont(font("base"))
        self.field.setFixedHeight(px(150))
        self.field.setAccessibleName(self.tr("The quotation"))
        self.body.addWidget(self.field)
        self.body.addWidget(self._build_clip())
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._column.addStretch(1)
        self.add_scrolled(self._sheet)
        close = self.add_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.verify = self.add_button(self.tr("Verify"), primary=True)
        self.verify.clicked.connect(self._ask)
        self.field.textChanged.connect(self._offer)
        self._offer()
        self.field.setFocus()
        self.resize(px(680), px(560))

    def _build_clip(self) -> QWidget:
        """Says where the words are from that nobody put there, and takes them out."""
        self.clip = QWidget()
        line = QHBoxLayout(self.clip)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        said = WrappedLabel(self.tr("These words were in the clipboard."), "secondary", "text2")
        self.take_out = Button(self.tr("Take them out"))
        self.take_out.setAutoDefault(False)
        self.take_out.clicked.connect(self._take_out)
        line.addWidget(said, 1)
        line.addWidget(self.take_out)
        self.clip.hide()
        self.field.textChanged.connect(self.clip.hide)
        return self.clip

    def _take_out(self) -> None:
        self.field.clear()
        self.field.setFocus()

    def suggest(self, words: str, *, from_clipboard: bool = False) -> None:
        """Words that may be meant; what is typed or pasted takes their place."""
        self.field.setPlainText(words)
        self.field.selectAll()
        self.clip.setVisible(from_clipboard)

    def quotation(self) -> str:
        """What was pasted, sign by sign: ``toPlainText`` would make no-break spaces plain."""
        raw = self.field.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_report(self, report: QuotationReport) -> None:
        """Show the verdict, the reasons, the places, and what differs."""
        self.report = report
        self._clear()
        verdict = translate_error(VERDICT_SENTENCES[report.verdict])
        reasons = [translate_error(REASON_SENTENCES[reason]) for reason in report.reasons]
        self._add(self._verdict(report, verdict, reasons))
        if report.pieces:
            self._add(Label(self.tr("From the quotation to the record"), "caption", "text2"))
            self._add(ChangedText(report.pieces))
        places = () if report.place is None else (report.place, *report.further)
        for place in places[:_MOST_PLACES]:
            self._add(self._place(place))
        if len(places) > _MOST_PLACES:
            more = self.tr("%Ln more place(s)", "", len(places) - _MOST_PLACES)
            self._add(Label(more, "secondary", "text2"))
        self.setAccessibleDescription(" ".join((verdict, *reasons)))

    def retranslate(self) -> None:
        """What was found, in words."""
        if self.report is not None:
            self.show_report(self.report)

    def told(self) -> str:
        """The verdict and the reasons, as a screen reader says them."""
        return self.accessibleDescription()

    def _verdict(self, report: QuotationReport, verdict: str, reasons: list[str]) -> QWidget:
        panel = Panel()
        line = QHBoxLayout(panel)
        line.setContentsMargins(px(14), px(12), px(14), px(12))
        line.setSpacing(px(10))
        good = report.verdict in _GOOD and QuotationReason.MOVED not in report.reasons
        mark = IconMark("shield-check" if good else "circle-alert", 18, "ok" if good else "warn")
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(WrappedLabel(verdict, "strong"))
        for reason in reasons:
            texts.addWidget(WrappedLabel(reason, "secondary", "text2"))
        line.addLayout(texts, 1)
        return panel

    def _place(self, place: QuotationPlace) -> QWidget:
        number = self.tr("point {number}").replace("{number}", place.number or "")
        signs = self.tr("signs {first}–{last}").replace("{first}", str(place.start))
        signs = signs.replace("{last}", str(place.end))
        where = " · ".join(
            part for part in (place.filename, place.number and number, signs) if part
        )
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(px(14), px(2), 0, px(2))
        line.addWidget(WrappedLabel(where, "secondary", "text2"), 1)
        button = Button(self.tr("Go there"))
        button.setAutoDefault(False)
        button.setAccessibleDescription(where)
        button.clicked.connect(lambda: self.place_wanted.emit(place))
        line.addWidget(button)
        return holder

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _clear(self) -> None:
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _offer(self) -> None:
        self.verify.setEnabled(bool(self.quotation().strip()))

    def _ask(self) -> None:
        if self.verify.isEnabled():
            self.verify_wanted.emit(self.quotation())

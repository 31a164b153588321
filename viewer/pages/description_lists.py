"""The lists at the left of the description page: accessions, rules, what is due, acts."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model.description import DueUnit
from viewer.i18n import current_language, date_range, date_text, number_text
from viewer.models.line_table import LineTableModel
from viewer.pages.description_keeping import Described
from viewer.printing.printed_dates import printed_date, term_text
from viewer.widgets.record_table import RecordTable

translate = QCoreApplication.translate


class Listing(StrEnum):
    """What the page lists."""

    TREE = "tree"
    ACCESSIONS = "accessions"
    RULES = "rules"
    DUE = "due"
    ACTS = "acts"


Lines = Mapping[str, Sequence[str]]


class RegisterList(QWidget):
    """One list; ``chosen`` carries the id of the row that a person comes to."""

    chosen = Signal(str)

    def __init__(self, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self._filling = False
        self._lines: Lines = {}
        self.table = RecordTable()
        self.table.set_density("compact")
        self._model = LineTableModel(())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.retranslate()

    def retranslate(self) -> None:
        """The titles of the columns, which a model has from its beginning."""
        old, self._model = self._model, LineTableModel(_heads(self._listing), self)
        self._model.set_lines(list(self._lines), lambda key: self._lines[key])
        self.table.setModel(self._model)
        old.deleteLater()
        self.table.set_columns(_WIDTHS[self._listing])
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)
        self.table.setAccessibleName(listing_word(self._listing))
        self.table.selectionModel().currentRowChanged.connect(self._tell)

    def show_described(self, described: Described, current: str) -> None:
        """Fill it; the current row is found again."""
        self._lines = _lines(self._listing, described)
        self._filling = True
        keys = list(self._lines)
        self._model.set_lines(keys, lambda key: self._lines[key])
        if current in self._lines:
            self.table.selectRow(keys.index(current))
        self._filling = False

    def ids(self) -> list[str]:
        """The rows that are selected."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._model.key_of(row) for row in rows]

    def count(self) -> int:
        """How many rows there are."""
        return len(self._lines)

    def shown(self) -> list[list[str]]:
        """The texts of all rows."""
        return [list(line) for line in self._lines.values()]

    def _tell(self) -> None:
        key = self._model.key_of(self.table.currentIndex().row())
        if key and not self._filling:
            self.chosen.emit(key)


_WIDTHS: Mapping[Listing, Sequence[tuple[int, int]]] = {
    Listing.ACCESSIONS: ((52, 0), (124, 0), (110, 2), (110, 3)),
    Listing.RULES: ((72, 0), (130, 3), (100, 1), (60, 0)),
    Listing.DUE: ((88, 0), (84, 0), (100, 3), (96, 1), (48, 0)),
    Listing.ACTS: ((70, 0), (130, 1), (90, 0), (70, 0)),
}


def listing_word(listing: Listing) -> str:
    """What a list is called."""
    return {
        Listing.TREE: translate("description", "Reference tree"),
        Listing.ACCESSIONS: translate("description", "Accessions"),
        Listing.RULES: translate("description", "Retention rules"),
        Listing.DUE: translate("description", "Due for disposal"),
        Listing.ACTS: translate("description", "Acts of disposal"),
    }[listing]


def _heads(listing: Listing) -> tuple[str, ...]:
    date, title = translate("description", "Date"), translate("description", "Title")
    number, fonds = translate("description", "No."), translate("description", "Fonds")
    return {
        Listing.ACCESSIONS: (
            number,
            date,
            translate("description", "Received from"),
            translate("description", "What was received"),
        ),
        Listing.RULES: (
            translate("description", "Article"),
            translate("description", "Kind of documents"),
            translate("description", "Term"),
            translate("description", "Units"),
        ),
        Listing.DUE: (
            translate("description", "Due since"),
            translate("description", "Reference code"),
            title,
            translate("description", "Term"),
            translate("description", "Act"),
        ),
        Listing.ACTS: (number, date, fonds, translate("description", "Units")),
    }[listing]


def _lines(listing: Listing, described: Described) -> Lines:
    if listing is Listing.ACCESSIONS:
        return {
            one.id: (one.number, date_text(one.date), one.donor, one.contents.replace("\n", " "))
            for one in described.accessions
        }
    if listing is Listing.RULES:
        language = current_language()
        return {
            one.id: (
                one.draft.article,
                one.draft.title,
                term_text(one.draft, language),
                number_text(one.units),
            )
            for one in described.rules
        }
    if listing is Listing.DUE:
        found = (*described.due.due, *described.due.undated)
        return {one.unit.id: _due_line(one) for one in found}
    return {
        one.id: (one.number, date_text(one.date), one.fonds, number_text(one.units))
        for one in described.acts
    }


def _due_line(one: DueUnit) -> tuple[str, ...]:
    language = current_language()
    since = (
        printed_date(one.due_on, language) if one.due_on else translate("description", "no date")
    )
    dates = date_range(one.unit.date_start, one.unit.date_end)
    title = f"{one.unit.title}, {dates}" if dates else one.unit.title
    term = term_text(one.rule.draft, language)
    return since, one.unit.code, title, term, one.act

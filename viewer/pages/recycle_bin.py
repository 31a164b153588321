"""The recycle bin: what was put away or merged, when, by whom and why; and its way back."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from db.model.history import BinnedRecord
from viewer.i18n import filled, moment_text, number_text
from viewer.jobs import Lane
from viewer.models.record_name import record_name
from viewer.models.text_rows import TextRow, TextRowsModel
from viewer.pages.location import Location
from viewer.pages.page import Page, row
from viewer.pages.restoring import Restoring
from viewer.pages.wording import type_word
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.following import followed
from viewer.widgets.no_results import NoResults
from viewer.widgets.place_link import apart_words
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.record_table import RecordTable

#: ``(width, share)`` of each column: name, type, when, who, why, what became of it.
_WIDTHS = ((120, 3), (96, 0), (200, 0), (72, 0), (80, 2), (160, 4))


class RecycleBinPage(Page):
    """A table of what can be put back; Enter shows the versions of a record."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._restoring = Restoring(workplace, self)
        self._records: tuple[BinnedRecord, ...] = ()
        self._model: TextRowsModel[BinnedRecord] = TextRowsModel(self)
        self._title = Label(role="page_title")
        self._count = Label(role="secondary", colour="text2")
        self._about = WrappedLabel("", "secondary", "text2")
        self._table = RecordTable()
        self._nothing = NoResults("trash-2")
        self._put_back = Button(icon="undo-2")
        self._history = Button(icon="history")
        self._into = Button(icon="corner-down-right")
        self._build()
        self._connect()
        self.set_focus_goal(self._table)
        self.retranslate()

    def _build(self) -> None:
        self._table.setModel(self._model)
        header = self._table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)
        self._table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(36), px(18), px(36), px(12))
        layout.setSpacing(px(10))
        head = row(self._title, self._count, -1, spacing=10)
        for button in (self._into, self._history, self._put_back):
            head.addWidget(button)
        layout.addLayout(head)
        layout.addWidget(self._about)
        layout.addWidget(self._nothing)
        layout.addWidget(self._table, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._table.opened.connect(lambda index, _apart: self._go_to_history(index.row()))
        self._table.menu_wanted.connect(self._show_menu)
        self._put_back.clicked.connect(self.put_back)
        self._history.clicked.connect(lambda: self._go_to_history(self._table.currentIndex().row()))
        self._into.clicked.connect(self.go_to_whole)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self._workplace.records_changed.connect(self._refresh_if_shown)

    def show_location(self, location: Location) -> None:
        """Fetch what is in it."""
        self.refresh()

    def refresh(self) -> None:
        """Fetch it anew."""
        archive, language = self._workplace.archive, self._workplace.language
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.READ,
                lambda report: archive.history.binned(language),
                self._take,
                replaces="recycle bin",
            )

    def forget(self) -> None:
        """Another archive is open."""
        self._take(())

    def records(self) -> tuple[BinnedRecord, ...]:
        """What is listed, the newest first."""
        return self._records

    def said(self) -> tuple[str, ...]:
        """What is listed, in words, the newest first."""
        return tuple(self._became(one) for one in self._records)

    def retranslate(self) -> None:
        """Words, names and moments follow the language."""
        self._title.setText(self.tr("Recycle bin"))
        self.setAccessibleName(self._title.text())
        self._table.setAccessibleName(self._title.text())
        self._history.setText(self.tr("History"))
        self._into.setText(self.tr("Go to where it went"))
        self._about.setText(
            self.tr("What is here is found nowhere else in the program, and nothing is erased.")
        )
        self._nothing.set_content(
            self.tr("The recycle bin is empty"),
            notes=[
                self.tr("Ctrl+Delete moves a record into it, and says before what goes along."),
                self.tr("What is in it can be put back from here."),
            ],
        )
        self._take(self._records)
        if self.isVisible():
            self.refresh()

    def put_back(self) -> None:
        """Put the chosen record back, and all that went with it; a merged one is parted again."""
        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.into is None:
            self._restoring.put_back(chosen.record, chosen.event)
        else:
            self._restoring.undo_merge(chosen.record, chosen.into, chosen.event)

    def go_to_whole(self) -> None:
        """The page of the record that the chosen one is part of now."""
        chosen = self._chosen()
        if chosen is not None and chosen.into is not None:
            self._workplace.go_to_kept(chosen.into)

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _take(self, records: tuple[BinnedRecord, ...]) -> None:
        place = max(0, self._table.currentIndex().row())
        self._records = records
        titles = (self.tr("Record"), self.tr("Type"), self.tr("When"), self.tr("Who"))
        became = self.tr("What became of it")
        rows = [self._row(one) for one in records]
        self._model.set_rows((*titles, self.tr("Reason"), became), rows)
        self._table.set_columns(_WIDTHS)
        self._count.setText(number_text(len(records)) if records else "")
        self._nothing.setVisible(not records)
        for part in (self._table, self._history, self._about):
            part.setVisible(bool(records))
        self._put_back.setVisible(bool(records) and self._workplace.can_write())
        if records:
            self._table.setCurrentIndex(self._model.index(min(place, len(records) - 1), 0))
        self._show_chosen()

    def _show_chosen(self) -> None:
        """The buttons are about the chosen record."""
        chosen = self._chosen()
        merged = chosen is not None and chosen.into is not None
        self._put_back.setText(self._back_words(merged=merged))
        self._into.setVisible(merged)

    def _back_words(self, *, merged: bool) -> str:
        return self.tr("Undo the merge") if merged else self.tr("Put back")

    def _row(self, one: BinnedRecord) -> TextRow[BinnedRecord]:
        kind, when = type_word(one.record.type), moment_text(one.at)
        cells = (
            record_name(one.record) or kind,
            kind,
            when,
            one.who,
            one.reason,
            self._became(one),
        )
        return TextRow(cells, one, ", ".join(cell for cell in cells if cell))

    def _became(self, one: BinnedRecord) -> str:
        if one.into is not None:
            said = self.tr("merged into “{name}”")
            return filled(said, name=record_name(one.into) or type_word(one.into.type))
        if one.along:
            return self.tr("put away with %Ln record(s) of its own", "", one.along)
        return self.tr("put away")

    def _chosen(self) -> BinnedRecord | None:
        return self._model.about(self._table.currentIndex().row())

    def _go_to_history(self, row_number: int) -> None:
        chosen = self._model.about(row_number)
        if chosen is not None:
            self._workplace.go_to_history(chosen.record.id)

    @staticmethod
    def _apart(act: Callable[[], object]) -> None:
        with followed(apart=True):
            act()

    def _show_menu(self, point: QPoint) -> None:
        from viewer.theme.style import quiet_style

        menu = QMenu(self)
        menu.setStyle(quiet_style())
        menu.aboutToHide.connect(menu.deleteLater)
        chosen = self._chosen()
        merged = chosen is not None and chosen.into is not None
        back = menu.addAction(self._back_words(merged=merged))
        back.setEnabled(self._workplace.can_write())
        back.triggered.connect(lambda _checked=False: self.put_back())
        history = menu.addAction(self.tr("History of the record"))
        history.triggered.connect(lambda _checked=False: self._history.click())
        away = menu.addAction(apart_words())
        away.triggered.connect(lambda _checked=False: self._apart(self._history.click))
        if merged:
            into = menu.addAction(self._into.text())
            into.triggered.connect(lambda _checked=False: self.go_to_whole())
            whole = menu.addAction(self.tr("Where it went, in a new window"))
            whole.triggered.connect(lambda _checked=False: self._apart(self.go_to_whole))
        menu.popup(point)

"""The page of a record's versions: any two of them compared, one of them restored."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import Ref
from db.model.history import RecordVersion, VersionComparison
from viewer.i18n import moment_text, number_text
from viewer.jobs import Lane
from viewer.models.moment_wish import MomentWish
from viewer.models.record_name import record_name
from viewer.models.text_rows import TextRow, TextRowsModel
from viewer.pages.comparison_view import ComparisonView, version_text
from viewer.pages.event_words import erased_words, event_facts, event_words
from viewer.pages.location import Location
from viewer.pages.page import Page, row
from viewer.pages.restoring import Restoring
from viewer.pages.wording import TYPE_ICONS, fact_line, type_word
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.context_menu import button_menu
from viewer.widgets.no_results import IconMark
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel
from viewer.widgets.record_table import RecordTable
from viewer.widgets.segmented import SegmentedControl
from viewer.widgets.turning_row import TurningRow

#: ``(width, share)`` of each column: number, when, what, who, why.
_WIDTHS = ((84, 0), (200, 0), (150, 4), (100, 0), (90, 2))
#: So many versions are in sight; the others are scrolled to.
_ROWS = 7


class RecordHistoryPage(Page):
    """One row chosen: that version beside the one before it. Two: one beside the other."""

    least_height = 560

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._record_id = ""
        self._record: Ref | None = None
        self._versions: tuple[RecordVersion, ...] = ()
        self._restoring = Restoring(workplace, self)
        self._icon = IconMark("history", 14)
        self._type = Label(role="secondary", colour="text2")
        self._name = PlaceLink(role="page_title")
        self._gone_name = ElidedLabel(role="page_title")
        self._away = WrappedLabel("", "base", "warn")
        self._put_back = Button(icon="undo-2")
        self._hint = WrappedLabel("", "secondary", "text2")
        self._model: TextRowsModel[RecordVersion] = TextRowsModel(self)
        self._table = RecordTable()
        self._said = ElidedLabel(role="strong")
        self._shape = SegmentedControl()
        self._restore = Button()
        self._then = Button(icon="clock")
        self.comparison = ComparisonView()
        self._build()
        self._connect()
        self.set_focus_goal(self._table)
        self._fill()
        self._shape.set_current("beside")

    def _build(self) -> None:
        self._table.setModel(self._model)
        self._table.horizontalHeader().setSortIndicatorShown(False)
        self._table.horizontalHeader().setSectionsClickable(False)
        bar = TurningRow(760, 10).put(self._shape, -1, self._then, self._restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(36), px(14), px(24), 0)
        layout.setSpacing(px(4))
        layout.addLayout(row(self._icon, self._type, -1))
        layout.addWidget(self._name)
        layout.addWidget(self._gone_name)
        away = row(self._away, self._put_back, -1, spacing=16)
        away.setAlignment(self._away, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(away)
        layout.addWidget(self._hint)
        layout.addSpacing(px(6))
        layout.addWidget(self._table)
        layout.addSpacing(px(8))
        layout.addWidget(self._said)
        layout.addLayout(bar)
        layout.addSpacing(px(4))
        layout.addWidget(self.comparison, 1)

    def _connect(self) -> None:
        self._name.activated.connect(lambda _held: self._go_to_record())
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._compare())
        done = (self._then, self._restore)
        self._table.menu_wanted.connect(lambda at: button_menu(self, done).popup(at))
        self._shape.changed.connect(lambda shape: self.comparison.set_beside(shape == "beside"))
        self._restore.clicked.connect(self.restore)
        self._then.clicked.connect(self.show_then)
        self._put_back.clicked.connect(self.put_back)
        self._workplace.records_changed.connect(self._reload_if_shown)
        for keys, step in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.comparison.step(step))

    # Fetching -----------------------------------------------------------------------------------

    def show_location(self, location: Location) -> None:
        """Fetch and show the versions of a record."""
        if location.id != self._record_id:
            self._record_id = location.id
            self._versions = ()
        self.refresh()

    def refresh(self) -> None:
        """Fetch them anew."""
        archive, record_id = self._workplace.archive, self._record_id
        if archive is None or not record_id:
            return
        language, history = self._workplace.language, archive.history
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: (history.record(record_id, language), history.versions(record_id)),
            self._take,
            replaces="versions of a record",
        )

    def forget(self) -> None:
        """Another archive is open."""
        self._record_id, self._record, self._versions = "", None, ()
        self._fill()

    def retranslate(self) -> None:
        """Words, names and dates follow the language."""
        self._fill()
        self.refresh()

    def _reload_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _take(self, found: tuple[Ref, tuple[RecordVersion, ...]]) -> None:
        self._record, self._versions = found
        self._fill()

    # Showing ------------------------------------------------------------------------------------

    def versions(self) -> tuple[RecordVersion, ...]:
        """What is listed, the newest first."""
        return self._versions

    def compared(self) -> tuple[int | None, int | None]:
        """The numbers of the versions that are compared; None for what is not there."""
        older, newer = self._chosen()
        return older.version if older else None, newer.version if newer else None

    def choose(self, *numbers: int) -> None:
        """Choose versions by their numbers, as clicks with Ctrl do."""
        flags = QItemSelectionModel.SelectionFlag
        self._table.clearSelection()
        for place, version in enumerate(self._versions):
            if version.version in numbers:
                index = self._model.index(place, 0)
                self._table.selectionModel().select(index, flags.Select | flags.Rows)

    def _fill(self) -> None:
        record = self._record
        self._hint.setText(
            self.tr(
                "A version is compared with the one before it. To compare any two, choose both "
                "with Ctrl and a click, or with Ctrl+Up or Down and Ctrl+Space."
            )
        )
        self._then.setText(self.tr("Show the archive as of then"))
        self._shape.set_choices(
            [("beside", self.tr("Side by side"), ""), ("column", self.tr("One column"), "")],
        )
        self._table.setAccessibleName(self.tr("Versions of the record"))
        self._shape.setAccessibleName(self.tr("How the versions are laid out"))
        self.comparison.set_name(self.tr("What differs"))
        self.setAccessibleName(self.tr("History of the record"))
        if record is not None:
            self._icon.set_icon(TYPE_ICONS[record.type])
            self._type.setText(fact_line(type_word(record.type), self.tr("History of the record")))
            said = record_name(record) or type_word(record.type)
            self._name.setText(said)
            self._gone_name.setText(said)
        self._fill_gone()
        titles = (self.tr("Version"), self.tr("When"), self.tr("What"), self.tr("Who"))
        rows = [self._row(version) for version in self._versions]
        self._model.set_rows((*titles, self.tr("Reason")), rows)
        self._table.set_columns(_WIDTHS)
        header = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(header + self._table.row_height * min(len(rows), _ROWS) + px(2))
        if rows:
            self._table.setCurrentIndex(self._model.index(0, 0))
        self._compare()

    def _fill_gone(self) -> None:
        """What is said of a record that is in the recycle bin."""
        gone = bool(self._versions) and self._versions[0].deleted
        what = self._versions[0].what if gone else ""
        merged, erased = what == "authorities_merged", what == "act_carried_out"
        words = self.tr("This record is in the recycle bin.")
        if merged:
            words = self.tr("This record was merged into another one.")
        elif erased:
            words = self.tr("An act of disposal erased this record.")
        self._away.setText(words if gone else "")
        self._put_back.setText(self.tr("Undo the merge") if merged else self.tr("Put back"))
        self._away.setVisible(gone)
        self._put_back.setVisible(gone and not erased and self._workplace.can_write())
        self._name.setVisible(not gone)
        self._gone_name.setVisible(gone)

    def _row(self, version: RecordVersion) -> TextRow[RecordVersion]:
        done = event_words(version.what, version.detail)
        what = fact_line(done, event_facts(version.detail), erased_words(version))
        cells = (number_text(version.version), moment_text(version.at), what)
        spoken = ", ".join(
            part for part in (version_text(version.version), *cells[1:], version.who) if part
        )
        return TextRow((*cells, version.who, version.reason), version, spoken)

    # Comparing ----------------------------------------------------------------------------------

    def _chosen(self) -> tuple[RecordVersion | None, RecordVersion | None]:
        """The older and the newer of what is chosen; the older is None for the first version."""
        places = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        if not places:
            return None, None
        newer = self._model.about(places[0])
        return self._model.about(places[-1] if len(places) > 1 else places[0] + 1), newer

    def _restorable(self) -> RecordVersion | None:
        """The version that can be restored: the chosen one, the older one of two.

        Beside the present version it is the one that it is compared with.
        """
        places = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        if not places or self._versions[0].deleted:
            return None
        chosen = self._model.about(max(places[-1], 1))
        return None if chosen is None or chosen.deleted or chosen.erased_by else chosen

    def _compare(self) -> None:
        older, newer = self._chosen()
        chosen = self._restorable()
        self._restore.setVisible(chosen is not None and self._workplace.can_write())
        if chosen is not None:
            said = self.tr("Restore version {number}…")
            self._restore.setText(said.replace("{number}", number_text(chosen.version)))
        archive = self._workplace.archive
        self._then.setVisible(newer is not None and not self._workplace.shows_past())
        if archive is None or newer is None:
            self._said.setText("")
            self.comparison.show_note("")
            return
        if older is None:
            self._said.setText(version_text(newer.version))
            self.comparison.show_note(self.tr("This is the first version: nothing was before it."))
            return
        self._said.setText(f"{version_text(older.version)} → {version_text(newer.version)}")
        asked = self._record_id, older.version, newer.version, self._workplace.language

        def show(found: VersionComparison) -> None:
            if (self._record_id, *self.compared()) == asked[:3]:
                self.comparison.show_comparison(found, older, newer)

        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.history.compare(*asked),
            show,
            replaces="comparison of versions",
        )

    # Doing --------------------------------------------------------------------------------------

    def restore(self) -> None:
        """Ask for the reason and restore the version that is chosen."""
        chosen = self._restorable()
        if chosen is not None and self._record is not None:
            self._restoring.ask(self._record, chosen, self._versions[0].version)

    def show_then(self) -> None:
        """Open the archive as it was at the version that is chosen, at this record."""
        version = self._chosen()[1]
        if version is not None:
            wish = MomentWish(event=version.event, record=self._record)
            self._workplace.moment_wanted.emit(wish)

    def put_back(self) -> None:
        """Take the record out of the recycle bin again."""
        if self._versions and self._versions[0].deleted and self._record is not None:
            self._restoring.put_back(self._record, self._versions[0].event)

    def _go_to_record(self) -> None:
        if self._record is not None:
            self._workplace.go_to(self._record)

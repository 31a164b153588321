"""The page of the archive's health: originals, verification, backups, index. It changes nothing."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.errors import ArchiveError
from db.model import IndexStatus
from db.model.backups import BackupInfo
from db.model.fixity import ArchiveHealth
from viewer.jobs import Lane, Reporter
from viewer.models.error_words import error_words
from viewer.pages.health_backups import BackupList
from viewer.pages.health_originals import DamagedList
from viewer.pages.health_words import HealthWords
from viewer.pages.location import Location
from viewer.pages.page import Page, ScrolledColumn, row
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.panels import FactRow, SectionHeading
from viewer.widgets.plain_text import Label, WrappedLabel

#: The widest that its lines become, in logical pixels.
_WIDTH = 860
_CAPTIONS = 190


@dataclass(frozen=True)
class _Known:
    """What was fetched: the health, the backups, and why some cannot be listed."""

    health: ArchiveHealth
    backups: tuple[BackupInfo, ...]
    places: tuple[Path, ...]
    error: ArchiveError | None = None


class HealthPage(Page):
    """``action_wanted`` carries the name of an action; ``keeping_wanted`` a word and its object."""

    action_wanted = Signal(str)
    keeping_wanted = Signal(str, object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._known: _Known | None = None
        self._title = Label(role="page_title")
        self._headings = {name: SectionHeading() for name in ("originals", "verified", "backups")}
        self._facts: dict[str, tuple[FactRow, WrappedLabel]] = {}
        self._damaged = DamagedList()
        self._list = BackupList()
        self._verify, self._keep, self._restore = Button(), Button(), Button()
        self._choose = LinkLabel()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._scroll = ScrolledColumn("page")
        column = self._scroll.column
        column.setContentsMargins(px(36), px(18), px(36), px(36))
        column.setSpacing(px(8))
        column.addWidget(self._title)
        column.addSpacing(px(6))
        self._add_section("originals", ("originals", "checked", "round"))
        column.addWidget(self._damaged)
        column.addSpacing(px(18))
        self._add_section("verified", ("verified", "clock", "index"))
        column.addLayout(row(self._verify, -1))
        column.addSpacing(px(18))
        self._add_section("backups", ("last", "drill", "second"))
        column.addLayout(row(_CAPTIONS, self._choose, -1, spacing=0))
        column.addLayout(row(self._keep, self._restore, -1, spacing=8))
        column.addSpacing(px(4))
        column.addWidget(self._list)
        column.addStretch(1)
        layout = row(self._scroll, spacing=0)
        self.setLayout(layout)

    def _add_section(self, name: str, facts: tuple[str, ...]) -> None:
        self._headings[name].setMaximumWidth(px(_WIDTH))
        self._scroll.column.addWidget(self._headings[name])
        for fact in facts:
            text = WrappedLabel()
            line = FactRow("", text, _CAPTIONS)
            line.setMaximumWidth(px(_WIDTH))
            self._facts[fact] = line, text
            self._scroll.column.addWidget(line)

    def _connect(self) -> None:
        self._verify.clicked.connect(lambda: self.action_wanted.emit("verify"))
        self._restore.clicked.connect(lambda: self.action_wanted.emit("restore_backup"))
        self._keep.clicked.connect(lambda: self.keeping_wanted.emit("keep", None))
        self._choose.activated.connect(lambda _held: self.action_wanted.emit("settings"))
        self._list.look_wanted.connect(lambda path: self.keeping_wanted.emit("look", path))
        self._list.prove_wanted.connect(lambda path: self.keeping_wanted.emit("prove", path))
        self._damaged.copy_wanted.connect(lambda one: self.keeping_wanted.emit("copies", one))
        self._workplace.index_changed.connect(self._show_index)

    # What is shown ------------------------------------------------------------------------------

    def show_location(self, location: Location) -> None:
        """Fetch what is known; what is there stays until then."""
        self.refresh()

    def refresh(self) -> None:
        """Fetch it anew."""
        archive = self._workplace.archive
        if archive is None:
            return
        second = self._workplace.settings.backup_place(archive.info.uuid)

        def work(_report: Reporter) -> _Known:
            places = archive.backups.places(second)
            try:
                backups, error = tuple(archive.backups.known(second)), None
            except ArchiveError as refused:
                backups, error = (), refused
            return _Known(archive.fixity.health(), backups, places, error)

        self._workplace.jobs.submit(Lane.READ, work, self._show, replaces="health page")

    def forget(self) -> None:
        """Another archive is open."""
        self._known = None
        self._list.show_backups((), ())
        self._damaged.show_damaged((), writable=False)
        for _, text in self._facts.values():
            text.setText("")

    def fact(self, name: str) -> str:
        """What is said in a line, by its name."""
        return self._facts[name][1].text()

    @property
    def backups(self) -> BackupList:
        """The list of the backups."""
        return self._list

    @property
    def damaged(self) -> DamagedList:
        """The originals that are not what was received."""
        return self._damaged

    def retranslate(self) -> None:
        """Words and dates follow the language."""
        self._title.setText(self.tr("Archive health"))
        self.setAccessibleName(self._title.text())
        self._headings["originals"].set_text(self.tr("Originals"))
        self._headings["verified"].set_text(self.tr("Verification and index"))
        self._headings["backups"].set_text(self.tr("Backups"))
        captions = {
            "originals": self.tr("Files as received"),
            "checked": self.tr("Checked"),
            "round": self.tr("Last round"),
            "verified": self.tr("Full verification"),
            "clock": self.tr("Times of the log"),
            "index": self.tr("Search index"),
            "last": self.tr("Last backup"),
            "drill": self.tr("Last proof"),
            "second": self.tr("Second place"),
        }
        for name, caption in captions.items():
            self._facts[name][0].set_caption(caption)
            self._facts[name][1].setAccessibleName(caption)
        self._verify.setText(self.tr("Verify now"))
        self._keep.setText(self.tr("Back up now"))
        self._restore.setText(self.tr("Restore a backup…"))
        self._choose.setText(self.tr("Choose the second place…"))
        self._show_index(self._workplace.index_status)
        if self._known is not None:
            self._show(self._known)

    def _show(self, known: _Known) -> None:
        self._known = known
        words, health = HealthWords(), known.health
        self._say("originals", words.originals(health))
        self._say("checked", words.checked(health), warn=bool(health.damaged))
        self._say("round", words.round(health.round))
        self._say("verified", words.noted(health.verified), warn=words.is_bad(health.verified))
        self._say("clock", words.clock(health.clock))
        newest = next((one for one in known.backups if one.error is None), None)
        refused = known.error and error_words(known.error)
        self._say("last", refused or words.last_backup(newest), warn=newest is None)
        self._say("drill", words.noted(health.drill), warn=words.is_bad(health.drill))
        self._say("second", words.second(known.places[1:]))
        writable = self._workplace.can_write()
        self._keep.setEnabled(writable)
        self._choose.setVisible(writable)
        self._damaged.show_damaged(health.damaged, writable=writable)
        self._list.show_backups(known.backups, known.places)

    def _say(self, name: str, text: str, *, warn: bool = False) -> None:
        label: WrappedLabel = self._facts[name][1]
        label.set_colour("warn" if warn else "text")
        label.setText(text)

    def _show_index(self, status: IndexStatus | None) -> None:
        self._say("index", HealthWords().index(status))

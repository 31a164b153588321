"""The list of the known backups: when, where, what they hold, verified or not, and what to do."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from db.model import RecordType
from db.model.backups import BackupInfo
from viewer.dialogs.backup_words import check_words
from viewer.i18n import moment_text
from viewer.models.error_words import error_words
from viewer.pages.page import clear, row
from viewer.theme import px
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.panels import Panel
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel, set_tooltip

#: So many are listed, the newest ones.
_SHOWN = 60


class BackupList(Panel):
    """``look_wanted`` and ``prove_wanted`` carry the folder of a backup."""

    look_wanted = Signal(object)
    prove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: dict[tuple[str, str], LinkLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(14), px(10), px(14), px(10))
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(3, 1)
        self.setMaximumWidth(px(1100))
        self.hide()

    def show_backups(self, backups: Sequence[BackupInfo], places: Sequence[Path]) -> None:
        """Show those, the newest first; the first of the places is the archive's own folder."""
        clear(self._grid)
        self._links = {}
        self.setVisible(bool(backups))
        if not backups:
            return
        heads = (self.tr("Made"), self.tr("Where"), self.tr("Holds"), self.tr("State"))
        for number, head in enumerate(heads):
            self._grid.addWidget(Label(head, "caption", "text2"), 0, number)
        for line, info in enumerate(backups[:_SHOWN], 1):
            self._add(line, info, places)
        if len(backups) > _SHOWN:
            more = self.tr("%Ln older one(s)", "", len(backups) - _SHOWN)
            self._grid.addWidget(Label(more, "secondary", "text2"), _SHOWN + 1, 0)

    def follow(self, what: str, name: str) -> None:
        """Follow the link ``look`` or ``prove`` of a backup, as a click does."""
        self._links[what, name].activated.emit(False)

    def names(self) -> list[str]:
        """The folders' names, in order."""
        return list(dict.fromkeys(name for _, name in self._links))

    def _add(self, line: int, info: BackupInfo, places: Sequence[Path]) -> None:
        if info.error is not None:
            said = error_words(info.error)
            self._grid.addWidget(ElidedLabel(info.path.name, "secondary"), line, 0, 1, 2)
            self._grid.addWidget(ElidedLabel(said, "secondary", "bad"), line, 2, 1, 2)
            return
        made = WrappedLabel(moment_text(info.made_at), "base")
        set_tooltip(made, str(info.path))
        bad = info.check is not None and not info.check.ok
        cells = (
            made,
            WrappedLabel(self._where(info, places), "secondary", "text2"),
            WrappedLabel(self._holds(info), "secondary", "text2"),
            ElidedLabel(check_words(info.check), "secondary", "bad" if bad else "text2"),
        )
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, line, column, Qt.AlignmentFlag.AlignVCenter)
        look = self._link("look", info, self.tr("Look inside…"))
        prove = self._link("prove", info, self.tr("Prove"))
        set_tooltip(prove, self.tr("Restores it into a scratch folder, verifies it, removes it"))
        self._grid.addLayout(row(look, 4, prove), line, 4)

    def _where(self, info: BackupInfo, places: Sequence[Path]) -> str:
        own = bool(places) and info.path.parent == places[0]
        place = self.tr("in the archive") if own else self.tr("second place")
        how = self.tr("regular") if info.automatic else self.tr("by hand")
        return f"{place}, {how}"

    def _holds(self, info: BackupInfo) -> str:
        resolutions = info.counts.get(RecordType.RESOLUTION.value, 0)
        parts = (
            self.tr("%Ln resolution(s)", "", resolutions),
            self.tr("%Ln original(s)", "", info.originals),
        )
        return " · ".join(parts)

    def _link(self, what: str, info: BackupInfo, text: str) -> LinkLabel:
        link = LinkLabel(text, "secondary")
        link.setAccessibleName(f"{text} {moment_text(info.made_at)}")
        link.activated.connect(partial(self._follow, what, info.path))
        self._links[what, info.path.name] = link
        return link

    def _follow(self, what: str, path: Path, _held: bool) -> None:
        (self.look_wanted if what == "look" else self.prove_wanted).emit(path)

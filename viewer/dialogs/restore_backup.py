"""What a backup holds, and where it should be restored to. Restores nothing itself."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from db.model import RecordType
from db.model.backups import BackupLook
from viewer.dialogs.backup_words import check_words
from viewer.dialogs.frame import DialogFrame
from viewer.dialogs.new_archive import folder_name
from viewer.i18n import filled, moment_text, number_text, size_text
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.fields import LineField
from viewer.widgets.panels import FactRow, Panel, column
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel


class RestoreBackupDialog(DialogFrame):
    """After it was accepted, ``folder`` is the new archive's."""

    def __init__(self, look: BackupLook, near: Path, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.setAccessibleName(self.windowTitle())
        self._look = look
        self._near = near
        self._name = LineField()
        self._place = ElidedLabel("", "base", "text2")
        self._note = WrappedLabel("", "secondary", "text2")
        self._build_facts()
        self._build_place()
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button(self.tr("Restore and open"), primary=True)
        self._accept.clicked.connect(self.accept)
        day = look.info.made_at[:10]
        self._name.setText(" ".join(part for part in (look.info.title, day) if part))
        self._name.textChanged.connect(lambda _text: self._check())
        self._check()
        self.resize(px(600), px(590))

    @property
    def folder(self) -> Path:
        """The folder to make."""
        return self._near / folder_name(self._name.text())

    def can_restore(self) -> bool:
        """True if there is a name and its place is free."""
        return self._accept.isEnabled()

    def set_name(self, name: str) -> None:
        """Name the new archive, as typing does."""
        self._name.setText(name)

    def set_place(self, folder: Path) -> None:
        """Restore into this folder, as a choice does."""
        self._near = folder
        self._check()

    def _build_facts(self) -> None:
        about = self.tr(
            "The backup becomes an archive of its own in a new folder. Nothing that is there is"
            " touched, neither the backup nor an open archive."
        )
        sheet = QWidget()
        lines = column(sheet, 0, 12)
        lines.addWidget(self._facts())
        lines.addWidget(WrappedLabel(about, "secondary", "text2"))
        lines.addStretch(1)
        self.add_scrolled(sheet)

    def _facts(self) -> QWidget:
        info = self._look.info
        made = self.telling(lambda: moment_text(info.made_at))
        event = self.telling(self._last_event)
        rows = [
            (self.tr("Archive"), info.title),
            (self.tr("Made"), made),
            (self.tr("Last change"), event),
            (self.tr("Meetings"), self._count(RecordType.MEETING)),
            (self.tr("Resolutions"), self._count(RecordType.RESOLUTION)),
            (self.tr("People"), self._count(RecordType.PERSON)),
            (self.tr("Originals"), number_text(info.originals)),
            (self.tr("Size of the backup"), self.telling(lambda: size_text(info.size))),
            (self.tr("State"), self.telling(lambda: check_words(info.check))),
        ]
        panel = Panel()
        lines = column(panel, 14, 6)
        for caption, text in rows:
            lines.addWidget(FactRow(caption, ElidedLabel(text), 168))
        return panel

    def _last_event(self) -> str:
        look = self._look
        return ", ".join((moment_text(look.event_at), look.event_who)) if look.event_at else ""

    def _count(self, kind: RecordType) -> str:
        return number_text(self._look.info.counts.get(kind.value, 0))

    def _build_place(self) -> None:
        self._name.setMinimumHeight(px(34))
        self._name.setAccessibleName(self.tr("Name of the folder"))
        self.body.addWidget(Label(self.tr("Name of the folder"), "strong"))
        self.body.addWidget(self._name)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        choose = Button(self.tr("Choose…"))
        choose.clicked.connect(self._ask)
        line.addWidget(self._place, 1)
        line.addWidget(choose)
        self.body.addLayout(line)
        self.body.addWidget(self._note)

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where to restore it"), str(self._near)
        )
        if chosen:
            self.set_place(Path(chosen))

    def _check(self) -> None:
        name = folder_name(self._name.text())
        taken = bool(name) and self.folder.exists()
        self._place.setText(str(self._near))
        self._accept.setEnabled(bool(name) and not taken)
        text = self.tr("A folder “{name}” will be made there.") if name else ""
        if taken:
            text = self.tr("“{name}” is there already. Choose another name or place.")
        self._note.set_colour("warn" if taken else "text2")
        self._note.setText(filled(text, name=name))

"""Asks for the title and the place of a new archive. Makes nothing itself."""

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.i18n import filled
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.fields import LineField
from viewer.widgets.plain_text import Label, WrappedLabel

_FORBIDDEN = re.compile(r"[\x00-\x1f/\\:*?\"<>|]+")


def folder_name(title: str) -> str:
    """The name of an archive's folder made from its title; ``""`` if there is nothing to use."""
    name = _FORBIDDEN.sub(" ", title).strip(" .")
    return f"{' '.join(name.split())[:80].strip()}.archive" if name else ""


class NewArchiveDialog(DialogFrame):
    """After it was accepted, ``title`` and ``folder`` say what to make."""

    def __init__(self, parent_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("New archive"))
        self.setAccessibleName(self.windowTitle())
        self._parent_folder = parent_folder
        self._title = LineField()
        self._title.setAccessibleName(self.tr("Title"))
        self._title.setPlaceholderText(self.tr("for example the council's name"))
        self._place = Label(role="base", colour="text2")
        self._change = Button(self.tr("Choose…"))
        self._change.clicked.connect(self._choose_place)
        self._note = WrappedLabel(role="secondary", colour="text2")
        self._build()
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._make = self.add_button(self.tr("Make the archive"), primary=True)
        self._make.clicked.connect(self.accept)
        self._title.textChanged.connect(self._check)
        self._check()
        self.resize(px(560), px(240))

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(12))
        self._title.setMinimumHeight(px(32))
        caption = Label(self.tr("Title"), "base", "text2")
        caption.setBuddy(self._title)
        grid.addWidget(caption, 0, 0)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(Label(self.tr("Place"), "base", "text2"), 1, 0)
        place = QHBoxLayout()
        place.addWidget(self._place, 1)
        place.addWidget(self._change)
        grid.addLayout(place, 1, 1)
        grid.addWidget(self._note, 2, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    @property
    def title(self) -> str:
        """The title that was typed."""
        return self._title.text().strip()

    @property
    def folder(self) -> Path:
        """The folder to make."""
        return self._parent_folder / folder_name(self.title)

    def can_make(self) -> bool:
        """True if there is a title and its place is free."""
        return self._make.isEnabled()

    def _choose_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where to make the archive"), str(self._parent_folder)
        )
        if chosen:
            self._parent_folder = Path(chosen)
            self._check()

    def _check(self) -> None:
        self._place.setText(str(self._parent_folder))
        name = folder_name(self.title)
        taken = bool(name) and self.folder.exists()
        self._make.setEnabled(bool(name) and not taken)
        self._note.set_colour("warn" if taken else "text2")
        if taken:
            text = self.tr("“{name}” is there already. Choose another title or place.")
        elif name:
            text = self.tr("A folder “{name}” will be made there.")
        else:
            text = self.tr("The archive will be a folder with that name.")
        self._note.setText(filled(text, name=name))

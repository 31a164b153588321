"""Saves a picture as SVG or PNG where a person chooses."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from db.errors import TableError
from viewer.errors import error_sentence
from viewer.pages.workplace import Workplace
from viewer.widgets.pictures.picture import Picture
from viewer.widgets.pictures.saving import save_picture


class PictureSaving(QObject):
    """Remembers the folder of the last one."""

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page
        self._folder: Path | None = None
        self.chooser: QFileDialog | None = None

    def ask(self, picture: Picture, title: str, note: str) -> None:
        """Ask for a file; the system's dialog asks before one is replaced."""
        chooser = self.chooser = QFileDialog(
            self._page, self.tr("Save the picture"), str(self._near())
        )
        chooser.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        chooser.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("File type:"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setNameFilters(["SVG (*.svg)", "PNG (*.png)"])
        chooser.setDefaultSuffix("svg")
        chooser.filterSelected.connect(
            lambda chosen: chooser.setDefaultSuffix("png" if "*.png" in chosen else "svg")
        )
        chooser.selectFile(title)
        chooser.fileSelected.connect(lambda name: self.save(picture, Path(name), title, note))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save(self, picture: Picture, file: Path, title: str, note: str) -> None:
        """Write the file, and say so; or why it could not be written."""
        self._folder = file.parent
        try:
            save_picture(picture, file, title, note)
        except TableError as error:
            if error.code != "table_not_written":
                self._workplace.said.emit(error_sentence(error))
                return
            said = self.tr("The picture could not be written to {name}: {reason}. Choose another "
                           "folder.")  # fmt: skip
            said = said.replace("{reason}", str(error.params["detail"]).rstrip("."))
        else:
            said = self.tr("The picture was written to {name}")
        self._workplace.said.emit(said.replace("{name}", file.name))

    def _near(self) -> Path:
        if self._folder is not None and self._folder.is_dir():
            return self._folder
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folder = Path(place) if place else Path.home()
        return folder if folder.is_dir() else Path.home()

"""The small windows: what they ask for, that they open in every language."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from viewer.dialogs.about import AboutDialog
from viewer.dialogs.new_archive import NewArchiveDialog, folder_name
from viewer.dialogs.settings import SettingsDialog
from viewer.settings import Settings


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Архив совета", "Архив совета.archive"),
        ("  a / b:  c ", "a b c.archive"),
        ("...", ""),
        ("", ""),
        ("Şura", "Şura.archive"),
    ],
)
def test_a_title_becomes_the_name_of_a_folder(title: str, name: str) -> None:
    assert folder_name(title) == name


def test_a_new_archive_needs_a_title_and_a_free_place(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "taken.archive").mkdir()
    dialog = NewArchiveDialog(tmp_path)
    qtbot.addWidget(dialog)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert not dialog.can_make()
    field.setText("taken")
    assert not dialog.can_make()
    field.setText("free")
    assert dialog.can_make()
    assert dialog.folder == tmp_path / "free.archive"


def test_about_shows_the_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    text = dialog.licences_text()
    assert "LGPL" in text
    assert "SIL OPEN FONT LICENSE" in text.upper()


def test_settings_are_written_and_told_at_once(qtbot: QtBot, settings: Settings) -> None:
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    language = dialog.findChildren(QComboBox)[0]
    told: list[str] = []
    dialog.language_changed.connect(told.append)
    place = language.findData("az")
    language.setCurrentIndex(place)
    language.activated.emit(place)
    assert told == ["az"]
    assert settings.language == "az"

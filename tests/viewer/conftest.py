"""What tests of the window share: the theme installed on the one application, always light."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme in its light form; what a test changes is put back."""
    before = QLocale()
    installed = Theme.install(qapp, "light")
    yield installed
    QLocale.setDefault(before)
    installed.set_scheme("light")


@pytest.fixture
def widgets(theme: Theme, qtbot: QtBot) -> QtBot:
    """A bot on an application that wears the theme."""
    return qtbot

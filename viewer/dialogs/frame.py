"""What every dialog is: a column of content and a row of buttons, in the theme's colours."""

from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from viewer.theme import Theme, px
from viewer.widgets.buttons import Button
from viewer.widgets.fields import LineField
from viewer.widgets.menu_key import asks_for_menu
from viewer.widgets.plain_text import Label
from viewer.widgets.scrolled_sheet import ScrolledSheet
from viewer.widgets.told_words import Telling


class DialogFrame(Telling, QDialog):
    """A title, ``body`` for the content, and buttons at the right; Escape closes it.

    While it is open it follows the language: what it asked ``tr`` for is told again, and
    ``retranslate`` is for what it put together otherwise.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hear(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(12))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(px(8))
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(16))
        heading = Label(title, "pane_title")
        self.windowTitleChanged.connect(heading.setText)
        layout.addWidget(heading)
        layout.addLayout(self.body, 1)
        layout.addLayout(self._buttons)
        QShortcut(QKeySequence("Ctrl+W"), self, self.reject)
        self._primary: list[Button] = []
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._press_primary).setAutoRepeat(False)

    def add_button(self, text: str, *, primary: bool = False) -> Button:
        """A button at the right; the primary one answers Enter, and Ctrl+Enter from anywhere."""
        button = Button(text, primary=primary)
        button.setDefault(primary)
        if primary:
            self._primary.append(button)
        self._buttons.addWidget(button)
        return button

    def _press_primary(self) -> None:
        """A dialog of several steps has one for each; one is seen."""
        for button in self._primary:
            if button.isVisible():
                button.click()
                return

    def add_scrolled(self, sheet: QWidget) -> None:
        """A sheet that may be longer than the dialog, on the dialog's own ground."""
        self.body.addWidget(ScrolledSheet(sheet), 1)

    def add_reason(self, field: LineField, label: str, hint: str = "") -> None:
        """Ask for the reason; the hint is an example of one."""
        field.setAccessibleName(label)
        field.setPlaceholderText(hint)
        field.setMinimumHeight(px(34))
        self.body.addWidget(Label(label, "strong"))
        self.body.addWidget(field)

    def add_close_button(self) -> Button:
        """The only button of a dialog that tells something."""
        button = self.add_button(self.tr("Close"), primary=True)
        button.clicked.connect(self.accept)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """A dialog is no larger than its screen, and the keyboard is somewhere in it."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.focusNextChild()
            self._prefer_default()
        self.resize(self.size().boundedTo(self._room()))

    def _prefer_default(self) -> None:
        """Where nothing is to be typed Enter is the primary button's, not the first one's."""
        if isinstance(self.focusWidget(), Button):
            for one in self.findChildren(Button):
                if one.isDefault() and one.isVisible() and one.isEnabled():
                    one.setFocus()

    def event(self, event: QEvent) -> bool:
        """A sentence that has become longer is not cut: the dialog grows with it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            needed = cast(QVBoxLayout, self.layout()).minimumHeightForWidth(self.width())
            wanted = QSize(self.width(), needed).boundedTo(self._room())
            self.resize(wanted.expandedTo(self.size()))
        return done

    def _room(self) -> QSize:
        """What the screen has without what the desktop puts around a window."""
        room, parent = self.screen().availableSize(), self.parentWidget()
        if parent is not None:
            around = parent.window()
            room -= around.frameGeometry().size() - around.size()
        return room

    def retranslate(self) -> None:
        """Take the words of the language; what is shown as it came from ``tr`` has them already."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language that was chosen meanwhile."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retell()
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+F10 asks for the menu of what has the keyboard."""
        if not asks_for_menu(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page's ground."""
        QPainter(self).fillRect(self.rect(), Theme.current().tokens.page)

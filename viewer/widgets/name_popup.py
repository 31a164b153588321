"""A small popup that asks for a name; why a name cannot be taken is said in it, with ways out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from viewer.theme import Theme, px
from viewer.widgets.buttons import Button
from viewer.widgets.fields import LineField
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.panels import FlowRow
from viewer.widgets.plain_text import Label, WrappedLabel

_WIDTH = 400


class NamePopup(QFrame):
    """``named(name)`` is sent by Enter or the button; it stays open until it is closed.

    Escape and a click elsewhere close it: nothing was named then.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._title = Label(role="strong")
        self._field = LineField()
        self._field.setMinimumHeight(px(32))
        self._about = WrappedLabel("", "secondary", "text2", max_lines=4)
        self._note = WrappedLabel("", "secondary", "warn")
        self._links = QWidget()
        self._ways = FlowRow(16, 4, self._links)
        self._cancel = Button()
        self._accept = Button(primary=True)
        self._build()
        self._field.textEdited.connect(lambda _text: self.refuse(""))
        self._field.textChanged.connect(self._check)
        self._cancel.clicked.connect(self.close)
        self._accept.clicked.connect(self._send)

    def _build(self) -> None:
        self.setFixedWidth(px(_WIDTH))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(14), px(16), px(14))
        layout.setSpacing(px(8))
        for part in (self._title, self._field, self._about, self._note, self._links):
            layout.addWidget(part)
        layout.addSpacing(px(4))
        layout.addLayout(buttons)

    def ask(self, point: QPoint, title: str, accept: str, name: str, about: str = "") -> None:
        """Show itself with its corner at a point of the screen, the name selected."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._field.setAccessibleName(self.tr("Name of the search"))
        self._field.setPlaceholderText(self.tr("Name of the search"))
        self._cancel.setText(self.tr("Cancel"))
        self._accept.setText(accept)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._field.setText(name)
        self._field.setAccessibleDescription(about)
        self.refuse("")
        self._check()
        self._place(point)
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._field.selectAll()

    def refuse(self, sentence: str, ways: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
        """Say why the name cannot be taken, and what can be done; ``""`` takes it back."""
        while (item := self._ways.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text, act in ways:
            link = LinkLabel(text)
            link.activated.connect(lambda _held, act=act: act())
            self._ways.addWidget(link)
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self._links.setVisible(bool(ways))
        if sentence:
            self._field.setAccessibleDescription(sentence)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def name(self) -> str:
        """The name as it stands in the field."""
        return " ".join(self._field.text().split())

    def note(self) -> str:
        """What it says against the name."""
        return self._note.text()

    def set_name(self, name: str) -> None:
        """Put another name into the field."""
        self._field.setText(name)

    def links(self) -> list[LinkLabel]:
        """The ways out that are offered."""
        return [link for link in self._links.findChildren(LinkLabel) if not link.isHidden()]

    def _send(self) -> None:
        if self._accept.isEnabled():
            self.named.emit(self.name())

    def _check(self) -> None:
        self._accept.setEnabled(bool(self.name()))

    def _place(self, point: QPoint) -> None:
        self._fit()
        room = (QGuiApplication.screenAt(point) or self.screen()).availableGeometry()
        x = max(room.left(), min(point.x(), room.right() - self.width()))
        y = max(room.top(), min(point.y(), room.bottom() - self.height()))
        self.move(x, y)

    def _fit(self) -> None:
        """As high as the words need at this width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter names, Escape closes; a link and a button have their own Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._field.hasFocus():
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page's ground and a border."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.line2)
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), tokens.page)

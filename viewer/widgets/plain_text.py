"""The one way by which text of documents reaches labels and tooltips: as plain text.

Qt guesses at HTML in these places and would open images and shares that a text names.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.theme import Role, Theme, faded, font, line_height
from viewer.widgets.painting import elided
from viewer.widgets.theme_sizes import follow_sizes

if TYPE_CHECKING:
    from viewer.widgets.text_block import TextBlock

#: Widths at which a wrapped text is kept laid out.
_WIDTHS = 4
#: Pixels by which a text laid out in lines may be wider than its letters side by side.
_NEARLY = 4.0
#: A flag as the number that drawing takes: flags themselves are dear to join.
_SINGLE_LINE = Qt.TextFlag.TextSingleLine.value
#: How a text is written in Qt's markup so that it is read as itself.
_AS_MARKUP = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "\n": "<br>"}
)


TOLD = "described by its tooltip"


def tooltip_text(text: str) -> str:
    """A text as a tooltip shows it unchanged, wrapped where it is long."""
    if not text:
        return ""
    return f"<qt>{text.translate(_AS_MARKUP)}</qt>"


def set_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that shows the text as it is, and describes it without markup."""
    told = widget.property(TOLD) or ""
    if told == text:
        return
    if widget.accessibleDescription() == told:
        widget.setAccessibleDescription(text)
    widget.setProperty(TOLD, text)
    widget.setToolTip(tooltip_text(text))


class Label(QLabel):
    """A line of plain text in a role's font and a token's colour. It is never cut."""

    def __init__(
        self,
        text: str = "",
        role: Role = "base",
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: Role = role
        self._colour = colour
        #: The width of the text in one line: layouts ask for it over and over.
        self._advance: float | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        self.setText(text)
        follow_sizes(self)

    def set_colour(self, colour: str) -> None:
        """Change the token of the colour."""
        self._colour = colour
        self.update()

    def restyle(self) -> None:
        """Take the fonts and lengths of the theme anew."""
        self._advance = None
        self.setFont(font(self._role))
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        self._advance = None
        super().setText(text)

    def sizeHint(self) -> QSize:
        """The whole text in a line of the role's height."""
        return self._with_margins(QSize(int(self._width() + 0.999), line_height(self._role)))

    def _width(self) -> float:
        if self._advance is None:
            self._advance = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return self._advance

    def minimumSizeHint(self) -> QSize:
        """As large as the text."""
        return self.sizeHint()

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text by hand: no style guesses at its format."""
        painter = QPainter(self)
        self._paint_line(painter, self.contentsRect(), self.text())

    def _paint_line(self, painter: QPainter, rect: QRect, text: str) -> None:
        colour = getattr(Theme.current().tokens, self._colour)
        painter.setFont(self.font())
        painter.setPen(colour if self.isEnabled() else faded(colour))
        painter.drawText(QRectF(rect), self.alignment().value | _SINGLE_LINE, text)


class ElidedLabel(Label):
    """A line that is cut with an ellipsis where there is no room; its tooltip has the whole."""

    #: Whether it is never cut: what stands beside it gives way.
    whole = False

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough, unless it is to be whole."""
        if self.whole:
            return self.sizeHint()
        metrics = QFontMetricsF(self.font())
        return self._with_margins(
            QSize(round(metrics.averageCharWidth() * 3), line_height(self._role))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole in a tooltip only where it is cut."""
        super().resizeEvent(event)
        self._explain()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setText(text)
        self._explain()

    def _explain(self) -> None:
        set_tooltip(self, self.text() if self.is_cut() else "")

    def is_cut(self) -> bool:
        """Whether the text does not fit."""
        return self._width() > self.contentsRect().width() + 0.5

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as fits."""
        painter = QPainter(self)
        rect = self.contentsRect()
        self._paint_line(painter, rect, elided(self.text(), self.font(), rect.width()))


class WrappedLabel(Label):
    """Plain text in lines of the role's height; cut after ``max_lines`` (0: never)."""

    def __init__(
        self,
        text: str = "",
        role: Role = "base",
        colour: str = "text",
        max_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, colour, parent)
        self._max_lines = max_lines
        #: By width: a layout asks for the height at several before it settles on one.
        self._blocks: dict[float, TextBlock] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _laid_out(self, width: int) -> "TextBlock":
        margins, text, blocks = self.contentsMargins(), self.text(), self._blocks
        inner = max(1.0, width - margins.left() - margins.right())
        block = blocks.get(inner)
        if block is None or block.text != text:
            from viewer.widgets.text_block import TextBlock

            if len(blocks) >= _WIDTHS:
                blocks.clear()
            block = blocks[inner] = TextBlock(
                text, self.font(), line_height(self._role), inner, self._max_lines
            )
        return block

    def restyle(self) -> None:
        """Lay the text out anew."""
        self._blocks.clear()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at a width."""
        margins, text = self.contentsMargins(), self.text()
        room = width - margins.left() - margins.right()
        # Where it nearly fills the line only the lines themselves tell: they measure otherwise.
        is_line = self._width() + _NEARLY <= room and text and "\n" not in text
        high = line_height(self._role) if is_line else round(self._laid_out(width).height)
        return high + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """The text in one line, or at the present width."""
        hint = super().sizeHint()
        is_placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)  # or its width says nothing
        if is_placed and 0 < self.width() < hint.width():
            return QSize(hint.width(), self.heightForWidth(self.width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """One word wide, one line high."""
        width = round(QFontMetricsF(self.font()).averageCharWidth() * 8)
        return self._with_margins(QSize(width, line_height(self._role)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter, rect = QPainter(self), self.contentsRect()
        block = self._laid_out(self.width())
        colour = getattr(Theme.current().tokens, self._colour)
        block.paint(painter, rect.x(), rect.y(), colour if self.isEnabled() else faded(colour))

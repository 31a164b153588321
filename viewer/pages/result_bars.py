"""The strips above the results: how many there are, other spellings, what was not understood."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from db.model import SearchResult, UnitType
from viewer.i18n import filled, number_text
from viewer.icons import paint_icon
from viewer.pages.page import Page, clear
from viewer.theme import Theme, font, px
from viewer.widgets.buttons import ToolButton, paint_quiet_ground
from viewer.widgets.chosen_rows import ChosenWords
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.no_results import IconMark
from viewer.widgets.painting import box, line
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel


class ResultHead(Page):
    """38 high: the count, the time, and how results are sorted."""

    sort_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "b", parent)
        self._result: SearchResult | None = None
        self._sort = "meeting"
        self._narrow = False
        self._chosen = 0
        self._count = ElidedLabel(role="strong")
        self._time = Label(role="secondary", colour="text2")
        self.button = _SortButton()
        self._menu = QMenu(self)
        self._choices: dict[str, QAction] = {}
        group = QActionGroup(self)
        for value in ("meeting", "relevance", "-date", "date", "council"):
            action = self._menu.addAction("")
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, value=value: self._choose(value))
            group.addAction(action)
            self._choices[value] = action
        self.button.clicked.connect(lambda: self.button.popup(self._menu))
        self.setFixedHeight(px(38))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(16), 0, px(10), 1)
        layout.setSpacing(px(8))
        layout.addWidget(self._count)
        layout.addWidget(self._time)
        layout.addStretch(1)
        layout.addWidget(self.button)
        self.retranslate()

    def show_result(self, result: SearchResult | None) -> None:
        """Show how much was found."""
        self._result = result
        self.retranslate()

    def show_chosen(self, chosen: int) -> None:
        """Say how many of them are chosen, where that is more than one."""
        if max(chosen, 1) != max(self._chosen, 1):
            self._chosen = chosen
            self.retranslate()

    def set_sort(self, sort: str) -> None:
        """Say how results are sorted."""
        self._sort = sort
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Less room: the order is said in the menu only."""
        self._narrow = narrow
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        words = {
            "meeting": self.tr("By meeting"),
            "relevance": self.tr("By relevance"),
            "-date": self.tr("Newest first"),
            "date": self.tr("Oldest first"),
            "council": self.tr("By council"),
        }
        for value, action in self._choices.items():
            action.setText(words[value])
            action.setChecked(value == self._sort)
        purpose = self.tr("How results are sorted")
        self.button.set_texts(words[self._sort], f"{purpose}: {words[self._sort]}")
        self.button.set_bare(self._narrow)
        result = self._result
        self._count.setText("" if result is None else self._counted(result))
        self._time.setText("" if result is None else self._duration(result.took_ms))
        if result is not None and self._chosen > 1:
            self._time.setText(ChosenWords().many(self._chosen))

    def _counted(self, result: SearchResult) -> str:
        types = {value.value for value in result.facets.get("type", ())}
        only_points = types <= {UnitType.RESOLUTION.value}
        if only_points:
            found = self.tr("%Ln resolution(s)", "", result.total)
        else:
            found = self.tr("%Ln place(s)", "", result.total)
        if not result.meetings:
            return found
        where = self.tr("in %Ln meeting(s)", "", result.meetings)
        return f"{found} {where}"

    def _duration(self, milliseconds: float) -> str:
        figure = number_text(max(1, round(milliseconds)))
        return self.tr("{figure} ms").replace("{figure}", figure)

    def _choose(self, sort: str) -> None:
        self.set_sort(sort)
        self.sort_chosen.emit(sort)


class _SortButton(ToolButton):
    """Words with the arrow behind them, as a choice has it."""

    def __init__(self) -> None:
        self._bare = False
        super().__init__("chevron-down", "…")

    def set_bare(self, bare: bool) -> None:
        """Show no words, where there is little room."""
        if bare == self._bare:
            return
        self._bare = bare
        self.set_icon_only(bare)
        self.set_icon_name("ellipsis" if bare else "chevron-down")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As the words want it, or 30 square."""
        return QSize(px(30), px(30)) if self._bare else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, words, arrow."""
        if self._bare:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        paint_quiet_ground(painter, self)
        ink = Theme.current().tokens.text2
        side = px(16)
        words = QRectF(px(8), 0, self.width() - side - px(20), self.height())
        line(painter, words, self.text(), font("secondary"), ink)
        arrow = QRectF(self.width() - side - px(6), (self.height() - side) / 2, side, side)
        paint_icon(painter, "chevron-down", arrow, ink)


class SpellingBar(Page):
    """44 high: names in other spellings were found too, and a link that changes that."""

    variants_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", parent=parent)
        self._words = ""
        self._variants = True
        self._text = ElidedLabel(role="secondary", colour="text2")
        self._link = LinkLabel(role="secondary")
        self._link.activated.connect(lambda _held: self.variants_wanted.emit(not self._variants))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(22), px(6), px(22), px(6))
        layout.setSpacing(px(8))
        layout.addWidget(IconMark("info", 14))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._link)
        self.setFixedHeight(px(44))
        self.hide()

    def show_for(self, words: str, *, variants: bool, found_others: bool) -> None:
        """Show itself where other spellings were found, or were switched off."""
        self._words, self._variants = words, variants
        self.setVisible(bool(words) and (found_others or not variants))
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        if self._variants:
            self._text.setText(self.tr("Other spellings are shown too"))
            self._link.setText(filled(self.tr("Only “{words}”"), words=self._words))
        else:
            self._text.setText(self.tr("Only the spelling as typed"))
            self._link.setText(self.tr("Show other spellings"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet box."""
        super().paintEvent(event)
        inner = QRectF(self.rect()).adjusted(px(12), px(6), -px(12), -px(6))
        box(QPainter(self), inner, px(8), Theme.current().tokens.hover)


class MessageBar(Page):
    """What of a query was not understood, one sentence a line, and a better query to follow."""

    suggestion_taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "b", parent)
        self._sentences: tuple[str, ...] = ()
        self._suggestion = ""
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(px(16), px(8), px(16), px(9))
        self._lines.setSpacing(px(4))
        self.hide()

    def show_messages(self, sentences: Sequence[str], suggestion: str) -> None:
        """Show sentences and a suggestion; nothing of either hides it."""
        self._sentences, self._suggestion = tuple(sentences), suggestion
        self.setVisible(bool(sentences or suggestion))
        self.retranslate()

    def retranslate(self) -> None:
        """Make the lines anew."""
        clear(self._lines)
        for sentence in self._sentences:
            self._lines.addWidget(WrappedLabel(sentence, "secondary", "warn"))
        if self._suggestion:
            text = self.tr("Perhaps: {query}").replace("{query}", self._suggestion)
            link = LinkLabel(text)
            link.activated.connect(lambda _held: self.suggestion_taken.emit(self._suggestion))
            self._lines.addWidget(link)
        self.setAccessibleName(" ".join(self._sentences))

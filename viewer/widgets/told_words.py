"""Words that can be told again: what is open while another language is chosen follows at once.

Whoever builds itself once (a dialog) remembers each text that it asked ``tr`` for. When the
language changes, whatever it shows that is such a text is asked for anew; everything else (names,
what was typed, what was read) stays. What is put together otherwise is ``telling``'s.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from viewer.widgets.plain_text import TOLD, set_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:  # two classes of Qt have no child together: at run time this one is none of Qt's
    _Widget = object


class Told(str):
    """A text that knows how to say itself anew; so does what ``replace`` makes of it."""

    again: Callable[[], str]
    note: "Callable[[Told], None]"

    @classmethod
    def of(cls, again: Callable[[], str], note: "Callable[[Told], None]") -> "Told":
        """Say it now, and have it noted by who may say it again."""
        told = cls(again())
        told.again, told.note = again, note
        note(told)
        return told

    def replace(self, old: str, new: str, count: Any = -1, /) -> "Told":
        """The holes of a text are filled with values, which speak no language."""
        whole = self.again
        return Told.of(lambda: str(whole()).replace(old, new, count), self.note)

    def format(self, *values: object, **named: object) -> "Told":
        """As ``replace`` does."""
        whole = self.again
        return Told.of(lambda: str(whole()).format(*values, **named), self.note)


def anew(words: Callable[[], str]) -> Told:
    """A text for a ``Telling`` that another gives it, which ``hear``s it."""
    return Told.of(words, lambda _told: None)


def each_anew(words: Callable[[], Sequence[str]]) -> list[Told]:
    """As ``anew``, of several texts, which are as many in every language."""
    return [anew(partial(_at, words, place)) for place in range(len(words()))]


def _at(words: Callable[[], Sequence[str]], place: int) -> str:
    return words()[place]


class Telling(_Widget):
    """A part that remembers what it asked ``tr`` for. ``retell`` says all of it anew."""

    def tr(self, source: str, /, disambiguation: str | None = None, n: int = -1) -> Told:
        """As ``QObject.tr``; the text is remembered."""
        ask = super().tr
        return Told.of(lambda: str(ask(source, disambiguation or "", n)), self._keep_told)

    def telling(self, words: Callable[[], str]) -> Told:
        """A text that is put together, and is put together anew in another language."""
        return Told.of(words, self._keep_told)

    def hear(self, *texts: str) -> None:
        """Remember those of these texts that know how to say themselves anew."""
        for text in texts:
            if isinstance(text, Told):
                text.note = self._keep_told
                self._keep_told(text)

    def _keep_told(self, told: Told) -> None:
        memory: dict[str, Told] = self.__dict__.setdefault("_told_words", {})
        memory.setdefault(str(told), told)

    def retell(self) -> None:
        """Say anew what is shown of it, in the language that is spoken now."""
        memory: dict[str, Told] = self.__dict__.pop("_told_words", {})
        words = {text: told.again() for text, told in memory.items()}
        for text, told in memory.items():
            kept = Told(words[text])
            kept.again, kept.note = told.again, self._keep_told
            self._keep_told(kept)
        parts = self.findChildren(QWidget)
        for widget in (self, *parts):
            for shown, show in _texts(widget):
                if words.get(shown, shown) != shown:
                    show(words[shown])
        for part in parts:
            if isinstance(part, Telling) and not part.isWindow():
                part.retell()


def _texts(widget: QWidget) -> Iterator[tuple[str, Callable[[str], object]]]:
    """What a widget says, each with how it is told to say something else; not what was typed."""
    yield widget.windowTitle(), widget.setWindowTitle
    yield widget.accessibleName(), widget.setAccessibleName
    yield str(widget.property(TOLD) or ""), lambda text: set_tooltip(widget, text)
    yield widget.accessibleDescription(), widget.setAccessibleDescription
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text(), widget.setText
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText(), widget.setPlaceholderText
    if isinstance(widget, QSpinBox):
        yield widget.specialValueText(), widget.setSpecialValueText
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield widget.itemText(place), partial(widget.setItemText, place)

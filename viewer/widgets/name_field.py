"""A field for the name of somebody or something in the archive: offers those that are known.

It asks by ``asked`` and is answered by ``set_answer``; it says clearly when a name is new.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model import RecordType
from db.model.drafts import NamedAuthority, NameOffer, NameOffers
from viewer.i18n import number_text
from viewer.theme import Role, px
from viewer.widgets.no_results import IconMark
from viewer.widgets.offer_popup import OfferPopup
from viewer.widgets.offers import Offer
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.value_edit import ValueEdit

_Key = Qt.Key


class NameField(QWidget):
    """``changed`` is sent at every letter and choice, ``answered`` when the archive has said.

    ``new_text`` says what a new name makes; empty, only those that are known can be named.
    """

    asked = Signal(str)
    changed = Signal()
    answered = Signal()

    def __init__(
        self, record_type: RecordType, icon: str, new_text: str, *, role: Role = "base"
    ) -> None:
        super().__init__()
        self.record_type = record_type
        #: Those who are not offered.
        self.without: frozenset[str] = frozenset()
        self._icon = icon
        self._new_text = new_text
        self._tie: NamedAuthority | None = None
        self._answer: NameOffers | None = None
        self._told = ""
        self._wanted = False
        self._popup: OfferPopup | None = None
        self.edit = ValueEdit(role=role, full=True)
        self._said = QWidget()
        self._mark = IconMark("info", 13)
        self._note = WrappedLabel("", "caption", "text2")
        self._build()
        self.setFocusProxy(self.edit)
        self.edit.edited.connect(self._edited)
        self.edit.editor.installEventFilter(self)

    def _build(self) -> None:
        said = QHBoxLayout(self._said)
        said.setContentsMargins(px(9), px(2), 0, px(2))
        said.setSpacing(px(5))
        said.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.edit)
        layout.addWidget(self._said)
        self._say("")

    # Values -------------------------------------------------------------------------------------

    def set_named(self, named: NamedAuthority | None) -> None:
        """Show whom a record names."""
        self._tie = named if named is not None and named.id is not None else None
        text = "" if named is None else named.text
        self.edit.set_value(text)
        self._say("")
        if text and self._tie is None:
            self.asked.emit(text)

    def named(self) -> NamedAuthority | None:
        """Who is meant; without an id where the archive has not said yet, or does not know."""
        text = self.edit.value()
        if not text:
            return None
        if self._tie is not None and self._tie.text == text:
            return self._tie
        return NamedAuthority(text)

    def is_ambiguous(self) -> bool:
        """Several bear the name that stands here, and none of them was chosen."""
        named, answer = self.named(), self._answer
        return (
            named is not None
            and named.id is None
            and answer is not None
            and answer.typed == named.text
            and sum(one.id not in self.without for one in answer.bearers) > 1
        )

    def is_new(self) -> bool | None:
        """Whether nobody bears the name that stands here; None while the archive has not said."""
        named, answer = self.named(), self._answer
        if named is None or named.id is not None:
            return False
        if answer is None or answer.typed != named.text:
            return None
        return all(one.id in self.without for one in answer.bearers)

    def set_accessible(self, name: str) -> None:
        """What a screen reader says of the field; what is said below it comes along."""
        self._told = name
        self.edit.set_accessible(name, self._note.text())

    def note(self) -> str:
        """What is said below the field."""
        return self._note.text()

    def set_answer(self, answer: NameOffers) -> None:
        """What the archive knows of the text that was asked about."""
        self._answer = answer
        text = self.edit.value()
        if answer.typed != text:
            return
        tied = self._tie is not None and self._tie.text == text
        if text and not tied:
            self._recognise(answer)
        self._offer(answer)
        self.answered.emit()

    def _recognise(self, answer: NameOffers) -> None:
        bearers = [one for one in answer.bearers if one.id not in self.without]
        if len(bearers) == 1:
            self._tie = NamedAuthority(answer.typed, bearers[0].id)
            self._say(_known_text(self.tr("In the archive already"), bearers[0]), "check", "ok")
            self.changed.emit()
        elif bearers:
            several = self.tr("%Ln bear this name: choose one with ↓", "", len(bearers))
            self._say(several, "circle-alert", "warn")
        elif self._new_text:
            self._say(self._new_text, "plus", "warn")
        else:
            self._say(self.tr("The archive knows none of that name"), "circle-alert", "warn")

    def _edited(self, text: str) -> None:
        self._wanted = True
        if not text:
            self._say("")
            self._dismiss()
        elif self._tie is not None and self._tie.text == text:
            self._say("")
        self.asked.emit(text)
        self.changed.emit()

    def _say(self, text: str, icon: str = "", colour: str = "text2") -> None:
        self._note.setText(text)
        self._note.set_colour(colour)
        self._said.setVisible(bool(text))
        self._mark.setVisible(bool(icon))
        if icon:
            self._mark.set_icon(icon, colour)
        self.edit.set_accessible(self._told, text)

    # Offers -------------------------------------------------------------------------------------

    def is_offering(self) -> bool:
        """Whether names are offered at this moment."""
        return self._popup is not None and self._popup.isVisible()

    def _offer(self, answer: NameOffers) -> None:
        if not self._wanted or not self.edit.editor.hasFocus():
            return
        own = self.without | ({self._tie.id} if self._tie is not None else frozenset())
        offers = [one for one in (*answer.bearers, *answer.offers) if one.id not in own]
        rows = list({one.id: self._row(one) for one in offers}.values())
        if not rows:
            self._dismiss()
            return
        if self._popup is None:
            self._popup = OfferPopup(self.window())
            self._popup.taken.connect(self._take)
        self._popup.show_offers(rows, self.edit)

    def _row(self, one: NameOffer) -> Offer:
        note = number_text(one.count) if one.count else ""
        return Offer(self._icon, one.label, one.detail, note, value=one)

    def _take(self, value: object) -> None:
        assert isinstance(value, NameOffer)
        self.choose(value)

    def choose(self, offer: NameOffer) -> None:
        """Take one of those that are known."""
        self._wanted = False
        self._dismiss()
        self._tie = NamedAuthority(offer.label, offer.id)
        self.edit.set_value(offer.label)
        self._say(_known_text(self.tr("In the archive already"), offer), "check", "ok")
        self.changed.emit()

    def _dismiss(self) -> None:
        if self._popup is not None:
            self._popup.dismiss()

    def _ask_all(self) -> None:
        """Offer without another letter; also those who bear the very name."""
        self._wanted = True
        self.asked.emit(self.edit.value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that are the offers' come to them before they come to the text."""
        if event.type() == QEvent.Type.FocusOut:
            self._wanted = False
            self._dismiss()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.is_offering() and event.key() == _Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        popup, key = self._popup, event.key()
        if held:
            return False
        if popup is None or not popup.isVisible():
            if key == _Key.Key_F6 or (key == _Key.Key_Down and self._on_last_line()):
                self._ask_all()
                return True
            return False
        if key in (_Key.Key_Down, _Key.Key_Up):
            popup.step(1 if key == _Key.Key_Down else -1)
            return True
        if key == _Key.Key_Escape:
            self._wanted = False
            popup.dismiss()
            return True
        if key in (_Key.Key_Return, _Key.Key_Enter):
            return popup.take_current()
        if key == _Key.Key_Tab:
            popup.take_current()
        return False

    def _on_last_line(self) -> bool:
        cursor = self.edit.editor.textCursor()
        return not cursor.movePosition(cursor.MoveOperation.Down)


def _known_text(words: str, offer: NameOffer) -> str:
    parts = (words, offer.label, offer.detail)
    return " · ".join(part for part in parts if part)

"""Asks for the reason of a change, and says before what it will do. Changes nothing itself."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.fields import LineField
from viewer.widgets.plain_text import WrappedLabel


class ReasonDialog(DialogFrame):
    """``said`` are sentences that are read first; without ``accept`` it only tells them.

    After it was accepted, ``reason`` holds what was typed, which is never empty.
    """

    def __init__(
        self,
        title: str,
        said: Sequence[str],
        accept: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.hear(*said, accept, hint)
        for number, sentence in enumerate(said):
            role = "base" if number == 0 else "secondary"
            colour = "text" if number == 0 else "text2"
            self.body.addWidget(WrappedLabel(sentence, role, colour))  # type: ignore[arg-type]  # both are roles
        self.setAccessibleDescription(" ".join(said))
        self._reason = LineField()
        if accept:
            self._ask(accept, hint)
        else:
            self.add_close_button().setFocus()
        self.body.addStretch(1)
        self.resize(px(520), self.sizeHint().height())
        self.resize(px(520), self._height())

    def _height(self) -> int:
        layout = self.layout()
        high = layout.totalHeightForWidth(px(520)) if layout is not None else 0
        return max(high, px(180))

    def _ask(self, accept: str, hint: str) -> None:
        self.add_reason(self._reason, self.tr("Reason (required)"), hint)
        self._reason.textChanged.connect(lambda _text: self._check())
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button(accept, primary=True)
        self._accept.clicked.connect(self.accept)
        self._reason.setFocus()
        self._check()

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    @property
    def asks(self) -> bool:
        """Whether it asks for a reason, or only tells why nothing can be done."""
        return hasattr(self, "_accept")

    def can_accept(self) -> bool:
        """Whether a reason is given."""
        return self.asks and bool(self.reason)

    def _check(self) -> None:
        self._accept.setEnabled(self.can_accept())

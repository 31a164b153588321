"""Says what carrying an act of disposal out erases, and asks for its number and the reason."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.errors import AccessError
from db.model.erasing import ActPreview
from viewer.dialogs.frame import DialogFrame
from viewer.models.error_words import error_words
from viewer.theme import px
from viewer.widgets.fields import LineField
from viewer.widgets.plain_text import Label, WrappedLabel


class CarryOutActDialog(DialogFrame):
    """Where it cannot be carried out it only tells why.

    After it was accepted, ``number`` and ``reason`` are what was typed.
    """

    def __init__(self, preview: ActPreview, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Carry out act {number}").replace("{number}", preview.number))
        self.setAccessibleName(self.windowTitle())
        self._preview = preview
        self._number = LineField()
        self._reason = LineField()
        said = self._said(preview)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for place in range(len(said)):
            sentence = self.telling(partial(self._sentence, place))
            label = WrappedLabel(sentence) if not place else WrappedLabel(sentence, "secondary")
            column.addWidget(label)
        column.addStretch(1)
        self.add_scrolled(sheet)
        self.setAccessibleDescription(self.telling(lambda: " ".join(self._said(preview))))
        if self.asks:
            self._ask()
        else:
            self.add_close_button().setFocus()
        self.resize(px(580), px(560 if self.asks else 220))

    @property
    def asks(self) -> bool:
        """Whether it can be carried out at all."""
        one = self._preview
        early = bool(one.not_before or one.not_due)
        return one.approved and not (one.carried_out or early) and bool(one.records or one.partly)

    @property
    def number(self) -> str:
        """The number that was typed."""
        return self._number.text().strip()

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    def type(self, number: str, reason: str) -> None:
        """Type what a person would."""
        self._number.setText(number)
        self._reason.setText(reason)

    def can_accept(self) -> bool:
        """Whether the act's own number and a reason are typed."""
        return self.asks and self.number == self._preview.number and bool(self.reason)

    def _ask(self) -> None:
        for field, name in (
            (self._number, self.tr("Type the number of the act to confirm")),
            (self._reason, self.tr("Reason")),
        ):
            field.setAccessibleName(name)
            field.setMinimumHeight(px(34))
            field.textChanged.connect(lambda _text: self._check())
            self.body.addWidget(Label(name, "strong"))
            self.body.addWidget(field)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button(self.tr("Erase for good"), primary=True)
        self._accept.clicked.connect(self.accept)
        self._number.setFocus()
        self._check()

    def _check(self) -> None:
        self._accept.setEnabled(self.can_accept())

    def _sentence(self, place: int) -> str:
        return self._said(self._preview)[place]

    def _said(self, preview: ActPreview) -> Sequence[str]:
        refused = self._refused(preview)
        return (refused,) if refused else self._what_goes(preview)

    def _refused(self, preview: ActPreview) -> str:
        """Why it cannot be carried out; empty where it can."""
        if preview.carried_out:
            return self.tr("This act was carried out already.")
        if not preview.approved:
            return self.tr(
                "This act is not approved: give its date and who approved it, and save it first."
            )
        if preview.not_before:
            to_come = {"number": preview.number, "until": preview.not_before}
            return error_words(AccessError("act_to_come", **to_come))
        if preview.not_due:
            units = ", ".join(preview.not_due)
            return error_words(AccessError("act_term_runs", number=preview.number, value=units))
        if not preview.records and not preview.partly:
            return self.tr("Nothing lies in the units of this act, so nothing is to be erased.")
        return ""

    def _what_goes(self, preview: ActPreview) -> Sequence[str]:
        said = [
            self.tr("%Ln record(s) and", "", preview.records)
            + " "
            + self.tr("%Ln file(s) will be erased for good.", "", preview.files),
            self.tr(
                "Their texts go, all their earlier versions and their originals. What stays of "
                "each is its number, that this act erased it, when, and the digests by which the "
                "log proves itself."
            ),
        ]
        if preview.partly:
            said.append(
                self.tr(
                    "%Ln point(s) that also stand in another document lose one wording and their "
                    "earlier versions.",
                    "",
                    preview.partly,
                )
            )
        said += [
            self.tr("This cannot be undone."),
            self.tr(
                "Backups made before still hold all of it, here and at the second place, until "
                "they are rotated out; so do copies made elsewhere. The names of received files "
                "stay in the journal, and people stay records of their own."
            ),
        ]
        return said

"""Asks how far readers may see a record, until when and why. Changes nothing itself."""

from collections.abc import Iterator

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.model.access import AccessState, AccessStatus, PointDocuments, Restriction
from viewer.dialogs.frame import DialogFrame
from viewer.models.record_name import record_name
from viewer.theme import font, px
from viewer.widgets.check_box import CheckBox
from viewer.widgets.fields import DayField, LineField
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel
from viewer.widgets.segmented import SegmentedControl


class AccessDialog(DialogFrame):
    """``inherited`` says what else restricts the record, empty if nothing does.

    ``documents`` are those in which a point stands: what readers get of them then is said too.

    After it was accepted, ``said`` is what is to be said of the record; None for nothing.
    """

    def __init__(
        self,
        label: str,
        state: AccessState,
        inherited: str = "",
        parent: QWidget | None = None,
        *,
        documents: PointDocuments | None = None,
    ) -> None:
        super().__init__("", parent)
        self.hear(label, inherited)
        self.setWindowTitle(self.tr("Access for readers"))
        self.setAccessibleName(self.windowTitle())
        self._own = state.own
        self._documents = documents or PointDocuments()
        self._status = SegmentedControl(self.tr("Access"))
        self._meaning = WrappedLabel("", "secondary", "text2")
        self._ends = CheckBox(self.tr("It ends by itself; its last day is"))
        self._day = DayField(QDate.currentDate().addYears(10))
        self._ground = LineField()
        self._reason = LineField()
        self._build(label, inherited)
        self._fill()
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = self.add_button(self.tr("Save"), primary=True)
        save.clicked.connect(self.accept)
        self.resize(px(560), px(470))

    def _build(self, label: str, inherited: str) -> None:
        self.body.addWidget(ElidedLabel(label, "strong"))
        self._status.set_choices(
            [
                (AccessStatus.OPEN, self.tr("Open"), ""),
                (AccessStatus.RESTRICTED, self.tr("Restricted"), ""),
                (AccessStatus.CLOSED, self.tr("Closed"), ""),
            ]
        )
        choices = QHBoxLayout()
        choices.addWidget(self._status)
        choices.addStretch(1)
        self.body.addLayout(choices)
        self._meaning.setMinimumHeight(px(38))
        self._meaning.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._meaning)
        if inherited:
            self.body.addWidget(WrappedLabel(inherited, "secondary", "text2"))
        self._build_until()
        self._build_words()
        self._status.changed.connect(lambda _value: self._show())
        self._ends.toggled.connect(lambda _on: self._show())

    def _build_until(self) -> None:
        until = QHBoxLayout()
        until.setSpacing(px(12))
        until.addWidget(self._ends)
        until.addWidget(self._day)
        until.addStretch(1)
        self._day.setFont(font("base"))
        self._day.setMinimumHeight(px(30))
        self._day.setAccessibleName(self.tr("Last day"))
        self.body.addLayout(until)

    def _build_words(self) -> None:
        for field, name, hint in (
            (self._ground, self.tr("Ground"), self.tr("for example: personal data, 75 years")),
            (self._reason, self.tr("Why it is changed now (for the history)"), ""),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            field.setMinimumHeight(px(34))
            self.body.addWidget(Label(name, "strong"))
            self.body.addWidget(field)
        self.body.addStretch(1)

    def _fill(self) -> None:
        own = self._own or Restriction(AccessStatus.OPEN)
        self._status.set_current(own.status)
        self._ends.setChecked(bool(own.until))
        if own.until:
            self._day.setDate(QDate.fromString(own.until, Qt.DateFormat.ISODate))
        self._ground.setText(" ".join(own.reason.split()))
        self._show()

    @property
    def said(self) -> Restriction | None:
        """What is to be said; an open record without a ground needs no word."""
        status, ground = AccessStatus(self._status.current()), self._ground.text().strip()
        if status is AccessStatus.OPEN:
            return Restriction(status, ground) if ground else None
        day = self._day.date().toString(Qt.DateFormat.ISODate) if self._ends.isChecked() else ""
        return Restriction(status, ground, day)

    @property
    def reason(self) -> str:
        """Why, for the history."""
        return self._reason.text().strip()

    def choose(self, status: AccessStatus, *, until: str = "", ground: str = "") -> None:
        """Set what a person would."""
        self._own = Restriction(status, ground, until)
        self._fill()

    def meaning(self) -> str:
        """What is said of the choice."""
        return self._meaning.text()

    def _show(self) -> None:
        status = AccessStatus(self._status.current() or AccessStatus.OPEN)
        self._meaning.setText(self._words(status))
        restricts = status is not AccessStatus.OPEN
        self._ends.setEnabled(restricts)
        self._day.setEnabled(restricts and self._ends.isChecked())

    def _words(self, status: AccessStatus) -> str:
        """What follows from a choice."""
        if status is AccessStatus.OPEN:
            return self.tr("Readers see all of it, unless its session or its unit is restricted.")
        if self._documents.black or self._documents.withheld:
            return " ".join(self._words_of_point(status))
        if status is AccessStatus.RESTRICTED:
            return self.tr(
                "Readers see its head: title, dates, place. The text and the original are "
                "kept from them, and those of all that lies in it."
            )
        return self.tr(
            "Readers see nothing of it, nor of all that lies in it. Its session's own "
            "description stays open if only a document is closed."
        )

    def _words_of_point(self, status: AccessStatus) -> Iterator[str]:
        """What follows for the documents in which the point stands."""
        if status is AccessStatus.RESTRICTED:
            yield self.tr("Readers see only its number and its kind.")
        else:
            yield self.tr("Readers see nothing of it.")
        if self._documents.black:
            yield self.tr(
                "Its wording is black in its documents; readers get that text in place of the "
                "originals."
            )
        if withheld := self._documents.withheld:
            said = self.tr(
                "Where it stands is not known in {names}: readers get neither text nor original."
            )
            yield said.replace("{names}", ", ".join(map(record_name, withheld)))

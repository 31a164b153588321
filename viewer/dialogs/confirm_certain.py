"""Shows which waiting files are certain, what that means, and why the others are not."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model import Appraisal, Reservation
from viewer.dialogs.frame import DialogFrame
from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.i18n import date_text, number_text
from viewer.theme import px
from viewer.widgets.check_box import CheckBox
from viewer.widgets.panels import Panel
from viewer.widgets.plain_text import Label, WrappedLabel

_CONDITIONS = (
    QT_TRANSLATE_NOOP(
        "Certain", "The text is whole and reports a meeting, with a date and points."
    ),
    QT_TRANSLATE_NOOP("Certain", "No value is below the limit of certainty (85 %)."),
    QT_TRANSLATE_NOOP("Certain", "The archive knows the council already."),
    QT_TRANSLATE_NOOP(
        "Certain", "Every name is spelled as somebody's who is known, or like nobody's."
    ),
    QT_TRANSLATE_NOOP(
        "Certain", "No document of the archive has the same text or tells of the same meeting."
    ),
)
_RESERVATIONS = {
    Reservation.UNREAD: QT_TRANSLATE_NOOP("Certain", "the text is not whole"),
    Reservation.NO_SESSION: QT_TRANSLATE_NOOP("Certain", "no meeting was found"),
    Reservation.VALUES: QT_TRANSLATE_NOOP("Certain", "values are doubtful"),
    Reservation.NO_DATE: QT_TRANSLATE_NOOP("Certain", "no date"),
    Reservation.NO_POINTS: QT_TRANSLATE_NOOP("Certain", "no points"),
    Reservation.COUNCIL: QT_TRANSLATE_NOOP("Certain", "the council is new"),
    Reservation.NAMES: QT_TRANSLATE_NOOP("Certain", "a name may stand for somebody known"),
    Reservation.REPEATS: QT_TRANSLATE_NOOP("Certain", "repeats a document of the archive"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Certain", text)


class ConfirmCertainDialog(DialogFrame):
    """After it was accepted, ``chosen`` holds the files to confirm; each can be left out."""

    def __init__(self, found: tuple[Appraisal, ...], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Confirm all that are certain"))
        self.setAccessibleName(self.windowTitle())
        self._boxes: dict[str, CheckBox] = {}
        self._chosen: tuple[str, ...] = ()
        certain = [one for one in found if one.is_certain]
        others = [one for one in found if not one.is_certain]
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button("", primary=True)
        self._accept.clicked.connect(self.accept)
        self.body.addWidget(self._meaning())
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(6))
        self._fill(column, certain, others)
        column.addStretch(1)
        self.add_scrolled(sheet)
        self._count()
        self.resize(px(640), px(640))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The files that are to be confirmed, oldest first."""
        return tuple(inbox_id for inbox_id, one in self._boxes.items() if one.isChecked())

    def set_chosen(self, inbox_id: str, on: bool) -> None:
        """Take a file in or leave it out, as a click does."""
        self._boxes[inbox_id].setChecked(on)

    def _meaning(self) -> QWidget:
        panel = Panel()
        column = QVBoxLayout(panel)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(4))
        column.addWidget(Label(self.tr("Certain means"), "strong"))
        for condition in _CONDITIONS:
            column.addWidget(WrappedLabel(f"· {_tr(condition)}", "secondary", "text2"))
        more = self.tr(
            "Each record is stored by itself and looked at once more right before; one step of"
            " undo takes all of them back."
        )
        column.addWidget(WrappedLabel(more, "secondary", "text2"))
        return panel

    def _fill(self, column: QVBoxLayout, certain: list[Appraisal], others: list[Appraisal]) -> None:
        if not certain:
            column.addWidget(Label(self.tr("No waiting file is certain."), "strong"))
        for one in certain:
            column.addLayout(self._certain_row(one))
        if not others:
            return
        column.addSpacing(px(10))
        column.addWidget(Label(self.tr("%n file(s) still wait", "", len(others)), "strong"))
        reasons = Counter(reason for one in others for reason in one.reservations)
        told = " · ".join(
            f"{_tr(_RESERVATIONS[reason])}: {number_text(count)}"
            for reason, count in reasons.most_common()
        )
        column.addWidget(WrappedLabel(told, "secondary", "text2"))
        for one in others:
            why = ", ".join(_tr(_RESERVATIONS[reason]) for reason in one.reservations)
            column.addWidget(WrappedLabel(f"{one.item.filename} — {why}", "secondary", "text2"))

    def _certain_row(self, one: Appraisal) -> QHBoxLayout:
        box = CheckBox()
        box.setChecked(True)
        box.toggled.connect(lambda _on: self._count())
        self._boxes[one.item.id] = box
        facts = [one.council]
        if one.ordinal is not None:
            facts.append(self.tr("session {number}").format(number=number_text(one.ordinal)))
        facts += [date_text(one.date), self.tr("%n point(s)", "", one.points)]
        told = " · ".join(fact for fact in facts if fact)
        box.setAccessibleName(one.item.filename)
        box.setAccessibleDescription(told)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrappedLabel(one.item.filename, "name"))
        words.addWidget(WrappedLabel(told, "secondary", "text2"))
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _count(self) -> None:
        count = len(self.chosen)
        self._accept.setText(self.tr("Confirm %n record(s)", "", count))
        self._accept.setEnabled(bool(count))

"""Shows which waiting files are certain, what that means, and why the others are not."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import Appraisal, Reservation
from viewer.dialogs.frame import DialogFrame
from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.i18n import date_text, number_text, session_text
from viewer.theme import px
from viewer.widgets.check_list import CheckLine, CheckList
from viewer.widgets.panels import Panel
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.progress_line import ProgressLine

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
    QT_TRANSLATE_NOOP("Certain", "No other meeting of the council has the same number."),
)
_RESERVATIONS = {
    Reservation.KEPT: QT_TRANSLATE_NOOP("Certain", "not read yet"),
    Reservation.UNREAD: QT_TRANSLATE_NOOP("Certain", "the text is not whole"),
    Reservation.NO_SESSION: QT_TRANSLATE_NOOP("Certain", "no meeting was found"),
    Reservation.VALUES: QT_TRANSLATE_NOOP("Certain", "values are doubtful"),
    Reservation.NO_DATE: QT_TRANSLATE_NOOP("Certain", "no date"),
    Reservation.NO_POINTS: QT_TRANSLATE_NOOP("Certain", "no points"),
    Reservation.COUNCIL: QT_TRANSLATE_NOOP("Certain", "the council is new"),
    Reservation.NAMES: QT_TRANSLATE_NOOP("Certain", "a name may stand for somebody known"),
    Reservation.REPEATS: QT_TRANSLATE_NOOP("Certain", "repeats a document of the archive"),
    Reservation.NUMBER_TAKEN: QT_TRANSLATE_NOOP(
        "Certain", "another meeting of the council has this number"
    ),
    Reservation.IN_PART: QT_TRANSLATE_NOOP("Certain", "only its beginning was looked at"),
    Reservation.CHOICE_GONE: QT_TRANSLATE_NOOP("Certain", "what was chosen for it is gone"),
}


def _condition(text: str) -> str:
    return f"· {_tr(text)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Certain", text)


class ConfirmCertainDialog(DialogFrame):
    """After it was accepted, ``chosen`` holds the files to confirm; each can be left out.

    It opens before they are known, and says meanwhile how far the looking is (``show_progress``).
    """

    def __init__(
        self, found: tuple[Appraisal, ...] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Confirm all that are certain"))
        self.setAccessibleName(self.windowTitle())
        self._certain: list[Appraisal] = []
        self._others: list[Appraisal] = []
        self._is_looking = True
        self._list = CheckList()
        self._progress = ProgressLine()
        self._progress.setAccessibleName(self.tr("How far it is"))
        self._said = Label("", "strong")
        self._left = Label("", "strong")
        self._reasons = WrappedLabel("", "secondary", "text2")
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button("", primary=True)
        self._accept.clicked.connect(self.accept)
        self.add_scrolled(self._meaning())
        self.body.addWidget(self._said)
        self.body.addWidget(self._progress)
        self._list.setAccessibleName(self.tr("Waiting files"))
        self._list.rows.changed.connect(self._count)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._left)
        self.body.addWidget(self._reasons)
        self._tell()
        self._count()
        self.resize(px(640), px(640))
        if found is not None:
            self.show_found(found)

    def show_progress(self, done: int, total: int) -> None:
        """So many of the waiting files have been looked at."""
        self._progress.show_progress(done, total)

    def show_found(self, found: tuple[Appraisal, ...]) -> None:
        """All have been looked at."""
        self._is_looking = False
        self._certain = [one for one in found if one.is_certain]
        self._others = [one for one in found if not one.is_certain]
        self._tell()
        self._fill()
        self._list.setFocus()

    def _tell(self) -> None:
        """How far it is, or that none is certain; how many are not, and why."""
        others = self._others
        self._progress.setVisible(self._is_looking)
        none = "" if self._certain else self.tr("No waiting file is certain.")
        self._said.setText(self.tr("Looking through the inbox…") if self._is_looking else none)
        self._said.setVisible(bool(self._said.text()))
        self._left.setText(self.tr("%Ln file(s) still wait", "", len(others)))
        self._reasons.setText(_reasons(others))
        self._left.setVisible(bool(others))
        self._reasons.setVisible(bool(others))

    def _fill(self) -> None:
        certain = [self._certain_line(one) for one in self._certain]
        self._list.rows.set_lines([*certain, *map(_other_line, self._others)])

    def retranslate(self) -> None:
        """What is told of each file; what was left out stays so."""
        chosen = set(self.chosen)
        self._tell()
        self._fill()
        for one in self._certain:
            self.set_chosen(one.item.id, one.item.id in chosen)
        self._count()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The files that are to be confirmed, oldest first."""
        return self._list.rows.chosen()

    def set_chosen(self, inbox_id: str, on: bool) -> None:
        """Take a file in or leave it out, as a click does."""
        self._list.rows.set_chosen(inbox_id, on)

    def _meaning(self) -> QWidget:
        panel = Panel()
        column = QVBoxLayout(panel)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(4))
        column.addWidget(Label(self.tr("Certain means"), "strong"))
        for condition in _CONDITIONS:
            told = self.telling(partial(_condition, condition))
            column.addWidget(WrappedLabel(told, "secondary", "text2"))
        more = self.tr(
            "Each record is stored by itself and looked at once more right before; one step of"
            " undo takes all of them back."
        )
        column.addWidget(WrappedLabel(more, "secondary", "text2"))
        return panel

    def _certain_line(self, one: Appraisal) -> CheckLine:
        facts = [one.council]
        if one.ordinal is not None:
            facts.append(session_text(one.ordinal))
        facts += [date_text(one.date), self.tr("%Ln point(s)", "", one.points)]
        told = " · ".join(fact for fact in facts if fact)
        return CheckLine(one.item.id, one.item.filename, told)

    def _count(self) -> None:
        count = len(self.chosen)
        self._accept.setText(self.tr("Confirm %Ln record(s)", "", count))
        self._accept.setEnabled(bool(count))


def _other_line(one: Appraisal) -> CheckLine:
    """A file that is not certain, and why."""
    why = ", ".join(_tr(_RESERVATIONS[reason]) for reason in one.reservations)
    return CheckLine(one.item.id, one.item.filename, why, has_box=False)


def _reasons(others: Sequence[Appraisal]) -> str:
    """How many files there are for each reason."""
    reasons = Counter(reason for one in others for reason in one.reservations)
    return " · ".join(
        f"{_tr(_RESERVATIONS[reason])}: {number_text(count)}"
        for reason, count in reasons.most_common()
    )

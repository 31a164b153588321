"""Asks how the results are to be written to a table. Writes nothing itself."""

from PySide6.QtWidgets import QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.check_box import CheckBox
from viewer.widgets.panels import Panel, column
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel


class ExportResultsDialog(DialogFrame):
    """After it was accepted, ``marks``, ``wordings``, ``restricted`` say what it shall have."""

    def __init__(
        self, query: str, total: int, meetings: int, filters: int, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Export results"))
        self.setAccessibleName(self.windowTitle())
        self._marks = CheckBox(self.tr("Keep ⟦⟧ around the words that were found"))
        self._wordings = CheckBox(self.tr("Add the whole text in each language"))
        self._restricted = CheckBox(self.tr("Also what is closed or restricted"))
        self._build(query, self.telling(lambda: self._facts(total, meetings, filters)))
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.choose = self.add_button(self.tr("Choose where…"), primary=True)
        self.choose.clicked.connect(self.accept)
        self.choose.setFocus()
        self.resize(px(540), px(364))

    @property
    def marks(self) -> bool:
        """Whether the signs around what was found stay."""
        return self._marks.isChecked()

    @property
    def wordings(self) -> bool:
        """Whether there is a column for each language's whole text."""
        return self._wordings.isChecked()

    @property
    def restricted(self) -> bool:
        """Whether what readers may not see is taken in."""
        return self._restricted.isChecked()

    def _build(self, query: str, facts: str) -> None:
        panel = Panel()
        inner = column(panel, margin=12, spacing=2)
        inner.addWidget(ElidedLabel(query or self.tr("Every resolution"), "strong"))
        inner.addWidget(Label(facts, "secondary", "text2"))
        self.body.addWidget(panel)
        self.body.addWidget(self._wordings)
        self.body.addWidget(self._marks)
        self.body.addWidget(self._restricted)
        self.body.addWidget(
            WrappedLabel(
                self.tr(
                    "All of them are written, not only those on the screen. An .xlsx file also "
                    "says how the table came about; a .csv file is the table alone."
                ),
                "secondary",
                "text2",
            )
        )
        self.body.addStretch(1)

    def _facts(self, total: int, meetings: int, filters: int) -> str:
        parts = [self.tr("%Ln result(s)", "", total), self.tr("in %Ln meeting(s)", "", meetings)]
        if filters:
            parts.append(self.tr("%Ln filter(s)", "", filters))
        return " · ".join(parts)

"""Asks which meetings and documents to lay into a unit, and on which sheets."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db.model import RecordType, Ref
from viewer.dialogs.frame import DialogFrame
from viewer.models.record_name import record_name
from viewer.theme import px
from viewer.widgets.check_list import CheckLine, CheckList
from viewer.widgets.fields import LineField
from viewer.widgets.plain_text import Label, WrappedLabel


class PlaceRecordsDialog(DialogFrame):
    """After it was accepted, ``chosen`` and ``sheets`` say what to lay in."""

    def __init__(self, unit: str, refs: Sequence[Ref], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Lay into {unit}").replace("{unit}", unit))
        self.setAccessibleName(self.windowTitle())
        self._refs = {ref.id: ref for ref in refs}
        said = self.tr("Meetings and documents that lie in no unit yet:")
        none = self.tr("Every meeting and document lies in a unit already.")
        self.body.addWidget(WrappedLabel(said if refs else none, "base", "text2"))
        self.list = CheckList()
        self.list.setAccessibleName(said)
        self._fill(())
        self.body.addWidget(self.list, 1)
        self.list.setVisible(bool(refs))
        self.sheets_line = LineField()
        self.sheets_line.setMinimumHeight(px(30))
        self.sheets_line.setMaxLength(64)
        caption = self.tr("Sheets, for example 12–15 (may stay empty)")
        self.sheets_line.setAccessibleName(caption)
        label = Label(caption, "base", "text2")
        label.setBuddy(self.sheets_line)
        self.body.addWidget(label)
        self.body.addWidget(self.sheets_line)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.lay_in = self.add_button(self.tr("Lay in"), primary=True)
        self.lay_in.clicked.connect(self.accept)
        self.list.rows.changed.connect(self._offer)
        self._offer()
        self.resize(px(560), px(520))

    def retranslate(self) -> None:
        """What each record is."""
        self._fill(self.list.rows.chosen())

    def _fill(self, chosen: Sequence[str]) -> None:
        refs = self._refs.values()
        self.list.rows.set_lines(
            [CheckLine(ref.id, record_name(ref), self._word(ref)) for ref in refs]
        )
        for ref in refs:
            self.list.rows.set_chosen(ref.id, ref.id in chosen)

    @property
    def chosen(self) -> list[Ref]:
        """What was ticked."""
        return [self._refs[one] for one in self.list.rows.chosen()]

    @property
    def sheets(self) -> str:
        """The sheets that were typed."""
        return self.sheets_line.text()

    def _word(self, ref: Ref) -> str:
        meeting, document = self.tr("meeting"), self.tr("document")
        return meeting if ref.type is RecordType.MEETING else document

    def _offer(self) -> None:
        self.lay_in.setEnabled(bool(self.list.rows.chosen()))

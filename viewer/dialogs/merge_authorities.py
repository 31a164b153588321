"""Two records of one person or thing become one: which stays, what comes along, what changes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import Ref
from db.model.drafts import NameOffer
from db.model.history import MergePreview
from viewer.dialogs.frame import DialogFrame
from viewer.i18n import filled, number_text
from viewer.models.record_name import record_name
from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.fields import LineField
from viewer.widgets.form_parts import FormRow
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.name_field import NameField
from viewer.widgets.panels import FlowRow, Panel
from viewer.widgets.plain_text import Label, WrappedLabel

#: Records that are named; of more only the number is said.
_NAMED = 6


class MergeDialog(DialogFrame):
    """``pair_chosen`` carries the ids of what stays and what goes; a preview answers it.

    ``merge_wanted`` follows the button; the dialog stays until it is accepted.
    """

    pair_chosen = Signal(str, str)
    merge_wanted = Signal()

    def __init__(self, kept: Ref, other: NameField, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge two records"))
        self.setAccessibleName(self.windowTitle())
        self._kept = kept
        self.other = other
        self._preview: MergePreview | None = None
        self._kept_name = WrappedLabel(kept.label, "strong")
        self._swap = ToolButton("repeat-2", self.tr("Swap"), self.tr("Keep the other one instead"))
        self._swap.clicked.connect(self._turn)
        self._maybe = QWidget()
        self._maybe_row = FlowRow(16, 4, self._maybe)
        self._told = QVBoxLayout()
        self._panel = Panel()
        self._reason = LineField()
        self._failure = WrappedLabel("", "secondary", "bad")
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._merge = self.add_button(self.tr("Merge"), primary=True)
        self._merge.clicked.connect(self.merge_wanted)
        self._build()
        other.changed.connect(self._pair)
        self._show(None)
        self.resize(px(620), px(600))

    def _build(self) -> None:
        about = self.tr(
            "The names of the one that goes come along, every record that names it will name the"
            " other, and it moves to the recycle bin. One step of undo parts them again."
        )
        self.body.addWidget(WrappedLabel(about, "secondary", "text2"))
        self._kept_name.setContentsMargins(px(9), px(5), 0, px(5))
        self.body.addWidget(FormRow(self.tr("Stays"), self._kept_name))
        self.other.set_accessible(self.tr("Goes into it"))
        self.body.addWidget(FormRow(self.tr("Goes into it"), self.other))
        self.body.addWidget(self._maybe)
        self._maybe.hide()
        self.body.addWidget(self._swap, 0, Qt.AlignmentFlag.AlignLeft)
        self._told.setContentsMargins(px(14), px(10), px(14), px(12))
        self._told.setSpacing(px(4))
        self._panel.setLayout(self._told)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        column.addStretch(1)
        self.add_scrolled(sheet)
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.setPlaceholderText(self.tr("for example: one person, spelled in two ways"))
        self._reason.setMinimumHeight(px(34))
        self._reason.textChanged.connect(lambda _text: self._check())
        self.body.addWidget(FormRow(self.tr("Reason"), self._reason))
        self._failure.hide()
        self.body.addWidget(self._failure)

    @property
    def kept(self) -> Ref:
        """The one that stays."""
        return self._kept

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    def set_reason(self, reason: str) -> None:
        """Give the reason as typing does."""
        self._reason.setText(reason)

    def preview(self) -> MergePreview | None:
        """What is said would happen; None while nothing is."""
        return self._preview

    def can_merge(self) -> bool:
        """Both are chosen, what would happen is said, and why it should."""
        return self._preview is not None and bool(self.reason)

    def offer(self, maybe: Sequence[NameOffer]) -> None:
        """Records that may be the same, each a link, and what they are."""
        if maybe:
            self._maybe_row.addWidget(Label(self.tr("Perhaps the same"), "secondary", "text2"))
        for one in maybe:
            named = " · ".join(filter(None, (one.label, one.detail)))
            link = LinkLabel(named, "secondary")
            link.activated.connect(lambda _held, one=one: self.other.choose(one))
            self._maybe_row.addWidget(link)
        self._maybe.setVisible(bool(maybe))
        self._maybe.setAccessibleName(self.tr("Perhaps the same"))

    def set_preview(self, preview: MergePreview) -> None:
        """Say what merging those two would do, if they are still the ones."""
        named = self.other.named()
        if preview.kept.id == self._kept.id and named is not None and named.id == preview.gone.id:
            self._show(preview)

    def say_failure(self, sentence: str) -> None:
        """Say what failed; ``""`` takes it back."""
        self._failure.setText(sentence)
        self._failure.setVisible(bool(sentence))

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard to what is asked next: the other record, or why."""
        super().showEvent(event)
        asked = self.other if self.other.named() is None else self._reason
        asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        """While they are merged nothing else is chosen."""
        for part in (self.other, self._swap, self._reason):
            part.setEnabled(not busy)
        self._merge.setEnabled(not busy and self.can_merge())

    def _turn(self) -> None:
        """What goes stays, and the other way round."""
        named, before = self.other.named(), self._kept
        if named is None or named.id is None:
            return
        self._kept = Ref(named.id, before.type, named.text)
        self._kept_name.setText(named.text)
        self.other.without = frozenset({named.id})
        self.other.choose(NameOffer(before.id, before.label))

    def _pair(self) -> None:
        self.say_failure("")
        self._show(None)
        named = self.other.named()
        if named is not None and named.id is not None:
            self.pair_chosen.emit(self._kept.id, named.id)

    def _show(self, preview: MergePreview | None) -> None:
        self._preview = preview
        while (item := self._told.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if preview is None:
            said = self.tr("Choose the other record to see what would happen.")
            self._told.addWidget(WrappedLabel(said, "secondary", "text2"))
        else:
            self._tell(preview)
        self._swap.setEnabled(preview is not None)
        self._check()

    def _tell(self, preview: MergePreview) -> None:
        if preview.naming_both:
            self._doubt(preview)
        self._section(self.tr("Stays"), (self.telling(partial(self._stays, preview)),))
        names = preview.names or (self.tr("none that is not there already"),)
        self._section(self.tr("Names that come along"), names)
        count = len(preview.records)
        self._section(
            filled(self.tr("%Ln record(s) will name “{kept}”", "", count), kept=preview.kept.label),
            self._named(preview.records),
        )
        self._section(self.tr("Goes to the recycle bin"), (preview.gone.label,))

    def _stays(self, preview: MergePreview) -> str:
        named = self.tr("named in %Ln record(s)", "", preview.naming_kept)
        return f"{preview.kept.label} · {named}"

    def _doubt(self, preview: MergePreview) -> None:
        """One and the same is hardly named twice by one record."""
        self._section(self.tr("Both are named in"), self._named(preview.naming_both), "warn")
        said = self.tr(
            "Are they really one? What was said there of both will be said of “{kept}” alone."
        )
        words = filled(said, kept=preview.kept.label)
        self._told.addWidget(WrappedLabel(words, "base", "warn"))

    def _named(self, records: Sequence[Ref]) -> list[str]:
        """What the records are called; of those beyond the first ones only how many."""
        shown = [record_name(ref) for ref in records[:_NAMED]]
        if (rest := len(records) - _NAMED) > 0:
            shown.append(self.tr("and {number} more").replace("{number}", number_text(rest)))
        return shown

    def _section(self, title: str, lines: Sequence[str], colour: str = "text2") -> None:
        heading = Label(title, "strong")
        heading.setContentsMargins(0, px(4) if self._told.count() else 0, 0, 0)
        self._told.addWidget(heading)
        for text in lines:
            self._told.addWidget(WrappedLabel(text, "base", colour, max_lines=2))

    def _check(self) -> None:
        self._merge.setEnabled(self.can_merge())

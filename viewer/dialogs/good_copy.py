"""Which backup holds a damaged original whole, and whether to take that copy."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from db.model.fixity import DamagedOriginal, GoodCopy
from viewer.dialogs.backup_words import damage_words
from viewer.dialogs.frame import DialogFrame
from viewer.i18n import moment_text
from viewer.theme import px
from viewer.widgets.fields import LineField
from viewer.widgets.panels import WarmPanel, column
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel
from viewer.widgets.radio_button import RadioButton

#: So many backups are offered, the newest ones: they hold the same bytes.
_SHOWN = 5


class GoodCopyDialog(DialogFrame):
    """After it was accepted, ``chosen`` is the copy to take, ``reason`` says why."""

    def __init__(
        self,
        damaged: DamagedOriginal,
        copies: Sequence[GoodCopy],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A damaged original"))
        self.setAccessibleName(self.windowTitle())
        self._copies = tuple(copies[:_SHOWN])
        self._buttons_of: list[RadioButton] = []
        self._group = QButtonGroup(self)
        self._reason = LineField()
        self.body.addWidget(self._what_is_known(damaged))
        if self._copies:
            self._build_copies()
        else:
            none = self.tr(
                "No backup that can be reached holds this file whole. Look for it where it came"
                " from, or connect the second place of your backups and open this again."
            )
            self.body.addWidget(WrappedLabel(none))
        self.body.addStretch(1)
        cancel = self.add_button(self.tr("Cancel") if self._copies else self.tr("Close"))
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button(self.tr("Take the good copy"), primary=True)
        self._accept.clicked.connect(self.accept)
        self._accept.setVisible(bool(self._copies))
        self._check()
        self.resize(px(640), px(410 + 52 * len(self._copies)))

    @property
    def chosen(self) -> GoodCopy | None:
        """The copy to take."""
        for copy, button in zip(self._copies, self._buttons_of, strict=True):
            if button.isChecked():
                return copy
        return None

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    def can_take(self) -> bool:
        """A copy and a reason are needed."""
        return self._accept.isEnabled()

    def set_reason(self, reason: str) -> None:
        """Give the reason as typing does."""
        self._reason.setText(reason)

    def _what_is_known(self, damaged: DamagedOriginal) -> QWidget:
        panel = WarmPanel()
        lines = column(panel, 14, 4)
        panel.setMinimumHeight(px(112))
        lines.addWidget(ElidedLabel(damaged.filename, "strong"))
        lines.addWidget(WrappedLabel(self.telling(lambda: damage_words(damaged))))
        checked = self.telling(lambda: self._checked(damaged))
        lines.addWidget(WrappedLabel(checked, "secondary", "text2"))
        lines.addWidget(ElidedLabel(f"SHA-256 {damaged.sha256}", "secondary", "text2"))
        return panel

    def _checked(self, damaged: DamagedOriginal) -> str:
        said = self.tr("Checked {when}, received {since}.")
        said = said.replace("{when}", moment_text(damaged.checked_at, prose=True))
        return said.replace("{since}", moment_text(damaged.received_at, prose=True))

    def _name_of(self, copy: GoodCopy) -> str:
        made = moment_text(copy.made_at, prose=True)
        return self.tr("Backup of {when}").replace("{when}", made)

    def _build_copies(self) -> None:
        about = self.tr(
            "These backups hold the file as it was received; the copies were read just now. The"
            " damaged file is kept aside in the archive's folder “damaged”, and the log says what"
            " was done."
        )
        self.body.addWidget(WrappedLabel(about, "secondary", "text2"))
        for number, copy in enumerate(self._copies):
            self.body.addLayout(self._copy_row(copy, first=number == 0))
        self.add_reason(
            self._reason, self.tr("Reason (required)"), self.tr("for example: the disk was failing")
        )
        self._reason.textChanged.connect(lambda _text: self._check())

    def _copy_row(self, copy: GoodCopy, *, first: bool) -> QHBoxLayout:
        button = RadioButton()
        button.setChecked(first)
        name = self.telling(lambda: self._name_of(copy))
        button.setAccessibleName(name)
        button.setAccessibleDescription(str(copy.backup))
        self._group.addButton(button)
        self._buttons_of.append(button)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(name))
        words.addWidget(ElidedLabel(str(copy.backup), "secondary", "text2"))
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _check(self) -> None:
        self._accept.setEnabled(self.chosen is not None and bool(self.reason))

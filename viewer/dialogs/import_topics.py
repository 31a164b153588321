"""What taking a file of topics in would do, before it is done. Stores nothing itself."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model.topics import ThesaurusReport
from viewer.dialogs.frame import DialogFrame
from viewer.errors import fill
from viewer.errors.topic_sentences import MATTER_SENTENCES
from viewer.i18n import in_quotes, number_text
from viewer.theme import px
from viewer.widgets.panels import FactRow
from viewer.widgets.plain_text import Label, WrappedLabel

#: More lines are counted; the command ``topics --import FILE --dry-run`` prints them all.
_LISTED = 100


class ImportTopicsDialog(DialogFrame):
    """Waits for the report; accepted, the file is to be taken in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Import topics from {name}").replace("{name}", name))
        self.setAccessibleName(self.windowTitle())
        self._cancel = self.add_button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._accept = self.add_button(self.tr("Import"), primary=True)
        self._accept.clicked.connect(self.accept)
        self._accept.setEnabled(False)
        self._said = WrappedLabel(self.tr("Reading…"), "base", "text2")
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self.body.addWidget(self._said)
        self.add_scrolled(self._sheet)
        self.resize(px(620), px(460))

    def show_failure(self, sentence: str) -> None:
        """The file cannot be read: why."""
        self._said.setText(sentence)
        self._cancel.setText(self.tr("Close"))

    def show_report(self, report: ThesaurusReport) -> None:
        """Say what would become of the file."""
        changes = report.made + report.changed
        self._said.setText(
            self.tr("This is what would be done. It can be undone as a whole.")
            if changes
            else self.tr("Everything in this file is in the archive already.")
        )
        for caption, count in (
            (self.tr("Concepts"), report.concepts),
            (self.tr("New topics"), report.made),
            (self.tr("Changed topics"), report.changed),
            (self.tr("As before"), report.unchanged),
        ):
            self._column.addWidget(FactRow(caption, Label(number_text(count)), 160))
        if report.remarks:
            self._add_heading(self.tr("What is to be said"), len(report.remarks))
        for one in report.remarks[:_LISTED]:
            sentence = QCoreApplication.translate("errors", MATTER_SENTENCES[one.matter])
            told = f"{in_quotes(one.label)} {fill(sentence, {'about': one.about})}"
            self._column.addWidget(WrappedLabel(told, "secondary"))
        if len(report.remarks) > _LISTED:
            more = self.tr("and %Ln more", "", len(report.remarks) - _LISTED)
            self._column.addWidget(Label(more, "secondary", "text2"))
        if report.left_out:
            self._add_heading(self.tr("Left out, since the archive has no place for it"), None)
        for name, count in report.left_out.items():
            self._column.addWidget(FactRow(number_text(count), Label(name, "secondary"), 70))
        self._column.addStretch(1)
        self._accept.setEnabled(changes > 0)

    def can_import(self) -> bool:
        """Whether there is something to take in."""
        return self._accept.isEnabled()

    def _add_heading(self, text: str, count: int | None) -> None:
        self._column.addSpacing(px(8))
        counted = "" if count is None else f"  {number_text(count)}"
        self._column.addWidget(Label(f"{text}{counted}", "strong"))

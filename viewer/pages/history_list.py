"""The history of a record on its page: the newest versions, and the way to all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from db.model.history import RecordVersion
from viewer.i18n import moment_text
from viewer.jobs import Lane
from viewer.pages.event_words import erased_words, event_facts, event_words
from viewer.pages.page import Page, clear, show_in
from viewer.pages.wording import fact_line
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.panels import SectionHeading
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import Label, WrappedLabel

#: So many versions stand on a record's own page.
_SHOWN = 6


class HistoryList(Page):
    """Moments at the left, beside them what was done, by whom and why."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._record_id = ""
        self._versions: tuple[RecordVersion, ...] = ()
        self._head = SectionHeading("")
        self._all = PlaceLink(role="base")
        self._all.activated.connect(lambda _held: workplace.go_to_history(self._record_id))
        self._head.add_right(self._all)
        self._list = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(self._head)
        layout.addLayout(self._list)
        self.hide()

    def show_record(self, record_id: str) -> None:
        """Fetch and show what was done to a record."""
        if record_id != self._record_id:
            self._record_id = record_id
            self._take(())
        archive = self._workplace.archive
        if archive is None:
            return
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.history.versions(record_id),
            self._take,
            replaces=f"history on a page {id(self)}",
        )

    def versions(self) -> Sequence[RecordVersion]:
        """What is listed, the newest first."""
        return self._versions

    def _take(self, versions: tuple[RecordVersion, ...]) -> None:
        self._versions = versions
        self.retranslate()
        self.setVisible(bool(versions))

    def retranslate(self) -> None:
        """Take the interface's words and dates."""
        versions = self._versions
        self._head.set_text(self.tr("History of the record"), len(versions) or None)
        compare = self.tr("Compare and restore…")
        self._all.setText(compare)
        self._all.setAccessibleDescription(self.tr("All versions of the record"))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        for number, version in enumerate(versions[:_SHOWN]):
            day = Label(moment_text(version.at), "secondary", "text2")
            grid.addWidget(day, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(WrappedLabel(_said(version), "secondary"), number, 1)
        if len(versions) > _SHOWN:
            more = self.tr("and %Ln earlier version(s)", "", len(versions) - _SHOWN)
            grid.addWidget(Label(more, "secondary", "text2"), _SHOWN, 1)
        clear(self._list)
        show_in(self._list, holder)


def _said(version: RecordVersion) -> str:
    done = event_words(version.what, version.detail)
    facts = event_facts(version.detail)
    return fact_line(done, facts, version.who, version.reason, erased_words(version))

"""Two versions of a record field by field: side by side, or one below the other in one column."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model.history import Piece, PieceKind, RecordVersion, VersionComparison
from viewer.i18n import moment_text, number_text
from viewer.pages.compared_fields import change_pieces, field_name
from viewer.pages.page import Page, ScrolledColumn, clear
from viewer.pages.wording import translate
from viewer.theme import px
from viewer.widgets.changed_text import ChangedText
from viewer.widgets.focus_ring import FocusRing
from viewer.widgets.panels import Panel
from viewer.widgets.plain_text import Label, WrappedLabel

_OLDER = (PieceKind.SAME, PieceKind.REMOVED)
_NEWER = (PieceKind.SAME, PieceKind.ADDED)


class ComparisonView(Page):
    """Shows what a comparison found; scrolls with the page's keys, F8 goes to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._comparison: VersionComparison | None = None
        self._ends: tuple[RecordVersion, RecordVersion] | None = None
        self._note = ""
        self._beside = True
        self._fields: list[QWidget] = []
        self._at = -1
        self._scroll = ScrolledColumn("page")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self._scroll, inside=True)
        self._scroll.column.setContentsMargins(0, px(4), px(14), px(20))
        self._scroll.column.setSpacing(px(12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def set_name(self, name: str) -> None:
        """What a screen reader calls it."""
        self._scroll.setAccessibleName(name)

    def set_beside(self, beside: bool) -> None:
        """Side by side, or in one column."""
        self._beside = beside
        self.retranslate()

    def show_note(self, sentence: str) -> None:
        """Say something in the place of a comparison."""
        self._comparison, self._ends, self._note = None, None, sentence
        self.retranslate()

    def show_comparison(
        self, comparison: VersionComparison, older: RecordVersion, newer: RecordVersion
    ) -> None:
        """Show what changed from one version to another."""
        self._comparison, self._ends, self._note = comparison, (older, newer), ""
        self.retranslate()

    def field_names(self) -> list[str]:
        """The fields that are shown, by their names."""
        changes = self._comparison.changes if self._comparison is not None else ()
        return [field_name(change.key) for change in changes]

    def step(self, by: int) -> None:
        """Bring the next field that differs into view, after the last one the first."""
        if self._fields:
            self._at = (self._at + by) % len(self._fields) if self._at >= 0 else 0
            self._scroll.ensureWidgetVisible(self._fields[self._at], 0, px(60))

    def retranslate(self) -> None:
        """Make the fields anew in the interface's language."""
        column = self._scroll.column
        clear(column)
        self._fields, self._at = [], -1
        for part in self._parts():
            column.addWidget(part)
        column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def _parts(self) -> Iterator[QWidget]:
        comparison, ends = self._comparison, self._ends
        if comparison is None or ends is None:
            if self._note:
                yield WrappedLabel(self._note, "base", "text2")
            return
        if self._beside:
            yield _columns(*(_end(version) for version in ends))
        if not comparison.changes:
            said = self.tr("These two versions say the same in every field that is compared.")
            yield WrappedLabel(said, "base", "text2")
        for change in comparison.changes:
            field = self._field(field_name(change.key), change_pieces(change))
            self._fields.append(field)
            yield field

    def _field(self, name: str, pieces: tuple[Piece, ...]) -> QWidget:
        panel = Panel()
        column = QVBoxLayout(panel)
        column.setContentsMargins(px(14), px(8), px(14), px(12))
        column.setSpacing(px(6))
        column.addWidget(Label(name, "strong"))
        panel.setAccessibleName(name)
        if self._beside:
            column.addWidget(_columns(ChangedText(pieces, _OLDER), ChangedText(pieces, _NEWER)))
        else:
            column.addWidget(ChangedText(pieces))
        return panel


def _end(version: RecordVersion) -> QWidget:
    said = version_text(version.version)
    return WrappedLabel(f"{said} · {moment_text(version.at)} · {version.who}", "secondary", "text2")


def version_text(number: int) -> str:
    """«Version 3»."""
    return translate("wording", "Version {number}").replace("{number}", number_text(number))


def _columns(left: QWidget, right: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(24))
    for part in (left, right):
        row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    return holder

"""The topics as rows of a table that folds, with boxes to choose them where that is wanted."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.model.topics import TopicNode
from viewer.i18n import number_text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
#: More topics than these are folded when they are first shown.
_MANY = 150


class TopicTreeModel(QAbstractTableModel):
    """Topic, records under it, records under it or what is narrower.

    With choices each row has a box: taken, free, or (of several records) mixed.
    """

    DepthRole = Qt.ItemDataRole.UserRole
    #: None without anything narrower, True if folded.
    FoldRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[TopicNode, ...] = ()
        self._shown: list[TopicNode] = []
        self._rows: dict[str, int] = {}
        self._folded: set[str] = set()
        self._filter = ""
        self._begun = False
        self._checks: dict[str, Qt.CheckState] | None = None

    # What is shown ------------------------------------------------------------------------------

    def set_nodes(self, nodes: Sequence[TopicNode]) -> None:
        """Show these; what is folded stays so."""
        if not self._begun and nodes:
            self._begun = True
            if len(nodes) > _MANY:
                self._folded = {node.id for node in nodes if node.narrower}
        self._nodes = tuple(nodes)
        self._arrange()

    def forget(self) -> None:
        """Another archive is open."""
        self._begun, self._folded, self._filter = False, set(), ""
        self.set_nodes(())

    def set_filter(self, text: str) -> None:
        """Show the topics of which a label holds the text, and what they stand under."""
        self._filter = text.casefold().strip()
        self._arrange()

    def set_folded(self, topic: str, folded: bool) -> None:
        """Hide what is narrower, or show it."""
        (self._folded.add if folded else self._folded.discard)(topic)
        self._arrange()

    def unfold_to(self, topic: str) -> None:
        """Show a topic, whatever was folded above it."""
        above = {node.id: node.broader for node in self._nodes}
        at = above.get(topic)
        before = len(self._folded)
        while at is not None:
            self._folded.discard(at)
            at = above.get(at)
        if len(self._folded) != before:
            self._arrange()

    def is_folded(self, topic: str) -> bool:
        """Whether what is narrower is hidden."""
        return topic in self._folded and not self._filter

    def node_at(self, row: int) -> TopicNode | None:
        """The topic in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def node(self, topic: str) -> TopicNode | None:
        """A topic, shown or not."""
        return next((node for node in self._nodes if node.id == topic), None)

    def nodes(self) -> tuple[TopicNode, ...]:
        """All topics."""
        return self._nodes

    def row_of(self, topic: str) -> int:
        """The row of a topic; -1 if it is not shown."""
        return self._rows.get(topic, -1)

    def _arrange(self) -> None:
        self.beginResetModel()
        wanted = self._fitting() if self._filter else None
        self._shown = []
        hidden_below = -1
        for node in self._nodes:
            if wanted is not None:
                if node.id in wanted:
                    self._shown.append(node)
                continue
            if 0 <= hidden_below < node.depth:
                continue
            hidden_below = node.depth if node.id in self._folded else -1
            self._shown.append(node)
        self._rows = {node.id: row for row, node in enumerate(self._shown)}
        self.endResetModel()

    def first_fitting(self) -> str:
        """The first topic that holds the text looked for itself; ``""`` if there is none."""
        return next((node.id for node in self._shown if self._fits(node)), "")

    def _fits(self, node: TopicNode) -> bool:
        texts = (node.label, node.notation, *node.other_labels)
        return any(self._filter in text.casefold() for text in texts)

    def _fitting(self) -> set[str]:
        above = {node.id: node.broader for node in self._nodes}
        found: set[str] = set()
        for node in self._nodes:
            if self._fits(node):
                at: str | None = node.id
                while at is not None and at not in found:
                    found.add(at)
                    at = above.get(at)
        return found

    # Choosing -----------------------------------------------------------------------------------

    def set_checks(self, checks: Mapping[str, Qt.CheckState]) -> None:
        """Give every row a box; those not named are free."""
        self._checks = dict(checks)
        self._tell_all()

    def checks(self) -> Mapping[str, Qt.CheckState]:
        """What is taken or mixed."""
        return dict(self._checks or {})

    def toggle(self, topic: str) -> None:
        """Take a topic, or leave it."""
        if self._checks is not None:
            taken = self._checks.get(topic) == Qt.CheckState.Checked
            self._checks[topic] = Qt.CheckState.Unchecked if taken else Qt.CheckState.Checked
            self._tell_all()

    def chosen(self, state: Qt.CheckState = Qt.CheckState.Checked) -> tuple[str, ...]:
        """The topics in that state, in the order of the tree."""
        checks = self._checks or {}
        free = Qt.CheckState.Unchecked
        return tuple(node.id for node in self._nodes if checks.get(node.id, free) == state)

    def _tell_all(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))

    # The table ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many topics are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Three."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, figures, and how a row stands."""
        node = self.node_at(index.row()) if index.isValid() else None
        if node is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column:
                count = node.own if column == 1 else node.below
                return number_text(count) if count else ""
            return f"{node.notation}  {node.label}" if node.notation else node.label
        if role == Qt.ItemDataRole.AccessibleTextRole and not column:
            level = self.tr("level {number}").replace("{number}", str(node.depth + 1))
            return f"{node.label}, {level}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == self.DepthRole:
            return node.depth
        if role == self.FoldRole:
            return self.is_folded(node.id) if node.narrower else None
        if role == Qt.ItemDataRole.CheckStateRole and not column and self._checks is not None:
            return self._checks.get(node.id, Qt.CheckState.Unchecked)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The captions."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Topic"), self.tr("Records"), self.tr("With narrower"))[section]
        return None


def below(nodes: Iterable[TopicNode], topic: str) -> set[str]:
    """A topic and all that is narrower: under none of them can it stand."""
    found = {topic}
    for node in nodes:  # each comes after what is broader
        if node.broader in found:
            found.add(node.id)
    return found

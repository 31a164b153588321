"""Asks for topics: one to stand under, or those that records are about. Stores nothing itself."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from db.model.topics import ProposedTopic, TopicNode
from viewer.dialogs.frame import DialogFrame
from viewer.i18n import filled
from viewer.theme import px
from viewer.widgets.check_list import CheckLine, CheckList
from viewer.widgets.context_menu import button_menu, native_keys
from viewer.widgets.fields import LineField
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.topic_table import TopicTable
from viewer.widgets.topic_tree import TopicTreeModel

_SHOWN = 4


class TopicPicker(DialogFrame):
    """A field that narrows the tree down, and the tree.

    Single: after it was accepted ``current`` is the topic. With ``checks`` any number is chosen:
    ``added`` and ``removed`` say what is different. ``made_wanted`` carries the label of a topic
    that is to be made.
    """

    made_wanted = Signal(str)

    def __init__(
        self, title: str, accept: str, about: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.hear(accept, about)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before: Mapping[str, Qt.CheckState] = {}
        self._many = False
        self._can_make = False
        self.none = self.add_button(self.tr("Under no topic"))
        self.none.hide()
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button(accept, primary=True)
        self._accept.clicked.connect(self.accept)
        self._model = TopicTreeModel(self)
        self._table = TopicTable()
        self._field = LineField()
        self._make = LinkLabel("")
        self._proposed_title = Label(self.tr("Named in the text"), "strong")
        self._proposed = CheckList()
        self._nothing = WrappedLabel("", "secondary", "text2")
        self._build(about)
        self.resize(px(560), px(600))

    def _build(self, about: str) -> None:
        if about:
            self.body.addWidget(WrappedLabel(about, "secondary", "text2", max_lines=3))
        label = self.tr("Find a topic")
        self._field.setPlaceholderText(label)
        self._field.setAccessibleName(label)
        self._field.setClearButtonEnabled(True)
        self._field.setMinimumHeight(px(34))
        self._field.textChanged.connect(self._narrow)
        self._table.setModel(self._model)
        self._table.set_columns([(200, 1), (90, 0), (0, 0)])
        self._table.setColumnHidden(2, True)
        self._table.setAccessibleName(self.tr("Topics"))
        self._table.opened.connect(lambda *_: self._accept.click())
        self._table.menu_wanted.connect(self._show_menu)
        self._make.activated.connect(lambda _held: self.made_wanted.emit(self._wanted()))
        self._proposed.setAccessibleName(self._proposed_title.text())
        self._proposed.rows.changed.connect(self._check)
        self._model.dataChanged.connect(self._check)
        for part in (self._proposed_title, self._proposed, self._field, self._make):
            self.body.addWidget(part)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._table, 1)
        self.body.addStretch(0)
        self._proposed_title.hide()
        self._proposed.hide()
        self._table.selectionModel().selectionChanged.connect(self._check)
        self._field.installEventFilter(self)
        self._field.setFocus()
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what the field has led to, Down goes on to the tree."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Down and self._table.isVisible():
                self._table.setFocus()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._many and self._wanted():
                return self._take_typed()
        return super().eventFilter(watched, event)

    def _take_typed(self) -> bool:
        """Tick the topic that fits, or make one of that name: the next Enter is the button's."""
        if topic := self._model.first_fitting():
            self._model.toggle(topic)
            self._field.clear()
            self._table.choose(topic)
            return True
        if self._make.isVisible():
            self.made_wanted.emit(self._wanted())
            return True
        return False

    # What it is about ---------------------------------------------------------------------------

    def offer(self, nodes: Sequence[TopicNode], without: Collection[str] = ()) -> None:
        """Show the topics, but not those that cannot be chosen."""
        self._model.set_nodes([node for node in nodes if node.id not in without])
        self._narrow(self._field.text())

    def ask_many(self, checks: Mapping[str, Qt.CheckState], *, can_make: bool = False) -> None:
        """Any number may be chosen; ``can_make``: also one that is not there yet."""
        self._many, self._can_make, self._before = True, can_make, dict(checks)
        self._model.set_checks(checks)
        self._narrow(self._field.text())

    def propose(self, proposals: Sequence[ProposedTopic]) -> None:
        """Show topics that a text names, each with the words around its name; none is chosen."""
        known = self._model.checks()
        lines = [
            CheckLine(one.topic.id, one.topic.label, one.quote)
            for one in proposals
            if known.get(one.topic.id) != Qt.CheckState.Checked
        ]
        self._proposed.rows.set_lines(lines)
        for one in lines:
            self._proposed.rows.set_chosen(one.id, False)
        self._proposed_title.setVisible(bool(lines))
        self._proposed.setVisible(bool(lines))
        height = self._proposed.sizeHintForRow(0) if lines else 0
        self._proposed.setFixedHeight(height * min(len(lines), _SHOWN) + px(4))

    def take_made(self, nodes: Sequence[TopicNode], topic: str) -> None:
        """A topic was made: it is chosen."""
        self._field.clear()
        self.offer(nodes)
        self._model.toggle(topic)
        self._table.choose(topic)

    # What was chosen ----------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The topic that is chosen, where one is asked for."""
        return self._table.current()

    @property
    def added(self) -> tuple[str, ...]:
        """What is chosen now and was not of all records."""
        taken = Qt.CheckState.Checked
        chosen = dict.fromkeys([*self._model.chosen(taken), *self._proposed.rows.chosen()])
        return tuple(one for one in chosen if self._before.get(one) != taken)

    @property
    def removed(self) -> tuple[str, ...]:
        """What is free now and was not."""
        free, added = Qt.CheckState.Unchecked, self.added
        now = self._model.checks()
        return tuple(
            one
            for one, state in self._before.items()
            if state != free and now.get(one, free) == free and one not in added
        )

    def chosen(self) -> tuple[str, ...]:
        """Everything that is chosen."""
        return self._model.chosen()

    def narrow(self, text: str) -> None:
        """Type into the field."""
        self._field.setText(text)

    def proposed(self) -> tuple[str, ...]:
        """The topics that are named in the text and offered."""
        rows = self._proposed.rows
        return tuple(rows.line(row).id for row in range(rows.rowCount()))

    def toggle(self, topic: str) -> None:
        """Choose a topic, or leave it, as Space does."""
        self._model.toggle(topic)

    def choose(self, topic: str) -> None:
        """Make a topic the current one."""
        self._table.choose(topic)

    def _wanted(self) -> str:
        return " ".join(self._field.text().split())

    def _narrow(self, text: str) -> None:
        self._model.set_filter(text)
        if text and (first := self._model.first_fitting()):
            self._table.choose(first)
        wanted = self._wanted()
        known = any(node.label.casefold() == wanted.casefold() for node in self._model.nodes())
        self._make.setText(filled(self.tr("Make the topic “{label}”"), label=wanted))
        self._make.setVisible(self._can_make and bool(wanted) and not known)
        self._nothing.setText(self._nothing_words())
        self._nothing.setVisible(not self._model.rowCount())
        self._table.setVisible(bool(self._model.rowCount()))
        self._check()

    def _nothing_words(self) -> str:
        if self._model.nodes():
            return self.tr("No topic fits.")
        if self._can_make:
            return self.tr("There is no topic yet. Type a name to make the first one.")
        return self.tr("There is no topic yet. Topics are made on their page.")

    def _show_menu(self, at: QPoint) -> None:
        """What Space and the button do."""
        menu = button_menu(self, (self._accept,))
        topic = self._table.current()
        if self._many:
            taken = self._model.checks().get(topic) == Qt.CheckState.Checked
            words = self.tr("Untick") if taken else self.tr("Tick")
            toggle = menu.addAction(f"{words}\t{native_keys('Space')}")
            toggle.triggered.connect(lambda: self._model.toggle(topic))
        menu.popup(at)

    def retranslate(self) -> None:
        """What can be made is named."""
        self._narrow(self._field.text())

    def _check(self) -> None:
        self._accept.setEnabled(
            bool(self.added or self.removed) if self._many else bool(self.current)
        )

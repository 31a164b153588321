"""The page of the topics: the tree at the left, the chosen topic beside it."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from db.errors import RecordNotFoundError
from db.model import Query
from db.model.topics import TopicDetail, TopicNode
from viewer.i18n import filled, number_text
from viewer.jobs import Lane
from viewer.pages.location import Location, PageName
from viewer.pages.page import Page, row
from viewer.pages.panes import Panes
from viewer.pages.topic_view import TopicView
from viewer.pages.topic_work import TopicWork
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.buttons import Button, ToolButton
from viewer.widgets.dragged_records import RecordDrop
from viewer.widgets.fields import LineField
from viewer.widgets.following import is_apart
from viewer.widgets.no_results import NoResults
from viewer.widgets.place_link import apart, apart_words
from viewer.widgets.plain_text import Label
from viewer.widgets.topic_table import TopicTable
from viewer.widgets.topic_tree import TopicTreeModel

#: Narrower than this, in logical pixels, there is room for the tree or for the topic.
_SMALL = 640


class TopicsPage(Page):
    """``import_wanted`` and ``export_wanted`` ask for files of SKOS; ``topic_shown`` has an id."""

    import_wanted = Signal()
    export_wanted = Signal()
    topic_shown = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._wanted = ""
        self.work = TopicWork(workplace, self)
        self.model = TopicTreeModel(self)
        self.table = TopicTable()
        self.view = TopicView(workplace)
        self._title = Label(role="page_title")
        self._count = Label(role="secondary", colour="text2")
        self._field = LineField()
        self._new = Button(icon="plus")
        self._import = ToolButton("import", tip="…")
        self._export = ToolButton("save", tip="…")
        self._nothing = NoResults("list-tree")
        self._list = Page("page")
        self._panes = Panes(self._list, self.view)
        self._build()
        self._connect()
        self.set_focus_goal(self.table)
        self.retranslate()

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns([(160, 1), (92, 0), (124, 0)])
        self._nothing.hide()
        self._field.setClearButtonEnabled(True)
        self._field.setMinimumHeight(px(32))
        column = QVBoxLayout(self._list)
        column.setContentsMargins(px(20), px(18), px(12), 0)
        column.setSpacing(px(12))
        column.addLayout(row(self._title, self._count, -1, self._import, self._export, spacing=8))
        line = row(spacing=8)
        line.addWidget(self._field, 1)
        line.addWidget(self._new)
        line.addStretch(0)  # alone, the button stands at the left
        column.addLayout(line)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panes)
        self._panes.set_room(narrow=False, small=False)

    def _connect(self) -> None:
        table, view, work = self.table, self.view, self.work
        self._field.textChanged.connect(self._narrow)
        self._field.returnPressed.connect(table.setFocus)
        self._new.clicked.connect(lambda: work.ask_new(self.model.nodes()))
        self._import.clicked.connect(self.import_wanted)
        self._nothing.activated.connect(lambda _key: self.import_wanted.emit())
        self._export.clicked.connect(self.export_wanted)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        table.opened.connect(self._enter)
        table.menu_wanted.connect(self._show_menu)
        table.key_pressed.connect(self._act_on_key)
        RecordDrop(table, self._said_of_drop).dropped.connect(self._take_dropped)
        work.listed.connect(self._take)
        work.made.connect(self.show_topic)
        view.edit_wanted.connect(self._edit)
        view.new_wanted.connect(self._make_narrower)
        view.move_wanted.connect(self._move)
        view.bin_wanted.connect(self._bin)
        view.search_wanted.connect(self._search)
        view.topic_wanted.connect(self.show_topic)
        self._workplace.records_changed.connect(self._refresh_if_shown)

    # What is shown ------------------------------------------------------------------------------

    def show_location(self, location: Location) -> None:
        """Show the tree, and the topic that is named."""
        self._wanted = location.id or self._wanted
        if location.id:
            self._panes.cover()
        self.refresh()

    def show_topic(self, topic: str) -> None:
        """Choose a topic in the tree and show it, unless it is wanted in a new window."""
        if is_apart():
            self._workplace.go(Location(PageName.TOPICS, topic))
            return
        self._wanted = topic
        self._field.clear()
        self.model.unfold_to(topic)
        if not self.table.choose(topic):
            self.refresh()

    def refresh(self) -> None:
        """Fetch everything anew."""
        self.work.fetch()

    def forget(self) -> None:
        """Another archive is open."""
        self._wanted = ""
        self._field.clear()
        self.model.forget()
        self.view.show_topic(None)

    def retranslate(self) -> None:
        """Labels and words follow the language."""
        self._title.setText(self.tr("Topics"))
        self.setAccessibleName(self._title.text())
        self.table.setAccessibleName(self._title.text())
        find = self.tr("Find a topic")
        self._field.setPlaceholderText(find)
        self._field.setAccessibleName(find)
        self._new.setText(self.tr("New topic…"))
        self._import.set_texts("", self.tr("Import topics (SKOS)"), "Ctrl+Alt+I")
        self._export.set_texts("", self.tr("Export topics (SKOS)"), "Ctrl+Alt+E")
        if self.isVisible():
            self.refresh()

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _take(self, nodes: tuple[TopicNode, ...]) -> None:
        wanted = self._wanted or self.table.current()
        self.model.set_nodes(nodes)
        self._count.setText(number_text(len(nodes)) if nodes else "")
        self._new.setEnabled(self._workplace.can_write())
        self._import.setEnabled(self._workplace.can_write())
        self._export.setEnabled(bool(nodes))
        self.view.set_any(bool(nodes))
        self._show_nothing()
        self.model.unfold_to(wanted)
        if not self.table.choose(wanted) and nodes:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._follow()

    def _narrow(self, text: str) -> None:
        topic = self.table.current()
        self.model.set_filter(text)
        self._show_nothing()
        if not self.table.choose(topic) and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _show_nothing(self) -> None:
        empty, none = not self.model.rowCount(), not self.model.nodes()
        said = self.tr("No topic is recorded yet") if none else self.tr("No topic fits.")
        how = self.tr("Make one, or take a thesaurus in: SKOS as Turtle or RDF/XML.")
        take_in, can = [(self.tr("Import topics (SKOS)"), "import")], self._workplace.can_write()
        self._nothing.set_content(said, take_in * (none and can), [how] * (none and can))
        self._nothing.setVisible(empty)
        self._field.setVisible(not none)
        self.table.setVisible(not empty)

    def _follow(self) -> None:
        """Fetch the current topic."""
        archive, topic = self._workplace.archive, self.table.current()
        if archive is None or not topic:
            self.view.show_topic(None)
            return
        self._wanted = topic
        language = self._workplace.language
        self._workplace.jobs.submit(
            Lane.READ,
            lambda _report: archive.topics.show(topic, language),
            self._show,
            self._note_failure,
            replaces="topic",
        )

    def _show(self, topic: TopicDetail) -> None:
        if topic.id == self.table.current():
            self.view.show_topic(topic)
            self.topic_shown.emit(topic.id)

    def _note_failure(self, error: Exception) -> None:
        """A topic that has gone meanwhile leaves the list with the next answer."""
        if not isinstance(error, RecordNotFoundError):
            self._workplace.jobs.failed.emit(None, error)

    # What is done -------------------------------------------------------------------------------

    def _node(self) -> TopicNode | None:
        return self.model.node(self.table.current())

    def _said_of_drop(self, index: QModelIndex) -> str:
        node = self.model.node_at(index.row())
        if node is None or not self._workplace.can_write():
            return ""
        return filled(self.tr("Put under “{topic}”"), topic=node.label)

    def _take_dropped(self, index: QModelIndex, ids: tuple[str, ...]) -> None:
        node = self.model.node_at(index.row())
        if node is not None and self._workplace.may_change():
            self.work.assign(node, ids)

    def _enter(self, index: QModelIndex, apart: bool) -> None:
        node = self.model.node_at(index.row())
        if apart and node is not None:
            self._workplace.go(Location(PageName.TOPICS, node.id))
        else:
            self._panes.cover()

    def _edit(self) -> None:
        topic = self.view.topic
        if topic is not None:
            self.work.ask_edit(topic, self.model.nodes())

    def _make_narrower(self) -> None:
        self.work.ask_new(self.model.nodes(), self.table.current() or None)

    def _move(self) -> None:
        node = self._node()
        if node is not None:
            self.work.ask_move(node, self.model.nodes())

    def _bin(self) -> None:
        topic = self.view.topic
        if topic is not None and topic.id == self.table.current():
            self.work.bin(topic.id, topic.label, topic.version)

    def _search(self) -> None:
        query = Query("", filters={"topic": (self.table.current(),)}, sort="meeting")
        self._workplace.go(Location(PageName.RESOLUTIONS, asked=query))

    def _act_on_key(self, key: int) -> None:
        acts = {
            Qt.Key.Key_F2: self._edit,
            Qt.Key.Key_Delete: self._bin,
            Qt.Key.Key_Insert: self._make_narrower,
        }
        acts[Qt.Key(key)]()

    def _show_menu(self, point: QPoint) -> None:
        from viewer.theme.style import quiet_style

        menu = QMenu(self)
        menu.setStyle(quiet_style())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        node, can_write = self._node(), self._workplace.can_write()
        current = self.table.currentIndex()
        for text, keys, act, possible in (
            (apart_words(), "Ctrl+Return", lambda: apart(self._enter, current), node is not None),
            (self.tr("Show the records"), "", self._search, bool(node and node.below)),
            (self.tr("Edit…"), "F2", self._edit, can_write),
            (self.tr("New narrower topic…"), "Ins", self._make_narrower, can_write),
            (self.tr("Move…"), "", self._move, can_write),
            (self.tr("Delete"), "Del", self._bin, can_write),
        ):
            action = menu.addAction(text)
            action.setShortcut(keys)
            action.triggered.connect(lambda _checked=False, act=act: act())
            action.setEnabled(possible)
        menu.popup(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the topic back to the tree, where only one has room."""
        if event.key() == Qt.Key.Key_Escape and self._panes.uncover():
            self.table.setFocus()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room one of the two is shown, and fewer columns."""
        super().resizeEvent(event)
        self._panes.set_room(narrow=self.width() < px(980), small=self.width() < px(_SMALL))
        self.table.setColumnHidden(1, self.width() < px(980))

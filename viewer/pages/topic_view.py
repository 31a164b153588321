"""A topic beside the tree: its labels and notes, the topics around it, its records."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import NameForm, NameKind, Ref
from db.model.topics import TopicDetail, TopicNode, TopicNoteKind
from viewer.i18n import number_text
from viewer.pages.authority_view import AuthorityView
from viewer.pages.page import clear, row
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.chips import LanguageBadge
from viewer.widgets.panels import FlowRow
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import Label, WrappedLabel

#: So many meetings and points are listed; a search shows them all.
_LISTED = 30


class TopicView(AuthorityView):
    """The wishes of a person come out as signals; they are about the topic that is shown."""

    edit_wanted = Signal()
    new_wanted = Signal()
    move_wanted = Signal()
    bin_wanted = Signal()
    search_wanted = Signal()
    topic_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._topic: TopicDetail | None = None
        self._any = True

    @property
    def topic(self) -> TopicDetail | None:
        """What is shown."""
        return self._topic

    def set_any(self, there: bool) -> None:
        """Whether there is a topic at all."""
        if there != self._any:
            self._any = there
            self.retranslate()

    def show_topic(self, topic: TopicDetail | None) -> None:
        """Show that topic, or nothing."""
        same = topic is not None and self._topic is not None and self._topic.id == topic.id
        self._topic = topic
        if topic is not None:
            self._history.show_record(topic.id)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)
        self.retranslate()

    def retranslate(self) -> None:
        """Make it anew in the interface's language."""
        clear(self._top)
        clear(self._content)
        topic = self._topic
        if topic is None:
            self._history.hide()
            self.annotations.hide()
            words = self.tr("Choose a topic to see what it says and what is about it.")
            if not self._any:
                words = self.tr(
                    "A topic gathers what is about one matter, in whatever words and languages. "
                    "What it says, and what is about it, will stand here."
                )
            self._content.addWidget(WrappedLabel(words, "base", "text2"))
            return
        self._top.addWidget(self._topic_head(topic))
        for note in topic.draft.notes:
            self._content.addWidget(self._note(note.kind, note.language, note.text))
        self._add_section(self.tr("Labels"), [self._label(form) for form in topic.names])
        self._add_section(self.tr("Narrower"), [self._node(one) for one in topic.narrower])
        self._add_section(self.tr("Related"), [self._ref(one) for one in topic.related])
        meetings = [self._meeting(one) for one in topic.meetings[:_LISTED]]
        points = [self._point(one) for one in topic.resolutions[:_LISTED]]
        self._add_section(self.tr("Meetings"), meetings)
        self._add_section(self.tr("Resolutions"), points)
        self._show_annotations(topic)
        self.setAccessibleName(topic.label)

    def _topic_head(self, topic: TopicDetail) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        if topic.path:
            crumbs = QWidget()
            way = FlowRow(6, 2, crumbs)
            for place, ref in enumerate(topic.path):
                if place:
                    way.addWidget(Label("›", "secondary", "text3"))
                way.addWidget(self._ref(ref, "secondary"))
            column.addWidget(crumbs)
        column.addWidget(WrappedLabel(topic.label, "page_title"))
        if topic.draft.notations:
            column.addWidget(Label(", ".join(topic.draft.notations), "secondary", "text2"))
        holder = QWidget()
        buttons = FlowRow(8, 8, holder)
        for button in self._buttons(topic):
            buttons.addWidget(button)
        column.addWidget(holder)
        return head

    def _buttons(self, topic: TopicDetail) -> list[Button]:
        found = self.tr("Show %Ln record(s)", "", topic.below)
        can_write = self._workplace.can_write()
        made = []
        for text, icon, wanted, possible in (
            (found, "search", self.search_wanted, topic.below > 0),
            (self.tr("Edit…"), "pencil-line", self.edit_wanted, can_write),
            (self.tr("New narrower topic…"), "plus", self.new_wanted, can_write),
            (self.tr("Move…"), "corner-down-right", self.move_wanted, can_write),
            (self.tr("Delete"), "trash-2", self.bin_wanted, can_write),
        ):
            button = Button(text, icon=icon)
            button.clicked.connect(wanted)
            button.setEnabled(possible)
            made.append(button)
        return made

    def _note(self, kind: TopicNoteKind, language: str, text: str) -> QWidget:
        titles = {
            TopicNoteKind.SCOPE: self.tr("Scope note"),
            TopicNoteKind.DEFINITION: self.tr("Definition"),
            TopicNoteKind.EXAMPLE: self.tr("Example"),
            TopicNoteKind.NOTE: self.tr("Note"),
            TopicNoteKind.HISTORY: self.tr("History note"),
            TopicNoteKind.EDITORIAL: self.tr("Editorial note"),
            TopicNoteKind.CHANGE: self.tr("Change note"),
        }
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        line = row(spacing=8)
        if language:
            line.addWidget(LanguageBadge(language))
        line.addWidget(Label(titles[kind], "secondary", "text2"))
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(WrappedLabel(text, "base"))
        return holder

    def _label(self, form: NameForm) -> QWidget:
        """A label in its language, and what it is."""
        if form.kind is NameKind.ABBREVIATION:
            kind = self.tr("abbreviation")
        else:
            kind = self.tr("preferred") if form.preferred else self.tr("other label")
        holder = QWidget()
        line = row(spacing=10)
        if form.language:
            line.addWidget(LanguageBadge(form.language))
        line.addWidget(WrappedLabel(form.text, "strong" if form.preferred else "base"), 1)
        line.addWidget(Label(kind, "secondary", "text2"))
        holder.setLayout(line)
        return holder

    def _node(self, node: TopicNode) -> QWidget:
        link = PlaceLink(node.label)
        link.activated.connect(lambda _held: self.topic_wanted.emit(node.id))
        holder = QWidget()
        count = Label(number_text(node.below) if node.below else "", "secondary", "text2")
        holder.setLayout(row(link, count, -1, spacing=10))
        return holder

    def _ref(self, ref: Ref, role: str = "base") -> QWidget:
        link = PlaceLink(ref.label, role)  # type: ignore[arg-type]  # one of the roles
        link.activated.connect(lambda _held: self.topic_wanted.emit(ref.id))
        return link

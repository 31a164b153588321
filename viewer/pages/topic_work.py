"""What is done with topics, in jobs: fetched, made, edited, moved, binned, given to records."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from db import Archive
from db.model.topics import TopicDetail, TopicDraft, TopicNode
from viewer.dialogs.topic_edit import TopicDialog
from viewer.dialogs.topic_picker import TopicPicker
from viewer.i18n import filled
from viewer.jobs import Lane
from viewer.pages.dialog_saving import on_accept
from viewer.pages.workplace import Workplace
from viewer.widgets.told_words import anew
from viewer.widgets.topic_tree import below

T = TypeVar("T")


class TopicWork(QObject):
    """Every change is told to the whole workplace, and offered to be undone.

    ``dialog`` is the one that is open. ``made`` carries the id of a new topic.
    """

    listed = Signal(object)
    made = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._parent = parent
        self.dialog: TopicDialog | TopicPicker | None = None
        self.picker: TopicPicker | None = None

    def fetch(self) -> None:
        """Fetch the tree anew; ``listed`` brings it."""
        archive, language = self._workplace.archive, self._workplace.language
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.READ,
                lambda _report: archive.topics.tree(language),
                self.listed.emit,
                replaces=f"topics {id(self)}",
            )

    # One topic ----------------------------------------------------------------------------------

    def ask_new(self, nodes: Sequence[TopicNode], broader: str | None = None) -> None:
        """Ask for a new topic, under another one or under none."""
        if self._workplace.may_change():
            dialog = self._form(
                anew(lambda: self.tr("New topic")), TopicDraft((), broader=broader), nodes
            )
            on_accept(
                self._workplace,
                dialog,
                lambda: dialog.draft,
                lambda archive, draft: archive.topics.make(draft),
                self._tell_made,
                dialog.refuse,
            )

    def ask_edit(self, detail: TopicDetail, nodes: Sequence[TopicNode]) -> None:
        """Ask for changes of a topic."""
        if not self._workplace.may_change():
            return
        dialog = self._form(anew(lambda: self.tr("Edit the topic")), detail.draft, nodes, detail.id)

        def done(event: int | None) -> None:
            if event is not None:
                self._offer(self.tr("“{topic}” was changed"), detail.label, event)

        on_accept(
            self._workplace,
            dialog,
            lambda: dialog.draft,
            lambda archive, draft: archive.topics.save(detail.id, detail.version, draft),
            done,
            dialog.refuse,
        )

    def _form(
        self, title: str, draft: TopicDraft, nodes: Sequence[TopicNode], own: str = ""
    ) -> TopicDialog:
        names = {node.id: node.label for node in nodes}
        dialog = self.dialog = TopicDialog(title, draft, names, self._parent)
        dialog.related_wanted.connect(lambda: self._ask_related(dialog, nodes, own))
        dialog.open()
        return dialog

    def _ask_related(self, dialog: TopicDialog, nodes: Sequence[TopicNode], own: str) -> None:
        picker = self.picker = TopicPicker(
            anew(lambda: self.tr("Related topics")),
            anew(lambda: self.tr("Choose")),
            parent=dialog,
        )
        above = {node.id: node.broader for node in nodes}
        hidden = below(nodes, own) if own else set()
        at = dialog.draft.broader
        while at is not None:
            hidden.add(at)
            at = above.get(at)
        picker.offer(nodes, hidden)
        picker.ask_many(dict.fromkeys(dialog.related, Qt.CheckState.Checked))
        names = {node.id: node.label for node in nodes}
        picker.accepted.connect(
            lambda: dialog.set_related({one: names.get(one, "") for one in picker.chosen()})
        )
        picker.open()

    def ask_move(self, node: TopicNode, nodes: Sequence[TopicNode]) -> None:
        """Ask under which topic another one shall stand."""
        if not self._workplace.may_change():
            return
        about = anew(lambda: self.tr("Choose the topic under which “{topic}” shall stand."))
        picker = self.dialog = TopicPicker(
            anew(lambda: self.tr("Move the topic")),
            anew(lambda: self.tr("Move")),
            filled(about, topic=node.label),
            self._parent,
        )
        picker.offer(nodes, below(nodes, node.id))
        if node.broader is not None:
            picker.choose(node.broader)
        picker.none.setVisible(node.broader is not None)
        picker.none.clicked.connect(picker.reject)
        picker.none.clicked.connect(lambda: self._move(node, None))
        picker.accepted.connect(lambda: self._move(node, picker.current))
        picker.open()

    def _move(self, node: TopicNode, broader: str | None) -> None:
        def done(event: int | None) -> None:
            if event is not None:
                self._offer(self.tr("“{topic}” was moved"), node.label, event)

        self._workplace.change_records(lambda archive: archive.topics.move(node.id, broader), done)

    def assign(self, node: TopicNode, records: Sequence[str]) -> None:
        """Put meetings and resolutions under a topic, and offer to take them out again."""

        def done(event: int | None) -> None:
            if event is not None:
                said = self.tr("%Ln record(s) put under “{topic}”", "", len(records))
                self._offer(said, node.label, event)

        self._workplace.change_records(
            lambda archive: archive.topics.assign(records, [node.id]), done
        )

    def bin(self, topic: str, label: str, version: int) -> None:
        """Move a topic into the recycle bin, and offer to bring it back."""
        if self._workplace.may_change():
            self._workplace.change_records(
                lambda archive: archive.topics.bin(topic, version),
                lambda event: self._offer(self.tr("“{topic}” was deleted"), label, event),
            )

    def _tell_made(self, answer: tuple[str, int]) -> None:
        topic, event = answer
        self._offer(self.tr("The topic was made"), "", event)
        self.made.emit(topic)

    # Undo ---------------------------------------------------------------------------------------

    def _offer(self, sentence: str, topic: str, event: int) -> None:
        self.offer_undo(filled(sentence, topic=topic), event)

    def offer_undo(self, sentence: str, event: int) -> None:
        """Say what was done, and offer to undo it."""
        self._workplace.offer_undo_of(sentence, event)

    def change(self, work: Callable[[Archive], T], then: Callable[[T], None]) -> None:
        """Do something in a job, tell everybody, then go on."""
        self._workplace.change_records(work, then)

"""The archive's topics: shown as a tree, edited, taken from files of SKOS and written to them.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from db.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from db.model import Ref
    from db.model.topics import (
        ProposedTopic,
        Thesaurus,
        ThesaurusFormat,
        ThesaurusReport,
        TopicDetail,
        TopicDraft,
        TopicNode,
    )
    from db.storage.history import Change
    from db.usecases.open_archive import OpenedArchive
    from db.usecases.propose_topics import TopicProposer

_T = TypeVar("_T")


class Topics:
    """Changes are events that ``archive.history.undo`` takes back.

    They raise ReadOnlyArchiveError, StorageFullError, StorageFailedError, RecordNotFoundError,
    StaleRecordError, and TopicError.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened
        self._proposer: TopicProposer | None = None

    # Looking ------------------------------------------------------------------------------------

    def tree(self, language: str = "ru") -> tuple[TopicNode, ...]:
        """All topics, each followed by what is narrower."""
        from db.storage.topics.reading import topic_nodes

        with self._opened.store.reading() as session:
            return topic_nodes(session, language)

    def show(self, topic: str, language: str = "ru") -> TopicDetail:
        """A topic's page."""
        from db.storage.topics.reading import topic_detail

        with self._opened.store.reading() as session:
            return topic_detail(session, topic, language)

    def of(self, records: Sequence[str], language: str = "ru") -> Mapping[str, tuple[Ref, ...]]:
        """The topics of each record; one without any is missing."""
        from db.storage.topics.reading import topics_of

        with self._opened.store.reading() as session:
            return topics_of(session, records, language)

    def propose(self, record: str, language: str = "ru") -> tuple[ProposedTopic, ...]:
        """The topics that a meeting's theme or a resolution's texts name by a label."""
        if self._proposer is None:
            from db.usecases.propose_topics import TopicProposer

            self._proposer = TopicProposer()
        return self._proposer.propose(self._opened, record, language)

    # Changing -----------------------------------------------------------------------------------

    def make(self, draft: TopicDraft) -> tuple[str, int]:
        """A new topic: its id, and the event's number."""
        from db.storage.topics.changing import make_topic

        return self._change(lambda change: make_topic(change, draft))

    def save(self, topic: str, version: int, draft: TopicDraft, reason: str = "") -> int | None:
        """Let a topic be what a draft says; None if it is so already."""
        from db.storage.topics.changing import save_topic

        return self._change(lambda change: save_topic(change, topic, version, draft, reason))

    def move(self, topic: str, broader: str | None) -> int | None:
        """Put a topic under another one, or under none; None if it stands there."""
        from dataclasses import replace

        from db.storage.topics.changing import save_topic
        from db.storage.topics.reading import read_topic

        def move(change: Change) -> int | None:
            version, draft = read_topic(change.session, topic)
            return save_topic(change, topic, version, replace(draft, broader=broader), "")

        return self._change(move)

    def bin(self, topic: str, version: int, reason: str = "") -> int:
        """Move a topic into the recycle bin; what is narrower takes its place in the tree."""
        from db.storage.topics.changing import bin_topic

        return self._change(lambda change: bin_topic(change, topic, version, reason))

    def assign(
        self, records: Sequence[str], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> int | None:
        """Put meetings and resolutions under topics or no longer; None if nothing changes."""
        from db.storage.topics.changing import assign

        return self._change(lambda change: assign(change, records, add, remove))

    # Files --------------------------------------------------------------------------------------

    def export(self, target: Path, wanted: ThesaurusFormat | None = None) -> int:
        """Write all topics; how many. Without a format the name's ending says it.

        Raises ThesaurusError, StorageFullError.
        """
        from db.usecases.thesaurus_files import write_thesaurus

        return write_thesaurus(self._opened, target, wanted)

    @staticmethod
    def read_file(file: Path) -> Thesaurus:
        """The concepts of a file. Raises ThesaurusError."""
        from db.usecases.thesaurus_files import read_file

        return read_file(file)

    def dry_run(self, thesaurus: Thesaurus) -> ThesaurusReport:
        """What taking a thesaurus in would do; nothing is written."""
        from db.storage.history import Change
        from db.storage.topics.importing import ThesaurusPlan

        with self._opened.store.reading() as session:
            return ThesaurusPlan(Change(session), thesaurus).report()

    def take_in(
        self, thesaurus: Thesaurus, name: str, progress: Progress = silent
    ) -> ThesaurusReport:
        """Take a thesaurus in, as one event; ``name`` is the file's."""
        from db.storage.topics.importing import ThesaurusPlan

        def run(change: Change) -> ThesaurusReport:
            plan = ThesaurusPlan(change, thesaurus)
            progress(1, 2, name)
            return plan.run(name=name)

        progress(0, 2, name)
        return self._change(run)

    def _change(self, work: Callable[[Change], _T]) -> _T:
        from db.storage.history import Change
        from db.storage.undoing import undo_errors

        with undo_errors(), self._opened.store.writing() as session:
            done = work(Change(session))
        self._opened.notify_index()
        return done

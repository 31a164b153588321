"""Tags and notes of the archive's records: looked at, put on, changed, taken away.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from db.model.annotations import Annotations, Note, NotePlace, TagCount, TaggedRecord
    from db.storage.history import Change
    from db.usecases.open_archive import OpenedArchive

_T = TypeVar("_T")


class RecordAnnotations:
    """Changes are events that ``archive.history.undo`` takes back.

    They raise ReadOnlyArchiveError, StorageFullError, StorageFailedError, RecordNotFoundError,
    StaleRecordError, and AnnotationError.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened

    # Looking ------------------------------------------------------------------------------------

    def tags(self) -> tuple[TagCount, ...]:
        """Every tag with the number of its records, by its words."""
        from db.storage.annotations.reading import all_tags

        with self._opened.store.reading() as session:
            return all_tags(session)

    def tagged(self, tag: str, language: str = "ru") -> tuple[TaggedRecord, ...]:
        """The records that bear a tag; none if there is no such tag."""
        from db.storage.annotations.reading import tagged_records

        with self._opened.store.reading() as session:
            return tagged_records(session, tag, language)

    def of(self, records: Sequence[str]) -> Mapping[str, Annotations]:
        """The tags and notes of each record; one without any is missing."""
        from db.storage.annotations.reading import annotations_of

        with self._opened.store.reading() as session:
            return annotations_of(session, records)

    def tags_of(self, records: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """The tags of each record, by their words; one without any is missing."""
        from db.storage.annotations.reading import tags_of

        with self._opened.store.reading() as session:
            return tags_of(session, records)

    def note(self, note: str) -> Note:
        """One note by its id."""
        from db.storage.annotations.reading import note_by_id

        with self._opened.store.reading() as session:
            return note_by_id(session, note)

    def of_document(self, document: str) -> tuple[Note, ...]:
        """The notes on a document and on its words, as they stand in it."""
        from db.storage.annotations.reading import document_notes

        with self._opened.store.reading() as session:
            return document_notes(session, document)

    def place_of(self, record: str, words: str, document: str = "") -> NotePlace:
        """Where words stand in a document or in a resolution's wordings, if at one place only."""
        from db.storage.annotations.reading import place_of_words

        with self._opened.store.reading() as session:
            return place_of_words(session, record, words, document)

    # Tags ---------------------------------------------------------------------------------------

    def tag(
        self, records: Sequence[str], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> int | None:
        """Put tags on records, and take others away; the event's number, None if none changes.

        A tag that is in use keeps its spelling.
        """
        from db.storage.annotations.tags import tag_records

        return self._change(lambda change: tag_records(change, records, add, remove))

    def rename_tag(self, tag: str, to: str) -> int | None:
        """Give a tag another name on all records; one that is in use already takes it up."""
        from db.storage.annotations.tags import rename_tag

        return self._change(lambda change: rename_tag(change, tag, to))

    def remove_tag(self, tag: str) -> int:
        """Take a tag away from all records."""
        from db.storage.annotations.tags import remove_tag

        return self._change(lambda change: remove_tag(change, tag))

    # Notes --------------------------------------------------------------------------------------

    def write(self, record: str, text: str, place: NotePlace | None = None) -> tuple[str, int]:
        """A new note on a record, or on words of its meeting's documents: its id, and the event's.

        The words are kept with what stands around them, so that they are found again.
        """
        from db.storage.annotations.notes import write_note

        return self._change(lambda change: write_note(change, record, text, place))

    def edit(self, note: Note, text: str) -> int | None:
        """Let a note, as somebody saw it, say something else; None if it says so already."""
        from db.storage.annotations.notes import edit_note

        return self._change(lambda change: edit_note(change, note, text))

    def delete(self, note: Note) -> int:
        """Take a note away, as somebody saw it."""
        from db.storage.annotations.notes import delete_note

        return self._change(lambda change: delete_note(change, note))

    def _change(self, work: Callable[[Change], _T]) -> _T:
        from db.storage.history import Change
        from db.storage.undoing import undo_errors

        with undo_errors(), self._opened.store.writing() as session:
            done = work(Change(session))
        self._opened.notify_index()
        return done

"""What can go wrong with an archive: a code and its parameters, never a sentence.

The sentence a person reads is made by ``viewer.errors`` from the code; the parameters are plain
strings and numbers that it may put into the sentence.
"""


class ArchiveError(Exception):
    """Base of all failures an archive reports on purpose.

    ``code`` is stable and names the situation (``"archive_locked"``); ``params`` are its facts.
    """

    code = "archive_error"

    def __init__(self, code: str | None = None, **params: str | int) -> None:
        self.code = code or type(self).code
        self.params: dict[str, str | int] = params
        super().__init__(self.code, params)

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code} ({facts})" if facts else self.code


class NotAnArchiveError(ArchiveError):
    """What is there is no archive; ``archive_missing`` if nothing is there. Params: ``path``."""

    code = "not_an_archive"


class ArchiveExistsError(ArchiveError):
    """A new archive was asked for where something is already. Params: ``path``."""

    code = "archive_exists"


class NewerArchiveError(ArchiveError):
    """Made by a later version. Params: ``path``, ``found``, ``known``."""

    code = "newer_archive"


class DamagedArchiveError(ArchiveError):
    """The database cannot be read at all. Params: ``path``, ``detail``."""

    code = "damaged_archive"


class ReadOnlyArchiveError(ArchiveError):
    """A change was asked of an archive that is open for reading only. Params: ``reason``."""

    code = "read_only_archive"


class StorageFullError(ArchiveError):
    """The disk is full; nothing was changed. Params: ``path``."""

    code = "storage_full"


class StorageFailedError(ArchiveError):
    """The disk or the database refused; nothing was changed. Params: ``path``, ``detail``."""

    code = "storage_failed"


class StaleRecordError(ArchiveError):
    """Somebody else changed the record since it was read. Params: ``id``."""

    code = "stale_record"


class RecordNotFoundError(ArchiveError):
    """No record has that id. Params: ``id``.

    ``record_ambiguous``: the beginning of an id was given, and several ids begin so;
    ``not_citable``, ``not_printed``: it is there, but no source or no record with a printed form;
    ``point_unknown`` (also ``value``): the meeting has no such point; ``tie_gone`` (also ``field``,
    ``name``): a name is tied to what is there no more.
    """

    code = "record_not_found"


class EditConflictError(ArchiveError):
    """Somebody else changed the record while it was edited. Params: ``id``, ``version`` (now).

    Of several: ``many_changed`` and ``many_gone`` (params ``names``, ``number``).
    """

    code = "edit_conflict"


class DraftError(ArchiveError):
    """What a person typed cannot be stored; nothing was changed.

    Codes: ``draft_date`` (params ``field``, ``value``), ``draft_date_order`` and ``draft_ordinal``
    (``value``), ``draft_text_empty``, ``draft_name_missing``, ``draft_name_twice`` and
    ``draft_person_twice`` (``value``), ``draft_too_long`` (``field``, ``limit``),
    ``draft_not_here`` (a record has no such field: ``field``, ``value`` its name), ``draft_gone``
    (what it names is there no more: ``field``, ``value``), ``draft_language`` (``value``: no
    language of the archive). Of an authority record, all with ``field`` and ``value``:
    ``draft_script``, ``draft_status``, ``draft_span_order``, ``draft_identifier`` (also
    ``scheme``), ``draft_identifier_taken`` (also ``name``), ``draft_office_empty``,
    ``draft_relation_nobody``, ``_self``, ``_kind`` and ``_circle``.
    """

    code = "draft_date"


class DescriptionError(ArchiveError):
    """What was typed of a unit, an accession, a rule or an act cannot be stored.

    Codes: ``code_empty``, ``code_long`` (params ``limit``), ``code_taken`` (``value``),
    ``title_empty``, ``level_misplaced`` (``value``), ``level_fixed``, ``pattern_wrong``
    (``value``, ``example``), ``pattern_lacks_level`` (``value``), ``description_date``
    (``field``, ``value``), ``description_date_order`` (``value``), ``sheets_wrong``,
    ``number_wrong`` and ``years_wrong`` (``value``), ``original_taken`` (``value``),
    ``act_empty``, ``act_not_due`` and ``act_other_fonds`` (``value``), ``in_another_act``
    (``value``, ``act``), ``unit_unknown``, ``field_unknown`` and ``not_printable`` (``value``).
    """

    code = "code_empty"


class MergeError(ArchiveError):
    """Two cannot be merged (param ``id``): ``merge_same``, ``merge_types``, ``merge_circle``."""

    code = "merge_types"


class MomentError(ArchiveError):
    """No record at that moment (``moment``), or ``moment_wrong``: it is none."""

    code = "moment_empty"


class StillNeededError(ArchiveError):
    """Other records name the record that is to go. Params: ``id``, ``by`` (one), ``number``.

    ``name`` and ``by_name`` are what the two are called.
    """

    code = "still_needed"


class TakingBackError(ArchiveError):
    """Something cannot be undone any more; nothing was changed.

    Params: ``name`` of the file whose confirmation it was, else ``id`` and ``name`` of a record or
    ``seq`` of the event; ``detail`` is then ``record``, ``version`` (one was to be restored) or
    ``event``. Codes: ``changed_since`` (somebody has changed a record), ``needed_since`` (another
    record refers to one), ``not_confirmed`` (it was undone already), ``not_undoable`` (the event
    changed no record).
    """

    code = "changed_since"


class SearchNameError(ArchiveError):
    """A search cannot be kept, or found, under a name.

    Codes: ``search_name_taken`` (params ``name``, ``id`` and ``version`` of the search that has
    it), ``search_name_empty``, ``search_name_long`` (``limit``), ``search_unknown`` and
    ``search_unreadable`` (``name``).
    """

    code = "search_name_taken"


class OriginalDamagedError(ArchiveError):
    """An original is not what was received. Codes: ``original_missing``, ``original_changed``.

    Params: ``name`` (the file's own), ``sha256``.
    """

    code = "original_changed"


class UnreadableFileError(ArchiveError):
    """A file could not be turned into text; the original is kept where there is one.

    Codes: ``file_missing``, ``file_empty``, ``file_binary``, ``file_encrypted``,
    ``file_truncated``, ``file_too_large``, ``file_unsupported``, ``file_unpacks_too_large``,
    ``file_hostile``, ``file_no_text``, ``file_holds_files`` (other files, and no text of its own),
    ``file_nested_too_deep`` (a zip in a zip in a zip), ``recognition_missing`` (a picture of text,
    and nothing is installed to recognise it), ``picture_too_large``, ``reading_timed_out``,
    ``reading_out_of_memory``, ``reading_failed``, ``file_unreadable`` (no permission or an I/O
    error), ``file_is_folder``, ``file_in_archive`` (of the archive itself);
    ``proposal_failed`` where there is a text, but nothing could be proposed out of it. Of pages
    that cannot be shown as pictures: ``pages_unsupported``, ``pages_encrypted``,
    ``pages_damaged``, ``pages_too_large``, ``pages_stopped`` (for time or memory).
    Params: ``name``; for ``file_too_large`` also ``size`` and ``limit`` in bytes; for
    ``picture_too_large`` ``pixels`` and ``limit``; for ``reading_failed`` and
    ``file_unreadable`` also ``detail``.
    """

    code = "reading_failed"


class BackupError(ArchiveError):
    """A backup could not be made, or is not one. Params: ``path``, ``detail``, sometimes ``file``.

    ``detail`` is one of ``exists``, ``parent_missing``, ``inside_archive``, ``database_damaged``,
    ``original_missing``, ``original_changed``, ``not_a_backup``, ``newer_backup``,
    ``manifest_unreadable``, ``file_missing``, ``file_changed``, ``place_unreachable``.
    """

    code = "bad_backup"


class TableError(ArchiveError):
    """A table or a file was not written; what was at its place is untouched. Params: ``path``.

    Codes: ``table_not_written`` (also ``detail``), ``table_format_unknown``, ``table_too_large``,
    ``output_in_archive`` (also ``archive``), and for a file of queries ``no_queries``.
    """

    code = "table_not_written"


class ImportTableError(ArchiveError):
    """A spreadsheet cannot be taken in. Params: ``name``.

    Codes: ``table_empty``, ``table_too_many`` (``rows``, ``columns``), ``table_old_format``,
    ``table_is_page``, ``table_quote_open`` (``row``), ``table_unsupported``, ``table_changed``,
    ``sheet_unknown`` (``sheet``), ``head_row_unknown`` (``row``), ``mapping_incomplete``
    (``detail``: the role), ``mapping_unreadable`` (``detail``), ``mapping_unknown``,
    ``import_unknown``, ``import_undone``, ``import_settled`` (``id``), ``nothing_to_undo``.
    """

    code = "table_unsupported"


class TopicError(ArchiveError):
    """A topic cannot be what was asked.

    Codes: ``topic_circle`` (it would stand under itself; params ``id``), ``topic_unnamed``,
    ``topic_label_long`` (``limit``), ``topic_unknown`` (``id``).
    """

    code = "topic_circle"


class AnnotationError(ArchiveError):
    """A tag or a note cannot be what was asked.

    Codes: ``tag_empty``, ``tag_long`` (params ``limit``), ``tag_unknown`` (``tag``),
    ``note_empty``, ``note_long`` (``limit``), ``words_unknown`` (``id``): the words that a note
    shall be on do not stand there, or not only there.
    """

    code = "tag_empty"


class ThesaurusError(ArchiveError):
    """A file of topics cannot be read or written. Params: ``name``.

    Codes: ``thesaurus_broken`` (also ``detail``, and ``line`` where it is known),
    ``thesaurus_hostile`` (a document type), ``thesaurus_too_large`` (``limit`` in bytes),
    ``thesaurus_empty`` (no concept), ``thesaurus_missing``, ``thesaurus_not_written``
    (``detail``), ``thesaurus_format_unknown``.
    """

    code = "thesaurus_broken"


class AuthorityFileError(ArchiveError):
    """A file of authority records cannot be read or written. Params: ``name``.

    Codes: ``authority_file_broken`` (also ``detail``), ``authority_file_hostile`` (a document
    type), ``authority_file_too_large`` (``limit`` in bytes), ``authority_file_empty`` (no record),
    ``authority_file_missing``, ``authority_file_not_written`` (``detail``).
    """

    code = "authority_file_broken"


class IndexBusyError(ArchiveError):
    """Another program holds the index's write lock."""

    code = "index_busy"


class AccessError(ArchiveError):
    """A restriction, a redaction or an erasure cannot be what was asked; nothing was changed.

    Codes: ``access_not_here`` (such a record cannot be restricted; params ``id``),
    ``access_day_wrong`` (``value``), ``access_reason_long`` (``limit``), ``record_closed`` (a copy
    for readers has not got it; ``id``, ``until``, ``detail`` is ``without_end`` where that is
    empty), ``redaction_wrong`` (a span is not in the text), ``redaction_other_text`` (the text has
    changed since), ``act_not_approved`` (``number``), ``act_number_differs`` (``number``),
    ``act_reason_missing``, ``act_carried_out`` (``number``), ``act_to_come`` (``number``, ``until``
    its day), ``act_term_runs`` (``number``, ``value`` the units), ``erased_held`` (a document that
    stays holds what is to be erased; ``name`` of its file), ``record_erased`` (``id``, ``act``:
    what would be needed was erased).
    """

    code = "access_not_here"

"""How a deed is called after “Undo:” and “Undone:”: by a noun where a language wants one.

English says the same there as of the event itself; other languages cannot put a whole sentence
after a colon.
"""

from collections.abc import Callable, Mapping

from viewer.pages.wording import translate

DEEDS: Mapping[str, Callable[[], str]] = {
    "created": lambda: translate("deeds", "Record made"),
    "changed": lambda: translate("deeds", "Record changed"),
    "record_edited": lambda: translate("deeds", "Record edited"),
    "records_edited": lambda: translate("deeds", "Several records edited"),
    "version_restored": lambda: translate("deeds", "Earlier version restored"),
    "record_binned": lambda: translate("deeds", "Moved to the recycle bin"),
    "authorities_merged": lambda: translate("deeds", "Two records merged"),
    "undone": lambda: translate("deeds", "Undone"),
    "confirmed": lambda: translate("deeds", "Record confirmed after import"),
    "document_added": lambda: translate("deeds", "Text added"),
    "joined": lambda: translate("deeds", "Text in another language added"),
    "imported": lambda: translate("deeds", "Imported"),
    "discarded": lambda: translate("deeds", "Set aside"),
    "put_back": lambda: translate("deeds", "Put back into the inbox"),
    "original_added": lambda: translate("deeds", "Another original of a document added"),
    "value_chosen": lambda: translate("deeds", "Chosen among values that differ"),
    "table_imported": lambda: translate("deeds", "Taken in from a spreadsheet"),
    "table_import_undone": lambda: translate("deeds", "Import of a spreadsheet undone"),
    "table_import_redone": lambda: translate("deeds", "Import of a spreadsheet done again"),
    "search_saved": lambda: translate("deeds", "Search saved"),
    "search_deleted": lambda: translate("deeds", "Saved search deleted"),
    "topic_made": lambda: translate("deeds", "Topic made"),
    "topic_edited": lambda: translate("deeds", "Topic changed"),
    "topic_binned": lambda: translate("deeds", "A topic was moved to the recycle bin"),
    "topics_assigned": lambda: translate("deeds", "Topics given or taken away"),
    "record_tagged": lambda: translate("deeds", "Tags changed"),
    "tag_renamed": lambda: translate("deeds", "Tag renamed"),
    "tags_merged": lambda: translate("deeds", "Two tags merged"),
    "tag_removed": lambda: translate("deeds", "Tag removed from all records"),
    "note_written": lambda: translate("deeds", "Note written"),
    "note_edited": lambda: translate("deeds", "Note changed"),
    "note_deleted": lambda: translate("deeds", "Note deleted"),
    "authorities_imported": lambda: translate("deeds", "Authority records taken in from a file"),
    "thesaurus_imported": lambda: translate("deeds", "Taken in from a thesaurus"),
    "record_added": lambda: translate("deeds", "Added to the archival description"),
    "record_placed": lambda: translate("deeds", "Laid into a unit of description"),
    "access_changed": lambda: translate("deeds", "Access for readers changed"),
    "redaction_changed": lambda: translate("deeds", "Words blacked out for readers"),
}

"""The words of events: what was done, to what, and how the menu calls its undo."""

from collections.abc import Callable, Mapping

from db.model.history import RecordVersion
from viewer.models.record_name import date_words
from viewer.pages.deed_words import DEEDS
from viewer.pages.wording import fact_line, translate

Facts = Mapping[str, str | int]

_EVENTS: Mapping[str, Callable[[], str]] = {
    "archive_created": lambda: translate("events", "Archive made"),
    "created": lambda: translate("events", "Record made"),
    "changed": lambda: translate("events", "Record changed"),
    "record_edited": lambda: translate("events", "Record edited"),
    "records_edited": lambda: translate("events", "Several records edited"),
    "version_restored": lambda: translate("events", "Earlier version restored"),
    "record_binned": lambda: translate("events", "Moved to the recycle bin"),
    "authorities_merged": lambda: translate("events", "Two records merged"),
    "undone": lambda: translate("events", "Undone"),
    "confirmed": lambda: translate("events", "Record confirmed after import"),
    "unconfirmed": lambda: translate("events", "Confirmation undone"),
    "document_added": lambda: translate("events", "Text added"),
    "joined": lambda: translate("events", "Text in another language added"),
    "imported": lambda: translate("events", "Imported"),
    "unpacked": lambda: translate("events", "Files taken out of a file"),
    "members_begun": lambda: translate("events", "Taking files out of a file begun"),
    "members_settled": lambda: translate("events", "All files taken out of a file"),
    "read_again": lambda: translate("events", "Read again: the text that was missing was added"),
    "as_of": lambda: translate("events", "Made of what was known at a moment"),
    "discarded": lambda: translate("events", "Set aside"),
    "put_back": lambda: translate("events", "Put back into the inbox"),
    "original_added": lambda: translate("events", "Another original of a document added"),
    "value_chosen": lambda: translate("events", "Chosen among values that differ"),
    "table_import_begun": lambda: translate("events", "Import of a spreadsheet begun"),
    "table_imported": lambda: translate("events", "Taken in from a spreadsheet"),
    "table_import_done": lambda: translate("events", "Import of a spreadsheet finished"),
    "table_import_undoing": lambda: translate("events", "Import of a spreadsheet being undone"),
    "table_import_undone": lambda: translate("events", "Import of a spreadsheet undone"),
    "table_import_redone": lambda: translate("events", "Import of a spreadsheet done again"),
    "table_mapping_saved": lambda: translate("events", "Columns of a spreadsheet kept"),
    "table_mapping_deleted": lambda: translate("events", "Columns of a spreadsheet forgotten"),
    "search_saved": lambda: translate("events", "Search saved"),
    "search_replaced": lambda: translate("events", "Saved search replaced"),
    "search_renamed": lambda: translate("events", "Saved search renamed"),
    "search_deleted": lambda: translate("events", "Saved search deleted"),
    "search_restored": lambda: translate("events", "Saved search brought back"),
    "searches_ordered": lambda: translate("events", "Saved searches put in another order"),
    "contents_restated": lambda: translate("events", "Records written down more fully"),
    "topic_made": lambda: translate("events", "Topic made"),
    "topic_edited": lambda: translate("events", "Topic changed"),
    "topic_binned": lambda: translate("events", "A topic was moved to the recycle bin"),
    "topics_assigned": lambda: translate("events", "Topics given or taken away"),
    "record_tagged": lambda: translate("events", "Tags changed"),
    "tag_renamed": lambda: translate("events", "Tag renamed"),
    "tags_merged": lambda: translate("events", "Two tags merged"),
    "tag_removed": lambda: translate("events", "Tag removed from all records"),
    "note_written": lambda: translate("events", "Note written"),
    "note_edited": lambda: translate("events", "Note changed"),
    "note_deleted": lambda: translate("events", "Note deleted"),
    "authorities_imported": lambda: translate("events", "Authority records taken in from a file"),
    "thesaurus_imported": lambda: translate("events", "Taken in from a thesaurus"),
    "record_added": lambda: translate("events", "Added to the archival description"),
    "record_placed": lambda: translate("events", "Laid into a unit of description"),
    "access_changed": lambda: translate("events", "Access for readers changed"),
    "redaction_changed": lambda: translate("events", "Words blacked out for readers"),
    "act_carried_out": lambda: translate("events", "Erased by an act of disposal"),
    "act_finished": lambda: translate("events", "Files of an act of disposal erased"),
    "published": lambda: translate("events", "Published as a copy for readers"),
    "backup_proved": lambda: translate("events", "Backup proved by restoring it"),
    "originals_checked": lambda: translate("events", "Originals checked"),
    "original_damaged": lambda: translate("events", "Original found damaged"),
    "original_replaced": lambda: translate("events", "Good copy of an original taken"),
    "archive_verified": lambda: translate("events", "Archive verified in full"),
    "restored": lambda: translate("events", "Restored from a backup"),
}


def event_words(what: str, facts: Facts) -> str:
    """What was done; a code that is not known is shown as it is.

    A text that joined its meeting may be in a language that was there.
    """
    what = _told_apart(what, facts)
    words = _EVENTS.get(what)
    said = words() if words else what.replace("_", " ")
    if what != "undone":
        return said
    deed = str(facts.get("undid", ""))
    if deed == "undone":  # older events do not say what was done again
        said, deed = translate("events", "Redone"), str(facts.get("redid", ""))
    return f"{said}: {deed_words(deed, {})}" if deed in _EVENTS else said


def deed_words(what: str, facts: Facts) -> str:
    """The same after “Undo:” or “Undone:”."""
    named = DEEDS.get(_told_apart(what, facts))
    return named() if named else event_words(what, facts)


def _told_apart(what: str, facts: Facts) -> str:
    same = what == "joined" and facts.get("how") == "document"
    return "document_added" if same else what


def event_facts(facts: Facts) -> str:
    """What of an event's facts a person can use: the file, the name, the value chosen."""
    names = (
        *("filename", "name", "title", "value", "added", "removed", "tag", "to", "note"),
        "act",
    )
    found = ((name, facts.get(name, "")) for name in names)
    said = (  # a bare number says nothing to anybody; a value may be the days of a session
        date_words(one) if name == "value" else one for name, one in found if isinstance(one, str)
    )
    return fact_line(*dict.fromkeys(said))


def erased_words(version: RecordVersion) -> str:
    """That an act of disposal erased what a version said; empty where none did."""
    if not version.erased_by:
        return ""
    said = translate("events", "content erased by act {number}")
    return said.replace("{number}", version.erased_by)

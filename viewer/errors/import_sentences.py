"""The sentences of spreadsheets: why one is not taken in, and what is to be said of its rows."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

#: By the codes of ``db.errors.ImportTableError``, and of a mapping's name.
IMPORT_SENTENCES: Mapping[str, str] = {
    "table_empty": QT_TRANSLATE_NOOP(
        "errors", "There is no row in “{name}”. Choose another file, or another of its sheets."
    ),
    "table_too_many": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has more than is taken in at a time ({rows} rows, {columns} columns). Split it "
        "into several files.",
    ),
    "table_old_format": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is a workbook of the old kind (.xls) or protected by a password. Save it as "
        ".xlsx or .csv without a password, and choose that file.",
    ),
    "table_is_page": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is a web page or an XML file, though it may be named like a spreadsheet. Open it "
        "in a spreadsheet program, save it as .xlsx or .csv, and choose that file.",
    ),
    "table_quote_open": QT_TRANSLATE_NOOP(
        "errors",
        "In row {row} of “{name}” a quotation mark is opened and not closed, so that the row "
        "cannot be told from those below it. Nothing was taken in. Close the mark, or write it "
        "twice where it belongs to the text, and choose the file again.",
    ),
    "table_unsupported": QT_TRANSLATE_NOOP(
        "errors", "“{name}” is no spreadsheet that the program reads. Save it as .xlsx or .csv."
    ),
    "table_changed": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has changed since it was read. Nothing was taken in; look at the new dry run.",
    ),
    "sheet_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has no sheet “{sheet}”. Choose one of its sheets.",
    ),
    "head_row_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has no row {row} that could hold the titles of its columns. Choose another row.",
    ),
    "mapping_incomplete:ordinal": QT_TRANSLATE_NOOP(
        "errors",
        "Say which column holds the number of the session or its date: without it no row can be "
        "told from another.",
    ),
    "mapping_incomplete": QT_TRANSLATE_NOOP(
        "errors",
        "Say which column holds the text or the name: without it there is nothing to keep.",
    ),
    "mapping_unknown": QT_TRANSLATE_NOOP("errors", "There is no mapping of columns “{name}”."),
    "mapping_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is no mapping of columns that can be understood ({detail}). Choose the "
        "columns anew.",
    ),
    "mapping_name_empty": QT_TRANSLATE_NOOP(
        "errors", "The mapping was not saved: it needs a name. Type one."
    ),
    "mapping_name_long": QT_TRANSLATE_NOOP(
        "errors", "The name is too long, so nothing was saved. Use at most {limit} characters."
    ),
    "import_unknown": QT_TRANSLATE_NOOP("errors", "No import has the id “{id}”."),
    "import_undone": QT_TRANSLATE_NOOP("errors", "This import was undone already."),
    "import_settled": QT_TRANSLATE_NOOP("errors", "There is nothing left to do of this import."),
    "nothing_to_undo": QT_TRANSLATE_NOOP("errors", "There is no import that could be undone."),
}

#: By the codes of ``db.model.table_import.RowNote``.
ROW_SENTENCES: Mapping[str, str] = {
    "cell_error": QT_TRANSLATE_NOOP("errors", "{column}: the spreadsheet's own error {value}"),
    "cell_uncomputed": QT_TRANSLATE_NOOP(
        "errors",
        "{column}: a formula whose value is not in the file; open it in a spreadsheet program, "
        "save it there and import it again",
    ),
    "row_too_wide": QT_TRANSLATE_NOOP(
        "errors",
        "The row has more cells than there are titles; a text with the sign that parts cells must "
        "stand in quotation marks",
    ),
    "cell_untitled": QT_TRANSLATE_NOOP(
        "errors",
        "{column}: “{value}” stands in a column without a title and is in no field of the record",
    ),
    "date_unclear": QT_TRANSLATE_NOOP("errors", "{column}: “{value}” is no date"),
    "date_slashed": QT_TRANSLATE_NOOP(
        "errors", "{column}: in “{value}” day and month could be either way round"
    ),
    "date_order": QT_TRANSLATE_NOOP("errors", "{column}: “{value}” ends before it begins"),
    "date_end_alone": QT_TRANSLATE_NOOP("errors", "{column}: “{value}” is an end without a start"),
    "ordinal_unclear": QT_TRANSLATE_NOOP("errors", "{column}: “{value}” is no number of a session"),
    "number_unclear": QT_TRANSLATE_NOOP("errors", "{column}: “{value}” is too long for a number"),
    "participant_unclear": QT_TRANSLATE_NOOP(
        "errors", "{column}: in “{value}” name and office cannot be told apart"
    ),
    "name_unclear": QT_TRANSLATE_NOOP("errors", "{column}: “{value}” is not one person's name"),
    "name_missing": QT_TRANSLATE_NOOP("errors", "There is no name"),
    "text_missing": QT_TRANSLATE_NOOP("errors", "There is no text"),
    "kind_unknown": QT_TRANSLATE_NOOP("errors", "{column}: “{value}” is no kind of resolution"),
    "language_unknown": QT_TRANSLATE_NOOP(
        "errors", "{column}: “{value}” is no language of the archive"
    ),
    "council_missing": QT_TRANSLATE_NOOP(
        "errors", "No council is named; one for all rows can be given with the columns"
    ),
    "council_ambiguous": QT_TRANSLATE_NOOP("errors", "Several councils are called “{value}”"),
    "council_unknown": QT_TRANSLATE_NOOP("errors", "No council is called “{value}”"),
    "council_unknown_similar": QT_TRANSLATE_NOOP(
        "errors", "No council is called “{value}”; similar to “{known}”"
    ),
    "nothing_identifies": QT_TRANSLATE_NOOP("errors", "There is neither a number nor a date"),
    "meeting_unknown": QT_TRANSLATE_NOOP("errors", "There is no such session in the archive"),
    "meeting_ambiguous": QT_TRANSLATE_NOOP("errors", "Several sessions fit"),
    "resolution_ambiguous": QT_TRANSLATE_NOOP("errors", "Several resolutions fit"),
    "person_ambiguous": QT_TRANSLATE_NOOP("errors", "The names are those of several people"),
    "contradicts_ordinal": QT_TRANSLATE_NOOP(
        "errors", "The session of that date has the number {known}"
    ),
    "contradicts_date": QT_TRANSLATE_NOOP(
        "errors", "The session of that number was held on {known}"
    ),
    "same_as_row": QT_TRANSLATE_NOOP("errors", "The same as row {row}"),
    "could_fill": QT_TRANSLATE_NOOP("errors", "Has values that the record lacks ({count})"),
    "differs": QT_TRANSLATE_NOOP(
        "errors", "{field}: “{value}”; the archive has “{known}” and keeps it"
    ),
    "differs_untold": QT_TRANSLATE_NOOP(
        "errors", "{field}: “{value}”; the archive has another one and keeps it"
    ),
    "similar": QT_TRANSLATE_NOOP("errors", "“{value}” becomes new; similar to “{known}”"),
    "several_bear": QT_TRANSLATE_NOOP(
        "errors", "Several are called “{value}”; the oldest record is taken"
    ),
}

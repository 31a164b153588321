"""The sentence of every code of ``db.errors``: what happened, what was kept, what to do."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

UNKNOWN = QT_TRANSLATE_NOOP(
    "errors",
    "Something went wrong that the program did not expect. Nothing of the archive was changed by "
    "it; the log has the details.",
)

#: The codes of ``db.errors``, of ``Archive.read_only_reason`` and of a file that cannot be read.
ARCHIVE_SENTENCES: Mapping[str, str] = {
    "archive_error": QT_TRANSLATE_NOOP(
        "errors", "The archive reported a failure. Nothing was changed; try again."
    ),
    "not_an_archive": QT_TRANSLATE_NOOP(
        "errors",
        "“{path}” is not an archive of this program. Choose a folder whose name ends in .archive.",
    ),
    "archive_missing": QT_TRANSLATE_NOOP(
        "errors",
        "There is no folder at “{path}”. Perhaps it was moved, or its disk is not connected.",
    ),
    "archive_exists": QT_TRANSLATE_NOOP(
        "errors",
        "There is something at “{path}” already, and it was left as it is. Choose another name.",
    ),
    "newer_archive": QT_TRANSLATE_NOOP(
        "errors",
        "“{path}” was made by a newer version of the program (format {found}, this one knows "
        "{known}). It was not touched; open it with the newer version.",
    ),
    "damaged_archive": QT_TRANSLATE_NOOP(
        "errors",
        "The database of “{path}” is damaged and cannot be read. The originals in the folder are "
        "untouched; restore the newest backup into a new folder.",
    ),
    "changed_since": QT_TRANSLATE_NOOP(
        "errors",
        "Confirming “{name}” cannot be undone: its record was changed since. Nothing was "
        "changed. Edit the record instead.",
    ),
    "needed_since": QT_TRANSLATE_NOOP(
        "errors",
        "Confirming “{name}” cannot be undone: a later record refers to it. Nothing was "
        "changed. Change the later record first, or edit this one.",
    ),
    "not_confirmed": QT_TRANSLATE_NOOP(
        "errors",
        "Confirming “{name}” cannot be undone any more: that is possible until the archive is "
        "closed. Nothing was changed. Edit the record instead, or move it to the recycle bin.",
    ),
    "read_only_archive:because": QT_TRANSLATE_NOOP("errors", "Nothing was changed. {why}"),
    "read_only_archive": QT_TRANSLATE_NOOP(
        "errors", "The archive is open for reading only, so nothing was changed."
    ),
    "asked_for": QT_TRANSLATE_NOOP("errors", "The archive is open for reading only, as asked."),
    "as_known": QT_TRANSLATE_NOOP(
        "errors",
        "This is the archive as it was known at an earlier moment, so nothing can be changed "
        "here. Go back to the present to change something.",
    ),
    "archive_locked": QT_TRANSLATE_NOOP(
        "errors",
        "Open for reading only: another program has this archive open. Close it there and open "
        "the archive again to make changes.",
    ),
    "folder_read_only": QT_TRANSLATE_NOOP(
        "errors",
        "Open for reading only: the archive's folder cannot be written to. Copy the archive to "
        "a folder of your own to make changes.",
    ),
    "schema_foreign": QT_TRANSLATE_NOOP(
        "errors",
        "Open for reading only: the database has parts that this program did not make. "
        "Verify the archive or restore a backup.",
    ),
    "integrity_failed": QT_TRANSLATE_NOOP(
        "errors",
        "Open for reading only: the database failed its integrity check. Copy the folder, then "
        "restore the newest backup.",
    ),
    "older_archive": QT_TRANSLATE_NOOP(
        "errors",
        "The archive was made by an earlier version of the program and must be brought up to "
        "date first. That needs a folder that can be written to and that no other program has "
        "open. Copy the archive to a folder of your own and open it there.",
    ),
    "storage_full": QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full. Nothing was changed; make room and repeat the last step.",
    ),
    "storage_failed": QT_TRANSLATE_NOOP(
        "errors",
        "The disk or the database refused the change ({detail}). Nothing was changed; check the "
        "disk and repeat the last step.",
    ),
    "storage_failed:busy": QT_TRANSLATE_NOOP(
        "errors",
        "Somebody else is reading or changing the archive and was waited for in vain. Nothing was "
        "changed; repeat the last step in a while.",
    ),
    "storage_failed:interrupted": QT_TRANSLATE_NOOP(
        "errors",
        "Reading the database took far too long and was stopped. Nothing was changed; verify the "
        "archive.",
    ),
    "stale_record": QT_TRANSLATE_NOOP(
        "errors",
        "Somebody else changed this record in the meantime. Your change was not stored; open the "
        "record again and repeat it.",
    ),
    "record_not_found": QT_TRANSLATE_NOOP(
        "errors", "There is no such record in the archive. Go back and choose another one."
    ),
    "tie_gone": QT_TRANSLATE_NOOP(
        "errors",
        "What “{name}” was said to stand for is not in the archive any more. Nothing was stored. "
        "Open the file again and say what it stands for.",
    ),
    "record_ambiguous": QT_TRANSLATE_NOOP(
        "errors", "Several records have an id that begins with “{id}”. Give more of it."
    ),
    "not_citable": QT_TRANSLATE_NOOP(
        "errors",
        "Only documents, resolutions, meetings and instruments can be cited. Choose one of these.",
    ),
    "not_printed": QT_TRANSLATE_NOOP(
        "errors", "This record has no printed form. Print its meeting or its document."
    ),
    "point_unknown": QT_TRANSLATE_NOOP(
        "errors", "The meeting has no point “{value}”. Its points are on its page."
    ),
    "search_name_taken": QT_TRANSLATE_NOOP(
        "errors", "There is a saved search “{name}” already. Choose another name or replace it."
    ),
    "search_name_empty": QT_TRANSLATE_NOOP(
        "errors", "The search was not saved: it needs a name. Type one."
    ),
    "search_name_long": QT_TRANSLATE_NOOP(
        "errors", "The name is too long, so nothing was saved. Use at most {limit} characters."
    ),
    "search_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no saved search “{name}”. `list ARCHIVE searches` names them all."
    ),
    "search_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "What the saved search “{name}” asks cannot be read. Verify the archive, or delete the "
        "search and save it anew.",
    ),
    "unknown_order": QT_TRANSLATE_NOOP(
        "errors", "These records cannot be put in that order ({order}). Choose another column."
    ),
    "unknown_field": QT_TRANSLATE_NOOP(
        "errors", "These records have no such column ({field}). Choose another one."
    ),
    "archive_closed": QT_TRANSLATE_NOOP(
        "errors", "The archive has been closed meanwhile. Open it again to go on."
    ),
    "original_missing": QT_TRANSLATE_NOOP(
        "errors",
        "The original of “{name}” is not in the archive's folder any more. Its text and its "
        "records are untouched; take the original from a backup.",
    ),
    "original_changed": QT_TRANSLATE_NOOP(
        "errors",
        "The original of “{name}” is not what was received: its bytes have changed, so it was not "
        "handed out. Its text and its records are untouched; take the original from a backup.",
    ),
    "file_missing": QT_TRANSLATE_NOOP(
        "errors", "“{name}” is not there any more. Nothing was taken in; check the place."
    ),
    "file_empty": QT_TRANSLATE_NOOP(
        "errors", "“{name}” is empty: there is nothing to read. Choose another copy of it."
    ),
    "file_binary": QT_TRANSLATE_NOOP(
        "errors", "“{name}” holds no text, whatever its name says. Choose a document."
    ),
    "file_encrypted": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is protected by a password and could not be read. Save it without the "
        "password and add it again.",
    ),
    "file_truncated": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” ends too early: a part of the file is missing. Fetch it again and add the "
        "whole file.",
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is larger than the program takes in ({size} of at most {limit} bytes). "
        "Split it or save it without pictures.",
    ),
    "file_unsupported": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is of a kind the program does not read. Save it as .docx, .odt, .rtf, .pdf, "
        ".html or .txt.",
    ),
    "file_holds_files": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” holds other files and no text of its own. Add it to an archive: each file in it "
        "is then taken in by itself.",
    ),
    "file_nested_too_deep": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is packed in too many other files, so it was not opened. Unpack it and add what "
        "is in it.",
    ),
    "recognition_missing": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” holds pictures and no text. To have their text recognised, install the program "
        "Tesseract with its data for Russian, Azerbaijani and English (packages tesseract-ocr, "
        "tesseract-ocr-rus, tesseract-ocr-aze and tesseract-ocr-eng), and add the file again.",
    ),
    "picture_too_large": QT_TRANSLATE_NOOP(
        "errors",
        "The picture “{name}” has more points than the program takes in ({pixels} of at most "
        "{limit}). Scan it at a lower resolution or cut it up.",
    ),
    "file_unpacks_too_large": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” unpacks to far more than it should, so it was not opened. Save the document "
        "anew and add that file.",
    ),
    "file_hostile": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is built in a way that can do harm, so it was not opened. Save the document "
        "anew and add that file.",
    ),
    "file_no_text": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” holds no words that can be read. If it is a scan, scan it more clearly; else add "
        "its text as a file of its own.",
    ),
    "reading_timed_out": QT_TRANSLATE_NOOP(
        "errors",
        "Reading “{name}” took too long and was stopped. Save it in another format and try again.",
    ),
    "reading_out_of_memory": QT_TRANSLATE_NOOP(
        "errors",
        "Reading “{name}” needed too much memory and was stopped. Save it in another format "
        "and try again.",
    ),
    "reading_failed": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be read: it seems to be damaged. Save the document anew and add that "
        "file.",
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be opened ({detail}). Check the file and its permissions and add it "
        "again.",
    ),
    "file_is_folder": QT_TRANSLATE_NOOP(
        "errors", "“{name}” is a folder, not a file. Add it as a folder to take in its files."
    ),
    "file_in_archive": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is a part of the archive itself and was not taken in. Add files from elsewhere.",
    ),
    "output_in_archive": QT_TRANSLATE_NOOP(
        "errors",
        "“{path}” lies inside “{archive}”, where the files of an archive are kept. Nothing was "
        "written; choose another folder.",
    ),
    "table_not_written": QT_TRANSLATE_NOOP(
        "errors",
        "“{path}” could not be written ({detail}). Whatever was there is untouched; choose another "
        "place.",
    ),
    "table_format_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "The name of a table ends in .xlsx or .csv, and “{path}” does not. Nothing was written."
        " Give the name one of these endings.",
    ),
    "table_too_large": QT_TRANSLATE_NOOP(
        "errors",
        "This is more than an .xlsx file can hold, so “{path}” was not written. Narrow the search "
        "down, or write a .csv.",
    ),
    "no_queries": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” holds no query. Write one on each line; lines that begin with # are comments.",
    ),
    "index_busy": QT_TRANSLATE_NOOP(
        "errors",
        "Another program is writing this archive's search index. All records are safe; search "
        "may miss the newest of them until it has finished.",
    ),
    "index_damaged": QT_TRANSLATE_NOOP(
        "errors", "The search index cannot be read and is built anew. All records are safe."
    ),
    "index_folder_unsafe": QT_TRANSLATE_NOOP(
        "errors",
        "The folder of the search index belongs to somebody else, so it is not used. All "
        "records are safe. Take that folder away, and the index is built anew.",
    ),
}

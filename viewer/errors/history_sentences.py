"""The sentences of what cannot be undone, restored or moved into the recycle bin."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

HISTORY_SENTENCES: Mapping[str, str] = {
    "not_undoable": QT_TRANSLATE_NOOP(
        "errors", "This event changed no record, so there is nothing to undo. Nothing was changed."
    ),
    "changed_since:record": QT_TRANSLATE_NOOP(
        "errors",
        "This cannot be undone any more: “{name}” was changed since. Nothing was changed; undo the "
        "later change first, or restore an earlier version on the record's history page.",
    ),
    "changed_since:event": QT_TRANSLATE_NOOP(
        "errors",
        "This cannot be undone any more: the file was handled again since. Nothing was changed."
        " Edit the record instead.",
    ),
    "needed_since:event": QT_TRANSLATE_NOOP(
        "errors",
        "This cannot be undone any more: another record refers to what it would take away, or a"
        " name that it would bring back is taken. Nothing was changed. Edit the record instead.",
    ),
    "needed_since:record": QT_TRANSLATE_NOOP(
        "errors",
        "This cannot be undone any more: a later record refers to “{name}”. Nothing was "
        "changed. Edit the record instead.",
    ),
    "needed_since:version": QT_TRANSLATE_NOOP(
        "errors",
        "That version of “{name}” names records that are not there any more, so it was not "
        "restored. Put them back from the recycle bin first.",
    ),
    "moment_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "“{moment}” is no moment. Type 2021-11-18, 2021-11, 2021 or, in UTC, 2021-11-18T09:30.",
    ),
    "moment_empty": QT_TRANSLATE_NOOP(
        "errors",
        "The archive held no record at that moment ({moment}), so nothing was made of it. "
        "Choose a later moment.",
    ),
    "still_needed": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not moved: other records name it ({number}), the first of them "
        "“{by_name}”. Take it out of them, or merge it with another record.",
    ),
}

"""The sentence of every way in which a backup cannot be made or restored."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

#: By the code and the ``detail`` of ``db.errors.BackupError``.
BACKUP_SENTENCES: Mapping[str, str] = {
    "bad_backup": QT_TRANSLATE_NOOP(
        "errors",
        "The backup at “{path}” could not be made or is not whole. The archive was not touched; "
        "try another place or another backup.",
    ),
    "bad_backup:exists": QT_TRANSLATE_NOOP(
        "errors",
        "There is something at “{path}” already, and it was left as it is. No backup was made; "
        "choose another name, or a folder to put the backup into.",
    ),
    "bad_backup:parent_missing": QT_TRANSLATE_NOOP(
        "errors",
        "The folder that “{path}” should be in is not there. No backup was made; make the folder "
        "or choose another place.",
    ),
    "bad_backup:inside_archive": QT_TRANSLATE_NOOP(
        "errors",
        "“{path}” lies inside the archive itself. No backup was made; choose a place outside, "
        "best on another disk.",
    ),
    "bad_backup:database_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The database that “{path}” should hold is damaged ({file}), so nothing was made of it. "
        "What there was is untouched; take an earlier backup.",
    ),
    "bad_backup:original_missing": QT_TRANSLATE_NOOP(
        "errors",
        "An original is missing in the archive ({file}), so the backup would not be whole and was "
        "not made. Verify the archive; earlier backups are untouched.",
    ),
    "bad_backup:original_changed": QT_TRANSLATE_NOOP(
        "errors",
        "An original in the archive is not what was received ({file}), so the backup would not be "
        "whole and was not made. Verify the archive; earlier backups are untouched.",
    ),
    "bad_backup:place_unreachable": QT_TRANSLATE_NOOP(
        "errors",
        "The second place for backups cannot be reached: “{path}”. Those in the archive's own "
        "folder go on; it is tried again by itself.",
    ),
    "bad_backup:not_a_backup": QT_TRANSLATE_NOOP(
        "errors",
        "“{path}” is not a backup of this program. Nothing was restored; choose a folder whose "
        "name ends in .archive-backup.",
    ),
    "bad_backup:newer_backup": QT_TRANSLATE_NOOP(
        "errors",
        "“{path}” was made by a newer version of the program. Nothing was restored; restore it "
        "with the newer version.",
    ),
    "bad_backup:manifest_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "The list of files of the backup “{path}” cannot be read. Nothing was restored; take "
        "another backup.",
    ),
    "bad_backup:file_missing": QT_TRANSLATE_NOOP(
        "errors",
        "A file is missing in the backup “{path}” ({file}). Nothing was restored; take another "
        "backup.",
    ),
    "bad_backup:file_changed": QT_TRANSLATE_NOOP(
        "errors",
        "A file of the backup “{path}” has changed since it was made ({file}). It was not taken "
        "over; take another backup.",
    ),
}

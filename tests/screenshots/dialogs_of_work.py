"""Dialogs about the archive and the program: backups, imports, tables, settings, help."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import UnreadableFileError
from db.model import (
    Appraisal,
    ComparedRow,
    Comparison,
    ImportOutcome,
    InboxItem,
    InboxState,
    Mark,
    RecordType,
)
from db.model.backups import BackupInfo, BackupLook
from db.model.certainty import Reservation
from db.model.erasing import ActPreview
from db.model.fixity import CheckResult, DamagedOriginal, GoodCopy
from db.model.topics import ThesaurusReport
from tests.screenshots.dialogs_of_records import archive_of
from viewer.models.moment_wish import MomentWish

if TYPE_CHECKING:
    from viewer.dialogs.frame import DialogFrame
    from viewer.main_window import MainWindow

_AT = "2026-03-12T12:00:00+00:00"
_DIGEST = "ab" * 32
_TABLE = "№;Когда было;Город;О чём\n1;16.03.2021;Астрахань;Порты\n2;05.10.2021;Баку;Море\n"


def _about(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.about import AboutDialog

    return AboutDialog(window)


def _as_known(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.as_known import AsKnownDialog

    return AsKnownDialog(MomentWish(), archive_of(window).info.created_at, window)


def _batch_queries(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.batch_queries import BatchQueriesDialog

    file = _scratch(window, "queries.txt", "порты\nграница\n")
    dialog = BatchQueriesDialog(window)
    dialog.show_queries(file, archive_of(window).read_queries(file))
    return dialog


def _carry_out_act(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.carry_out_act import CarryOutActDialog

    preview = ActPreview("7", 1, 12, 2, 3, approved=True, carried_out=False)
    return CarryOutActDialog(preview, window)


def _closing_backup(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.closing_backup import ClosingBackupDialog

    return ClosingBackupDialog(window)


def _compare_texts(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.compare_texts import CompareTextsDialog

    rows = (
        ComparedRow("Решили создать сеть.", "Решили создать сеть.", "1"),
        ComparedRow("до осени", "до весны", "2", (Mark(3, 8),), (Mark(3, 8),)),
    )
    return CompareTextsDialog(Comparison("forum_1.txt", "forum_2.txt", rows, False, 1, 1), window)


def _confirm_certain(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.confirm_certain import ConfirmCertainDialog

    ready = InboxItem("1", "forum_1.txt", _DIGEST, 2048, InboxState.READY, "", 0, _AT)
    asked = InboxItem("2", "forum_2.txt", _DIGEST, 2048, InboxState.QUESTIONS, "", 3, _AT)
    found = (
        Appraisal(ready, (), "КФЭ", 1, "2021-03-16", 3),
        Appraisal(asked, (Reservation.NO_DATE, Reservation.NAMES), "КФЭ", 2, "", 3),
    )
    return ConfirmCertainDialog(found, window)


def _imported_files(window: "MainWindow") -> "DialogFrame":
    from viewer.pages.imported_files import ImportedFiles

    files = ImportedFiles(window.workplace, window)
    empty = UnreadableFileError("file_empty", name="forum_2.txt")
    files.note(ImportOutcome("forum_2.txt", "failed", error=empty))
    files.note(ImportOutcome("forum_1.txt", InboxState.READY.value, "1"))
    return files.dialog(window)


def _export_results(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.export_results import ExportResultsDialog

    return ExportResultsDialog("граница", 41, 12, 2, window)


def _good_copy(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.good_copy import GoodCopyDialog

    damaged = DamagedOriginal(
        _DIGEST, "forum_1.txt", 2048, _AT, CheckResult.CHANGED, "cd" * 32, _AT
    )
    return GoodCopyDialog(damaged, (GoodCopy(_DIGEST, Path("/backups/1"), _AT),), window)


def _choose_columns(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.choose_columns import ChooseColumnsDialog
    from viewer.models.column_choice import first_choice
    from viewer.models.record_columns import COLUMNS, FIRST_ORDER

    columns = COLUMNS[RecordType.MEETING]
    first = first_choice(columns, FIRST_ORDER[RecordType.MEETING])
    return ChooseColumnsDialog(columns, first, first, window)


def _import_table(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.import_table import ImportTableDialog, Step

    archive, file = archive_of(window), _scratch(window, "журнал.csv", _TABLE)
    table = archive.read_table(file)
    mapping = archive.table_imports.guess(table, archive.table_imports.guess_kind(table))
    dialog = ImportTableDialog(window)
    dialog.show_table(table)
    dialog.columns.show_saved([])
    samples = [archive.table_imports.samples(table, place, 3) for place in range(table.width)]
    dialog.columns.show_mapping(mapping, samples)
    dialog.go(Step.COLUMNS)
    return dialog


def _import_topics(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.import_topics import ImportTopicsDialog

    dialog = ImportTopicsDialog("topics.ttl", window)
    dialog.show_report(ThesaurusReport(12, 9, 1, 2))
    return dialog


def _new_archive(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.new_archive import NewArchiveDialog

    return NewArchiveDialog(Path("/archives"), window)


def _publish_copy(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.publish_copy import PublishCopyDialog

    return PublishCopyDialog(window)


def _query_help(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.query_help import QueryHelpDialog

    return QueryHelpDialog(window)


def _restore_backup(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.restore_backup import RestoreBackupDialog

    counts = {RecordType.MEETING.value: 3, RecordType.RESOLUTION.value: 8}
    info = BackupInfo(Path("/backups/1"), "1", "Форум", _AT, counts=counts, originals=4, size=9000)
    return RestoreBackupDialog(BackupLook(info, _AT, "import", "А. А."), Path("/archives"), window)


def _settings(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.settings import SettingsDialog

    return SettingsDialog(window.settings, window, archive=archive_of(window).info.uuid)


def _shortcuts(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.shortcuts import ShortcutsDialog

    return ShortcutsDialog(window.menus.groups, window)


def _scratch(window: "MainWindow", name: str, text: str) -> Path:
    """A file beside the archive of the window."""
    folder = window.workplace.folder
    assert folder is not None
    file = folder.parent / name
    file.write_text(text, encoding="utf-8")
    return file


OF_WORK: "dict[str, Callable[[MainWindow], DialogFrame]]" = {
    "AboutDialog": _about,
    "AsKnownDialog": _as_known,
    "BatchQueriesDialog": _batch_queries,
    "CarryOutActDialog": _carry_out_act,
    "ChooseColumnsDialog": _choose_columns,
    "ClosingBackupDialog": _closing_backup,
    "CompareTextsDialog": _compare_texts,
    "ConfirmCertainDialog": _confirm_certain,
    "ExportResultsDialog": _export_results,
    "GoodCopyDialog": _good_copy,
    "ImportTableDialog": _import_table,
    "ImportTopicsDialog": _import_topics,
    "ImportedFilesDialog": _imported_files,
    "NewArchiveDialog": _new_archive,
    "PublishCopyDialog": _publish_copy,
    "QueryHelpDialog": _query_help,
    "RestoreBackupDialog": _restore_backup,
    "SettingsDialog": _settings,
    "ShortcutsDialog": _shortcuts,
}

"""The archive's backups: made when something changed, known, looked into, proved by a drill.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from db.errors import ArchiveError, BackupError
from db.progress import Cancelled, Progress, silent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from db.model.backups import BackupInfo, DrillReport, KeptBackup
    from db.usecases.open_archive import OpenedArchive


class Backups:
    """``second`` is a folder of the user's in which backups are kept too, None for none."""

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened
        self._making = threading.Lock()
        self._stopped = threading.Event()

    def places(self, second: Path | None = None) -> tuple[Path, ...]:
        """Where backups of this archive lie: in its own folder, and in one within ``second``.

        There may be several within it; the first is the one that new backups go into.
        """
        from db.storage.backups.known import new_place, places_within
        from db.storage.backups.reaching import answers

        own = self._opened.paths.backups
        if second is None:
            return (own,)
        uuid = self._opened.info.uuid
        if not answers(second):
            return own, new_place(self._opened.paths, uuid, second)
        return own, *places_within(self._opened.paths, uuid, second)

    def is_due(self, second: Path | None = None) -> bool:
        """Whether something changed since the last automatic backup, at a place that answers.

        False for whoever may not write: only the one who may makes them. Raises StorageFailedError.
        """
        return bool(self._due(second))

    def keep(self, second: Path | None = None, progress: Progress = silent) -> Sequence[KeptBackup]:
        """Make, verify and rotate the automatic backups that are due; what became of each.

        A place that cannot be had is in the answer with its error. Raises only what ``progress``
        raises; what was finished stays, the rest goes on next time.
        """

        def go_on(done: int, total: int, what: str = "") -> None:
            if self._stopped.is_set():
                raise Cancelled
            progress(done, total, what)

        with self._making:
            if self._stopped.is_set():
                raise Cancelled
            return [self._keep_at(place, go_on) for place in self._due(second)]

    def stop(self) -> None:
        """Make no more: the archive is about to be closed. Waits for the one that is being made."""
        self._stopped.set()
        with self._making:
            return

    def known(self, second: Path | None = None) -> Sequence[BackupInfo]:
        """All backups at the places that answer, manual ones too, the newest first.

        Raises StorageFailedError.
        """
        from db.storage.backups.known import known_backups
        from db.storage.backups.reaching import answers
        from db.storage.originals import storage_os_errors

        found: list[BackupInfo] = []
        for place in self.places(second):
            with storage_os_errors(place):
                found += known_backups(place) if answers(place) else ()
        return sorted(found, key=lambda one: (one.made_at, one.path.name), reverse=True)

    def prove(self, backup: Path, progress: Progress = silent) -> DrillReport:
        """Prove a backup by restoring it; noted in the log where it is one of this archive."""
        from db.usecases.prove_backup import note_drill, prove_backup

        found = prove_backup(backup, progress)
        note_drill(self._opened, found)
        return found

    def _due(self, second: Path | None) -> list[Path]:
        from db.storage.backups.automatic import is_due, present_state
        from db.storage.backups.reaching import answers
        from db.usecases.verify_archive import reading_access

        opened = self._opened
        if opened.read_only_reason is not None:
            return []
        access = reading_access(opened)
        state = present_state(opened.paths, access)
        own, *others = self.places(second)[:2]
        # A second place that does not answer is due: trying it tells why there is none.
        return [
            place
            for place in (own, *others)
            if (place != own and not answers(place.parent))
            or is_due(opened.paths, access, place, opened.info.uuid, state)
        ]

    def _keep_at(self, place: Path, progress: Progress) -> KeptBackup:
        from db.model.backups import KeptBackup
        from db.storage.backups.automatic import keep_backup
        from db.storage.backups.reaching import answers
        from db.usecases.verify_archive import reading_access

        opened = self._opened
        try:
            if place != opened.paths.backups and not answers(place.parent):
                raise BackupError(path=str(place.parent), detail="place_unreachable")
            return keep_backup(
                opened.paths, reading_access(opened), place, opened.info.uuid, progress
            )
        except ArchiveError as error:
            return KeptBackup(place, error=error)

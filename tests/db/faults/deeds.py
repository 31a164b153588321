"""What people do to an archive, deed after deed, and how an archive is told to be whole again."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from db import Archive
from db.model import Query, RecordType
from db.model.drafts import MeetingDraft
from db.search import Asked, SearchIndex
from db.usecases.open_archive import OpenedArchive
from tests.db.usecases.councils import RUSSIAN, session_text
from tests.db.usecases.table_import.journal import ROWS, write
from tests.db.usecases.table_import.journal import take_in as take_rows_in

WORDS = ("", "портов", "решение", "заседание", '"прямых контактов"', "решили -баку", "Гаджиев")


@dataclass
class Work:
    """An archive at work, a folder for files to come and for backups, and what deeds remember."""

    archive: Archive
    files: Path
    backups: Path
    seen: dict[str, Any] = field(default_factory=dict)

    def text(self, name: str, text: str) -> Path:
        """A file to be imported."""
        path = self.files / name
        path.write_text(text, encoding="utf-8")
        return path

    def version(self, record_id: str) -> int:
        """The version of a record that is the present one."""
        return self.archive.history.versions(record_id)[0].version


def begin(folder: Path) -> None:
    """Make an archive with a session in it, at ``A.archive``, and a place for backups."""
    (folder / "backups").mkdir(parents=True)
    (folder / "files").mkdir()
    with Archive.create(folder / "A.archive", "Архив") as archive:
        work = Work(archive, folder / "files", folder / "backups")
        archive.import_documents([work.text("first.txt", RUSSIAN)], accept=True)
        archive.wait_for_index()


def _import(work: Work) -> None:
    text = session_text(3)
    (outcome,) = work.archive.import_documents([work.text("third.txt", text)], accept=True).outcomes
    if outcome.error is not None:
        raise outcome.error
    work.seen["meeting"] = outcome.meeting_id


def edit(work: Work) -> None:
    """Count a session's number up by one."""
    meeting = min(work.archive.record_ids(RecordType.MEETING))
    record = work.archive.history.read_draft(meeting)
    assert isinstance(record.draft, MeetingDraft)
    draft = replace(record.draft, ordinal=(record.draft.ordinal or 0) + 1)
    work.archive.history.save_draft(replace(record, draft=draft), reason="счёт")


def _merge(work: Work) -> None:
    kept, gone = sorted(work.archive.record_ids(RecordType.PERSON))[:2]
    work.archive.history.merge((kept, work.version(kept)), (gone, work.version(gone)), "одно лицо")


def _bin(work: Work) -> None:
    meeting = work.seen["meeting"]
    work.seen["binned"] = work.archive.history.bin(meeting, work.version(meeting), "проба")


def _undo(work: Work) -> None:
    work.archive.history.undo(work.seen["binned"])


def _restore(work: Work) -> None:
    meeting = min(work.archive.record_ids(RecordType.MEETING))
    newest, *_, oldest = work.archive.history.versions(meeting)
    work.archive.history.restore(meeting, oldest.version, newest.version, "назад")


def _receive(work: Work) -> None:
    (outcome,) = work.archive.import_documents([work.text("fourth.txt", session_text(4))]).outcomes
    work.seen["inbox"] = outcome.inbox_id


def _keep(work: Work) -> None:
    texts = [work.text(f"kept-{number}.txt", session_text(number)) for number in (5, 6, 7)]
    for outcome in work.archive.keep_documents(texts).outcomes:
        if outcome.error is not None:
            raise outcome.error


def _read_kept(work: Work) -> None:
    for outcome in work.archive.read_kept().outcomes:
        if outcome.error is not None:
            raise outcome.error


def _confirm(work: Work) -> None:
    inbox_id = work.seen["inbox"]
    _text, proposal = work.archive.inbox_reading(inbox_id)
    work.archive.confirm(inbox_id, proposal)


def _spreadsheet(work: Work) -> None:
    take_rows_in(work.archive, write(work.files, *ROWS))


def _backup(work: Work) -> None:
    work.archive.backup(work.backups / "B.archive-backup")


def _index(work: Work) -> None:
    work.archive.wait_for_index()


#: All that is done, in this order.
DEEDS: tuple[tuple[str, Callable[[Work], None]], ...] = (
    ("import", _import),
    ("edit", edit),
    ("restore", _restore),
    ("index", _index),
    ("merge", _merge),
    ("bin", _bin),
    ("undo", _undo),
    ("receive", _receive),
    ("confirm", _confirm),
    ("spreadsheet", _spreadsheet),
    ("keep", _keep),
    ("index again", _index),
    ("read kept", _read_kept),
    ("backup", _backup),
)
#: What is done in several transactions: half of it may be there, and is whole by itself.
IN_PARTS = frozenset({"spreadsheet", "read kept", "backup"})


def summary(archive: Archive) -> list[object]:
    """What an archive holds, without its ids: the same after the same deeds."""
    now = archive.counts()
    meetings = [archive.meeting(one) for one in archive.record_ids(RecordType.MEETING)]
    return [
        [now.meetings, now.resolutions, now.people, now.institutions, now.documents, now.inbox],
        len(archive.history.binned()),
        sorted(
            [one.ordinal or 0, one.date_start or "", len(one.participants), len(one.resolutions)]
            for one in meetings
        ),
        [str(one.state) for one in archive.table_imports.all()],
    ]


def opened_of(archive: Archive) -> OpenedArchive:
    """What is behind an archive, for those who look deeper than a window does."""
    return archive._opened  # noqa: SLF001 - only the tests of faults look there


def search_differs(archive: Archive) -> list[str]:
    """Queries that the archive's index answers otherwise than one made anew of its records."""
    archive.wait_for_index()
    store = opened_of(archive).store
    fresh = SearchIndex(None)
    fresh.apply(_owners(store), store.outbox_head(), "")
    wrong = []
    for words in WORDS:
        query = Query(words, limit=10_000)
        hits, wanted = (
            sorted(uid for uid, _score in index.find(Asked(query)).hits)
            for index in (opened_of(archive).index.index, fresh)
        )
        if hits != wanted:
            wrong.append(f"{words!r}: {len(hits)} hits instead of {len(wanted)}")
    fresh.close()
    return wrong


def _owners(store: Any) -> list[tuple[str, list[Any]]]:
    owners = store.index_owners()
    units: dict[str, list[Any]] = {owner: [] for owner in owners}
    for unit in store.index_units(owners):
        units[unit.owner].append(unit)
    return list(units.items())


def problems(archive: Archive, heads: list[str]) -> list[str]:
    """What is wrong with an archive that was just opened; ``heads`` were told of before."""
    wrong = [] if archive.read_only_reason is None else [f"opens as {archive.read_only_reason}"]
    wrong += [f"left in staging: {one.name}" for one in archive.paths.staging.iterdir()]
    report = archive.verify(full=True)
    wrong += [f"{one.kind} {one.id} {one.detail}" for one in report.problems]
    with opened_of(archive).store.reading() as session:
        run = session.connection().exec_driver_sql
        events = {f"{seq}:{digest}" for seq, digest in run("SELECT seq, digest FROM event")}
    wrong += [f"lost: event {head}" for head in heads if head not in events]
    return wrong + search_differs(archive)

"""An archive is read as it was known at a moment; nothing of that stays or touches the archive."""

import signal
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import MomentError, ReadOnlyArchiveError
from db.model import Query, RecordType
from db.model.drafts import MeetingDraft
from db.paths import index_paths, moments_root
from db.progress import Cancelled
from tests.db.dying import run_apart
from tests.db.usecases.councils import EDITION, ENGLISH, RUSSIAN, session_text, take_in
from tests.db.usecases.description_steps import FILE, changed, codes, small_tree, unit


def left() -> list[str]:
    """The folders of moments that are there."""
    return sorted(path.name for path in moments_root().glob("*"))


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file of an archive but its lock."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "LOCK")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def rename(archive: Archive, meeting_id: str, ordinal: int) -> int:
    record = archive.history.read_draft(meeting_id)
    assert isinstance(record.draft, MeetingDraft)
    event = archive.history.save_draft(
        replace(record, draft=replace(record.draft, ordinal=ordinal))
    )
    assert event is not None
    return event


def test_records_log_and_answers_are_those_of_the_moment(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        meeting_id = take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        assert meeting_id is not None
        archive.wait_for_index()
        first, before = archive.history.head(), archive.meeting(meeting_id)
        log, versions = archive.history.events(), archive.history.versions(meeting_id)
        rename(archive, meeting_id, 77)
        take_in(archive, tmp_path, "second.txt", ENGLISH, accept=True)
        take_in(archive, tmp_path, "waits.txt", EDITION)
        archive.wait_for_index()
        files = bytes_of(archive.paths.root)
        out = tmp_path / "out"
        out.mkdir()
        with archive.as_known(log[0].seq) as then:
            assert then.moment is not None
            assert (then.moment.event, then.moment.at) == (log[0].seq, log[0].at)
            assert then.info.title == "Архив"
            assert then.info.uuid != archive.info.uuid
            assert then.history.head() == first
            assert then.meeting(meeting_id) == before
            assert then.history.versions(meeting_id) == versions
            assert [e.seq for e in then.history.events()] == [e.seq for e in log]
            assert then.inbox() == ()
            assert not then.index_status().building  # it begins as the archive's own
            then.wait_for_index()
            assert then.search(Query("лоцманская")).total
            assert not then.search(Query("pilotage")).total
            document = before.documents[0].id
            assert then.export_original(document, out).read_text() == RUSSIAN
            report = then.verify(full=True)
            assert report.ok, report.problems
            assert index_paths(then.info.uuid) == []
            with pytest.raises(ReadOnlyArchiveError):
                rename(then, meeting_id, 5)
        assert left() == []
        assert bytes_of(archive.paths.root) == files


def test_a_moment_is_an_instant_or_the_beginning_of_one(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        with pytest.raises(MomentError):
            archive.as_known("2999")
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        newest = archive.history.events()[0]
        for wanted in (newest.at[:10], newest.at, "2999-01-01"):
            with archive.as_known(wanted) as then:
                assert then.moment is not None
                assert (then.moment.event, then.moment.asked) == (newest.seq, wanted)
                assert then.counts() == archive.counts()
                reason = then.read_only_reason
                assert reason is not None
                assert (reason.code, reason.params["at"]) == ("as_known", wanted)
        for nothing in ("2001", 1, 99):
            with pytest.raises(MomentError):
                archive.as_known(nothing)
        for odd in ("31.12.2001", "завтра", "2999-13-01", "2999-01-01T25:00"):
            with pytest.raises(MomentError, match="moment_wrong"):
                archive.as_known(odd)
            with pytest.raises(MomentError, match="moment_wrong"):
                archive.history.as_of(odd, tmp_path / "then.archive")
        assert left() == []


def test_what_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        if done >= 300:
            raise Cancelled

    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        with pytest.raises(Cancelled):
            archive.as_known("2999", stop)
        assert left() == []


def test_only_its_owner_may_look_into_the_folder(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        with archive.as_known("2999") as then:
            folder = then.paths.root
            assert folder.parent == moments_root()
            assert {path.stat().st_mode & 0o777 for path in (folder, folder.parent)} == {0o700}
            assert (folder / "archive.db").stat().st_mode & 0o777 == 0o600
            assert then.paths.originals == archive.paths.originals


def test_closing_it_twice_even_at_once_is_closing_it(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        then = archive.as_known("2999")
        then.search(Query("заседание"))
        with ThreadPoolExecutor(4) as threads:
            closings = [threads.submit(then.close) for _ in range(8)]
        assert [closing.result() for closing in closings] == [None] * 8
        then.close()
        assert left() == []


_KILLED = """
import os, signal, sys
from pathlib import Path
from db import Archive
then = Archive.open(Path(sys.argv[1])).as_known("2999")
assert then.counts().meetings == 1
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_process_left_is_taken_away_later_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "a.archive"
    with Archive.create(folder, "Архив") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
    assert run_apart(_KILLED, folder) == -signal.SIGKILL
    assert len(left()) == 1
    with Archive.open(folder) as archive, archive.as_known("2999") as then:
        assert left() == [then.paths.root.name]
        assert Archive.clear_moments() == 0
        assert then.counts().meetings == 1
    assert run_apart(_KILLED, folder) == -signal.SIGKILL
    assert Archive.clear_moments() == 1
    assert left() == []
    with Archive.open(folder, read_only=True) as archive:
        assert archive.record_ids(RecordType.MEETING)
        assert archive.verify(full=True).ok


def test_a_moment_of_a_locked_archive_is_read_too(tmp_path: Path) -> None:
    folder = tmp_path / "a.archive"
    with Archive.create(folder, "Архив") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        with Archive.open(folder) as second:
            assert second.read_only_reason is not None
            with second.as_known("2999") as then:
                assert then.counts() == archive.counts()


def test_units_have_the_codes_and_the_contents_of_the_moment(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        _, series, file = small_tree(archive)
        other = unit(archive, FILE, "4", series)
        meeting_id = take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        assert meeting_id is not None
        archive.description.place(meeting_id, 1, file, "1–3")
        event, was = archive.history.events()[0].seq, archive.description.units()
        for unit_id, code in ((file, "5"), (other, "3"), (file, "4")):
            changed(archive, unit_id, code=code)
        unit(archive, FILE, "6", series)
        version = archive.history.versions(meeting_id)[0].version
        archive.description.take_out(meeting_id, version, file)
        assert codes(archive) == ["12", "12-1", "12-1-3", "12-1-4", "12-1-6"]
        with archive.as_known(event) as then:
            assert then.description.units() == was
            assert [one.sheets for one in then.description.placed(file)] == ["1–3"]
            assert then.verify(full=True).problems == ()


def test_tags_and_notes_of_what_came_later_are_not_found(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        moment = archive.history.events()[0].seq
        kinds = (RecordType.PLACE, RecordType.INSTITUTION, RecordType.COUNCIL)
        known = {record for kind in kinds for record in archive.record_ids(kind)}
        other = session_text(3, "Волжского речного совета (ВРС)")
        take_in(archive, tmp_path, "second.txt", other, accept=True)
        later = [one for kind in kinds for one in archive.record_ids(kind) if one not in known]
        assert later
        archive.annotations.tag(later, ["секретно"])
        for record in later:
            archive.annotations.write(record, "тайная заметка")
        archive.wait_for_index()
        assert archive.search(Query("тайная")).total == len(later)
        with archive.as_known(moment) as then:
            then.wait_for_index()
            for words in ("тайная", "tag:секретно", "type:note", "type:place"):
                assert then.search(Query(words)).total == 0, words

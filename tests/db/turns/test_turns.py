"""Four processes on one archive work in turn: no update is lost, a stale form is told so.

``EDITS=1000`` in the environment makes the run of a release.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from db import Archive
from db.errors import ReadOnlyArchiveError
from db.model import RecordType
from tests.db.usecases.councils import RUSSIAN, take_in

ROOT = Path(__file__).parents[3]
PROCESSES, EDITS = 4, int(os.environ.get("EDITS", "24"))
TURN = max(EDITS // 40, 6)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive with a session, closed."""
    with Archive.create(tmp_path / "A.archive", "Архив") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
    return tmp_path / "A.archive"


def test_four_processes_lose_no_update(folder: Path) -> None:
    command = [sys.executable, "-m", "tests.db.turns.taking_turns", str(folder), str(EDITS)]
    processes = [
        subprocess.Popen([*command, str(TURN)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for _ in range(PROCESSES)
    ]
    told = [json.loads(process.communicate()[0]) for process in processes]
    assert [process.returncode for process in processes] == [0] * PROCESSES
    assert [stored for stored, _refused in told] == [EDITS] * PROCESSES
    assert sum(refused for _stored, refused in told) > 0
    with Archive.open(folder) as archive:
        meeting = min(archive.record_ids(RecordType.MEETING))
        assert archive.meeting(meeting).ordinal == 1 + PROCESSES * EDITS
        assert archive.history.versions(meeting)[0].version == 1 + PROCESSES * EDITS
        assert archive.verify(full=True).ok


def test_who_waits_gets_the_archive_when_it_is_free(folder: Path) -> None:
    holding = Archive.open(folder)
    with Archive.open(folder, wait=0.05) as second:
        assert second.read_only_reason is not None
        assert second.read_only_reason.code == "archive_locked"
        with pytest.raises(ReadOnlyArchiveError):
            second.history.bin(min(second.record_ids(RecordType.MEETING)), 1, "")
    command = [sys.executable, "-m", "tests.db.turns.taking_turns", str(folder), "1", "1"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as waiting:
        holding.close()
        assert json.loads(waiting.communicate()[0])[0] == 1

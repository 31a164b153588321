"""The reading process knows the names of the archive that it reads for."""

import contextlib
import os
import signal
from collections.abc import Callable
from pathlib import Path

from db.errors import UnreadableFileError
from db.ingest import ReadingWorker
from db.model import KnownAuthorities

MakeFile = Callable[[str, bytes], Path]


def test_every_child_is_told_the_names_that_the_archive_knows(make_file: MakeFile) -> None:
    text = """2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası keçirilib.
    İclasda Stela Kodrean da iştirak edib."""
    path = make_file("a.txt", text.encode())

    def people(worker: ReadingWorker) -> list[str]:
        return [one.name.text for one in worker.read(path, "a.txt").proposal.participants]

    with ReadingWorker() as worker:
        assert people(worker) == []
        worker.know(KnownAuthorities(persons=("Stela Kodrean",)))
        assert people(worker) == ["Stela Kodrean"]
        assert worker.process_id is not None
        os.kill(worker.process_id, signal.SIGKILL)
        with contextlib.suppress(UnreadableFileError):
            people(worker)  # the file for which it is not yet known to be gone
        assert people(worker) == ["Stela Kodrean"]
        worker.know(KnownAuthorities())
        assert people(worker) == []

"""What was being taken out of a zip or a message when the program ended is taken up again."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive
from db.progress import Cancelled
from tests.db.dying import run_apart
from tests.db.usecases.councils import COMMUNIQUE
from tests.db.usecases.test_import_containers import letter, staged, write, zipped


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A new archive."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        yield opened


_KILLED = """
import os, signal, sys
from pathlib import Path
from db import Archive
with Archive.open(Path(sys.argv[1])) as archive:
    def die(outcome):
        if outcome.name.endswith(sys.argv[3]):
            os.kill(os.getpid(), signal.SIGKILL)
    archive.import_documents([Path(sys.argv[2])], on_outcome=die)
"""
LETTER = "Заседание {number} прошло, и о нём здесь ничего не сказано."


def killed(archive: Archive, source: Path, after: str) -> Archive:
    """The archive opened again after an import that was killed right after a file."""
    folder = archive.paths.root
    archive.close()
    assert run_apart(_KILLED, folder, source, after) == -signal.SIGKILL
    return Archive.open(folder)


def test_a_zip_goes_on_after_a_kill_where_it_was(archive: Archive, tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {
        f"{number}.txt": LETTER.format(number=number) for number in range(5)
    }
    inner = zipped({"in.txt": COMMUNIQUE, "other.txt": "Ещё один текст."})
    source = write(tmp_path, "box.zip", zipped({**members, "a.zip": inner, "z.txt": "Конец."}))
    with killed(archive, source, "1.txt") as again:
        first, *_ = again.inbox()
        again.discard(first.id)
        source.unlink()
        told: list[str] = []
        assert again.is_interrupted()
        report = again.take_up(on_outcome=lambda one: told.append(one.name))
        assert [one.name for one in report.outcomes] == told
        # What was recorded together with the file that was told last is there as well.
        left = [
            *(f"box.zip › {number}.txt" for number in (2, 3, 4)),
            "box.zip › a.zip", "box.zip › a.zip › in.txt", "box.zip › a.zip › other.txt",
            "box.zip › z.txt",
        ]  # fmt: skip
        assert told in [left[start:] for start in range(4)]
        assert [item.filename for item in again.inbox()] == [
            "1.txt", "2.txt", "3.txt", "4.txt", "in.txt", "other.txt", "z.txt",
        ]  # fmt: skip
        assert [item.id for item in again.inbox_set_aside()] == [first.id]
        assert not again.is_interrupted()
        assert again.take_up().outcomes == ()
        assert staged(again) == []
        assert again.verify(full=True).ok


def test_the_next_import_takes_up_what_was_left(archive: Archive, tmp_path: Path) -> None:
    source = write(tmp_path, "box.zip", zipped({"a.txt": COMMUNIQUE, "b.txt": "Ещё один текст."}))
    good = write(tmp_path, "c.txt", b"Text.")
    with killed(archive, source, "a.txt") as again:
        report = again.import_documents([good, source], accept=True)
        states = [(one.name, str(one.state)) for one in report.outcomes]
        # It may have been recorded together with a.txt.
        if states[0] == ("box.zip › b.txt", "no_session"):
            del states[0]
        assert states == [
            ("c.txt", "no_session"),
            ("box.zip", "unpacked"),
            ("box.zip › a.txt", "confirmed"),
            ("box.zip › b.txt", "duplicate"),
        ]
        assert len(again.inbox()) == 2


def test_what_is_attached_to_a_message_is_taken_up_too(archive: Archive, tmp_path: Path) -> None:
    source = write(tmp_path, "a.eml", letter())
    with killed(archive, source, "a.eml") as again:
        assert [item.filename for item in again.inbox()] == ["a.eml"]
        report = again.take_up()
        assert [one.name for one in report.outcomes] == ["a.eml › коммюнике.txt"]
        assert again.take_up().outcomes == ()
        assert len(again.inbox()) == 2


def test_what_a_person_has_cancelled_does_not_come_by_itself(
    archive: Archive, tmp_path: Path
) -> None:
    source = write(tmp_path, "box.zip", zipped({"a.txt": COMMUNIQUE, "b.txt": "Ещё один текст."}))

    def cancel(done: int, total: int, what: str = "") -> None:
        if what.endswith("b.txt"):
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.import_documents([source], progress=cancel)
    archive.let_go()
    assert archive.take_up().outcomes == ()
    assert [item.filename for item in archive.inbox()] == ["a.txt"]
    assert len(archive.import_documents([source]).outcomes) == 3
    assert len(archive.inbox()) == 2

"""The reading process: its limits, its ends, and what its parent makes of them."""

import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from db.errors import UnreadableFileError
from db.ingest import ReadingWorker, worker_command
from db.ingest.framing import read_frame, write_frame
from db.ingest.limits import reading_environment
from db.ingest.registry import read_file
from db.model import DocumentText, Proposal
from db.progress import Cancelled
from db.usecases.propose_record import propose_record

MakeFile = Callable[[str, bytes], Path]

PREAMBLE = """
import os, sys, time
from db.ingest.framing import read_frame, write_frame
from db.ingest.limits import allow_processor_time, limit_process
out = sys.stdout.buffer
write_frame(out, {"ready": 1})
request = read_frame(sys.stdin.buffer)
"""
ANSWER = """
write_frame(out, {"text": {"text": "ab", "paragraphs": [[0, 2, None, 0, 0]], "format": "txt",
    "language": None, "encoding": None, "metadata": {}, "warnings": [], "complete": True}})
"""


def child_that(does: str) -> list[str]:
    """The command of a child that gets a request and then does that."""
    root = str(Path(__file__).parents[3])
    code = f"import sys; sys.path.append({root!r})\n{PREAMBLE}{does}"
    return [sys.executable, "-P", "-E", "-c", code]


def is_running(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


def ending_of(does: str, path: Path, *, wall_seconds: float = 20.0) -> UnreadableFileError:
    with (
        ReadingWorker(command=child_that(does), wall_seconds=wall_seconds) as worker,
        pytest.raises(UnreadableFileError) as caught,
    ):
        worker.read(path, "a.txt")
    assert caught.value.params["name"] == "a.txt"
    return caught.value


@pytest.fixture
def document(make_file: MakeFile) -> Path:
    return make_file("a.txt", "Второе заседание совета\n\nБаку".encode())


def test_a_text_comes_through_as_the_reader_gave_it(
    worker: ReadingWorker, make_file: MakeFile
) -> None:
    path = make_file("a.html", "<h1>Ə</h1><ol><li>one 😀<title>T</title>".encode())

    direct = read_file(path, "a.html")
    through = worker.read(path, "a.html").text

    assert through.text == direct.text
    assert through.paragraphs == direct.paragraphs
    assert through.metadata == direct.metadata
    assert DocumentText.from_json(direct.to_json()) == direct


def test_one_process_reads_many_files(worker: ReadingWorker, document: Path) -> None:
    worker.read(document, "a.txt")
    process = worker.process_id
    for _ in range(20):
        worker.read(document, "a.txt")

    assert worker.process_id == process


def test_the_use_case_gives_text_and_proposal(document: Path) -> None:
    text, proposal = propose_record(document)

    assert text.text.startswith("Второе")
    assert proposal.points == ()


@pytest.mark.parametrize(
    ("does", "code"),
    [
        ("os.kill(os.getpid(), 9)", "reading_out_of_memory"),
        ("os.abort()", "reading_out_of_memory"),
        ("os.kill(os.getpid(), 11)", "reading_failed"),
        ("sys.exit(3)", "reading_failed"),
        ("raise MemoryError", "reading_out_of_memory"),
        ("out.write(b'garbage that is no frame'); out.flush(); sys.stdin.read()", "reading_failed"),
        ("out.write(b'\\0\\0\\0\\2[]'); out.flush(); sys.stdin.read()", "reading_failed"),
        ("write_frame(out, {'other': 1}); sys.stdin.read()", "reading_failed"),
        ("write_frame(out, {'text': {'text': 1}}); sys.stdin.read()", "reading_failed"),
        ("allow_processor_time(1)\nwhile True: pass", "reading_timed_out"),
        ("limit_process(); bytearray(2 * 1024 ** 3)", "reading_out_of_memory"),
    ],
)
def test_each_end_of_the_child_is_understood(does: str, code: str, document: Path) -> None:
    assert ending_of(does, document).code == code


def test_a_child_that_hangs_is_ended(document: Path) -> None:
    begun = time.monotonic()

    assert ending_of("sys.stdin.read()", document, wall_seconds=0.6).code == "reading_timed_out"
    assert time.monotonic() - begun < 5


def test_a_child_that_recognises_pages_has_more_time(document: Path) -> None:
    busy = "end = time.monotonic() + 3\nwhile time.monotonic() < end: pass\n"
    does = "write_frame(out, {'more_time': True})\n" + busy + ANSWER

    assert ending_of(busy + ANSWER, document, wall_seconds=2.5).code == "reading_timed_out"
    with ReadingWorker(command=child_that(does), wall_seconds=2.5) as worker:
        assert worker.read(document, "a.txt").text.text == "ab"


def test_a_program_that_is_not_there_is_an_error_and_no_crash(document: Path) -> None:
    with (
        ReadingWorker(command=["/no/such/program"]) as worker,
        pytest.raises(UnreadableFileError) as caught,
    ):
        worker.read(document, "a.txt")
    assert caught.value.code == "reading_failed"


@pytest.mark.parametrize(
    "does",
    [
        "os.abort()",
        "write_frame(out, {'proposal': None}); sys.stdin.read()",
        "write_frame(out, {'proposal': {'language': 5}}); sys.stdin.read()",
    ],
)
def test_a_text_survives_the_loss_of_its_proposal(does: str, document: Path) -> None:
    with ReadingWorker(command=child_that(ANSWER + does)) as worker:
        reading = worker.read(document, "a.txt")

    assert reading.text.text == "ab"
    assert reading.text.warnings == ("proposal_failed",)
    assert reading.proposal.points == ()


@pytest.mark.parametrize(
    ("characters", "warnings"), [(1, ("proposed_in_part percent=50",)), (2, ())]
)
def test_a_text_of_which_a_part_was_looked_at_says_so(
    characters: int, warnings: tuple[str, ...], document: Path
) -> None:
    answer = f"{{'proposal': {Proposal().to_json()!r}, 'characters': {characters}}}"
    does = ANSWER + f"write_frame(out, {answer}); sys.stdin.read()"
    with ReadingWorker(command=child_that(does)) as worker:
        assert worker.read(document, "a.txt").text.warnings == warnings


@pytest.mark.parametrize(
    "paragraphs", [[[0, 9, None, 0, 0]], [[1, 2, None, 0, 0], [0, 1, None, 0, 0]]]
)
def test_paragraphs_outside_the_text_are_not_believed(
    paragraphs: list[list[object]], document: Path
) -> None:
    answer = ANSWER.replace("[[0, 2, None, 0, 0]]", repr(paragraphs))

    assert ending_of(answer + "sys.stdin.read()", document).code == "reading_failed"


def test_a_child_killed_in_the_middle_is_replaced(worker: ReadingWorker, tmp_path: Path) -> None:
    path = tmp_path / "long.html"
    path.write_bytes(b"<p>some <b>words</b> of a long page" * 300_000)
    worker.start()

    def kill_once() -> bool:
        if worker.process_id is not None:
            os.kill(worker.process_id, 9)
        return False

    with pytest.raises(UnreadableFileError) as caught:
        worker.read(path, path.name, kill_once)
    assert caught.value.code == "reading_out_of_memory"

    path.write_bytes(b"short")
    assert worker.read(path, "short.txt").text.text == "short"


def test_a_child_that_died_between_two_files_is_replaced(
    worker: ReadingWorker, document: Path
) -> None:
    worker.read(document, "a.txt")
    assert worker.process_id is not None
    os.kill(worker.process_id, 9)
    deadline = time.monotonic() + 10
    while is_running(worker.process_id) and time.monotonic() < deadline:
        pass

    assert worker.read(document, "a.txt").text.text.startswith("Второе")


def test_a_wish_to_stop_is_heard_soon(document: Path) -> None:
    asked: list[float] = []

    def cancelled() -> bool:
        if len(asked) == 3:
            return True
        asked.append(time.monotonic())
        return False

    with ReadingWorker(command=child_that("sys.stdin.read()")) as worker:
        with pytest.raises(Cancelled):
            worker.read(document, "a.txt", cancelled)
        assert time.monotonic() - asked[-1] < 0.5
        assert worker.process_id is None
    assert all(later - earlier < 0.5 for earlier, later in pairwise(asked))


def test_closing_from_another_thread_ends_a_reading(document: Path) -> None:
    worker = ReadingWorker(command=child_that("sys.stdin.read()"))
    begun = threading.Event()

    def waiting() -> bool:
        begun.set()
        return False

    def close() -> None:
        begun.wait(10)
        worker.close()

    closer = threading.Thread(target=close)
    closer.start()
    with pytest.raises(Cancelled):
        worker.read(document, "a.txt", waiting)
    closer.join()
    with pytest.raises(Cancelled):
        worker.read(document, "a.txt")


def test_the_child_ends_when_its_parent_is_gone() -> None:
    with subprocess.Popen(
        worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=reading_environment()
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert read_frame(process.stdout) == {"ready": process.pid}
        process.stdin.close()
        assert process.wait(10) == 0


def test_the_child_ends_even_in_the_middle_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "long.html"
    path.write_bytes(b"<p>some <b>words</b> of a long page" * 300_000)
    with subprocess.Popen(
        worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=reading_environment()
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        read_frame(process.stdout)
        write_frame(process.stdin, {"path": str(path), "name": "long.html"})
        process.stdin.close()
        assert process.wait(10) == 0


def test_what_the_child_says_goes_to_the_log(
    document: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.INFO, logger="db.ingest.child"):
        ending_of("print('a complaint', file=sys.stderr); sys.exit(1)", document)

    assert "a complaint" in caplog.text
    assert capfd.readouterr().err == ""


def test_the_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert worker_command() == [sys.executable, "--reading-worker"]

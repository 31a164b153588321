"""The program as a process: its letters, its exit statuses, and how it is interrupted."""

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.commands import failure_log

_PROGRAM = [sys.executable, "-m", "viewer"]


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {name: os.environ[name] for name in ("HOME", "PATH", "COUNCIL_ARCHIVE_CACHE")}
    return subprocess.run(
        [*_PROGRAM, *arguments], env=kept | environment, capture_output=True, check=False
    )


def test_letters_survive_a_plain_locale(communique: Path) -> None:
    done = _run("propose", str(communique), "--json", LC_ALL="C", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr
    assert "Астрахан" in done.stdout.decode("utf-8")


def test_a_cyrillic_query_survives_a_plain_locale(filled: Path) -> None:
    done = _run("search", str(filled), "конвенцией", "--json", LC_ALL="C")
    assert done.returncode == 0, done.stderr
    assert "⟦" in done.stdout.decode("utf-8")


def test_a_reader_that_goes_away_is_no_failure_to_talk_about(filled: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*_PROGRAM, "list", str(filled), "resolutions", "--json"],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert done.stderr == b""
    assert done.returncode == 141


def test_ctrl_c_ends_with_a_sentence() -> None:
    probe = (
        "import os, signal, sys; from viewer.commands import new_archive; "
        # Whoever runs the tests in the background has it ignored, and children inherit that.
        "signal.signal(signal.SIGINT, signal.default_int_handler); "
        "new_archive.run = lambda arguments: os.kill(os.getpid(), signal.SIGINT); "
        "from viewer.__main__ import main; sys.exit(main(['new', 'x', '--title', 'y']))"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False)
    assert done.returncode == 128 + signal.SIGINT
    assert done.stderr.decode() == "\nStopped. What was finished by then is kept.\n"


def test_without_a_screen_the_window_says_so(filled: Path) -> None:
    done = _run(str(filled))
    assert done.returncode == 1
    assert done.stderr.decode() == "The window cannot open: there is no screen here.\n"


def test_the_database_that_a_desktop_opens_stands_for_its_archive(filled: Path) -> None:
    probe = (
        "import sys, viewer.app; "
        "viewer.app.run = lambda folder, **_: print(folder, end='') or 0; "
        "from viewer.__main__ import main; sys.exit(main([sys.argv[1]]))"
    )
    for opened in (filled, filled / "archive.db"):
        done = subprocess.run(
            [sys.executable, "-c", probe, opened],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode() == str(filled)


def test_an_unexpected_failure_is_a_sentence_and_a_trace_in_the_log(tmp_path: Path) -> None:
    probe = (
        "import sys; from viewer.commands import new_archive; "
        "new_archive.run = lambda arguments: 1 / 0; "
        "from viewer.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    command = ["new", "тайная-папка", "--title", "Тайное имя"]
    environment = os.environ | {"XDG_STATE_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", probe, *command], env=environment, capture_output=True, check=False
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    (log,) = tmp_path.rglob("errors.log")
    text = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "council-archive new --title\n" in text
    assert "айн" not in text  # what was said is nobody else's business
    assert log.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("given", "called"),
    [
        (["search", "A", "тайна", "--limit=5", "--json"], "search --limit --json"),
        (["search", "A", "--", "-secret", "--json"], "search"),
        (["search", "A", "-тайна", "-secret", "--тайна"], "search"),
        (["edit", "A", "ID", "--set", "theme=тайна\nвсё"], "edit --set"),
        (["/home/somebody/secret.archive"], ""),
    ],
)
def test_the_log_names_what_was_called_and_no_value(given: list[str], called: str) -> None:
    assert failure_log.called(given) == " ".join(filter(None, ("council-archive", called)))


@pytest.mark.parametrize("arguments", [["--version"], ["list", "A", "meetings"], ["verify", "A"]])
def test_output_that_cannot_be_written_is_a_sentence(filled: Path, arguments: list[str]) -> None:
    given = [str(filled) if one == "A" else one for one in arguments]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*_PROGRAM, *given, *(["--json"] if "verify" in given else [])],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.decode().startswith("The output could not be written (No space left")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_harm_nothing(filled: Path, closed: str) -> None:
    command = [*_PROGRAM, "search", str(filled), "конвенцией"]
    done = subprocess.run(
        ["sh", "-c", f"{shlex.join(command)} {closed}"], capture_output=True, check=False
    )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert done.stdout or closed.startswith((">&-", "<&- >"))
    assert done.stderr.count(b"\n") == (0 if "2>&-" in closed else 1)

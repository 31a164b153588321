"""The program's first lines: what was asked for, and who does it.

A command without a window never imports Qt; the window's own arguments are read by hand, because
importing an argument parser would stand between the person and the first picture. The frozen
program comes here without looking for garbage yet, which commands want.
"""

import gc
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.commands import COMMANDS

if TYPE_CHECKING:
    from argparse import Namespace

_DONE, _FAILED, _WRONG_USAGE = 0, 1, 2
_INTERRUPTED, _NOBODY_READS = 130, 141

_READING_WORKER = "--reading-worker"
_MEASURE = "--measure-first-paint"
_DATABASE = "archive.db"


def main(arguments: list[str] | None = None) -> int:
    """Run the program; the exit status: 0 done, 1 failed or problems found, 2 wrong usage."""
    given = sys.argv[1:] if arguments is None else arguments
    if given == [_READING_WORKER]:
        return _read_for_parent()
    _open_closed_streams()
    _speak_utf8()
    try:
        status = _run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        return _stop_writing(_NOBODY_READS)
    except OSError as error:
        _say_unwritten(error)
        return _stop_writing(_FAILED)
    except KeyboardInterrupt:
        print("\nStopped. What was finished by then is kept.", file=sys.stderr)
        return _INTERRUPTED
    return status


def _run(given: list[str]) -> int:
    if _is_for_window(given):
        folders = [Path(one) for one in given if one != _MEASURE]
        return _guarded(lambda: _open_window(folders, _MEASURE in given))
    gc.enable()
    from viewer.commands.arguments import parse

    arguments = parse(given)
    if arguments.version:
        return _print_version()
    if arguments.command is None:
        print("No command was given.\nTry: council-archive --help", file=sys.stderr)
        return _WRONG_USAGE
    return _guarded(lambda: _run_command(arguments))


def _is_for_window(given: list[str]) -> bool:
    """True if nothing but at most one archive's folder, and perhaps the measuring, is asked for."""
    rest = [one for one in given if one != _MEASURE]
    if not rest:
        return True
    first = rest[0]
    if len(rest) > 1 or first.startswith("-") or first in COMMANDS:
        return False
    return "/" in first or "." in first or Path(first).exists()


def _run_command(arguments: "Namespace") -> int:
    from viewer.commands.failure_log import keep_log

    keep_log()
    module = import_module(f"viewer.commands.{COMMANDS[arguments.command]}")
    status: int = module.run(arguments)
    if arguments.command != "demo" or arguments.no_window or status != _DONE:
        return status
    from viewer.commands.demo import demo_folder

    if not _has_screen():
        print("There is no screen here, so the window stays closed.", file=sys.stderr)
        return _DONE
    return _open_window([demo_folder(arguments)], measure=False)


def _guarded(action: Callable[[], int]) -> int:
    """The action's exit status; what it raises becomes a sentence."""
    from db.errors import ArchiveError
    from db.progress import Cancelled

    try:
        return action()
    except Cancelled:
        raise KeyboardInterrupt from None
    except BrokenPipeError:
        raise
    except ArchiveError as error:
        _say_failure(error)
    except OSError as error:
        if not error.filename:
            raise  # it came from no file, so it came from the output
        _say_failure(error)
    except Exception as error:  # noqa: BLE001 - the last line of defence: a sentence and a trace
        _say_failure(error)
    return _FAILED


def _say_failure(error: Exception) -> None:
    """A sentence; of the program's own faults also a trace in the log."""
    from db.errors import ArchiveError
    from viewer.commands.failure_log import log_path, write_trace
    from viewer.commands.output import say
    from viewer.errors import error_sentence

    if isinstance(error, OSError):
        say(f"“{error.filename}”: {error.strerror or error}.")
        return
    say(error_sentence(error))
    if not isinstance(error, ArchiveError) and write_trace():
        say(f"The log is {log_path()}.")


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    import os

    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def _open_window(folders: list[Path], measure: bool) -> int:
    # What starts only grows: looking for garbage in it would delay the first picture, after which
    # ``viewer.app`` begins to look.
    gc.disable()
    _bind_late()
    if not _has_screen():
        print("The window cannot open: there is no screen here.", file=sys.stderr)
        return _FAILED
    try:
        from viewer.app import run
    except ImportError as error:
        if "cannot open shared object file" not in str(error):
            raise
        print(f"The window cannot open: a system library is missing ({error}).", file=sys.stderr)
        return _FAILED
    return run(_archive_of(folders[0]) if folders else None, measure_first_paint=measure)


def _bind_late() -> None:
    """Let a library's functions be found at their first call, where Python wants all at once.

    Of the fifteen thousand that PySide6 names, few are called before the first picture.
    """
    import os

    if hasattr(sys, "setdlopenflags"):
        sys.setdlopenflags(os.RTLD_LAZY)


def _archive_of(path: Path) -> Path:
    """The archive's folder, also if the database in it was named: what a desktop can open."""
    return path.parent if path.name == _DATABASE and path.is_file() else path


def _print_version() -> int:
    from importlib.metadata import version

    print(f"council-archive {version('council-archive')}")
    return _DONE


def _read_for_parent() -> int:
    gc.enable()
    from db import Archive

    return Archive.serve_readings()


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale says; what cannot be written is escaped, never fatal."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _open_closed_streams() -> None:
    """Put nothing in the place of streams that were closed by whoever started the program.

    Otherwise the next file that is opened, the database perhaps, would get a stream's number, and
    what a library prints would be written into it.
    """
    if sys.stdin and sys.stdout and sys.stderr:
        return
    import os

    while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(handle)
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123


def _say_unwritten(error: OSError) -> None:
    try:
        print(
            f"The output could not be written ({error.strerror or error}), so the command stopped."
            " What was finished by then is kept.",
            file=sys.stderr,
        )
    except OSError:
        return  # there is nowhere to say it; the exit status does


def _stop_writing(status: int) -> int:
    """The output takes no more: what is left of it goes nowhere."""
    import os

    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    return status


if __name__ == "__main__":
    sys.exit(main())

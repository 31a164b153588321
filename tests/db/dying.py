"""A process of its own that ends at a step, as when the power goes: nothing is closed or undone."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]

#: Begins a program that is ended at its last argument's step: at the first for 0. ``watched``
#: names the audit events that are steps, where they have to do with its first argument.
_COUNTING = """
import os, sys
from pathlib import Path
left, place = int(sys.argv[-1]), sys.argv[1]
def count(event, args):
    global left
    if event in watched and place in str(args):
        left -= 1
        if left < 0:
            os._exit(9)
sys.addaudithook(count)
"""
_FILE_STEPS = ("open", "os.mkdir", "os.rename", "os.link")


def run_apart(program: str, *arguments: str | Path) -> int:
    """The exit status of a program that has the arguments as ``sys.argv[1:]``."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def dies_at(step: int, program: str, place: Path, *arguments: Path, also: str) -> bool:
    """Run a program that is ended before it does its ``step`` at ``place``; whether it was.

    Steps are what opens, makes, names or renames a file there, and the event ``also``.
    """
    watched = f"watched = {(*_FILE_STEPS, also)!r}\n"
    imports, _, rest = program.partition("\n\n")
    status = run_apart(f"{imports}\n{watched}{_COUNTING}{rest}", place, *arguments, str(step))
    assert status in (0, 9)
    return status == 9


@contextmanager
def listening(module: str) -> Iterator["subprocess.Popen[str]"]:
    """A process that takes orders line by line, so that nothing of the tests' own is forked."""
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    with subprocess.Popen(
        [sys.executable, "-m", module],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(60) == 0

"""The first picture: measured, and on a way that passes by everything heavy."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_HEAVY = ("sqlalchemy", "alembic", "whoosh", "numpy", "pymorphy3", "lxml", "pypdfium2")


def run(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_measuring_prints_the_time_and_ends(archive_folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from viewer.app import run; "
        "sys.exit(run(Path(sys.argv[1]), measure_first_paint=True))"
    )
    assert re.fullmatch(r"first paint: \d+ ms\n", run(code, str(archive_folder)))


def test_nothing_heavy_is_imported_before_the_first_paint(archive_folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from viewer.app import run; "
        "run(Path(sys.argv[1]), measure_first_paint=True); "
        f"print([name for name in {_HEAVY!r} if name in sys.modules])"
    )
    assert run(code, str(archive_folder)).splitlines()[-1] == "[]"


def test_a_folder_that_is_no_archive_does_not_hinder_the_window(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from viewer.app import run; "
        "sys.exit(run(Path(sys.argv[1]), measure_first_paint=True))"
    )
    assert "first paint" in run(code, str(tmp_path / "absent.archive"))

"""The first picture: measured, and on a way that passes by everything heavy."""

import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.app.program_log import LogFile

ROOT = Path(__file__).parents[2]
_HEAVY = ("sqlalchemy", "alembic", "whoosh", "numpy", "pymorphy3", "lxml", "pypdfium2")
#: What an archive needs when something is asked of it.
_AT_WORK = (
    *("whoosh", "numpy", "rapidfuzz", "lxml", "db.ingest", "db.search.index", "db.search.parser"),
    *("db.language.keys", "db.language.names", "db.storage.inbox", "db.storage.putting"),
    *("db.storage.integrity", "db.storage.creating", "db.storage.recording.record"),
)


#: The modules of the program that are imported by the first picture, and with the first rows.
#: There were 118 before that came in two steps; each costs the start a third of a millisecond.
_BY_FIRST_PAINT, _BY_FIRST_ROWS = 50, 96

#: Of the program itself: what the first picture does not show.
_LATER = (
    "db.archive",
    "db.storage",
    "sqlite3",
    "datetime",
    "viewer.grammar",
    "viewer.main_window.actions",
    "viewer.main_window.file_actions",
    "viewer.pages.browse",
    "viewer.widgets.result_list",
    "viewer.widgets.text_block",
    "viewer.pages.reading_pane",
    "viewer.pages.start",
    "viewer.pages.meeting",
    "viewer.pages.records",
    "viewer.pages.import_documents",
    "viewer.main_window.asking",
    "viewer.widgets.facets",
    "viewer.dialogs.frame",
    "viewer.theme.style",
    "db.model.records",
    "db.model.proposal",
    "concurrent.futures.thread",
    "platformdirs",
)


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
    told = run(code, str(archive_folder))
    assert re.fullmatch(r"first paint: \d+ ms\nfirst rows: \d+ ms\n", told)


def test_nothing_heavy_is_imported_before_the_first_paint(archive_folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from viewer.app import run; "
        "run(Path(sys.argv[1]), measure_first_paint=True); "
        f"print([name for name in {_HEAVY!r} if name in sys.modules])"
    )
    assert run(code, str(archive_folder)).splitlines()[-1] == "[]"


def test_what_the_first_picture_does_not_show_is_imported_after_it(archive_folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; import viewer.app; "
        f"tell = lambda *_: print([name for name in {_LATER!r} if name in sys.modules]); "
        "viewer.app.process_age = lambda: tell() or 0; "
        "viewer.app.run(Path(sys.argv[1]), measure_first_paint=True)"
    )
    assert run(code, str(archive_folder)).splitlines()[0] == "[]"


def test_few_modules_stand_before_the_first_picture_and_the_first_rows(
    archive_folder: Path,
) -> None:
    code = (
        "import sys; from pathlib import Path; import viewer.app; "
        "ours = lambda: [name for name in sys.modules if name.split('.')[0] in {'db', 'viewer'}]; "
        "viewer.app.process_age = lambda: print(len(ours())) or 0; "
        "viewer.app.run(Path(sys.argv[1]), measure_first_paint=True)"
    )
    first_paint, _, first_rows, _ = run(code, str(archive_folder)).splitlines()
    assert int(first_paint) <= _BY_FIRST_PAINT
    assert int(first_rows) <= _BY_FIRST_ROWS


def test_an_archive_at_rest_loads_neither_index_nor_readers(archive_folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from db import Archive; from db.model import Query; "
        "archive = Archive.open(Path(sys.argv[1])); sys.argv[2:] and archive.wait_for_index(); "
        "archive.on_index_change(lambda status: None); archive.start_indexing(); "
        "archive.search(Query('', sort='meeting')); archive.index_status(); archive.counts(); "
        "archive.is_interrupted(); archive.has_kept(); archive.backups.is_due(); archive.close(); "
        f"print([name for name in {_AT_WORK!r} if name in sys.modules])"
    )
    assert "'whoosh'" in run(code, str(archive_folder), "indexed")
    assert run(code, str(archive_folder)).splitlines()[-1] == "[]"


def test_the_log_is_opened_with_its_first_record(tmp_path: Path) -> None:
    place = tmp_path / "state" / "window.log"
    handler = LogFile(lambda: place)
    assert not place.parent.exists()
    handler.emit(logging.makeLogRecord({"msg": "something", "levelname": "INFO"}))
    handler.close()
    assert "something" in place.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_goes_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "state").write_text("a file", encoding="utf-8")
    handler = LogFile(lambda: tmp_path / "state" / "window.log")
    handler.emit(logging.makeLogRecord({"msg": "something", "levelname": "INFO"}))
    assert "something" in capsys.readouterr().err


def test_a_folder_that_is_no_archive_does_not_hinder_the_window(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from viewer.app import run; "
        "sys.exit(run(Path(sys.argv[1]), measure_first_paint=True))"
    )
    assert "first paint" in run(code, str(tmp_path / "absent.archive"))


def test_functions_of_libraries_are_found_at_their_first_call(archive_folder: Path) -> None:
    code = (
        "import os, sys; from viewer.__main__ import main; "
        "main([sys.argv[1], '--measure-first-paint']); "
        "print(not hasattr(sys, 'setdlopenflags') or sys.getdlopenflags() == os.RTLD_LAZY)"
    )
    assert run(code, str(archive_folder)).splitlines()[-1] == "True"

"""Copies of a database take no more memory the larger it is, and neither does a large change."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from db.storage.engine import Access, connect

ROOT = Path(__file__).parents[3]
_COPY = """
import sys
from pathlib import Path
from db.storage.database_copy import copy_database

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

before = peak()
copy_database(Path(sys.argv[1]), Path(sys.argv[2]))
print((peak() - before) // 1024)
"""


def test_a_copy_is_not_held_in_memory(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE t (words BLOB)")
        connection.execute(
            "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)"
            " INSERT INTO t SELECT zeroblob(1000000) FROM n"
        )
        connection.commit()
    done = subprocess.run(
        [sys.executable, "-c", _COPY, str(database), str(tmp_path / "b.db")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (tmp_path / "b.db").stat().st_size == database.stat().st_size > 60_000_000
    assert int(done.stdout) < 20


def test_a_change_has_a_limit_in_memory(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "a.db", Access.CREATE)) as connection:
        (pages,) = connection.execute("PRAGMA cache_spill").fetchone()
        assert 0 < pages <= 131_072

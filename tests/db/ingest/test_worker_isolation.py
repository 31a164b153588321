"""What the reading process may not do, and what it does not know."""

import subprocess
import sys
from pathlib import Path

import pytest

from db.ingest import ReadingWorker
from db.ingest.limits import reading_environment


@pytest.mark.parametrize("module", ["lxml", "json", "charset_normalizer", "sitecustomize", "db"])
def test_modules_beside_a_document_are_not_loaded(
    module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trace = tmp_path / "trace"
    (tmp_path / f"{module}.py").write_text(f"open({str(trace)!r}, 'w')", encoding="utf-8")
    (tmp_path / "a.html").write_bytes("<p>Слова и ещё слова".encode("cp1251"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    with ReadingWorker() as worker:
        assert worker.read(Path("a.html"), "a.html").text.text == "Слова и ещё слова"
    assert not trace.exists()


def test_the_child_knows_nothing_of_the_users_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "1")
    monkeypatch.setenv("LD_PRELOAD", "x")

    assert not {"SECRET_TOKEN", "LD_PRELOAD", "PATH"} & set(reading_environment())


def test_a_limited_process_writes_no_files(tmp_path: Path) -> None:
    target = tmp_path / "written"
    code = (
        "from db.ingest.limits import limit_process\nimport sys\nlimit_process()\n"
        f"try:\n    with open({str(target)!r}, 'w') as file: file.write('x')\n"
        "except OSError: sys.exit(7)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[3], check=False, timeout=30
    )
    assert done.returncode == 7
    assert not target.exists() or target.stat().st_size == 0

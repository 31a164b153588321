"""A command without a window never imports Qt, and the help and the README know every command."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.commands import COMMANDS

_PROBE = """
import sys
from viewer.__main__ import main
try:
    status = main(sys.argv[1:])
except SystemExit as end:
    status = end.code
qt = sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6")))
print("QT", qt, file=sys.stderr)
sys.exit(status)
"""


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _PROBE, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["propose", "no such file"]])
def test_help_and_failures_import_no_qt(arguments: list[str]) -> None:
    done = _run(*arguments)
    assert "QT []" in done.stderr


def test_a_whole_life_of_an_archive_imports_no_qt(tmp_path: Path, root: Path) -> None:
    archive, backup = str(tmp_path / "a.archive"), str(tmp_path / "backup")
    sample = str(min((root / "resources" / "sample").glob("*.txt")))
    steps = [
        ["new", archive, "--title", "Trial"],
        ["propose", sample, "--json"],
        ["import", archive, sample, "--accept", "--json"],
        ["list", archive, "resolutions", "--json"],
        ["search", archive, "совет", "--facets", "--json"],
        ["export-results", archive, "совет", str(tmp_path / "results.xlsx")],
        ["batch", archive, sample, str(tmp_path / "batch.csv")],
        ["verify", archive, "--full", "--json"],
        ["reindex", archive],
        ["backup", archive, backup],
    ]
    for step in steps:
        done = _run(*step)
        assert done.returncode == 0, done.stderr
        assert "QT []" in done.stderr, step


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    done = _run(command, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: council-archive {command}")
    assert "QT []" in done.stderr


def test_the_readme_knows_every_command(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    missing = [name for name in COMMANDS if f"council-archive {name}" not in readme]
    assert not missing


def test_the_readme_knows_what_make_can_do(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE)) - {"help", "clean"}
    assert {"install", "demo", "test", "check", "bench", "build"} <= targets
    named = set(re.findall(r"`(?:make )?([a-z]+)", readme)) | set(
        re.findall(r"^make ([a-z]+)", readme, re.MULTILINE)
    )
    assert sorted(targets - named) == []

"""An archive with one communiqué in it, and the program called as a person calls it."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from viewer import assets
from viewer.__main__ import main


@dataclass(frozen=True)
class Answer:
    """What a command did: its exit status and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as a value."""
        return json.loads(self.out)


Call = Callable[..., Answer]


def first(call: Call, archive: Path, what: str) -> str:
    """The id of the first record of that kind in the list."""
    return str(call("list", archive, what, "--json").json[0]["id"])


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Runs a command in this process."""

    def run(*arguments: str | Path) -> Answer:
        capsys.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        written = capsys.readouterr()
        return Answer(status, written.out, written.err)

    return run


@pytest.fixture(scope="session")
def communique() -> Path:
    """A communiqué in Russian out of the samples."""
    return assets.sample() / "01-1.skes.ru.txt"


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, communique: Path) -> Path:
    """An archive with that communiqué; tests copy it before they change it."""
    folder = tmp_path_factory.mktemp("commands") / "filled.archive"
    assert main(["new", str(folder), "--title", "Проба"]) == 0
    assert main(["import", str(folder), str(communique), "--accept"]) == 0
    return folder


@pytest.fixture
def archive(filled: Path, tmp_path: Path) -> Path:
    """A copy of the filled archive."""
    return Path(shutil.copytree(filled, tmp_path / "copy.archive"))

"""The sample archive is made whole or not at all."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db import Archive
from tests.viewer.commands.conftest import Answer
from viewer.sample import make_sample, sample_files


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample archive."""
    folder = tmp_path_factory.mktemp("sample") / "demo.archive"
    report = make_sample(folder)
    assert [one.name for one in report.outcomes if one.state != "confirmed"] == []
    return folder


def test_the_sample_has_what_it_promises(made: Path) -> None:
    with Archive.open(made, read_only=True) as archive:
        counts = archive.counts()
    assert counts.documents == len(sample_files())
    assert counts.meetings >= 8
    assert counts.resolutions >= 40
    assert counts.inbox == 0


def test_demo_leaves_a_made_sample_alone(call: Callable[..., Answer], made: Path) -> None:
    before = (made / "archive.db").read_bytes()
    answer = call("demo", made, "--no-window")
    assert answer.status == 0
    assert (made / "archive.db").read_bytes() == before


def test_an_interrupted_making_is_made_anew(call: Callable[..., Answer], tmp_path: Path) -> None:
    folder = tmp_path / "demo.archive"
    unfinished = tmp_path / ".demo.archive.unfinished"
    Archive.create(unfinished, "half").close()
    assert call("demo", folder, "--no-window").status == 0
    assert not unfinished.exists()
    with Archive.open(folder, read_only=True) as archive:
        assert archive.counts().documents == len(sample_files())


def test_a_folder_that_is_no_archive_is_left_as_it_is(
    call: Callable[..., Answer], tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    answer = call("demo", tmp_path, "--no-window")
    assert answer.status == 1
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_sample_of_which_nothing_could_be_recorded_is_not_kept(
    call: Callable[..., Answer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "demo.archive"
    with monkeypatch.context() as broken:
        broken.setattr("db.ingest.worker.worker_command", lambda: ["/no/such/program"])
        answer = call("demo", folder, "--no-window")
    assert answer.status == 1
    assert "no sample archive was made" in answer.err
    assert list(tmp_path.iterdir()) == []
    assert call("demo", folder, "--no-window").status == 0

"""No command writes into an archive or a backup: neither the open one nor another's."""

import argparse
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.viewer.commands.conftest import Call, first
from viewer.commands.arguments import command_line

#: Every argument that takes a path, but the archive itself: what is read …
READ = {
    ("batch", "queries"), ("import", "paths"), ("import-table", "file"), ("propose", "file"),
    ("restore", "backup"), ("topics", "take_in"), ("authorities", "take_in"),
    ("verify", "backup"), ("verify", "backups"), ("verify-quotation", "file"),
}  # fmt: skip
#: … and what is written, with a command line around it.
WRITTEN = {
    ("as-of", "folder"): ("as-of", "{archive}", "2050", "{place}"),
    ("authorities", "export"): ("authorities", "{archive}", "--export", "{place}"),
    ("backup", "destination"): ("backup", "{archive}", "{place}"),
    ("batch", "file"): ("batch", "{archive}", "{queries}", "{place}.csv"),
    ("demo", "folder"): ("demo", "--no-window", "{place}"),
    ("export-results", "file"): ("export-results", "{archive}", "порт", "{place}.xlsx"),
    ("new", "archive"): ("new", "{place}", "--title", "x"),
    ("print", "file"): ("print", "{archive}", "{meeting}", "{place}"),
    ("print-register", "file"): ("print-register", "{archive}", "accessions", "{place}"),
    ("publish", "folder"): ("publish", "{archive}", "{place}"),
    ("redact", "pdf"): ("redact", "{archive}", "{document}", "--pdf", "{place}"),
    ("restore", "archive"): ("restore", "{backup}", "{place}"),
    ("topics", "export"): ("topics", "{archive}", "--export", "{place}.ttl"),
}


def _path_arguments() -> Iterator[tuple[str, str]]:
    commands = next(
        action
        for action in command_line()._actions  # noqa: SLF001 - argparse lists them nowhere else
        if isinstance(action, argparse._SubParsersAction)  # noqa: SLF001 - the same
    )
    for name, parser in commands.choices.items():
        for action in parser._actions:  # noqa: SLF001 - the same
            if callable(action.type) and isinstance(_made(action.type), Path):
                yield name, action.dest


def _made(kind: object) -> object:
    try:
        return kind("x.csv")  # type: ignore[operator]  # it was asked whether it can be called
    except (argparse.ArgumentTypeError, ValueError):
        return None


def test_every_argument_that_is_a_path_is_known_here() -> None:
    found = {each for each in _path_arguments() if each[1] != "archive"}
    found |= {("new", "archive"), ("restore", "archive")}
    assert found == READ | set(WRITTEN)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def words(archive: Path, call: Call, tmp_path: Path) -> dict[str, str]:
    """What the command lines are filled with."""
    queries = tmp_path / "queries.txt"
    queries.write_text("порт\n", "utf-8")
    other = Path(shutil.copytree(archive, tmp_path / "other.archive"))
    backup = tmp_path / "one.archive-backup"
    assert call("backup", archive, backup).status == 0
    return {
        "archive": str(archive), "queries": str(queries), "other": str(other),
        "backup": str(backup), "meeting": first(call, archive, "meetings"),
        "document": first(call, archive, "documents"),
    }  # fmt: skip


@pytest.mark.parametrize("argument", sorted(WRITTEN), ids=" ".join)
@pytest.mark.parametrize("where", ["archive", "other", "backup"])
def test_no_command_writes_inside_an_archive(
    argument: tuple[str, str],
    where: str,
    words: dict[str, str],
    archive: Path,
    communique: Path,
    call: Call,
    tmp_path: Path,
) -> None:
    link = tmp_path / "link"
    link.symlink_to(words[where])
    if argument[0] == "redact":
        word = communique.read_text("utf-8").split()[0]
        assert call("redact", archive, words["document"], "--words", word).status == 0
    folder = Path(words[where])
    before = _files(folder)
    for place in (folder / "originals" / "x", folder / "x", link / "x"):
        line = [part.format(place=place, **words) for part in WRITTEN[argument]]
        answer = call(*line)
        assert answer.status == 1, line
        assert "inside" in answer.err
    assert _files(folder) == before


@pytest.mark.parametrize("argument", sorted(WRITTEN), ids=" ".join)
def test_no_command_takes_the_place_of_a_file_of_the_archive(
    argument: tuple[str, str], words: dict[str, str], call: Call, tmp_path: Path
) -> None:
    folder = Path(words["archive"])
    original = next(path for path in (folder / "originals").rglob("*") if path.is_file())
    part = next(part for part in WRITTEN[argument] if part.startswith("{place}"))
    ending = part.removeprefix("{place}")
    before = _files(folder)
    for number, aim in enumerate((folder / "archive.db", folder / "README.txt", original)):
        linked, same = tmp_path / f"{number}l{ending}", tmp_path / f"{number}h{ending}"
        linked.symlink_to(aim)
        os.link(aim, same)  # another name of the file: what takes that name leaves the file be
        for place in (linked, same, *(() if ending else (aim,))):
            name = str(place).removesuffix(ending)
            call(*(part.format(place=name, **words) for part in WRITTEN[argument]))
            assert _files(folder) == before, place

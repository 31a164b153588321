"""The manual, the completion, the menu's entry: all of them say what the program really has."""

import configparser
import os
import subprocess
import tarfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from db import Archive
from db.model import LANGUAGES
from resources.packaging import bundled, command_line, completion, desktop, manual, portable
from resources.packaging.archives import tar
from resources.packaging.command_line import Command
from resources.packaging.sharing import Facts
from tests.policy.conftest import ROOT
from viewer.commands import COMMANDS
from viewer.commands.arguments import command_line as parser

_FACTS = Facts("1.2.3", "amd64", 1_700_000_000, "# Changes\n")


@pytest.fixture(scope="module")
def program() -> Command:
    """The program's command line."""
    return command_line.describe(parser())


def test_every_command_is_described_with_its_purpose(program: Command) -> None:
    assert [one.name for one in program.commands] == [
        name for name in _in_help_order() if name in COMMANDS
    ]
    assert {one.name for one in program.commands} == set(COMMANDS)
    assert all(one.purpose and one.description for one in program.commands)


def _in_help_order() -> list[str]:
    return [words[0] for line in parser().format_help().splitlines() if (words := line.split())]


def test_describing_leaves_the_help_as_it_was() -> None:
    used = parser()
    before = used.format_help()
    command_line.describe(used)
    assert used.format_help() == before


def test_the_manual_names_every_command_and_option(program: Command) -> None:
    page = manual.manual(program, "1.2.3", 1_700_000_000).replace("\\-", "-")
    for command in program.commands:
        assert f'.SS "{command.name}' in page
        for argument in command.arguments:
            assert all(one in page for one in argument.spellings)
    assert '.TH COUNCIL-ARCHIVE 1 "2023-11-14" "council-archive 1.2.3"' in page


def test_no_line_of_the_manual_is_a_request_by_chance(program: Command) -> None:
    page = manual.manual(program, "1.2.3", 1_700_000_000)
    requests = {line.split(" ")[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert requests <= {"'\\\"", ".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".RI", ".br"}


def test_the_manual_names_variables_that_the_program_reads() -> None:
    texts = [
        path.read_text(encoding="utf-8")
        for folder in ("db", "viewer")
        for path in (ROOT / folder).rglob("*.py")
    ]
    assert all(any(name in text for text in texts) for name in manual.ENVIRONMENT)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["expo"], ["export-results"]),
        (["search", "a", "--sor"], ["--sort"]),
        (["search", "a", "--sort", "-d"], ["-date"]),
        (["list", "a.archive", "meet"], ["meetings"]),
        (["search", "--language", "a"], ["az"]),
    ],
)
def test_bash_offers_what_fits(
    program: Command, tmp_path: Path, words: list[str], offered: list[str]
) -> None:
    script = tmp_path / "completion"
    script.write_text(completion.completion(program), encoding="utf-8")
    asked = (
        f'source "{script}"; COMP_WORDS=(council-archive "$@"); COMP_CWORD=$#;'
        ' _council_archive; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "-c", asked, "bash", *words],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=True,
    )
    assert done.stdout.split() == offered


def test_the_entry_speaks_the_languages_of_the_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    entry.read_string(desktop.entry())
    section = entry["Desktop Entry"]
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert all(section[f"{key}[{one}]" if one != "en" else key] for one in LANGUAGES)
    assert section["MimeType"] == f"{desktop.MIME_TYPE};"


def test_an_archives_database_is_known_by_its_bytes(tmp_path: Path) -> None:
    Archive.create(tmp_path / "one.archive", "One").close()
    head = (tmp_path / "one.archive" / "archive.db").read_bytes()[:100]
    tree = ElementTree.fromstring(desktop.mime_type())  # noqa: S314 - our own text
    inner = tree.findall(".//{*}match")[1]
    at, value = int(inner.attrib["offset"]), int(inner.attrib["value"], 16)
    assert int.from_bytes(head[at : at + 4], "big") == value
    assert head.startswith(b"SQLite format 3\0")


def test_the_description_for_software_centres_is_whole() -> None:
    tree = ElementTree.fromstring(desktop.description("1.2.3", 0))  # noqa: S314 - our own text
    release = tree.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "1970-01-01"}
    assert len(tree.findall("name")) == len(tree.findall("description/p")) == len(LANGUAGES)


def test_every_carried_library_has_its_terms_in_the_copyright_file(tmp_path: Path) -> None:
    text = tmp_path / "licences" / "numpy" / "LICENSE.txt"
    text.parent.mkdir(parents=True)
    text.write_text("Copyright (c) 2005-2025, NumPy Developers.\n", encoding="utf-8")
    made = bundled.copyright_file(ROOT / "resources", tmp_path / "licences", "usr/lib/x/_internal")
    assert "Files: usr/lib/x/_internal/numpy*\nCopyright: (c) 2005-2025, NumPy Dev" in made
    assert "License: OFL" not in made
    assert "SIL" in made or "OFL-1.1" in made
    listed = (ROOT / "resources" / "licences" / "THIRD-PARTY.md").read_text(encoding="utf-8")
    names = {one.name for one in bundled.parts(listed)}
    assert bundled.PLACES.keys() <= names
    assert "pytest" not in names


def test_the_portable_program_goes_into_the_menu_and_out_of_it(tmp_path: Path) -> None:
    built = tmp_path / "built"
    built.mkdir()
    (built / "council-archive").write_text("#!/bin/sh\n", encoding="utf-8")
    (built / "council-archive").chmod(0o755)
    place, home = tmp_path / "Мои программы & co", tmp_path / "home"
    with tarfile.open(fileobj=BytesIO(tar(portable.entries(built, _FACTS, []), 0))) as archive:
        archive.extractall(place, filter="data")
    script = place / "council-archive-1.2.3" / "add-to-menu"
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run([script], env=environment, check=True)
    entry = home / ".local/share/applications/council-archive.desktop"
    assert f'Exec="{place}/council-archive-1.2.3/council-archive" %f\n' in entry.read_text("utf-8")
    assert (home / ".local/bin/council-archive").exists()
    assert (home / ".local/share/man/man1/council-archive.1.gz").exists()
    subprocess.run([script, "--remove"], env=environment, check=True)
    assert not [one for one in home.rglob("*council*archive*") if one.is_file()]

"""What the commands that take in a file of topics or of authority records have in common."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from db import Archive
from db.progress import Progress
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import one_line, print_columns
from viewer.commands.progress import ProgressLine
from viewer.errors import fill

_File = TypeVar("_File")
_ReportT_co = TypeVar("_ReportT_co", covariant=True)


class _Importing(Protocol[_File, _ReportT_co]):
    """The part of an archive that takes in files of a kind."""

    def read_file(self, path: Path, /) -> _File: ...
    def dry_run(self, file: _File, /) -> _ReportT_co: ...
    def take_in(self, file: _File, name: str, progress: Progress, /) -> _ReportT_co: ...


class _Counts(Protocol):
    @property
    def made(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def unchanged(self) -> int: ...
    @property
    def event(self) -> int | None: ...


class _Remark(Protocol):
    @property
    def matter(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def about(self) -> str: ...


class _Remarked(Protocol):
    @property
    def remarks(self) -> Sequence[_Remark]: ...
    @property
    def left_out(self) -> Mapping[str, int]: ...


def take_in(
    arguments: Namespace, part: Callable[[Archive], _Importing[_File, _ReportT_co]]
) -> _ReportT_co:
    """Take the named file in, or only say what would become of it where a dry run is asked for."""
    file: Path = arguments.take_in
    opened = (
        open_to_read(arguments.archive) if arguments.dry_run else Archive.open(arguments.archive)
    )
    with opened as archive:
        importing = part(archive)
        read = importing.read_file(file)
        if arguments.dry_run:
            return importing.dry_run(read)
        with ProgressLine("Taking in") as progress:
            return importing.take_in(read, file.name, progress)


def print_remarks(what: str, report: _Remarked, sentences: Mapping[str, str]) -> None:
    """What did not come in just so, under the head ``what``, and what was left out how often.

    ``sentences`` say what became of it, by the matter of a remark.
    """
    if report.remarks:
        rows = [
            (one_line(one.label)[:60], fill(sentences[one.matter], {"about": one.about}))
            for one in report.remarks
        ]
        print_columns(rows, (what, "WHAT BECOMES OF IT"))
    if report.left_out:
        if report.remarks:
            print()
        left = [(f"{count:,}", name) for name, count in report.left_out.items()]
        print_columns(left, ("TIMES", "LEFT OUT"))


def summary(read: str, report: _Counts, *, dry_run: bool) -> str:
    """The sentence at the end; ``read`` says how many of what the file has."""
    begin = "Nothing was written. " if dry_run else ""
    counts = f"new: {report.made:,}, changed: {report.changed:,}, as before: {report.unchanged:,}"
    event = "" if report.event is None else f" Event {report.event}."
    return f"{begin}{read}; {counts}.{event}"

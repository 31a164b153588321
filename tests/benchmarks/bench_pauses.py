"""``python -m tests.benchmarks.bench_pauses [SITUATION…]``: how long the window is away at a time.

The longest pause of the window's loop in each situation, less what it waited for a processor that
other programs had; its ratio to that of a bare window without any program in the same run; and what
of it the window's thread worked. ``--stacks MS`` tells what all threads were at in longer pauses.
"""

import argparse
import os
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.ingest.file_type import SUFFIXES
from db.ingest.registry import READERS
from db.model import RecordType
from tests.benchmarks.figures import heading
from tests.benchmarks.mixed_files import add_further_formats, make_files

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.pauses.stage import Stage
    from tests.benchmarks.pauses.stall_watch import Pause

#: A pause that nobody feels, and one that everybody does, in milliseconds.
_UNFELT, _FELT = 50, 200


class Telling:
    """Prints a line for each situation, beside what a bare window is late by."""

    def __init__(self, bare: "Sequence[Pause]", stacks_from: float | None) -> None:
        self._bare = max(1.0, *(one.milliseconds for one in bare))
        self._stacks_from = stacks_from
        heading("Longest pauses of the window")
        self.line("a bare window, idle", bare)

    def line(self, name: str, pauses: "Sequence[Pause]") -> None:
        """The longest, how much of it the window's thread worked, and how many are felt."""
        from tests.benchmarks.pauses.stall_watch import BEAT

        longest = pauses[0]
        seconds = sum(one.milliseconds + BEAT for one in pauses) / 1000
        print(
            f"{name:<56} {longest.own:5.0f} ms ×{longest.own / self._bare:5.1f}  "
            f"worked {longest.worked:3.0f}  over {_UNFELT} ms {_over(_UNFELT, pauses):2d}  "
            f"over {_FELT} ms {_over(_FELT, pauses):2d}  in {seconds:5.1f} s  "
            f"(with other programs: {max(one.milliseconds for one in pauses):4.0f} ms)",
            flush=True,
        )
        if self._stacks_from is None:
            return
        for pause in pauses[:6]:
            if pause.stacks:
                print(f"    {pause.milliseconds:.0f} ms, worked {pause.worked:.0f}")
                print(pause.stacks)


class Bench:
    """The situations; each on a window of its own."""

    def __init__(
        self,
        application: "QApplication",
        folder: Path,
        telling: Telling,
        wanted: argparse.Namespace,
    ) -> None:
        self._application, self._folder, self._telling = application, folder, telling
        self._files: int = wanted.files
        self._stacks_from: float | None = wanted.stacks

    def _stage(self, archive: Path) -> "Stage":
        from tests.benchmarks.pauses.stage import Stage

        place = self._folder / f"{archive.stem}.settings"
        place.mkdir(exist_ok=True)
        stage = Stage(self._application, place, self._stacks_from)
        stage.open(archive)
        return stage

    def pages(self) -> None:
        """Each page when it is first gone to."""
        from viewer.pages.location import Location, PageName
        from viewer.sample import make_sample

        folder = self._folder / "pages.archive"
        make_sample(folder)
        stage = self._stage(folder)
        meeting = stage.archive.record_ids(RecordType.MEETING)[-1]
        person = stage.archive.record_ids(RecordType.PERSON)[0]
        places = [Location(name) for name in PageName if name not in _ONE_RECORD]
        places += [Location(PageName.MEETING, meeting), Location(PageName.AUTHORITY, person)]
        for place in places:
            pauses = stage.during(partial(stage.window.go, place))
            self._telling.line(f"first going to “{place.page}”", pauses)
        stage.close()

    def imports(self) -> None:
        """A folder of mixed files, looked at from the inbox, from results, and while typing."""
        from viewer.pages.location import Location, PageName

        add_further_formats(lambda ending: SUFFIXES.get(f".{ending}") in READERS)
        files = self._folder / "mixed"
        make_files(files, self._files)
        looks: dict[str, Callable[[Stage], object]] = {
            "the inbox open, and a review in it": lambda stage: None,
            "results of a search open": lambda stage: stage.window.go(
                Location(PageName.RESOLUTIONS, query="заседание*")
            ),
            "a meeting open": lambda stage: stage.window.go(
                Location(PageName.MEETING, stage.archive.record_ids(RecordType.MEETING)[0])
            ),
        }
        for number, (name, look) in enumerate(looks.items()):
            archive = _with_a_session(self._folder / f"import{number}.archive")
            stage = self._stage(archive)
            self._import(stage, files, name, look)
            stage.close()

    def _import(
        self, stage: "Stage", files: Path, name: str, look: "Callable[[Stage], object]"
    ) -> None:
        def act() -> None:
            stage.window.import_paths([files])
            look(stage)

        pauses = stage.during(act, lambda: not stage.window.pages.filling.is_busy())
        self._telling.line(f"{self._files} files read in, {name}", pauses)

    def inbox(self) -> None:
        """Going to an inbox in which thousands wait, filtering and sorting it."""
        from tests.benchmarks.pauses.material import archive_with_waiting

        for count in (1_000, 10_000):
            folder = archive_with_waiting(self._folder / f"waiting{count}.archive", count)
            self._inbox_of(self._stage(folder), count)

    def _inbox_of(self, stage: "Stage", count: int) -> None:
        from viewer.models.inbox import InboxFilter, InboxOrder
        from viewer.pages.location import Location, PageName

        tell = self._telling.line
        there = stage.during(lambda: stage.window.go(Location(PageName.INBOX)))
        tell(f"the inbox of {count:,} gone to", there)
        page = stage.window.pages.inbox()
        for shown, order in (
            (InboxFilter.QUESTIONS, InboxOrder.RECEIVED),
            (InboxFilter.ALL, InboxOrder.NAME),
            (InboxFilter.ALL, InboxOrder.QUESTIONS),
        ):
            pauses = stage.during(partial(page.head.set_view, shown, order))
            tell(f"{count:,} filtered: {shown}, in the order of {order}", pauses)
        tell("the next file", stage.during(lambda: page.head.step(1)))
        tell("the last file", stage.during(lambda: page.head.step(-2)))
        tell("a file set aside", stage.during(page.discard))
        tell("the list of filters", stage.during(page.head.open_menu))
        stage.close()

    def certain(self) -> None:
        """Hundreds of files confirmed in one go, and taken back."""
        from tests.benchmarks.pauses.material import certain_files
        from viewer.dialogs.confirm_certain import ConfirmCertainDialog

        count = min(self._files, 300)
        files = certain_files(self._folder / "certain", count)
        stage = self._stage(_with_a_session(self._folder / "certain.archive"))
        stage.window.import_paths([files])
        stage.until(lambda: not stage.window.pages.filling.is_busy())
        stage.rest()
        page = stage.window.pages.inbox()
        dialogs: list[ConfirmCertainDialog] = []
        page.certain.shown.connect(dialogs.append)
        tell = self._telling.line
        tell(f"looking through {count} files",
             stage.during(page.confirm_certain, lambda: bool(dialogs)))  # fmt: skip
        chosen = len(dialogs[0].chosen)
        tell(f"confirming {chosen} that are certain", stage.during(dialogs[0].accept))
        tell(f"taking {chosen} back", stage.during(page.undo))
        stage.close()

    def spreadsheet(self) -> None:
        """A spreadsheet of 5,000 rows: read, compared, taken in, taken back."""
        from tests.benchmarks.pauses.material import spreadsheet
        from viewer.dialogs.import_table import ImportTableDialog

        stage = self._stage(_with_a_session(self._folder / "rows.archive"))
        file = spreadsheet(self._folder / "rows.csv", 5_000)
        work, tell = stage.window.table_imports, self._telling.line
        tell("the dialog of spreadsheets", stage.during(work.open))
        (dialog,) = stage.window.findChildren(ImportTableDialog)
        read = stage.during(lambda: work.columns.read(stage.archive, dialog, file))
        tell("a spreadsheet of 5,000 rows read", read)
        tell("its dry run", stage.during(dialog.compare_wanted.emit))
        tell("another filter of its rows", stage.during(lambda: dialog.rows.show_only("new")))
        tell("its import", stage.during(dialog.run_wanted.emit))
        newest = stage.archive.table_imports.all()[0].id
        tell("its undo", stage.during(lambda: work.undo(stage.archive, newest)))
        stage.close()

    def printing(self) -> None:
        """A record of 300 pages: laid out for the screen, scrolled through, and a PDF."""
        from viewer.main_window.wanted_sheet import Wanted
        from viewer.printing.sheet import Lines, Sheet

        words = "Стороны продолжили консультации о портах и паромном сообщении. " * 6
        texts = tuple(f"{number}. {words}" for number in range(2_400))
        sheet = Sheet("300", "300", "ru", (Lines(texts),))
        stage = self._stage(_with_a_session(self._folder / "printed.archive"))
        work, tell = stage.window.record_printing, self._telling.line
        wanted = Wanted("300", lambda _archive, _language, _points: sheet)
        tell("the preview of 300 pages", stage.during(lambda: work.show(wanted)))
        dialog = work.dialog
        assert dialog is not None
        print(f"    {dialog.preview.page_count()} pages")
        bar = dialog.preview.verticalScrollBar()
        tell("its last page", stage.during(lambda: bar.setValue(bar.maximum())))
        tell("its PDF", stage.during(lambda: work.write(self._folder / "printed.pdf")))
        stage.close()


def _over(limit: float, pauses: "Sequence[Pause]") -> int:
    return sum(one.own > limit for one in pauses)


_SITUATIONS = ("pages", "inbox", "spreadsheet", "certain", "imports", "printing")
_ONE_RECORD = {"meeting", "authority"}


def _with_a_session(folder: Path) -> Path:
    from tests.benchmarks.pauses.material import archive_with_a_session

    return archive_with_a_session(folder)


def main() -> None:
    """Measure the situations that were asked for, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bench_pauses")
    parser.add_argument("what", nargs="*", choices=[*_SITUATIONS, []], help="default: all")
    parser.add_argument("--files", type=int, default=1_000, help="files of an import")
    parser.add_argument("--stacks", type=float, help="tell where pauses longer than this were")
    wanted = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="council-archive-pauses-") as name:
        os.environ["COUNCIL_ARCHIVE_CACHE"] = f"{name}/cache"
        from PySide6.QtWidgets import QApplication

        from tests.benchmarks.pauses.stage import bare_pauses
        from viewer.theme import STYLE

        application = QApplication(["council-archive", *STYLE])
        telling = Telling(bare_pauses(3), wanted.stacks)
        bench = Bench(application, Path(name), telling, wanted)
        for situation in wanted.what or _SITUATIONS:
            getattr(bench, situation)()


if __name__ == "__main__":
    main()

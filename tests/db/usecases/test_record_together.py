"""Files of an import are recorded in groups, and each of them as if it were alone."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import DraftError
from db.model import Belonging, InboxState, Target
from db.paths import ArchivePaths
from db.storage import Received, Store
from db.usecases.open_archive import OpenedArchive
from db.usecases.record_together import RecordTogether, ToRecord
from tests.db.storage.samples import Point, body, proposal, text_of

ROOT = Path(__file__).parents[3]
KILLS = 6
COMMUNIQUE = """\
18 ноября {year} года в Баку состоялось первое заседание Каспийского экспертного совета (КЭС) \
по теме «Порты и люди».
Участники заседания:
1. Отметили важность прямых контактов.
2. Приняли решение о проведении заседаний на постоянной основе.
"""
_IMPORT = """
import sys
from pathlib import Path
from db import Archive
with Archive.open(Path(sys.argv[1])) as archive:
    print("open", flush=True)
    archive.import_documents(
        [Path(sys.argv[2])],
        accept=True,
        on_outcome=lambda outcome: print(outcome.name, outcome.meeting_id, flush=True),
    )
"""


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenedArchive]:
    """A new archive."""
    made = OpenedArchive(Store.create(ArchivePaths(tmp_path / "a.archive"), "T"))
    yield made
    made.close()


def _read(
    opened: OpenedArchive, folder: Path, number: int, *, end: str | None = None, lost: bool = False
) -> ToRecord:
    """A file that was read; a ``lost`` one belongs to a meeting that is not there."""
    said = proposal(
        council=body("Каспийский экспертный совет", "КЭС"),
        ordinal=number,
        start=f"{2000 + number}-11-18",
        end=end,
        people=(("Анна Вайс", "директор"), (f"Пётр Орлов-{number}", "советник")),
        points=(Point(f"Раз {number}.", "1"),),
    )
    if lost:
        said = replace(said, target=Target(Belonging.MEETING, "nowhere"))
    source = folder / f"{number}.txt"
    source.write_text(f"{number} {lost}", encoding="utf-8")
    original = opened.store.take_in(source, 1 << 20)
    received = Received(original, InboxState.READY, text=text_of(said), proposal=said)
    return ToRecord(source.name, received, accepted=True)


def test_a_bad_file_undoes_none_of_its_neighbours(opened: OpenedArchive, tmp_path: Path) -> None:
    group = RecordTogether(opened)
    for number in range(1, 6):
        end = "2003-11-17" if number == 3 else None
        group.add(_read(opened, tmp_path, number, end=end))
    outcomes = list(group.record())
    assert [one.name for one in outcomes] == ["1.txt", "2.txt", "3.txt", "4.txt", "5.txt"]
    assert [one.state for one in outcomes] == ["confirmed"] * 2 + ["ready"] + ["confirmed"] * 2
    assert isinstance(outcomes[2].error, DraftError)
    assert len({one.meeting_id for one in outcomes if one.meeting_id}) == 4
    assert not list(group.record())


def test_a_file_whose_meeting_is_gone_becomes_one_of_its_own(
    opened: OpenedArchive, tmp_path: Path
) -> None:
    group = RecordTogether(opened)
    for number in range(1, 4):
        group.add(_read(opened, tmp_path, number, lost=number == 2))
    outcomes = list(group.record())
    assert [one.state for one in outcomes] == ["confirmed"] * 3
    assert len({one.meeting_id for one in outcomes}) == 3


def test_files_of_a_group_know_what_the_ones_before_them_named(
    opened: OpenedArchive, tmp_path: Path
) -> None:
    group = RecordTogether(opened)
    for number in range(1, 5):
        group.add(_read(opened, tmp_path, number))
    assert {one.state for one in group.record()} == {"confirmed"}
    with opened.store.reading() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT authority_type, count(DISTINCT authority_id), count(*) FROM name_form"
            " GROUP BY authority_type"
        )
        assert {row[0]: row[1:] for row in rows} == {"council": (1, 2), "person": (5, 5)}


def test_the_same_bytes_in_one_group_come_in_once(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(12):
        text = COMMUNIQUE.format(year=2000 + min(number, 9))
        (folder / f"{number:02d}.txt").write_text(text, encoding="utf-8")
    with Archive.create(tmp_path / "a.archive", "T") as archive:
        outcomes = archive.import_documents([folder], accept=True).outcomes
        assert [one.name for one in outcomes] == sorted(one.name for one in outcomes)
        assert [one.state for one in outcomes] == ["confirmed"] * 10 + ["duplicate"] * 2
        assert {one.meeting_id for one in outcomes[10:]} == {outcomes[9].meeting_id}


def test_an_import_killed_at_any_moment_keeps_what_it_told(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(60):
        text = COMMUNIQUE.format(year=1950 + number)
        (folder / f"{number:02d}.txt").write_text(text, encoding="utf-8")
    Archive.create(tmp_path / "a.archive", "T").close()
    told: dict[str, str] = {}
    for kill in range(KILLS):
        with subprocess.Popen(
            [sys.executable, "-c", _IMPORT, str(tmp_path / "a.archive"), str(folder)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            for _ in range(9 * kill + 1):
                name, meeting = process.stdout.readline().split()
                told[name] = meeting
            process.kill()
            rest = [line.split() for line in process.stdout.readlines() if line.endswith("\n")]
            told.update((line[0], line[1]) for line in rest)
    with Archive.open(tmp_path / "a.archive") as archive:
        assert archive.read_only_reason is None
        assert archive.verify(full=True).ok
        for meeting in told.values():
            assert archive.meeting(meeting).id == meeting
        again = archive.import_documents([folder], accept=True)
        assert not again.count("failed")
        assert archive.counts().documents == archive.counts().meetings == 60

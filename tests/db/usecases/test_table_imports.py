"""A spreadsheet is tried, taken in, taken back: what is known is found, nothing is replaced."""

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import ImportTableError, ReadOnlyArchiveError, SearchNameError
from db.model import AuthorityDetail, Query, RecordType
from db.model.table_import import (
    ImportKind,
    ImportPlan,
    ImportState,
    RowState,
    TableImport,
    TableMapping,
)
from db.progress import Cancelled, silent

HEADS = "№;Совет;Дата;Место;Тема;Организаторы;Участники"
ROWS = (
    (
        "1;Каспийский экспертный совет (КЭС);18.11.2021;Баку;Порты;Фонд «Диалог»;"
        '"Хикмет Гаджиев — помощник президента; Иван Петров"'
    ),
    "2;КЭС;ноябрь 2022;Москва;Дороги;;Хикмет Гаджиев — советник",
    "3;КЭС;18-19 мая 2023;баку;;;Гаджиев Хикмет",
)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        yield opened


def write(folder: Path, *rows: str, heads: str = HEADS, name: str = "журнал.csv") -> Path:
    path = folder / name
    path.write_text("\r\n".join((heads, *rows)), encoding="utf-8-sig", newline="")
    return path


def take_in(archive: Archive, file: Path, *, fill_up: bool = False) -> TableImport:
    table = Archive.read_table(file)
    guessed = archive.table_imports.guess(table, archive.table_imports.guess_kind(table))
    return archive.table_imports.run(file, table, replace(guessed, fill_up=fill_up))


def plan_of(archive: Archive, file: Path, *, fill_up: bool = False) -> ImportPlan:
    table = Archive.read_table(file)
    guessed = archive.table_imports.guess(table, archive.table_imports.guess_kind(table))
    return archive.table_imports.dry_run(table, replace(guessed, fill_up=fill_up))


def codes(plan: ImportPlan) -> list[tuple[RowState, list[str]]]:
    return [(row.state, [note.code for note in row.notes]) for row in plan.rows]


def counts(archive: Archive) -> tuple[int, ...]:
    now = archive.counts()
    return now.meetings, now.resolutions, now.people, now.institutions, now.documents


def test_a_dry_run_says_what_the_run_then_does(archive: Archive, tmp_path: Path) -> None:
    file = write(tmp_path, *ROWS, "x;КЭС;2024;Баку;;;", ";;;;;;", "2;КЭС;2022-11;Москва;Мосты;;")
    plan = plan_of(archive, file)
    assert codes(plan) == [
        (RowState.NEW, []),
        (RowState.NEW, []),
        (RowState.NEW, ["similar"]),
        (RowState.ERROR, ["ordinal_unclear"]),
        (RowState.EMPTY, []),
        (RowState.SAME, ["same_as_row", "differs"]),
    ]
    assert counts(archive) == (0, 0, 0, 0, 0)
    assert archive.table_imports.all() == ()
    done = take_in(archive, file)
    assert counts(archive) == (3, 0, 3, 1, 3)
    assert {name: done.counts[name] for name in plan.made} == dict(plan.made)
    assert {state.value: plan.count(state) for state in RowState if plan.count(state)} == {
        name: count for name, count in done.counts.items() if name not in plan.made
    }
    assert archive.verify(full=True).ok


def test_every_value_says_its_file_and_row(archive: Archive, tmp_path: Path) -> None:
    file = write(tmp_path, *ROWS)
    take_in(archive, file)
    first = archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[0])
    assert (first.ordinal, first.date_start, first.theme) == (1, "2021-11-18", "Порты")
    (document,) = first.documents
    assert document.title == "журнал.csv, row 2"
    assert document.original.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert archive.paths.original(document.original.sha256).read_bytes() == file.read_bytes()
    text = archive.document(document.id).paragraphs[0].text
    for assertion in first.assertions:
        assert assertion.start is not None
        assert assertion.end is not None
        said = text[assertion.start : assertion.end]
        if assertion.field == "theme":
            assert said == assertion.value
        if assertion.field == "date_start":
            assert (assertion.value, said) == ("2021-11-18", "18.11.2021")
    offices = [(one.person.label, one.office) for one in first.participants]
    assert offices == [("Хикмет Гаджиев", "помощник президента"), ("Иван Петров", "")]
    assert [entry.what for entry in first.history] == ["table_imported"]


def test_dates_are_as_exact_as_they_are_written(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    ids = archive.record_ids(RecordType.MEETING, order="date_start")
    dates = [(archive.meeting(one).date_start, archive.meeting(one).date_end) for one in ids]
    assert dates == [("2021-11-18", None), ("2022-11", None), ("2023-05-18", "2023-05-19")]


def test_only_exactly_this_name_is_tied(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    ids = archive.record_ids(RecordType.MEETING, order="date_start")
    first, second, third = (archive.meeting(one) for one in ids)
    assert first.council == second.council == third.council
    assert first.place is not None
    assert first.place == third.place  # «баку» is «Баку»
    assert first.participants[0].person == second.participants[0].person
    assert third.participants[0].person != first.participants[0].person


def test_a_second_import_of_the_same_rows_makes_nothing(archive: Archive, tmp_path: Path) -> None:
    file = write(tmp_path, *ROWS)
    take_in(archive, file)
    before = counts(archive)
    done = take_in(archive, file)
    assert done.counts == {"same": 3}
    assert counts(archive) == before


def test_what_contradicts_a_known_session_is_left_out(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    other = write(
        tmp_path,
        "1;КЭС;19.11.2021;;;;",
        "7;КЭС;18.11.2021;;;;",
        "1;КЭС;2021-11;;;;",
        "1;;2021;;;;",
        ";КЭС;;;Без всего;;",
        name="b.csv",
    )
    assert codes(plan_of(archive, other)) == [
        (RowState.ERROR, ["contradicts_date"]),
        (RowState.ERROR, ["contradicts_ordinal"]),
        (RowState.SAME, ["differs"]),
        (RowState.ERROR, ["council_missing"]),
        (RowState.ERROR, ["nothing_identifies"]),
    ]


def test_known_sessions_are_filled_where_empty_and_nowhere_else(
    archive: Archive, tmp_path: Path
) -> None:
    take_in(archive, write(tmp_path, "1;КЭС;;;Порты;;", "2;КЭС;2022;;;;"))
    fuller = write(
        tmp_path,
        "1;КЭС;18-19.11.2021;Баку;Другая тема;Фонд;Иван Петров — директор",
        "2;КЭС;2022;;;;",
        name="b.csv",
    )
    plan = plan_of(archive, fuller)
    assert codes(plan) == [(RowState.SAME, ["differs", "could_fill"]), (RowState.SAME, [])]
    done = take_in(archive, fuller, fill_up=True)
    assert done.counts["fills"] == 1
    (first,) = (
        meeting
        for meeting in map(archive.meeting, archive.record_ids(RecordType.MEETING))
        if meeting.ordinal == 1
    )
    assert (first.date_start, first.date_end) == ("2021-11-18", "2021-11-19")
    assert first.theme == "Порты"
    assert first.place is not None
    assert [one.label for one in first.organisers] == ["Фонд"]
    assert [one.office for one in first.participants] == ["директор"]
    unchosen = [one.value for one in first.assertions if not one.chosen]
    assert unchosen == ["Другая тема"]
    archive.table_imports.undo(done.id)
    again = archive.meeting(first.id)
    assert (again.date_start, again.date_end, again.place) == (None, None, None)
    assert (again.organisers, again.participants, again.theme) == ((), (), "Порты")
    assert len(again.documents) == 1
    assert archive.counts().people == 0
    assert archive.verify(full=True).ok


def test_one_undo_takes_all_of_it_back_also_after_a_restart(
    tmp_path: Path, archive: Archive
) -> None:
    done = take_in(archive, write(tmp_path, *ROWS))
    folder = archive.paths.root
    archive.close()
    with Archive.open(folder) as again:
        (kept,) = again.table_imports.all()
        assert (kept.id, kept.state) == (done.id, ImportState.DONE)
        undone = again.table_imports.undo()
        assert undone.kept == ()
        assert undone.removed == {
            "meeting": 3, "document": 3, "person": 3, "institution": 1, "place": 2, "council": 1,
        }  # fmt: skip
        assert counts(again) == (0, 0, 0, 0, 0)
        assert again.table_imports.all()[0].state is ImportState.UNDONE
        assert again.verify(full=True).ok
        with pytest.raises(ImportTableError, match="import_undone"):
            again.table_imports.undo(done.id)
        with pytest.raises(ImportTableError, match="nothing_to_undo"):
            again.table_imports.undo()
        assert take_in(again, tmp_path / "журнал.csv").counts["new"] == 3


COMMUNIQUE = """\
18 ноября 2021 года в Баку состоялось первое заседание Каспийского экспертного совета (КЭС) \
по теме «Порты и люди».
Участники заседания:
1. Отметили важность прямых контактов.
2. Приняли решение о проведении заседаний на постоянной основе.
"""


def test_an_undo_leaves_what_somebody_changed_and_says_so(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    text = tmp_path / "коммюнике.txt"
    text.write_text(COMMUNIQUE, encoding="utf-8")
    archive.import_documents([text], accept=True)
    assert archive.counts().meetings == 3  # it has joined the first session
    undone = archive.table_imports.undo()
    kept = {(one.type, one.reason) for one in undone.kept}
    assert ("meeting", "changed") in kept
    assert ("person", "used") in kept
    assert undone.removed["meeting"] == 2
    assert archive.counts().meetings == 1
    assert archive.counts().resolutions == 2
    (left,) = map(archive.meeting, archive.record_ids(RecordType.MEETING))
    assert left.council is not None
    assert len(left.documents) == 2
    assert archive.verify(full=True).ok


def test_resolutions_find_their_session_and_their_wordings(
    archive: Archive, tmp_path: Path
) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    file = write(
        tmp_path,
        "КЭС;1;1;Рекомендовать порт.;Recommend a port.;рекомендация",
        "КЭС;1;2;Благодарить хозяев.;;",
        "КЭС;9;1;Нет такого.;;",
        "Каспийский экспертный союз;1;1;Нет совета.;;",
        "КЭС;2;;Без номера.;;решение, оценка",
        "КЭС;1;2;;;",
        "КЭС;1;1;рекомендовать  порт.;;",
        "КЭС;1;1;Другое.;;чудо",
        heads="Совет;Заседание;Пункт;Текст;Text (en);Вид",
        name="r.csv",
    )
    assert codes(plan_of(archive, file)) == [
        (RowState.NEW, []),
        (RowState.NEW, []),
        (RowState.ERROR, ["meeting_unknown"]),
        (RowState.ERROR, ["council_unknown"]),
        (RowState.NEW, []),
        (RowState.ERROR, ["text_missing"]),
        (RowState.SAME, ["same_as_row"]),
        (RowState.ERROR, ["kind_unknown"]),
    ]
    take_in(archive, file)
    first = archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[0])
    assert [(one.number, tuple(one.kinds), dict(one.texts)) for one in first.resolutions] == [
        ("1", ("recommendation",), {"ru": "Рекомендовать порт.", "en": "Recommend a port."}),
        ("2", (), {"ru": "Благодарить хозяев."}),
    ]
    titles = sorted(one.title for one in first.documents)
    assert titles == ["r.csv, row 2", "r.csv, rows 2–3", "журнал.csv, row 2"]
    (russian,) = (one for one in first.documents if one.title.endswith("2–3"))
    shown = archive.document(russian.id).paragraphs
    assert [one.resolution_id for one in shown] == [one.id for one in first.resolutions]
    assert archive.verify(full=True).ok
    assert archive.table_imports.undo().removed["resolution"] == 3
    assert archive.counts().resolutions == 0
    assert archive.counts().documents == 3
    assert archive.verify(full=True).ok


def test_wordings_in_another_language_are_filled_in_and_taken_back(
    archive: Archive, tmp_path: Path
) -> None:
    take_in(archive, write(tmp_path, ROWS[0]))
    heads = "Council;Session;Point;Text;Language;Kind"
    take_in(archive, write(tmp_path, "КЭС;1;1;Порт.;ru;", heads=heads, name="r.csv"))
    second = write(tmp_path, "КЭС;1;1;A port.;en;decision", heads=heads, name="s.csv")
    done = take_in(archive, second, fill_up=True)
    (resolution,) = archive.meeting(archive.record_ids(RecordType.MEETING)[0]).resolutions
    assert dict(resolution.texts) == {"ru": "Порт.", "en": "A port."}
    assert tuple(resolution.kinds) == ("decision",)
    assert archive.table_imports.undo(done.id).emptied == 1
    (resolution,) = archive.meeting(archive.record_ids(RecordType.MEETING)[0]).resolutions
    assert dict(resolution.texts) == {"ru": "Порт."}
    assert tuple(resolution.kinds) == ()
    assert archive.verify(full=True).ok


def test_people_have_names_in_three_languages(archive: Archive, tmp_path: Path) -> None:
    heads = "ФИО (рус);Ad (az);Name (en)"
    take_in(archive, write(tmp_path, "Хикмет Гаджиев;;", heads=heads))
    more = write(
        tmp_path,
        "Хикмет Гаджиев;Hikmət Hacıyev;Hikmet Hajiyev",
        "Иван Петров;;",
        "Hikmet Hacıyev, köməkçi;;",
        heads=heads,
        name="b.csv",
    )
    assert codes(plan_of(archive, more)) == [
        (RowState.SAME, ["could_fill"]),
        (RowState.NEW, []),
        (RowState.ERROR, ["name_unclear"]),
    ]
    done = take_in(archive, more, fill_up=True)
    assert archive.counts().people == 2
    (known,) = (
        detail
        for one in archive.record_ids(RecordType.PERSON)
        if isinstance(detail := archive.show(one), AuthorityDetail) and len(detail.names) == 3
    )
    assert {(name.language, name.text) for name in known.names} == {
        ("ru", "Хикмет Гаджиев"), ("az", "Hikmət Hacıyev"), ("en", "Hikmet Hajiyev"),
    }  # fmt: skip
    archive.table_imports.undo(done.id)
    assert archive.counts().people == 1
    assert archive.verify(full=True).ok


def test_the_index_follows_and_forgets(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    archive.wait_for_index(silent)
    assert archive.search(Query("порты")).total > 0
    archive.table_imports.undo()
    archive.wait_for_index(silent)
    assert archive.search(Query("порты")).total == 0
    assert archive.search(Query("Гаджиев")).total == 0


def many(folder: Path, count: int) -> Path:
    return write(folder, *(f"{n};КЭС;{1500 + n};Место {n};Тема {n};;" for n in range(1, count + 1)))


def test_a_stopped_import_goes_on_where_it_was(archive: Archive, tmp_path: Path) -> None:
    file = many(tmp_path, 450)
    table = Archive.read_table(file)
    mapping = archive.table_imports.guess(table, ImportKind.MEETINGS)

    def stop(done: int, total: int, what: str = "") -> None:
        if done >= 200:
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.table_imports.run(file, table, mapping, progress=stop)
    (kept,) = archive.table_imports.all()
    assert (kept.state, kept.next_row, archive.counts().meetings) == (
        ImportState.UNFINISHED, 202, 200,
    )  # fmt: skip
    file.unlink()
    done = archive.table_imports.resume(kept.id)
    assert (done.state, done.counts["new"]) == (ImportState.DONE, 450)
    assert archive.counts().meetings == 450
    with pytest.raises(ImportTableError, match="import_settled"):
        archive.table_imports.resume(kept.id)
    assert archive.table_imports.undo(done.id[:13]).removed["meeting"] == 450
    assert archive.counts().documents == 0


_KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from db import Archive
folder, file = map(Path, sys.argv[1:])
seen = 0

@event.listens_for(Engine, "after_cursor_execute")
def die(connection, cursor, statement, *rest):
    global seen
    seen += statement.startswith("INSERT INTO assertion")
    if seen == 2:  # in the middle of the second transaction
        os.kill(os.getpid(), signal.SIGKILL)

with Archive.open(folder) as archive:
    table = Archive.read_table(file)
    mapping = archive.table_imports.guess(table, archive.table_imports.guess_kind(table))
    archive.table_imports.run(file, table, mapping)
"""


def test_a_killed_import_is_whole_up_to_a_row(archive: Archive, tmp_path: Path) -> None:
    file, folder = many(tmp_path, 450), archive.paths.root
    archive.close()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", _KILLED, str(folder), str(file)]
    ended = subprocess.run(command, env=environment, check=False)
    assert ended.returncode == -signal.SIGKILL
    with Archive.open(folder) as again:
        assert again.verify(full=True).ok
        (kept,) = again.table_imports.all()
        assert (kept.state, again.counts().meetings) == (ImportState.UNFINISHED, 200)
        again.table_imports.resume(kept.id)
        assert again.counts().meetings == 450
        assert again.verify(full=True).ok
        assert again.table_imports.undo().removed["meeting"] == 450


def test_mappings_are_kept_and_offered_for_files_of_the_same_shape(
    archive: Archive, tmp_path: Path
) -> None:
    table = Archive.read_table(write(tmp_path, *ROWS))
    mapping = TableMapping(ImportKind.MEETINGS, (("№", "ordinal"), ("Дата", "date")), council="КЭС")
    archive.table_imports.save_mapping(" Мой  журнал ", mapping)
    archive.table_imports.save_mapping("мой журнал", replace(mapping, language="az"))
    ((name, kept),) = archive.table_imports.fitting(table)
    assert (name, kept.language) == ("мой журнал", "az")
    assert len(archive.table_imports.laid_on(kept, table).columns) == 7
    with pytest.raises(SearchNameError, match="mapping_name_empty"):
        archive.table_imports.save_mapping(" ", mapping)
    archive.table_imports.delete_mapping("Мой журнал")
    assert archive.table_imports.mappings() == ()


def test_a_file_that_changed_since_it_was_shown_is_not_taken_in(
    archive: Archive, tmp_path: Path
) -> None:
    file = write(tmp_path, *ROWS)
    table = Archive.read_table(file)
    mapping = archive.table_imports.guess(table, ImportKind.MEETINGS)
    write(tmp_path, *ROWS[:1])
    with pytest.raises(ImportTableError, match="table_changed"):
        archive.table_imports.run(file, table, mapping)
    incomplete = replace(mapping, columns=(("Тема", "theme"),))
    with pytest.raises(ImportTableError, match="mapping_incomplete"):
        archive.table_imports.dry_run(table, incomplete)
    assert archive.table_imports.all() == ()
    folder = archive.paths.root
    archive.close()
    with Archive.open(folder, read_only=True) as reading, pytest.raises(ReadOnlyArchiveError):
        reading.table_imports.run(file, Archive.read_table(file), mapping)

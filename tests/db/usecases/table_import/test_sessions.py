"""A spreadsheet is tried and taken in: what is known is found, nothing is replaced."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import ImportTableError, ReadOnlyArchiveError, SearchNameError
from db.model import AuthorityDetail, RecordType
from db.model.table_import import (
    ImportKind,
    RowState,
    TableMapping,
)
from tests.db.spreadsheet import write_xlsx
from tests.db.usecases.table_import.journal import (
    ROWS,
    codes,
    counts,
    plan_of,
    take_in,
    write,
)


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
    with pytest.raises(ValueError, match="no language"):
        TableMapping.from_json(mapping.to_json() | {"language": "klingon"})
    with pytest.raises(ImportTableError, match="mapping_unreadable"):
        archive.table_imports.dry_run(table, replace(mapping, language="klingon"))
    with pytest.raises(ImportTableError, match="mapping_incomplete"):
        archive.table_imports.dry_run(table, incomplete)
    assert archive.table_imports.all() == ()
    folder = archive.paths.root
    archive.close()
    with Archive.open(folder, read_only=True) as reading, pytest.raises(ReadOnlyArchiveError):
        reading.table_imports.run(file, Archive.read_table(file), mapping)


def test_a_council_known_by_its_abbreviation_is_no_second_one(
    archive: Archive, tmp_path: Path
) -> None:
    heads = "Совет;№;Дата;Тема"
    name = "Каспийский экспертный совет"
    take_in(archive, write(tmp_path, "КЭС;1;18.11.2021;Порты", heads=heads, name="a.csv"))
    rows = (
        f"{name} (КЭС);1;18.11.2021;Порты",
        f"{name};2;18.11.2022;Дороги",
        "КЭС;3;18.11.2023;Мосты",
        "Казахстанский энергетический совет (КЭС);1;18.11.2021;Порты",
    )
    done = take_in(archive, write(tmp_path, *rows, heads=heads, name="b.csv"))

    assert (done.counts["same"], done.counts["new"]) == (1, 3)
    councils = []
    for one in archive.record_ids(RecordType.COUNCIL):
        council = archive.show(one, "ru")
        assert isinstance(council, AuthorityDetail)
        councils.append({form.text for form in council.names})
    assert councils == [{name, "КЭС"}, {"Казахстанский энергетический совет", "КЭС"}]
    assert archive.verify(full=True).ok


def test_initials_of_a_known_council_are_told(archive: Archive, tmp_path: Path) -> None:
    heads = "Совет;№;Дата;Тема"
    rows = ("Каспийский экспертный совет;1;18.11.2021;Порты", "КЭС;2;18.11.2022;Дороги")
    plan = plan_of(archive, write(tmp_path, *rows, heads=heads))

    assert codes(plan) == [(RowState.NEW, []), (RowState.NEW, ["similar"])]


def test_a_row_with_a_formula_without_its_value_is_told(archive: Archive, tmp_path: Path) -> None:
    def text(reference: str, said: str) -> str:
        return f'<c r="{reference}" t="inlineStr"><is><t>{said}</t></is></c>'

    body = (
        f'<sheetData><row r="1">{text("A1", "Совет")}{text("B1", "№")}{text("C1", "Дата")}</row>'
        f'<row r="2">{text("A2", "КЭС")}<c r="B2"><v>1</v></c>'
        '<c r="C2" s="1"><f>DATE(2021,11,18)</f></c></row></sheetData>'
    )
    plan = plan_of(archive, write_xlsx(tmp_path / "t.xlsx", [("1", body)]))

    assert codes(plan) == [(RowState.ERROR, ["cell_uncomputed"])]


def test_a_row_with_more_cells_than_titles_is_not_taken_in(
    archive: Archive, tmp_path: Path
) -> None:
    file = write(tmp_path, *ROWS, "4;КЭС;1.2.2024;Баку; Азербайджан;Тема;;;x")
    *others, wide = plan_of(archive, file).rows
    assert {row.state for row in others} == {RowState.NEW}
    assert (wide.state, [note.code for note in wide.notes]) == (RowState.ERROR, ["row_too_wide"])


def test_a_text_in_a_column_without_a_title_keeps_no_row_out(
    archive: Archive, tmp_path: Path
) -> None:
    file = write(tmp_path, *ROWS, "4;КЭС;1.2.2024;Баку;Тема;;;видеосвязь")
    *others, wide = plan_of(archive, file).rows
    assert {row.state for row in others} == {RowState.NEW}
    assert (wide.state, [note.code for note in wide.notes]) == (RowState.NEW, ["cell_untitled"])
    assert wide.notes[0].params == {"value": "видеосвязь", "column": "H"}
    take_in(archive, file)
    meeting = archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[-1])
    assert (meeting.ordinal, meeting.theme) == (4, "Тема")
    assert "H: видеосвязь" in archive.document(meeting.documents[0].id).paragraphs[0].text


def test_a_council_is_the_same_whichever_of_its_names_stands_in_brackets(
    archive: Archive, tmp_path: Path
) -> None:
    long, short = "Российско-Азербайджанский Экспертный Совет", "РАЭС"
    rows = (f"1;{short} ({long});2021;Баку;;;", f"2;{long} ({short});2022;Баку;;;")
    take_in(archive, write(tmp_path, *rows, f"3;{short};2023;Баку;;;ИВАНОВ Иван Иванович"))
    (council,) = archive.record_ids(RecordType.COUNCIL)
    detail = archive.show(council)
    assert isinstance(detail, AuthorityDetail)
    assert {(name.text, name.kind.value) for name in detail.names} == {
        (long, "full"), (short, "abbreviation"),
    }  # fmt: skip
    (person,) = archive.record_ids(RecordType.PERSON)
    assert archive.history.record(person).label == "Иван Иванович Иванов"

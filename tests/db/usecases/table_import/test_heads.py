"""What columns hold is told by their titles in three languages, and by their values."""

from pathlib import Path
from typing import Any

import pytest

from db.model.table_import import ImportKind, ImportTable, TableMapping
from db.usecases.table_import.heads import fits, guess_kind, guess_mapping, laid_on
from db.usecases.table_import.reading import read_table


def table_of(folder: Path, *lines: str) -> ImportTable:
    path = folder / "t.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return read_table(path)


@pytest.mark.parametrize(
    "heads",
    [
        "№ заседания;Совет;Дата начала;Дата окончания;Место проведения;Тема;Организаторы;Участники",
        "Session No;Council;Date;End date;Venue;Theme;Organisers;Participants",
        "İclas №;Şura;Tarix;Bitmə tarixi;Yer;Mövzu;Təşkilatçılar;İştirakçılar",
    ],
)
def test_titles_in_three_languages(tmp_path: Path, heads: str) -> None:
    table = table_of(tmp_path, heads, "1;A;2021;2022;B;C;D;E")
    mapping = guess_mapping(table, guess_kind(table))
    assert mapping.kind is ImportKind.MEETINGS
    assert [role for _, role in mapping.columns] == [
        "ordinal", "council", "date", "date_end", "place", "theme", "organisers", "participants",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("heads", "kind", "roles"),
    [
        ("Совет;Заседание;Пункт;Текст;Вид;Язык", "resolutions",
         ["council", "ordinal", "number", "text", "kinds", "language"]),
        ("Council;Session;No;Text (ru);Text (az);Text (en)", "resolutions",
         ["council", "ordinal", "number", "text_ru", "text_az", "text_en"]),
        ("Şura;İclas;Bənd;Mətn;Növ;Qeyd", "resolutions",
         ["council", "ordinal", "number", "text", "kinds", ""]),
        ("Nr;When held;Town;Theme", "meetings", ["ordinal", "date", "place", "theme"]),
        ("№;Когда прошло;Населённый пункт;Тема", "meetings",
         ["ordinal", "date", "place", "theme"]),
        ("№;Günlər;Harada;Mövzu", "meetings", ["ordinal", "date", "place", "theme"]),
        ("ФИО (рус);Ad (az);Name (en)", "people", ["name_ru", "name_az", "name_en"]),
        ("№;Тема (рус.);Mövzu (az);Theme (EN);Дата", "meetings",
         ["ordinal", "theme_ru", "theme_az", "theme_en", "date"]),
    ],
)  # fmt: skip
def test_the_kind_is_told_by_the_titles(
    tmp_path: Path, heads: str, kind: str, roles: list[str]
) -> None:
    table = table_of(tmp_path, heads, ";".join("x" * len(roles)))
    guessed = guess_kind(table)
    assert guessed == kind
    assert [role for _, role in guess_mapping(table, guessed).columns] == roles


def test_values_tell_what_titles_do_not(tmp_path: Path) -> None:
    table = table_of(
        tmp_path, "Примечание;Когда это было;Порядок", "a;18.11.2021;третье", "b;ноябрь 2022;IV"
    )
    mapping = guess_mapping(table, ImportKind.MEETINGS)
    assert [role for _, role in mapping.columns] == ["", "date", "ordinal"]


def test_a_role_is_given_once_and_rows_without_titles_have_letters(tmp_path: Path) -> None:
    twice = table_of(tmp_path, "Дата;Дата;Совет", "2021;2022;A")
    roles = [role for _, role in guess_mapping(twice, ImportKind.MEETINGS).columns]
    assert roles == ["date", "", "council"]
    bare = table_of(tmp_path, "1;2021-11-18", "2;2022-11-18")
    assert (bare.head_row, bare.heads) == (0, ("A", "B"))


def test_a_mapping_is_laid_on_another_file_by_its_titles(tmp_path: Path) -> None:
    first = table_of(tmp_path, "Дата;Совет;Тема", "2021;A;B")
    mapping = guess_mapping(first, ImportKind.MEETINGS)
    other = table_of(tmp_path, "Заметки;совет;ДАТА;Тема", "x;A;2021;B")
    assert fits(mapping, other)
    assert [role for _, role in laid_on(mapping, other).columns] == ["", "council", "date", "theme"]
    assert not fits(mapping, table_of(tmp_path, "Дата;Тема", "2021;B"))


def test_a_mapping_is_itself_after_json() -> None:
    mapping = TableMapping(ImportKind.PEOPLE, (("Имя", "name"), ("x", "")), "az", "РАЭС", True)
    assert TableMapping.from_json(mapping.to_json()) == mapping
    broken: list[dict[str, Any]] = [
        {},
        {"kind": "cats", "columns": []},
        {"kind": "people", "columns": [["a", "date"]]},
        {"kind": "people", "columns": 3},
        {"kind": "people", "columns": [["a"]]},
    ]
    for data in broken:
        with pytest.raises(ValueError, match=r"."):
            TableMapping.from_json(data)

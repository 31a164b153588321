"""A journal of sessions as an archivist keeps it, and the ways to take it in."""

from dataclasses import replace
from pathlib import Path

from db import Archive
from db.model.table_import import ImportPlan, RowState, TableImport

HEADS = "№;Совет;Дата;Место;Тема;Организаторы;Участники"
ROWS = (
    (
        "1;Каспийский экспертный совет (КЭС);18.11.2021;Баку;Порты;Фонд «Диалог»;"
        '"Хикмет Гаджиев — помощник президента; Иван Петров"'
    ),
    "2;КЭС;ноябрь 2022;Москва;Дороги;;Хикмет Гаджиев — советник",
    "3;КЭС;18-19 мая 2023;баку;;;Гаджиев Хикмет",
)


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

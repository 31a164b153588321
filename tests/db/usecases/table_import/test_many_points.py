"""Many points of one session take as long as as many of many: each row looks for its own alone."""

from pathlib import Path

import pytest

from db import Archive
from db.model import RecordType
from db.storage.name_keys import name_key
from db.storage.table_imports import known_resolutions
from db.storage.table_imports.documents import RowDocument, RowDocuments
from tests.db.usecases.table_import.journal import ROWS, plan_of, take_in, write

MANY = 60


def points(folder: Path, number: int, *, english: bool = False) -> Path:
    """A table of that many points of the first session."""
    rows = (
        f"КЭС;1;{one};Рекомендовать порт номер {one}.{f';Recommend port {one}.' * english}"
        for one in range(1, number + 1)
    )
    heads = "Совет;Заседание;Пункт;Текст" + ";Text (en)" * english
    return write(folder, *rows, heads=heads, name=f"points {number} {english}.csv")


def test_each_row_folds_its_own_wording_alone(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    folded: list[str] = []
    fold = name_key

    def counted(text: str) -> str:
        folded.append(text)
        return fold(text)

    monkeypatch.setattr(known_resolutions, "name_key", counted)
    assert len(plan_of(archive, points(tmp_path, MANY)).rows) == MANY
    assert len(folded) <= 2 * MANY


def test_a_document_that_grows_is_written_once_in_a_transaction(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    take_in(archive, points(tmp_path, MANY))
    written: list[str] = []
    columns = RowDocuments.columns

    def counted(documents: RowDocuments, document: RowDocument) -> dict[str, object]:
        written.append(document.id)
        return columns(documents, document)

    monkeypatch.setattr(RowDocuments, "columns", counted)
    take_in(archive, points(tmp_path, MANY, english=True), fill_up=True)
    assert len(written) <= 2
    first = archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[0])
    assert [dict(one.texts)["en"] for one in first.resolutions] == [
        f"Recommend port {one}." for one in range(1, MANY + 1)
    ]
    (english,) = (one for one in first.documents if one.language == "en")
    assert [one.version for one in archive.history.versions(english.id)] == [1]
    assert archive.verify(full=True).ok
    shown = archive.document(english.id).paragraphs
    assert [one.text for one in shown] == [f"Recommend port {one}." for one in range(1, MANY + 1)]

"""What tests of archival description begin with: a small tree, edits, refusals."""

from dataclasses import replace

import pytest

from db import Archive
from db.errors import DescriptionError
from db.model.description import (
    DescriptionDraft,
    RetentionRuleDraft,
    RetentionTerm,
    UnitDraft,
    UnitLevel,
)

FONDS, SERIES, FILE, ITEM = UnitLevel.FONDS, UnitLevel.SERIES, UnitLevel.FILE, UnitLevel.ITEM
FIVE_YEARS = RetentionRuleDraft(
    "ст. 57", "Переписка", RetentionTerm.YEARS, "Перечень 2019 г.", years=5, review=True
)


def unit(
    archive: Archive, level: UnitLevel, code: str, parent: str | None = None, **values: object
) -> str:
    title = str(values.pop("title", f"{level.value} {code}"))
    return archive.description.add(UnitDraft(level, code, title, parent, **values))  # type: ignore[arg-type]  # fields by name


def small_tree(archive: Archive) -> tuple[str, str, str]:
    fonds = unit(archive, FONDS, "12", title="Экспертный совет")
    series = unit(archive, SERIES, "1", fonds, title="Дела постоянного хранения")
    return fonds, series, unit(archive, FILE, "3", series, title="Заседания", sheets=40)


def codes(archive: Archive) -> list[str]:
    return [row.code for row in archive.description.units()]


def changed(archive: Archive, record_id: str, **values: object) -> int | None:
    record = archive.description.read_draft(record_id)
    draft = replace(record.draft, **values)  # type: ignore[arg-type]  # fields by name
    return archive.description.save_draft(replace(record, draft=draft))


def refused(archive: Archive, draft: DescriptionDraft) -> str:
    before = archive.history.head()
    with pytest.raises(DescriptionError) as caught:
        archive.description.add(draft)
    assert archive.history.head() == before
    return caught.value.code

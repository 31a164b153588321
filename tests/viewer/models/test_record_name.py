"""Labels of records in words: a meeting's number and date are said as everywhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from db.model import RecordType, Ref
from viewer.models.record_name import record_name


@pytest.fixture(autouse=True)
def own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("label", "language", "said"),
    [
        ("Форум · 8 · 2024-11-14", "ru", "Форум · 8-е заседание · 14 ноября 2024"),
        ("Forum · 8 · 2024-11", "az", "Forum · 8-ci iclas · noyabr 2024"),
        ("Forum · 8 · 2024-11-14/2024-11-15", "en", "Forum · 8th session · 14–15 November 2024"),
        ("Форум · 2024", "ru", "Форум · 2024"),
        ("Форум", "ru", "Форум"),
        ("2024-11-14", "ru", "2024-11-14"),
        ("", "ru", ""),
    ],
)
def test_a_meeting(label: str, language: str, said: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert record_name(Ref("1", RecordType.MEETING, label)) == said


def test_other_records_are_called_as_they_are() -> None:
    name = "Протокол · 8 · 2024-11-14"
    assert record_name(Ref("1", RecordType.INSTRUMENT, name)) == name

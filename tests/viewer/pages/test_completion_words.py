"""Every offer that the archive can make has words and an icon in the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db import Archive
from viewer import assets
from viewer.pages.completion_words import CompletionWords

LETTERS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    "en": "abcdefghijklmnopqrstuvwxyz",
}


@pytest.mark.parametrize("language", LETTERS)
def test_every_offer_has_words(widgets: QtBot, archive_folder: Path, language: str) -> None:
    words = CompletionWords()
    fields = set()
    with Archive.open(archive_folder) as archive:
        for letter in LETTERS[language]:
            for offered in archive.complete(letter, 1, language, limit=100):
                row = words.offer(offered)
                fields.add(row.label)
                assert assets.icon(row.icon).is_file()
                typed = row.label
                for value in archive.complete(typed, len(typed), language, limit=100):
                    assert words.offer(value).label
    assert len(fields) >= 14

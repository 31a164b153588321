"""After a colon a deed is called by a noun where the language wants one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from viewer import assets
from viewer.i18n import Translation
from viewer.pages.deed_words import DEEDS
from viewer.pages.event_words import deed_words, event_words


@pytest.fixture(params=["ru", "az"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    translation = Translation(assets.translations(), qapp)
    translation.switch(request.param)
    yield request.param
    translation.switch("en")
    QLocale.setDefault(before)


def test_a_deed_is_a_noun_and_an_event_a_sentence(language: str) -> None:
    deeds = {what: deed_words(what, {}) for what in DEEDS}
    assert all(words[0].islower() for words in deeds.values()), language
    assert all(words != event_words(what, {}) for what, words in deeds.items())


def test_what_was_undone_is_named_as_a_deed(language: str) -> None:
    said = event_words("undone", {"undid": "authorities_merged"})
    assert said.endswith(f": {deed_words('authorities_merged', {})}")


def test_a_deed_without_a_name_of_its_own_is_called_as_the_event() -> None:
    assert deed_words("archive_created", {}) == event_words("archive_created", {})
    assert deed_words("joined", {"how": "document"}) == deed_words("document_added", {})

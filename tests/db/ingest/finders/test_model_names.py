"""The model of Russian names: an optional source, with which and without which names are read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db.archive import Archive
from db.ingest.finders import model_names
from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS

Make = Callable[..., DocumentText]

#: The dictionary knows the first word of one and the last of the other as other words.
SENTENCES = (
    ("В дискуссии участвовали Пётр Громов и Гергей Ковач.", "Гергей Ковач"),
    ("Выступил владелец верфи Йохен Шарф.", "Йохен Шарф"),
)


def names(make_text: Make, sentence: str) -> list[str]:
    return [one.name.text for one in propose(make_text(HEADS["ru"], sentence)).participants]


@pytest.mark.parametrize(("sentence", "name"), SENTENCES)
def test_the_model_finds_what_rules_do_not_if_it_is_installed(
    make_text: Make, sentence: str, name: str
) -> None:
    assert (name in names(make_text, sentence)) == Archive.has_name_model()


def test_without_the_model_the_rules_read_alone(
    make_text: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_names, "models_folder", lambda: None)
    model_names.tagger.cache_clear()
    try:
        assert not Archive.has_name_model()
        assert names(make_text, "Выступил директор Музея леса Иван Жуков.") == ["Иван Жуков"]
    finally:
        monkeypatch.undo()
        model_names.tagger.cache_clear()


def test_a_broken_model_costs_no_name(
    make_text: Make, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An installation that was cut short: the files are no models."""
    monkeypatch.setattr(model_names, "is_installed", lambda: True)
    monkeypatch.setattr(model_names, "models_folder", lambda: Path("/no/such/folder"))
    model_names.tagger.cache_clear()
    try:
        assert names(make_text, "Выступил директор Музея леса Иван Жуков.") == ["Иван Жуков"]
        assert "cannot be used" in caplog.text
    finally:
        monkeypatch.undo()
        model_names.tagger.cache_clear()


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ("Йенс Леман", True),
        ("Усамы бин Ладена", True),
        ("Халеда эль-Масри", True),
        ("Помощник Президента", False),
        ("Леман", False),
        ("Хитли (Гецлаф", False),
        ("Овечкин, Фёдоров", False),
    ],
)
def test_only_whole_names_are_taken(span: str, expected: bool) -> None:
    assert model_names.is_name(span) == expected

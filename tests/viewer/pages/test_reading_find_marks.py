"""What is found in a document: words as they stand together, then apart, and what is hinted at."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive
from db.model import DocumentDetail, DocumentSummary, RecordType
from viewer.pages.reading_find_marks import FindRequest, Found, Hint, HintKind, find


@pytest.fixture
def archive(archive_folder: Path) -> Iterator[Archive]:
    with Archive.open(archive_folder) as opened:
        yield opened


def documents(archive: Archive) -> tuple[DocumentDetail, tuple[DocumentSummary, ...]]:
    """The first session in Russian, and its other documents."""
    meetings = archive.record_ids(RecordType.MEETING, order="date_start")
    first, *others = sorted(
        archive.meeting(meetings[0], "ru").documents, key=lambda one: one.language != "ru"
    )
    return archive.document(first.id), tuple(others)


def looked(archive: Archive, text: str, *, exact: bool = False, variants: bool = True) -> Found:
    document, others = documents(archive)
    return find(archive, FindRequest(text, exact, variants), document, others)


def words(archive: Archive, found: Found) -> list[str]:
    document, _ = documents(archive)
    return [
        part.text[mark.start : mark.end]
        for part, marks in zip(document.paragraphs, found.marks, strict=True)
        for mark in marks
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("граница", ["границы"]),
        ("границ", ["границы"]),
        ("рыболовный участок", ["рыболовных участков"]),
        ("рыболовных уча", ["рыболовных участков"]),
        ('"границы рыболовных"', ["границы рыболовных"]),
        ("=границы", ["границы"]),
        ("гра*", ["границы"]),
        ("гроницы~", ["границы"]),
        ("Rüstəmova", ["Рустамова"]),
    ],
)
def test_the_rules_of_the_search_hold(archive: Archive, text: str, expected: list[str]) -> None:
    found = looked(archive, text)
    assert words(archive, found) == expected
    assert not found.apart


def test_words_that_do_not_stand_together_are_found_apart(archive: Archive) -> None:
    found = looked(archive, "граница запас")
    assert words(archive, found) == ["запасов", "границы"]
    assert found.apart
    assert found.missing == ()


def test_a_word_that_is_nowhere_is_named(archive: Archive) -> None:
    found = looked(archive, "граница йцукен гран")
    assert words(archive, found) == ["границы"]
    assert found.missing == ("йцукен",)


def test_a_complete_word_is_no_beginning(archive: Archive) -> None:
    assert words(archive, looked(archive, "рыб")) != []
    assert words(archive, looked(archive, "рыб ")) == []


def test_exactly_so_leaves_other_forms_out_and_hints_at_them(archive: Archive) -> None:
    found = looked(archive, "граница", exact=True)
    assert words(archive, found) == []
    assert Hint(HintKind.FORMS, "граница", 1) in found.hints
    assert words(archive, looked(archive, "границы", exact=True)) == ["границы"]
    together = looked(archive, "границы рыболовных", exact=True)
    assert words(archive, together) == ["границы рыболовных"]


def test_a_misspelt_word_is_hinted_at(archive: Archive) -> None:
    assert Hint(HintKind.SPELLING, "границы", 1) in looked(archive, "грантцы").hints


def test_names_in_other_spellings_are_hinted_at_where_they_are_off(archive: Archive) -> None:
    found = looked(archive, "Rüstəmova", variants=False)
    assert found.hints[0] == Hint(HintKind.NAMES, "Rüstəmova", 1)


def test_another_language_of_the_meeting_is_hinted_at(archive: Archive) -> None:
    found = looked(archive, "balıqçılıq")
    assert [hint.kind for hint in found.hints] == [HintKind.DOCUMENT]
    assert found.hints[0].value == "az"
    assert found.hints[0].count > 0


def test_nothing_is_looked_for_where_nothing_is_typed(archive: Archive) -> None:
    assert not any(looked(archive, "  ").marks)
    assert looked(archive, "  ").hints == ()


@pytest.mark.parametrize(
    "text", ['"', "=", "* ~ (", "a:", "-", "((((", "«»", "~9" * 50, "x" * 5000]
)
@pytest.mark.parametrize("exact", [False, True])
def test_whatever_is_typed_is_answered(archive: Archive, text: str, *, exact: bool) -> None:
    looked(archive, text, exact=exact)

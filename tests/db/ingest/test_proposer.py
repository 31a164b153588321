"""The whole proposal: spans that point at the words, hard-wrapped pages, hostile texts."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.ingest.proposer import propose
from db.model import DocumentText, Leaf, Paragraph, Proposal
from tests.pace import at_this_pace

TEXT = """КОММЮНИКЕ

В Ко\u00adстроме 5 апреля 2018\u00a0года состоялось второе заседание
Польско-Литовского клуба аналитиков (ПЛКА) на тему «Лес и
люди: общий дом». Заседание организовано Костромским
институтом леса и Вильнюсской школой права.

С докладом выступил директор Костромского института леса
Олег Синицын.

Участники:

1. Обсудили ход выполнения Договора о дружбе от 5 мая 2010
   года и отметили его значение.
2. Подтвердили общий подход (п. 1 коммюнике первого
   заседания).
3. Решили издать сборник."""


def _document(text: str, kind: str = "txt") -> DocumentText:
    paragraphs, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(at, at + len(line)))
        at += len(line) + 1
    return DocumentText(text, tuple(paragraphs), kind)


def _leaves(proposal: Proposal) -> list[Leaf]:
    found: list[Leaf] = []

    def walk(value: object) -> None:
        if isinstance(value, dict):
            if "rule" in value:
                found.append(Leaf.from_json(value))
            else:
                for item in value.values():
                    walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk(proposal.to_json())
    return found


def test_a_wrapped_page_is_read_whole() -> None:
    proposal = propose(_document(TEXT))
    session = proposal.session
    assert session.council is not None
    assert session.council.name is not None
    assert session.council.name.value == "Польско-Литовский клуб аналитиков"
    assert session.place is not None
    assert session.place.value == "Кострома"
    assert session.theme is not None
    assert session.theme.value == "Лес и люди: общий дом"
    assert [point.text.value for point in proposal.points][1:] == [
        "Подтвердили общий подход (п. 1 коммюнике первого заседания).",
        "Решили издать сборник.",
    ]
    assert proposal.points[0].instruments == (0,)
    assert [person.name.value for person in proposal.participants] == ["Олег Синицын"]


def test_spans_point_at_the_raw_words() -> None:
    session = propose(_document(TEXT)).session
    assert session.place is not None
    assert TEXT[session.place.start : session.place.end] == "Ко\u00adстроме"
    assert session.theme is not None
    assert TEXT[session.theme.start : session.theme.end] == "Лес и\nлюди: общий дом"
    assert session.date_start is not None
    assert TEXT[session.date_start.start : session.date_start.end] == "5 апреля 2018\u00a0года"


def test_certain_values_have_no_reason_and_doubtful_ones_have() -> None:
    for leaf in _leaves(propose(_document(TEXT))):
        assert (leaf.confidence >= 0.85) == (leaf.reason == "")


def test_a_proposal_survives_its_json() -> None:
    proposal = propose(_document(TEXT))
    assert Proposal.from_json(proposal.to_json()) == proposal


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_text_gives_a_proposal_with_spans_inside_of_it(text: str) -> None:
    for leaf in _leaves(propose(_document(text))):
        assert leaf.start is None or 0 <= leaf.start <= (leaf.end or 0) <= len(text)


@given(st.lists(st.sampled_from([*TEXT.split(), "\n", "«", "»", "(", "1.", "•", ";"]), max_size=80))
@settings(max_examples=60, deadline=None)
def test_shuffled_words_never_break_the_finders(words: list[str]) -> None:
    text = TEXT.split("\n\n")[1] + "\n" + " ".join(words)
    for leaf in _leaves(propose(_document(text))):
        assert leaf.start is None or 0 <= leaf.start < (leaf.end or 0) <= len(text)


@pytest.mark.parametrize(
    "unit",
    ["«“\"", "12 ", ", ", "А. ", "Иванов Петров ", "заседание Совета ", "1. а\n", "18 мая 2021 и ",
     "Соглашение о мире и ", "директор института, ", "Director of the Office of ", "(1) ",
     "(", "российский "],
)  # fmt: skip
def test_hostile_texts_are_done_in_time(unit: str) -> None:
    text = TEXT + "\n" + unit * (60_000 // len(unit))
    began = time.process_time()
    propose(_document(text))
    assert time.process_time() - began < at_this_pace(5)

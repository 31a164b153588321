"""Lists of participants whose lines begin with the family."""

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText, Paragraph

_RU = (
    "18 ноября 2021 года в Баку состоялось второе заседание Каспийского экспертного совета (КЭС).",
    "Список участников:",
    "Решили:",
)
_EN = (
    "On 18 November 2021 the second session of the Caspian Expert Council (CEC) was held in Baku.",
    "List of participants:",
    "The participants decided:",
)


def _listed(frame: tuple[str, str, str], *lines: str) -> list[tuple[str, str]]:
    opening, heading, closing = frame
    paragraphs, start = [], 0
    every = (opening, heading, *lines, closing)
    for line in every:
        paragraphs.append(Paragraph(start, start + len(line)))
        start += len(line) + 1
    proposal = propose(DocumentText("\n".join(every), tuple(paragraphs), "txt"))
    return [(one.name.text, one.office.text if one.office else "") for one in proposal.participants]


@pytest.mark.parametrize(
    ("line", "name", "office"),
    [
        ("ИВАНОВ Иван Иванович, директор музея", "Иван Иванович Иванов", "директор музея"),
        ("Сидоров, Пётр Ильич, эксперт музея", "Пётр Ильич Сидоров", "эксперт музея"),
        ("ИВАНОВ ИВАН ИВАНОВИЧ – директор музея", "Иван Иванович Иванов", "директор музея"),
        ("Алиев, Ильхам – эксперт музея", "Ильхам Алиев", "эксперт музея"),
        ("Сидорова, Анна – эксперт музея", "Анна Сидорова", "эксперт музея"),
        ("Сидоров, П. И., эксперт музея", "П. И. Сидоров", "эксперт музея"),
    ],
)
def test_russian_lists(line: str, name: str, office: str) -> None:
    assert _listed(_RU, line, "Пётр Петров, директор порта")[0] == (name, office)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("SMITH John, adviser", "John Smith"),
        ("JOHNSON-LEE Mary Ann – adviser", "Mary Ann Johnson-Lee"),
        ("Brown, Peter, adviser", "Peter Brown"),
        ("DE LA CRUZ Juan (adviser)", "Juan De La Cruz"),
        ("John SMITH, adviser", "John Smith"),
        ("John Smith, adviser", "John Smith"),
    ],
)
def test_english_lists(line: str, name: str) -> None:
    assert _listed(_EN, line, "Ann Clark, analyst") == [(name, "adviser"), ("Ann Clark", "analyst")]


@pytest.mark.parametrize("line", ["Baku, Port – a town", "Smith, Director", "NATO Director, Baku"])
def test_what_is_no_name_in_a_list(line: str) -> None:
    assert _listed(_EN, line, "Ann Clark, analyst") == [("Ann Clark", "analyst")]

"""Hits on the clipboard: a table that a letter and a spreadsheet take as it is meant."""

import pytest
from lxml import etree, html
from PySide6.QtWidgets import QApplication

from db.model import Hit, ResolutionKind, UnitType
from tests.db.exchange.hostile import HOSTILE
from viewer.pages.copied_results import cited_hits, copied_table


def hit(snippet: str, **values: object) -> Hit:
    known: dict[str, object] = {
        "id": "r", "type": UnitType.RESOLUTION, "meeting_id": "m", "number": "3",
        "date": "2021-11-18", "title": "РАЭС", "score": 1.0, "council": "РАЭС", "ordinal": 1,
        "place": "Баку", "kinds": (ResolutionKind.DECISION,), "snippet": snippet,
    }  # fmt: skip
    return Hit(**(known | values))  # type: ignore[arg-type]  # the values of a hit by their names


def said(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_table_has_each_text_in_one_cell(qapp: QApplication, text: str) -> None:
    copied = copied_table([hit(text), hit("⟦порт⟧ Баку")])
    lines = copied.text().split("\n")
    assert len(lines) == 4
    cells = [line.split("\t") for line in lines[:3]]
    assert {len(row) for row in cells} == {9}
    assert cells[1][-1].removeprefix("'") == " ".join(text.removeprefix("'").split())
    assert cells[1][-1][:1] not in set("=+-@")
    assert cells[2][-1] == "порт Баку"
    rows = html.fromstring(copied.html()).findall(".//tr")
    shown = rows[1].findall("td")[-1]
    assert shown.findall("*") == shown.findall("br")
    assert said(shown).replace(" ", "") == text.replace("\n", "").replace(" ", "")
    assert "mso-number-format" in shown.get("style", "")
    assert len(rows) == 3


def test_dates_and_sessions_are_left_for_the_spreadsheet_to_understand(qapp: QApplication) -> None:
    rows = html.fromstring(copied_table([hit("x")]).html()).findall(".//tr")
    by_title = {
        said(title): cell
        for title, cell in zip(rows[0].findall("th"), rows[1].findall("td"), strict=True)
    }
    assert said(by_title["Date"]) == "2021-11-18"
    assert not by_title["Date"].get("style")
    assert by_title["Point"].get("style")


def test_a_citation_names_its_source(qapp: QApplication) -> None:
    person = hit("директор ⟦порта⟧", meeting_id=None, title="Анна Вайс", number=None)
    cited = cited_hits([hit("о ⟦порте⟧"), person])
    first, second = cited.split("\n\n")
    assert first.startswith("«о порте»\n— ")
    assert "РАЭС" in first
    assert "2021" in first
    assert "3" in first.splitlines()[1]
    assert second == "«директор порта»\n— Анна Вайс"

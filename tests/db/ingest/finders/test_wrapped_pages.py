"""A text says the same however wide the page is on which it was set."""

import textwrap

import pytest

from db.ingest.finders.document import Document
from db.ingest.proposer import propose
from db.model import DocumentText, Paragraph

_TEXT = """\
Declaration of the Harbour Council of Research Institutes

The third session of the Harbour Council of Research Institutes (HCRI) was held in Zadar on 4 May
2019 at the invitation of the Adriatic Institute for Maritime Studies and the Trieste Centre for
Coastal Law. The session was devoted to the Zadar Declaration on Small Harbours of 3 March 2011.

Speakers:
Anna Rossi, Director, Adriatic Institute for Maritime Studies
Dr Mart Kallas, Head of Research, Trieste Centre for Coastal Law
Jonas Petrauskis, grid planner, Lithuanian Transmission Company
Birgit Holm, former chair of the Gotland Fishermen’s Union

The participants:
1. Noted that the harbours of both coasts have silted up faster than they were dredged, and that
nobody measures by how much – least of all in winter.
2. Called upon the port authorities to apply the Zadar Declaration on Small Harbours and to publish
their soundings once a year.
3. Decided to meet in Trieste in the autumn of 2020.
"""
_WIDTHS = range(48, 112, 4)


def _set(text: str, width: int) -> DocumentText:
    """The text in lines no longer than ``width``, as plain-text pages are."""
    unwrapped: list[str] = []
    for line in text.split("\n"):
        prose = unwrapped and unwrapped[-1].endswith((" and that", "3 May", "4 May"))
        if prose or (line and line[0].islower()) or line.startswith(("2019 at", "Coastal Law.")):
            unwrapped[-1] += f" {line}"
        else:
            unwrapped.append(line)
    lines = [part for line in unwrapped for part in (textwrap.wrap(line, width) or [""])]
    paragraphs, at = [], 0
    for line in lines:
        if line:
            paragraphs.append(Paragraph(at, at + len(line)))
        at += len(line) + 1
    return DocumentText("\n".join(lines), tuple(paragraphs), "txt")


@pytest.mark.parametrize("width", _WIDTHS)
def test_a_page_of_any_width_has_the_same_record(width: int) -> None:
    wide, narrow = propose(_set(_TEXT, 1_000)), propose(_set(_TEXT, width))
    assert wide.session is not None
    assert narrow.session is not None
    assert narrow.session.ordinal is not None
    assert narrow.session.ordinal.value == 3
    for one, other in zip(wide.participants, narrow.participants, strict=True):
        assert (one.name.value, one.office and one.office.value) == (
            other.name.value,
            other.office and other.office.value,
        )
    assert [point.number and point.number.value for point in narrow.points] == ["1", "2", "3"]
    assert [item.title.value for item in narrow.instruments] == [
        "Zadar Declaration on Small Harbours"
    ]
    assert [body.name.value for body in narrow.session.organisers if body.name] == [
        "Adriatic Institute for Maritime Studies",
        "Trieste Centre for Coastal Law",
    ]


def test_a_list_of_lines_is_no_wrapped_page() -> None:
    lines = [line for line in _TEXT.split("\n") if line.count(",") > 1]
    text = DocumentText("\n".join(lines), (), "txt")
    assert len(Document(text).blocks) == len(lines)

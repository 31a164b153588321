"""A numbered paragraph that only says who was heard is no point, and its persons took part."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, text_of

Make = Callable[..., DocumentText]


@pytest.mark.parametrize(
    ("told", "names"),
    [
        (
            (
                "Under the heading “Piers”, the Forum heard an opening address by Ivan Brkić,"
                " Director of the Port Museum, and a response by Tea Lovrić, historian."
            ),
            ["Ivan Brkić", "Tea Lovrić"],
        ),
        (
            "On that day the meeting heard a paper from Jure Zelić, Head of the Dock Office.",
            ["Jure Zelić"],
        ),
        (
            "Two panels were led by Lidija Matas, Fellow of the Split Institute.",
            ["Lidija Matas"],
        ),
    ],
)
def test_who_was_heard_is_no_point(make_text: Make, told: str, names: list[str]) -> None:
    lines = [
        f"1. {told}",
        "2. The Forum noted that the piers are sinking.",
        "3. The Forum asked the ministry to mend them.",
        "4. The Forum thanked the pilots.",
    ]
    proposal = propose(make_text(HEADS["en"], *lines, kind="docx"))
    assert [text_of(point.number) for point in proposal.points] == ["2", "3", "4"]
    assert [person.name.text for person in proposal.participants] == names


def test_what_was_heard_of_is_a_point(make_text: Make) -> None:
    lines = [
        "1. The Forum heard that the piers are sinking and found the causes unclear.",
        "2. The Forum asked the ministry to mend them.",
        "3. The Forum thanked the pilots.",
    ]
    proposal = propose(make_text(HEADS["en"], *lines, kind="docx"))
    assert len(proposal.points) == 3

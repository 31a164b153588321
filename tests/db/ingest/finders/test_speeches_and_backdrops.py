"""Paragraphs of English releases that tell what a forum is or who spoke: no points of its text."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS

Make = Callable[..., DocumentText]
_FIRST = "Participants discussed the state of the ports and of the fleet."
_LAST = "The Forum resolved to compile a register of wrecks."
#: Paragraphs that say nothing of the session: what stands behind them is told apart from its head.
_FILLING = ("The hall was full of guests.", "Ports matter to all.", "The day was long.")


@pytest.mark.parametrize(
    "line",
    [
        (
            "Addressing the event, APF Center Chairman of Board Ivo Perić highlighted the ongoing "
            "works in the ports, adding that the members would meet in Split."
        ),
        (
            "Highlighting the relations of the parties, the Assistant to the President Ana Kos "
            "emphasized that cooperation is developing successfully."
        ),
        (
            "Subsequently, Director General of the Polish Ports Council Jan Wolski and Chairman "
            "of the Board of the Centre of Sea Studies Artis Ozols highlighted the work of the "
            "participants."
        ),
        "In his opening address, the Mayor of Zadar Luka Babić underlined the role of the members.",
        "For his part, Minister of Ports Petr Malý praised the participants for their resolve.",
        "Speaking at the event, Minister Ivo Perić reiterated that the Forum welcomes all.",
        "Russian Minister of Ports Oleg Titov highlighted the importance of the Forum's decisions.",
        (
            "The Adriatic Dialogue is the longest running track of its kind, jointly run by two "
            "institutes to encourage the participants to agree on ports."
        ),
        "The Adriatic Policy Forum is one of the oldest platforms, and its members urge calm.",
        "The Adriatic Policy Forum was founded in 2014 and brings together scholars.",
        "The Adriatic Policy Forum brings together members who agreed to meet each year.",
        "The Adriatic Policy Forum remains a unique gathering whose members welcome all.",
    ],
)
def test_a_speech_or_a_backdrop_is_no_point(make_text: Make, line: str) -> None:
    points = propose(make_text(HEADS["en"], _FIRST, line, _LAST)).points
    assert [point.text.text for point in points] == [_FIRST, _LAST]
    points = propose(make_text(HEADS["en"], *_FILLING, line)).points
    assert [point.text.text for point in points] == []


def test_a_body_with_a_long_name_speaks_for_itself(make_text: Make) -> None:
    line = "The Adriatic Policy Forum emphasized the need for a register of wrecks."
    points = propose(make_text(HEADS["en"], _FIRST, line, _LAST)).points
    assert [point.text.text for point in points] == [_FIRST, line, _LAST]


@pytest.mark.parametrize(
    ("line", "person"),
    [
        (
            (
                "The meeting opened with a song, followed by remarks by the Honorable Ann Doyle, "
                "U.S. Senator from Maui."
            ),
            "Ann Doyle",
        ),
        ("The meeting welcomed the Honorable Ann Doyle, Speaker of the House.", "Ann Doyle"),
        (
            (
                "The Honorable Ann T. Doyle, Founding Member of the Adriatic Policy Forum, read a "
                "letter from the Governor, expressing support for the meeting."
            ),
            "Ann T. Doyle",
        ),
        ("The Forum was formally opened by H.E. Ann Doyle, who thanked its members.", "Ann Doyle"),
    ],
)
def test_how_the_day_began_is_no_numbered_point(make_text: Make, line: str, person: str) -> None:
    found = propose(
        make_text(
            "1. " + HEADS["en"],
            "2. " + line,
            "3. The participants agreed to compile a register of wrecks.",
            "4. The participants recommended that governments open the ports.",
        )
    )
    assert [point.number.value for point in found.points if point.number] == ["3", "4"]
    assert [one.name.text for one in found.participants] == [person]


@pytest.mark.parametrize(
    ("line", "roles"),
    [
        (
            (
                "The event, moderated by Director of the Sea Institute Ivo Perić, was joined by "
                "the Mayor of Zadar Luka Babić and the Rector Ana Kos."
            ),
            ["moderator", "participant", "participant"],
        ),
        (
            "The panel was chaired by Ivo Perić and was attended by Ambassador Luka Babić.",
            ["chair", "participant"],
        ),
        (
            (
                "The meeting was chaired by H.E. Mr. Ivo Perić, with Prof. Dr. Ana Kos acting as "
                "rapporteur."
            ),
            ["chair", "rapporteur"],
        ),
        (
            "The day, opened by Dr. Ivo Perić, was moderated by Prof. Ana Kos.",
            ["speaker", "moderator"],
        ),
    ],
)
def test_a_role_is_of_whom_its_verb_names(make_text: Make, line: str, roles: list[str]) -> None:
    found = propose(make_text(HEADS["en"], line)).participants
    assert [one.role.text if one.role else None for one in found] == roles


@pytest.mark.parametrize(
    "line",
    [
        (
            "The 18th meeting discussed and reviewed the state of the ports and was led by Sea "
            "Institute President Ivo Perić along with Adria Centre Director Ana Kos."
        ),
        "The second round of the Dialogue reviewed the ports and was jointly chaired by Ana Kos.",
    ],
)
def test_who_led_it_is_no_point(make_text: Make, line: str) -> None:
    assert propose(make_text(HEADS["en"], *_FILLING, line)).points == ()


_SPEECHES = (
    "In his opening remarks, Minister Ivo Perić praised the character of the relations.",
    "Subsequently, Director of the Adria Centre Ana Kos highlighted the work of the experts.",
)


@pytest.mark.parametrize(
    ("line", "points"),
    [
        ("During the closed part of the day, discussions focused on trade and on ports.", 0),
        ("Hailing the Declaration, the speakers described the document as new impetus.", 0),
        ("The participants discussed ports, trade and the future of the straits.", 0),
        ("The forum will continue its work with panel sessions on ports and trade.", 0),
        ("The participants agreed to open the ports and to compile a register of wrecks.", 1),
        ("The participants recommended that governments open the ports.", 1),
    ],
)
def test_news_of_speeches_has_no_point_but_what_was_agreed(
    make_text: Make, line: str, points: int
) -> None:
    found = propose(make_text(HEADS["en"], *_SPEECHES, line)).points
    assert len(found) == points


def test_who_read_papers_is_told_behind_the_points(make_text: Make) -> None:
    line = (
        "The conference featured reports on “Ports of the Adriatic” by Ivo Perić, Chairman of "
        "Adria Centre and Ana Kos, Director General of PMAC."
    )
    found = propose(make_text(HEADS["en"], _FIRST, _LAST, line)).participants
    assert [(one.name.text, one.office.text if one.office else None) for one in found] == [
        ("Ivo Perić", "Chairman of Adria Centre"),
        ("Ana Kos", "Director General of PMAC"),
    ]


def test_whom_a_recent_meeting_was_of_is_not_there(make_text: Make) -> None:
    line = (
        "Participants welcomed the truce and hoped that the recent meeting between Adviser to the "
        "Prime Minister Adam Kruk and Czech Ports Minister Jana Nová in Gdynia would lead to "
        "talks."
    )
    found = propose(make_text(HEADS["en"], line))
    assert found.participants == ()
    assert len(found.points) == 1

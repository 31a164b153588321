"""Points split, joined and moved; every change keeps what it does not touch."""

from hypothesis import given
from hypothesis import strategies as st

from db.model import Leaf, Proposal, ProposedPerson, ProposedPoint, ProposedSession
from viewer.models.proposal_points import joined, moved, split

TEXT = "Решили продолжить работу. Отметили успех."


def proposal() -> Proposal:
    return Proposal(
        None,
        ProposedSession(),
        (ProposedPerson(Leaf("Анна")), ProposedPerson(Leaf("Борис"))),
        (
            ProposedPoint(Leaf(TEXT, 10, 10 + len(TEXT)), Leaf("1"), (Leaf("decision"),), (0,)),
            ProposedPoint(Leaf("Второй", 80, 86), Leaf("2"), (Leaf("assessment"),)),
        ),
        (),
    )


def test_both_halves_keep_their_evidence() -> None:
    at = TEXT.index(" Отметили")
    first, second, _ = split(proposal(), 0, at).points
    assert (first.text.text, second.text.text) == ("Решили продолжить работу.", "Отметили успех.")
    assert (first.text.start, first.text.end) == (10, 10 + at)
    assert (second.text.start, second.text.end) == (10 + at + 1, 10 + len(TEXT))
    assert first.number == Leaf("1")
    assert second.number is None
    assert first.kinds == second.kinds


@given(st.integers(-3, 60), st.integers(-1, 3))
def test_joining_takes_splitting_back(at: int, index: int) -> None:
    before = proposal()
    after = split(before, index, max(at, 0))
    if after == before:
        return
    again = joined(after, index).points[index]
    letters = "".join(before.points[index].text.text.split())
    assert "".join(again.text.text.split()) == letters
    assert (again.text.start, again.text.end) == (
        before.points[index].text.start,
        before.points[index].text.end,
    )
    assert again.number == before.points[index].number


def test_a_joined_point_has_all_that_both_had() -> None:
    (point,) = joined(proposal(), 0).points
    assert {leaf.text for leaf in point.kinds} == {"decision", "assessment"}
    assert point.instruments == (0,)
    assert (point.text.start, point.text.end) == (10, 86)
    assert joined(proposal(), 1) == proposal()


def test_members_move_and_stop_at_the_end() -> None:
    down = moved(proposal(), ("participants",), 0, 1)
    assert [one.name.text for one in down.participants] == ["Борис", "Анна"]
    assert moved(down, ("participants",), 1, 1) == down
    assert moved(proposal(), ("instruments",), 0, 1) == proposal()

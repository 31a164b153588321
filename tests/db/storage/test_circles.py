"""A body that would be a part of itself is found, and only then."""

from hypothesis import given
from hypothesis import strategies as st

from db.storage.authority_records.circles import Parts, in_circle

_BODIES = st.sampled_from("abcdefg")


def leads_back(parts: list[tuple[str, str]], start: str) -> bool:
    """Whether going from part to whole comes back to where it began, tried out."""
    reached, waiting = set[str](), [start]
    while waiting:
        at = waiting.pop()
        for part, whole in parts:
            if part == at and whole not in reached:
                reached.add(whole)
                waiting.append(whole)
    return start in reached


@given(st.lists(st.tuples(_BODIES, _BODIES), max_size=12))
def test_a_circle_is_found_where_there_is_one(parts: list[tuple[str, str]]) -> None:
    caught = in_circle(parts)
    if caught is None:
        assert not any(leads_back(parts, one) for one in "abcdefg")
    else:
        assert leads_back(parts, caught)


@given(st.lists(st.tuples(_BODIES, _BODIES), max_size=16))
def test_one_more_pair_is_taken_where_it_closes_no_circle(pairs: list[tuple[str, str]]) -> None:
    taken: list[tuple[str, str]] = []
    parts = Parts(())
    for part, whole in pairs:
        closes = leads_back([*taken, (part, whole)], part)
        assert parts.would_circle(part, whole) == closes
        if not closes:
            parts.add(part, whole)
            taken.append((part, whole))
    assert in_circle(taken) is None

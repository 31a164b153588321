"""A body that would be a part of itself is found, and only then."""

from hypothesis import given
from hypothesis import strategies as st

from db.storage.authority_records.circles import in_circle

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

"""Which texts belong to which meeting: a table of facts and what they lead to."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model import PartialDate
from db.storage.recording.joining import CouncilMatch, Joining, SessionFacts, choose, joining

SAME, UNKNOWN, OTHER = CouncilMatch.SAME, CouncilMatch.UNKNOWN, CouncilMatch.OTHER
APART, DOCUMENT, TRANSLATION = Joining.APART, Joining.DOCUMENT, Joining.TRANSLATION
OLD = SessionFacts(
    ordinal=1,
    start=PartialDate(2021, 11, 18),
    places=frozenset({"баку"}),
    points=5,
    languages=frozenset({"ru"}),
)


def facts(
    language: str = "az",
    ordinal: int | None = None,
    start: str | None = None,
    end: str | None = None,
    place: str | None = None,
    points: int = 0,
) -> SessionFacts:
    """What a new text says."""
    return SessionFacts(
        ordinal=ordinal,
        start=PartialDate.parse(start) if start else None,
        end=PartialDate.parse(end) if end else None,
        places=frozenset({place} if place else ()),
        points=points,
        languages=frozenset({language} if language else ()),
    )


@pytest.mark.parametrize(
    ("new", "council", "expected"),
    [
        # Another language, the same council.
        (facts(ordinal=1), SAME, TRANSLATION),
        (facts(ordinal=1, start="2021-11-19"), SAME, TRANSLATION),
        (facts(ordinal=1, start="2021-11-20"), SAME, TRANSLATION),
        (facts(ordinal=1, start="2021-11-21"), SAME, APART),
        (facts(ordinal=1, start="2021-11"), SAME, TRANSLATION),
        (facts(ordinal=1, start="2021"), SAME, TRANSLATION),
        (facts(ordinal=1, start="2020"), SAME, APART),
        (facts(ordinal=1, start="2021-11-14", end="2021-11-16"), SAME, TRANSLATION),
        (facts(ordinal=1, start="2021-11-14", end="2021-11-15"), SAME, APART),
        (facts(ordinal=2, start="2021-11-18", points=5), SAME, APART),
        (facts(start="2021-11-18", points=5), SAME, TRANSLATION),
        (facts(start="2021-11-18", place="баку"), SAME, TRANSLATION),
        (facts(start="2021-11-18", points=4), SAME, APART),
        (facts(start="2021-11-19", points=5), SAME, APART),
        (facts(start="2021-11", points=5), SAME, APART),
        (facts(points=5, place="баку"), SAME, APART),
        # Another language, a council that is not known in it.
        (facts(ordinal=1), UNKNOWN, APART),
        (facts(ordinal=1, points=5), UNKNOWN, APART),
        (facts(ordinal=1, start="2021-11-18"), UNKNOWN, TRANSLATION),
        (facts(ordinal=1, start="2021-11-19", points=5), UNKNOWN, TRANSLATION),
        (facts(ordinal=1, start="2021-11-19", points=4), UNKNOWN, APART),
        (facts(ordinal=1, start="2021-11", points=5), UNKNOWN, APART),
        (facts(start="2021-11-18", points=5), UNKNOWN, TRANSLATION),
        (facts(start="2021-11-18", points=5, place="bakı"), UNKNOWN, TRANSLATION),
        (facts("en", start="2021-11-18", points=5, place="baku"), UNKNOWN, TRANSLATION),
        (facts(start="2021-11-18", points=5, place="gəncə"), UNKNOWN, APART),
        (facts(ordinal=1, start="2021-11-18", points=5, place="gəncə"), UNKNOWN, TRANSLATION),
        (facts(ordinal=1, start="2021-11-19", points=5, place="gəncə"), UNKNOWN, APART),
        (facts(start="2021-11-18"), UNKNOWN, APART),
        (facts(ordinal=2, start="2021-11-18", points=5), UNKNOWN, APART),
        # Another council.
        (facts(ordinal=1, start="2021-11-18", points=5, place="баку"), OTHER, APART),
        # The same language.
        (facts("ru", ordinal=1), SAME, DOCUMENT),
        (facts("ru", ordinal=1, start="2021-11-19"), SAME, DOCUMENT),
        (facts("ru", ordinal=1, start="2021-12-18"), SAME, APART),
        (facts("ru", start="2021-11-18", points=5, place="баку"), SAME, APART),
        (facts("ru", ordinal=2, start="2021-11-18"), SAME, APART),
        (facts("ru", ordinal=1, start="2021-11-18", points=5), UNKNOWN, APART),
        # No language is known.
        (facts("", ordinal=1), SAME, DOCUMENT),
        (facts("", start="2021-11-18", points=5), SAME, APART),
    ],
)
def test_the_rule(new: SessionFacts, council: CouncilMatch, expected: Joining) -> None:
    assert joining(new, OLD, council) is expected


_DATES = st.sampled_from(["2021", "2021-11", "2021-11-17", "2021-11-18", "2021-12-01", None])
_FACTS = st.builds(
    facts,
    st.sampled_from(["ru", "az", "en", ""]),
    st.sampled_from([None, 1, 2]),
    _DATES,
    st.none(),
    st.sampled_from([None, "баку"]),
    st.integers(0, 3),
)


@given(_FACTS, _FACTS, st.sampled_from(CouncilMatch))
def test_different_ordinals_never_join(
    one: SessionFacts, other: SessionFacts, council: CouncilMatch
) -> None:
    apart = joining(replace(one, ordinal=3), replace(other, ordinal=4), council)
    assert apart is APART


@given(_FACTS, _FACTS, st.sampled_from(CouncilMatch))
def test_less_is_known_less_is_joined(
    one: SessionFacts, other: SessionFacts, council: CouncilMatch
) -> None:
    nothing = SessionFacts(languages=one.languages)
    assert joining(nothing, other, council) is APART


def test_the_better_of_two_meetings_is_chosen() -> None:
    new = facts(ordinal=1, start="2021-11-18", points=5)
    later = replace(OLD, start=PartialDate(2021, 11, 19))
    assert choose(new, [(later, SAME), (OLD, SAME)]) == (1, TRANSLATION)
    assert choose(new, [(OLD, UNKNOWN), (later, SAME)]) == (1, TRANSLATION)


def test_two_meetings_that_fit_equally_join_neither() -> None:
    new = facts(ordinal=1, start="2021-11-18", points=5)
    assert choose(new, [(OLD, UNKNOWN), (OLD, UNKNOWN)]) is None
    assert choose(new, []) is None

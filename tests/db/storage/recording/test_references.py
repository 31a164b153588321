"""References to earlier sessions find their target, at once or when it comes."""

import pytest

from db.model import LinkKind, ResolutionLink
from db.storage import Store
from db.storage.reading.meeting_page import meeting_detail
from tests.db.storage.samples import RAES, Point, accept, body, proposal

REFERENCES = (("reaffirms", 1, "2"), ("follows_up", 1, None))
EARLIER = proposal(
    council=RAES, ordinal=1, start="2021-11-18", points=(Point("Раз.", "1"), Point("Два.", "2"))
)
LATER = proposal(
    council=RAES,
    ordinal=2,
    start="2022-05-11",
    points=(Point("Подтвердили.", "1", references=REFERENCES),),
)


def links(store: Store, meeting_id: str) -> tuple[ResolutionLink, ...]:
    """The links of a meeting's resolutions."""
    with store.reading() as session:
        meeting = meeting_detail(session, meeting_id, "ru")
    return tuple(link for point in meeting.resolutions for link in point.links)


@pytest.mark.parametrize("order", [(EARLIER, LATER), (LATER, EARLIER)])
def test_references_are_resolved_in_either_order(
    store: Store, order: tuple[object, object]
) -> None:
    ids = {id(value): accept(store, value) for value in order}  # type: ignore[arg-type]
    earlier, later = ids[id(EARLIER)], ids[id(LATER)]
    outgoing = {link.kind: link for link in links(store, later)}
    assert outgoing[LinkKind.REAFFIRMS].meeting_id == earlier
    assert outgoing[LinkKind.REAFFIRMS].number == "2"
    assert outgoing[LinkKind.FOLLOWS_UP].other.id == earlier
    incoming = links(store, earlier)
    assert [(link.kind, link.outgoing) for link in incoming] == [(LinkKind.REAFFIRMS, False)]


def test_a_point_that_comes_with_a_second_text_resolves_what_waits(store: Store) -> None:
    bare = proposal(council=RAES, ordinal=1, start="2021-11-18")
    accept(store, LATER)
    first = accept(store, bare)
    assert not links(store, first)
    assert accept(store, EARLIER) == first
    assert [link.kind for link in links(store, first)] == [LinkKind.REAFFIRMS]


def test_another_councils_session_is_no_target(store: Store) -> None:
    accept(store, LATER)
    other = proposal(
        council=body("Каспийский совет"),
        ordinal=1,
        start="2020-01-01",
        points=(Point("Раз.", "1"), Point("Два.", "2")),
    )
    assert not links(store, accept(store, other))


def test_a_translation_repeats_no_link(store: Store) -> None:
    first = accept(store, EARLIER)
    accept(store, LATER)
    before = links(store, first)
    translated = proposal(
        "en",
        council=body("Russian-Azerbaijani Expert Council"),
        ordinal=2,
        start="2022-05-11",
        points=(Point("Reaffirmed.", "1", references=REFERENCES),),
    )
    accept(store, translated)
    assert links(store, first) == before


def test_a_reference_that_points_nowhere_is_only_stated(store: Store) -> None:
    odd = proposal(
        council=RAES,
        ordinal=3,
        start="2023-01-01",
        points=(Point("Да.", "1", references=(("reaffirms", 3, None), ("loves", 1, None))),),
    )
    meeting = accept(store, odd)
    assert not links(store, meeting)

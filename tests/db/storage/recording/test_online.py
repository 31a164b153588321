"""A meeting without a town: one place, called online in every language."""

import pytest

from db.storage import Store
from db.storage.reading.meeting_page import meeting_detail
from tests.db.storage.samples import RAES, Point, accept, body, proposal


def place_of(store: Store, meeting_id: str, language: str) -> tuple[str, str]:
    """The place of a meeting, and what it is called to who reads in that language."""
    with store.reading() as session:
        place = meeting_detail(session, meeting_id, language).place
    assert place is not None
    return place.id, place.label


@pytest.mark.parametrize(("language", "word"), [("ru", "онлайн"), ("az", "onlayn")])
def test_online_is_one_place_in_three_languages(store: Store, language: str, word: str) -> None:
    points = (Point("Да."),)
    first = proposal(
        council=RAES, ordinal=1, start="2021-03-02", place=word, points=points, language=language
    )
    other = proposal(
        council=body("Baltic Forum", "BF"), start="2022", place="online", points=points
    )
    one, another = accept(store, first), accept(store, other)
    assert one != another
    for reader, called in (("ru", "онлайн"), ("az", "onlayn"), ("en", "online")):
        assert place_of(store, one, reader)[1] == called
        assert place_of(store, one, reader) == place_of(store, another, reader)

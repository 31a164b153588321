"""The way back and forward."""

from viewer.pages.location import History, Location, PageName

A, B, C = (Location(page) for page in (PageName.MEETINGS, PageName.PEOPLE, PageName.INBOX))


def test_back_and_forward_walk_the_way() -> None:
    history = History()
    for place in (A, B, C):
        history.visit(place)
    assert history.back() == B
    assert history.back() == A
    assert history.back() is None
    assert history.forward() == B
    history.visit(C)
    assert not history.can_go_forward()
    assert history.back() == B


def test_the_same_place_is_one_visit() -> None:
    history = History()
    history.visit(A)
    history.visit(A)
    assert not history.can_go_back()


def test_a_place_can_be_amended_without_a_step() -> None:
    history = History()
    history.visit(A)
    history.amend(query="граница")
    assert history.current == Location(PageName.MEETINGS, query="граница")
    assert not history.can_go_back()


def test_the_way_is_bounded() -> None:
    history = History(limit=3)
    for number in range(9):
        history.visit(Location(PageName.MEETING, str(number)))
    assert [history.back(), history.back(), history.back()] == [
        Location(PageName.MEETING, "7"),
        Location(PageName.MEETING, "6"),
        None,
    ]


def test_recent_places_are_named_once_the_newest_first_without_the_present_one() -> None:
    history = History()
    first, second = Location(PageName.MEETING, "1"), Location(PageName.MEETING, "2")
    for place in (first, second, first, Location(PageName.PEOPLE)):
        history.visit(place)
    assert history.recent(5) == (first, second)
    assert history.recent(1) == (first,)
    history.visit(first)
    assert history.recent(5) == (Location(PageName.PEOPLE), second)

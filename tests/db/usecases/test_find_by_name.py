"""Records are found by what they are called, in any script."""

from collections.abc import Iterator

import pytest

from db.model import Query, RecordType
from db.usecases.find_by_name import find_by_name
from db.usecases.open_archive import OpenedArchive
from db.usecases.saved_searches import SavedSearches
from tests.db.usecases.opened_sample import opened_sample


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenedArchive]:
    with opened_sample(tmp_path_factory.mktemp("finding")) as (archive, _sample):
        SavedSearches(archive).save("Водные ресурсы, Кура", Query("вода"))
        yield archive


@pytest.mark.parametrize(
    ("typed", "language", "label"),
    [
        ("шаф", "ru", "Фарид Шафиев"),
        ("shaf", "ru", "Фарид Шафиев"),
        ("шафиев фарид", "az", "Fərid Şəfiyev"),
        ("кура", "ru", "Водные ресурсы, Кура"),
    ],
)
def test_a_name_is_found_by_its_words_in_any_order_and_script(
    opened: OpenedArchive, typed: str, language: str, label: str
) -> None:
    assert find_by_name(opened, typed, language, 8).records[0].label == label


@pytest.mark.parametrize(
    ("typed", "ordinals"),
    [
        ("сэс", [4, 2, 1]),
        ("2nd session", [2, 4, 1]),
        ("4-е засед", [4]),
        ("2-ci iclas", [2, 4, 1]),
        ("2 nec", [2, 4, 1]),  # the years begin so too
        ("баку 2021", [1]),
        ("18 11", [1]),
        ("tərəfd", [1]),
        ("сэс нетакого", []),
    ],
)
def test_a_meeting_is_found_by_council_number_place_day_and_theme(
    opened: OpenedArchive, typed: str, ordinals: list[int]
) -> None:
    found = find_by_name(opened, typed, "ru", 8).meetings
    assert [row.ordinal for row in found] == ordinals


def test_nothing_is_found_for_no_word(opened: OpenedArchive) -> None:
    found = find_by_name(opened, " — ", "ru", 8)
    assert (found.records, found.meetings) == ((), ())
    assert find_by_name(opened, "вод", "ru", 8).records[0].type is RecordType.SAVED_SEARCH


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("шафеев", "Фарид Шафиев"),  # another letter
        ("шаифев", "Фарид Шафиев"),  # two changed about
        ("шафииев", "Фарид Шафиев"),  # one too many
        ("фрид шафиев", "Фарид Шафиев"),  # one missing
        ("фаридо шафи", "Фарид Шафиев"),  # the beginning of a name with a slip in the other
        ("жафиев", "Фарид Шафиев"),  # another first letter
        ("афиев", "Фарид Шафиев"),  # the first one missing
        ("ышафиев", "Фарид Шафиев"),  # one too many before it
        ("ашфиев", "Фарид Шафиев"),  # changed about with the second one
        ("водные рессурсы", "Водные ресурсы, Кура"),  # in the name of a saved search
    ],
)
def test_a_slip_of_the_keyboard_is_forgiven_where_nothing_else_is_found(
    opened: OpenedArchive, typed: str, label: str
) -> None:
    assert [one.label for one in find_by_name(opened, typed, "ru", 8).records] == [label]


@pytest.mark.parametrize(
    ("typed", "forgiven"),
    [("шаф", False), ("вод", False), ("2 nec", False), ("афиев", True), ("рессурсы", True)],
)
def test_it_is_told_whether_a_slip_was_forgiven(
    opened: OpenedArchive, typed: str, forgiven: bool
) -> None:
    assert find_by_name(opened, typed, "ru", 8).forgiven is forgiven


@pytest.mark.parametrize("typed", ["шапоев", "фрд", "жафи", "жапиев", "шафеев нетакого", "2021x"])
def test_two_slips_or_a_slip_in_what_is_short_are_not(opened: OpenedArchive, typed: str) -> None:
    found = find_by_name(opened, typed, "ru", 8)
    assert (found.records, found.meetings) == ((), ())


def test_a_meeting_is_found_by_a_theme_with_a_slip(opened: OpenedArchive) -> None:
    theme, slipped = (
        [row.ordinal for row in find_by_name(opened, typed, "ru", 8).meetings]
        for typed in ("tərəfd", "tərəfr")
    )
    assert theme == slipped == [1]

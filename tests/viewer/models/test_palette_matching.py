"""What is typed into the palette, and what of it fits how well."""

import pytest

from viewer.models.palette_matching import Fit, Wording, folded, ranked

PRINT = Wording("Печать регистра…", "Print a register…", "Файл")


@pytest.mark.parametrize(
    ("typed", "fit"),
    [
        ("печать регистра", Fit.WHOLE),
        ("печ", Fit.BEGINNING),
        ("п рег", Fit.IN_ORDER),
        ("рег печ", Fit.ANY_ORDER),
        ("register", Fit.OTHER_NAME),
        ("пр", Fit.INITIALS),
        ("par", Fit.INITIALS),
        ("файл печ", Fit.PLACE),
        ("чать", Fit.INSIDE),
        ("ат", None),
        ("печать нет", None),
    ],
)
def test_words_fit_by_their_beginnings_first(typed: str, fit: Fit | None) -> None:
    assert PRINT.fit(folded(typed)) is fit


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ещё раз", "еще"),
        ("Şəkli saxla", "sekli"),
        ("İnstitutlar", "institut"),
        ("Qırmızı", "QIRM"),
    ],
)
def test_letters_with_signs_are_typed_without_them(name: str, typed: str) -> None:
    assert Wording(name).fit(folded(typed)) is Fit.BEGINNING


def test_what_fits_better_comes_first_and_among_equals_what_was_used_last() -> None:
    things = [
        Wording("Open an archive", key="open"),
        Wording("Archive health", key="health"),
        Wording("Verify the archive", key="verify"),
        Wording("Close the archive", key="close"),
    ]

    def order(used: tuple[str, ...]) -> list[str]:
        return [things[place].key for place, _fit in ranked(things, "archive", used)]

    assert order(()) == ["health", "open", "verify", "close"]
    assert order(("close", "verify")) == ["close", "verify", "health", "open"]
    assert ranked(things, " … ", ()) == []


@pytest.mark.parametrize(
    "typed",
    [
        *("печатт", "пчеать", "печть рег", "regsiter", "рагистра"),
        *("бечать", "ыпечать", "епчать", "ergister"),
    ],
)
def test_a_slip_of_the_keyboard_is_forgiven_where_nothing_fits(typed: str) -> None:
    assert ranked([Wording("Файл"), PRINT], typed) == [(1, Fit.SLIP)]


@pytest.mark.parametrize("typed", ["бечить", "бечат файл", "почтать", "пет", "печатт файл"])
def test_more_than_a_slip_fits_nothing(typed: str) -> None:
    assert ranked([PRINT], typed) == []


def test_what_fits_leaves_no_room_for_slips() -> None:
    things = [Wording("Печать"), Wording("Печаль")]
    assert ranked(things, "печать") == [(0, Fit.WHOLE)]

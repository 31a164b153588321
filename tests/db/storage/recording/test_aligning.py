"""Which points and persons of two texts are the same."""

import pytest

from db.storage.recording.aligning import (
    align_dated,
    align_names,
    align_wordings,
)
from db.storage.recording.same_names import may_be_one, may_be_one_place, same_name
from db.storage.recording.translated_points import Wording, align_translated_points


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        (["1", "2"], ["1", "2"], [0, 1]),
        (["2", "1"], ["1", "2"], [1, 0]),
        ([None, None], ["1", "2"], [0, 1]),
        (["1", "1"], ["1", "2"], [0, 1]),
        (["I", "II"], ["1", "2"], [0, 1]),
        (["1", "3"], ["1", "2", "3"], [0, 2]),
        (["1", None], ["1", "2", "3"], [None, None]),
        (["1", "2"], ["1", "2", "3"], [None, None]),
        (["1", "1", "2"], ["1", "2"], [None, None, None]),
        (["1"], [], [None]),
        ([], ["1"], []),
    ],
)
def test_translated_points(
    new: list[str | None], old: list[str | None], expected: list[int | None]
) -> None:
    found = align_translated_points([Wording(n, "") for n in new], [Wording(n, "") for n in old])
    assert found == expected


_RU = (
    "Рекомендовали усилить маркировку грузов в Каспийском регионе.",
    "Договорились создать рабочую группу по делимитации границы.",
    "Признали значение Совместного заявления от 10 ноября 2020 года.",
    "Провести следующее заседание в Москве.",
)
_AZ = (
    "Xəzər regionunda yüklərin nişanlanması işini fəallaşdırmağı tövsiyə etdilər.",
    "Sərhədin delimitasiyası üzrə işçi qrupu yaratmaq barədə razılığa gəldilər.",
    "10 noyabr 2020-ci il tarixli Birgə bəyanatın əhəmiyyətini etiraf etdilər.",
    "Növbəti iclası Moskvada keçirsinlər.",
)
_MORE = "Media əməkdaşlığını genişləndirməyi qərara aldılar."
_DATED = "Növbəti toplantını 5 may 2022-ci ildə keçirməyi qərara aldılar."


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ((_AZ[0], _MORE, *_AZ[1:]), [None, None, None, 2, 3]),
        ((*_AZ[:3], _MORE, _AZ[3]), [0, 1, 2, None, 3]),
        ((*_AZ, _MORE), [0, 1, 2, 3, None]),
        (_AZ[1:], [None, 2, 3]),
        (_AZ[:3], [0, 1, 2]),
        ((_MORE, *_AZ[:2]), [None, None, None]),
        ((_AZ[0], _AZ[1], _DATED, _AZ[2], _AZ[3]), [None, None, None, 2, 3]),
        ((_DATED, _AZ[3]), [None, 3]),
    ],
)
def test_points_of_a_translation_that_has_more_or_fewer(
    new: tuple[str, ...], expected: list[int | None]
) -> None:
    texts = [Wording(str(at + 1), text) for at, text in enumerate(new)]
    known = [Wording(str(at + 1), text) for at, text in enumerate(_RU)]
    assert align_translated_points(texts, known) == expected


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        ("nra", "nr", [0, 1, None]),
        ("nar", "nr", [0, None, 1]),
        ("nrr", "nr", [0, None, None]),
        ("rn", "nr1", [None, None]),
        ("-r", "nrd", [0, 1]),
        ("--", "nrd", [None, None]),
    ],
)
def test_a_translated_point_is_known_by_what_it_alone_does(
    new: str, old: str, expected: list[int | None]
) -> None:
    here, there = ([_of_kind(kind) for kind in kinds] for kinds in (new, old))
    assert align_translated_points(here, there) == expected


def _of_kind(kind: str) -> Wording:
    return Wording(None, "", frozenset() if kind == "-" else frozenset({kind}))


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        (["a b c d", "e f g h"], ["e f g h", "a b c d"], [1, 0]),
        (["a b c d"], ["a b c x", "a b c d"], [1]),
        (["a b x y z"], ["a b c d"], [None]),
        (["a b", "a b"], ["a b"], [0, None]),
        (["a"], [""], [None]),
    ],
)
def test_wordings(new: list[str], old: list[str], expected: list[int | None]) -> None:
    assert align_wordings(new, old) == expected


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        (["2020-11", "2021-01"], ["2020-11", "2021-01"], [0, 1]),
        ([None, None], [None, None], [0, 1]),
        (["2021-01", "2020-11"], ["2020-11", "2021-01"], [1, 0]),
        (["2021-01"], ["2020-11", "2021-01"], [1]),
        (["2021-01"], ["2021-01", "2021-01"], [None]),
        ([None], [None, "2021"], [None]),
    ],
)
def test_dated_instruments(
    new: list[str | None], old: list[str | None], expected: list[int | None]
) -> None:
    assert align_dated(new, old) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Хикмет Гаджиев", "Hikmət Hacıyev"),
        ("Гаджиев Хикмет", "Hikmet Hajiyev"),
        ("Х. Гаджиев", "Хикмет Гаджиев"),
        ("Хикмет Фарид оглы Гаджиев", "Hikmət Hacıyev"),
        ("Фарид Шафиев", "Farid Shafiyev"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Хикмет Гаджиев", "Рауф Гаджиев"),
        ("А. Гаджиев", "Х. Гаджиев"),
        ("Гаджиев", "Хикмет Гаджиев"),
        ("Андрей Кортунов", "Andrey İvanov"),
        ("", "Гаджиев"),
    ],
)
def test_other_names(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


@pytest.mark.parametrize(
    ("place", "other", "expected"),
    [
        ("баку", "bakı", True),
        ("москва", "moskva", True),
        ("онлайн", "online", True),
        ("тбилиси", "gəncə", False),
        ("нур-султан", "nur-sultan", True),
    ],
)
def test_places_by_sound(place: str, other: str, *, expected: bool) -> None:
    assert may_be_one_place({place}, {other}) is expected
    assert may_be_one_place({place}, ())
    assert may_be_one_place({place}, {other, place})


def _aligned(new: list[str], old: list[str]) -> list[int | None]:
    return align_names(new, [[name] for name in old], same_name, may_be_one)


def test_persons_are_recognised_in_any_order() -> None:
    old = ["Хикмет Гаджиев", "Андрей Кортунов", "Фарид Шафиев"]
    assert _aligned(["Fərid Şəfiyev", "Hikmət Hacıyev"], old) == [2, 0]


def test_persons_whose_names_contradict_are_not_paired_by_order() -> None:
    assert _aligned(["Andrew Jones"], ["Мария Петрова"]) == [None]


def test_persons_in_one_script_are_never_paired_by_order() -> None:
    assert _aligned(["Мария Иванова"], ["Мария Петрова"]) == [None]


def test_nobody_is_recognised_twice() -> None:
    aligned = _aligned(["Hikmət Hacıyev", "Hikmet Hajiyev"], ["Хикмет Гаджиев"])
    assert aligned == [None, None]
    assert _aligned(["Хикмет Гаджиев", "Hikmet Hajiyev"], ["Хикмет Гаджиев"]) == [0, None]

"""What pictures are made of: places by name, room for labels, the layout, years, words to ask."""

import math
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from db.model.pictures import UNDATED
from viewer import assets
from viewer.widgets.pictures.board import Aim, both, named, shown_years, year_aim
from viewer.widgets.pictures.force_layout import laid_out
from viewer.widgets.pictures.gazetteer import locate
from viewer.widgets.pictures.label_places import SIDES, TakenRoom, beside
from viewer.widgets.pictures.map_board import LAND, outline


def still(_done: int, _all: int) -> None:
    """Nobody gives up."""


@pytest.mark.parametrize(
    "names",
    [
        ("Баку",), ("Bakı",), ("Baku",), ("BAKI",), ("г. Баку",), ("Bakı şəhəri",),
        ("неизвестно", "Баку"),
    ],
)  # fmt: skip
def test_a_place_is_found_by_any_of_its_names(names: tuple[str, ...]) -> None:
    found = locate(names)
    assert found is not None
    assert (round(found.longitude), round(found.latitude)) == (50, 40)


@pytest.mark.parametrize("name", ["Шуша", "Şuşa", "Həştərxan", "İrəvan", "Ташкент", "Geneva"])
def test_towns_of_the_councils_are_known(name: str) -> None:
    assert locate([name]) is not None


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("Алматы", "Алма-Ата"),
        ("Ашгабат", "Aşqabad"),
        ("Нур-Султан", "Astana"),
        ("Нахчыван", "Naxçıvan"),
        ("Сумгайыт", "Sumqayıt"),
        ("Лянкяран", "Ленкорань"),
        ("Khankendi", "Ханкенди"),
        ("Шамахы", "Şamaxı"),
        ("Sheki", "Шеки"),
        ("Gabala", "Qəbələ"),
        ("Таллинн", "Tallinn"),
        ("Уральск", "Орал"),
    ],
)
def test_former_and_other_spellings_lead_to_the_same_place(name: str, same: str) -> None:
    assert locate([name]) == locate([same]) is not None


def test_each_name_that_was_added_leads_somewhere() -> None:
    lines = assets.map_file("more_places").splitlines()
    names = [name for line in lines for name in line.split("\t")[3].split("|")]
    assert len(names) > 100
    nowhere = [name for name in names if locate([name]) is None]
    assert nowhere == ["Salyan"]  # one in Nepal is as large


@pytest.mark.parametrize("name", ["онлайн", "", "Springfield", "Тридевятое царство"])
def test_what_is_not_known_or_not_one_is_not_located(name: str) -> None:
    assert locate([name]) is None


def test_the_outline_has_land_and_the_caspian_sea() -> None:
    rings = outline()
    assert rings[0].kind == LAND
    lakes = [ring for ring in rings if ring.kind != LAND]
    assert any(ring.around.contains(51 * 0.7071, -41) for ring in lakes)


def test_no_label_lies_on_another() -> None:
    room = TakenRoom()
    assert room.take(QRectF(0, 0, 100, 10))
    assert not room.take(QRectF(90, 5, 300, 10))
    assert room.take(QRectF(101, 0, 300, 10))
    room.put(QRectF(500, 0, 10, 10))
    assert not room.take(QRectF(505, 0, 1, 1))


def test_the_same_network_is_always_laid_out_alike() -> None:
    ties = [(0, 1, 5), (1, 2, 1), (3, 4, 2)]
    first, second = laid_out(6, ties, still), laid_out(6, ties, still)
    assert (first == second).all()
    near = ((first[0] - first[1]) ** 2).sum()
    assert near < ((first[0] - first[3]) ** 2).sum()
    assert laid_out(0, [], still).shape == (0, 2)
    assert laid_out(1, [], still).shape == (1, 2)


def test_who_stops_the_layout_is_heard() -> None:
    def stop(_done: int, _all: int) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        laid_out(5, [(0, 1, 1)], stop)


def test_years_without_gaps_and_what_has_none() -> None:
    assert shown_years([2023, 2021, 2021]) == (2021, 2022, 2023)
    assert shown_years([2021, UNDATED]) == (2021, UNDATED)
    assert shown_years([1021, 2021]) == (1021, 2021)
    assert year_aim(UNDATED, (2021, 2022, UNDATED)).excluded == {"year": ("2021", "2022")}


def test_aims_together() -> None:
    one, other = Aim({"year": ("2021",)}, words="a"), Aim({"kind": ("decision",)}, words="b")
    assert both(one, other) == Aim({"year": ("2021",), "kind": ("decision",)}, words="a b")
    assert named("institution", "Центр «Вода» 2") == 'institution:"Центр Вода 2"'


def test_parts_of_a_network_are_near_each_other_and_no_nodes_upon_each_other() -> None:
    large = [(one, other, 3) for one in range(12) for other in range(one)]
    small = [(12 + one, 12 + other, 1) for one in range(5) for other in range(one)]
    points = laid_out(17, [*large, *small], still)
    apart = [math.dist(one, other) for one, other in combinations(points, 2)]
    assert min(apart) > 0.5
    across = [math.dist(one, other) for one in points[:12] for other in points[12:]]
    assert 1 < min(across) < 2


def test_a_label_stands_at_any_side_that_is_free() -> None:
    room = TakenRoom()
    room.put(QRectF(-10, -10, 20, 20))
    room.put(QRectF(25, -10, 20, 20))
    taken = [side for side in SIDES if room.take(beside(side, 14, 60, 16))]
    assert taken[0] == SIDES[1]
    assert SIDES[0] not in taken

"""Packed ids are the same list of the same texts, whatever is asked of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model import new_id
from db.model.id_list import IdList, id_list, pack

_IDS = st.lists(st.uuids().map(str), max_size=30)
_PLACES = st.one_of(st.none(), st.integers(-40, 40))


def packed(ids: list[str]) -> IdList:
    made = id_list([ids])
    assert isinstance(made, IdList)
    return made


@given(_IDS, _PLACES, _PLACES, st.sampled_from([None, 1, 2, -1, -3]))
def test_it_is_read_like_a_list(
    ids: list[str], start: int | None, stop: int | None, step: int | None
) -> None:
    made = packed(ids)
    assert made == ids
    assert len(made) == len(ids)
    assert [made[place] for place in range(-len(ids), len(ids))] == ids * 2
    assert list(made[start:stop:step]) == ids[start:stop:step]
    assert all(one in made and made.index(one) == ids.index(one) for one in ids)


def test_what_is_not_in_it_is_not_found() -> None:
    ids = [new_id() for _ in range(5)]
    made = packed(ids)
    # The end of one id and the beginning of the next, in the form of an id.
    digits = "".join(ids).replace("-", "")[8:40]
    across = "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
    for other in (new_id(), across, "", "no id"):
        assert other not in made
        with pytest.raises(ValueError, match=f"^{other}$"):
            made.index(other)
    with pytest.raises(IndexError):
        made[5]


@given(st.lists(st.one_of(st.uuids().map(str), st.text(max_size=40)), max_size=12))
def test_ids_of_another_form_stay_as_they_are(ids: list[str]) -> None:
    upper = [one.upper() for one in ids]
    for own in (ids, upper):
        assert list(id_list([own[:3], own[3:5], own[5:]])) == own
    assert pack(["0" * 36]) is None


def test_a_million_take_sixteen_bytes_each() -> None:
    ids = [new_id() for _ in range(1_000)]
    assert packed(ids).size == 16_000

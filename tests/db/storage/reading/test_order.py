"""Ids in an order: stable, by alphabet, by several fields, records without the value last."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.reading.order import UnknownOrderError, ordered_ids
from db.storage.reading.order_fields import ORDER_FIELDS
from db.storage.reading.order_values import FIELDS, number_key
from tests.db.sample_council import Sample

_ALL = {*FIELDS, *((kind, field) for kind, own in ORDER_FIELDS.items() for field in own)}


def ids(
    session: Session, record_type: RecordType, order: str = "", down: bool = False
) -> list[str]:
    return list(ordered_ids(session, record_type, [(order, down)], "ru"))


def test_meetings_come_by_date_and_undated_last(session: Session, sample: Sample) -> None:
    natural = [sample.first, sample.second, sample.fourth, sample.undated]
    assert ids(session, RecordType.MEETING) == natural
    assert ids(session, RecordType.MEETING, "date_start", down=True) == [
        sample.fourth,
        sample.second,
        sample.first,
        sample.undated,
    ]


def test_points_stay_in_their_order_when_meetings_turn(session: Session, sample: Sample) -> None:
    assert ids(session, RecordType.RESOLUTION) == [*sample.points, *sample.second_points]
    assert ids(session, RecordType.RESOLUTION, "", down=True) == [
        *sample.second_points,
        *sample.points,
    ]


def test_numbers_are_ordered_as_figures(session: Session, sample: Sample) -> None:
    by_number = [*sample.points, sample.second_points[0], sample.second_points[1]]
    assert ids(session, RecordType.RESOLUTION, "number") == by_number
    down = [sample.second_points[0], *sample.points[::-1], sample.second_points[1]]
    assert ids(session, RecordType.RESOLUTION, "number", down=True) == down


@pytest.mark.parametrize(("record_type", "field"), sorted(_ALL))
def test_every_order_gives_every_record_once(
    session: Session, sample: Sample, record_type: RecordType, field: str
) -> None:
    everything = sorted(ids(session, record_type))
    assert sorted(ids(session, record_type, field)) == everything
    assert sorted(ids(session, record_type, field, down=True)) == everything


def test_every_authority_is_ordered_by_its_name(session: Session, sample: Sample) -> None:
    assert ids(session, RecordType.INSTRUMENT, "label") == [sample.basis, sample.instrument]
    assert ids(session, RecordType.INSTRUMENT, "label", down=True) == [
        sample.instrument,
        sample.basis,
    ]
    assert ids(session, RecordType.COUNCIL) == [sample.council]


def test_an_unknown_field_is_refused(session: Session) -> None:
    with pytest.raises(UnknownOrderError):
        ids(session, RecordType.MEETING, "colour")


@given(st.lists(st.integers(min_value=0, max_value=10**6), min_size=1, max_size=4))
def test_a_number_precedes_its_own_parts(parts: list[int]) -> None:
    number = ".".join(map(str, parts))
    assert number_key(number) < number_key(f"{number}.1")
    assert number_key(f"{number}.") == number_key(number)


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_figures_compare_as_numbers(one: int, other: int) -> None:
    assert (number_key(str(one)) < number_key(str(other))) == (one < other)


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_two_numbers_can_be_compared(one: str, other: str) -> None:
    assert sum((number_key(one) < number_key(other), number_key(one) > number_key(other))) <= 1


def test_a_second_field_decides_among_equal_ones(session: Session, sample: Sample) -> None:
    by_place = ordered_ids(session, RecordType.MEETING, [("place", False)], "ru")
    turned = ordered_ids(
        session, RecordType.MEETING, [("place", False), ("date_start", True)], "ru"
    )
    everywhere = ids(session, RecordType.MEETING, "date_start")
    assert sorted(by_place) == sorted(turned) == sorted(everywhere)
    assert by_place != turned

"""Persons stand by the names of their families in every list that is ordered by names."""

import pytest

from db.model import RecordType
from db.storage import Store
from db.storage.annotations.reading import tagged_records
from db.storage.authority_records.listing import authority_listing
from db.storage.reading.order import ordered_ids
from db.storage.reading.order_values import label_keys
from db.storage.tables import RecordTagTable
from tests.db.sample_records import Rows

_ORDERED = ("Ян Абаев", "Ёлкин Пётр Ильич", "Г. Т. Кобаладзе", "Амина Курбанмагомедова")


@pytest.fixture(scope="module")
def people(store: Store) -> list[str]:
    """Their ids in that order, which is not the one they were made in; all bear a tag."""
    with store.writing() as session:
        rows = Rows(session)
        made = {
            name: rows.authority(RecordType.PERSON, f"ru:{name}") for name in reversed(_ORDERED)
        }
        for person in made.values():
            rows.add(RecordTagTable(record_id=person, key="важно", text="важно"))
        rows.settle()
    return [made[name] for name in _ORDERED]


@pytest.mark.parametrize("language", ["ru", "az", "en"])
@pytest.mark.parametrize("field", ["", "label"])
def test_tables_exports_and_commands_ask_for_this_order(
    store: Store, people: list[str], field: str, language: str
) -> None:
    with store.reading() as session:
        orders = [(field, False)]
        assert list(ordered_ids(session, RecordType.PERSON, orders, language)) == people
        turned = ordered_ids(session, RecordType.PERSON, [("label", True)], language)
        assert list(turned) == people[::-1]
        keys = label_keys(session, RecordType.PERSON, language)
    assert sorted(people, key=keys.__getitem__) == people


def test_authority_records_and_bearers_of_a_tag_are_listed_so(
    store: Store, people: list[str]
) -> None:
    with store.reading() as session:
        assert [one.id for one in authority_listing(session, "ru")] == people
        assert [one.record.id for one in tagged_records(session, "важно", "ru")] == people

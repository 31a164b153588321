"""What rows of a table are compared with: names in another spelling, among however many."""

import tracemalloc
from collections.abc import Iterator

import pytest

from db.model import NameKind, RecordType
from db.storage import Store
from db.storage.table_imports.known import Known

INSTITUTION, PERSON = RecordType.INSTITUTION, RecordType.PERSON


@pytest.fixture
def known(store: Store) -> Iterator[Known]:
    with store.reading() as session:
        yield Known(session)


def add(known: Known, kind: RecordType, *names: str) -> None:
    for place, name in enumerate(names):
        known.add_name(kind, f"{kind}{place}", name, NameKind.FULL, "ru")


def test_a_name_in_another_spelling_is_told(known: Known) -> None:
    add(known, INSTITUTION, "Фонд культуры", "Институт изучения моря", "Институт изучения гор")
    assert known.similar(INSTITUTION, "Институтом изучения гор") == "Институт изучения гор"
    assert known.similar(INSTITUTION, "Изучение моря") == "Институт изучения моря"
    assert known.similar(INSTITUTION, "«институт изучения моря»") == ""
    assert known.similar(INSTITUTION, "Институт рек") == ""
    assert known.similar(PERSON, "Институтом изучения гор") == ""
    add(known, PERSON, "Хикмет Гаджиев")
    assert known.similar(PERSON, "Hikmət Hacıyev") == "Хикмет Гаджиев"
    assert known.similar(PERSON, "Хикмет ГАДЖИЕВ") == ""


def test_many_that_begin_alike_are_not_all_looked_at(known: Known) -> None:
    add(known, INSTITUTION, *(f"Институт изучения моря № {n:05}" for n in range(5_000)))
    assert known.similar(INSTITUTION, "Институт моря № 00001") == "Институт изучения моря № 00000"
    tracemalloc.start()
    try:
        assert known.similar(INSTITUTION, "Институт изучения гор № 70000") == ""
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 60_000  # a set of all of them takes 200,000

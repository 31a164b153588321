"""An archive of the first release learns to find names and texts alike, and loses nothing."""

from sqlalchemy import select

from db import Archive
from db.model import RecordType
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.name_sounds import filed_alike
from db.storage.tables import NameSoundTable, TextBandTable, TextPrintTable
from tests.db.first_revision import take_back
from tests.db.usecases.sample_archive import add_session


def test_names_and_texts_are_filed_when_it_is_opened(paths: ArchivePaths) -> None:
    store = Store.create(paths, "Первый")
    points = [f"Рекомендовали портам шаг номер {n} в ночное время года." for n in range(9)]
    add_session(store, 1, *points, scratch=paths.root.parent, speaker="Хикмет Гаджиев")
    kept = _rows(store)
    assert all(kept)
    store.close()
    take_back(paths)
    with Archive.open(paths.root) as archive:
        assert archive.verify(full=True).ok
    again = Store.open(paths, read_only=False)
    try:
        assert _rows(again) == kept
        with again.reading() as session:
            assert len(filed_alike(session, RecordType.PERSON, ["Hikmət Hacıyev"])) == 1
    finally:
        again.close()


def _rows(store: Store) -> list[list[object]]:
    with store.reading() as session:
        return [
            sorted(session.execute(select(*table.__table__.c)).tuples().all())
            for table in (NameSoundTable, TextPrintTable, TextBandTable)
        ]

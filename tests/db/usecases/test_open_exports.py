"""Tables without what is held: notes, tags, offices and themes of held records are in none."""

import csv
from pathlib import Path

import pytest

from db import Archive
from db.model import BatchTable, NamedQuery, Query, RecordType, ResultTable
from db.model.access import AccessStatus
from db.paths import moments_root
from db.progress import Cancelled
from tests.db.usecases.councils import EDITION, take_in
from tests.db.usecases.description_steps import small_tree
from tests.db.usecases.test_closed_points import point_saying
from tests.db.usecases.test_export_results import WORDS
from tests.db.usecases.test_publish_copy import UNKNOWN, meeting_of, say

CLOSED = AccessStatus.CLOSED


@pytest.fixture
def archive(recorded_archive: Archive, tmp_path: Path) -> Archive:
    assert take_in(recorded_archive, tmp_path, "secret.txt", UNKNOWN, accept=True).meeting_id
    return recorded_archive


def rows(archive: Archive, folder: Path, text: str, *, restricted: bool = False) -> list[str]:
    """The lines of the table of a query."""
    archive.wait_for_index()
    target = folder / "t.csv"
    wanted = ResultTable(
        Query(text, variants=False), target, WORDS, wordings=True, restricted=restricted
    )
    archive.export_results(wanted)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return ["|".join(row) for row in csv.reader(file)][1:]


def found(archive: Archive, text: str) -> list[tuple[str, str]]:
    """What a search finds: type and access of each."""
    archive.wait_for_index()
    hits = archive.search(Query(text, variants=False)).hits
    return [(hit.type.value, hit.access) for hit in hits]


def test_notes_and_tags_are_held_with_their_records(archive: Archive, tmp_path: Path) -> None:
    document = archive.meeting(meeting_of(archive, 1)).documents[0].id
    point = point_saying(archive, "лоцманскую")
    for record in (document, point):
        archive.annotations.write(record, "Потаённое слово")
        archive.annotations.tag([record], ["важное"])
    assert len(rows(archive, tmp_path, "Потаённое")) == 2
    assert len(rows(archive, tmp_path, "tag:важное")) == 2
    say(archive, point, CLOSED)
    assert len(rows(archive, tmp_path, "Потаённое")) == 1
    assert len(rows(archive, tmp_path, "tag:важное")) == 1
    say(archive, document, CLOSED)
    for text in ("Потаённое", "tag:важное"):
        assert rows(archive, tmp_path, text) == []
        assert len(rows(archive, tmp_path, text, restricted=True)) == 2
        assert found(archive, f"access:open {text}") == []
        assert {access for _, access in found(archive, text)} == {"closed"}
        assert len(found(archive, f"access:closed {text}")) == 2


def test_persons_are_known_from_open_sessions_alone(archive: Archive, tmp_path: Path) -> None:
    secret = meeting_of(archive, 2)
    assert len(rows(archive, tmp_path, "type:person начальник")) == 1
    say(archive, secret, CLOSED)
    assert rows(archive, tmp_path, "начальник") == []
    assert found(archive, "access:open начальник") == []
    assert ("person", "closed") in found(archive, "начальник")
    # A second session makes him known, his office of the first one stays hidden.
    again = UNKNOWN.replace("второе", "третье").replace("начальник лаборатории", "советник флота")
    take_in(archive, tmp_path, "third.txt", again.replace("3 марта", "4 мая"), accept=True)
    (row,) = rows(archive, tmp_path, "type:person Неизвестнов")
    assert "советник флота" in row
    assert "начальник" not in row
    assert rows(archive, tmp_path, "type:person начальник") == []
    assert found(archive, "access:open type:person начальник") == []
    say(archive, secret, CLOSED, "2001-01-01")
    assert len(rows(archive, tmp_path, "type:person начальник")) == 1
    assert len(found(archive, "access:open type:person начальник")) == 1


def test_a_unit_that_holds_a_session_holds_its_persons(archive: Archive) -> None:
    fonds, _, file = small_tree(archive)
    secret = meeting_of(archive, 2)
    archive.description.place(secret, archive.history.versions(secret)[0].version, file)
    assert len(found(archive, "access:open type:person Неизвестнов")) == 1
    say(archive, fonds, CLOSED)
    assert found(archive, "access:open type:person Неизвестнов") == []
    assert found(archive, "access:open type:person Гаджиев")


def test_themes_of_closed_documents_go(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, tmp_path, "edition.txt", EDITION, accept=True)
    documents = archive.record_ids(RecordType.DOCUMENT)
    (edition,) = [i for i in documents if "корабли" in archive.access.redaction(i).text]
    assert rows(archive, tmp_path, "type:meeting корабли")
    say(archive, edition, CLOSED)
    assert rows(archive, tmp_path, "корабли") == []
    assert found(archive, "access:open корабли") == []
    assert rows(archive, tmp_path, "type:meeting Порты")


def test_a_batch_is_made_of_the_same(archive: Archive, tmp_path: Path) -> None:
    say(archive, meeting_of(archive, 2), CLOSED)
    archive.wait_for_index()
    queries = [NamedQuery(1, "", "Неизвестнов"), NamedQuery(2, "", "Гаджиев")]
    target = tmp_path / "b.csv"
    report = archive.batch_queries(BatchTable(queries, target, WORDS, hits=5))
    assert (report.answered, report.withheld > 0) == (1, True)
    assert "начальник" not in target.read_text(encoding="utf-8-sig")
    whole = archive.batch_queries(BatchTable(queries, target, WORDS, hits=5, restricted=True))
    assert (whole.answered, whole.withheld) == (2, 0)


def test_nothing_of_the_copy_is_left(archive: Archive, tmp_path: Path) -> None:
    say(archive, meeting_of(archive, 2), CLOSED)
    assert rows(archive, tmp_path, "Гаджиев")
    assert list(moments_root().iterdir()) == []

    def stop(done: int, total: int, what: str = "") -> None:  # as it is called
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.export_results(ResultTable(Query("Гаджиев"), tmp_path / "x.csv", WORDS), stop)
    assert list(moments_root().iterdir()) == []
    assert not (tmp_path / "x.csv").exists()


def test_where_all_is_open_no_copy_is_made(archive: Archive, tmp_path: Path) -> None:
    say(archive, meeting_of(archive, 2), CLOSED, "2001-01-01")
    assert rows(archive, tmp_path, "Неизвестнов")
    assert not moments_root().exists()

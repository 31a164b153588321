"""What the log says in words of erased records goes with them, and the chain still holds."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select, update

from db import Archive
from db.model.access import AccessStatus, Restriction
from db.storage.chain import seal
from db.storage.reading.sources import EVENT
from db.storage.text_json import dump
from db.usecases.open_archive import open_archive
from tests.db.usecases.councils import RUSSIAN, take_in
from tests.db.usecases.description_steps import FILE, unit
from tests.db.usecases.test_carry_out_act import act_of
from tests.db.usecases.test_publish_copy import UNKNOWN, meeting_of, traces

#: Each stands in what somebody wrote about the session that is erased, and nowhere else.
WORDS = ("Невидимка", "Потаённое", "Скрытница", "Сокровенник", "Утаённый", "Тайновед", "Укрывшись")
#: The same of the session that stays.
STAYS = ("Явственно", "Открытый")


@pytest.fixture
def archive(recorded_archive: Archive, tmp_path: Path) -> Archive:
    archive = recorded_archive
    assert take_in(archive, tmp_path, "secret.txt", UNKNOWN, accept=True).meeting_id
    secret, other = meeting_of(archive, 2), meeting_of(archive, 1)
    document = archive.meeting(secret).documents[0].id
    point = archive.meeting(secret).resolutions[0].id
    for record, word in zip((secret, document, point), WORDS[:3], strict=True):
        note = archive.annotations.write(record, f"О нём: {word}")
        assert note
    archive.annotations.tag([secret, document], [WORDS[3]])
    archive.annotations.tag([document], [WORDS[4]])
    archive.annotations.remove_tag(WORDS[4])
    for reason in WORDS[5:]:
        version = archive.history.versions(document)[0].version
        archive.access.restrict(
            document, version, Restriction(AccessStatus.CLOSED, reason), f"Затем, что {reason}"
        )
    archive.annotations.write(other, f"О другом: {STAYS[0]}")
    archive.annotations.tag([other], [STAYS[1]])
    return archive


def erase(archive: Archive) -> int:
    act, version = act_of(archive, meeting_of(archive, 2))
    done = archive.description.carry_out(act, version, "15", "срок истёк")
    assert done.finished
    return done.event


def test_they_are_in_no_file_any_more(archive: Archive) -> None:
    assert {one.split(" in ")[0] for one in traces(archive.paths.root, WORDS)} == set(WORDS)
    secret = meeting_of(archive, 2)
    erase(archive)
    assert traces(archive.paths.root, WORDS) == []
    assert {one.split(" in ")[0] for one in traces(archive.paths.root, STAYS)} == set(STAYS)
    report = archive.verify(full=True)
    assert report.ok, report.problems
    log = archive.history.events(limit=200)
    written = [one for one in log if one.what == "note_written"]
    # Who did what to which record, and when, stays known.
    assert [dict(one.detail) for one in written[1:]] == [{"emptied": True}] * 3
    assert STAYS[0] in str(written[0].detail["note"])
    assert any(one.record is not None and one.record.id == secret for one in written)
    assert {one.detail["filename"] for one in log if one.what == "imported"} >= {"secret.txt"}


def test_what_was_recorded_later_holds_too(archive: Archive) -> None:
    head = archive.history.head()
    erase(archive)
    archive.annotations.write(meeting_of(archive, 1), "После всего")
    assert archive.verify(full=True).ok
    assert archive.history.head() != head


def altered(archive: Archive, folder: Path, statement: str, *values: object) -> set[str]:
    """What a verification finds in a copy once somebody has altered its database by hand."""
    with Archive.restore(archive.backup(folder / "backup"), folder / "copy.archive") as copy:
        assert copy.verify(full=True).ok
        with closing(sqlite3.connect(copy.paths.database)) as connection, connection:
            assert connection.execute(statement, values).rowcount == 1
        return {one.kind for one in copy.verify(full=True).problems}


@pytest.mark.parametrize(
    "change",
    [
        "who = 'somebody else'",
        "at = '2001-01-01T00:00:00.000000Z'",
        """detail = '{"how":"another","emptied":true}'""",
    ],
)
def test_an_emptied_event_cannot_be_altered(archive: Archive, tmp_path: Path, change: str) -> None:
    erase(archive)
    event = next(one for one in archive.history.events(limit=200) if "emptied" in one.detail)
    statement = f"UPDATE event SET {change} WHERE seq = ?"  # noqa: S608  # words of this test
    assert "event_changed" in altered(archive, tmp_path, statement, event.seq)


def test_no_other_event_passes_for_emptied(archive: Archive, tmp_path: Path) -> None:
    erase(archive)
    statement = "UPDATE event SET detail = '{\"emptied\":true}' WHERE what = ? AND record_id = ?"
    values = ("note_written", meeting_of(archive, 1))
    assert "event_changed" in altered(archive, tmp_path, statement, *values)


def written_by_an_earlier_program(folder: Path, said: dict[int, str], act: int) -> None:
    """Let the log say of what an act erased what it said before, as an earlier program left it."""
    opened = open_archive(folder)
    try:
        with opened.store.writing() as session:
            facts = json.loads(
                session.scalars(select(EVENT.c.detail).where(EVENT.c.seq == act)).one()
            )
            without = {n: one for n, one in facts.items() if not n.startswith("emptied")}
            for seq, detail in (said | {act: dump(without)}).items():
                session.execute(update(EVENT).where(EVENT.c.seq == seq).values(detail=detail))
            session.execute(update(EVENT).values(digest=""))
            seal(session)
    finally:
        opened.close()


def test_words_that_an_earlier_program_left_go_with_the_next_act(tmp_path: Path) -> None:
    folder = tmp_path / "old.archive"
    with Archive.create(folder, "Test") as archive:
        for name, text in (("a.txt", RUSSIAN), ("secret.txt", UNKNOWN)):
            assert take_in(archive, tmp_path, name, text, accept=True).meeting_id
        archive.annotations.write(meeting_of(archive, 2), WORDS[0])
        archive.annotations.write(meeting_of(archive, 1), STAYS[0])
        said = {one.seq: dump(dict(one.detail)) for one in archive.history.events(limit=100)}
        act = erase(archive)
    written_by_an_earlier_program(folder, said, act)
    with Archive.open(folder) as archive:
        assert archive.verify(full=True).ok
        assert traces(folder, WORDS[:1])
        series = next(row.id for row in archive.description.units() if row.code == "12-1")
        rule = archive.description.rules()[0].id
        other = unit(archive, FILE, "8", series, title="Ещё", date_start="2001", rule_id=rule)
        draft = archive.description.draft_act([other], lambda rule: rule.article)
        second = archive.description.add(
            replace(draft, number="16", approver="Директор", date="2026-11-02")
        )
        version = archive.history.versions(second)[0].version
        assert archive.description.carry_out(second, version, "16", "срок истёк").finished
        assert traces(folder, WORDS[:1]) == []
        assert traces(folder, STAYS[:1])
        assert archive.verify(full=True).ok

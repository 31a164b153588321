"""Narrowing an archive down reads only what is held and around it, and comes to the same.

What is read otherwise is the whole archive: that is what it is held against. ``RUNS=50`` makes more
archives.
"""

import os
import random
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from db import Archive
from db.model import RecordType
from db.model.access import AccessStatus, BlackedOut, Restriction, this_day
from db.model.authority_records import AuthorityRelationKind
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from db.progress import silent
from db.storage.access import narrowing
from db.storage.access.around_held import AroundHeld
from db.storage.access.holds import load_access
from db.storage.contents import Content
from db.storage.reading.sources import RECORD
from tests.db.usecases.authority_records.conftest import relation, save
from tests.db.usecases.councils import EDITION, session_text, take_in
from tests.db.usecases.description_steps import small_tree
from tests.db.usecases.test_publish_copy import UNKNOWN

RUNS = int(os.environ.get("RUNS", "2"))
_SAID = (AccessStatus.CLOSED, AccessStatus.RESTRICTED)


def _described(archive: Archive, folder: Path, rolled: random.Random) -> None:
    """Sessions that cite each other, topics under topics, related persons, units, notes."""
    for name, text in (("e", EDITION), ("u", UNKNOWN), ("x", session_text(4)), ("y", UNKNOWN)):
        take_in(archive, folder, f"{name}.txt", text.replace("12", "13", name == "y"), accept=True)
    _, _, file = small_tree(archive)
    lying = rolled.sample(_described_records(archive), 3)
    for one in lying:
        archive.description.place(one, _version(archive, one), file)
    if rolled.random() < 0.5:
        _say(archive, file, rolled.choice(_SAID))
    persons = archive.record_ids(RecordType.PERSON)
    save(
        archive,
        persons[0],
        relations=(relation(AuthorityRelationKind.FAMILY, RecordType.PERSON, "Лейла Лейлова"),),
    )
    above = _topic(archive, "порты", None)
    below = _topic(archive, "причалы", above)
    for one, topic in zip(rolled.sample(_topical(archive), 2), (below, above), strict=True):
        archive.topics.assign([one], [topic], [])
    for one in (*persons[:2], *rolled.sample(_described_records(archive), 2)):
        archive.annotations.write(one, "Заметка")


def _topic(archive: Archive, name: str, broader: str | None) -> str:
    label = TopicLabel(LabelKind.PREFERRED, "ru", name)
    return archive.topics.make(TopicDraft((label,), broader=broader))[0]


def _topical(archive: Archive) -> list[str]:
    return [
        one
        for kind in (RecordType.MEETING, RecordType.RESOLUTION)
        for one in archive.record_ids(kind)
    ]


def _described_records(archive: Archive) -> list[str]:
    kinds = (RecordType.MEETING, RecordType.DOCUMENT)
    return [one for kind in kinds for one in archive.record_ids(kind)]


def _version(archive: Archive, record: str) -> int:
    return archive.history.versions(record)[0].version


def _say(archive: Archive, record: str, status: AccessStatus) -> None:
    archive.access.restrict(record, _version(archive, record), Restriction(status))


def _hold(archive: Archive, rolled: random.Random) -> None:
    kinds = (RecordType.MEETING, RecordType.DOCUMENT, RecordType.RESOLUTION)
    every = [one for kind in kinds for one in archive.record_ids(kind)]
    for record in rolled.sample(every, rolled.randint(1, 3)):
        _say(archive, record, rolled.choice(_SAID))
    if rolled.random() < 0.5:
        document = rolled.choice(archive.record_ids(RecordType.DOCUMENT))
        draft = archive.access.redaction(document)
        start = rolled.randrange(len(draft.text) - 30)
        archive.access.redact(replace(draft, spans=(BlackedOut(start, start + 30),)))


def _wanted(archive: Archive) -> dict[str, Content]:
    with archive._opened.store.reading() as session:  # noqa: SLF001 - what is read of it
        return narrowing._wanted(session, this_day(), silent)  # noqa: SLF001 - what becomes of it


@pytest.mark.parametrize("seed", range(RUNS))
def test_what_is_not_around_anything_held_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    rolled = random.Random(seed)
    with Archive.create(tmp_path / "a.archive", "Test") as archive:
        for number in range(1, 4):
            take_in(archive, tmp_path, f"{number}.txt", session_text(number), accept=True)
        _described(archive, tmp_path, rolled)
        _hold(archive, rolled)
        around_held = _wanted(archive)
        with monkeypatch.context() as whole, archive._opened.store.reading() as session:  # noqa: SLF001 - what is read of it
            every = list(session.scalars(select(RECORD.c.id).where(RECORD.c.binned_at.is_(None))))
            whole.setattr(AroundHeld, "ids", lambda _: every)
            of_all = _wanted(archive)
        assert around_held == of_all
        assert of_all


def test_little_is_read_of_an_archive_of_which_little_is_held(
    recorded_archive: Archive, tmp_path: Path
) -> None:
    archive = recorded_archive
    for number in range(2, 9):
        take_in(archive, tmp_path, f"{number}.txt", session_text(number), accept=True)
    held = archive.record_ids(RecordType.MEETING)[-1]
    _say(archive, held, AccessStatus.CLOSED)
    with archive._opened.store.reading() as session:  # noqa: SLF001 - what is read of it
        around = AroundHeld(session, load_access(session)).ids()
        every = session.scalars(select(RECORD.c.id)).all()
    assert held in around
    assert len(around) < len(every) / 2

"""Names in memory follow whatever changes them, though only what has changed is read.

The changes are made by one program, the names are kept by another one that only reads.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from db import Archive
from db.model import AuthorityDetail, NameKind, RecordType
from db.model.drafts import AuthorityDraft, MeetingDraft, NamedAuthority, NameDraft, ResolutionDraft
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.known_names import KnownNames, NamesNow
from db.storage.reading import name_changes
from db.storage.reading.name_list import NamedRecord
from tests.db.storage.kept_names import assert_as_read_anew
from tests.db.usecases.councils import ENGLISH, session_text, take_in
from tests.db.usecases.test_carry_out_act import act_of
from tests.db.usecases.test_publish_copy import UNKNOWN, meeting_of

PERSON = RecordType.PERSON


class Kept:
    """Names that another program keeps of the archive."""

    def __init__(self, folder: Path) -> None:
        self.store = Store.open(ArchivePaths(folder), read_only=True)
        self.names = KnownNames(self.reading)
        self.names.now()

    def reading(self) -> AbstractContextManager[Session]:
        """A transaction of the store that is open at the moment."""
        return self.store.reading()

    def follow(self) -> NamesNow:
        """The names now, which are as if all were read."""
        return assert_as_read_anew(self.names, self.store.reading)

    def record(self, name: str) -> NamedRecord:
        """The person of that name, as it is kept."""
        (found,) = self.names.now().find([PERSON], name, 9)
        return found.record

    def persons(self, typed: str) -> list[tuple[str, int]]:
        """The names of persons that are found, with how often each occurs."""
        found = self.follow().find([PERSON], typed, 9)
        return [(name.form.text, name.record.frequency) for name in found]


@pytest.fixture
def kept(recorded_archive: Archive) -> Iterator[Kept]:
    other = Kept(recorded_archive.paths.root)
    other.follow()
    yield other
    other.store.close()


def version_of(archive: Archive, record: str) -> int:
    return archive.history.versions(record)[0].version


def person_of(archive: Archive, name: str) -> str:
    ids = archive.record_ids(PERSON)
    shown = (archive.show(i) for i in ids)
    return next(one.id for one in shown if isinstance(one, AuthorityDetail) and one.label == name)


def test_a_file_that_waits_changes_no_name(
    recorded_archive: Archive, kept: Kept, tmp_path: Path
) -> None:
    before = kept.names.now()
    assert take_in(recorded_archive, tmp_path, "b.txt", session_text(1)).inbox_id
    assert kept.names.now() is before
    kept.follow()


def test_a_session_a_translation_and_their_undoing(
    recorded_archive: Archive, kept: Kept, tmp_path: Path
) -> None:
    assert kept.persons("Гаджиев") == [("Хикмет Гаджиев", 1)]
    take_in(recorded_archive, tmp_path, "u.txt", UNKNOWN, accept=True)
    assert kept.persons("Неизвестнов") == [("Тимофей Неизвестнов", 1)]
    take_in(recorded_archive, tmp_path, "e.txt", ENGLISH, accept=True)
    kept.follow()
    for made in reversed(recorded_archive.history.made()):
        recorded_archive.history.undo(made.seq)
        kept.follow()
    assert kept.persons("Неизвестнов") == []
    assert kept.persons("Гаджиев") == [("Хикмет Гаджиев", 1)]
    assert kept.names.now().years == [("2021", 1)]


def test_only_what_changed_is_read(recorded_archive: Archive, kept: Kept, tmp_path: Path) -> None:
    before = kept.record("Хикмет Гаджиев")
    take_in(recorded_archive, tmp_path, "u.txt", UNKNOWN, accept=True)
    assert kept.record("Тимофей Неизвестнов").frequency == 1
    assert kept.record("Хикмет Гаджиев") is before
    recorded_archive.annotations.tag([meeting_of(recorded_archive, 2)], ["важное"])
    assert [tag.text for tag in kept.follow().tags] == ["важное"]
    assert kept.record("Хикмет Гаджиев") is before


def test_a_name_that_is_given_and_taken_away(recorded_archive: Archive, kept: Kept) -> None:
    history = recorded_archive.history
    person = person_of(recorded_archive, "Хикмет Гаджиев")
    record = history.read_draft(person)
    assert isinstance(record.draft, AuthorityDraft)
    new = NameDraft("Hikmət Hacıyev", "az", NameKind.FULL)
    draft = replace(record.draft, names=(*record.draft.names, new))
    event = history.save_draft(replace(record, draft=draft))
    assert event is not None
    assert kept.persons("Hacıyev") == [("Hikmət Hacıyev", 1)]
    history.undo(event)
    kept.follow()


def test_other_persons_places_and_years_of_a_session(recorded_archive: Archive, kept: Kept) -> None:
    history = recorded_archive.history
    (meeting,) = recorded_archive.record_ids(RecordType.MEETING)
    record = history.read_draft(meeting)
    assert isinstance(record.draft, MeetingDraft)
    draft = replace(
        record.draft,
        participants=record.draft.participants[1:],
        place=NamedAuthority("Шуша"),
        date_start="1999-05",
        organisers=(NamedAuthority("Новый институт"),),
    )
    event = history.save_draft(replace(record, draft=draft))
    assert event is not None
    assert kept.follow().years == [("1999", 1)]
    restored = history.restore(meeting, 1, version_of(recorded_archive, meeting))
    assert restored is not None
    assert kept.follow().years == [("2021", 1)]
    history.undo(restored)
    kept.follow()


def test_instruments_that_a_resolution_cites(recorded_archive: Archive, kept: Kept) -> None:
    history = recorded_archive.history
    (meeting,) = recorded_archive.record_ids(RecordType.MEETING)
    point = recorded_archive.meeting(meeting).resolutions[0].id
    for cited in ((NamedAuthority("Декларация"), NamedAuthority("Договор")), ()):
        record = history.read_draft(point)
        assert isinstance(record.draft, ResolutionDraft)
        draft = replace(record.draft, instruments=cited)
        assert history.save_draft(replace(record, draft=draft)) is not None
        found = kept.follow().find([RecordType.INSTRUMENT], "Де", 9)
        assert [name.record.frequency for name in found] == [len(cited) // 2]


def test_two_persons_are_merged_and_apart_again(recorded_archive: Archive, kept: Kept) -> None:
    history = recorded_archive.history
    (meeting,) = recorded_archive.record_ids(RecordType.MEETING)
    one, other, *_ = (row.person.id for row in recorded_archive.meeting(meeting).participants)
    event = history.merge(
        (one, version_of(recorded_archive, one)), (other, version_of(recorded_archive, other))
    )
    kept.follow()
    history.undo(event)
    kept.follow()


def test_a_session_in_the_recycle_bin(recorded_archive: Archive, kept: Kept) -> None:
    history = recorded_archive.history
    (meeting,) = recorded_archive.record_ids(RecordType.MEETING)
    event = history.bin(meeting, version_of(recorded_archive, meeting), "проба")
    assert kept.persons("Гаджиев") == [("Хикмет Гаджиев", 0)]
    person = person_of(recorded_archive, "Хикмет Гаджиев")
    gone = history.bin(person, version_of(recorded_archive, person), "проба")
    assert kept.persons("Гаджиев") == []
    history.undo(gone)
    history.undo(event)
    assert kept.persons("Гаджиев") == [("Хикмет Гаджиев", 1)]


def test_tags_that_are_put_on_renamed_and_removed(recorded_archive: Archive, kept: Kept) -> None:
    tags = recorded_archive.annotations
    (meeting,) = recorded_archive.record_ids(RecordType.MEETING)
    person = recorded_archive.record_ids(PERSON)[0]
    steps: list[Callable[[], object]] = [
        lambda: tags.tag([meeting, person], ["важное", "проверить"]),
        lambda: tags.rename_tag("важное", "Срочное"),
        lambda: tags.tag([meeting], (), ["проверить"]),
        lambda: tags.remove_tag("проверить"),
    ]
    seen = []
    for step in steps:
        step()
        seen.append([(tag.text, tag.records) for tag in kept.follow().tags])
    assert seen == [
        [("важное", 2), ("проверить", 2)],
        [("проверить", 2), ("Срочное", 2)],
        [("проверить", 1), ("Срочное", 2)],
        [("Срочное", 2)],
    ]


def test_topics_that_are_made_assigned_and_binned(recorded_archive: Archive, kept: Kept) -> None:
    topics = recorded_archive.topics
    (meeting,) = recorded_archive.record_ids(RecordType.MEETING)
    label = TopicLabel(LabelKind.PREFERRED, "ru", "Судоходство")
    topic, _ = topics.make(TopicDraft((label,)))
    topics.assign([meeting], [topic])
    (found,) = kept.follow().find([RecordType.TOPIC], "судо", 9)
    assert found.record.frequency == 1
    topics.save(
        topic, version_of(recorded_archive, topic), TopicDraft((replace(label, text="Порты"),))
    )
    assert kept.follow().find([RecordType.TOPIC], "судо", 9) == []
    topics.assign([meeting], (), [topic])
    topics.bin(topic, version_of(recorded_archive, topic))
    assert kept.follow().find([RecordType.TOPIC], "", 9) == []


def test_what_an_act_erased_is_forgotten(
    recorded_archive: Archive, kept: Kept, tmp_path: Path
) -> None:
    archive = recorded_archive
    take_in(archive, tmp_path, "secret.txt", UNKNOWN, accept=True)
    secret = meeting_of(archive, 2)
    act, version = act_of(archive, secret)
    assert ("2024", 1) in kept.follow().years
    archive.description.carry_out(act, version, "15", "срок истёк")
    assert kept.persons("Неизвестнов") == [("Тимофей Неизвестнов", 0)]
    assert ("2024", 1) not in kept.names.now().years


def test_very_many_changes_are_read_as_a_whole(
    recorded_archive: Archive, kept: Kept, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(name_changes, "MOST", 2)
    before = kept.record("Хикмет Гаджиев")
    take_in(recorded_archive, tmp_path, "u.txt", UNKNOWN, accept=True)
    assert kept.persons("Неизвестнов") == [("Тимофей Неизвестнов", 1)]
    assert kept.record("Хикмет Гаджиев") is not before


def test_another_log_is_read_as_a_whole(
    recorded_archive: Archive, kept: Kept, tmp_path: Path
) -> None:
    """A backup takes the place of the archive: its log goes on otherwise from there."""
    backup = recorded_archive.backup(tmp_path)
    take_in(recorded_archive, tmp_path, "u.txt", UNKNOWN, accept=True)
    kept.follow()
    with Archive.restore(backup, tmp_path / "restored.archive") as other:
        kept.store.close()
        kept.store = Store.open(ArchivePaths(other.paths.root), read_only=True)
        # Of the same length, and longer, and with other records.
        for number in range(4):
            take_in(other, tmp_path, f"{number}.txt", session_text(number), accept=True)
            kept.follow()


def test_an_archive_that_is_opened_again_is_followed(
    recorded_archive: Archive, tmp_path: Path
) -> None:
    shutil.copytree(recorded_archive.paths.root, tmp_path / "b.archive")
    (tmp_path / "b.archive" / "LOCK").unlink(missing_ok=True)
    for number in range(2):
        with Archive.open(tmp_path / "b.archive") as archive:
            other = Kept(archive.paths.root)
            take_in(archive, tmp_path, f"{number}.txt", session_text(number), accept=True)
            other.follow()
            other.store.close()

"""A published copy holds nothing of what is closed, and is an archive like any other."""

import os
from functools import partial
from pathlib import Path

import pytest

from db import Archive
from db.errors import ArchiveExistsError, StorageFullError
from db.model import Query, RecordType, ResolutionDetail
from db.model.access import AccessStatus, Restriction
from db.model.description import AccessionDraft
from db.paths import moments_root
from db.progress import Cancelled
from tests.db.small_disk import small_disk
from tests.db.usecases.councils import COMMUNIQUE, ENGLISH, as_html, take_in
from tests.db.usecases.description_steps import FILE, small_tree, unit

OPEN, RESTRICTED, CLOSED = AccessStatus.OPEN, AccessStatus.RESTRICTED, AccessStatus.CLOSED
UNKNOWN = """\
3 марта 2024 года в Шемахе состоялось второе заседание Каспийского экспертного совета (КЭС) \
по теме «Тайные фарватеры», организованное Лабораторией секретных течений (ЛСТ).
На открытии выступил начальник лаборатории Тимофей Неизвестнов.
Участники заседания:
1. Отметили невидимость подводных хребтов в Апшеронском архипелаге.
2. Приняли решение о создании Закрытого бюро лоцманов.
"""
#: Words that stand in that text and nowhere else.
ITS_OWN = (
    *("Шемах", "Тайные фарватеры", "секретных течений", "ЛСТ", "Неизвестнов", "невидимость"),
    *("подводных хребтов", "Апшеронском", "Закрытого бюро", "secret.txt", "начальник лаборатории"),
)


@pytest.fixture
def archive(recorded_archive: Archive, tmp_path: Path) -> Archive:
    assert take_in(recorded_archive, tmp_path, "secret.txt", UNKNOWN, accept=True).meeting_id
    return recorded_archive


def meeting_of(archive: Archive, ordinal: int) -> str:
    ids = archive.record_ids(RecordType.MEETING)
    return next(i for i in ids if archive.meeting(i).ordinal == ordinal)


def say(archive: Archive, record_id: str, status: AccessStatus, until: str = "") -> None:
    version = archive.access.states([record_id])[record_id].version
    assert archive.access.restrict(record_id, version, Restriction(status, "", until))


def traces(folder: Path, words: tuple[str, ...]) -> list[str]:
    """The words that occur in any file of a folder, in either way of writing their letters."""
    found = []
    for path in sorted(folder.rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        found += [
            f"{word} in {path.name}"
            for word in words
            for way in ("utf-8", "utf-16-le", "unicode-escape")
            if word.encode(way) in data
        ]
    return found


def test_nothing_of_a_closed_session_is_in_any_file(archive: Archive, tmp_path: Path) -> None:
    secret = meeting_of(archive, 2)
    assert traces(archive.paths.root, ITS_OWN)
    say(archive, secret, CLOSED, "2999-01-01")
    report = archive.access.publish(tmp_path / "copy.archive")
    assert (report.closed, report.restricted) == (4, 0)
    assert traces(tmp_path / "copy.archive", ITS_OWN) == []
    with Archive.open(tmp_path / "copy.archive") as copy:
        assert copy.read_only_reason is not None
        assert copy.read_only_reason.code == "published_copy"
        assert copy.verify(full=True).ok
        copy.wait_for_index()
        assert copy.search(Query("Неизвестнов")).total == 0
        assert copy.search(Query("лоцманскую")).total > 0
        assert copy.counts().meetings == 1
        published = copy.access.publication()
        assert published is not None
        assert (published.archive, published.closed) == (archive.info.uuid, 4)
    assert traces(tmp_path / "copy.archive", ITS_OWN) == []


def test_of_a_restricted_session_the_head_is_there(archive: Archive, tmp_path: Path) -> None:
    secret = meeting_of(archive, 2)
    say(archive, secret, RESTRICTED)
    report = archive.access.publish(tmp_path / "copy.archive")
    assert (report.closed, report.restricted) == (0, 4)
    head = ("Шемах", "Тайные фарватеры")
    assert traces(tmp_path / "copy.archive", tuple(w for w in ITS_OWN if w not in head)) == []
    with Archive.open(tmp_path / "copy.archive") as copy:
        meeting = copy.meeting(secret)
        assert meeting.theme == "Тайные фарватеры"
        assert copy.access.states([secret])[secret].status is RESTRICTED
        document = next(one for one in meeting.documents)
        assert copy.document(document.id).paragraphs == ()
        copy.export_original(document.id, tmp_path)
        assert "не выдаётся" in (tmp_path / "restricted.txt").read_text(encoding="utf-8")
        assert copy.verify(full=True).ok


def test_a_closed_document_takes_its_wordings_along(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, tmp_path, "english.txt", ENGLISH, accept=True)
    first = meeting_of(archive, 1)
    documents = {one.language: one.id for one in archive.meeting(first).documents}
    say(archive, documents["ru"], CLOSED)
    archive.access.publish(tmp_path / "copy.archive")
    gone = ("лоцманскую проводку", "прямых контактов", "постоянной основе")
    assert traces(tmp_path / "copy.archive", gone) == []
    with Archive.open(tmp_path / "copy.archive") as copy:
        points = [copy.show(i) for i in copy.record_ids(RecordType.RESOLUTION)]
        own = [one for one in points if isinstance(one, ResolutionDetail)]
        of_first = [one for one in own if one.meeting_id == first]
        assert len(of_first) == 3
        assert {language for one in of_first for language in one.texts} == {"en"}


def test_units_keep_their_place_in_the_tree(archive: Archive, tmp_path: Path) -> None:
    _, series, file = small_tree(archive)
    secret = unit(archive, FILE, "4", series, title="Письма Неизвестнова", note="ЛСТ")
    archive.description.add(AccessionDraft("1", contents="Бумаги Неизвестнова"))
    say(archive, secret, CLOSED)
    say(archive, file, RESTRICTED)
    say(archive, meeting_of(archive, 2), CLOSED)
    archive.access.publish(tmp_path / "copy.archive")
    assert traces(tmp_path / "copy.archive", ITS_OWN) == []
    with Archive.open(tmp_path / "copy.archive") as copy:
        units = copy.description.units()
        rows = {row.id: row for row in units}
        assert (rows[secret].code, rows[secret].title) == ("12-1-4", "")
        assert (rows[file].title, rows[file].sheets) == ("Заседания", 40)
        states = copy.access.states([secret, file, series])
        assert [states[i].status for i in (secret, file, series)] == [CLOSED, RESTRICTED, OPEN]
        assert copy.description.accessions() == ()


def test_what_has_ended_is_published(archive: Archive, tmp_path: Path) -> None:
    say(archive, meeting_of(archive, 2), CLOSED, "2001-01-01")
    report = archive.access.publish(tmp_path / "copy.archive")
    assert (report.closed, report.restricted) == (0, 0)
    with Archive.open(tmp_path / "copy.archive") as copy:
        assert copy.counts() == archive.counts()


def test_a_folder_that_holds_something_is_left_alone(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "copy.archive").mkdir()
    (tmp_path / "copy.archive" / "mine").write_text("x")
    with pytest.raises(ArchiveExistsError):
        archive.access.publish(tmp_path / "copy.archive")
    assert [path.name for path in (tmp_path / "copy.archive").iterdir()] == ["mine"]


def test_the_readers_copy_is_made_once_for_each_state(archive: Archive) -> None:
    first = archive.access.readers_copy()
    assert archive.access.readers_copy() == first
    with Archive.open(first, read_only=True) as copy:
        assert copy.counts().meetings == 2
    say(archive, meeting_of(archive, 2), CLOSED)
    second = archive.access.readers_copy()
    assert second != first
    assert not first.exists()
    assert traces(second, ITS_OWN) == []


def test_tags_and_notes_stay_with_the_archive(archive: Archive, tmp_path: Path) -> None:
    first = meeting_of(archive, 1)
    archive.annotations.tag([first], ["перепроверить"])
    archive.annotations.write(first, "Спросить у докладчика")
    archive.access.publish(tmp_path / "copy.archive")
    assert traces(tmp_path / "copy.archive", ("перепроверить", "Спросить")) == []
    with Archive.open(tmp_path / "copy.archive") as copy:
        assert (copy.meeting(first).tags, copy.meeting(first).notes) == ((), ())
        assert copy.verify(full=True).ok


def test_others_write_while_a_copy_is_made(archive: Archive, tmp_path: Path) -> None:
    secret = meeting_of(archive, 2)
    seen = []

    def write(done: int, total: int, what: str = "") -> None:
        seen.append((done, total, what))
        say(archive, secret, CLOSED if len(seen) % 2 else RESTRICTED)

    archive.access.publish(tmp_path / "copy.archive", write)
    assert [done for done, _, _ in seen] == sorted(done for done, _, _ in seen)
    assert {total for _, total, _ in seen} == {1000}
    assert seen[-1][2]  # the names of the files that are laid
    with Archive.open(tmp_path / "copy.archive") as copy:
        assert copy.verify(full=True).ok


def test_a_copy_is_given_up_within_a_large_file(archive: Archive, tmp_path: Path) -> None:
    page = as_html(COMMUNIQUE) + f"<!-- {'x' * (3 << 20)} -->"
    assert take_in(archive, tmp_path, "large.html", page, accept=True).meeting_id
    told: list[int] = []

    def stop(done: int, total: int, what: str = "") -> None:
        told.extend([done] if what == "large.html" else [])
        if len(set(told)) > 1 and done < total:
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.access.publish(tmp_path / "copy.archive", stop)
    assert not (tmp_path / "copy.archive").exists()
    assert list(moments_root().iterdir()) == []


def test_a_full_disk_leaves_nothing_at_the_place_of_a_copy(
    archive: Archive, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", megabytes=1) as disk:
        (disk / "full").write_bytes(b"\0" * 900_000)
        for make in (archive.access.publish, partial(archive.history.as_of, "2999")):
            with pytest.raises(StorageFullError):
                make(disk / "copy.archive")
            assert [entry.name for entry in disk.iterdir()] == ["full"]
    (tmp_path / "empty").mkdir()
    assert archive.access.publish(tmp_path / "empty").records
    with Archive.open(tmp_path / "empty", read_only=True) as copy:
        assert copy.counts().meetings == 2


def test_a_copy_is_not_at_its_place_before_it_is_whole(archive: Archive, tmp_path: Path) -> None:
    place = tmp_path / "copies" / "a.archive"
    seen: list[bool] = []
    archive.access.publish(place, lambda done, total, what="": seen.append(place.exists()))
    assert seen
    assert not any(seen)
    assert [entry.name for entry in place.parent.iterdir()] == ["a.archive"]


@pytest.mark.parametrize("left", [0, 100, 5000])
def test_a_damaged_copy_in_the_cache_is_made_anew(archive: Archive, left: int) -> None:
    copy = archive.access.readers_copy()
    os.truncate(copy / "archive.db", left)
    with Archive.open(archive.access.readers_copy(), read_only=True) as whole:
        assert whole.counts().meetings == 2
    assert [entry.name for entry in copy.parent.iterdir()] == [copy.name]

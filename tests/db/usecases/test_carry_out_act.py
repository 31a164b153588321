"""An act of disposal is carried out: what it erases is gone, the archive still proves itself."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from db import Archive
from db.errors import AccessError, TakingBackError
from db.model import Query, RecordType
from db.model.description import (
    AccessionDraft,
    DisposalActDraft,
    RetentionRuleDraft,
    RetentionTerm,
    UnitDraft,
)
from db.paths import CACHE_VARIABLE, cache_root
from tests.db.usecases.councils import ENGLISH, take_in
from tests.db.usecases.description_steps import FILE, changed, small_tree, unit
from tests.db.usecases.test_publish_copy import ITS_OWN, UNKNOWN, meeting_of, traces

#: What stays of it: the log names received files, and people are records of their own.
STAYS = ("secret.txt", "Неизвестнов", "Шемах", "секретных течений", "ЛСТ")
#: What an index has of it in letters, whatever it makes of words.
IN_INDEX = ("невидимость", "фарватер", "апшеронск")
GONE = tuple(word for word in ITS_OWN if word not in STAYS)


@pytest.fixture
def archive(recorded_archive: Archive, tmp_path: Path) -> Archive:
    assert take_in(recorded_archive, tmp_path, "secret.txt", UNKNOWN, accept=True).meeting_id
    return recorded_archive


def act_of(archive: Archive, placed: str, **values: str) -> tuple[str, int]:
    """An act that lists a file of which the term has run out, with a record in it."""
    _, series, _ = small_tree(archive)
    rule = archive.description.add(
        RetentionRuleDraft("ст. 70", "Переписка", RetentionTerm.YEARS, years=5)
    )
    old = unit(archive, FILE, "7", series, title="Письма", date_start="2001", rule_id=rule)
    version = archive.history.versions(placed)[0].version
    archive.description.place(placed, version, old)
    draft = archive.description.draft_act([old], lambda rule: rule.article)
    wanted = {"number": "15", "approver": "Директор", "date": "2024-11-01"} | values
    fields = {name: getattr(draft, name) for name in ("fonds_id", "basis", "items")}
    act = archive.description.add(DisposalActDraft(**fields, **wanted))  # type: ignore[arg-type]  # fields by name
    return act, archive.history.versions(act)[0].version


def test_a_session_is_erased_and_the_chain_holds(archive: Archive, tmp_path: Path) -> None:
    secret = meeting_of(archive, 2)
    document = archive.meeting(secret).documents[0]
    act, version = act_of(archive, secret)
    assert set(GONE) <= {trace.split(" in ")[0] for trace in traces(archive.paths.root, GONE)}
    head = archive.history.head()
    preview = archive.description.preview_act(act)
    assert (preview.records, preview.files, preview.approved) == (4, 1, True)
    done = archive.description.carry_out(act, version, " 15 ", "срок истёк")
    assert (done.records, done.files, done.finished) == (4, 1, True)
    assert traces(archive.paths.root, GONE) == []
    assert not archive.paths.original(document.original.sha256).exists()
    report = archive.verify(full=True)
    assert report.ok, report.problems
    newest, *older = archive.history.versions(secret)
    assert (newest.what, newest.reason, newest.erased_by) == ("act_carried_out", "срок истёк", "")
    assert {one.erased_by for one in older} == {"15"}
    assert archive.history.compare(secret, older[0].version, newest.version).changes == ()
    assert archive.counts().meetings == 1
    assert archive.history.head() != head
    assert archive.description.preview_act(act).carried_out
    archive.history.as_of("2099", tmp_path / "then.archive")
    assert traces(tmp_path / "then.archive", GONE) == []


def test_nothing_brings_it_back(archive: Archive) -> None:
    secret = meeting_of(archive, 2)
    confirmed = archive.history.versions(secret)[-1]
    act, version = act_of(archive, secret)
    placed = archive.history.versions(secret)[0]
    assert changed(archive, archive.description.units()[0].id, title="Другое") is not None
    before = archive.history.made()[-1]
    done = archive.description.carry_out(act, version, "15", "срок истёк")
    assert all(one.seq != done.event for one in archive.history.made())
    with pytest.raises(TakingBackError) as unable:
        archive.history.undo(done.event)
    assert unable.value.code == "not_undoable"
    for event in (placed.event, confirmed.event):
        with pytest.raises((AccessError, TakingBackError)) as caught:
            archive.history.undo(event)
        assert caught.value.code == "record_erased"
    with pytest.raises(AccessError) as restoring:
        archive.history.restore(secret, 1, archive.history.versions(secret)[0].version)
    assert restoring.value.params["act"] == "15"
    archive.history.undo(before.seq)
    assert archive.description.units()[0].title == "Экспертный совет"


def test_a_document_takes_its_wordings_along(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, tmp_path, "english.txt", ENGLISH, accept=True)
    first = meeting_of(archive, 1)
    russian = next(one for one in archive.meeting(first).documents if one.language == "ru")
    archive.description.add(AccessionDraft("1", originals=(russian.original.sha256,)))
    act, version = act_of(archive, russian.id)
    done = archive.description.carry_out(act, version, "15", "срок истёк")
    assert (done.records, done.partly, done.files) == (1, 3, 1)
    words = ("лоцманскую проводку", "прямых контактов", "постоянной основе")
    assert traces(archive.paths.root, words) == []
    assert {one.language for one in archive.meeting(first).documents} == {"en"}
    for point in archive.meeting(first).resolutions:
        assert set(point.texts) == {"en"}
        assert archive.history.versions(point.id)[-1].erased_by == "15"
    # What is left of a point can be edited as before.
    edited = archive.history.read_draft(archive.meeting(first).resolutions[0].id)
    assert edited.version > 1


@pytest.mark.parametrize(
    ("values", "number", "reason", "code"),
    [
        ({"approver": ""}, "15", "срок", "act_not_approved"),
        ({"date": ""}, "15", "срок", "act_not_approved"),
        ({}, "16", "срок", "act_number_differs"),
        ({}, "15", "  ", "act_reason_missing"),
    ],
)
def test_what_is_not_in_order_erases_nothing(
    archive: Archive, values: dict[str, str], number: str, reason: str, code: str
) -> None:
    act, version = act_of(archive, meeting_of(archive, 2), **values)
    head = archive.history.head()
    with pytest.raises(AccessError) as caught:
        archive.description.carry_out(act, version, number, reason)
    assert caught.value.code == code
    assert archive.history.head() == head


def test_an_act_is_carried_out_once(archive: Archive) -> None:
    act, version = act_of(archive, meeting_of(archive, 2))
    archive.description.carry_out(act, version, "15", "срок истёк")
    with pytest.raises(AccessError) as caught:
        archive.description.carry_out(act, version, "15", "ещё раз")
    assert caught.value.code == "act_carried_out"


def test_the_same_file_can_come_in_again(archive: Archive, tmp_path: Path) -> None:
    act, version = act_of(archive, meeting_of(archive, 2))
    archive.description.carry_out(act, version, "15", "срок истёк")
    assert take_in(archive, tmp_path, "secret.txt", UNKNOWN, accept=True).meeting_id
    assert archive.counts().meetings == 2


_KILLED = """
import os, sys
from pathlib import Path
from db import Archive
import db.storage.erasing.finishing as finishing
place = sys.argv[4]
whole = finishing._vacuum
def die(*_):
    os._exit(9)
if place == "files":
    finishing._delete = die
if place == "vacuum":
    finishing._vacuum = die
if place == "end":
    def late(paths):
        whole(paths)
        os._exit(9)
    finishing._vacuum = late
with Archive.open(Path(sys.argv[1])) as archive:
    archive.description.carry_out(sys.argv[2], int(sys.argv[3]), "15", "срок истёк")
"""


@pytest.mark.parametrize("place", ["files", "vacuum", "end"])
def test_what_was_cut_short_is_finished_at_the_next_opening(
    recorded: Path, tmp_path: Path, place: str
) -> None:
    folder = tmp_path / "killed.archive"
    shutil.copytree(recorded, folder)
    with Archive.open(folder) as archive:
        assert take_in(archive, tmp_path, "secret.txt", UNKNOWN, accept=True).meeting_id
        secret = meeting_of(archive, 2)
        act, version = act_of(archive, secret)
    arguments = [sys.executable, "-c", _KILLED, str(folder), act, str(version), place]
    done = subprocess.run(arguments, check=False, cwd=Path(__file__).parents[3])
    assert done.returncode == 9
    with Archive.open(folder) as opened:
        assert traces(folder, GONE) == []
        assert opened.verify(full=True).ok
        assert opened.history.versions(secret)[-1].erased_by == "15"
        assert opened.record_ids(RecordType.MEETING) != ()


def test_units_stay(archive: Archive) -> None:
    act, version = act_of(archive, meeting_of(archive, 2))
    before = [row.code for row in archive.description.units()]
    archive.description.carry_out(act, version, "15", "срок истёк")
    assert [row.code for row in archive.description.units()] == before
    assert isinstance(archive.description.read_draft(before_id(archive)).draft, UnitDraft)


def before_id(archive: Archive) -> str:
    return archive.description.units()[0].id


def test_the_past_before_an_act_lacks_what_the_act_erased(archive: Archive) -> None:
    secret, other = meeting_of(archive, 2), meeting_of(archive, 1)
    before = archive.history.events()[0].seq
    was = archive.meeting(other)
    act, version = act_of(archive, secret)
    archive.description.carry_out(act, version, "15", "срок истёк")
    with archive.as_known(before) as then:
        assert then.record_ids(RecordType.MEETING) == [other]
        assert then.meeting(other).resolutions == was.resolutions
        assert then.history.versions(other)[0].version == was.version
        assert traces(then.paths.root, GONE) == []


@pytest.mark.parametrize("in_a_segment_of_its_own", [False, True])
def test_nothing_of_it_stays_in_the_users_cache(
    recorded_archive: Archive,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    in_a_segment_of_its_own: bool,
) -> None:
    archive = recorded_archive
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))
    if in_a_segment_of_its_own:
        archive.wait_for_index()
    take_in(archive, tmp_path, "secret.txt", UNKNOWN, accept=True)
    archive.wait_for_index()
    secret = meeting_of(archive, 2)
    with Archive.open(archive.access.readers_copy(), read_only=True) as copy:
        copy.wait_for_index()
        assert copy.search(Query("секретных")).total
    archive.search(Query(""))
    assert set(IN_INDEX) <= {trace.split(" in ")[0] for trace in traces(cache_root(), IN_INDEX)}
    act, version = act_of(archive, secret)
    assert archive.description.carry_out(act, version, "15", "срок истёк").finished
    assert traces(cache_root(), (*IN_INDEX, *GONE)) == []
    assert archive.search(Query("секретных")).total == 0
    assert archive.search(Query("")).total


def test_another_users_cache_is_cleared_by_the_next_search(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, secret = archive.paths.root, meeting_of(archive, 2)
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "other"))
    with Archive.open(folder, read_only=True) as other:
        other.wait_for_index()
        other.access.readers_copy()
    assert traces(cache_root(), IN_INDEX)
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "own"))
    act, version = act_of(archive, secret)
    archive.description.carry_out(act, version, "15", "срок истёк")
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "other"))
    with Archive.open(folder, read_only=True) as other:
        other.wait_for_index()
    assert traces(cache_root(), (*IN_INDEX, *GONE)) == []

"""Words are blacked out of a document: readers get it without them, and nothing else says them."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import AccessError
from db.model import Query, RecordType
from db.model.access import AccessStatus, BlackedOut, RedactionDraft, Restriction
from db.storage.access.hidden_in_files import says_in_file
from db.storage.access.redacting import Blackout, BlackText, Span
from tests.db.usecases.councils import RUSSIAN, take_in
from tests.db.usecases.test_publish_copy import say, traces

BLACK = "████"


@pytest.fixture
def archive(recorded_archive: Archive) -> Archive:
    return recorded_archive


def document_of(archive: Archive) -> str:
    return archive.record_ids(RecordType.DOCUMENT)[0]


def black_out(archive: Archive, *words: str, reason: str = "") -> RedactionDraft:
    draft = archive.access.redaction(document_of(archive))
    spans = []
    for one in words:
        start = draft.text.index(one)
        spans.append(BlackedOut(start, start + len(one), reason))
    wanted = replace(draft, spans=tuple(spans))
    assert archive.access.redact(wanted, "по запросу") is not None
    return archive.access.redaction(document_of(archive))


def test_the_text_stays_and_the_copy_is_black(archive: Archive) -> None:
    before = archive.document(document_of(archive))
    draft = black_out(archive, "Фарид Шафиев", "лоцманскую проводку", reason="личное")
    assert [draft.text[one.start : one.end] for one in draft.spans] == [
        *("Фарид Шафиев", "лоцманскую проводку"),
    ]
    assert archive.document(document_of(archive)).paragraphs == before.paragraphs
    _, text = archive.access.redacted_text(document_of(archive))
    assert f"директор ЦМИ {BLACK} [личное] и советник" in text
    assert "Шафиев" not in text
    assert archive.verify(full=True).ok
    newest = archive.history.versions(document_of(archive))[0]
    assert (newest.what, newest.reason) == ("redaction_changed", "по запросу")
    archive.history.undo(newest.event)
    assert archive.access.redaction(document_of(archive)).spans == ()


def test_no_trace_of_the_words_is_published(archive: Archive, tmp_path: Path) -> None:
    hidden = ("Фарид Шафиев", "восстановить лоцманскую проводку в ночное", "«Порты и люди»")
    black_out(archive, *hidden)
    say(archive, document_of(archive), AccessStatus.RESTRICTED)
    report = archive.access.publish(tmp_path / "copy.archive")
    assert (report.redacted, report.restricted, report.closed) == (1, 0, 0)
    words = ("Шафиев", "лоцманскую проводку", "Порты и люди")
    assert traces(tmp_path / "copy.archive", words) == []
    with Archive.open(tmp_path / "copy.archive") as copy:
        document = copy.document(document_of(copy))
        said = "\n".join(one.text for one in document.paragraphs)
        assert said.count(BLACK) == 3
        assert "Рекомендовали портам" in said
        copy.export_original(document.id, tmp_path)
        assert BLACK in (tmp_path / "redacted.txt").read_text(encoding="utf-8")
        meeting = copy.meeting(document.meeting_id)
        assert meeting.theme == BLACK
        assert [one.person.label for one in meeting.participants] == ["Хикмет Гаджиев"]
        texts = [point.texts["ru"] for point in meeting.resolutions]
        assert texts[2] == f"Рекомендовали портам {BLACK} время суток."
        copy.wait_for_index()
        assert copy.search(Query("лоцманскую")).total == 0
        assert copy.search(Query("суток")).total == 1
        assert copy.verify(full=True).ok
    assert archive.search(Query("лоцманскую")).total >= 0


def test_a_second_text_of_the_session_is_black_too(archive: Archive, tmp_path: Path) -> None:
    take_in(
        archive, tmp_path, "again.txt", RUSSIAN.replace("Участники", "Все участники"), accept=True
    )
    black_out(archive, "лоцманскую проводку")
    say(archive, document_of(archive), AccessStatus.CLOSED)
    archive.access.publish(tmp_path / "copy.archive")
    assert traces(tmp_path / "copy.archive", ("лоцманскую проводку",)) == []


def test_a_redaction_goes_with_its_restriction(archive: Archive, tmp_path: Path) -> None:
    black_out(archive, "Фарид Шафиев")
    say(archive, document_of(archive), AccessStatus.RESTRICTED, "2001-01-01")
    assert archive.access.publish(tmp_path / "open.archive").redacted == 0
    version = archive.access.states([document_of(archive)])[document_of(archive)].version
    archive.access.restrict(document_of(archive), version, None)
    assert archive.access.publish(tmp_path / "black.archive").redacted == 1
    assert traces(tmp_path / "black.archive", ("Шафиев",)) == []


def test_a_closed_session_stays_closed(archive: Archive, tmp_path: Path) -> None:
    black_out(archive, "Фарид Шафиев")
    say(archive, archive.record_ids(RecordType.MEETING)[0], AccessStatus.CLOSED)
    report = archive.access.publish(tmp_path / "copy.archive")
    assert (report.redacted, report.closed) == (0, 5)


def test_what_cannot_be_blacked_out(archive: Archive) -> None:
    draft = archive.access.redaction(document_of(archive))
    long = BlackedOut(0, 5, "я" * 201)
    for wrong, code in (
        (replace(draft, spans=(BlackedOut(5, 5),)), "redaction_wrong"),
        (replace(draft, spans=(BlackedOut(0, len(draft.text) + 1),)), "redaction_wrong"),
        (replace(draft, spans=(long,)), "access_reason_long"),
        (replace(draft, digest="0" * 64), "redaction_other_text"),
    ):
        with pytest.raises(AccessError) as caught:
            archive.access.redact(wrong)
        assert caught.value.code == code
    with pytest.raises(AccessError):
        archive.access.redacted_text(document_of(archive))


def test_touching_spans_are_one(archive: Archive) -> None:
    draft = archive.access.redaction(document_of(archive))
    spans = (BlackedOut(4, 9, "а"), BlackedOut(0, 4), BlackedOut(8, 12, "б"))
    archive.access.redact(replace(draft, spans=spans))
    assert archive.access.redaction(document_of(archive)).spans == (BlackedOut(0, 12, "а"),)


@pytest.mark.parametrize(("offset", "moved"), [(0, 0), (3, 3), (5, 7), (6, 7), (7, 8), (10, 11)])
def test_offsets_move_with_the_black(offset: int, moved: int) -> None:
    text = BlackText.of("abcdefghij", (Span(3, 6),))
    assert text.after == f"abc{BLACK}ghij"
    assert text.moved(offset) == moved


def test_words_are_black_in_any_case_and_spacing() -> None:
    content = {"text": "Tell Jane Smith. ab", "redactions": [{"start": 5, "end": 15}]}
    blackout = Blackout([content])
    assert blackout.black("JANE\n smith said") == f"{BLACK} said"
    assert blackout.black("jane") == BLACK
    assert blackout.black("ab") == "ab"
    assert not blackout.hides("Tell me")


def test_a_ground_is_kept(archive: Archive) -> None:
    assert Restriction(AccessStatus.OPEN, "просмотрено").reason == "просмотрено"
    assert archive.access.stated() == ()


def test_what_is_packed_and_damaged_is_not_given_out(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.txt", "слова " * 500)
    data = bytearray(path.read_bytes())
    data[35:60] = b"\xff" * 25
    path.write_bytes(data)
    content = {"text": "Тайна", "redactions": [{"start": 0, "end": 5}]}
    assert says_in_file(Blackout([content]), path)


def test_what_is_packed_under_a_misformed_name_is_not_given_out(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("ü.txt", "слова")
    path.write_bytes(path.read_bytes().replace("ü".encode(), b"\xff\xfe"))
    content = {"text": "Тайна", "redactions": [{"start": 0, "end": 5}]}
    assert says_in_file(Blackout([content]), path)

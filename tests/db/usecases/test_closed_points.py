"""A closed point is in no text, original or paragraph of what readers get."""

from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import AccessError
from db.model import Query, RecordType, ResolutionDetail
from db.model.access import AccessStatus, BlackedOut
from db.model.drafts import ResolutionDraft
from db.storage.contents import contents_of
from db.storage.history import Change
from db.storage.putting import put
from db.usecases.open_archive import OpenedArchive, open_archive
from tests.db.usecases.councils import ENGLISH, RUSSIAN, as_html, take_in
from tests.db.usecases.test_publish_copy import say, traces

BLACK = "████"
CLOSED, RESTRICTED = AccessStatus.CLOSED, AccessStatus.RESTRICTED
#: The second point of each text, and what is open beside it.
RU, EN = "заседаний на постоянной основе", "sessions on a permanent basis"
BESIDE = ("лоцманскую проводку", "прямых контактов", "Порты и люди", "Хикмет Гаджиев")
#: The same text as another file writes it: its lines are broken elsewhere.
BROKEN = RUSSIAN.replace("на постоянной основе", "на\nпостоянной основе").replace("ЦМИ", "Центр")


@pytest.fixture
def archive(recorded_archive: Archive) -> Archive:
    return recorded_archive


def point_saying(archive: Archive, words: str) -> str:
    ids = archive.record_ids(RecordType.RESOLUTION)
    (found,) = [i for i in ids if any(words in text for text in wordings(archive, i))]
    return found


def wordings(archive: Archive, point: str) -> tuple[str, ...]:
    shown = archive.show(point)
    assert isinstance(shown, ResolutionDetail)
    return tuple(shown.texts.values())


def published(archive: Archive, folder: Path) -> Archive:
    archive.access.publish(folder)
    copy = Archive.open(folder)
    copy.wait_for_index()
    return copy


@pytest.mark.parametrize("status", [CLOSED, RESTRICTED])
def test_its_words_are_in_no_file(archive: Archive, tmp_path: Path, status: AccessStatus) -> None:
    take_in(archive, tmp_path, "english.txt", ENGLISH, accept=True)
    say(archive, point_saying(archive, RU), status)
    with published(archive, tmp_path / "copy.archive") as copy:
        assert traces(tmp_path / "copy.archive", (RU, EN)) == []
        assert traces(tmp_path / "copy.archive", BESIDE)
        texts = [
            "\n".join(one.text for one in copy.document(i).paragraphs)
            for i in copy.record_ids(RecordType.DOCUMENT)
        ]
        assert [text.count(BLACK) for text in texts] == [1, 1]
        assert all(words in texts[0] for words in BESIDE)
        assert copy.search(Query("постоянной")).total == 0
        assert copy.search(Query("permanent")).total == 0
        assert copy.search(Query("лоцманскую")).total == 1
        assert copy.verify(full=True).ok


def test_other_texts_of_its_session_do_not_say_it(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, tmp_path, "again.html", as_html(BROKEN), accept=True)
    take_in(archive, tmp_path, "broken.txt", BROKEN, accept=True)
    say(archive, point_saying(archive, RU), CLOSED)
    with published(archive, tmp_path / "copy.archive") as copy:
        assert copy.search(Query("постоянной")).total == 0
        assert copy.counts().documents == archive.counts().documents
    for words in (RU, "на\nпостоянной", "на<", "постоянной основе"):
        assert traces(tmp_path / "copy.archive", (words,)) == []


def test_an_edited_wording_is_hidden_as_it_was_read_too(archive: Archive, tmp_path: Path) -> None:
    point = point_saying(archive, RU)
    edited = archive.history.read_draft(point)
    assert isinstance(edited.draft, ResolutionDraft)
    texts = dict.fromkeys(edited.draft.texts, "Решили собираться каждые полгода.")
    archive.history.save_draft(replace(edited, draft=replace(edited.draft, texts=texts)))
    take_in(
        archive, tmp_path, "b.txt", f"{RUSSIAN}Решили собираться каждые полгода.\n", accept=True
    )
    say(archive, point, CLOSED)
    with published(archive, tmp_path / "copy.archive"):
        assert traces(tmp_path / "copy.archive", (RU, "каждые полгода")) == []
        assert traces(tmp_path / "copy.archive", BESIDE)


def typed_anew(folder: Path, point: str, text: str) -> None:
    """Let a point's wording be one that no document is known to have, and no value says it."""
    opened: OpenedArchive = open_archive(folder)
    try:
        with opened.store.writing() as session:
            change = Change(session)
            content = contents_of(session, [point])[point]
            rows = [r | {"text": text, "start": None, "end": None} for r in content["texts"]]
            values = [r for r in content["assertions"] if r["field"] != "text"]
            put(change, {point: content | {"texts": rows, "assertions": values}})
            change.finish(change.event("resolution_edited", point))
    finally:
        opened.close()


def test_where_it_stands_nobody_knows_the_text_is_withheld(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.archive", "Test") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        point = point_saying(archive, RU)
    typed_anew(tmp_path / "a.archive", point, "Условились о тайном порядке.")
    with Archive.open(tmp_path / "a.archive") as archive:
        say(archive, point, CLOSED)
        report = archive.access.publish(tmp_path / "copy.archive")
        assert (report.closed, report.restricted, report.redacted) == (1, 0, 1)
        (document,) = archive.record_ids(RecordType.DOCUMENT)
        with pytest.raises(AccessError):
            archive.access.redacted_text(document)
    with Archive.open(tmp_path / "copy.archive") as copy:
        assert traces(tmp_path / "copy.archive", (RU, "тайном порядке")) == []
        assert copy.document(document).paragraphs == ()
        copy.export_original(document, tmp_path)
        assert "не выдаётся" in (tmp_path / "restricted.txt").read_text(encoding="utf-8")
        # The other points keep their wordings.
        assert point_saying(copy, "лоцманскую проводку")
        assert copy.counts().resolutions == 2
        assert copy.verify(full=True).ok


def test_the_same_words_typed_without_a_place_are_found(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.archive", "Test") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        point = point_saying(archive, RU)
        words = wordings(archive, point)[0]
    typed_anew(tmp_path / "a.archive", point, words.upper())
    with Archive.open(tmp_path / "a.archive") as archive:
        say(archive, point, CLOSED)
        with published(archive, tmp_path / "copy.archive") as copy:
            assert traces(tmp_path / "copy.archive", (RU,)) == []
            assert point_saying(copy, "лоцманскую проводку")
            assert copy.search(Query("лоцманскую")).total == 1


def test_a_point_of_a_closed_document_does_not_open_it(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, tmp_path, "english.txt", ENGLISH, accept=True)
    say(archive, point_saying(archive, RU), CLOSED)
    for document in archive.record_ids(RecordType.DOCUMENT):
        if "лоцманскую" in archive.access.redaction(document).text:
            say(archive, document, CLOSED)
    with published(archive, tmp_path / "copy.archive") as copy:
        assert traces(tmp_path / "copy.archive", (RU, EN, "лоцманскую проводку")) == []
        assert copy.search(Query("pilotage")).total == 1


def test_a_point_once_open_again_hides_nothing(archive: Archive, tmp_path: Path) -> None:
    say(archive, point_saying(archive, RU), CLOSED, "2001-01-01")
    assert archive.access.publish(tmp_path / "copy.archive").redacted == 0
    assert traces(tmp_path / "copy.archive", (RU,))


def test_what_was_chosen_ends_and_the_point_stays_black(archive: Archive, tmp_path: Path) -> None:
    (document,) = archive.record_ids(RecordType.DOCUMENT)
    draft = archive.access.redaction(document)
    start = draft.text.index("Хикмет Гаджиев")
    archive.access.redact(replace(draft, spans=(BlackedOut(start, start + 14),)))
    say(archive, document, RESTRICTED, "2001-01-01")
    say(archive, point_saying(archive, RU), CLOSED)
    _, text = archive.access.redacted_text(document)
    assert RU not in text
    assert "Хикмет Гаджиев" in text
    archive.access.publish(tmp_path / "copy.archive")
    assert traces(tmp_path / "copy.archive", (RU,)) == []
    assert traces(tmp_path / "copy.archive", BESIDE)


def test_its_text_as_readers_get_it(archive: Archive) -> None:
    (document,) = archive.record_ids(RecordType.DOCUMENT)
    say(archive, point_saying(archive, RU), CLOSED)
    _, text = archive.access.redacted_text(document)
    assert (text.count(BLACK), RU in text, "лоцманскую" in text) == (1, False, True)

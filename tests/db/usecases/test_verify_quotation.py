"""A quotation is held against the archive: each verdict, with its reasons and its place."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update

from db import Archive
from db.model import DocumentDetail, RecordType
from db.model.history import PieceKind
from db.model.quotations import QuotationReason as Reason
from db.model.quotations import QuotationReport, ReadPassage
from db.model.quotations import QuotationVerdict as Verdict
from db.storage.tables import DocumentTable
from tests.viewer.council import make_archive

#: From the second point of the first session.
WORDS = "согласование границы рыболовных участков остаётся важным шагом"


@pytest.fixture(scope="module")
def archive_of_forum(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    folder = tmp_path_factory.mktemp("forum")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(folder / "cache"))
        make_archive(folder / "forum.archive", folder / "sources")
        with Archive.open(folder / "forum.archive") as archive:
            yield archive


@pytest.fixture
def own_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Archive]:
    monkeypatch.setenv("COUNCIL_ARCHIVE_CACHE", str(tmp_path / "cache"))
    make_archive(tmp_path / "forum.archive", tmp_path / "sources")
    with Archive.open(tmp_path / "forum.archive") as archive:
        yield archive


def document_with(archive: Archive, words: str) -> tuple[DocumentDetail, int]:
    """The document that has the words, and where they begin."""
    for document_id in archive.record_ids(RecordType.DOCUMENT):
        document = archive.document(document_id)
        for part in document.paragraphs:
            if words in part.text:
                return document, part.start + part.text.index(words)
    raise AssertionError(words)


def passage(archive: Archive, words: str = WORDS) -> ReadPassage:
    document, start = document_with(archive, words)
    return archive.read_passage(document.id, start, start + len(words))


def block(read: ReadPassage, words: str | None = None) -> str:
    return f"«{read.words if words is None else words}»\n— Форум.\n{read.mark.line()}\n"


def verdict(report: QuotationReport) -> tuple[Verdict, set[Reason]]:
    return report.verdict, set(report.reasons)


def test_what_was_copied_is_exact(archive_of_forum: Archive) -> None:
    read = passage(archive_of_forum)
    report = archive_of_forum.verify_quotation(block(read))
    assert verdict(report) == (Verdict.EXACT, set())
    assert read.words == WORDS
    assert read.mark.point == "2"
    assert report.place is not None
    assert (report.place.start, report.place.number) == (read.mark.start, "2")
    assert report.place.words == WORDS


def test_white_space_alone_is_exact_where_it_was_read(archive_of_forum: Archive) -> None:
    document, start = document_with(archive_of_forum, WORDS)
    at = start + WORDS.index(" ")
    read = archive_of_forum.read_passage(document.id, at, at + 1)
    assert read.words == " "
    assert verdict(archive_of_forum.verify_quotation(block(read))) == (Verdict.EXACT, set())


def test_line_breaks_and_quotation_marks_are_told_apart(archive_of_forum: Archive) -> None:
    read = passage(archive_of_forum)
    report = archive_of_forum.verify_quotation(block(read, WORDS.replace(" ", "\n", 1)))
    assert verdict(report) == (Verdict.ALIKE, set())


def test_changed_words_differ_and_are_shown(archive_of_forum: Archive) -> None:
    read = passage(archive_of_forum)
    report = archive_of_forum.verify_quotation(block(read, WORDS.replace("важным", "первым")))
    assert verdict(report) == (Verdict.DIFFERS, {Reason.ALTERED})
    changed = [(one.kind, one.text) for one in report.pieces if one.kind is not PieceKind.SAME]
    assert changed == [(PieceKind.REMOVED, "первым"), (PieceKind.ADDED, "важным")]


def test_words_alone_are_found_or_not(archive_of_forum: Archive) -> None:
    ask = archive_of_forum.verify_quotation
    assert verdict(ask(f"«{WORDS}»")) == (Verdict.EXACT, {Reason.NO_MARK})
    assert verdict(ask(WORDS.replace(" ", "\u00a0"))) == (Verdict.ALIKE, {Reason.NO_MARK})
    near = ask(WORDS.replace("остаётся важным", "было важным"))
    assert verdict(near) == (Verdict.DIFFERS, {Reason.NO_MARK})
    assert near.place is not None
    assert near.place.words == WORDS
    assert verdict(ask("О таком никто никогда не говорил ни слова")) == (
        Verdict.NOT_FOUND,
        {Reason.NO_MARK},
    )
    assert ask("").verdict is Verdict.NOT_FOUND


def test_words_that_two_documents_have_are_told_with_both(archive_of_forum: Archive) -> None:
    report = archive_of_forum.verify_quotation("согласование границы рыболовных участков")
    assert report.verdict is Verdict.EXACT
    assert len(report.further) == 1


def test_another_place_another_document_and_another_archive(archive_of_forum: Archive) -> None:
    read = passage(archive_of_forum)
    ask = archive_of_forum.verify_quotation
    moved = replace(read, mark=replace(read.mark, start=3, end=3 + len(WORDS)))
    assert verdict(ask(block(moved))) == (Verdict.EXACT, {Reason.MOVED})
    other, _ = document_with(archive_of_forum, "сборник докладов о портах")
    foreign = archive_of_forum.read_passage(other.id, 0, 10)
    elsewhere = replace(read, mark=replace(read.mark, document=other.id, text=foreign.mark.text,
                                           original=foreign.mark.original))  # fmt: skip
    assert verdict(ask(block(elsewhere))) == (Verdict.ELSEWHERE, set())
    gone = replace(read, mark=replace(read.mark, document="gone", archive="another"))
    assert verdict(ask(block(gone))) == (
        Verdict.ELSEWHERE,
        {Reason.DOCUMENT_GONE, Reason.OTHER_ARCHIVE},
    )


def test_a_damaged_line_leaves_the_words(archive_of_forum: Archive) -> None:
    damaged = block(passage(archive_of_forum)).replace("v1", "v9")
    report = archive_of_forum.verify_quotation(damaged)
    assert verdict(report) == (Verdict.EXACT, {Reason.MARK_BROKEN})


def change_text(archive: Archive, document_id: str, old: str, new: str) -> None:
    """The document's text becomes another one, as when a file is read anew."""
    with archive._opened.store.writing() as session:  # noqa: SLF001 - no use case changes a text so
        document = session.get_one(DocumentTable, document_id)
        text = document.text.replace(old, new)
        change = update(DocumentTable).where(DocumentTable.id == document_id)
        session.execute(change.values(text=text), execution_options={"synchronize_session": False})


def test_an_edition_that_changed_elsewhere_leaves_the_words_exact(own_archive: Archive) -> None:
    read = passage(own_archive)
    change_text(own_archive, read.mark.document, "Представили", "Стороны представили")
    report = own_archive.verify_quotation(block(read))
    assert verdict(report) == (
        Verdict.EDITION_CHANGED,
        {Reason.TEXT_CHANGED, Reason.MOVED},
    )


def test_words_that_a_later_edition_changed_are_exact_in_the_one_of_then(
    own_archive: Archive,
) -> None:
    read = passage(own_archive)
    change_text(own_archive, read.mark.document, "важным шагом", "первым шагом")
    report = own_archive.verify_quotation(block(read))
    assert verdict(report) == (
        Verdict.EDITION_CHANGED,
        {Reason.TEXT_CHANGED, Reason.READS_OTHERWISE},
    )
    assert [one.text for one in report.pieces if one.kind is PieceKind.ADDED] == ["первым"]


def test_others_may_write_while_all_texts_are_looked_through(own_archive: Archive) -> None:
    store, seen = own_archive._opened.store, []  # noqa: SLF001 - asks who reads
    document, _ = document_with(own_archive, WORDS)

    def look(done: int, total: int, what: str = "") -> None:
        seen.append(done)
        assert (total, what) == (0, "")
        assert not store.is_read()
        if len(seen) == 1:
            change_text(own_archive, document.id, "важным шагом", "первым шагом")

    report = own_archive.verify_quotation(f"«{WORDS}»", look)
    assert seen[-1] == len(own_archive.record_ids(RecordType.DOCUMENT))
    assert verdict(report) == (Verdict.DIFFERS, {Reason.NO_MARK})

"""The same text, another edition, a translation and another session are four different things."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from textwrap import fill

import pytest

from db import Archive
from db.model import Belonging, Matching, Proposal, RecordType, Relation, RelationKind, Target
from tests.db.usecases.councils import (
    EDITION,
    ENGLISH,
    RUSSIAN,
    as_html,
    session_text,
    take_in,
)
from viewer.sample import sample_files


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with one session recorded from a text file."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        assert take_in(opened, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        yield opened


def waiting(archive: Archive, folder: Path, name: str, text: str) -> tuple[str, Proposal, Matching]:
    outcome = take_in(archive, folder, name, text)
    assert outcome.inbox_id is not None
    document, proposal = archive.inbox_reading(outcome.inbox_id)
    matching = archive.match(document, proposal)
    found = matching.relation
    assert outcome.relation == ("" if found is None else found.kind)
    return outcome.inbox_id, proposal, matching


def relation(
    archive: Archive, folder: Path, name: str, text: str
) -> tuple[str, Proposal, Relation]:
    inbox_id, proposal, matching = waiting(archive, folder, name, text)
    assert matching.relation is not None
    return inbox_id, proposal, matching.relation


def test_the_same_text_in_another_format_becomes_another_original(
    archive: Archive, tmp_path: Path
) -> None:
    inbox_id, proposal, found = relation(archive, tmp_path, "first.html", as_html(RUSSIAN))
    assert found.kind is RelationKind.SAME_TEXT
    assert found.target == Target(Belonging.ORIGINAL, found.document_id)
    meeting = archive.meeting(archive.confirm(inbox_id, proposal))
    (document,) = meeting.documents
    assert [one.filename for one in document.further_originals] == ["first.html"]
    assert meeting.history[-1].what == "original_added"
    assert archive.document(document.id).further_originals == document.further_originals
    assert archive.verify(full=True).ok


def test_it_can_be_made_a_document_of_its_own(archive: Archive, tmp_path: Path) -> None:
    inbox_id, proposal, found = relation(archive, tmp_path, "first.html", as_html(RUSSIAN))
    meant = replace(proposal, target=Target(Belonging.MEETING, found.meeting_id))
    archive.save_proposal(inbox_id, meant)
    assert archive.inbox_reading(inbox_id)[1] == meant
    assert len(archive.meeting(archive.confirm(inbox_id, meant)).documents) == 2


def test_another_edition_becomes_a_further_document(archive: Archive, tmp_path: Path) -> None:
    inbox_id, proposal, found = relation(archive, tmp_path, "edition.txt", EDITION)
    assert found.kind is RelationKind.EDITION
    assert 0.5 < found.shared < 1.0
    text, _ = archive.inbox_reading(inbox_id)
    compared = archive.compare(found.document_id, text, proposal, "edition.txt")
    assert (compared.removed, compared.added) == (2, 5)
    first = compared.rows[0]
    assert next(first.right[mark.start : mark.end] for mark in first.right_marks) == "19"
    meeting = archive.meeting(archive.confirm(inbox_id, proposal))
    assert len(meeting.documents) == 2
    assert len(meeting.resolutions) == 3
    assert {conflict.field for conflict in meeting.conflicts} == {"date", "theme"}


def test_an_edition_without_an_ordinal_joins_by_its_words(archive: Archive, tmp_path: Path) -> None:
    text = RUSSIAN.replace("первое заседание", "заседание")
    _, _, found = relation(archive, tmp_path, "short.txt", text)
    assert found.kind is RelationKind.EDITION


def test_a_translation_joins_as_a_language_version(archive: Archive, tmp_path: Path) -> None:
    inbox_id, proposal, found = relation(archive, tmp_path, "en.txt", ENGLISH)
    assert found.kind is RelationKind.TRANSLATION
    assert found.numbers.same == found.numbers.all == 3
    assert found.names.same == found.names.all == 2
    assert (found.points.same, found.points.all, found.resolutions) == (3, 3, 3)
    text, _ = archive.inbox_reading(inbox_id)
    compared = archive.compare(found.document_id, text, proposal, "en.txt")
    assert compared.translated
    points = [row for row in compared.rows if row.number]
    assert [row.number for row in points] == ["1", "2", "3"]
    assert points[2].left.startswith("Рекомендовали")
    assert points[2].right.startswith("Recommended")
    meeting = archive.meeting(archive.confirm(inbox_id, proposal))
    assert all(set(one.texts) == {"ru", "en"} for one in meeting.resolutions)


def test_a_translation_with_more_points_says_so(archive: Archive, tmp_path: Path) -> None:
    longer = f"{ENGLISH}4. Thanked the port of Baku for its hospitality.\n"
    inbox_id, proposal, found = relation(archive, tmp_path, "en.txt", longer)
    assert found.kind is RelationKind.TRANSLATION
    assert (found.points.same, found.points.all, found.resolutions) == (3, 4, 3)
    text, _ = archive.inbox_reading(inbox_id)
    points = [
        (row.number, bool(row.left), bool(row.right))
        for row in archive.compare(found.document_id, text, proposal, "en.txt").rows
        if row.number
    ]
    assert points == [(str(n), n < 4, True) for n in range(1, 5)]


def test_what_only_a_point_without_counterpart_cites_becomes_no_instrument(
    archive: Archive, tmp_path: Path
) -> None:
    longer = (
        f"{ENGLISH}4. Recalled the Aktau Protocol of 12 August 2011.\n"
        "5. Noted the Convention on Harbours of 3 May 1999.\n"
    )
    inbox_id, proposal, _ = relation(archive, tmp_path, "en.txt", longer)
    assert len(proposal.instruments) == 2
    meeting = archive.meeting(archive.confirm(inbox_id, proposal))
    assert len(meeting.resolutions) == 3
    assert archive.record_ids(RecordType.INSTRUMENT) == []
    apart = take_in(archive, tmp_path, "other.txt", longer.replace("first", "second"), accept=True)
    assert apart.meeting_id != meeting.id
    assert len(archive.record_ids(RecordType.INSTRUMENT)) == 2


def test_a_person_can_make_it_a_meeting_of_its_own(archive: Archive, tmp_path: Path) -> None:
    inbox_id, proposal, found = relation(archive, tmp_path, "edition.txt", EDITION)
    apart = replace(proposal, target=Target(Belonging.NEW_MEETING))
    assert archive.confirm(inbox_id, apart) != found.meeting_id


def test_sessions_that_share_nearly_all_their_words_are_never_mistaken(tmp_path: Path) -> None:
    others = ("Каспийского экспертного совета (КЭС)", "Волжского экспертного совета (ВЭС)")
    with Archive.create(tmp_path / "b.archive", "Test") as archive:
        for council in others:
            for number in range(10):
                name = f"{council[:4]}{number}.txt"
                text = session_text(number, council)
                outcome = take_in(archive, tmp_path, name, text, accept=True)
                assert (outcome.state, outcome.relation) == ("confirmed", ""), name
        assert archive.counts().meetings == 20


def test_accepting_a_folder_keeps_one_document_for_one_text(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "1.txt").write_text(RUSSIAN, encoding="utf-8")
    (folder / "2.html").write_text(as_html(RUSSIAN), encoding="utf-8")
    with Archive.create(tmp_path / "b.archive", "Test") as archive:
        outcomes = archive.import_documents([folder], accept=True).outcomes
        assert [one.relation for one in outcomes] == ["", "same_text"]
        assert outcomes[0].meeting_id == outcomes[1].meeting_id
        assert archive.counts().meetings == 1


def test_the_sample_councils_are_told_apart(tmp_path: Path) -> None:
    """Nineteen files of ten sessions in three languages and four formats, two councils."""
    with Archive.create(tmp_path / "b.archive", "Test") as archive:
        for file in sample_files():
            (outcome,) = archive.import_documents([file], accept=True).outcomes
            first = "-1." in file.name
            assert outcome.relation == ("" if first else "translation"), file.name
        assert archive.counts().meetings == sum("-1." in file.name for file in sample_files())


def test_the_founding_text_is_known_again(tmp_path: Path) -> None:
    seed = sample_files()[0].read_text(encoding="utf-8")
    edited = seed.replace("важный", "весьма важный").replace("стратегическое", "союзническое")
    wrapped = "\n\n".join(fill(line, 72) for line in seed.splitlines() if line.strip())
    later = seed.replace("первое", "второе").replace("18 ноября 2021", "20 октября 2022")
    with Archive.create(tmp_path / "b.archive", "Test") as archive:
        assert take_in(archive, tmp_path, "seed.txt", seed, accept=True).meeting_id
        for name, text, kind in (
            ("seed.html", as_html(seed), "same_text"),
            ("seed.md", seed, ""),
            ("wrapped.txt", wrapped, "same_text"),
            ("edited.txt", edited, "edition"),
            ("later.txt", later, ""),
        ):
            outcome = take_in(archive, tmp_path, name, text)
            assert outcome.relation == kind, name


def test_two_editions_of_the_archive_are_compared_word_by_word(
    archive: Archive, tmp_path: Path
) -> None:
    inbox_id, proposal, _ = relation(archive, tmp_path, "edition.txt", EDITION)
    first, second = archive.meeting(archive.confirm(inbox_id, proposal)).documents
    compared = archive.compare_documents(first.id, second.id)
    assert (compared.removed, compared.added) == (2, 5)
    assert compared.right_title == "edition.txt"
    back = archive.compare_documents(second.id, first.id)
    assert (back.removed, back.added) == (5, 2)

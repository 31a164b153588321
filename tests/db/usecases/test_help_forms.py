"""Names and dates as they are typed into a form."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.model import AuthorityDetail, RecordType, Role
from db.model.drafts import MeetingDraft, NamedAuthority, ParticipantDraft
from tests.db.usecases.councils import RUSSIAN, take_in


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with one session recorded."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        assert take_in(opened, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        yield opened


def test_a_typed_name_is_known_or_new(archive: Archive) -> None:
    person = archive.record_ids(RecordType.PERSON)[0]
    label = archive.show(person).label  # type: ignore[union-attr]  # a person's
    whole = archive.offer_names(RecordType.PERSON, f" {label.upper()} ")
    assert [one.id for one in whole.bearers] == [person]
    assert whole.bearers[0].label == label
    assert whole.bearers[0].count == 1
    begun = archive.offer_names(RecordType.PERSON, label[:3])
    assert begun.bearers == ()
    assert person in [one.id for one in begun.offers]
    assert archive.offer_names(RecordType.PERSON, "Никто Никакой").offers == ()
    assert len(archive.offer_names(RecordType.PERSON, "", limit=2).offers) == 2
    assert archive.offer_names(RecordType.COUNCIL, label).bearers == ()


@pytest.mark.parametrize(
    ("name", "language", "stored"),
    [
        ("Мария Новая", "en", "ru"),
        ("Mary Newcomer", "ru", None),
        ("Mary Newcomer", "en", "en"),
        ("Şəhla Yeni", "en", "az"),
    ],
)
def test_the_letters_of_a_new_name_say_its_language(
    archive: Archive, name: str, language: str, stored: str | None
) -> None:
    (meeting,) = archive.record_ids(RecordType.MEETING)
    record = archive.history.read_draft(meeting)
    assert isinstance(record.draft, MeetingDraft)
    new = ParticipantDraft(NamedAuthority(name), Role.CHAIR)
    draft = replace(record.draft, participants=(*record.draft.participants, new))
    archive.history.save_draft(replace(record, draft=draft), language)
    made = archive.meeting(meeting).participants[-1].person
    detail = archive.show(made.id)
    assert isinstance(detail, AuthorityDetail)
    assert [(form.text, form.language) for form in detail.names] == [(name, stored)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("18 ноября 2021 года", ("2021-11-18", None)),
        ("18–19 ноября 2021", ("2021-11-18", "2021-11-19")),
        ("noyabr 2021", ("2021-11", None)),
        (" 2021 ", ("2021", None)),
        ("18.11.2021", ("2021-11-18", None)),
        ("31.12.2101", ("2101-12-31", None)),
        ("31 dekabr 2101", ("2101-12-31", None)),
        ("31.02.2101", (None, None)),
        ("03/04/2021", (None, None)),
        ("осенью", (None, None)),
        ("", (None, None)),
    ],
)
def test_a_date_is_as_exact_as_it_is_typed(text: str, read: tuple[str | None, str | None]) -> None:
    assert Archive.read_date(text) == read

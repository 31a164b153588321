"""What a form or a waiting file names may be merged, or binned, before it is stored."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import DraftError, RecordNotFoundError
from db.model import Match, NameKind, Proposal, RecordType
from db.model.authority_files import AuthorityFile, FiledAuthority
from db.model.authority_records import AuthorityRelationKind
from db.model.description import AccessionDraft, UnitDraft, UnitLevel
from db.model.drafts import (
    AuthorityDraft,
    Draft,
    MeetingDraft,
    NamedAuthority,
    NameDraft,
    OfficeDraft,
    ParticipantDraft,
    RelationDraft,
    ResolutionDraft,
)
from db.model.many_records import ManyEdit, SetTo
from db.model.terms import Role
from tests.db.usecases.councils import RUSSIAN, take_in

NEXT = """\
3 марта 2022 года в Астрахани состоялось второе заседание Каспийского экспертного совета (КЭС).
На открытии выступил советник президента Хикмет Гаджиев.
Участники заседания:
1. Решили продолжить работу.
"""
KEPT, GONE, BINNED, APART = "kept", "gone", "binned", "apart"
TYPES = (
    RecordType.PERSON,
    RecordType.INSTITUTION,
    RecordType.COUNCIL,
    RecordType.PLACE,
    RecordType.INSTRUMENT,
)


class Meanwhile:
    """An archive with authorities of each type, of which one is merged and one binned."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.ids: dict[tuple[RecordType, str], str] = {}
        filed = [
            FiledAuthority(
                f"{one} {kind}",
                kind,
                AuthorityDraft((NameDraft(f"{one} {kind}", "en", NameKind.FULL, True),)),
                f"{one} {kind}",
            )
            for kind in TYPES[:3]
            for one in (KEPT, GONE, BINNED, APART)
        ]
        archive.authorities.take_in(AuthorityFile(tuple(filed), "x"), "file")
        meeting = archive.record_ids(RecordType.MEETING)[0]
        for one in (KEPT, GONE, BINNED):
            # Places and instruments are made by naming them once.
            edited = archive.history.read_draft(meeting)
            assert isinstance(edited.draft, MeetingDraft)
            place, basis = (NamedAuthority(f"{one} {kind}") for kind in TYPES[3:])
            draft = replace(edited.draft, place=place, legal_basis=basis)
            archive.history.save_draft(replace(edited, draft=draft), "en")
        edited = archive.history.read_draft(meeting)
        assert isinstance(edited.draft, MeetingDraft)
        none = replace(edited.draft, place=None, legal_basis=None)
        archive.history.save_draft(replace(edited, draft=none), "en")
        for kind in TYPES:
            for identity in archive.record_ids(kind):
                label = archive.history.record(identity, "en").label
                self.ids[kind, label.split()[0]] = identity

    def happens(self) -> None:
        """In another window, in the meantime."""
        history = self.archive.history
        for kind in TYPES:
            kept, gone, binned = (self.ids[kind, one] for one in (KEPT, GONE, BINNED))
            present = (history.versions(kept)[0].version, history.versions(gone)[0].version)
            history.merge((kept, present[0]), (gone, present[1]), "twins")
            history.bin(binned, history.versions(binned)[0].version, "not ours")

    def named(self, kind: RecordType, one: str) -> NamedAuthority:
        return NamedAuthority(f"{one} {kind}", self.ids[kind, one])


@pytest.fixture
def meanwhile(tmp_path: Path) -> Iterator[Meanwhile]:
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        assert take_in(opened, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        yield Meanwhile(opened)


def of_meeting(name: Callable[[RecordType], NamedAuthority], draft: Draft) -> Iterator[Draft]:
    assert isinstance(draft, MeetingDraft)
    yield replace(draft, council=name(RecordType.COUNCIL))
    yield replace(draft, place=name(RecordType.PLACE))
    yield replace(draft, legal_basis=name(RecordType.INSTRUMENT))
    yield replace(draft, organisers=(name(RecordType.INSTITUTION),))
    speaker = ParticipantDraft(name(RecordType.PERSON), Role.SPEAKER)
    yield replace(draft, participants=(speaker,))


FIELDS = ("council", "place", "legal_basis", "organisers", "participants")


def test_a_form_names_what_was_merged_meanwhile(meanwhile: Meanwhile) -> None:
    archive = meanwhile.archive
    meeting = archive.record_ids(RecordType.MEETING)[0]
    meanwhile.happens()
    for place, field in enumerate(FIELDS):
        edited = archive.history.read_draft(meeting)
        drafts = list(of_meeting(lambda kind: meanwhile.named(kind, GONE), edited.draft))
        assert archive.history.save_draft(replace(edited, draft=drafts[place])), field
    stored = archive.history.read_draft(meeting).draft
    wanted = list(of_meeting(lambda kind: meanwhile.named(kind, KEPT), stored))
    for field, one in zip(FIELDS, wanted, strict=True):
        assert str(getattr(one, field)).count("kept") == str(getattr(stored, field)).count("kept")
        assert ids_in(getattr(one, field)) == ids_in(getattr(stored, field)), field


def ids_in(value: object) -> list[str | None]:
    if isinstance(value, NamedAuthority):
        return [value.id]
    if isinstance(value, ParticipantDraft):
        return ids_in(value.person)
    assert isinstance(value, tuple)
    return [found for one in value for found in ids_in(one)]


def test_a_form_says_what_is_not_there_any_more(meanwhile: Meanwhile) -> None:
    archive = meanwhile.archive
    meeting = archive.record_ids(RecordType.MEETING)[0]
    meanwhile.happens()
    edited = archive.history.read_draft(meeting)
    drafts = of_meeting(lambda kind: meanwhile.named(kind, BINNED), edited.draft)
    for field, draft in zip(FIELDS, drafts, strict=True):
        with pytest.raises(DraftError) as refused:
            archive.history.save_draft(replace(edited, draft=draft))
        assert refused.value.code == "draft_gone"
        assert refused.value.params["field"] == field
        assert str(refused.value.params["value"]).startswith(BINNED)
    point = archive.history.read_draft(archive.record_ids(RecordType.RESOLUTION)[0])
    assert isinstance(point.draft, ResolutionDraft)
    cited = (meanwhile.named(RecordType.INSTRUMENT, BINNED),)
    with pytest.raises(DraftError) as refused:
        archive.history.save_draft(replace(point, draft=replace(point.draft, instruments=cited)))
    assert refused.value.params["field"] == "instruments"
    assert isinstance(edited.draft, MeetingDraft)
    mistaken = replace(edited.draft, place=meanwhile.named(RecordType.COUNCIL, KEPT))
    with pytest.raises(DraftError) as refused:
        archive.history.save_draft(replace(edited, draft=mistaken))
    assert refused.value.code == "draft_gone"


def test_several_records_name_what_was_merged_or_binned(meanwhile: Meanwhile) -> None:
    archive = meanwhile.archive
    many, meeting = archive.history.many, archive.record_ids(RecordType.MEETING)[0]
    meanwhile.happens()
    gone, binned = (meanwhile.named(RecordType.PLACE, one) for one in (GONE, BINNED))
    assert many.edit(many.read([meeting]), ManyEdit(place=SetTo(gone))).changed == 1
    draft = archive.history.read_draft(meeting).draft
    assert isinstance(draft, MeetingDraft)
    assert draft.place is not None
    assert draft.place.id == meanwhile.ids[RecordType.PLACE, KEPT]
    with pytest.raises(DraftError) as refused:
        many.edit(many.read([meeting]), ManyEdit(place=SetTo(binned)))
    assert refused.value.code == "draft_gone"
    assert refused.value.params == {"field": "place", "value": binned.text}


def test_an_authority_and_a_unit_name_what_was_merged_or_binned(meanwhile: Meanwhile) -> None:
    archive = meanwhile.archive
    person = meanwhile.ids[RecordType.PERSON, APART]
    meanwhile.happens()
    for one, told in ((GONE, None), (BINNED, "offices"), (BINNED, "relations")):
        body = meanwhile.named(RecordType.INSTITUTION, one)
        council = meanwhile.named(RecordType.COUNCIL, KEPT if told == "offices" else one)
        edited = archive.history.read_draft(person)
        assert isinstance(edited.draft, AuthorityDraft)
        draft = replace(
            edited.draft,
            offices=() if told == "relations" else (OfficeDraft("director", body),),
            relations=(RelationDraft(AuthorityRelationKind.HEAD_OF, RecordType.COUNCIL, council),),
        )
        if told is None:
            assert archive.history.save_draft(replace(edited, draft=draft))
            stored = archive.history.read_draft(person).draft
            assert isinstance(stored, AuthorityDraft)
            assert stored.relations[0].other.id == meanwhile.ids[RecordType.COUNCIL, KEPT]
            continue
        with pytest.raises(DraftError) as refused:
            archive.history.save_draft(replace(edited, draft=draft))
        assert refused.value.params["field"] == told
    archive.description.add(
        UnitDraft(UnitLevel.FONDS, "1", "x", creators=(meanwhile.named(TYPES[1], GONE),))
    )
    with pytest.raises(DraftError) as refused:
        archive.description.add(AccessionDraft("1", donor=meanwhile.named(TYPES[1], BINNED)))
    assert refused.value.code == "draft_gone"


# Waiting files ------------------------------------------------------------------------------------


def tied(meanwhile: Meanwhile, folder: Path, one: str) -> tuple[str, Proposal]:
    """A file that waits, whose speaker is tied to one of the persons."""
    archive = meanwhile.archive
    inbox_id = take_in(archive, folder, "next.txt", NEXT).inbox_id
    assert inbox_id is not None
    _, proposal = archive.inbox_reading(inbox_id)
    (speaker,) = proposal.participants
    tie = meanwhile.ids[RecordType.PERSON, one]
    named = replace(speaker, name=replace(speaker.name, tie=tie))
    proposal = replace(proposal, participants=(named,))
    archive.save_proposal(inbox_id, proposal)
    return inbox_id, proposal


def of_the_speaker(archive: Archive, inbox_id: str, proposal: Proposal) -> Match:
    text, _ = archive.inbox_reading(inbox_id)
    return next(
        one
        for one in archive.match(text, proposal).matches
        if one.path == ("participants", 0, "name")
    )


@pytest.mark.parametrize("read_again", [True, False])
def test_a_tie_follows_a_merge(meanwhile: Meanwhile, tmp_path: Path, *, read_again: bool) -> None:
    archive = meanwhile.archive
    inbox_id, proposal = tied(meanwhile, tmp_path, GONE)
    meanwhile.happens()
    kept = meanwhile.ids[RecordType.PERSON, KEPT]
    _, now = archive.inbox_reading(inbox_id)
    assert now.participants[0].name.tie == kept
    said = now if read_again else proposal
    assert of_the_speaker(archive, inbox_id, said).selected == kept
    meeting = archive.confirm(inbox_id, said)
    stored = archive.history.read_draft(meeting).draft
    assert isinstance(stored, MeetingDraft)
    assert [one.person.id for one in stored.participants] == [kept]


def test_a_tie_to_what_was_binned_becomes_a_question(meanwhile: Meanwhile, tmp_path: Path) -> None:
    archive = meanwhile.archive
    inbox_id, before = tied(meanwhile, tmp_path, BINNED)
    meanwhile.happens()
    with pytest.raises(RecordNotFoundError) as refused:
        archive.confirm(inbox_id, before)
    assert refused.value.code == "tie_gone"
    assert refused.value.params["name"] == "Хикмет Гаджиев"
    assert refused.value.params["field"] == "person"
    _, now = archive.inbox_reading(inbox_id)
    name = now.participants[0].name
    assert (name.tie, name.reason, name.is_doubtful) == ("", "tie_gone", True)
    # By the rule: somebody of that name is in the archive.
    match = of_the_speaker(archive, inbox_id, before)
    assert match == of_the_speaker(archive, inbox_id, now)
    assert archive.history.record(match.selected, "ru").label == "Хикмет Гаджиев"
    assert not archive.confirm_certain([inbox_id]).confirmed
    archive.confirm(inbox_id, now)
    assert archive.inbox() == ()

"""Two people's changes of one record: what differs, and one draft of both."""

from dataclasses import replace

from db.model import NameKind, Role
from db.model.drafts import (
    AuthorityDraft,
    Draft,
    MeetingDraft,
    NamedAuthority,
    NameDraft,
    ParticipantDraft,
    ResolutionDraft,
)
from viewer.models.draft_fields import FieldPath, changed_fields, differences, joined

OLEG = ParticipantDraft(NamedAuthority("Олег", "p1"), Role.SPEAKER, {"ru": "директор"})
LEYLA = ParticipantDraft(NamedAuthority("Лейла", "p2"), Role.CHAIR)
WAS = MeetingDraft(
    council=NamedAuthority("КФЭ", "c1"),
    ordinal=1,
    date_start="2021-03-16",
    date_end=None,
    place=None,
    legal_basis=None,
    themes={"ru": "Рыба"},
    participants=(OLEG, LEYLA),
)


def contested(mine: Draft, theirs: Draft) -> list[FieldPath]:
    return [one.path for one in differences(WAS, mine, theirs) if one.is_contested]


def test_changes_of_different_fields_join_by_themselves() -> None:
    mine = replace(WAS, ordinal=2, themes={"ru": "Рыба", "en": "Fish"})
    new = ParticipantDraft(NamedAuthority("Рауф"), Role.SPEAKER)
    theirs = replace(WAS, date_start="2021-03-17", participants=(OLEG, new))
    assert contested(mine, theirs) == []
    both = joined(WAS, mine, theirs, {})
    assert both == replace(
        WAS,
        ordinal=2,
        date_start="2021-03-17",
        themes={"ru": "Рыба", "en": "Fish"},
        participants=(OLEG, new),
    )


def test_a_contested_field_is_chosen_and_else_stays_mine() -> None:
    mine = replace(WAS, ordinal=2, participants=(replace(OLEG, offices={"ru": "ректор"}), LEYLA))
    theirs = replace(WAS, ordinal=3, participants=(LEYLA,))
    paths = contested(mine, theirs)
    assert paths == [FieldPath("ordinal"), FieldPath("participants", "p1 speaker")]
    assert joined(WAS, mine, theirs, {}) == mine
    assert joined(WAS, mine, theirs, dict.fromkeys(paths, False)) == theirs
    assert joined(WAS, mine, theirs, {paths[0]: False}) == replace(mine, ordinal=3)


def test_the_order_of_members_is_mine() -> None:
    mine, theirs = replace(WAS, participants=(LEYLA, OLEG)), replace(WAS, ordinal=7)
    assert joined(WAS, mine, theirs, {}) == replace(mine, ordinal=7)
    assert changed_fields(WAS, mine) == {"participants"}


def test_what_both_took_out_or_said_alike_is_no_conflict() -> None:
    mine = theirs = replace(WAS, themes={}, ordinal=5)
    assert differences(WAS, mine, theirs) == ()
    point = ResolutionDraft("1", (), {"d1": "а", "d2": "б"})
    one, other = replace(point, texts={"d1": "в", "d2": "б"}), replace(point, number="2")
    assert joined(point, one, other, {}) == replace(one, number="2")


def test_names_are_told_apart_by_their_ids() -> None:
    old = NameDraft("Олег", "ru", NameKind.FULL, preferred=True, id="n1")
    new = NameDraft("Oleg", "en", NameKind.FULL)
    was = AuthorityDraft((old,))
    mine = AuthorityDraft((replace(old, text="Олег Тихомиров"), new, new))
    theirs = AuthorityDraft((old, replace(new, text="Oleq", language="az")), "2018")
    both = joined(was, mine, theirs, {})
    assert both == AuthorityDraft((*mine.names, theirs.names[1]), "2018")

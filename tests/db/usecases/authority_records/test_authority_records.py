"""Authority records are edited, shown, compared, undone, merged and found."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db import Archive
from db.errors import DraftError, MergeError, StillNeededError
from db.model import Query, UnitType
from db.model.authority_records import AuthorityStatus, Identifier, IdentifierScheme
from db.model.drafts import AuthorityDraft, NamedAuthority, OfficeDraft, RelationDraft
from tests.db.usecases.authority_records.conftest import (
    COUNCIL,
    INSTITUTION,
    KIND,
    PERSON,
    TEXTS,
    describe,
    relation,
    save,
    shown,
)


def found(archive: Archive, words: str) -> list[str]:
    archive.wait_for_index()
    return [hit.id for hit in archive.search(Query(words)).hits]


def test_all_that_is_said_of_a_person_comes_back(archive: Archive, person: str) -> None:
    assert describe(archive, person) is not None
    again = archive.history.read_draft(person)
    assert archive.history.save_draft(again) is None  # what was read is what is there
    assert isinstance(again.draft, AuthorityDraft)
    assert again.draft.description == TEXTS
    name = next(one for one in again.draft.names if one.source)
    assert (name.valid_from, name.valid_to, name.script) == ("1990", "2020-05", "Grek")
    page = shown(archive, person)
    assert page.description == TEXTS
    assert [one.value for one in page.identifiers] == ["0000-0002-1825-0097", "Л-7"]
    form = next(one for one in page.names if one.stated_source)
    assert (form.stated_source, form.script, form.valid_to) == ("Паспорт", "Grek", "2020-05")
    line = archive.authorities.listing()
    own = next(one for one in line if one.id == person)
    assert (own.status, own.existed_from) == (AuthorityStatus.DRAFT, "1962-07-15")
    assert len(own.identifiers) == 2


def test_offices_stated_and_read_stand_in_one_time_line(archive: Archive, person: str) -> None:
    describe(archive, person)
    line = shown(archive, person).offices
    assert [(one.text, one.start, one.end, one.overlaps) for one in line] == [
        ("посол", "2014", "2018", 1),
        ("директор", "2017-03", None, 2),  # with the embassy, and with what the meeting says
        ("директор ЦМИ", "2021-11-18", "2021-11-18", 1),
    ]
    assert line[0].institution is not None
    assert (line[0].institution.label, line[0].source) == ("МИД", "указ")
    assert line[2].meeting is not None
    # The same words at the same time are no overlap, and still two lines.
    stated = OfficeDraft("Директор  ЦМИ", start="2019")
    save(archive, person, offices=(stated,))
    assert [one.overlaps for one in shown(archive, person).offices] == [0, 0]


def test_a_relation_is_shown_at_both_ends(archive: Archive, person: str) -> None:
    describe(archive, person)
    own = shown(archive, person).relations
    assert [(one.kind, one.other.label, one.own) for one in own] == [
        (KIND.MEMBER_OF, "Морская палата", True),
        (KIND.FAMILY, "Лейла Шафиева", True),
    ]
    (other,) = shown(archive, own[0].other.id).relations
    assert (other.kind, other.other.id, other.own) == (KIND.HAS_MEMBER, person, False)
    assert (other.start, other.note) == ("2001", "с начала")
    version = archive.history.versions(own[0].other.id)[0].version
    with pytest.raises(StillNeededError):
        archive.history.bin(own[0].other.id, version, "лишнее")


def test_undo_restore_and_comparison_hold(archive: Archive, person: str) -> None:
    before = shown(archive, person)
    event = describe(archive, person)
    assert event is not None
    newest, *_, oldest = archive.history.versions(person)
    changes = archive.history.compare(person, oldest.version, newest.version).changes
    said = {(one.key.field, one.key.about): one.after for one in changes}
    assert said["existed", ""] == "1962-07-15/2031"
    assert said["history", ""] == TEXTS["history"]
    assert said["identifier", "orcid"] == "0000-0002-1825-0097"
    assert said["relation", "member_of"] == "Морская палата · 2001/.. · с начала"
    assert "2014/2018 · посол · МИД · указ" in said["held_offices", ""]
    assert any(field == "name_detail" for field, _ in said)
    redo = archive.history.undo(event)
    assert shown(archive, person).description == before.description == {}
    assert shown(archive, person).offices == before.offices
    archive.history.undo(redo)
    assert shown(archive, person).description == TEXTS
    present = archive.history.versions(person)[0].version
    archive.history.restore(person, oldest.version, present, "назад")
    assert shown(archive, person).names == before.names


def test_history_offices_and_identifiers_are_found(
    archive: Archive, person: str, institution: str
) -> None:
    total = len(found(archive, "экспертный совет"))
    assert not found(archive, "мореходное")
    describe(archive, person)
    assert found(archive, "мореходного училища") == [person]
    assert found(archive, "0000-0002-1825-0097") == [person]
    assert person in found(archive, "посол")
    assert not found(archive, "«Личное дело»")  # how the record was made is not searched
    assert len(found(archive, "экспертный совет")) == total
    save(
        archive,
        institution,
        identifiers=(Identifier(IdentifierScheme.ISNI, "0000000121032683"),),
    )
    assert len(found(archive, "0000000121032683")) == 1
    assert found(archive, '"0000 0001 2103 2683"') == found(archive, "0000000121032683")
    save(archive, institution, identifiers=())
    assert not found(archive, "0000000121032683")


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"description": {"existed_from": "вчера"}}, "draft_date"),
        ({"description": {"existed_from": "2001", "existed_to": "1999"}}, "draft_span_order"),
        ({"description": {"status": "ready"}}, "draft_status"),
        ({"description": {"history": "а" * 200_001}}, "draft_too_long"),
        (
            {"identifiers": (Identifier(IdentifierScheme.ISNI, "0000 0001 2103 2684"),)},
            "draft_identifier",
        ),
        ({"offices": (OfficeDraft("", start="2001"),)}, "draft_office_empty"),
        ({"offices": (OfficeDraft("посол", start="2003", end="2001"),)}, "draft_span_order"),
        ({"relations": (relation(KIND.PART_OF, PERSON, "Некто"),)}, "draft_relation_kind"),
        ({"relations": (relation(KIND.FAMILY, INSTITUTION, "Род"),)}, "draft_relation_kind"),
        (
            {"relations": (relation(KIND.FAMILY, PERSON, "", start="2001"),)},
            "draft_relation_nobody",
        ),
    ],
)
def test_what_cannot_be_is_refused(
    archive: Archive, person: str, values: dict[str, Any], code: str
) -> None:
    with pytest.raises(DraftError) as caught:
        save(archive, person, **values)
    assert caught.value.code == code
    assert shown(archive, person).version == 1


def test_names_with_a_wrong_script_or_span_are_refused(archive: Archive, person: str) -> None:
    (name, *_) = archive.history.read_draft(person).draft.names  # type: ignore[union-attr]
    for wrong, code in (
        ({"script": "Кириллица"}, "draft_script"),
        ({"valid_from": "2002", "valid_to": "2001"}, "draft_span_order"),
    ):
        with pytest.raises(DraftError) as caught:
            save(archive, person, names=(replace(name, **wrong),))
        assert caught.value.code == code


def test_one_identifier_stands_for_one_authority(
    archive: Archive, person: str, institution: str
) -> None:
    isni = Identifier(IdentifierScheme.ISNI, "0000000121032683")
    save(archive, person, identifiers=(isni,))
    with pytest.raises(DraftError) as caught:
        save(archive, institution, identifiers=(isni,))
    assert caught.value.code == "draft_identifier_taken"
    assert "Шафиев" in str(caught.value.params["name"])
    assert save(archive, person, identifiers=(isni, isni)) is None


def test_nobody_is_a_part_of_itself(archive: Archive, institution: str) -> None:
    save(archive, institution, relations=(relation(KIND.PART_OF, INSTITUTION, "Академия"),))
    (row,) = shown(archive, institution).relations
    academy = row.other.id
    top = NamedAuthority("Министерство")
    save(archive, academy, relations=(RelationDraft(KIND.PART_OF, INSTITUTION, top),))
    (ministry,) = (
        one.other.id for one in shown(archive, academy).relations if one.kind is KIND.PART_OF
    )
    own = NamedAuthority("", institution)
    for at, kind in ((ministry, KIND.PART_OF), (institution, KIND.HAS_PART)):
        other = own if at == ministry else NamedAuthority("", ministry)
        kept = archive.history.read_draft(at).draft.relations  # type: ignore[union-attr]
        with pytest.raises(DraftError) as caught:
            save(archive, at, relations=(*kept, RelationDraft(kind, INSTITUTION, other)))
        assert caught.value.code == "draft_relation_circle"
    with pytest.raises(DraftError) as caught:
        save(archive, institution, relations=(RelationDraft(KIND.PART_OF, INSTITUTION, own),))
    assert caught.value.code == "draft_relation_self"
    # Merging the two ends would close a circle.
    versions = [(one, archive.history.versions(one)[0].version) for one in (ministry, institution)]
    with pytest.raises(MergeError) as refused:
        archive.history.merge(versions[0], versions[1], "одно")
    assert (refused.value.code, refused.value.params["name"]) == ("merge_circle", "Академия")


def test_a_merge_joins_two_records(archive: Archive, person: str) -> None:
    describe(archive, person)
    sister = next(
        one.other.id for one in shown(archive, person).relations if one.kind is KIND.FAMILY
    )
    save(
        archive,
        sister,
        description={"history": "Капитан.", "existed_from": "1960", "mandate": "устав"},
        identifiers=(Identifier(IdentifierScheme.WIKIDATA, "Q42"),),
        offices=(OfficeDraft("капитан", start="1999"),),
        relations=(
            relation(KIND.MEMBER_OF, INSTITUTION, "Морская палата", start="2001", note="с начала"),
            relation(KIND.ASSOCIATED, COUNCIL, "Каспийский экспертный совет"),
        ),
    )
    before = shown(archive, person), shown(archive, sister)
    event = archive.history.merge((person, before[0].version), (sister, before[1].version), "одна")
    after = shown(archive, person)
    assert after.description["history"] == f"{TEXTS['history']}\nКапитан."
    assert after.description["existed_from"] == TEXTS["existed_from"]
    assert after.description["mandate"] == "устав"
    assert {one.value for one in after.identifiers} == {"0000-0002-1825-0097", "Л-7", "Q42"}
    assert [(one.kind, one.other.label) for one in after.relations] == [
        (KIND.MEMBER_OF, "Морская палата"),
        (KIND.ASSOCIATED, "Каспийский экспертный совет"),
    ]
    assert "капитан" in {one.text for one in after.offices}
    assert any(one.stated_source == "Паспорт" for one in after.names)
    archive.history.undo(event)
    assert shown(archive, sister).relations == before[1].relations
    assert shown(archive, person).description == TEXTS


def test_what_was_known_before_has_no_record(archive: Archive, person: str, tmp_path: Path) -> None:
    describe(archive, person)
    moment = archive.history.versions(person)[0].at
    archive.history.as_of(moment, tmp_path / "then.archive")
    save(archive, person, description={}, offices=(), relations=(), identifiers=())
    with Archive.open(tmp_path / "then.archive") as then:
        page = shown(then, person)
        assert (page.description, len(page.relations)) == (TEXTS, 2)
        assert then.verify(full=True).ok


def test_whoever_a_relation_makes_is_found(archive: Archive, institution: str) -> None:
    archive.wait_for_index()
    new = relation(KIND.HAS_MEMBER, PERSON, "Аристарх Новосельцев")
    save(archive, institution, relations=(new,))
    archive.wait_for_index()
    (hit,) = archive.search(Query("Новосельцев")).hits
    assert (hit.type, hit.title) == (UnitType.PERSON, "Аристарх Новосельцев")

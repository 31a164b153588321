"""``authorities``, and what ``edit`` and ``show`` know of authority records."""

from pathlib import Path

import pytest

from tests.viewer.commands.conftest import Call, first


def test_a_person_is_described_listed_and_shown(call: Call, archive: Path) -> None:
    person, institution = first(call, archive, "people"), first(call, archive, "institutions")
    done = call(
        *("edit", archive, person, "--set", "existed_from=15.07.1962", "--set", "status=draft"),
        *("--set", "history=Родился в Баку.\nУчился в Ленинграде."),
        *("--set", "identifier.orcid=https://orcid.org/0000-0002-1825-0097"),
        *("--set", "office=посол | МИД | 2014/2018 | указ", "--set", "office=советник | | 2019"),
        *("--set", f"relation.member_of={institution} | 2001/ | с начала"),
        *("--set", "relation.family=Анна Новая | | сестра"),
    )
    assert done.status == 0, done.err
    assert "description, identifiers, offices, relations" in done.err
    shown = call("show", archive, person, "--json").json
    assert shown["description"]["existed_from"] == "1962-07-15"
    assert shown["description"]["history"] == "Родился в Баку.\nУчился в Ленинграде."
    assert {one["text"] for one in shown["offices"]} > {"посол", "советник"}
    assert [one["kind"] for one in shown["relations"]] == ["member_of", "family"]
    assert shown["relations"][0]["other"]["id"] == institution
    text = call("show", archive, person).out
    assert "Учился в Ленинграде." in text
    assert "посол; указ (МИД)" in text
    other = call("show", archive, institution, "--json").json
    assert [one["kind"] for one in other["relations"]] == ["has_member"]
    listed = call("authorities", archive, "--json").json
    (own,) = (one for one in listed if one["id"] == person)
    assert own["identifiers"] == [{"scheme": "orcid", "value": "0000-0002-1825-0097"}]
    printed = call("authorities", archive)
    assert "orcid 0000-0002-1825-0097" in printed.out
    assert "authority records." in printed.err
    taken = call("edit", archive, person, "--set", "office=", "--set", "relation.family=")
    assert taken.status == 0
    again = call("show", archive, person, "--json").json
    assert [one["kind"] for one in again["relations"]] == ["member_of"]
    assert all(one["meeting"] for one in again["offices"])
    assert call("verify", archive, "--full").status == 0


@pytest.mark.parametrize(
    ("what", "assignment", "said"),
    [
        ("people", "colour=red", "no field “colour”"),
        ("people", "date=2001", "no field “date”"),
        ("people", "identifier.doi=7", "no field “identifier.doi”"),
        ("people", "relation.part_of=Род", "cannot have the relation “part_of”"),
        ("people", "relation.family= | 2001", "to whom"),
        ("people", "office=a|b|c|d|e", "more than 4 parts"),
        ("institutions", "office=посол", "no field “office”"),
        ("instruments", "history=Давно", "no field “history”"),
    ],
)
def test_what_is_no_field_is_said(
    call: Call, archive: Path, what: str, assignment: str, said: str
) -> None:
    refused = call("edit", archive, first(call, archive, what), "--set", assignment)
    assert refused.status == 2
    assert said in refused.err


def test_what_the_archive_refuses_is_a_sentence(call: Call, archive: Path) -> None:
    person = first(call, archive, "people")
    for assignment, said in (
        ("identifier.isni=0000 0001 2103 2684", "no identifier of this kind"),
        ("existed_from=позавчера", "is no date"),
        (f"relation.family={person}", "related to itself"),
    ):
        refused = call("edit", archive, person, "--set", assignment)
        assert refused.status == 1
        assert said in refused.err


def test_records_go_out_and_come_in(call: Call, archive: Path, tmp_path: Path) -> None:
    person = first(call, archive, "people")
    assert call("edit", archive, person, "--set", "history=Капитан.").status == 0
    whole, one = tmp_path / "all.xml", tmp_path / "one.xml"
    written = call("authorities", archive, "--export", whole)
    assert (written.status, written.out) == (0, "")
    assert f"written to {whole}" in written.err
    assert call("authorities", archive, "--export", one, "--id", person[:18]).status == 0
    assert one.read_text(encoding="utf-8").count("<eac-cpf") == 1
    other = tmp_path / "other.archive"
    assert call("new", other, "--title", "Другой").status == 0
    tried = call("authorities", other, "--import", whole, "--dry-run", "--json").json
    assert tried["dry_run"]
    assert tried["made"] == tried["records"] > 5
    assert not call("authorities", other, "--json").json
    taken = call("authorities", other, "--import", whole)
    assert taken.status == 0
    assert f"new: {tried['made']}, changed: 0" in taken.err
    assert call("show", other, person, "--json").json["description"] == {"history": "Капитан."}
    event = call("log", other, "--json").json["events"][0]
    assert event["what"] == "authorities_imported"
    assert call("undo", other, str(event["seq"])).status == 0
    assert not call("authorities", other, "--json").json
    family = "<x>" + one.read_text(encoding="utf-8").partition("?>")[2] + "</x>"
    one.write_text(family.replace(">person<", ">family<"), encoding="utf-8")
    said = call("authorities", other, "--import", one)
    assert "is a family and is left out" in said.out
    refused = call("authorities", other, "--import", tmp_path / "none.xml")
    assert refused.status == 1
    assert "could not be read" in refused.err
    assert call("authorities", other, "--import", one, "--export", whole).status == 2

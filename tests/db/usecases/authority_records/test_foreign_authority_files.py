"""Files of EAC-CPF from elsewhere: what becomes of each record, what is refused, what is said."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

import pytest

from db import Archive
from db.errors import AuthorityFileError
from db.model.authority_files import AuthorityFile, AuthorityMatter
from db.model.authority_records import Identifier, IdentifierScheme
from db.usecases.authority_records import AuthorityRecords
from tests.db.usecases.authority_records.conftest import (
    INSTITUTION,
    KIND,
    matters,
    relation,
    save,
    shown,
    take_in,
)

FOREIGN = """\
<eac-cpf xmlns="urn:isbn:1-931666-33-4" xmlns:xlink="http://www.w3.org/1999/xlink">
  <control>
    <recordId>FRAN_0001</recordId><maintenanceStatus>new</maintenanceStatus>
    <publicationStatus>approved</publicationStatus>
    <maintenanceAgency><agencyName>Elsewhere</agencyName></maintenanceAgency>
    <maintenanceHistory><maintenanceEvent><eventType>created</eventType>
      <eventDateTime>2015</eventDateTime><agentType>human</agentType><agent>A</agent>
    </maintenanceEvent></maintenanceHistory>
    <sources><source><sourceEntry>Annuaire</sourceEntry></source></sources>
  </control>
  <cpfDescription>
    <identity>
      <entityId>https://isni.org/isni/0000000121032683</entityId><entityId>B-17</entityId>
      <entityType>corporateBody</entityType>
      <nameEntryParallel>
        <nameEntry xml:lang="eng" scriptCode="Latn"><part>Port</part><part>Institute</part>
        </nameEntry>
        <nameEntry xml:lang="rus" scriptCode="Cyrl"><part>Институт портов</part></nameEntry>
      </nameEntryParallel>
    </identity>
    <description>
      <existDates><dateRange><fromDate standardDate="1931-05">May 1931</fromDate>
        <toDate>later</toDate></dateRange></existDates>
      <place><placeEntry>Baku</placeEntry></place><place><placeEntry>Aktau</placeEntry></place>
      <function><term>research</term></function>
      <localDescription localType="x"><term>blue</term></localDescription>
      <biogHist><p>Founded <span>in 1931</span>.</p><p>Moved in 1950.</p></biogHist>
    </description>
    <relations>
      <cpfRelation cpfRelationType="associative"><relationEntry>Nobody knows</relationEntry>
      </cpfRelation>
      <cpfRelation cpfRelationType="hierarchical-parent" xlink:type="simple">
        <relationEntry>{parent}</relationEntry><date standardDate="1940">1940</date></cpfRelation>
      <resourceRelation><relationEntry>A book</relationEntry></resourceRelation>
    </relations>
  </cpfDescription>
</eac-cpf>
"""


def test_a_language_that_is_none_is_told_and_left_out(
    archive: Archive, institution: str, tmp_path: Path
) -> None:
    file = tmp_path / "foreign.xml"
    text = FOREIGN.replace("{parent}", shown(archive, institution).label)
    file.write_text(text.replace('xml:lang="eng"', 'xml:lang="x y"'), encoding="utf-8")
    assert take_in(archive, file).left_out["languages @x y"] == 1
    (made,) = [one.id for one in archive.authorities.listing("en") if one.label == "Port Institute"]
    assert "x y" not in {name.language for name in shown(archive, made).names}


def test_a_record_from_elsewhere(archive: Archive, institution: str, tmp_path: Path) -> None:
    file = tmp_path / "foreign.xml"
    parent = shown(archive, institution).label
    file.write_text(FOREIGN.replace("{parent}", parent), encoding="utf-8")
    report = take_in(archive, file)
    assert (report.made, report.changed) == (1, 0)
    assert matters(report) == [
        (AuthorityMatter.DATE, "later"),
        (AuthorityMatter.UNKNOWN, "Nobody knows"),
    ]
    assert report.left_out == {"localDescription": 1, "resourceRelation": 1}
    (made,) = [one.id for one in archive.authorities.listing("en") if one.label == "Port Institute"]
    page = shown(archive, made)
    assert page.type is INSTITUTION
    assert page.description == {
        "existed_from": "1931-05",
        "history": "Founded in 1931.\nMoved in 1950.",
        "places": "Baku\nAktau",
        "functions": "research",
        "status": "revised",
        "sources": "Annuaire",
    }
    assert {one.value for one in page.identifiers} == {"0000000121032683", "B-17", "FRAN_0001"}
    assert {(one.text, one.language) for one in page.names} == {
        *{("Port Institute", "en"), ("Институт портов", "ru")}
    }
    (row,) = page.relations
    assert (row.kind, row.other.id, row.start, row.end) == (
        *(KIND.PART_OF, institution),
        *("1940", "1940"),
    )
    again = take_in(archive, file)
    assert (again.made, again.changed, again.unchanged) == (0, 0, 1)


def test_a_record_joins_by_identifier_or_by_its_only_name(
    archive: Archive, institution: str, person: str, tmp_path: Path
) -> None:
    isni = Identifier(IdentifierScheme.ISNI, "0000000121032683")
    save(archive, institution, identifiers=(isni,), description={"history": "Старый текст."})
    file = tmp_path / "foreign.xml"
    file.write_text(FOREIGN.replace("{parent}", "Nobody else"), encoding="utf-8")
    report = take_in(archive, file)
    assert (report.made, report.changed) == (0, 1)
    assert (AuthorityMatter.SAME_IDENTIFIER, isni.value) in matters(report)
    page = shown(archive, institution)
    assert page.description["history"] == "Founded in 1931.\nMoved in 1950."
    assert "Институт портов" in {one.text for one in page.names}
    label = shown(archive, person).label
    file.write_text(_person(label, "first"), encoding="utf-8")
    report = take_in(archive, file)
    assert [one for one, _ in matters(report)] == [AuthorityMatter.JOINED]
    assert "first" in {one.value for one in shown(archive, person).identifiers}
    # Where two are called so nobody guesses.
    name = f"<all>{_person(label, 'second')}{_person(label, 'third')}</all>"
    file.write_text(name, encoding="utf-8")
    report = take_in(archive, file)
    assert report.made == 2
    assert [one for one, _ in matters(report)] == [AuthorityMatter.SAME_NAME] * 2


def test_nobody_becomes_a_part_of_itself_by_a_file(
    archive: Archive, institution: str, tmp_path: Path
) -> None:
    save(archive, institution, relations=(relation(KIND.PART_OF, INSTITUTION, "Порт"),))
    port = next(one.other.id for one in shown(archive, institution).relations)
    own = shown(archive, institution).label
    file = tmp_path / "circle.xml"
    file.write_text(FOREIGN.replace("FRAN_0001", port).replace("{parent}", own), encoding="utf-8")
    report = take_in(archive, file)
    assert AuthorityMatter.CIRCLE in {one for one, _ in matters(report)}
    assert len(shown(archive, port).relations) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<eac-cpf", "authority_file_broken"),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", "authority_file_hostile"),
        ("<eac-cpf xmlns='urn:other'/>", "authority_file_empty"),
        ("<x/>", "authority_file_empty"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, text: str, code: str) -> None:
    file = tmp_path / "a.xml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(AuthorityFileError) as caught:
        _read(file)
    assert caught.value.code == code
    with pytest.raises(AuthorityFileError) as caught:
        _read(tmp_path / "none.xml")
    assert caught.value.code == "authority_file_missing"


def test_families_and_the_nameless_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    family = _person("Шафиевы", "x").replace("person", "family")
    nameless = _person("", "y")
    file.write_text(f"<all>{family}{nameless}</all>", encoding="utf-8")
    filed = _read(file)
    assert not filed.records
    assert [(one.matter, one.label) for one in filed.remarks] == [
        (AuthorityMatter.FAMILY, "Шафиевы"),
        (AuthorityMatter.NO_NAME, "y"),
    ]


def _read(file: Path) -> AuthorityFile:
    return AuthorityRecords.read_file(file)


def _person(name: str, record: str) -> str:
    return (
        f'<eac-cpf xmlns="urn:isbn:1-931666-33-4"><control><recordId>{record}</recordId></control>'
        "<cpfDescription><identity><entityType>person</entityType>"
        f'<nameEntry xml:lang="ru"><part>{name}</part></nameEntry>'
        "</identity></cpfDescription></eac-cpf>"
    )


_PART = """\
<eac-cpf xmlns="urn:isbn:1-931666-33-4" xmlns:xlink="http://www.w3.org/1999/xlink">
  <control><recordId>r{number}</recordId></control>
  <cpfDescription>
    <identity><entityType>corporateBody</entityType>
      <nameEntry xml:lang="rus"><part>Институт номер {number}</part></nameEntry>
    </identity>
    <relations><cpfRelation cpfRelationType="hierarchical-parent" xlink:href="r0">
      <relationEntry>Институт номер 0</relationEntry></cpfRelation></relations>
  </cpfDescription>
</eac-cpf>"""


def calls_among_relations(work: Callable[[], object]) -> int:
    """How often functions of the storage of authority records are entered, or gone on with."""
    entered = 0

    def note(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal entered
        entered += event == "call" and "authority_records" in frame.f_code.co_filename

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return entered


def test_many_parts_of_one_body_are_each_looked_at_once(archive: Archive, tmp_path: Path) -> None:
    work = {}
    for number in (50, 200):
        file = tmp_path / f"{number}.xml"
        records = "".join(_PART.replace("{number}", str(one)) for one in range(number))
        file.write_text(f"<all>{records}</all>", encoding="utf-8")
        read = archive.authorities.read_file(file)
        assert archive.authorities.dry_run(read).made == number
        work[number] = calls_among_relations(partial(archive.authorities.dry_run, read))
    assert work[200] < 5 * work[50]

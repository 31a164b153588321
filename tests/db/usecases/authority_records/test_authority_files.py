"""Authority records go out as EAC-CPF 2010 and come in again: whole, once, and undone in one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from db import Archive
from db.errors import RecordNotFoundError
from db.model import RecordType
from db.model.authority_records import Identifier, IdentifierScheme
from db.model.drafts import AuthorityDraft
from tests.db.usecases.authority_records.conftest import (
    COUNCIL,
    INSTITUTION,
    KIND,
    PERSON,
    describe,
    relation,
    save,
    shown,
    take_in,
)

EAC = "{urn:isbn:1-931666-33-4}"


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Archive]:
    """Another archive, without records."""
    with Archive.create(tmp_path / "b.archive", "Other") as opened:
        yield opened
        report = opened.verify(full=True)
        assert report.ok, report.problems


@pytest.fixture
def exported(archive: Archive, person: str, institution: str, tmp_path: Path) -> Path:
    """A file with all records of an archive in which much is said."""
    describe(archive, person)
    save(
        archive,
        institution,
        description={"mandate": "Устав", "maintenance": "Составлена по уставу."},
        relations=(
            relation(KIND.PART_OF, INSTITUTION, "Академия наук", start="1999"),
            relation(KIND.ASSOCIATED, COUNCIL, "Каспийский экспертный совет"),
        ),
    )
    file = tmp_path / "all.xml"
    assert archive.authorities.export(file) == len(archive.authorities.listing())
    return file


def test_all_records_come_into_an_empty_archive(
    archive: Archive, empty: Archive, exported: Path, person: str
) -> None:
    report = take_in(empty, exported)
    assert (report.made, report.changed, report.remarks) == (report.records, 0, ())
    assert not report.left_out
    own, other = archive.authorities.listing(), empty.authorities.listing()
    assert own == other
    for one in own:
        before, after = shown(archive, one.id), shown(empty, one.id)
        assert after.description == before.description
        assert {(row.kind, row.other, row.start, row.note) for row in after.relations} == {
            (row.kind, row.other, row.start, row.note) for row in before.relations
        }
        assert {(form.text, form.language, form.kind) for form in after.names} == {
            (form.text, form.language, form.kind) for form in before.names
        }
    stated = [one for one in shown(archive, person).offices if one.meeting is None]
    assert list(shown(empty, person).offices) == [replace(one, overlaps=1) for one in stated]
    form = next(one for one in shown(empty, person).names if one.valid_from)
    assert (form.script, form.stated_source, form.valid_to) == ("Grek", "Паспорт", "2020-05")


def test_a_second_reading_changes_nothing(empty: Archive, exported: Path) -> None:
    take_in(empty, exported)
    again = take_in(empty, exported)
    assert (again.made, again.changed, again.event) == (0, 0, None)
    assert again.unchanged == again.records


def test_an_import_is_one_event_that_is_undone(empty: Archive, exported: Path) -> None:
    report = take_in(empty, exported)
    assert report.event is not None
    (event,) = [one for one in empty.history.events() if one.seq == report.event]
    assert (event.what, event.undoable, event.records) == (
        *("authorities_imported", True),
        report.records,
    )
    redo = empty.history.undo(report.event)
    assert not empty.authorities.listing()
    empty.history.undo(redo)
    assert len(empty.authorities.listing()) == report.records


def test_one_record_is_a_document_of_the_standard(
    archive: Archive, exported: Path, person: str, tmp_path: Path
) -> None:
    whole = etree.parse(exported).getroot()
    assert whole.tag == "{urn:council-archive:terms#}authority-records"
    file = tmp_path / "one.xml"
    assert archive.authorities.export(file, [person]) == 1
    root = etree.parse(file).getroot()
    assert root.tag == f"{EAC}eac-cpf"
    control, described = root
    assert [etree.QName(one).localname for one in control] == [
        *("recordId", "maintenanceStatus", "publicationStatus", "maintenanceAgency"),
        *("conventionDeclaration", "maintenanceHistory", "sources"),
    ]
    assert [etree.QName(one).localname for one in described] == [
        *("identity", "description", "relations"),
    ]
    assert root.findtext(f".//{EAC}recordId") == person
    (family,) = root.findall(f".//{EAC}cpfRelation[@cpfRelationType='family']")
    assert family.findtext(f"{EAC}relationEntry") == "Лейла Шафиева"
    dates = root.find(f".//{EAC}existDates/{EAC}dateRange")
    assert dates is not None
    assert [one.get("standardDate") for one in dates] == ["1962-07-15", "2031"]
    (meeting,) = archive.record_ids(RecordType.MEETING)
    with pytest.raises(RecordNotFoundError):
        archive.authorities.export(file, [meeting])


def test_what_was_edited_since_is_kept_beside(
    archive: Archive, exported: Path, person: str
) -> None:
    record = archive.history.read_draft(person)
    assert isinstance(record.draft, AuthorityDraft)
    save(archive, person, description={**record.draft.description, "context": "Новое"})
    report = take_in(archive, exported)
    assert (report.made, report.event) == (0, None)
    assert shown(archive, person).description["context"] == "Новое"
    assert PERSON is shown(archive, person).type


def test_a_number_of_ones_own_is_ones_own_whatever_it_looks_like(
    archive: Archive, empty: Archive, person: str, tmp_path: Path
) -> None:
    own = Identifier(IdentifierScheme.OWN, "https://www.wikidata.org/wiki/Q42")
    other = Identifier(IdentifierScheme.VIAF, "113230702")
    save(archive, person, identifiers=(own, other))
    archive.authorities.export(tmp_path / "all.xml")
    take_in(empty, tmp_path / "all.xml")
    (again,) = (
        one.id for one in empty.authorities.listing() if one.label == shown(archive, person).label
    )
    assert set(shown(empty, again).identifiers) == {own, other}

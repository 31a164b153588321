"""EAC-CPF as both editions of its schema have it, and what a second reading leaves alone."""

from pathlib import Path

import pytest
from lxml import etree

from db import Archive
from db.model.authority_files import AuthorityMatter
from tests.db.usecases.authority_records.conftest import matters, save, shown, take_in

EAC = "{urn:isbn:1-931666-33-4}"
NOTES = "Составлена по уставу.\nДополнена.\nПроверена."
ENTRY = (
    "<nameEntry><part>Союз портов</part><useDates><dateRange>{}</dateRange></useDates></nameEntry>"
)
TWICE = """<?xml version="1.0"?><eac-cpf xmlns="urn:isbn:1-931666-33-4"><control>
<recordId>x</recordId></control><cpfDescription><identity><entityType>corporateBody</entityType>
{}{}</identity></cpfDescription></eac-cpf>"""


@pytest.fixture
def exported(archive: Archive, institution: str, tmp_path: Path) -> Path:
    save(
        archive,
        institution,
        description={
            "maintenance": NOTES,
            "existed_from": "2099-12",
            "existed_to": "9999",
            "history": "Первый абзац.\n\nВторой абзац.",
        },
    )
    file = tmp_path / "one.xml"
    archive.authorities.export(file, [institution])
    return file


def test_each_event_has_one_description_at_the_most(
    exported: Path, institution: str, tmp_path: Path
) -> None:
    events = list(etree.parse(exported).getroot().iter(f"{EAC}maintenanceEvent"))
    told = [[one.text for one in event.findall(f"{EAC}eventDescription")] for event in events]
    assert [one for some in told for one in some] == NOTES.split("\n")
    assert max(map(len, told)) == 1
    for event in events:  # what the schema asks of each
        names = [etree.QName(one).localname for one in event]
        assert names[:4] == ["eventType", "eventDateTime", "agentType", "agent"]
    with Archive.create(tmp_path / "b.archive", "Other") as other:
        take_in(other, exported)
        assert shown(other, institution).description["maintenance"] == NOTES


def test_an_older_file_with_several_descriptions_of_an_event_is_read(
    exported: Path, institution: str, tmp_path: Path
) -> None:
    tree = etree.parse(exported)
    first, *others = [one for one in tree.getroot().iter(f"{EAC}maintenanceEvent") if len(one) > 4]
    for one in others:
        first.append(one[4])
        parent = one.getparent()
        assert parent is not None
        parent.remove(one)
    tree.write(exported)
    with Archive.create(tmp_path / "b.archive", "Other") as other:
        take_in(other, exported)
        assert shown(other, institution).description["maintenance"] == NOTES


def test_a_year_that_the_schema_lacks_is_told_in_words(
    exported: Path, institution: str, tmp_path: Path
) -> None:
    dates = etree.parse(exported).getroot().find(f".//{EAC}existDates/{EAC}dateRange")
    assert dates is not None
    assert [(one.text, one.get("standardDate")) for one in dates] == [
        ("2099-12", "2099-12"),
        ("9999", None),
    ]
    with Archive.create(tmp_path / "b.archive", "Other") as other:
        take_in(other, exported)
        assert shown(other, institution).description["existed_to"] == "9999"


def test_blank_lines_of_a_text_stay_where_its_own_file_is_read(
    archive: Archive, exported: Path, institution: str
) -> None:
    report = take_in(archive, exported)
    assert (report.changed, report.unchanged, report.event) == (0, 1, None)
    history = shown(archive, institution).description["history"]
    assert history == "Первый абзац.\n\nВторой абзац."
    text = exported.read_text(encoding="utf-8").replace("Второй абзац", "Иной абзац")
    exported.write_text(text, encoding="utf-8")
    assert take_in(archive, exported).changed == 1


def test_a_name_with_two_spans_is_told(archive: Archive, tmp_path: Path) -> None:
    file = tmp_path / "twice.xml"
    spans = ["<fromDate>1990</fromDate><toDate>1995</toDate>", "<fromDate>2000</fromDate>"]
    file.write_text(TWICE.format(*map(ENTRY.format, spans)), encoding="utf-8")
    assert (AuthorityMatter.SPANS, "Союз портов") in matters(take_in(archive, file))
    file.write_text(TWICE.format(*map(ENTRY.format, spans[1:] * 2)), encoding="utf-8")
    assert AuthorityMatter.SPANS not in {one for one, _ in matters(take_in(archive, file))}

"""What a citation says of a record is what the archive has, with where it is kept."""

from pathlib import Path

import pytest

from db import Archive
from db.errors import RecordNotFoundError
from db.model import RecordType
from db.model.description import UnitDraft, UnitLevel
from tests.db.whole_trees import whole_trees
from viewer.citing.gathering import cited_source, cited_sources
from viewer.citing.source import SourceKind
from viewer.citing.styles import cite


def test_a_point_is_cited_in_the_language_of_its_document(archive_folder: Path) -> None:
    with Archive.open(archive_folder) as archive:
        meeting = archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[0])
        point = meeting.resolutions[0]
        documents = {one.language: one.id for one in meeting.documents}
        russian = cited_source(archive, point.id)
        azerbaijani = cited_source(archive, point.id, document_id=documents["az"])
        wanted = cited_source(archive, point.id, "en")
    assert (russian.kind, russian.language, russian.point) == (SourceKind.POINT, "ru", "1")
    assert azerbaijani.language == azerbaijani.text_language == "az"
    assert wanted.language == "en"
    assert russian.council == "Каспийский форум экспертов"
    assert russian.sha256 != azerbaijani.sha256


def test_where_a_document_lies_is_in_its_citation(archive_folder: Path) -> None:
    with Archive.open(archive_folder) as archive:
        meeting = archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[0])
        document = archive.document(meeting.documents[0].id)
        fonds = archive.description.add(UnitDraft(UnitLevel.FONDS, "5", "Форум"))
        file = archive.description.add(UnitDraft(UnitLevel.FILE, "2", "Дело", parent_id=fonds))
        archive.description.place(document.id, document.version, file, "1–3")
        with whole_trees() as read:
            source = cited_source(archive, document.id)
        assert read == []
        found = cite([source], "gost-reference").text.replace("\u00a0", " ")
    assert source.kept.code == "5-2"
    assert found.endswith("// Архив Каспийского форума. Ф. 5. Д. 2. Л. 1–3.")


def test_a_meeting_is_cited_by_its_document_and_an_instrument_by_itself(
    archive_folder: Path,
) -> None:
    with Archive.open(archive_folder) as archive:
        meeting = archive.record_ids(RecordType.MEETING)[0]
        instrument = archive.record_ids(RecordType.INSTRUMENT)[0]
        found = cited_sources(archive, [meeting, instrument])
    assert [one.kind for one in found] == [SourceKind.DOCUMENT, SourceKind.INSTRUMENT]
    assert cite(found[1:], "gost-reference").text == (
        "Конвенция о правовом статусе моря: август 2018\u00a0г."
    )


def test_a_person_is_no_source(archive_folder: Path) -> None:
    with Archive.open(archive_folder) as archive:
        person = archive.record_ids(RecordType.PERSON)[0]
        with pytest.raises(RecordNotFoundError) as raised:
            cited_source(archive, person)
    assert raised.value.code == "not_citable"

"""The reference tree and accessions, as the window asks for them."""

from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import DescriptionError, EditConflictError, StillNeededError, TakingBackError
from db.model import RecordType
from db.model.description import (
    AccessionDraft,
    UnitDraft,
    UnitLevel,
)
from db.model.drafts import NamedAuthority
from tests.db.usecases.description_steps import (
    FILE,
    FONDS,
    ITEM,
    SERIES,
    changed,
    codes,
    refused,
    small_tree,
    unit,
)


@pytest.fixture
def archive(recorded_archive: Archive) -> Archive:
    return recorded_archive


def test_units_come_in_the_order_of_their_codes(archive: Archive) -> None:
    _, series, _ = small_tree(archive)
    for code in ("12а", "10", "12"):
        unit(archive, FILE, code, series)
    assert codes(archive) == ["12", "12-1", "12-1-3", "12-1-10", "12-1-12", "12-1-12а"]
    (_, _, row, *_) = archive.description.units()
    assert (row.level, row.own_code, row.title, row.sheets) == (FILE, "3", "Заседания", 40)


def test_a_pattern_of_the_users_makes_the_codes(archive: Archive) -> None:
    fonds, series, file = small_tree(archive)
    assert changed(archive, fonds, pattern="Ф. {фонд} Оп. {опись} Д. {дело}")
    assert codes(archive) == ["Ф. 12", "Ф. 12 Оп. 1", "Ф. 12 Оп. 1 Д. 3"]
    assert refused(archive, UnitDraft(ITEM, "5", "Лист", file)) == "pattern_lacks_level"
    with pytest.raises(DescriptionError) as caught:
        changed(archive, fonds, pattern="{fonds}-{file}")
    assert caught.value.code == "pattern_lacks_level"
    for wrong in ("{fonds}-{fonds}", "{series}", "{fonds}-{sheaf}", "12", "{fonds}}{series}"):
        with pytest.raises(DescriptionError) as caught:
            changed(archive, fonds, pattern=wrong)
        assert caught.value.code == "pattern_wrong"
    assert series


def test_no_two_units_have_one_reference_code(archive: Archive) -> None:
    fonds, series, _ = small_tree(archive)
    assert refused(archive, UnitDraft(FONDS, " 12 ", "Другой")) == "code_taken"
    assert refused(archive, UnitDraft(FILE, "3", "Другое", series)) == "code_taken"
    # Another branch, but the same whole code 12-1-3.
    branch = unit(archive, UnitLevel.SUBFONDS, "2", fonds)
    other = unit(archive, SERIES, "7", branch)
    unit(archive, FILE, "3", other)
    with pytest.raises(DescriptionError):
        changed(archive, branch, code="1")
    assert codes(archive) == ["12", "12-1", "12-1-3", "12-2", "12-2-7", "12-2-7-3"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"code": "  "}, "code_empty"),
        ({"code": "1" * 65}, "code_long"),
        ({"title": ""}, "title_empty"),
        ({"level": FONDS}, "level_misplaced"),
        ({"parent_id": None}, "level_misplaced"),
        ({"parent_id": "nobody"}, "unit_unknown"),
        ({"date_start": "в 2020"}, "description_date"),
        ({"date_start": "2020", "date_end": "2019"}, "description_date_order"),
        ({"date_end": "2019"}, "description_date_order"),
        ({"sheets": -1}, "sheets_wrong"),
    ],
)
def test_what_is_no_description_is_refused(
    archive: Archive, values: dict[str, object], code: str
) -> None:
    _, series, _ = small_tree(archive)
    draft = UnitDraft(FILE, "4", "Переписка", series)
    assert refused(archive, replace(draft, **values)) == code  # type: ignore[arg-type]  # fields by name


def test_a_level_never_changes_and_stands_below_a_higher_one(archive: Archive) -> None:
    fonds, series, file = small_tree(archive)
    for below, above in ((SERIES, file), (FILE, file)):
        assert refused(archive, UnitDraft(below, "9", "x", above)) == "level_misplaced"
    with pytest.raises(DescriptionError) as caught:
        changed(archive, series, level=UnitLevel.SUBSERIES)
    assert caught.value.code == "level_fixed"
    assert unit(archive, FILE, "9", fonds)  # levels between may be left out


def test_a_unit_has_versions_is_undone_and_goes_to_the_bin(archive: Archive) -> None:
    fonds, series, file = small_tree(archive)
    creator = NamedAuthority("Институт востоковедения")
    edit = changed(archive, file, title="Заседания совета", creators=(creator,), date_start="2021")
    assert edit
    newest, oldest = archive.history.versions(file)
    fields = {
        change.key.field: change.after
        for change in archive.history.compare(file, oldest.version, newest.version).changes
    }
    assert fields == {
        "title": "Заседания совета",
        "creators": "Институт востоковедения",
        "dates": "2021",
    }
    archive.history.undo(edit)
    assert archive.description.units()[2].title == "Заседания"
    with pytest.raises(StillNeededError):
        archive.history.bin(series, 1, "")
    event = archive.history.bin(file, 3, "заведено по ошибке")
    assert codes(archive) == ["12", "12-1"]
    (gone,) = archive.history.binned()
    assert gone.record.label == "Заседания"
    unit(archive, FILE, "3", series)
    with pytest.raises(TakingBackError):
        archive.history.undo(event)  # its code is taken
    assert fonds


def test_adding_is_undone_and_done_again(archive: Archive) -> None:
    small_tree(archive)
    (event, *_) = archive.history.events(limit=1)
    assert (event.what, event.undoable) == ("record_added", True)
    undo = archive.history.undo(event.seq)
    assert codes(archive) == ["12", "12-1"]
    archive.history.undo(undo)
    assert codes(archive) == ["12", "12-1", "12-1-3"]


def test_two_forms_on_one_unit(archive: Archive) -> None:
    _, _, file = small_tree(archive)
    one = archive.description.read_draft(file)
    changed(archive, file, title="Первый")
    with pytest.raises(EditConflictError):
        archive.description.save_draft(one)


def test_documents_and_meetings_lie_in_a_file(archive: Archive) -> None:
    _, _, file = small_tree(archive)
    (meeting,) = archive.record_ids(RecordType.MEETING)
    (document,) = archive.record_ids(RecordType.DOCUMENT)
    description = archive.description
    assert description.place(meeting, 1, file)
    event = description.place(document, 1, file, " 12–15 ")
    assert event
    assert description.place(document, 2, file, "12–15") is None
    assert {one.record.type: one.sheets for one in description.placed(file)} == {
        RecordType.MEETING: "",
        RecordType.DOCUMENT: "12–15",
    }
    assert [one.unit_id for one in description.places(document)] == [file]
    assert description.units()[2].holds == 2
    with pytest.raises(StillNeededError):
        archive.history.bin(file, 1, "")
    archive.history.undo(event)
    assert description.places(document) == ()
    description.take_out(meeting, 2, file)
    assert description.units()[2].holds == 0
    with pytest.raises(DescriptionError):
        description.place(meeting, 3, "nowhere")


def test_the_accession_register(archive: Archive) -> None:
    fonds, _, _ = small_tree(archive)
    (received,) = archive.description.files_without_accession()
    first = AccessionDraft(
        "10",
        "2021-12-01",
        donor_name="Секретариат совета",
        donor=NamedAuthority("Секретариат экспертного совета"),
        extent="1 файл",
        contents="Коммюнике первого заседания",
        unit_id=fonds,
        originals=(received.sha256,),
    )
    accession = archive.description.add(first)
    archive.description.add(AccessionDraft("9", "2021-12-01", donor_name="Н. Новая"))
    archive.description.add(AccessionDraft("11"))
    rows = archive.description.accessions()
    assert [row.number for row in rows] == ["9", "10", "11"]
    assert (rows[1].donor, rows[1].originals, rows[1].fonds) == ("Секретариат совета", 1, "12")
    assert archive.description.files_without_accession() == ()
    assert refused(archive, AccessionDraft("10")) == "code_taken"
    assert refused(archive, AccessionDraft("12", originals=(received.sha256,))) == "original_taken"
    assert refused(archive, AccessionDraft("12", "давно")) == "description_date"
    draft = archive.description.read_draft(accession).draft
    assert isinstance(draft, AccessionDraft)
    assert draft.donor is not None
    with pytest.raises(StillNeededError):
        archive.history.bin(str(draft.donor.id), 1, "")


def test_a_donor_and_a_creator_are_merged_with_another_name(archive: Archive) -> None:
    unit(archive, FONDS, "1", creators=(NamedAuthority("Фонд исследований"),))
    archive.description.add(AccessionDraft("1", donor=NamedAuthority("Фонд исследований")))
    kept = unit(archive, FONDS, "2", creators=(NamedAuthority("Исследовательский фонд"),))
    ids = {
        draft.creators[0].text: str(draft.creators[0].id)
        for row in archive.description.units()
        if isinstance(draft := archive.description.read_draft(row.id).draft, UnitDraft)
    }
    archive.history.merge((ids["Исследовательский фонд"], 1), (ids["Фонд исследований"], 1))
    assert [row.donor for row in archive.description.accessions()] == ["Исследовательский фонд"]
    assert kept


def test_what_was_known_on_a_day_has_the_description_too(archive: Archive, tmp_path: Path) -> None:
    _, _, file = small_tree(archive)
    (received,) = archive.description.files_without_accession()
    archive.description.add(AccessionDraft("1", originals=(received.sha256,)))
    (document,) = archive.record_ids(RecordType.DOCUMENT)
    archive.description.place(document, 1, file, "1")
    assert archive.history.as_of("2100", tmp_path / "then.archive")
    with Archive.open(tmp_path / "then.archive", read_only=True) as then:
        assert codes(then) == codes(archive)
        assert [one.originals for one in then.description.accessions()] == [1]
        assert [one.sheets for one in then.description.placed(file)] == ["1"]

"""The reference tree, accessions, retention and acts, as the window asks for them."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import DescriptionError, EditConflictError, StillNeededError, TakingBackError
from db.model import RecordType
from db.model.description import (
    AccessionDraft,
    DescriptionDraft,
    DisposalActDraft,
    RetentionRuleDraft,
    RetentionTerm,
    RetentionTrigger,
    UnitDraft,
    UnitLevel,
)
from db.model.drafts import NamedAuthority
from tests.db.usecases.councils import RUSSIAN, take_in

FONDS, SERIES, FILE, ITEM = UnitLevel.FONDS, UnitLevel.SERIES, UnitLevel.FILE, UnitLevel.ITEM
FIVE_YEARS = RetentionRuleDraft(
    "ст. 57", "Переписка", RetentionTerm.YEARS, "Перечень 2019 г.", years=5, review=True
)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an archive with one session recorded, made once."""
    folder = tmp_path_factory.mktemp("recorded")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(folder / "cache"))
        with Archive.create(folder / "a.archive", "Test") as opened:
            assert take_in(opened, folder, "first.txt", RUSSIAN, accept=True).meeting_id
    return folder / "a.archive"


@pytest.fixture
def archive(recorded: Path, tmp_path: Path) -> Iterator[Archive]:
    """A copy of it; whole at the end, whatever was done."""
    shutil.copytree(recorded, tmp_path / "a.archive")
    with Archive.open(tmp_path / "a.archive") as opened:
        yield opened
        report = opened.verify(full=True)
        assert report.ok, report.problems


def unit(
    archive: Archive, level: UnitLevel, code: str, parent: str | None = None, **values: object
) -> str:
    title = str(values.pop("title", f"{level.value} {code}"))
    return archive.description.add(UnitDraft(level, code, title, parent, **values))  # type: ignore[arg-type]  # fields by name


def small_tree(archive: Archive) -> tuple[str, str, str]:
    fonds = unit(archive, FONDS, "12", title="Экспертный совет")
    series = unit(archive, SERIES, "1", fonds, title="Дела постоянного хранения")
    return fonds, series, unit(archive, FILE, "3", series, title="Заседания", sheets=40)


def codes(archive: Archive) -> list[str]:
    return [row.code for row in archive.description.units()]


def changed(archive: Archive, record_id: str, **values: object) -> int | None:
    record = archive.history.read_draft(record_id)
    draft = replace(record.draft, **values)  # type: ignore[arg-type]  # fields by name
    return archive.history.save_draft(replace(record, draft=draft))


def refused(archive: Archive, draft: DescriptionDraft) -> str:
    before = archive.history.head()
    with pytest.raises(DescriptionError) as caught:
        archive.description.add(draft)
    assert archive.history.head() == before
    return caught.value.code


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
    one = archive.history.read_draft(file)
    changed(archive, file, title="Первый")
    with pytest.raises(EditConflictError):
        archive.history.save_draft(one)


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
    draft = archive.history.read_draft(accession).draft
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
        if isinstance(draft := archive.history.read_draft(row.id).draft, UnitDraft)
    }
    archive.history.merge((ids["Исследовательский фонд"], 1), (ids["Фонд исследований"], 1))
    assert [row.donor for row in archive.description.accessions()] == ["Исследовательский фонд"]
    assert kept


def test_what_is_due_on_a_day(archive: Archive) -> None:
    _, series, file = small_tree(archive)
    rule = archive.description.add(FIVE_YEARS)
    forever = archive.description.add(
        RetentionRuleDraft("ст. 18", "Протоколы", RetentionTerm.PERMANENT)
    )
    changed(archive, series, rule_id=rule)
    changed(archive, file, rule_id=forever, date_start="2001", date_end="2002")
    old = unit(archive, FILE, "4", series, date_start="2017-03", date_end="2018-11-05")
    undated = unit(archive, FILE, "5", series)
    assert archive.description.due("2023-12-31").due == ()
    found = archive.description.due("2024-01-01")
    assert [(one.unit.id, one.due_on, one.rule.id) for one in found.due] == [
        (old, "2024-01-01", rule)
    ]
    assert [one.unit.id for one in found.undated] == [undated]
    assert {one.id: one.units for one in archive.description.rules()} == {rule: 1, forever: 1}
    with pytest.raises(StillNeededError):
        archive.history.bin(rule, 1, "")


def test_a_term_that_begins_with_an_event(archive: Archive) -> None:
    _, _, file = small_tree(archive)
    rule = archive.description.add(replace(FIVE_YEARS, trigger=RetentionTrigger.EVENT, years=1))
    changed(archive, file, rule_id=rule, date_start="1999")
    assert [one.unit.id for one in archive.description.due("2030-01-01").undated] == [file]
    changed(archive, file, retention_from="2024-06")
    (due,) = archive.description.due("2030-01-01").due
    assert due.due_on == "2026-01-01"


@pytest.mark.parametrize("years", [None, 0, 1000])
def test_a_term_of_years_says_how_many(archive: Archive, years: int | None) -> None:
    assert refused(archive, replace(FIVE_YEARS, years=years)) == "years_wrong"


def test_an_act_of_disposal(archive: Archive) -> None:
    _, series, file = small_tree(archive)
    rule = archive.description.add(FIVE_YEARS)
    changed(archive, series, rule_id=rule)
    changed(archive, file, date_start="2015", date_end="2016")
    late = unit(archive, FILE, "4", series, date_start="2023")
    description = archive.description

    def words(rule: RetentionRuleDraft) -> str:
        return f"{rule.years} лет, {rule.article}"

    draft = description.draft_act([file], words, "2024-05-01")
    (item,) = draft.items
    assert (item.series, item.code, item.dates, item.term) == (
        "1",
        "3",
        "2015/2016",
        "5 лет, ст. 57",
    )
    assert draft.basis == "Перечень 2019 г."
    assert refused(archive, draft) == "code_empty"
    act = description.add(replace(draft, number="1"))
    (row,) = description.acts()
    assert (row.number, row.fonds, row.units) == ("1", "12", 1)
    assert [one.act for one in description.due("2024-05-01").due] == ["1"]
    assert refused(archive, replace(draft, number="2")) == "in_another_act"
    not_due = replace(draft, number="2", items=(replace(item, unit_id=late),))
    assert refused(archive, not_due) == "act_not_due"
    assert refused(archive, replace(draft, number="2", items=())) == "act_empty"
    with pytest.raises(DescriptionError):
        description.draft_act([late], words, "2024-05-01")
    changed(archive, act, commission="протокол ЭК от 02.05.2024 № 3")
    read = archive.history.read_draft(act).draft
    assert isinstance(read, DisposalActDraft)
    assert read.items == (item,)
    with pytest.raises(StillNeededError):
        archive.history.bin(file, 2, "")


def test_the_units_of_an_act_are_of_one_fonds(archive: Archive) -> None:
    rule = archive.description.add(FIVE_YEARS)
    files = []
    for code in ("1", "2"):
        fonds = unit(archive, FONDS, code, rule_id=rule)
        files.append(unit(archive, FILE, "1", fonds, date_start="2001"))
    with pytest.raises(DescriptionError) as caught:
        archive.description.draft_act(files, lambda rule: rule.article)
    assert caught.value.code == "act_other_fonds"


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

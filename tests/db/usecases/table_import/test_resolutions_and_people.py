"""Resolutions find their sessions, people their names; what is known is filled where empty."""

from pathlib import Path

from db import Archive
from db.model import AuthorityDetail, RecordType
from db.model.table_import import (
    RowState,
)
from tests.db.usecases.councils import ENGLISH
from tests.db.usecases.councils import take_in as read_in
from tests.db.usecases.table_import.journal import ROWS, codes, plan_of, take_in, write


def resolutions(tmp_path: Path) -> Path:
    """Rows of resolutions, some of which are wrong."""
    return write(
        tmp_path,
        "КЭС;1;1;Рекомендовать порт.;Recommend a port.;рекомендация",
        "КЭС;1;2;Благодарить хозяев.;;",
        "КЭС;9;1;Нет такого.;;",
        "Каспийский экспертный союз;1;1;Нет совета.;;",
        "КЭС;2;;Без номера.;;решение, оценка",
        "КЭС;1;2;;;",
        "КЭС;1;1;рекомендовать  порт.;;",
        "КЭС;1;1;Другое.;;чудо",
        heads="Совет;Заседание;Пункт;Текст;Text (en);Вид",
        name="r.csv",
    )


def test_resolutions_find_their_session_and_their_wordings(
    archive: Archive, tmp_path: Path
) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    file = resolutions(tmp_path)
    assert codes(plan_of(archive, file)) == [
        (RowState.NEW, []),
        (RowState.NEW, []),
        (RowState.ERROR, ["meeting_unknown"]),
        (RowState.ERROR, ["council_unknown"]),
        (RowState.NEW, []),
        (RowState.ERROR, ["text_missing"]),
        (RowState.SAME, ["same_as_row"]),
        (RowState.ERROR, ["kind_unknown"]),
    ]


def test_wordings_are_a_document_of_their_session(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    take_in(archive, resolutions(tmp_path))
    first = archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[0])
    assert [(one.number, tuple(one.kinds), dict(one.texts)) for one in first.resolutions] == [
        ("1", ("recommendation",), {"ru": "Рекомендовать порт.", "en": "Recommend a port."}),
        ("2", (), {"ru": "Благодарить хозяев."}),
    ]
    titles = sorted(one.title for one in first.documents)
    assert titles == ["r.csv, row 2", "r.csv, rows 2–3", "журнал.csv, row 2"]
    (russian,) = (one for one in first.documents if one.title.endswith("2–3"))
    shown = archive.document(russian.id).paragraphs
    assert [one.resolution_id for one in shown] == [one.id for one in first.resolutions]
    assert archive.verify(full=True).ok
    assert archive.table_imports.undo().removed["resolution"] == 3
    assert archive.counts().resolutions == 0
    assert archive.counts().documents == 3
    assert archive.verify(full=True).ok


def test_wordings_in_another_language_are_filled_in_and_taken_back(
    archive: Archive, tmp_path: Path
) -> None:
    take_in(archive, write(tmp_path, ROWS[0]))
    heads = "Council;Session;Point;Text;Language;Kind"
    take_in(archive, write(tmp_path, "КЭС;1;1;Порт.;ru;", heads=heads, name="r.csv"))
    second = write(tmp_path, "КЭС;1;1;A port.;en;decision", heads=heads, name="s.csv")
    done = take_in(archive, second, fill_up=True)
    (resolution,) = archive.meeting(archive.record_ids(RecordType.MEETING)[0]).resolutions
    assert dict(resolution.texts) == {"ru": "Порт.", "en": "A port."}
    assert tuple(resolution.kinds) == ("decision",)
    assert archive.table_imports.undo(done.id).emptied == 1
    (resolution,) = archive.meeting(archive.record_ids(RecordType.MEETING)[0]).resolutions
    assert dict(resolution.texts) == {"ru": "Порт."}
    assert tuple(resolution.kinds) == ()
    assert archive.verify(full=True).ok


def test_people_have_names_in_three_languages(archive: Archive, tmp_path: Path) -> None:
    heads = "ФИО (рус);Ad (az);Name (en)"
    take_in(archive, write(tmp_path, "Хикмет Гаджиев;;", heads=heads))
    more = write(
        tmp_path,
        "Хикмет Гаджиев;Hikmət Hacıyev;Hikmet Hajiyev",
        "Иван Петров;;",
        "Hikmet Hacıyev, köməkçi;;",
        heads=heads,
        name="b.csv",
    )
    assert codes(plan_of(archive, more)) == [
        (RowState.SAME, ["could_fill"]),
        (RowState.NEW, []),
        (RowState.ERROR, ["name_unclear"]),
    ]
    done = take_in(archive, more, fill_up=True)
    assert archive.counts().people == 2
    (known,) = (
        detail
        for one in archive.record_ids(RecordType.PERSON)
        if isinstance(detail := archive.show(one), AuthorityDetail) and len(detail.names) == 3
    )
    assert {(name.language, name.text) for name in known.names} == {
        ("ru", "Хикмет Гаджиев"), ("az", "Hikmət Hacıyev"), ("en", "Hikmet Hajiyev"),
    }  # fmt: skip
    archive.table_imports.undo(done.id)
    assert archive.counts().people == 1
    assert archive.verify(full=True).ok


def test_people_of_a_table_are_found_again_in_another_script(
    archive: Archive, tmp_path: Path
) -> None:
    done = take_in(
        archive, write(tmp_path, "Хикмет Гаджиев;;", heads="ФИО (рус);Ad (az);Name (en)")
    )
    (person,) = archive.record_ids(RecordType.PERSON)

    def candidates() -> list[str]:
        inbox_id = read_in(archive, tmp_path, "en.txt", ENGLISH).inbox_id
        assert inbox_id is not None
        found = archive.match(*archive.inbox_reading(inbox_id))
        return [one.id for match in found.matches for one in match.candidates]

    assert person in candidates()
    archive.table_imports.undo(done.id)
    assert person not in candidates()

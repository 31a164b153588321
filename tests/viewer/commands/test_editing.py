"""``edit`` and ``merge``: fields of a record are changed, two records become one."""

from pathlib import Path

import pytest

from tests.viewer.commands.conftest import Call, first


def test_fields_of_a_meeting_are_set_and_taken_out(call: Call, archive: Path) -> None:
    meeting = first(call, archive, "meetings")
    done = call(
        *("edit", archive, meeting, "--set", "date_start=18–19 ноября 2021", "--set", "place=Шуша"),
        *("--set", "legal_basis=", "--set", "theme.en=Ports", "--reason", "по протоколу", "--json"),
    )
    assert done.status == 0
    shown = call("show", archive, meeting, "--json").json
    assert (shown["date_start"], shown["date_end"]) == ("2021-11-18", "2021-11-19")
    assert shown["place"]["label"] == "Шуша"
    assert shown["legal_basis"] is None
    assert shown["version"] == done.json["version"]
    assert "по протоколу" in shown["history"][-1]["detail"] + shown["history"][0]["detail"]
    again = call("edit", archive, meeting, "--set", "place=Шуша")
    assert (again.status, again.err) == (0, "The record says that already; nothing was changed.\n")


def test_a_wording_needs_its_reason(call: Call, archive: Path) -> None:
    point = first(call, archive, "resolutions")
    refused = call("edit", archive, point, "--set", "text.ru=Иначе.")
    assert refused.status == 2
    assert "--reason" in refused.err
    done = call("edit", archive, point, "--set", "text.ru=Иначе.", "--reason", "опечатка")
    assert done.status == 0
    kinds = call("edit", archive, point, "--set", "kinds=decision, position")
    assert kinds.status == 0
    shown = call("show", archive, point, "--json").json
    assert shown["texts"]["ru"] == "Иначе."
    assert shown["kinds"] == ["decision", "position"]


@pytest.mark.parametrize(
    ("what", "assignment", "said"),
    [
        ("meetings", "colour=red", "no field “colour”"),
        ("meetings", "ordinal=первое", "no number of a session"),
        ("resolutions", "kinds=nonsense", "none of: assessment"),
        ("resolutions", "text.az=Başqa", "no field “text.az”"),
        ("documents", "type=letter", "none of: communique"),
        ("documents", "language=klingon", "none of: ru, az, en"),
        ("documents", "language=RU ", "none of: ru, az, en"),
        ("meetings", "theme.xx=Море", "none of: ru, az, en"),
        ("people", "date=2021", "no field “date”"),
    ],
)
def test_what_is_no_field_changes_nothing(
    call: Call, archive: Path, what: str, assignment: str, said: str
) -> None:
    record = first(call, archive, what)
    before = call("show", archive, record, "--json").json
    refused = call("edit", archive, record, "--set", assignment, "--reason", "так")
    assert refused.status == 2
    assert said in refused.err
    assert call("show", archive, record, "--json").json == before


def test_what_cannot_be_stored_is_said_in_a_sentence(call: Call, archive: Path) -> None:
    meeting = first(call, archive, "meetings")
    refused = call("edit", archive, meeting, "--set", "date_start=осенью", "--reason", "так")
    assert refused.status == 1
    assert "is no date" in refused.err
    assert call("edit", archive, meeting, "--set", "place").status == 2


def test_two_persons_are_merged(call: Call, archive: Path) -> None:
    kept, gone, *others = (one["id"] for one in call("list", archive, "people", "--json").json)
    assert call("merge", archive, kept, gone).status == 2  # no reason
    dry = call("merge", archive, kept, gone, "--reason", "одно лицо", "--dry-run")
    assert dry.status == 0
    assert gone in dry.out
    assert "1 record would name " in dry.err
    assert len(call("list", archive, "people", "--json").json) == len(others) + 2
    done = call("merge", archive, kept, gone, "--reason", "одно лицо", "--json")
    assert done.json["kept"]["id"] == kept
    assert done.json["names"]
    left = [one["id"] for one in call("list", archive, "people", "--json").json]
    assert sorted(left) == sorted([kept, *others])
    meeting = first(call, archive, "meetings")
    wrong = call("merge", archive, kept, meeting, "--reason", "нет")
    assert wrong.status == 1
    assert "Only two records of one kind" in wrong.err
    undone = call("log", archive, "--json").json["events"]
    assert call("undo", archive, str(undone[0]["seq"])).status == 0
    again = call("merge", archive, kept, gone, "--reason", "одно лицо")
    assert "1 record now names " in again.err


def test_several_records_are_changed_as_one_event(call: Call, archive: Path) -> None:
    points = [str(row["id"]) for row in call("list", archive, "resolutions", "--json").json[:3]]
    done = call(
        *("edit", archive, *points, "--set", "kinds=decision", "--set", "tag=срочно, на проверку"),
        *(
            "--set",
            "access=restricted | 2099 | личные данные",
            "--reason",
            "по протоколу",
            "--json",
        ),
    )
    assert done.status == 0
    assert done.json["ids"] == points
    assert done.json["changed"] == 3
    for point in points:
        assert call("show", archive, point, "--json").json["kinds"] == ["decision"]
    assert "2099-12-31" in call("access", archive, points[1]).out
    again = call("edit", archive, *points, "--set", "untag=другое")
    assert again.err == "The records say that already; nothing was changed.\n"
    assert call("undo", archive, done.json["event"]).status == 0
    assert "2099" not in call("access", archive, points[1]).out


@pytest.mark.parametrize(
    ("assignment", "status", "said"),
    [
        ("colour=red", 2, "no field “colour”"),
        ("kinds=nonsense", 2, "none of: assessment"),
        ("topic=нет", 2, "no topic “нет”"),
        ("access=open-ish", 2, "none of: open"),
        ("place=Шуша", 1, "has no such field"),
    ],
)
def test_what_several_records_cannot_be_is_said(
    call: Call, archive: Path, assignment: str, status: int, said: str
) -> None:
    points = [str(row["id"]) for row in call("list", archive, "resolutions", "--json").json[:2]]
    refused = call("edit", archive, *points, "--set", assignment)
    assert (refused.status, said in refused.err) == (status, True)

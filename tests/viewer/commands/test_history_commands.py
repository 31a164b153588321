"""What was done is printed, undone, done again, and proved by a head that was noted."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest

from db.storage import instants
from tests.viewer.commands.conftest import Answer


def test_a_confirmation_is_undone_and_done_again(
    call: Callable[..., Answer], archive: Path
) -> None:
    log = call("log", archive, "--json").json
    (confirmed,) = [one for one in log["events"] if one["what"] == "confirmed"]
    assert confirmed["undoable"]
    assert confirmed["record"]["type"] == "meeting"
    assert log["head"] == f"{log['events'][0]['seq']}:{log['events'][0]['digest']}"
    undone = call("undo", archive, confirmed["seq"], "--json").json
    assert (undone["undone"], undone["event"] > confirmed["seq"]) == (confirmed["seq"], True)
    assert call("list", archive, "meetings", "--json").json == []
    history = call("history", archive, confirmed["record"]["id"], "--json").json
    assert [one["deleted"] for one in history["versions"]] == [True, False]
    assert history["label"]
    changed = {one["field"] for one in history["versions"][0]["changes"]}
    assert {"council", "dates"} <= changed
    again = call("undo", archive, undone["event"])
    assert again.status == 0
    assert int(again.out) > undone["event"]
    (meeting,) = call("list", archive, "meetings", "--json").json
    assert meeting["id"] == confirmed["record"]["id"]
    printed = call("history", archive, meeting["id"])
    assert printed.status == 0
    assert "unconfirmed (event" in printed.out


def test_the_log_goes_on_before_a_number(call: Callable[..., Answer], archive: Path) -> None:
    events = call("log", archive, "--json").json["events"]
    (first,) = call("log", archive, "--limit", "1", "--json").json["events"]
    rest = call("log", archive, "--before", first["seq"], "--json").json["events"]
    assert [first, *rest] == events
    plain = call("log", archive)
    assert plain.out.count("\n") == len(events) + 1
    assert "The end of the log is" in plain.err


def test_what_cannot_be_undone_is_a_sentence(call: Callable[..., Answer], archive: Path) -> None:
    for event, told in (("1", "changed no record"), ("999999", "changed no record")):
        answer = call("undo", archive, event)
        assert (answer.status, answer.out) == (1, "")
        assert told in answer.err


def test_a_noted_head_must_be_in_the_log(call: Callable[..., Answer], archive: Path) -> None:
    head = call("verify", archive, "--json").json["head"]
    assert head in call("verify", archive).err
    assert call("verify", archive, "--head", head).status == 0
    number, _, digest = head.partition(":")
    cut = call("verify", archive, "--head", f"{int(number) + 5}:{digest}", "--json")
    assert (cut.status, cut.json["problems"][0]["kind"]) == (1, "history_cut")


@pytest.mark.parametrize(
    "arguments",
    [
        ["verify", "a.archive", "--head", "12"],
        ["undo", "a.archive", "0"],
        ["undo", "a.archive", "x"],
    ],
)
def test_wrong_numbers_are_wrong_usage(call: Callable[..., Answer], arguments: list[str]) -> None:
    assert call(*arguments).status == 2


def test_an_archive_of_what_was_known(
    call: Callable[..., Answer], archive: Path, tmp_path: Path
) -> None:
    (newest, *_) = call("log", archive, "--json").json["events"]
    made = call("as-of", archive, newest["at"][:4], tmp_path / "then.archive")
    assert made.status == 0
    assert made.out.strip() == str(tmp_path / "then.archive")
    meetings = [call("list", one, "meetings", "--json").json for one in (archive, made.out.strip())]
    assert [one["id"] for one in meetings[0]] == [one["id"] for one in meetings[1]]
    assert call("verify", tmp_path / "then.archive", "--full").status == 0
    before = call("as-of", archive, "1999-12-31", tmp_path / "before.archive")
    assert before.status == 1
    assert "1999-12-31" in before.err
    for text in ("yesterday", "2026-13-45", "2026-03-12T25:00", "12.03.2026–13.03.2026"):
        refused = call("as-of", archive, text, tmp_path / "x")
        assert (refused.status, f"“{text}” is no date." in refused.err) == (2, True)
    before = call("as-of", archive, "31.12.1999", tmp_path / "before.archive")
    assert (before.status, "no record" in before.err) == (1, True)


def test_a_clock_that_ran_back_is_a_remark_and_no_fault(
    call: Callable[..., Answer], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Yesterday(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) - timedelta(days=1)

    assert call("verify", archive, "--json").json["remarks"] == []
    monkeypatch.setattr(instants, "_LAST", [datetime.min.replace(tzinfo=UTC)])
    monkeypatch.setattr(instants, "datetime", Yesterday)
    (meeting,) = call("list", archive, "meetings", "--json").json
    assert call("edit", archive, meeting["id"], "--set", "ordinal=7", "--reason", "x").status == 0
    answer = call("verify", archive, "--json")
    (remark,) = answer.json["remarks"]
    assert (answer.status, remark["kind"]) == (0, "clock_back")
    said = call("verify", archive).err
    assert "The times in the log run back at event" in said
    assert remark["detail"] in said

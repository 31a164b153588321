"""Saved searches on the command line; archives of an earlier version are brought up to date."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db import Archive
from db.model import Query, UnitType
from db.paths import ArchivePaths
from tests.db.first_revision import take_back
from tests.viewer.commands.conftest import Answer

_EVERYTHING = Query("", types=(UnitType.RESOLUTION,), sort="meeting")


@pytest.fixture
def kept(archive: Path) -> Path:
    """The archive with two saved searches."""
    with Archive.open(archive) as opened:
        opened.saved_searches.save("Порты и море", Query("порт", sort="-date"))
        opened.saved_searches.save("Всё за 2021", _EVERYTHING)
    return archive


def test_they_are_listed_and_shown(call: Callable[..., Answer], kept: Path) -> None:
    rows = call("list", kept, "searches", "--json").json
    assert [row["name"] for row in rows] == ["Порты и море", "Всё за 2021"]
    assert rows[0]["query"]["text"] == "порт"
    assert rows[0]["query"]["version"] == 1
    plain = call("list", kept, "searches").out.splitlines()
    assert plain[0].split() == ["ID", "NAME", "ASKS"]
    assert plain[1].endswith("порт · sort: -date")
    shown = call("show", kept, rows[0]["id"], "--json").json
    assert shown == {"type": "saved_search", **rows[0]}
    assert "Порты и море" in call("show", kept, rows[0]["id"]).out


def test_one_is_searched_by_its_name_or_id(call: Callable[..., Answer], kept: Path) -> None:
    typed = call("search", kept, "порт", "--sort", "-date", "--json").json
    for name in ("порты И море", call("list", kept, "searches", "--json").json[0]["id"]):
        found = call("search", kept, "--saved", name, "--json").json
        assert (found["query"], found["total"]) == ("порт", typed["total"])
        assert [hit["id"] for hit in found["hits"]] == [hit["id"] for hit in typed["hits"]]
    every = call("search", kept, "--saved", "Всё за 2021", "--limit", "3", "--json").json
    assert every["total"] == len(call("list", kept, "resolutions", "--json").json)
    assert len(every["hits"]) == 3


def test_what_is_not_there_or_not_said_is_a_sentence(
    call: Callable[..., Answer], kept: Path
) -> None:
    unknown = call("search", kept, "--saved", "Нет такого")
    assert (unknown.status, unknown.out) == (1, "")
    assert "“Нет такого”" in unknown.err
    neither = call("search", kept)
    assert neither.status == 2
    assert "--saved" in neither.err


def test_an_archive_of_an_earlier_version_is_brought_up_to_date(
    call: Callable[..., Answer], archive: Path
) -> None:
    before = call("list", archive, "resolutions", "--json").json
    take_back(ArchivePaths(archive))
    answer = call("list", archive, "resolutions", "--json")
    assert answer.json == before
    assert "brought up to date" in answer.err
    assert len(list((archive / "backups").glob("*.db"))) == 1
    again = call("verify", archive, "--full", "--json")
    assert again.json["ok"]
    assert "brought up to date" not in again.err

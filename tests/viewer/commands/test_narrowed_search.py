"""A search from the command line, narrowed by facets and by other queries."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.model import NameKind, Query, RecordType
from db.model.drafts import AuthorityDraft, NameDraft
from db.progress import silent
from tests.viewer.commands.conftest import Answer
from viewer.commands.arguments import parse


def test_each_narrowing_can_be_said_several_times_and_anywhere() -> None:
    values = parse(
        [
            *("search", "--filter", "kind=decision", "a.archive", "--within", "порты"),
            *("-море", "--exclude=year=2021", "--filter", "kind=position", "--sort", "council"),
            *("--within", "-граница"),
        ]
    )
    assert (str(values.archive), values.query) == ("a.archive", "-море")
    assert values.filter == [("kind", "decision"), ("kind", "position")]
    assert values.exclude == [("year", "2021")]
    assert values.within == ["порты", "-граница"]
    assert values.sort == "council"


@pytest.mark.parametrize("said", ["kind", "kind=", "colour=red", "=decision"])
def test_what_is_no_facet_with_a_value_is_wrong_usage(
    call: Callable[..., Answer], said: str
) -> None:
    answer = call("search", "a.archive", "x", "--filter", said)
    assert answer.status == 2
    assert "year, council, kind" in answer.err


def test_values_are_named_as_the_facets_print_them(
    call: Callable[..., Answer], archive: Path
) -> None:
    every = call("search", archive, "", "--facets", "--limit", "500", "--json").json
    council = every["facets"]["council"][0]
    for said in (council["label"].lower(), council["value"]):
        found = call("search", archive, "", "--filter", f"council={said}", "--json").json
        assert found["total"] == council["count"]
    none = call("search", archive, "", "--filter", "council=ничей", "--json").json
    assert none["total"] == 0


def test_the_query_asks_for_what_was_said(
    call: Callable[..., Answer], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Query] = []
    search = Archive.search

    def noted(self: Archive, query: Query) -> object:
        asked.append(query)
        return search(self, query)

    monkeypatch.setattr(Archive, "search", noted)
    call("search", archive, "x", "--within", "порты", "--exclude", "kind=decision")
    assert (asked[-1].within, asked[-1].excluded) == (("порты",), {"kind": ("decision",)})


def _total(call: Callable[..., Answer], archive: Path, *said: str) -> int:
    return int(call("search", archive, *said, "--limit", "1", "--json").json["total"])


@pytest.mark.parametrize("facet", ["person", "kind", "type", "year", "language", "place", "tag"])
def test_a_saved_search_keeps_its_own_choices(
    call: Callable[..., Answer], archive: Path, facet: str
) -> None:
    with Archive.open(archive) as opened:
        resolutions = opened.record_ids(RecordType.RESOLUTION)
        for place, record in enumerate(resolutions[:4]):
            opened.annotations.tag([record], ["один"] if place % 2 else ["один", "два слова"])
    facets = call("search", archive, "", "--facets", "--limit", "1", "--json").json["facets"]
    values = [one["value"] for one in facets[facet]][:3]
    assert values
    with Archive.open(archive) as opened:
        for one in values:
            opened.saved_searches.save(f"с {one}", Query("", filters={facet: (one,)}))
            opened.saved_searches.save(f"без {one}", Query("", excluded={facet: (one,)}))
        every = opened.search(Query("", limit=10_000)).hits
        having = {
            one: {
                (hit.id, hit.paragraph, hit.type)
                for hit in opened.search(Query("", limit=10_000, filters={facet: (one,)})).hits
            }
            for one in (*values, "никто")
        }
    for kept in values:
        for said in (*values, "никто"):
            value = f"{facet}={said}"
            both = having[kept] & having[said]
            assert _total(call, archive, "--saved", f"с {kept}", "--filter", value) == len(both)
            less = len(every) - len(having[kept] | having[said])
            assert _total(call, archive, "--saved", f"без {kept}", "--exclude", value) == less
            either = [f"--filter={facet}={one}" for one in (said, kept)]
            assert _total(call, archive, "--saved", f"с {kept}", *either) == len(having[kept])


def test_a_name_of_two_people_means_both(call: Callable[..., Answer], archive: Path) -> None:
    people = call("search", archive, "", "--facets", "--json").json["facets"]["person"]
    one, other = people[0], people[-1]
    with Archive.open(archive) as opened:
        edition = opened.history.read_draft(other["value"], "ru")
        assert isinstance(edition.draft, AuthorityDraft)
        name = NameDraft(one["label"], "ru", NameKind.FULL, preferred=True)
        names = (name, *(replace(was, preferred=False) for was in edition.draft.names))
        draft = replace(edition.draft, names=names)
        opened.history.save_draft(replace(edition, draft=draft), "ru", "two of one name")
        opened.wait_for_index(silent)
        either = Query("", filters={"person": (one["value"], other["value"])})
        expected = opened.search(either).total
        every = opened.search(Query("")).total
    said = f"person={one['label']}"
    assert _total(call, archive, "", "--filter", said) == expected > one["count"]
    assert _total(call, archive, "", "--exclude", said) == every - expected

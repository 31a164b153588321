"""Access on the command line: it is restricted, readers see less, a copy is published."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db import Archive
from db.model import RecordType
from tests.viewer.commands.conftest import Answer

Call = Callable[..., Answer]


@pytest.fixture
def meeting(archive: Path) -> str:
    with Archive.open(archive, read_only=True) as opened:
        return opened.record_ids(RecordType.MEETING)[0]


@pytest.fixture
def closed(call: Call, archive: Path, meeting: str) -> Path:
    done = call("access", archive, meeting, "--set", "closed", "--until", "2999-01-01")
    assert done.err.strip() == "Closed until 2999-01-01."
    refused = call("access", archive, meeting, "--set", "closed", "--until", "послезавтра")
    assert (refused.status, "“послезавтра” is no date." in refused.err) == (2, True)
    done = call("access", archive, meeting, "--set", "closed", "--until", "1 января 2999")
    assert done.err.strip() == "Closed until 2999-01-01."
    return archive


def test_what_is_restricted_is_listed(call: Call, closed: Path, meeting: str) -> None:
    assert meeting in call("access", closed).out
    (line,) = call("access", closed, "--json").json
    assert line["restriction"]["until"] == "2999-01-01"
    assert "Closed until 2999-01-01." in call("access", closed, meeting).out
    assert call("access", closed, meeting, "--lift", "--reason", "так").err.strip() == "Open."
    assert call("access", closed).err.strip() == "0 restrictions."


def test_readers_do_not_find_it(call: Call, closed: Path, meeting: str) -> None:
    mine, theirs = (
        {row["id"] for row in call("list", closed, "meetings", "--json", *more).json}
        for more in ((), ("--public",))
    )
    assert mine - theirs == {meeting}
    assert call("show", closed, meeting).status == 0
    assert call("show", closed, meeting, "--public").status == 1
    whole = call("search", closed, "", "--json", "--facets").json
    public = call("search", closed, "", "--json", "--facets", "--public").json
    assert 0 < public["total"] < whole["total"] or len(mine) == 1
    assert meeting not in str(public)


def test_exports_leave_it_out_and_say_so(call: Call, closed: Path, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    left = call("export-results", closed, "type:meeting", table)
    assert "Left out as closed or restricted: 1." in left.err
    whole = call("export-results", closed, "type:meeting", table, "--restricted")
    assert "Left out" not in whole.err
    public = call("export-results", closed, "type:meeting", table, "--public", "--restricted")
    assert "Left out" not in public.err


def test_a_copy_is_published(call: Call, closed: Path, meeting: str, tmp_path: Path) -> None:
    done = call("publish", closed, tmp_path / "public.archive")
    assert done.out.strip() == str(tmp_path / "public.archive")
    assert "Not there:" in done.err
    assert call("show", tmp_path / "public.archive", meeting).status == 1
    refused = call("access", tmp_path / "public.archive", meeting, "--set", "open")
    assert refused.status == 1
    again = call("publish", closed, tmp_path / "public.archive")
    assert again.status == 1
    assert "already" in again.err


@pytest.mark.usefixtures("qapp")
def test_words_are_blacked_out(call: Call, archive: Path, tmp_path: Path) -> None:
    with Archive.open(archive, read_only=True) as opened:
        (document, *_) = opened.record_ids(RecordType.DOCUMENT)
        words = opened.document(document).paragraphs[0].text.split()[-1].strip(".,")
    assert call("redact", archive, document).status == 1
    done = call("redact", archive, document, "--words", words, "--ground", "тайна")
    assert "blacked out." in done.err
    shown = call("redact", archive, document).out
    assert words not in shown
    assert "████ [тайна]" in shown
    assert call("redact", archive, document, "--json").json["spans"][0]["reason"] == "тайна"
    assert call("redact", archive, document, "--words", "нетакихслов").status == 1
    assert words not in call("show", archive, document, "--public").out
    assert words in call("show", archive, document).out
    assert call("redact", archive, document, "--pdf", tmp_path / "a.pdf").status == 0
    call("redact", archive, document, "--uncover")
    assert call("redact", archive, document).status == 1


def test_who_closes_a_point_is_told_what_follows(call: Call, archive: Path) -> None:
    with Archive.open(archive, read_only=True) as opened:
        point = opened.record_ids(RecordType.RESOLUTION)[0]
        number = len(opened.access.point_documents(point).black)
    said = call("access", archive, point, "--set", "closed").err
    assert f"It is black in the text of {number} document" in said
    assert "in place of the original" in said
    assert call("access", archive, point, "--set", "open").err.strip() == "Open."

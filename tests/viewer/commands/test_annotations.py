"""``tag``, ``tags`` and ``note``: on records and on words, in all that commands print."""

from collections.abc import Callable
from pathlib import Path

from tests.viewer.commands.conftest import Answer


def resolution(call: Callable[..., Answer], archive: Path) -> str:
    return str(call("list", archive, "resolutions", "--json").json[0]["id"])


def test_tags_go_on_and_off(call: Callable[..., Answer], archive: Path) -> None:
    record = resolution(call, archive)
    done = call("tag", archive, record[:20], "Проверить", "на  печать", "--json").json
    assert (done["id"], done["tags"]) == (record, ["на печать", "Проверить"])
    assert done["event"] > 0
    assert "it is so already" in call("tag", archive, record, "ПРОВЕРИТЬ").err
    assert call("tags", archive, "--json").json == [
        {"tag": "на печать", "records": 1},
        {"tag": "Проверить", "records": 1},
    ]
    assert "2 tags." in call("tags", archive).err
    (hit,) = call("search", archive, "tag:проверить", "--json").json["hits"]
    assert (hit["id"], hit["type"], hit["note"]) == (record, "resolution", None)
    assert call("list", archive, "resolutions", "--json").json[0]["tags"] == done["tags"]
    assert call("show", archive, record, "--json").json["tags"] == done["tags"]
    assert "на печать; Проверить" in call("show", archive, record).out
    assert call("tags", archive, "--rename", "проверить", "Сверить").status == 0
    (bearer,) = call("tags", archive, "--of", "сверить", "--json").json
    assert (bearer["id"], bearer["type"]) == (record, "resolution")
    assert record in call("tags", archive, "--of", "сверить").out
    assert call("tag", archive, record, "Сверить", "--remove").out == "на печать\n"
    event = call("tags", archive, "--remove", "на печать", "--json").json["event"]
    assert call("tags", archive, "--json").json == []
    assert call("undo", archive, event).status == 0
    assert len(call("tags", archive, "--json").json) == 1
    answer = call("tags", archive, "--remove", "неизвестный")
    assert (answer.status, "no tag “неизвестный”" in answer.err) == (1, True)


def test_notes_are_written_found_changed_and_deleted(
    call: Callable[..., Answer], archive: Path, tmp_path: Path
) -> None:
    record = resolution(call, archive)
    text = next(iter(call("show", archive, record, "--json").json["texts"].values()))
    words = " ".join(text.split()[:4])
    done = call("note", archive, record, "Журавлиный след", "--on", words, "--json").json
    assert done["note"]["quotation"]["text"] == words
    assert done["note"]["place"]["start"] == done["note"]["quotation"]["start"]
    (hit,) = call("search", archive, "note:журавлиный", "--json").json["hits"]
    assert (hit["id"], hit["type"], hit["about"]) == (record, "note", "resolution")
    assert (hit["note"], hit["snippet"]) == (done["id"], "⟦Журавлиный⟧ след")
    assert f"note on resolution {record}" in call("search", archive, "журавлиный").out
    assert f"“{words}”" in call("show", archive, record).out
    assert call("note", archive, done["id"], "Другое", "--edit").status == 0
    assert call("show", archive, record, "--json").json["notes"][0]["text"] == "Другое"
    assert call("tag", archive, record, "В таблицу").status == 0
    table = tmp_path / "out.csv"
    assert call("export-results", archive, "tag:*", table, "--language", "en").status == 0
    assert table.read_text("utf-8-sig").splitlines()[1].endswith(",В таблицу")
    assert call("note", archive, done["id"], "--delete").status == 0
    assert call("show", archive, record, "--json").json["notes"] == []
    empty = call("note", archive, record)
    assert (empty.status, "says nothing" in empty.err) == (1, True)
    nowhere = call("note", archive, record, "x", "--on", "таких слов нет")
    assert (nowhere.status, "do not stand there" in nowhere.err) == (1, True)

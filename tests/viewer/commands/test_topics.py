"""``topics``: a tree, a file of SKOS out and in again, a dry run that writes nothing."""

from collections.abc import Callable
from pathlib import Path

from tests.viewer.commands.conftest import Answer

FOREIGN = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://e/1> a skos:Concept ; skos:prefLabel "Экономика"@ru, "Economy"@en .
<http://e/2> a skos:Concept ; skos:prefLabel "Порты"@ru ; skos:broader <http://e/1>, <http://e/9> ;
  skos:exactMatch <http://other/2> .
"""


def test_topics_go_in_and_out(call: Callable[..., Answer], archive: Path, tmp_path: Path) -> None:
    file = tmp_path / "foreign.ttl"
    file.write_text(FOREIGN, encoding="utf-8")
    tried = call("topics", archive, "--import", file, "--dry-run")
    assert tried.status == 0
    assert "names a concept that is not in the file: http://e/9" in tried.out
    assert "skos:exactMatch" in tried.out
    assert "Nothing was written. 2 concepts; new: 2, changed: 0, as before: 0." in tried.err
    assert call("topics", archive, "--json").json == []
    done = call("topics", archive, "--import", file, "--json").json
    assert (done["made"], done["dry_run"], len(done["remarks"])) == (2, False, 1)
    listed = call("topics", archive)
    assert [line.split("  ", 2)[2].strip() for line in listed.out.splitlines()] == [
        "0/0  Экономика",
        "0/0    Порты",
    ]
    assert call("topics", archive, "--language", "en", "--json").json[0]["label"] == "Economy"
    out = tmp_path / "out.rdf"
    assert "2 topics written" in call("topics", archive, "--export", out).err
    again = call("topics", archive, "--import", out, "--dry-run", "--json").json
    assert (again["unchanged"], again["remarks"]) == (2, [])


def test_what_cannot_be_read_is_a_sentence(
    call: Callable[..., Answer], archive: Path, tmp_path: Path
) -> None:
    file = tmp_path / "broken.ttl"
    file.write_text("nonsense", encoding="utf-8")
    answer = call("topics", archive, "--import", file)
    assert answer.status == 1
    assert "“broken.ttl” is no SKOS that can be read (line 1:" in answer.err
    assert call("topics", archive, "--export", tmp_path / "x.doc").status == 1

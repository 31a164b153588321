"""Thesauri in SKOS: out and in again without a loss; a foreign one with a report and one undo."""

import random
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest

from db import Archive
from db.errors import ThesaurusError
from db.exchange.skos.writing import written
from db.model.topics import (
    Concept,
    LabelKind,
    Thesaurus,
    ThesaurusFormat,
    TopicDraft,
    TopicLabel,
    TopicMatter,
    TopicNote,
    TopicNoteKind,
)
from db.usecases.topics import Topics
from tests.db.usecases.topics.conftest import draft

HEAD = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix ex: <http://ex.org/> .\n"
TAGGED = """\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="http://e/1"><skos:prefLabel xml:lang=TAG>вода</skos:prefLabel>
  </skos:Concept>
</rdf:RDF>
"""
FOREIGN = (
    HEAD
    + """
ex:scheme a skos:ConceptScheme ; skos:hasTopConcept ex:1 .
ex:1 a skos:Concept ; skos:prefLabel "Economy"@en-GB, "Économie"@fr, "Экономика"@ru ;
  skos:narrower ex:2 ; skos:exactMatch <http://other/1> .
ex:2 a skos:Concept ; skos:prefLabel "транспорт"@ru ; skos:altLabel "Логистика"@ru ;
  skos:hiddenLabel "транспрот"@ru ; skos:related ex:3 ; skos:scopeNote "О дорогах"@ru .
ex:3 a skos:Concept ; skos:prefLabel "Вода"@ru ; skos:broader ex:1, ex:2 , ex:9 .
ex:4 a skos:Concept ; skos:prefLabel "Дым"@ru ; skos:broader ex:5 .
ex:5 a skos:Concept ; skos:prefLabel "Огонь"@ru ; skos:broader ex:4 .
ex:6 a skos:Concept ; skos:notation "6" .
ex:7 skos:prefLabel "Rauch"@de ; skos:prefLabel "Qualm"@de .
ex:8 a skos:Collection ; skos:prefLabel "Group"@en ; skos:member ex:1 .
"""
)
ODD = ' "<&>" \\ — ə\u00a0é\U0001f600 ]]> \' %'


def fill(archive: Archive, number: int = 60) -> None:
    """A tree with everything that a topic can have, and with letters that need care."""
    chance = random.Random(5)
    made: list[str] = []
    for place in range(number):
        labels = [
            TopicLabel(LabelKind.PREFERRED, language, f"{language} {place}{ODD}")
            for language in chance.sample(("ru", "az", "en", ""), chance.randint(1, 4))
        ]
        labels.append(TopicLabel(LabelKind.OTHER, "ru", f"иначе {place}"))
        labels.append(TopicLabel(LabelKind.ABBREVIATION, "en", f"T{place}"))
        topic, _ = archive.topics.make(
            TopicDraft(
                tuple(labels),
                notes=(TopicNote(chance.choice(list(TopicNoteKind)), "az", f"{ODD}\n\tзаметка"),),
                notations=(f"{place}.1", f"{place}.2") if place % 3 else (),
                broader=chance.choice([None, *made]),
                related=tuple(chance.sample(made, min(2, len(made)))),
            )
        )
        made.append(topic)


@pytest.mark.parametrize("name", ["topics.ttl", "topics.rdf"])
def test_what_is_exported_comes_back_exactly(
    archive: Archive, empty: Archive, tmp_path: Path, name: str
) -> None:
    fill(archive)
    first, second = tmp_path / name, tmp_path / f"again-{name}"
    assert archive.topics.export(first) == 60
    thesaurus = archive.topics.read_file(first)
    assert not thesaurus.left_out
    own = archive.topics.dry_run(thesaurus)
    assert (own.made, own.changed, own.unchanged, own.remarks) == (0, 0, 60, ())
    assert archive.topics.take_in(thesaurus, name).event is None
    report = empty.topics.take_in(thesaurus, name)
    assert (report.made, report.changed, report.remarks) == (60, 0, ())
    empty.topics.export(second)
    assert second.read_bytes() == first.read_bytes()
    again = empty.topics.dry_run(thesaurus)
    assert (again.made, again.changed) == (0, 0)


def test_both_ways_of_writing_say_the_same(archive: Archive, tmp_path: Path) -> None:
    fill(archive, 20)
    read = []
    for wanted in ThesaurusFormat:
        file = tmp_path / "topics.skos"
        archive.topics.export(file, wanted)
        read.append(archive.topics.read_file(file))
    assert read[0] == read[1]


@pytest.mark.parametrize(
    ("tag", "language", "told"),
    [
        ("ru_RU", "ru", {}),
        ("RUS", "ru", {}),
        ("x y", "", {"languages @x y": 1}),
        ("русский", "", {"languages @русский": 1}),
        ('"', "", {'languages @"': 1}),
        ("en-", "", {"languages @en-": 1}),
        ("zh-Hant-TW", "zh", {}),
    ],
)
def test_a_language_that_is_none_makes_no_file_unreadable(
    archive: Archive, tmp_path: Path, tag: str, language: str, told: dict[str, int]
) -> None:
    file = tmp_path / "odd.rdf"
    file.write_text(TAGGED.replace("TAG", quoteattr(tag)), encoding="utf-8")
    report = archive.topics.take_in(archive.topics.read_file(file), file.name)
    assert report.left_out == told
    for target in (tmp_path / "out.ttl", tmp_path / "out.rdf"):
        archive.topics.export(target)
        (concept,) = archive.topics.read_file(target).concepts
        assert [(one.language, one.text) for one in concept.labels] == [(language, "вода")]


@pytest.mark.parametrize("wanted", list(ThesaurusFormat))
def test_no_file_is_written_with_a_language_that_is_none(wanted: ThesaurusFormat) -> None:
    label = TopicLabel(LabelKind.PREFERRED, '@ . <x> <y> "z', "вода")
    concept = Concept("http://e/1", (label,))
    assert "<x>" not in written(Thesaurus((concept,)), wanted).decode()


def test_a_foreign_thesaurus_is_tried_taken_in_and_taken_back(
    archive: Archive, tmp_path: Path
) -> None:
    mine, _ = archive.topics.make(draft("Транспорт", None, "Перевозки"))
    archive.topics.make(draft("Вода"))
    archive.topics.make(draft("вода"))
    file = tmp_path / "foreign.ttl"
    file.write_text(FOREIGN, encoding="utf-8")
    thesaurus = archive.topics.read_file(file)
    tried = archive.topics.dry_run(thesaurus)
    before = archive.topics.tree()
    assert (tried.concepts, tried.made, tried.changed) == (7, 5, 1)
    matters = {(one.matter, one.label, one.about) for one in tried.remarks}
    assert matters == {
        (TopicMatter.JOINED, "транспорт", ""),
        (TopicMatter.SAME_LABEL, "Вода", ""),
        (TopicMatter.SECOND_BROADER, "Вода", "Экономика, транспорт"),
        (TopicMatter.UNKNOWN, "Вода", "http://ex.org/9"),
        (TopicMatter.CIRCLE, "Дым", ""),
        (TopicMatter.NO_LABEL, "http://ex.org/6", ""),
        (TopicMatter.SECOND_LABEL, "Qualm", "Rauch"),
    }
    assert tried.left_out == {"labels @fr": 1, "skos:Collection": 1, "skos:exactMatch": 1}
    assert archive.topics.tree() == before

    done = archive.topics.take_in(thesaurus, file.name)
    assert_taken_in(archive, mine)
    assert replace(done, event=None) == tried
    assert archive.topics.take_in(thesaurus, file.name).event is None
    assert done.event is not None
    archive.history.undo(done.event)
    assert archive.topics.tree() == before


def assert_taken_in(archive: Archive, mine: str) -> None:
    """The foreign thesaurus is there, and one of its concepts is a topic that was there."""
    assert [(node.depth, node.label) for node in archive.topics.tree()] == [
        (0, "Qualm"),
        (0, "Вода"),
        (0, "вода"),
        (0, "Дым"),
        (1, "Огонь"),
        (0, "Экономика"),
        (1, "Вода"),
        (1, "транспорт"),
    ]
    detail = archive.topics.show(mine)
    labels = {(one.kind, one.text) for one in detail.draft.labels}
    assert labels == {
        (LabelKind.PREFERRED, "транспорт"),
        *((LabelKind.OTHER, one) for one in ("Транспорт", "Перевозки", "Логистика", "транспрот")),
    }
    assert [ref.label for ref in detail.related] == ["Вода"]


def test_a_large_thesaurus(empty: Archive, tmp_path: Path) -> None:
    lines = [HEAD]
    for place in range(1_200):
        above = f" ; skos:broader ex:c{place // 8}" if place else ""
        lines.append(
            f'ex:c{place} a skos:Concept ; skos:prefLabel "понятие {place}"@ru, "a {place}"@en'
            f' ; skos:altLabel "слово {place}"@ru{above}'
            f" ; skos:related ex:c{(place * 7 + 1) % 1200} ."
        )
    lines[1] = lines[1].replace(" ; skos:broader ex:c0", "")
    file = tmp_path / "large.ttl"
    file.write_text("\n".join(lines), encoding="utf-8")
    thesaurus = empty.topics.read_file(file)
    report = empty.topics.take_in(thesaurus, file.name)
    assert report.made == 1_200
    assert len(empty.topics.tree()) == 1_200
    assert report.event is not None
    redo = empty.history.undo(report.event)
    assert empty.topics.tree() == ()
    empty.history.undo(redo)
    assert empty.topics.dry_run(thesaurus).unchanged == 1_200


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "thesaurus_empty"),
        (b"<rdf:RDF", "thesaurus_broken"),
        (b"no turtle", "thesaurus_broken"),
        (b"\xff\xfe\x00<", "thesaurus_broken"),
        (b"\x80abc", "thesaurus_broken"),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "thesaurus_hostile"),
        (b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', "thesaurus_empty"),
    ],
)
def test_what_is_no_thesaurus_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(ThesaurusError) as raised:
        Topics.read_file(file)
    assert raised.value.code == code


def test_a_file_that_is_not_there(tmp_path: Path, empty: Archive) -> None:
    with pytest.raises(ThesaurusError):
        Topics.read_file(tmp_path / "none.ttl")
    with pytest.raises(ThesaurusError):
        empty.topics.export(tmp_path / "none" / "none.ttl")
    with pytest.raises(ThesaurusError):
        empty.topics.export(tmp_path / "none.doc")

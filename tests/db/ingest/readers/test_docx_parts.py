"""Reading .docx: notes, the edges of pages, page numbers, tables that only arrange text."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from db.ingest.registry import read_file
from db.model import MARGIN, NOTE, TABLE
from tests.db.ingest.shown import shown
from tests.db.ingest.word_markup import NUMBERING, item, p, r

MakeDocx = Callable[..., Path]


def test_notes_follow_the_text_in_the_order_of_their_references(make_docx: MakeDocx) -> None:
    body = p(
        r("text") + '<w:r><w:footnoteReference w:id="9"/></w:r>'
        '<w:r><w:footnoteReference w:id="3"/></w:r>'
    )
    notes = (
        f'<w:footnote w:id="0" w:type="separator">{p(r("---"))}</w:footnote>'
        f'<w:footnote w:id="3">{p(r("second"))}</w:footnote>'
        f'<w:footnote w:id="9">{p(r("first"))}</w:footnote>'
    )
    found = read_file(make_docx(body, footnotes=notes), "made.docx")

    assert shown(found) == ["text", "1 first", "2 second"]
    assert [part.part for part in found.paragraphs] == ["", NOTE, NOTE]


def test_heads_and_feet_come_last_and_once(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("text")
    for section in (made.sections[0], made.add_section()):
        section.header.is_linked_to_previous = False
        section.header.paragraphs[0].text = "Совет"
        section.footer.is_linked_to_previous = False
        section.footer.paragraphs[0].text = "12"
    made.save(str(tmp_path / "made.docx"))

    found = read_file(tmp_path / "made.docx", "made.docx")

    assert shown(found) == ["text", "Совет"]
    assert [part.part for part in found.paragraphs] == ["", MARGIN]


def test_pages_as_they_were_printed_else_as_they_were_broken(make_docx: MakeDocx) -> None:
    typed = p(r("one") + '<w:r><w:br w:type="page"/></w:r>') + p(r("two"))
    before = p(r("three"), "<w:pageBreakBefore/>")
    section = p(r("four"), "<w:sectPr/>") + p(
        r("five"), '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
    )
    printed = p("<w:r><w:lastRenderedPageBreak/><w:t>two </w:t><w:lastRenderedPageBreak/></w:r>")

    found = read_file(make_docx(typed + before + section + p(r("six"))), "made.docx")
    assert [part.page for part in found.paragraphs] == [1, 2, 3, 3, 4, 4]
    found = read_file(make_docx(p(r("one")) + printed + typed), "made.docx")
    assert [part.page for part in found.paragraphs] == [1, 2, 3, 3]
    # Five thousand characters are more than a page: some break is not told of.
    found = read_file(make_docx(p(r("long " * 1000)) + typed), "made.docx")
    assert {part.page for part in found.paragraphs} == {0}


def test_a_table_that_arranges_text_is_text(make_docx: MakeDocx) -> None:
    def table(*cells: str) -> str:
        return f"<w:tbl><w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr></w:tbl>"

    long = p(r("Русский текст. " * 20)) + p(r("Ещё абзац."))
    body = table(p(r("frame"))) + table(long, long) + table(item("a") + item("b"), p(r("c")))
    inner = table(p(r("name")) + p(r("office")), table(p(r("x")), p(r("y"))))
    found = read_file(make_docx(body + inner, numbering=NUMBERING), "made.docx")

    assert [text[:12] for text in shown(found)] == [
        "frame", "Русский текс", "Ещё абзац.", "Русский текс", "Ещё абзац.", "1. a", "2. b", "c",
        "name", "office", "x\ty",
    ]  # fmt: skip
    assert [part.part for part in found.paragraphs] == [""] * 10 + [TABLE]


@pytest.mark.parametrize("name", ["made.docm", "made.dotx"])
def test_documents_with_macros_and_templates(make_docx: MakeDocx, name: str) -> None:
    found = read_file(make_docx(p(r("text")), name=name), name)

    assert (found.text, found.warnings) == ("text", ())


def test_a_document_put_in_whole_is_missing_and_said_so(make_docx: MakeDocx) -> None:
    found = read_file(make_docx(p(r("text")) + '<w:altChunk w:id="x"/>'), "made.docx")

    assert (found.text, found.complete, found.warnings) == ("text", False, ("text_incomplete",))

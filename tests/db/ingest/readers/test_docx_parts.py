"""Reading .docx: notes, the edges of pages, page numbers, tables that only arrange text."""

import zipfile
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


REMOVED_MARK = '<w:rPr><w:del w:id="1"/></w:rPr>'


def test_text_whose_end_was_removed_stands_before_the_table(make_docx: MakeDocx) -> None:
    table = f"<w:tbl><w:tr><w:tc>{p(r('cell'))}</w:tc></w:tr></w:tbl>"
    box = f"<w:sdt><w:sdtContent>{p(r('control'))}</w:sdtContent></w:sdt>"
    body = p(r("title"), REMOVED_MARK) + '<w:bookmarkStart w:id="0"/>' + table + p(r("after"))
    joined = p(r("one "), REMOVED_MARK) + '<w:bookmarkEnd w:id="0"/>' + p(r("two"))
    found = read_file(make_docx(body + p(r("x"), REMOVED_MARK) + box + joined), "made.docx")

    assert shown(found) == ["title", "cell", "after", "x", "control", "one two"]


def test_formulas_and_drawings_of_every_kind_are_read(make_docx: MakeDocx) -> None:
    def math(name: str, *parts: str) -> str:
        return f"<w:{name}>{''.join(parts)}</w:{name}>"

    words = [math("e", r(f"w{number} ")) for number in range(12)]
    formula = math(
        "oMath", math("func", math("fName", r("sin ")), words[0]), math("acc", words[1]),
        math("bar", words[2]), math("box", words[3]), math("borderBox", words[4]),
        math("eqArr", words[5], words[6]), math("groupChr", words[7]),
        math("limLow", words[8], math("lim", r("low "))),
        math("limUpp", words[9], math("lim", r("up "))), math("m", math("mr", words[10])),
        math("sPre", math("sub", r("s ")), words[11]), math("phant", math("e", r("ph "))),
    )  # fmt: skip
    text = math("txbxContent", p(r("in the shape")))
    shapes = math(
        "pict", math("oval", math("textbox", text)), '<w:shape><w:textpath string="Art"/></w:shape>'
    )
    group = math("drawing", math("wgp", math("grpSp", math("wsp", math("txbx", text)))))
    found = read_file(make_docx(p(formula) + p(shapes) + p(group)), "made.docx")

    assert found.text.split("\n")[0].split() == [
        "sin", *(f"w{number}" for number in range(10) if number < 9), "low", "w9", "up", "w10",
        "s", "w11", "ph",
    ]  # fmt: skip
    assert shown(found)[1:] == ["Art", "in the shape", "in the shape"]


@pytest.mark.parametrize("holder", ["{}", "<w:p>{}</w:p>", "<w:p><w:r>{}</w:r></w:p>"])
def test_where_no_choice_is_known_what_falls_back_is_read(make_docx: MakeDocx, holder: str) -> None:
    inner = p(r("text")) if holder == "{}" else r("text")
    choice = f"<w:Choice><w:unknown>{inner}</w:unknown></w:Choice>"
    both = f"<w:AlternateContent>{choice}<w:Fallback>{inner}</w:Fallback></w:AlternateContent>"
    one = f"<w:AlternateContent><w:Fallback>{inner}</w:Fallback></w:AlternateContent>"
    known = both.replace("w:unknown", "w:sdtContent" if holder == "{}" else "w:smartTag")
    body = "".join(holder.format(content) for content in (both, one, known))

    assert read_file(make_docx(body), "made.docx").text.split() == ["text"] * 3


def test_parts_are_found_by_their_relations(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("item", style="List Number")
    made.add_heading("head", 1)
    made.save(str(tmp_path / "a.docx"))
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    notes = (
        f'<w:footnotes {word}><w:footnote w:id="2">{p(r("the note"))}</w:footnote></w:footnotes>'
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    renamed = {"word/styles.xml": "word/styles2.xml", "word/numbering.xml": "word/lists/n.xml"}
    with (
        zipfile.ZipFile(tmp_path / "a.docx") as old,
        zipfile.ZipFile(tmp_path / "b.docx", "w") as new,
    ):
        for name in old.namelist():
            data = old.read(name)
            if name == "word/_rels/document.xml.rels":
                data = data.replace(b'"styles.xml"', b'"styles2.xml"')
                data = data.replace(b'"numbering.xml"', b'"/word/lists/n.xml"')
                more = f'<Relationship Id="n" Type="{kind}" Target="./notes/foot2.xml"/>'
                data = data.replace(b"</Relationships>", more.encode() + b"</Relationships>")
            if name == "word/document.xml":
                reference = b'<w:p><w:r><w:t>text</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
                data = data.replace(b"<w:body>", b"<w:body>" + reference)
            new.writestr(renamed.get(name, name), data)
        new.writestr("word/notes/foot2.xml", notes)

    found = read_file(tmp_path / "b.docx", "b.docx")
    assert shown(found) == ["text", "1. item", "head", "1 the note"]
    assert [part.level for part in found.paragraphs] == [0, 0, 1, 0]


@pytest.mark.parametrize("name", ["made.docm", "made.dotx"])
def test_documents_with_macros_and_templates(make_docx: MakeDocx, name: str) -> None:
    found = read_file(make_docx(p(r("text")), name=name), name)

    assert (found.text, found.warnings) == ("text", ())


def test_a_document_put_in_whole_is_missing_and_said_so(make_docx: MakeDocx) -> None:
    found = read_file(make_docx(p(r("text")) + '<w:altChunk w:id="x"/>'), "made.docx")

    assert (found.text, found.complete, found.warnings) == ("text", False, ("text_incomplete",))


def test_the_prompt_of_a_field_that_nobody_filled_in_is_no_text(make_docx: MakeDocx) -> None:
    def field(content: str, properties: str = "<w:showingPlcHdr/>") -> str:
        return (
            f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
        )

    prompt = r("Click or tap here to enter text.", '<w:rStyle w:val="a3"/>')

    def cell(content: str) -> str:
        return f"<w:tc>{content}</w:tc>"

    body = (
        p(r("Place: ") + field(prompt))
        + field(p(prompt))
        + p(r("Date: ") + field(r("18 November 2021"), ""))
        + p(r("Theme: ") + field(prompt.replace("Click", "Kept"), '<w:showingPlcHdr w:val="0"/>'))
        + p(r("Number: ") + field(r("7")))  # put there by a program that left the mark
        + f"<w:tbl><w:tr>{cell(p(r('1')))}{field(cell(p(prompt)))}{cell(p(r('3')))}</w:tr></w:tbl>"
    )
    assert shown(read_file(make_docx(body), "made.docx")) == [
        "Place:",
        "Date: 18 November 2021",
        "Theme: Kept or tap here to enter text.",
        "Number: 7",
        "1\t\t3",
    ]

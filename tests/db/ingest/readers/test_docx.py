"""Reading .docx."""

import contextlib
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from db.errors import UnreadableFileError
from db.ingest.registry import read_file
from db.model import MARGIN, NOTE, TABLE, DocumentText

MakeDocx = Callable[..., Path]


def shown(text: DocumentText) -> list[str]:
    """Each paragraph with its label before it."""
    return [
        f"{part.label or ''} {text.text[part.start : part.end]}".strip() for part in text.paragraphs
    ]


def p(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def item(text: str, level: int = 0, number: int = 1) -> str:
    return p(r(text), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def level(index: int, style: str, pattern: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


NUMBERING = (
    '<w:abstractNum w:abstractNumId="7">'
    + level(0, "decimal", "%1.")
    + level(1, "russianLower", "%1%2)")
    + level(2, "lowerRoman", "%1.%2.%3", "<w:isLgl/>")
    + level(3, "bullet", "\uf0b7")
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    + '<w:num w:numId="2"><w:abstractNumId w:val="7"/>'
    + '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
)


def test_a_document_of_the_usual_kind(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_heading("Коммюнике", 0)
    made.add_heading("Участники", 2)
    for name in ("Первый", "Второй"):
        made.add_paragraph(name, style="List Number")
    made.add_paragraph("пункт", style="List Bullet")
    table = made.add_table(2, 2)
    for cell, text in zip(table._cells, "abcd", strict=True):  # noqa: SLF001 - the flat list
        cell.text = text
    made.sections[0].header.paragraphs[0].text = "Header"
    made.core_properties.title = "О воде"
    made.core_properties.author = "Секретариат"
    made.save(str(tmp_path / "made.docx"))

    found = read_file(tmp_path / "made.docx", "made.docx")

    assert shown(found) == [
        "Коммюнике",
        "Участники",
        "1. Первый",
        "2. Второй",
        "• пункт",
        "a\tb",
        "c\td",
        "Header",
    ]
    assert [part.level for part in found.paragraphs][:3] == [1, 2, 0]
    assert [part.part for part in found.paragraphs][-3:] == [TABLE, TABLE, MARGIN]
    assert found.metadata["title"] == "О воде"
    assert found.metadata["author"] == "Секретариат"
    assert found.warnings == ()


def test_list_numbers_are_counted_as_word_counts_them(make_docx: MakeDocx) -> None:
    body = "".join(
        [
            item("one"),
            item("one a", 1),
            item("one b", 1),
            item("one b 1", 2),
            item("two"),
            p(r("between")),
            item("two a", 1),
            item("bullet", 3),
            item("five", 0, 2),
            item("six", 0, 2),
            item("seven"),
            item("none", 0, 0),
        ]
    )
    found = read_file(make_docx(body, numbering=NUMBERING), "made.docx")

    assert shown(found) == [
        "1. one",
        "1а) one a",
        "1б) one b",
        "1.2.1 one b 1",
        "2. two",
        "between",
        "2а) two a",
        "• bullet",
        "5. five",
        "6. six",
        "7. seven",
        "none",
    ]


def test_headings_and_lists_come_from_styles_too(make_docx: MakeDocx) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 3"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="a2"><w:basedOn w:val="a1"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="a3"><w:basedOn w:val="a3"/></w:style>'
    )
    body = (
        p(r("by style"), '<w:pStyle w:val="a1"/>')
        + p(r("by parent"), '<w:pStyle w:val="a2"/>')
        + p(r("in a circle"), '<w:pStyle w:val="a3"/>')
        + p(r("by outline"), '<w:outlineLvl w:val="0"/>')
    )
    found = read_file(make_docx(body, styles=styles, numbering=NUMBERING), "made.docx")

    assert [part.level for part in found.paragraphs] == [3, 3, 0, 1]
    assert found.paragraphs[1].label == "1."


def test_tracked_changes_are_taken_as_accepted_and_reported(make_docx: MakeDocx) -> None:
    removed_mark = '<w:rPr><w:del w:id="1"/></w:rPr>'
    body = (
        p(
            r("kept ")
            + f"<w:ins>{r('added ')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        )
        + p(r("first half, "), removed_mark)
        + p(r("second half"))
        + p(f"<w:moveFrom>{r('moved')}</w:moveFrom>")
        + p(f"<w:moveTo>{r('moved')}</w:moveTo>")
        + f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p(r('row gone'))}</w:tc></w:tr></w:tbl>"
    )
    found = read_file(make_docx(body), "made.docx")

    assert shown(found) == ["kept added", "first half, second half", "moved"]
    assert found.warnings == ("tracked_changes",)


def test_signs_fields_boxes_and_hidden_text(make_docx: MakeDocx) -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("4")}'
    )
    box = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/x"><mc:Choice>'
        f"<w:drawing><w:txbxContent>{p(r('in a box'))}</w:txbxContent></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><w:txbxContent>{p(r('in a box'))}</w:txbxContent></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    link = f"<w:hyperlink>{r('link')}</w:hyperlink>"
    body = (
        p(r("a") + "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
          "<w:softHyphen/><w:t>e</w:t></w:r>")
        + p(r("page ") + field + r("hidden", "<w:vanish/>") + r("!", '<w:vanish w:val="0"/>'))
        + p(r("host") + box)
        + f"<w:sdt><w:sdtContent>{p(link)}</w:sdtContent></w:sdt>"
    )  # fmt: skip
    found = read_file(make_docx(body), "made.docx")

    assert shown(found) == [
        "a\tb\nc\u2011d\u00ade",
        "page 4!",
        "host",
        "in a box",
        "link",
    ]


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


def test_the_strict_form_is_read_as_well(tmp_path: Path) -> None:
    space = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    with zipfile.ZipFile(tmp_path / "strict.docx", "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(
            "_rels/.rels",
            '<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/'
            'relationships/officeDocument" Target="/word/other.xml"/></Relationships>',
        )
        package.writestr(
            "word/other.xml",
            f'<document xmlns="{space}"><body><p><r><t>strict</t></r></p></body></document>',
        )

    assert read_file(tmp_path / "strict.docx", "strict.docx").text == "strict"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-7"])
def test_a_document_type_is_hostile_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    document = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [<!ENTITY a "ha">'
        '<!ENTITY b "&a;&a;&a;&a;&a;&a;">]><d><body><p><t>&b;</t></p></body></d>'
    )
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", document.encode(encoding))

    with pytest.raises(UnreadableFileError) as caught:
        read_file(tmp_path / "a.docx", "a.docx")
    assert caught.value.code in ("file_hostile", "reading_failed")
    assert encoding == "utf-7" or caught.value.code == "file_hostile"


def test_a_document_cut_anywhere_is_an_error_and_never_a_crash(make_docx: MakeDocx) -> None:
    whole = make_docx(p(r("text")) * 50, numbering=NUMBERING).read_bytes()
    for end in range(4, len(whole) - 1, 7):
        path = make_docx("")
        path.write_bytes(whole[:end])
        with pytest.raises(UnreadableFileError) as caught:
            read_file(path, "cut.docx")
        assert caught.value.code == "file_truncated"


def test_a_flipped_byte_is_an_error_or_a_text(make_docx: MakeDocx) -> None:
    whole = make_docx(p(r("text")) * 20).read_bytes()
    for at in range(0, len(whole), 5):
        path = make_docx("")
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :])
        with contextlib.suppress(UnreadableFileError):
            assert read_file(path, "flipped.docx").paragraphs


def test_an_empty_document_has_no_text(make_docx: MakeDocx) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_file(make_docx(p(r(" "))), "made.docx")
    assert caught.value.code == "file_no_text"

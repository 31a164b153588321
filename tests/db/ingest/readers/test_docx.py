"""Reading .docx."""

import contextlib
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from db.errors import UnreadableFileError
from db.ingest.registry import read_file
from db.model import MARGIN, TABLE
from tests.db.ingest.shown import shown
from tests.db.ingest.word_markup import NUMBERING, item, p, r

MakeDocx = Callable[..., Path]


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

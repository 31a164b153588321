"""Reading .odt and .fodt."""

import contextlib
import io
import zipfile
from collections.abc import Callable

import pytest

from db.errors import UnreadableFileError
from db.model import MARGIN, NOTE, TABLE, DocumentText
from tests.db.ingest.shown import shown

Read = Callable[[str, bytes], DocumentText]

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "draw", "style", "meta", "svg")
) + (
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)

_TYPE = "application/vnd.oasis.opendocument.text"


def odt(body: str, styles: str = "", masters: str = "", meta: str = "", **parts: str) -> bytes:
    """A packed document of a body and automatic styles, master pages and metadata."""
    content = (
        f"<office:document-content {_SPACES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    master = (
        f"<office:document-styles {_SPACES}><office:master-styles>{masters}"
        "</office:master-styles></office:document-styles>"
    )
    about = (
        f"<office:document-meta {_SPACES}><office:meta>{meta}</office:meta></office:document-meta>"
    )
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", _TYPE)
        for name, part in (("content.xml", content), ("styles.xml", master), ("meta.xml", about)):
            package.writestr(name, part)
        for name, part in parts.items():
            package.writestr(name.replace("__", "/"), part)
    return data.getvalue()


def p(text: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def item(*content: str, start: int | None = None) -> str:
    value = "" if start is None else f' text:start-value="{start}"'
    return f"<text:list-item{value}>{''.join(content)}</text:list-item>"


def numbered(*items: str, more: str = "") -> str:
    return f'<text:list text:style-name="L"{more}>{"".join(items)}</text:list>'


LIST = (
    '<text:list-style style:name="L">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("'
    ' style:num-suffix=")" text:display-levels="2"/>'
    '<text:list-level-style-bullet text:level="3" text:bullet-char="–"/></text:list-style>'
)


FLAT_WITH_A_TYPE = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>'
    b'<office:document x="opendocument.text">&b;</office:document>'
)


SIGNS = "a<text:tab/>b <text:s text:c='3'/>c<text:line-break/>d\n  e <text:span>f</text:span>"


def test_paragraphs_headings_and_metadata(read: Read) -> None:
    found = read(
        "a.odt",
        odt(
            p("Коммюнике", "Title")
            + '<text:h text:outline-level="2">Участники</text:h>'
            + p(SIGNS),
            styles='<style:style style:name="Title" style:family="paragraph"/>',
            meta="<dc:title>О воде</dc:title><meta:initial-creator>Секретариат"
            "</meta:initial-creator><dc:creator>Другой</dc:creator>"
            "<meta:creation-date>2021-11-18T10:00:00</meta:creation-date>"
            "<dc:date>2021-11-19T11:00:00</dc:date>",
        ),
    )
    assert shown(found) == ["Коммюнике", "Участники", "a\tb    c\nd e f"]
    assert [part.level for part in found.paragraphs] == [1, 2, 0]
    assert dict(found.metadata) == {
        "title": "О воде",
        "author": "Секретариат",
        "created": "2021-11-18T10:00:00",
        "modified": "2021-11-19T11:00:00",
    }
    assert (found.format, found.warnings, found.complete) == ("odt", (), True)


def test_list_numbers_by_their_styles(read: Read) -> None:
    deeper = numbered(item(p("a")), item(p("b"), numbered(item(p("dash")))))
    body = (
        numbered(item(p("one"), p("more")), item(p("two"), deeper))
        + p("between")
        + numbered(item(p("three")), more=' text:continue-numbering="true"')
        + numbered(item(p("nine"), start=9), item(p("ten")), item(numbered(item(p("x")))))
        + numbered("<text:list-header>" + p("head") + "</text:list-header>", item(p("anew")))
    )
    assert shown(read("a.odt", odt(body, LIST))) == [
        "1. one", "more", "2. two", "(2.a) a", "(2.b) b", "– dash", "between", "3. three",
        "9. nine", "10. ten", "(10.a) x", "head", "1. anew",
    ]  # fmt: skip


def test_a_list_goes_on_where_it_names_the_one_before(read: Read) -> None:
    body = (
        numbered(item(p("one")), more=' xml:id="first"')
        + numbered(item(p("other")))
        + numbered(item(p("two")), more=' text:continue-list="first"')
    )
    assert shown(read("a.odt", odt(body, LIST))) == ["1. one", "1. other", "2. two"]


def test_notes_and_page_edges_are_set_apart(read: Read) -> None:
    note = (
        "<text:note><text:note-citation>7</text:note-citation><text:note-body>"
        + p("said there")
        + "</text:note-body></text:note>"
    )
    edge = f"<style:header>{p('Совет')}</style:header><style:footer>{p('3')}</style:footer>"
    masters = f"<style:master-page>{edge}</style:master-page>" * 2
    found = read("a.odt", odt(p(f"text{note} goes on") + p("end"), masters=masters))

    assert shown(found) == ["text goes on", "end", "7 said there", "Совет"]
    assert [part.part for part in found.paragraphs] == ["", "", NOTE, MARGIN]


def test_rows_of_tables(read: Read) -> None:
    cells = "".join(f"<table:table-cell>{p(text)}</table:table-cell>" for text in "ab")
    rows = (
        f"<table:table-header-rows><table:table-row>{cells}</table:table-row>"
        "</table:table-header-rows><table:table-row table:number-rows-repeated='1000000'>"
        "<table:table-cell table:number-columns-repeated='9000000'/></table:table-row>"
        f"<table:table-row><table:table-cell>{p('c')}</table:table-cell>"
        f"<table:covered-table-cell/><table:table-cell>{p('d')}</table:table-cell></table:table-row>"
    )
    found = read("a.odt", odt(f"<table:table>{rows}</table:table>"))

    assert shown(found) == ["a\tb", "c\t\td"]
    assert {part.part for part in found.paragraphs} == {TABLE}


def test_changes_comments_boxes_and_hidden_text(read: Read) -> None:
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion>"
        + p("gone")
        + "</text:deletion></text:changed-region></text:tracked-changes>"
    )
    box = f"<draw:frame><draw:text-box>{p('in a box')}</draw:text-box></draw:frame>"
    body = (
        changes
        + p("kept<text:change text:change-id='1'/><office:annotation><dc:creator>N</dc:creator>"
            + p("remark") + "</office:annotation>!")
        + p("host" + box)
        + '<text:section text:display="none">' + p("hidden") + "</text:section>"
        + p('<text:hidden-paragraph text:is-hidden="true">hidden</text:hidden-paragraph>')
    )  # fmt: skip
    found = read("a.odt", odt(body))

    assert shown(found) == ["kept!", "host", "in a box"]
    assert found.warnings == ("tracked_changes",)


def test_pages(read: Read) -> None:
    soft = p("one<text:soft-page-break/> two") + "<text:soft-page-break/>" + p("three")
    typed = (
        '<style:style style:name="B" style:family="paragraph" style:parent-style-name="C"/>'
        '<style:style style:name="C" style:family="paragraph">'
        '<style:paragraph-properties fo:break-before="page"/></style:style>'
    )
    assert [part.page for part in read("a.odt", odt(soft)).paragraphs] == [1, 3]
    found = read("a.odt", odt(p("one") + p("two", "B"), typed))
    assert [part.page for part in found.paragraphs] == [1, 2]


def test_flat_documents(read: Read) -> None:
    data = (
        f'<?xml version="1.0"?><office:document {_SPACES} office:mimetype="{_TYPE}">'
        f"<office:automatic-styles>{LIST}</office:automatic-styles><office:body><office:text>"
        f"{numbered(item(p('один')))}</office:text></office:body></office:document>"
    )
    found = read("a.fodt", data.encode())

    assert (shown(found), found.format) == (["1. один"], "odt")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (odt(p(" ")), "file_no_text"),
        (odt(p("x"), **{"META-INF__manifest.xml": "<m><encryption-data/></m>"}), "file_encrypted"),
        (odt("<text:p>").replace(b"PK", b"PX", 1), "file_binary"),
        (FLAT_WITH_A_TYPE, "file_hostile"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why(read: Read, data: bytes, code: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read("a.odt", data)
    assert caught.value.code == code


def test_two_thousand_million_blanks_are_few(read: Read) -> None:
    found = read("a.odt", odt(p("a<text:s text:c='2000000000'/>b")))

    assert len(found.text) < 1_000


def test_styles_that_run_in_a_circle_end(read: Read) -> None:
    circle = '<style:style style:name="A" style:family="paragraph" style:parent-style-name="A"/>'

    assert read("a.odt", odt(p("x", "A"), circle)).text == "x"


def test_a_flipped_byte_is_an_error_or_a_text(read: Read) -> None:
    whole = odt(numbered(item(p("text"))), LIST)
    for at in range(0, len(whole), 11):
        with contextlib.suppress(UnreadableFileError):
            read("a.odt", whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :])


@pytest.mark.parametrize("shape", ["custom-shape", "rect", "ellipse", "line", "caption", "path"])
def test_text_of_shapes_is_read_wherever_they_are_anchored(read: Read, shape: str) -> None:
    drawn = f"<draw:{shape}><svg:title>title</svg:title>{p('one')}{p('two')}</draw:{shape}>"
    box = f"<draw:frame><draw:text-box>{p('three')}</draw:text-box></draw:frame>"
    both = f"<draw:g>{drawn}<draw:g>{box}</draw:g></draw:g>"
    linked = f"<draw:a>{box}</draw:a>"
    found = read("a.odt", odt(drawn + both + linked + p("text" + drawn + both + linked)))

    shapes = ["one", "two", "one", "two", "three", "three"]
    assert shown(found) == [*shapes, "text", *shapes]


def test_the_title_as_a_field_is_text(read: Read) -> None:
    fields = "<text:title>О воде</text:title> <text:subject>Тема</text:subject>"
    found = read("a.odt", odt(p(fields) + p("<draw:a><svg:title>x</svg:title></draw:a>text")))

    assert shown(found) == ["О воде Тема", "text"]

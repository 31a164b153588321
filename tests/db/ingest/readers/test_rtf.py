"""Reading .rtf."""

import contextlib
from collections.abc import Callable

import pytest

from db.errors import UnreadableFileError
from db.ingest.readers import rtf_body
from db.model import MARGIN, NOTE, TABLE, DocumentText
from tests.db.ingest.shown import shown

Read = Callable[[str, bytes], DocumentText]

_HEAD = (
    r"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Times;}{\f1\fcharset162 Tahoma;}"
    r"{\f2\fcharset2 Symbol;}{\f3\fcharset0 Arial;}{\f4\fcharset128 Gothic;}}"
)


def rtf(body: str, head: str = "") -> bytes:
    """A document with fonts of several charsets."""
    return f"{_HEAD}{head}{body}}}".encode("cp1251")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"\'d1\'ee\'e2\'e5\'f2", "Совет"),
        ("Совет", "Совет"),
        (r"\f1 \'deura", "Şura"),
        (r"\f4 \'83e\'83X\'83g", "テスト"),
        (r"{\f3 \'c8}\'c8", "ИИ"),  # many programs say Western and mean the file's code page
        (r"\f2 \'b7", "•"),
        (r"\u1057?\u1086\'ee\uc2\u1074??\uc0\u1077\u1090", "Совет"),
        (r"\u-10179?\u-8994?", "\U0001f4de"),
        (r"\u1057 ?o", "Сo"),
        (r"a\~b\_c\-d\{e\}\\f", "a\u00a0b\u2011c\u00add{e}\\f"),
        (r"\ldblquote a\rdblquote\emdash b\tab c\line d", "“a”—b\tc\nd"),
        ("a\r\nb\rc", "abc"),
        (r"{\v hidden}{\v0 shown}{\*\unknown left out}{\cs1 kept}", "shownkept"),
        (r"a\bin5 {}}}}b", "ab"),
        (r"{\pict\bin4 }}}}a{\*\b }}x", "x"),
        (r"{\field{\*\fldinst HYPERLINK \\l {a}}{\fldrslt{the link}}}", "the link"),
        (r"{\upr{old}{\*\ud new}}", "new"),
        (r"one\column two", "one\ntwo"),
        (r"a{\*\do\dobxpage{\dptxbx{\dptxbxtext \pard in a box\par}}\dpx5}b", "ain a box\nb"),
        (r"{\shp{\*\shpinst{\shptxt new\par}}{\shprslt{\*\do{\dptxbxtext old\par}}old}}", "new"),
        (r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt \pard in a box\par}}}", "in a box"),
        (r"{\annotation remark}{\*\atnid N}text", "text"),
    ],
)
def test_characters(read: Read, body: str, text: str) -> None:
    assert read("a.rtf", rtf(rf"\pard x{body}\par")).text == f"x{text}"


def test_lists_headings_and_metadata(read: Read) -> None:
    head = (
        r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 Kop;}{\s2 heading 2;}{\*\cs3 Char;}}"
        r"{\info{\upr{\title O ?}{\*\ud{\title О воде}}}{\author Секретариат}"
        r"{\creatim\yr2021\mo11\dy18\hr9\min5}}"
    )
    body = (
        r"\pard\s1 Коммюнике\par\pard\s2 Участники\par\pard\plain "
        r"{\listtext\pard 1.\tab}Первый\par{\pntext\f2\'b7\tab}{\*\pn\pnlvlblt{\pntxtb -}}Знак\par"
        r"\pard обычный"
    )
    found = read("a.rtf", rtf(body, head))

    assert shown(found) == ["Коммюнике", "Участники", "1. Первый", "• Знак", "обычный"]
    assert [part.level for part in found.paragraphs] == [1, 2, 0, 0, 0]
    assert dict(found.metadata) == {
        "title": "О воде",
        "author": "Секретариат",
        "created": "2021-11-18T09:05",
    }
    assert (found.format, found.encoding, found.complete) == ("rtf", "cp1251", True)


def test_rows_of_tables(read: Read) -> None:
    body = (
        r"\pard before\par\trowd\cellx1\cellx2\pard\intbl a\cell b\par c\cell\row"
        r"\trowd\pard\intbl d\cell\pard\intbl e\cell\row\pard after\par"
    )
    found = read("a.rtf", rtf(body))

    assert shown(found) == ["before", "a\tb c", "d\te", "after"]
    assert [part.part for part in found.paragraphs] == ["", TABLE, TABLE, ""]


def test_notes_and_page_edges_are_set_apart(read: Read) -> None:
    body = (
        r"{\header\pard Совет\par}{\footer\pard 2\par}\pard one{\footnote\pard {\chftn} first}"
        r" two{\*\footnote\ftnalt\pard\s9 second\par third}\par end\par"
    )
    found = read("a.rtf", rtf(body))

    assert shown(found) == ["one two", "end", "1 first", "2 second", "third", "Совет"]
    assert [part.part for part in found.paragraphs] == ["", "", NOTE, NOTE, NOTE, MARGIN]


def test_changes_are_taken_as_accepted_and_reported(read: Read) -> None:
    found = read("a.rtf", rtf(r"\pard kept {\deleted gone}{\revised added}\par"))

    assert (found.text, found.warnings) == ("kept added", ("tracked_changes",))


def test_pages(read: Read) -> None:
    found = read("a.rtf", rtf(r"\pard one\page two\par\pard\pagebb three\par"))

    assert [part.page for part in found.paragraphs] == [1, 2, 3]


@pytest.mark.parametrize(
    "body",
    [r"{\*\pict" + "0" * 20_000, r"text {\b open", "text \\", r"text {\v }{\object {"],
)
def test_a_file_that_ends_too_early_says_so(read: Read, body: str) -> None:
    found = read("a.rtf", (_HEAD + "text " + body).encode())

    assert found.text.startswith("text")
    assert (found.complete, found.warnings) == (False, ("file_truncated",))


def test_what_stands_after_the_document_is_no_text(read: Read) -> None:
    assert read("a.rtf", rtf("text") + b"\0\0 junk {\\rtf1 more}").text == "text"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (rtf(r"\pard\par"), "file_no_text"),
        (rtf("{" * 20_000 + "x"), "file_hostile"),
        (b"{\\rtf", "file_no_text"),
    ],
)
def test_what_cannot_be_read_says_why(read: Read, data: bytes, code: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read("a.rtf", data)
    assert caught.value.code == code


def test_a_flipped_byte_is_an_error_or_a_text(read: Read) -> None:
    whole = rtf(r"\pard {\listtext 1.\tab}one\cell\row{\footnote a}\u1057?\par")
    for at in range(5, len(whole)):
        for flip in (0x01, 0x41, 0xFF):
            with contextlib.suppress(UnreadableFileError):
                read("a.rtf", whole[:at] + bytes([whole[at] ^ flip]) + whole[at + 1 :])


def test_a_file_that_takes_too_long_is_read_as_far_as_the_time_goes(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rtf_body, "SOFT_CPU_SECONDS", 0.0)
    found = read("a.rtf", rtf("text " + r"\b0 more" * 20_000))

    assert found.text.startswith("text more")
    assert len(found.text) < 50_000
    assert (found.complete, found.warnings) == (False, ("reading_timed_out",))


@pytest.mark.parametrize(
    ("fonts", "encoding"),
    [
        (r"{\f0\fnil MS Sans Serif;}", "cp1251"),
        (r"{\f0\fnil MS Sans Serif;}", "cp866"),
        (r"{\f0\fnil\fcharset0 Arial;}", "cp1251"),
        (r"{\f0\froman Times New Roman Cyr;}", "cp1251"),
        (r"{\f0\fcharset0 Arial Tur;}", "cp1254"),
    ],
)
def test_letters_of_a_page_that_is_not_named(read: Read, fonts: str, encoding: str) -> None:
    text = "Şuranın üçüncü iclası" if encoding == "cp1254" else "Баку, 18 ноября 2021 года. Совет"
    wide = "".join(rf"\'{code:02x}" if code > 0x7F else chr(code) for code in text.encode(encoding))
    found = read("a.rtf", rf"{{\rtf1\ansi\deff0{{\fonttbl{fonts}}}\f0 {wide}\par}}".encode())

    assert (found.text, found.warnings) == (text, ())


def test_the_name_of_a_font_says_more_than_a_western_page(read: Read) -> None:
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Courier New Cyr;}{\f1 Arial;}}"
    found = read("a.rtf", (head + r"\f0 \'d1\'ee\'e2\'e5\'f2 \f1 caf\'e9\par}").encode())

    assert found.text == "Совет café"


def test_western_letters_beside_others_stay_western(read: Read) -> None:
    head = r"{\rtf1\ansi\deff0{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset0 Arial;}}"
    found = read("a.rtf", (head + r"\f0 \'d1\'ee\'e2\'e5\'f2 \f1 caf\'e9\par}").encode())

    assert (found.text, found.warnings) == ("Совет café", ())


def test_a_page_that_cannot_be_told_is_called_a_guess(read: Read) -> None:
    head = r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}\f0 "

    found = read("a.rtf", (head + r"x\'a4\'fe\'b1\'d7\'aa y\'d0z\'f7\par}").encode())
    assert found.warnings == ("uncertain_encoding",)


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\n", b" \r\n\r\n"])
def test_what_an_editor_put_before_it_does_not_matter(read: Read, before: bytes) -> None:
    found = read("a.rtf", before + rtf(r"\pard Совет\par"))

    assert (found.format, found.text, found.warnings) == ("rtf", "Совет", ())

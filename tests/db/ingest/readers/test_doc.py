"""Reading .doc."""

import contextlib
import struct
from collections.abc import Callable

import pytest

from db.errors import UnreadableFileError
from db.model import MARGIN, NOTE, TABLE, DocumentText
from tests.db.ingest.compound import compound
from tests.db.ingest.shown import shown
from tests.db.ingest.word97 import (
    HIDDEN,
    REMOVED,
    ROW_END,
    Word97,
    cell,
    in_list,
    paragraph,
)

Read = Callable[[str, bytes], DocumentText]


def summary(**texts: str) -> bytes:
    """A stream of metadata: title and author, and the moment at which it was made."""
    numbers = {"title": 2, "author": 4}
    values = [struct.pack("<IHxx", 2, 1251)]
    places, at = [(1, 8 + 8 * (len(texts) + 2))], 8 + 8 * (len(texts) + 2) + 8
    for name, text in texts.items():
        data = text.encode("cp1251") + b"\0"
        data += bytes(-len(data) % 4)
        values.append(struct.pack("<2I", 30, len(data)) + data)
        places.append((numbers[name], at))
        at += len(values[-1])
    places.append((12, at))
    values.append(struct.pack("<IQ", 64, 132_817_032_000_000_000))
    body = b"".join(struct.pack("<2I", *place) for place in places) + b"".join(values)
    section = struct.pack("<2I", len(body) + 8, len(places)) + body
    return struct.pack("<HHI16sI16sI", 0xFFFE, 0, 0, b"", 1, b"", 48) + section


def test_paragraphs_headings_and_metadata(read: Read) -> None:
    made = Word97(
        [paragraph("Коммюнике", style=1), paragraph("Стороны\x0bотметили 🌊:"), paragraph("")],
        styles=[(0, b""), (2, b"")],
        extra={"\x05SummaryInformation": summary(title="О воде", author="Секретариат")},
    )
    found = read("a.doc", made.build())

    assert shown(found) == ["Коммюнике", "Стороны\nотметили 🌊:"]
    assert [part.level for part in found.paragraphs] == [2, 0]
    assert (found.format, found.warnings, found.complete) == ("doc", (), True)
    assert dict(found.metadata) == {
        "title": "О воде",
        "author": "Секретариат",
        "created": "2021-11-18T10:00:00Z",
    }


def test_compressed_text_is_western(read: Read) -> None:
    found = read("a.doc", Word97([paragraph("“Café” – 1")], compressed=True).build())

    assert found.text == "“Café” – 1"


def test_list_numbers_are_counted_as_word_counts_them(read: Read) -> None:
    made = Word97(
        [
            paragraph("one", in_list(0)),
            paragraph("a", in_list(1)),
            paragraph("b", in_list(1)),
            paragraph("between"),
            paragraph("two", in_list(0)),
            paragraph("a", in_list(1)),
            paragraph("by its style", style=1),
        ],
        lists=[(0, "\x00."), (58, "\x00\x01)")],
        styles=[(0, b""), (100, in_list(0))],
    )
    assert shown(read("a.doc", made.build())) == [
        "1. one", "1а) a", "1б) b", "between", "2. two", "2а) a", "3. by its style",
    ]  # fmt: skip


def test_rows_of_tables(read: Read) -> None:
    made = Word97(
        [paragraph("before"), cell("a"), cell("b"), ROW_END, cell(""), cell("d"), ROW_END,
         paragraph("after")]
    )  # fmt: skip
    found = read("a.doc", made.build())

    assert shown(found) == ["before", "a\tb", "d", "after"]
    assert [part.part for part in found.paragraphs] == ["", TABLE, TABLE, ""]


def test_removed_and_hidden_characters(read: Read) -> None:
    text = "kept gone kept hidden\r"
    made = Word97([(text, b"")], runs=[(5, 10, REMOVED), (14, 21, HIDDEN)])
    found = read("a.doc", made.build())

    assert (found.text, found.warnings) == ("kept kept", ("tracked_changes",))


def test_a_removed_mark_joins_two_paragraphs(read: Read) -> None:
    made = Word97([("first \r", b""), ("second\r", b"")], runs=[(6, 7, REMOVED)])

    assert shown(read("a.doc", made.build())) == ["first second"]


def test_of_fields_only_the_result_is_seen(read: Read) -> None:
    link = '\x13 HYPERLINK "http://a" \x14the \x13 PAGE \x144\x15 link\x15'
    made = Word97([paragraph(f"see {link}, non\x1ebreaking, so\x1fft")])

    assert read("a.doc", made.build()).text == "see the 4 link, non\u2011breaking, so\u00adft"


def test_notes_and_page_edges_are_set_apart(read: Read) -> None:
    made = Word97(
        [paragraph("text\x02 more\x02")],
        footnotes=["first", "second"],
        headers=["Совет\r\r", "Совет\r\r", "12\r\r"],
    )
    found = read("a.doc", made.build())

    assert shown(found) == ["text more", "1 first", "2 second", "Совет"]
    assert [part.part for part in found.paragraphs] == ["", NOTE, NOTE, MARGIN]


def test_text_boxes_of_pages_and_of_their_edges_are_read(read: Read) -> None:
    made = Word97([paragraph("text")], boxes="in a box\r\r", edge_boxes="on the head\r\r")
    found = read("a.doc", made.build())

    assert shown(found) == ["text", "in a box", "on the head"]
    assert [part.part for part in found.paragraphs] == ["", "", MARGIN]


def test_pages_by_breaks_that_were_typed(read: Read) -> None:
    made = Word97([("one\x0c", b""), paragraph("two"), paragraph("three")])

    assert [part.page for part in read("a.doc", made.build()).paragraphs] == [1, 2, 2]


def test_damaged_properties_cost_no_text(read: Read) -> None:
    data = bytearray(Word97([paragraph("one"), paragraph("two")], lists=[(0, "\x00.")]).build())
    at = data.find(struct.pack("<H", 1) + struct.pack("<i22xBx", 7, 0))
    data[at : at + 2] = b"\xff\xff"
    found = read("a.doc", bytes(data))

    assert (shown(found), found.complete) == (["one", "two"], False)
    assert found.warnings == ("damaged_markup",)


def test_word_95_in_the_code_page_of_its_language(read: Read) -> None:
    text = "Совет решил:\ra\x07b\x07\x07c\r".encode("cp1251")
    head = bytearray(512)
    struct.pack_into("<HHHHHH", head, 0, 0xA5DC, 104, 0, 0x419, 0, 0)
    struct.pack_into("<2I", head, 24, 512, 512 + len(text))
    struct.pack_into("<7i", head, 52, len(text), 0, 0, 0, 0, 0, 0)
    found = read("a.doc", compound({"WordDocument": bytes(head) + text}))

    assert shown(found) == ["Совет решил:", "a\tb", "c"]
    assert found.encoding == "cp1251"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (Word97([paragraph("x")], flags=0x0300).build(), "file_encrypted"),
        (compound({"WordDocument": b"\x9b\xa5\x2d\0" + bytes(200)}), "file_unsupported"),
        (compound({"WordDocument": b"x"}), "file_truncated"),
        (Word97([paragraph("  ")]).build(), "file_no_text"),
        (compound({"Workbook": b"x"}), "file_unsupported"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why(read: Read, data: bytes, code: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read("a.doc", data)
    assert caught.value.code == code


def test_a_document_cut_or_flipped_anywhere_is_an_error_or_a_text(read: Read) -> None:
    whole = Word97([paragraph("text"), cell("a"), ROW_END], lists=[(0, "\x00.")]).build()
    for end in range(8, len(whole), 97):
        with contextlib.suppress(UnreadableFileError):
            read("cut.doc", whole[:end])
    for at in range(8, len(whole), 41):
        with contextlib.suppress(UnreadableFileError):
            flipped = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
            read("flipped.doc", flipped)

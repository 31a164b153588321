"""Reading Outlook messages."""

import contextlib
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from db.errors import UnreadableFileError
from db.ingest.members import members
from db.ingest.outlook import unpacked_rich_text
from db.ingest.reader import Source
from db.model import DocumentText
from tests.db.ingest.compound import compound

Read = Callable[[str, bytes], DocumentText]
MakeFile = Callable[[str, bytes], Path]


def properties(head: int, **numbers: int) -> bytes:
    """The stream of properties that are numbers; names are their numbers in hexadecimal."""
    entries = (
        struct.pack("<2HIq", 3, int(key[1:], 16), 6, value) for key, value in numbers.items()
    )
    return bytes(head) + b"".join(entries)


def wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def msg(streams: dict[str, bytes], **numbers: int) -> bytes:
    """A message of streams by the last part of their names."""
    named = {
        (name if "/" in name else f"__substg1.0_{name}"): data for name, data in streams.items()
    }
    return compound({"__properties_version1.0": properties(32, **numbers), **named})


def kept(rich: bytes) -> bytes:
    """Rich Text as a message keeps it, not packed."""
    return struct.pack("<4I", len(rich) + 12, len(rich), 0x414C454D, 0) + rich


def attached(number: int, **streams: bytes) -> dict[str, bytes]:
    folder = f"__attach_version1.0_#{number:08X}/"
    return {f"{folder}__substg1.0_{name[1:]}": data for name, data in streams.items()} | {
        f"{folder}__properties_version1.0": properties(8, p3705=1)
    }


def test_the_text_and_what_the_properties_say(read: Read) -> None:
    data = msg(
        {
            "1000001F": wide("Текст письма.\r\nВторая строка."),
            "0037001F": wide("Коммюнике"),
            "0C1A001F": wide("Секретариат"),
            "0C1F001F": wide("a@example.org"),
            "0E04001F": wide("B"),
        },
        p0039=132_817_032_000_000_000,
    )
    found = read("a.msg", data)

    assert found.text == "Текст письма.\nВторая строка."
    assert dict(found.metadata) == {
        "title": "Коммюнике",
        "author": "Секретариат <a@example.org>",
        "to": "B",
        "created": "2021-11-18T10:00:00Z",
    }
    assert (found.format, found.warnings) == ("msg", ())


def test_narrow_text_is_in_the_code_page_that_the_message_names(read: Read) -> None:
    found = read("a.msg", msg({"1000001E": "Совет".encode("cp1251")}, p3FFD=1251))

    assert found.text == "Совет"


def test_a_page_and_rich_text_where_there_is_no_plain_text(read: Read) -> None:
    page = "<p>Совет</p><p>решил</p>".encode("cp1251")

    assert read("a.msg", msg({"10130102": page})).text == "Совет\nрешил"
    assert read("a.msg", msg({"10090102": kept(b"{\\rtf1\\ansi text}")})).text == "text"


def test_packed_rich_text_is_unpacked() -> None:
    # The example that the format's description gives.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c"
        "090020627705b06c647d0a800fa0"
    )
    assert unpacked_rich_text(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def test_attachments_are_files_of_their_own(read: Read, make_file: MakeFile) -> None:
    streams = {"1000001F": wide("See the files.")}
    streams |= attached(0, p37010102=b"data" * 2_000, p3707001F=wide("Коммюнике.pdf"))
    # One that was taken out again has left its number free.
    streams |= attached(2, p3001001F=wide("Forwarded: letter"))
    data = msg(streams)

    assert read("a.msg", data).warnings == ("attachments",)
    path = make_file("b.msg", data)
    found = {one.name: one.read and one.read() for one in members(Source(path, "b.msg"))}
    assert found == {"Коммюнике.pdf": b"data" * 2_000, "Forwarded letter.msg": None}


@pytest.mark.parametrize(
    "page",
    [
        {"10130102": b'<p>Text<img src="cid:logo@1">'},
        {"1013001F": wide('<p>Text<img src="cid:logo@1">')},
        {"10090102": kept(b'{\\rtf1{\\*\\htmltag64 <img src="cid:logo@1">}Text}')},
    ],
)  # fmt: skip
def test_pictures_are_files_unless_the_page_shows_them(
    read: Read, make_file: MakeFile, page: dict[str, bytes]
) -> None:
    picture = {"p37010102": b"x", "p370E001F": wide("image/png")}
    streams = {**page, **attached(0, **picture, p3712001F=wide("logo@1"), p3707001F=wide("l.png"))}
    streams |= attached(1, **picture, p3712001F=wide("scan@1"), p3707001F=wide("scan.png"))

    assert read("a.msg", msg(streams)).warnings == ("attachments",)
    path = make_file("b.msg", msg(streams))
    assert [one.name for one in members(Source(path, "b.msg"))] == ["scan.png"]


@pytest.mark.parametrize("moment", [2**63 - 1, -(2**63)])
def test_a_damaged_date_costs_no_text(read: Read, moment: int) -> None:
    found = read("a.msg", msg({"1000001F": wide("Text"), "0037001F": wide("О воде")}, p0039=moment))

    assert (found.text, dict(found.metadata)) == ("Text", {"title": "О воде"})


def test_a_blank_form_of_the_text_hides_no_other(read: Read) -> None:
    page = "<p>Совет</p>".encode("cp1251")
    assert read("a.msg", msg({"1000001F": wide("--\r\n"), "10130102": page})).text == "Совет"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (msg({"10130102": b"<div><br></div>"} | attached(0, p37010102=b"x")), "file_holds_files"),
        (msg({"0037001F": wide("Subject only")}), "file_no_text"),
        (msg(attached(0, p37010102=b"x")), "file_holds_files"),
    ],
)
def test_what_cannot_be_read_says_why(read: Read, data: bytes, code: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read("a.msg", data)
    assert caught.value.code == code


def test_a_flipped_byte_is_an_error_or_a_text(read: Read) -> None:
    whole = msg({"1000001F": wide("text " * 40)} | attached(0, p37010102=b"x"))
    for at in range(8, len(whole), 23):
        with contextlib.suppress(UnreadableFileError):
            read("a.msg", whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])

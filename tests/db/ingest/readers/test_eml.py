"""Reading messages (.eml) and pages saved as one file (.mht)."""

import contextlib
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from db.errors import UnreadableFileError
from db.ingest.members import members
from db.ingest.reader import Source
from db.model import DocumentText
from tests.db.ingest.shown import shown

Read = Callable[[str, bytes], DocumentText]
MakeFile = Callable[[str, bytes], Path]


def message(text: str | None = "Уважаемые коллеги!\n\nКоммюнике во вложении.\n") -> EmailMessage:
    """A message with the usual headers."""
    made = EmailMessage()
    made["From"] = "Секретариат <a@example.org>"
    made["To"] = "b@example.org"
    made["Subject"] = "Коммюнике заседания"
    made["Date"] = "Thu, 18 Nov 2021 10:00:00 +0400"
    made["Message-ID"] = "<1@example.org>"
    if text is not None:
        made.set_content(text)
    return made


def held(path: Path) -> dict[str, bytes]:
    """The files in a file."""
    return {one.name: one.read() if one.read else b"" for one in members(Source(path, path.name))}


def test_the_text_and_what_the_headers_say(read: Read) -> None:
    found = read("a.eml", message().as_bytes())

    assert found.text == "Уважаемые коллеги!\n\nКоммюнике во вложении."
    assert len(found.paragraphs) == 2
    assert dict(found.metadata) == {
        "title": "Коммюнике заседания",
        "author": "Секретариат <a@example.org>",
        "to": "b@example.org",
        "created": "2021-11-18T10:00:00+04:00",
    }
    assert (found.format, found.warnings) == ("eml", ())


def test_the_plain_text_is_taken_before_the_page(read: Read) -> None:
    both = message("Plain text of the letter.")
    both.add_alternative("<p>Page of the letter</p>", subtype="html")
    only = message(None)
    only.set_content("<html><p>Page</p><p>of the letter</p>", subtype="html")

    assert read("a.eml", both.as_bytes()).text == "Plain text of the letter."
    assert read("a.eml", only.as_bytes()).text == "Page\nof the letter"


def test_attachments_are_files_of_their_own(read: Read, make_file: MakeFile) -> None:
    made = message()
    made.add_attachment(b"%PDF-1.4\r\n\0", maintype="application", subtype="pdf",
                        filename="Коммюнике.pdf")  # fmt: skip
    made.add_attachment("second text\n", filename="b.txt")
    inner = message("Forwarded.")
    made.add_attachment(inner)
    data = made.as_bytes()

    assert read("a.eml", data).warnings == ("attachments",)
    files = held(make_file("a.eml", data))
    assert list(files) == ["Коммюнике.pdf", "b.txt", "Коммюнике заседания.eml"]
    assert files["Коммюнике.pdf"] == b"%PDF-1.4\r\n\0"
    assert read("inner.eml", files["Коммюнике заседания.eml"]).text == "Forwarded."


def test_pictures_are_files_unless_the_page_shows_them(read: Read, make_file: MakeFile) -> None:
    made = message()
    made.add_alternative('<p>Письмо</p><img src="CID:logo%40a">', subtype="html")
    for cid, disposition in (
        ("<logo@a>", "inline"), ("<scan@a>", "attachment"), ("<f@a>", "inline"), (None, "inline"),
        ("<logo@a>", "attachment"),
    ):  # fmt: skip
        name = f"{cid and cid.strip('<>')} {disposition}.png"
        made.add_attachment(b"x", "image", "png", cid=cid, disposition=disposition, filename=name)
    data = made.as_bytes()

    assert read("a.eml", data).warnings == ("attachments",)
    assert list(held(make_file("a.eml", data))) == [
        "scan@a attachment.png", "f@a inline.png", "None inline.png", "logo@a attachment.png",
    ]  # fmt: skip


MIXED = (
    b"Message-ID: <1@x>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n"
    b"--B\nContent-Type: text/plain\n\nFirst words.\nMore.\n\n"
    b"--B\nContent-Type: application/pdf\nContent-Disposition: inline; filename=a.pdf\n\n%PDF\n"
    b"--B\nContent-Type: text/html\n\n<p>Last</p><p>words.</p>\n"
    b"--B\nContent-Type: text/plain\n\nLast words.\n--B\nContent-Type: text/html\n\n<br>\n--B--\n"
)


def test_text_goes_on_behind_what_is_attached(read: Read) -> None:
    found = read("a.eml", MIXED)

    assert found.text == "First words.\nMore.\nLast\nwords."
    assert shown(found) == ["First words.", "More.", "Last", "words."]
    assert (found.complete, found.warnings) == (True, ("attachments",))


def test_of_alternatives_one_is_read_whole(read: Read) -> None:
    made = message("Plain text of the letter.")
    made.add_alternative("<p>Page of the letter</p>", subtype="html")
    inner = MIXED[MIXED.index(b"Content-Type") :]
    start = b"Message-ID: <1@x>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=A"
    data = start + b"\n\n--A\nContent-Type: text/plain\n\nPlain.\n--A\n" + inner + b"--A--\n"

    assert read("a.eml", data).text == "Plain."
    assert read("a.eml", data.replace(b"\nPlain.", b"\n")).text.split() == [
        "First", "words.", "More.", "Last", "words.",
    ]  # fmt: skip


@pytest.mark.parametrize("body", ["", "--\n", "* * *\n"])
def test_a_message_of_signs_alone_still_holds_its_files(read: Read, body: str) -> None:
    made = message(body)
    made.add_alternative('<div dir="ltr"><br></div>', subtype="html")
    made.add_attachment(b"text", maintype="application", subtype="octet-stream", filename="a.txt")

    with pytest.raises(UnreadableFileError) as caught:
        read("a.eml", made.as_bytes())
    assert caught.value.code == "file_holds_files"


def test_a_message_without_text_still_holds_its_files(read: Read, make_file: MakeFile) -> None:
    made = message("")
    made.add_attachment(b"text", maintype="application", subtype="octet-stream", filename="a.txt")

    with pytest.raises(UnreadableFileError) as caught:
        read("a.eml", made.as_bytes())
    assert caught.value.code == "file_holds_files"
    assert held(make_file("b.eml", made.as_bytes())) == {"a.txt": b"text"}


def test_a_sealed_message_cannot_be_read(read: Read) -> None:
    data = (
        b"MIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data;\r\n"
        b" name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
    )
    with pytest.raises(UnreadableFileError) as caught:
        read("a.eml", data)
    assert caught.value.code == "file_encrypted"


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: =?utf-99?B?AAA?=\nFrom: <<<\nDate: never\nMIME-Version: x\n\nThe text",
        b'Message-ID: <@\nTo: a:b;c\nContent-Type: text/plain; charset="no such"\n\nThe text',
        b"Received: x\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nThe text\n",
        b"Message-ID: <1>\nDate: Thu, 18 Nov 2021 10:00:00 +99999999999999\n\nThe text",
        b"From me Thu Nov 18 10:00:00 2021\nReceived: x\n\nThe text",
        b"MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nVGhlIHRleHQ",
    ],
)
def test_damaged_headers_cost_no_text(read: Read, data: bytes) -> None:
    assert read("a.eml", data).text == "The text"


def test_a_letter_that_somebody_typed_is_no_message(read: Read) -> None:
    found = read("a.txt", "Date: 18 ноября\nTo: всем\n\nТекст".encode())

    assert (found.format, found.text.count("Date")) == ("txt", 1)


def test_parts_within_parts_end(read: Read) -> None:
    deep = b"MIME-Version: 1.0\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000)
    )
    with contextlib.suppress(UnreadableFileError, RecursionError):
        read("a.eml", deep + b"\ntext")


PAGE = (
    "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;"
    '\r\n\ttype="text/html"; start="<2>"; boundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\n'
    "Content-ID: <1>\r\n\r\n<p>frame</p>\r\n--B\r\nContent-Type: text/html; "
    "charset=windows-1251\r\nContent-ID: <2>\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "<title>=CE</title><h1>=D1=EE=E2=E5=F2</h1><p>one =\r\ntwo</p>\r\n--B\r\n"
    "Content-Type: image/png\r\n\r\nx\r\n--B--\r\n"
)


def test_a_page_saved_as_one_file(read: Read) -> None:
    for name in ("a.mht", "a.mhtml", "a.txt"):
        found = read(name, PAGE.encode())
        assert (found.text, found.format) == ("Совет\none two", "mht")
        assert found.metadata["title"] == "О"
        assert [part.level for part in found.paragraphs] == [1, 0]


def test_frames_of_a_page_that_is_nothing_else(read: Read) -> None:
    head, _, _ = PAGE.replace(' start="<2>";', "").partition("--B")
    parts = (
        "<frameset><frame src='a.htm'><frame src='b.htm'></frameset>",
        "<title>x</title><p>one</p><p>two</p>",
        "<p>three</p>",
    )
    made = "".join(f"--B\r\nContent-Type: text/html\r\n\r\n{part}\r\n" for part in parts)
    found = read("a.mht", f"{head}{made}--B--\r\n".encode())

    assert shown(found) == ["one", "two", "three"]
    assert found.complete


def test_a_message_by_the_name_of_a_page_is_read_as_one(read: Read, make_file: MakeFile) -> None:
    plain = message("Plain words.")
    plain.add_attachment(b"x", maintype="application", subtype="pdf", filename="a.pdf")

    found = read("a.mht", plain.as_bytes())
    assert (found.text, found.format) == ("Plain words.", "eml")
    assert found.warnings == ("wrong_suffix", "attachments")
    assert list(held(make_file("b.mht", plain.as_bytes()))) == ["a.pdf"]


def test_a_saved_page_without_a_page(read: Read) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read("a.mht", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n--B--\n")
    assert caught.value.code == "file_no_text"

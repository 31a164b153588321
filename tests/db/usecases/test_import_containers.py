"""Files that hold files: each of these is received by itself, and where it came from is kept."""

import hashlib
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from db import Archive
from db.ingest.limits import MAX_NESTING
from db.model import InboxState
from tests.db.usecases.councils import COMMUNIQUE


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A new archive."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        yield opened


def zipped(members: dict[str, str | bytes]) -> bytes:
    """A zip of these files."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return data.getvalue()


def letter(text: str = "Коммюнике во вложении.") -> bytes:
    """A message with the communiqué attached."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "a@example.org", "b@example.org", "Коммюнике"
    made["Message-ID"] = "<1@example.org>"
    made.set_content(text)
    made.add_attachment(COMMUNIQUE.encode(), maintype="application", subtype="octet-stream",
                        filename="коммюнике.txt")  # fmt: skip
    return made.as_bytes()


def write(folder: Path, name: str, data: bytes) -> Path:
    """A file with those bytes."""
    path = folder / name
    path.write_bytes(data)
    return path


def events(archive: Archive, what: str) -> list[dict[str, str | int]]:
    """The details of the events of one kind, in their order."""
    with sqlite3.connect(archive.paths.database) as connection:
        rows = connection.execute("SELECT detail FROM event WHERE what = ? ORDER BY seq", (what,))
        return [json.loads(detail) for (detail,) in rows]


def staged(archive: Archive) -> list[Path]:
    return list(archive.paths.staging.iterdir())


def test_a_zip_of_documents(archive: Archive, tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {
        "2021/Баку.txt": COMMUNIQUE,
        "2021/копия.txt": COMMUNIQUE,
        "2022/broken.docx": b"PK\x03\x04 no",
        "notes.txt": "Nothing of a meeting is said here.",
        "empty.txt": "",
        ".hidden": "x",
        "__MACOSX/._a.txt": "x",
    }
    source = write(tmp_path, "box.zip", zipped(members))
    seen: list[tuple[int, int]] = []
    report = archive.import_documents([source], progress=lambda d, t, _="": seen.append((d, t)))

    states = {outcome.name: str(outcome.state) for outcome in report.outcomes}
    assert states.pop("box.zip › 2021/Баку.txt") in ("ready", "questions")
    assert states == {
        "box.zip": "unpacked",
        "box.zip › 2021/копия.txt": "duplicate",
        "box.zip › 2022/broken.docx": "incomplete",
        "box.zip › notes.txt": "no_session",
        "box.zip › empty.txt": "failed",
    }
    assert seen[-1] == (6, 6)
    waiting = {item.filename: item for item in archive.inbox()}
    assert set(waiting) == {"2021/Баку.txt", "2022/broken.docx", "notes.txt"}
    item = waiting["2021/Баку.txt"]
    assert archive.paths.original(item.sha256).read_bytes() == COMMUNIQUE.encode()
    whole = hashlib.sha256(source.read_bytes()).hexdigest()
    assert archive.paths.original(whole).read_bytes() == source.read_bytes()
    text, _ = archive.inbox_reading(item.id)
    assert (text.metadata["container"], text.metadata["container_sha256"]) == ("box.zip", whole)
    assert [event["members"] for event in events(archive, "unpacked")] == [5]
    assert {event["container"] for event in events(archive, "imported")} == {whole}
    assert staged(archive) == []
    assert archive.verify(full=True).ok


def test_a_message_and_what_is_attached_to_it(archive: Archive, tmp_path: Path) -> None:
    report = archive.import_documents([write(tmp_path, "a.eml", letter())], accept=True)

    first, second = report.outcomes
    assert (first.name, first.state) == ("a.eml", "no_session")
    assert (second.name, second.state) == ("a.eml › коммюнике.txt", "confirmed")
    (message,) = archive.inbox()
    assert message.filename == "a.eml"
    assert events(archive, "imported")[1]["container"] == message.sha256
    assert events(archive, "unpacked") == []
    assert archive.verify(full=True).ok


def test_a_message_of_nothing_but_attachments(archive: Archive, tmp_path: Path) -> None:
    report = archive.import_documents([write(tmp_path, "a.eml", letter("\n"))])

    assert [outcome.state for outcome in report.outcomes][:1] == ["unpacked"]
    assert [item.filename for item in archive.inbox()] == ["коммюнике.txt"]


def test_zips_in_zips_are_opened_so_deep_and_no_deeper(archive: Archive, tmp_path: Path) -> None:
    data = zipped({"a.txt": COMMUNIQUE})
    for depth in range(MAX_NESTING, 0, -1):
        data = zipped({f"{depth}.txt": f"Text {depth}.", f"{depth}.zip": data})
    report = archive.import_documents([write(tmp_path, "box.zip", data)])

    assert [outcome.name.rpartition(" › ")[2] for outcome in report.outcomes] == [
        "box.zip", "1.txt", "1.zip", "2.txt", "2.zip", "3.txt", "3.zip",
    ]  # fmt: skip
    last = report.outcomes[-1]
    assert last.error is not None
    assert (last.state, last.error.code) == ("incomplete", "file_nested_too_deep")
    assert [item.problem for item in archive.inbox() if item.id == last.inbox_id] == [
        "file_nested_too_deep"
    ]


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"../outside.txt": "x"}, "file_hostile"),
        ({"/etc/passwd": "x"}, "file_hostile"),
        ({"C:/a.txt": "x"}, "file_hostile"),
        ({"a.txt": b"\0" * 400_000_000}, "file_unpacks_too_large"),
        ({}, "file_no_text"),
        ({"folder/": ""}, "file_no_text"),
    ],
)
def test_a_zip_that_cannot_be_opened_is_kept_and_said(
    archive: Archive, tmp_path: Path, members: dict[str, str | bytes], code: str
) -> None:
    good = write(tmp_path, "z.txt", COMMUNIQUE.encode())
    source = write(tmp_path, "box.zip", zipped(members))
    first, second = archive.import_documents([source, good]).outcomes

    assert first.error is not None
    assert (first.state, first.error.code) == (InboxState.INCOMPLETE, code)
    assert second.error is None
    assert {path.name for path in tmp_path.iterdir()} == {"a.archive", "box.zip", "z.txt"}
    assert archive.counts().inbox == 2
    assert staged(archive) == []


def test_an_encrypted_member_stops_the_zip_with_a_reason(archive: Archive, tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": "x"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + offset] |= 1
    (outcome,) = archive.import_documents([write(tmp_path, "a.zip", bytes(data))]).outcomes

    assert outcome.error is not None
    assert outcome.error.code == "file_encrypted"


def test_a_damaged_member_costs_the_others_nothing(archive: Archive, tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": "first " * 100, "b.txt": "second " * 100}))
    at = data.find(b"a.txt") + 8
    data[at] ^= 0xFF
    report = archive.import_documents([write(tmp_path, "a.zip", bytes(data))])

    assert [(one.name, one.state) for one in report.outcomes] == [
        ("a.zip", "unpacked"), ("a.zip › a.txt", "failed"), ("a.zip › b.txt", "no_session"),
    ]  # fmt: skip


def test_names_that_are_alike_are_two_files(archive: Archive, tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        for name, text in (("a.txt", "first"), ("A.txt", "second")):
            package.writestr(name, text)
        with pytest.warns(UserWarning, match="Duplicate name"):
            package.writestr("a.txt", "third")
    archive.import_documents([write(tmp_path, "a.zip", data.getvalue())])

    assert [archive.inbox_reading(item.id)[0].text for item in archive.inbox()] == [
        "first", "second", "third",
    ]  # fmt: skip


def marked_encrypted(data: bytes, name: bytes) -> bytes:
    """A zip in which the file of that name is said to be encrypted."""
    made = bytearray(data)
    for before, flags in ((30, 6), (46, 8)):
        at = made.find(name) if before == 30 else made.rfind(name)
        made[at - before + flags] |= 1
    return bytes(made)


@pytest.mark.parametrize(
    ("bad", "code"),
    [("../b.txt", "file_hostile"), ("b.txt", "file_encrypted"), ("b.bin", "file_unsupported"),
     ("b.bz2", "file_truncated"), ("b.xz", "file_truncated"), ("b.0", "file_unpacks_too_large")],
)  # fmt: skip
def test_a_bad_member_is_told_by_its_name_and_the_others_come_in(
    archive: Archive, tmp_path: Path, bad: str, code: str
) -> None:
    ways = {"b.bz2": zipfile.ZIP_BZIP2, "b.xz": zipfile.ZIP_LZMA, "b.0": zipfile.ZIP_DEFLATED}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("a.txt", "first")
        content = b"\0" * 3_000_000 if bad == "b.0" else b"second " * 100
        package.writestr(bad, content, ways.get(bad, zipfile.ZIP_STORED))
        package.writestr("c.txt", "third")
        packed = package.getinfo(bad)
        start = packed.header_offset + 30 + len(bad)
    data = bytearray(made.getvalue())
    if code == "file_encrypted":
        data = bytearray(marked_encrypted(bytes(data), bad.encode()))
    elif code == "file_unsupported":  # a way of packing that is not known: 97
        data[packed.header_offset + 8] = data[data.rfind(bad.encode()) - 46 + 10] = 97
    elif code == "file_truncated":
        data[start + 9 : start + packed.compress_size] = b"\xa5" * (packed.compress_size - 9)
    first, *others = archive.import_documents([write(tmp_path, "a.zip", bytes(data))]).outcomes

    assert (first.name, first.state) == ("a.zip", "unpacked")
    assert [one.name for one in others] == [f"a.zip › {n}" for n in ("a.txt", bad, "c.txt")]
    assert [one.error and one.error.code for one in others] == [None, code, None]
    assert others[1].error is not None
    assert others[1].error.params["name"] == bad
    assert [archive.inbox_reading(item.id)[0].text for item in archive.inbox()] == [
        "first", "third",
    ]  # fmt: skip


def test_a_name_that_is_no_utf8_costs_no_file(archive: Archive, tmp_path: Path) -> None:
    """Programs mark names as UTF-8 that are none; the central table and each file's head say it."""
    texts: dict[str, str | bytes] = {
        "a.txt": "first",
        "Заседание ü.txt": "second" * 100,
        "c.txt": "third",
    }
    data = zipped(texts).replace("ü".encode(), b"\xff\xfe")
    first, *others = archive.import_documents([write(tmp_path, "a.zip", data)]).outcomes

    assert (first.name, first.state) == ("a.zip", "unpacked")
    names = ["a.txt", "Заседание ��.txt", "c.txt"]
    assert [one.name for one in others] == [f"a.zip › {name}" for name in names]
    read = [archive.inbox_reading(item.id)[0] for item in archive.inbox()]
    assert [one.text for one in read] == ["first", "second" * 100, "third"]
    assert ["name_replaced" in one.warnings for one in read] == [False, True, False]

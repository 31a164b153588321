"""Takes an Outlook message apart: its properties, its texts, its attachments. Knows no reader."""

import struct
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from db.ingest.code_pages import code_page
from db.ingest.compound_file import CompoundFile
from db.ingest.property_set import file_time
from db.ingest.shown_pictures import named_contents
from db.ingest.subjects import file_name_of
from db.language.patterns import regex

SUBJECT, SENDER, SENDER_ADDRESS, TO, CC = 0x0037, 0x0C1A, 0x0C1F, 0x0E04, 0x0E03
SENT, RECEIVED, CREATED = 0x0039, 0x0E06, 0x3007
PLAIN, RICH, PAGE = 0x1000, 0x1009, 0x1013
_CODE_PAGES: Final = (0x3FFD, 0x3FDE)
_DATA, _LONG_NAME, _SHORT_NAME, _SHOWN_NAME = 0x3701, 0x3707, 0x3704, 0x3001
_METHOD, _CONTENT_ID, _KIND, _HIDDEN = 0x3705, 0x3712, 0x370E, 0x7FFE
_TEXT, _WIDE, _BINARY = 0x001E, 0x001F, 0x0102
_FOLDER: Final = regex(r"__attach_version1\.0_#[0-9a-f]{8}")
_PROPERTIES: Final = "__properties_version1.0"
#: How many bytes stand before the properties: of a message, and of an attachment.
_MESSAGE_HEAD, _PART_HEAD = 32, 8
_MAX_ATTACHMENTS: Final = 5_000


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message. ``path`` is its stream; ``""`` for a message in it."""

    name: str
    path: str


class OutlookMessage:
    """The message of a compound file."""

    def __init__(self, compound: CompoundFile) -> None:
        self._compound = compound
        self._fixed = self._fixed_properties("", _MESSAGE_HEAD)
        pages = (self._fixed.get(number, 0) & 0xFFFFFFFF for number in _CODE_PAGES)
        self.encoding = code_page(next((page for page in pages if page), 1252))

    def text(self, number: int, folder: str = "") -> str:
        """A property that is text; ``""`` if there is none."""
        wide = self._compound.read(f"{folder}__substg1.0_{number:04X}{_WIDE:04X}")
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._compound.read(f"{folder}__substg1.0_{number:04X}{_TEXT:04X}")
        return narrow.decode(self.encoding, "replace").rstrip("\0")

    def binary(self, number: int) -> bytes:
        """A property that is bytes; ``b""`` if there is none."""
        return self._compound.read(f"__substg1.0_{number:04X}{_BINARY:04X}")

    def metadata(self) -> dict[str, str]:
        """What the message says of itself: title, author, created, to and cc."""
        sender, address = self.text(SENDER), self.text(SENDER_ADDRESS)
        if "@" in address and address != sender:
            sender = f"{sender} <{address}>" if sender else address
        moment = next((self._fixed[n] for n in (SENT, RECEIVED, CREATED) if self._fixed.get(n)), 0)
        found = {
            "title": self.text(SUBJECT),
            "author": sender,
            "to": self.text(TO),
            "cc": self.text(CC),
            "created": file_time(moment),
        }
        return {key: " ".join(text.split()) for key, text in found.items() if text.strip()}

    def attachments(self) -> list[Attachment]:
        """The files that came with the message, without the pictures that its text shows."""
        # Where one was taken out again, its number is missing.
        streams = (stream.split("/") for stream in self._compound.streams())
        folders = {path[0] for path in streams if len(path) > 1 and _FOLDER.fullmatch(path[0])}
        found: list[Attachment] = []
        for number, folder in enumerate(sorted(folders)[:_MAX_ATTACHMENTS], start=1):
            attachment = self._attachment(f"{folder}/", number)
            if attachment is not None:
                found.append(attachment)
        return found

    @cached_property
    def _named(self) -> set[str]:
        """The Content-IDs that the message's page names, which may be kept in Rich Text."""
        page = self.binary(PAGE) + b"\n" + self.text(PAGE).encode("utf-8", "replace")
        return named_contents(page + b"\n" + unpacked_rich_text(self.binary(RICH)))

    def _attachment(self, folder: str, number: int) -> Attachment | None:
        fixed = self._fixed_properties(folder, _PART_HEAD)
        content = self.text(_CONTENT_ID, folder).strip("<> ")
        is_picture = self.text(_KIND, folder).startswith("image/")
        if fixed.get(_HIDDEN) or (is_picture and content and content in self._named):
            return None
        names = (self.text(name, folder) for name in (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME))
        name = next(filter(None, names), "")
        path = f"{folder}__substg1.0_{_DATA:04X}{_BINARY:04X}"
        if self._compound.has(path):
            return Attachment(name or file_name_of("", number, ""), path)
        return Attachment(file_name_of(name, number, ".msg"), "")

    def attached_bytes(self, attachment: Attachment) -> bytes:
        """The bytes of an attached file."""
        return self._compound.read(attachment.path)

    def _fixed_properties(self, folder: str, head: int) -> dict[int, int]:
        """The properties that are numbers or moments."""
        data = self._compound.read(f"{folder}{_PROPERTIES}")
        entries = struct.iter_unpack("<2HIq", data[head : len(data) - (len(data) - head) % 16])
        return {number: value for _, number, _, value in entries}


_DICTIONARY: Final = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_PACKED, _PLAIN = 0x75465A4C, 0x414C454D
_WINDOW: Final = 4096


def unpacked_rich_text(data: bytes) -> bytes:
    """The Rich Text of a message, which is kept in a packed form; ``b""`` if it is damaged."""
    if len(data) < 16:
        return b""
    size, kind = struct.unpack_from("<II", data, 4)
    if kind == _PLAIN:
        return data[16 : 16 + size]
    if kind != _PACKED:
        return b""
    window = bytearray(_DICTIONARY.ljust(_WINDOW, b" "))
    write, at = len(_DICTIONARY), 16
    output = bytearray()
    while at < len(data):
        flags = data[at]
        at += 1
        for bit in range(8):
            if at >= len(data):
                break
            if not flags >> bit & 1:
                chunk = data[at : at + 1]
                at += 1
                output += chunk
                window[write] = chunk[0]
                write = (write + 1) % _WINDOW
                continue
            reference = int.from_bytes(data[at : at + 2], "big")
            at += 2
            read = reference >> 4
            if read == write:
                return bytes(output[:size])
            for _ in range((reference & 0xF) + 2):
                byte = window[read]
                output.append(byte)
                window[write] = byte
                read, write = (read + 1) % _WINDOW, (write + 1) % _WINDOW
    return bytes(output[:size])

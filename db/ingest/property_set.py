"""What an Office file of the old kind says of itself: the property set of a compound file."""

import datetime
import struct
from typing import Final

from db.ingest.code_pages import code_page

#: Numbers of properties of the summary → keys of the metadata.
_SUMMARY: Final = {2: "title", 3: "subject", 4: "author", 12: "created", 13: "modified"}
_CODE_PAGE: Final = 1
_SHORT, _ANSI, _WIDE, _TIME = 2, 30, 31, 64
_EPOCH: Final = datetime.datetime(1601, 1, 1, tzinfo=datetime.UTC)
_MAX_PROPERTIES: Final = 200
_MAX_TEXT: Final = 1000


def summary_metadata(data: bytes) -> dict[str, str]:
    """The metadata of a ``SummaryInformation`` stream; what is damaged in it is left out."""
    try:
        return _read(data)
    except (struct.error, ValueError, LookupError, OverflowError):
        return {}


def _read(data: bytes) -> dict[str, str]:
    section = struct.unpack_from("<I", data, 44)[0]
    count = min(struct.unpack_from("<I", data, section + 4)[0], _MAX_PROPERTIES)
    places = dict(
        struct.unpack_from("<2I", data, section + 8 + 8 * index) for index in range(count)
    )
    page = places.get(_CODE_PAGE)
    encoding = "cp1252" if page is None else code_page(_short(data, section + page))
    metadata: dict[str, str] = {}
    for number, key in _SUMMARY.items():
        if number in places and (text := _value(data, section + places[number], encoding)):
            metadata[key] = text
    return metadata


def _short(data: bytes, at: int) -> int:
    kind, number = struct.unpack_from("<IH", data, at)
    return int(number) if kind == _SHORT else 0


def _value(data: bytes, at: int, encoding: str) -> str:
    kind = struct.unpack_from("<I", data, at)[0]
    if kind == _TIME:
        return file_time(struct.unpack_from("<Q", data, at + 4)[0])
    if kind not in (_ANSI, _WIDE):
        return ""
    length = struct.unpack_from("<I", data, at + 4)[0]
    if kind == _WIDE:
        length, encoding = 2 * length, "utf-16-le"
    text = data[at + 8 : at + 8 + min(length, _MAX_TEXT)].decode(encoding, "replace")
    return " ".join(text.partition("\0")[0].split())


def file_time(ticks: int) -> str:
    """A moment that is counted in tenths of a microsecond since 1601; ``""`` for none.

    No calendar has a moment that is damaged.
    """
    if not ticks:
        return ""
    try:
        moment = _EPOCH + datetime.timedelta(microseconds=ticks // 10)
    except OverflowError:
        return ""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.year > 1601 else ""

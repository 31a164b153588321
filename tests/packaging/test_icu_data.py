"""ICU's tables without those that the program never asks for."""

import struct

import pytest

from resources.packaging import icu_data

_HEAD = struct.pack("<HBBHHBBBB4s4s4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD", b"\1", b"\3")


def _block(tables: dict[str, bytes]) -> bytes:
    """A block as ICU's own tools lay it out."""
    names, places, body = b"", [], b""
    for name, table in tables.items():
        places.append((len(names), len(body)))
        names += name.encode() + b"\0"
        body += table + b"\0" * (-len(table) % 16)
    names_at = 4 + 8 * len(tables)
    data_at = -(-(names_at + len(names)) // 16) * 16
    contents = struct.pack("<I", len(tables))
    for named, begins in places:
        contents += struct.pack("<II", names_at + named, data_at + begins)
    return _HEAD.ljust(32, b"\0") + (contents + names).ljust(data_at, b"\0") + body


_TABLES = {
    "icudt73l/az.res": b"az" * 9,
    "icudt73l/brkitr/ja.brk": b"ja",
    "icudt73l/coll/root.res": b"root",
    "icudt73l/de.res": b"de" * 20,
    "icudt73l/ibm-5347_P100-1998.cnv": b"cp1251",
    "icudt73l/zh.res": b"zh",
}


def test_only_kept_tables_are_left_with_what_is_in_them() -> None:
    left = dict(icu_data.tables(icu_data.without(_block(_TABLES))))
    assert {name: left[name].rstrip(b"\0") for name in left} == {
        name: _TABLES[name]
        for name in (
            "icudt73l/az.res",
            "icudt73l/coll/root.res",
            "icudt73l/ibm-5347_P100-1998.cnv",
        )
    }


def test_keeping_everything_changes_nothing() -> None:
    block = _block(_TABLES)
    assert icu_data.without(block, lambda _: True) == block


def test_a_block_is_found_in_a_library() -> None:
    block = _block(_TABLES)
    assert icu_data.find(b"\x7fELF\xda\x27 no head" + bytes(64) + block) == block
    with pytest.raises(ValueError, match="no block"):
        icu_data.find(b"\x7fELF")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("coll/az.res", True),
        ("coll/ru.res", True),
        ("coll/zh.res", False),
        ("coll/ucadata.icu", True),
        ("nfkc.nrm", True),
        ("zoneinfo64.res", True),
        ("curr/ru.res", False),
        ("ru.res", True),
        ("fr_CA.res", False),
        ("unames.icu", False),
        ("ibm-866_P100-1995.cnv", True),
        ("ibm-943_P15A-2003.cnv", False),
        ("cnvalias.icu", True),
    ],
)
def test_a_table_is_kept_or_not(name: str, kept: bool) -> None:
    assert icu_data.is_kept(name) is kept

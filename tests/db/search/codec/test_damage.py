"""Damaged and hostile segment files: a ``DamagedSegmentError`` or a sound read, nothing else."""

import json
import random
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.search.codec import ArrayFile, DamagedSegmentError, SegmentData
from tests.db.search.codec.segments import Doc, Held, built, held, opened

_DOCS = [
    Doc(words=((0, "раз"), (1, "два"), (300, "три")), facts=("да",), texts=("а", "б"), string="x"),
    Doc(words=((0, "два"),), facts=("да", "нет"), number=7),
    Doc(words=[(place, "раз") for place in range(260)], texts=("б",), string="y"),
]


@pytest.fixture(scope="module")
def small() -> bytes:
    return built(_DOCS)


def _header(data: bytes) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(data[16 : 16 + int.from_bytes(data[8:12], "little")])
    return found


def _with_header(data: bytes, header: bytes) -> bytes:
    """The same arrays behind another header, whose checksum is good."""
    length = int.from_bytes(data[8:12], "little")
    body = data[16 + length + -(16 + length) % 64 :]
    size = len(header).to_bytes(4, "little")
    crc = zlib.crc32(header, zlib.crc32(size)).to_bytes(4, "little")
    return data[:8] + size + crc + header + bytes(-(16 + len(header)) % 64) + body


def _is_sound_or_refused(data: bytes, wanted: Held) -> bool:
    """Whether reading all of it gives what it should, or ``DamagedSegmentError``."""
    try:
        found = opened(data)
        found.check()
        return held(found) == wanted
    except DamagedSegmentError:
        return True


def test_every_bit_that_changes_is_found(small: bytes) -> None:
    opened(small).check()
    missed = []
    for place in range(len(small)):
        for bit in range(8):
            changed = bytearray(small)
            changed[place] ^= 1 << bit
            try:
                opened(bytes(changed)).check()
            except DamagedSegmentError:
                continue
            missed.append((place, bit))
    assert missed == []


def test_bits_that_change_in_a_mapped_file_are_found(tmp_path: Path) -> None:
    docs = [Doc(words=((n, f"слово{n}"), (n + 1, "раз")), string=f"{n}") for n in range(30_000)]
    data = built(docs)
    assert len(data) > 1 << 20
    path = tmp_path / "a.arr"
    chance = random.Random(5)
    path.write_bytes(data)
    whole = SegmentData.open(path)
    whole.check()
    with path.open("rb+") as file:
        for _ in range(300):
            place, bit = chance.randrange(len(data)), 1 << chance.randrange(8)
            _put(file, place, data[place] ^ bit)
            with pytest.raises(DamagedSegmentError):
                SegmentData.open(path).check()
            _put(file, place, data[place])
    path.unlink()
    whole.check()


def _put(file: Any, place: int, value: int) -> None:
    file.seek(place)
    file.write(bytes((value,)))
    file.flush()


def test_a_file_that_is_cut_short_or_grows_is_refused(small: bytes) -> None:
    for end in range(len(small)):
        with pytest.raises(DamagedSegmentError):
            opened(small[:end])
    for more in (b"\0", bytes(64), b"x" * 1000):
        with pytest.raises(DamagedSegmentError):
            opened(small + more)


_HOSTILE: tuple[Any, ...] = (
    -1, 0, 1, 63, 64, 1 << 20, 1 << 31, 1 << 32, 1 << 63, 1 << 64, 10**300, 0.5, 1e308, True,
    None, "", "7", [], [1], {}, {"a": 1}, "<f8", "|O", "<u4", "|u1", "<M8[s]", "|V999999999",
)  # fmt: skip


@pytest.mark.parametrize("place", range(4))
def test_no_entry_of_the_header_is_believed(small: bytes, place: int) -> None:
    header, wanted = _header(small), held(opened(small))
    for name, entry in header["arrays"].items():
        for value in _HOSTILE:
            changed = [*entry[:place], value, *entry[place + 1 :]]
            other = {**header, "arrays": {**header["arrays"], name: changed}}
            data = _with_header(small, json.dumps(other).encode())
            assert _is_sound_or_refused(data, wanted), (name, changed)


def test_nothing_that_the_header_says_of_the_segment_is_believed(small: bytes) -> None:
    header, wanted = _header(small), held(opened(small))
    for path in _paths(header["meta"]):
        for value in _HOSTILE:
            data = _with_header(small, json.dumps(_changed(header, path, value)).encode())
            try:
                found = opened(data)
                found.check()
                assert held(found) is not None
            except (DamagedSegmentError, LookupError, ValueError):
                continue
    assert held(opened(small)) == wanted


def _paths(value: Any, before: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = [before]
    for name, inner in value.items() if isinstance(value, dict) else ():
        found += _paths(inner, (*before, name))
    return found


def _changed(header: dict[str, Any], path: tuple[str, ...], value: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(header))
    inner = found
    for name in ("meta", *path)[:-1]:
        inner = inner[name]
    inner[("meta", *path)[-1]] = value
    return found


@pytest.mark.parametrize(
    "make",
    [
        lambda _header: b"[" * 100_000,
        lambda _header: b'{"meta":' * 50_000,
        lambda _header: b'{"meta":{},"arrays":' + b"[" * 500_000 + b"]" * 500_000 + b"}",
        lambda _header: b"{}",
        lambda _header: b"[]",
        lambda _header: b"7 ",
        lambda _header: b"NaN",
        lambda _header: b"\xff\xfe{}",
        lambda _header: b'{"meta":{},"arrays":{"a":["|u1",NaN,0,0]}}',
        lambda _header: b'{"meta":{},"arrays":{"a":["|u1",Infinity,0,0]}}',
        lambda _header: b'{"meta":{},"arrays":{"a":["|u1",' + b"9" * 5_000 + b",0,0]}}",
        lambda header: json.dumps({**header, "arrays": []}).encode(),
        lambda header: json.dumps({**header, "meta": []}).encode(),
        lambda header: json.dumps({**header, "meta": [["docs", 3]]}).encode(),
        lambda header: json.dumps({"meta": header["meta"], "arrays": {}}).encode(),
        lambda header: json.dumps({**header, "meta": {**header["meta"], "docs": 1e400}}).encode(),
    ],
)
def test_a_header_that_makes_no_sense_is_refused(
    small: bytes, make: Callable[[dict[str, Any]], bytes]
) -> None:
    with pytest.raises(DamagedSegmentError):
        opened(_with_header(small, make(_header(small))))


def test_arrays_that_overlap_or_are_out_of_order_are_refused(small: bytes) -> None:
    header = _header(small)
    entries = dict(reversed(header["arrays"].items()))
    with pytest.raises(DamagedSegmentError):
        opened(_with_header(small, json.dumps({**header, "arrays": entries}).encode()))
    for name in header["arrays"]:
        entries = {**header["arrays"], name: [*header["arrays"][name][:2], 0, 0]}
        data = _with_header(small, json.dumps({**header, "arrays": entries}).encode())
        assert _is_sound_or_refused(data, held(opened(small)))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400), st.binary(max_size=200))
def test_random_bytes_are_refused(random_bytes: bytes, header: bytes) -> None:
    with pytest.raises(DamagedSegmentError):
        ArrayFile.from_bytes(random_bytes)
    with pytest.raises(DamagedSegmentError):
        ArrayFile.from_bytes(_with_header(b"CASEG2\r\n" + random_bytes.ljust(100), header))


@pytest.mark.parametrize("name", ["terms", "postings", "docs", "positions"])
@pytest.mark.parametrize("value", [0, 1, 255, 1 << 16, (1 << 31) - 1, (1 << 32) - 1])
def test_offsets_that_lie_cost_neither_memory_nor_time(name: str, value: int) -> None:
    """The checksum of an array is compared only in a deep check: a search may come before it."""
    data = built(_DOCS)
    header = _header(data)
    length = int.from_bytes(data[8:12], "little")
    base = 16 + length + -(16 + length) % 64
    _dtype, count, place, _crc = header["arrays"][f"{name}_at"]
    for number in range(count):
        changed = bytearray(data)
        at = base + place + 4 * number
        changed[at : at + 4] = np.uint32(value).tobytes()
        tracemalloc.start()
        try:
            held(opened(bytes(changed)))
        except (DamagedSegmentError, LookupError, ValueError, AssertionError):
            pass
        finally:
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        assert peak < 1 << 22

"""Very many ids in an order, sixteen bytes each; a million texts would take ninety megabytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

_SIZE, _TEXT = 16, 36
_DASHES = (8, 13, 18, 23)


class IdList(Sequence[str]):
    """Ids as ``new_id`` makes them, in their order. Equal to any list of the same ids."""

    __slots__ = ("_packed",)

    def __init__(self, packed: bytes) -> None:
        self._packed = packed

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return len(self._packed)

    def __len__(self) -> int:
        return len(self._packed) // _SIZE

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> IdList: ...
    def __getitem__(self, place: int | slice) -> str | IdList:
        if isinstance(place, slice):
            return self._part(place)
        count = len(self)
        if not -count <= place < count:
            raise IndexError(place)
        start = (place % count) * _SIZE
        return _text(self._packed[start : start + _SIZE].hex())

    def __iter__(self) -> Iterator[str]:
        packed = self._packed
        for start in range(0, len(packed), _SIZE):
            yield _text(packed[start : start + _SIZE].hex())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, IdList):
            return self._packed == other._packed
        if isinstance(other, list | tuple):
            return len(self) == len(other) and all(map(str.__eq__, self, other))
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]  # as a list has none

    def __contains__(self, record_id: object) -> bool:
        return isinstance(record_id, str) and self._find(record_id) >= 0

    def index(self, record_id: str, start: int = 0, stop: int | None = None) -> int:
        """The place of an id. Raises ValueError where it is not among them."""
        place = self._find(record_id, start)
        if place < 0 or (stop is not None and place >= stop):
            raise ValueError(record_id)
        return place

    def __repr__(self) -> str:
        return f"IdList({len(self)} ids)"

    def _part(self, place: slice) -> IdList:
        start, stop, step = place.indices(len(self))
        packed = self._packed
        if step == 1:
            return IdList(packed[start * _SIZE : max(start, stop) * _SIZE])
        places = range(start, stop, step)
        return IdList(b"".join(packed[at * _SIZE : (at + 1) * _SIZE] for at in places))

    def _find(self, record_id: str, start: int = 0) -> int:
        wanted = pack([record_id])
        at = -1 if wanted is None else self._packed.find(wanted, start * _SIZE)
        while at >= 0 and at % _SIZE and wanted is not None:  # the end of one id, the next's begin
            at = self._packed.find(wanted, at + 1)
        return at // _SIZE if at >= 0 else -1


def pack(ids: Sequence[str]) -> bytes | None:
    """Those ids one behind the other; None where one is not in the form of ``new_id``."""
    joined = "".join(ids)
    count = len(ids)
    if len(joined) != count * _TEXT or any(len(one) != _TEXT for one in ids):
        return None
    if any(joined[dash::_TEXT] != "-" * count for dash in _DASHES):
        return None
    digits = joined.replace("-", "")
    try:
        packed = bytes.fromhex(digits)
    except ValueError:
        return None
    return packed if packed.hex() == digits else None


def id_list(batches: Iterable[Sequence[str]]) -> Sequence[str]:
    """All ids of some batches; where one has a form of its own, a plain list."""
    packed, plain = bytearray(), list[str]()
    for batch in batches:
        part = None if plain else pack(batch)
        if part is None:
            plain = plain or list(IdList(bytes(packed)))
            plain.extend(batch)
            packed.clear()
        else:
            packed += part
    return plain or IdList(bytes(packed))


def _text(digits: str) -> str:
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

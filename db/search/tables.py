"""The columns of an index as arrays: filters, facet counts and sorting over all hits at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from db.search.schema import NUMBER_COLUMNS, SEPARATOR, VALUE_COLUMNS

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int32]

#: By facet, the column that it is counted in.
FACET_COLUMNS = {
    name.removeprefix("c_"): name for name in VALUE_COLUMNS if name not in {"c_uid", "c_meeting"}
}


@dataclass(frozen=True, slots=True)
class Values:
    """A column of several strings a unit: pairs of a unit's number and a value's code."""

    rows: Numbers
    codes: Numbers
    names: tuple[str, ...]

    def mask(self, wanted: Iterable[str], size: int) -> Mask:
        """The units that have one of the values."""
        found = np.zeros(size, dtype=np.bool_)
        chosen = [self.names.index(name) for name in set(wanted) if name in self.names]
        if chosen:
            found[self.rows[np.isin(self.codes, chosen)]] = True
        return found

    def counts(self, units: Mask) -> Mapping[str, int]:
        """How many of the units have each value; values of none are left out."""
        codes = self.codes[units[self.rows]]
        totals = np.bincount(codes, minlength=len(self.names))
        return {self.names[code]: int(totals[code]) for code in np.flatnonzero(totals)}


@dataclass(frozen=True, slots=True)
class Table:
    """All columns of one segment, or of several joined."""

    size: int
    uids: tuple[str, ...]
    values: Mapping[str, Values]
    numbers: Mapping[str, Numbers]


def read_table(reader: Any) -> Table:
    """The columns of one segment. Raises whatever a damaged file gives rise to."""
    size = reader.doc_count_all()
    columns = {name: _strings(reader, name, size) for name in VALUE_COLUMNS}
    return Table(
        size,
        tuple(columns["c_uid"]),
        {name: _coded(columns[name]) for name in VALUE_COLUMNS if name != "c_uid"},
        {name: _numbers(reader, name, size) for name in NUMBER_COLUMNS},
    )


def join_tables(tables: Sequence[Table]) -> Table:
    """The columns of several segments as those of one, in the same order."""
    if len(tables) == 1:
        return tables[0]
    bases = np.cumsum([0, *(table.size for table in tables)])
    return Table(
        int(bases[-1]),
        tuple(uid for table in tables for uid in table.uids),
        {
            name: _join(
                [
                    (int(base), table.values[name])
                    for base, table in zip(bases[:-1], tables, strict=True)
                ]
            )
            for name in VALUE_COLUMNS
            if name != "c_uid"
        },
        {
            name: np.concatenate([table.numbers[name] for table in tables] or [_EMPTY])
            for name in NUMBER_COLUMNS
        },
    )


_EMPTY: Numbers = np.zeros(0, dtype=np.int32)


def _join(parts: Sequence[tuple[int, Values]]) -> Values:
    codes: dict[str, int] = {}
    rows, found = [_EMPTY], [_EMPTY]
    for base, values in parts:
        new = [codes.setdefault(name, len(codes)) for name in values.names]
        rows.append(values.rows + np.int32(base))
        found.append(np.array(new, dtype=np.int32)[values.codes] if new else _EMPTY)
    return Values(np.concatenate(rows), np.concatenate(found), tuple(codes))


def _coded(column: Iterable[str]) -> Values:
    codes: dict[str, int] = {}
    rows: list[int] = []
    found: list[int] = []
    for row, joined in enumerate(column):
        for value in joined.split(SEPARATOR) if joined else ():
            rows.append(row)
            found.append(codes.setdefault(value, len(codes)))
    return Values(np.array(rows, dtype=np.int32), np.array(found, dtype=np.int32), tuple(codes))


def _strings(reader: Any, name: str, size: int) -> list[str]:
    if not reader.has_column(name):
        return [""] * size
    found = [value.decode() for value in reader.column_reader(name, translate=False)]
    return found + [""] * (size - len(found))


def _numbers(reader: Any, name: str, size: int) -> Numbers:
    found = np.zeros(size, dtype=np.int32)
    if reader.has_column(name):
        column = reader.column_reader(name, translate=False)
        read = np.fromiter((column[row] for row in range(size)), dtype=np.int32, count=size)
        found[:] = read
    return found

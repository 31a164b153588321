"""A disk of which the power may fail: what of a folder is on it for sure, and what may be.

Bytes are on it when their file was synced, an entry of a folder when that folder was. What was not
is kept, lost or torn as chance has it, in any order. Names go the way of a file system with a
journal (some later step and all before it), or each folder by itself, as nothing forbids.
"""

import random
from dataclasses import dataclass, field
from pathlib import Path

from tests.db.faults.steps import SYNCS, Step

_SECTOR = 512


@dataclass(eq=False)
class _File:
    data: bytearray = field(default_factory=bytearray)
    on_disk: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def write(self, at: int, content: bytes) -> None:
        """Bytes at a place."""
        _put(self.data, at, content)
        self.pending.append((at, content))

    def truncate(self, size: int) -> None:
        """Another size."""
        _cut(self.data, size)
        self.pending.append((size, None))

    def sync(self) -> None:
        """All of it is on the disk."""
        if self.pending:
            self.on_disk, self.pending = bytes(self.data), []

    def after_crash(self, chance: random.Random, share: float) -> bytes:
        """What is found when the power is back; of what was not synced, that share."""
        found = bytearray(self.on_disk)
        for at, content in self.pending:
            if chance.random() >= share:
                continue
            if content is None:
                _cut(found, at)
            elif chance.random() < 0.2:
                _put(found, at, content[: chance.randrange(len(content) + 1) // _SECTOR * _SECTOR])
            else:
                _put(found, at, content)
        return bytes(found)


#: Entries that come and go in one step, each with what is there from now on; None: nothing.
_Change = dict[str, "_File | _Folder | None"]


@dataclass(eq=False)
class _Folder:
    entries: dict[str, "_File | _Folder"] = field(default_factory=dict)
    on_disk: dict[str, "_File | _Folder"] = field(default_factory=dict)
    pending: list[tuple[int, _Change]] = field(default_factory=list)

    def change(self, number: int, change: _Change) -> None:
        """Entries come and go."""
        _enter(self.entries, change)
        self.pending.append((number, change))

    def sync(self) -> None:
        """Its entries are on the disk."""
        self.on_disk, self.pending = dict(self.entries), []


class Disk:
    """A folder, whole and synced to begin with, and what the steps of a process make of it."""

    def __init__(self, folder: Path, worked_in: Path) -> None:
        """As the folder is; ``worked_in`` is the copy of it that the steps are of."""
        self._root, self._top = worked_in, _read(folder)
        self._number = self._barrier = 0

    def take(self, step: Step) -> None:
        """Take a step. One that the system refused (it was there, it was gone) changes nothing."""
        self._number += 1
        folder, name = self._place(step.path)
        if folder is None:
            return
        node = folder.entries.get(name)
        if step.kind in SYNCS:
            self._barrier = self._number
            if node is not None:
                node.sync()
        elif step.kind == "write" and isinstance(node, _File):
            node.write(step.at, step.data)
        elif step.kind == "truncate" and isinstance(node, _File):
            node.truncate(step.at)
        elif step.kind in {"create", "mkdir"} and node is None:
            made = _File() if step.kind == "create" else _Folder()
            folder.change(self._number, {name: made})
        elif step.kind in {"remove", "rmdir"} and node is not None:
            folder.change(self._number, {name: None})
        elif step.kind == "rename" and node is not None:
            self._rename(folder, name, node, step.target)
        elif step.kind == "link" and node is not None:
            self._link(node, step.target)

    def _rename(self, folder: _Folder, name: str, node: "_File | _Folder", to: str) -> None:
        other, target = self._place(to)
        assert other is not None
        if other is folder:
            folder.change(self._number, {target: node, name: None})
        else:
            other.change(self._number, {target: node})
            folder.change(self._number, {name: None})

    def _link(self, node: "_File | _Folder", to: str) -> None:
        """One file by two names: what is synced by one of them is on the disk by the other."""
        other, target = self._place(to)
        if other is not None and target not in other.entries:
            other.change(self._number, {target: node})

    def _place(self, path: str) -> tuple[_Folder | None, str]:
        *parents, name = Path(path).relative_to(self._root).parts
        folder: _File | _Folder | None = self._top
        for part in parents:
            folder = folder.entries.get(part) if isinstance(folder, _Folder) else None
        return (folder if isinstance(folder, _Folder) else None), name

    def crash(self, chance: random.Random, target: Path) -> None:
        """Write what is found when the power fails now into ``target``, which is made."""
        journal = chance.randint(self._barrier, self._number) if chance.random() < 0.5 else None
        share = chance.choice((0.0, 0.3, 0.5, 0.8, 1.0))
        self._lay(self._top, target, chance, journal, share)

    def _lay(
        self, folder: _Folder, at: Path, chance: random.Random, journal: int | None, share: float
    ) -> None:
        at.mkdir()
        found = dict(folder.on_disk)
        kept = chance.randint(0, len(folder.pending)) if journal is None else 0
        for place, (number, change) in enumerate(folder.pending):
            if (place < kept) if journal is None else (number <= journal):
                _enter(found, change)
        for name, node in found.items():
            if isinstance(node, _Folder):
                self._lay(node, at / name, chance, journal, share)
            else:
                (at / name).write_bytes(node.after_crash(chance, share))


def _read(folder: Path) -> _Folder:
    made = _Folder()
    for entry in folder.iterdir():
        if entry.is_dir():
            made.entries[entry.name] = _read(entry)
        else:
            data = entry.read_bytes()
            made.entries[entry.name] = _File(bytearray(data), data)
    made.on_disk = dict(made.entries)
    return made


def _enter(entries: dict[str, "_File | _Folder"], change: _Change) -> None:
    for name, node in change.items():
        if node is None:
            entries.pop(name, None)
        else:
            entries[name] = node


def _put(data: bytearray, at: int, content: bytes) -> None:
    if len(data) < at:
        data.extend(bytes(at - len(data)))
    data[at : at + len(content)] = content


def _cut(data: bytearray, size: int) -> None:
    if size < len(data):
        del data[size:]
    else:
        data.extend(bytes(size - len(data)))

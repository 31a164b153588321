"""Enumerations made quickly: PySide6 makes some two hundred, of 3,400 members, before a window.

Python's own way through ``enum`` looks at every member as a person might have written it; Qt's are
whole numbers with plain names. What is made here is made alike, which the build proves, and all
else goes the ordinary way. It runs in the frozen program only, and imports nothing of it.
"""

import enum
import sys
from typing import Any

_MADE_IN_CLASS = ("__dict__", "__weakref__")
_maker: Any = enum.EnumType
#: Python's own way.
ordinary: Any = _maker._create_


def install() -> None:
    """Let Python's ``enum`` make enumerations of numbers this way."""
    _maker._create_ = create


def remove() -> None:
    """Let Python's ``enum`` make them all its own way again."""
    _maker._create_ = ordinary


class _Mould:
    """What all enumerations of one base have in common: an empty one, as Python makes it."""

    def __init__(self, base: Any, boundary: Any) -> None:
        empty = ordinary(base, "Empty", (), module=__name__, boundary=boundary)
        own = dict(empty.__dict__)
        for name in _MADE_IN_CLASS:
            own.pop(name, None)
        #: Names that mean something else in it already.
        self.taken = frozenset(name for one in empty.__mro__ for name in one.__dict__) | {"mro"}
        self.fresh = [(name, type(value)) for name, value in own.items() if value in ([], {})]
        self.own = own
        self.is_flag = issubclass(base, enum.Flag)
        self.number = int if issubclass(base, int) else None


_moulds: dict[tuple[Any, Any], _Mould] = {}


def create(
    cls: Any,
    class_name: str,
    names: Any,
    *,
    module: str | None = None,
    qualname: str | None = None,
    type: Any = None,
    start: int = 1,
    boundary: Any = None,
) -> Any:
    """An enumeration of pairs of a name and a number, as ``EnumType._create_`` makes it."""
    if module is None:
        module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001 - as enum does
    members = _plain(names)
    if members and type is None and module is not None:
        mould = _moulds.get((cls, boundary))
        if mould is None:
            mould = _moulds[cls, boundary] = _Mould(cls, boundary)
        if mould.taken.isdisjoint(members):
            made = _cast(mould, cls, class_name, module, qualname)
            return (
                _fill_flag(made, mould, members) if mould.is_flag else _fill(made, mould, members)
            )
    return ordinary(
        cls, class_name, names,
        module=module, qualname=qualname, type=type, start=start, boundary=boundary,
    )  # fmt: skip


def _plain(names: Any) -> dict[str, int] | None:
    """The pairs, if they are a plain name and a whole number each and no name comes twice."""
    if type(names) not in {tuple, list} or {*map(type, names)} != {tuple}:
        return None
    members = dict(names) if {*map(len, names)} == {2} else {}
    if len(members) != len(names) or {*map(type, members.values())} != {int}:
        return None
    if {*map(type, members)} != {str} or not {"", "_"}.isdisjoint(name[:1] for name in members):
        return None
    return members


def _cast(mould: _Mould, base: Any, name: str, module: str, qualname: str | None) -> Any:
    """A new enumeration without members."""
    own = mould.own | {"__module__": module}
    for attribute, kind in mould.fresh:
        own[attribute] = kind()
    if qualname is not None:
        own["__qualname__"] = qualname
    return type.__new__(type(base), name, (base,), own)


def _fill(made: Any, mould: _Mould, members: dict[str, int]) -> Any:
    number, new, put = mould.number, object.__new__, type.__setattr__
    names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    for name, value in members.items():
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made) if number is None else number.__new__(made, value)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(names)
            names.append(name)
        by_name[name] = member
        put(made, name, member)
    return made


def _fill_flag(made: Any, mould: _Mould, members: dict[str, int]) -> Any:
    """The same where members are bits: only those of one bit each count as members."""
    number, put = mould.number, type.__setattr__
    names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    mask = singles = 0
    for name, value in members.items():
        mask |= value
        member = by_value.get(value)
        if member is None:
            member = object.__new__(made) if number is None else number.__new__(made, value)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(names)
            by_value[value] = member
            if value and not value & (value - 1):
                singles |= value
                names.append(name)
        by_name[name] = member
        put(made, name, member)
    made._flag_mask_, made._singles_mask_ = mask, singles
    made._all_bits_ = 2 ** mask.bit_length() - 1
    values = [one._value_ for one in made]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_
    return made

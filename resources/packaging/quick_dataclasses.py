"""Dataclasses made with less: what they do is the same, and most of their methods share one text.

``dataclasses`` writes and compiles five or six functions for each of the program's four hundred
classes, which takes half of the time that a class takes and 3 kB of memory each. Only ``__init__``
needs that; the others read the names of the fields. A class with slots is made twice, and its first
self lives on in its methods: here it goes. It runs in the frozen program only, from the end of
``dataclasses`` itself, and imports nothing of it; another Python's ``dataclasses`` stays as it is.
"""

import operator
from _thread import get_ident
from collections.abc import Callable

# As ``typing`` has it, which is loaded by others.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

#: What is put at the end of ``dataclasses``.
CALL = "\nfrom resources.packaging import quick_dataclasses\nquick_dataclasses.install(globals())\n"

_OPERATORS = {
    "==": operator.eq,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
#: What is being told, in which thread and as what: a ring is told once.
_telling: set[tuple[int, int, int]] = set()


def install(names: "dict[str, Any]") -> None:
    """Put these ways of making methods among the names of ``dataclasses``."""
    ours: dict[str, Any] = {
        "_repr_fn": _told,
        "_cmp_fn": _compared,
        "_hash_fn": _hashed,
        "_init_param": _untyped(names.get("_init_param")),
        "_frozen_get_del_attr": _frozen(names["FrozenInstanceError"]),
    }
    if ours.keys() <= names.keys():
        names.update(ours)


def _told(fields: "Any", _globals: object) -> "Any":
    shown = tuple(field.name for field in fields)

    def __repr__(self: object) -> str:  # noqa: N807 - as it is called
        key = id(self), get_ident(), id(shown)
        if key in _telling:
            return "..."
        _telling.add(key)
        try:
            values = ", ".join([f"{name}={getattr(self, name)!r}" for name in shown])
        finally:
            _telling.discard(key)
        return f"{self.__class__.__qualname__}({values})"

    return __repr__


def _compared(name: str, sign: str, own: str, _others: str, **_scope: object) -> "Any":
    """``own`` names the fields: ``(self.one,self.two,)``."""
    compare = _OPERATORS[sign]
    values = _values([part.partition(".")[2] for part in own[1:-1].split(",") if part])

    def compared(self: object, other: object) -> object:
        if other.__class__ is self.__class__:
            return compare(values(self), values(other))
        return NotImplemented

    compared.__name__ = name
    return compared


def _hashed(fields: "Any", _globals: object) -> "Any":
    values = _values([field.name for field in fields])

    def __hash__(self: object) -> int:  # noqa: N807 - as it is called
        return hash(values(self))

    return __hash__


def _values(names: list[str]) -> "Callable[[Any], Any]":
    """What reads all fields into a tuple."""
    if len(names) > 1:
        return operator.attrgetter(*names)
    if not names:
        return lambda _: ()
    only = operator.attrgetter(*names)
    return lambda whole: (only(whole),)


def _untyped(whole: "Any") -> "Any":
    """The parameter of ``__init__`` for a field, without an annotation."""
    return lambda field: whole(field).replace(f":_type_{field.name}", "", 1)


def _frozen(error: type[Exception]) -> "Any":
    def made(_cls: object, fields: "Any", _globals: object) -> "tuple[Any, Any]":
        names = frozenset(field.name for field in fields)

        def __setattr__(self: object, name: str, value: object) -> None:  # noqa: N807 - as above
            if name in names or _is_one(self):
                raise error(f"cannot assign to field {name!r}")
            _after(self, "__setattr__", __setattr__)(self, name, value)

        def __delattr__(self: object, name: str) -> None:  # noqa: N807 - as above
            if name in names or _is_one(self):
                raise error(f"cannot delete field {name!r}")
            _after(self, "__delattr__", __delattr__)(self, name)

        return __setattr__, __delattr__

    return made


def _is_one(whole: object) -> bool:
    """Whether its class is a dataclass itself, and not only made of one."""
    return "__dataclass_params__" in type(whole).__dict__


def _after(whole: object, name: str, own: object) -> "Any":
    """The method that follows this one in the order of the object's classes."""
    passed = False
    for one in type(whole).__mro__:
        if passed and name in one.__dict__:
            return one.__dict__[name]
        passed |= one.__dict__.get(name) is own
    return getattr(object, name)

"""Shows, while building, that ``quick_enums`` makes Qt's enumerations as Python itself does."""

import enum
from importlib import import_module
from typing import Any

from resources.packaging import quick_enums

#: Where the program's enumerations of Qt come from.
_MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtWidgets")
_BASES = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)


def prove() -> None:
    """RuntimeError: this Python makes enumerations in another way."""
    if wrong := differing(of_qt()):
        names = ", ".join(wrong[:5])
        raise RuntimeError(f"Python makes enumerations otherwise than quick_enums: {names}")


def of_qt() -> list[Any]:
    """All enumerations of the modules that the program uses."""
    for name in _MODULES:
        module = import_module(f"PySide6.{name}")
        for inner in dir(module):
            dir(getattr(module, inner))  # until then some are not made
    return [one for base in _BASES for one in base.__subclasses__() if _is_of_qt(one)]


def _is_of_qt(one: Any) -> bool:
    return one.__module__.startswith("PySide6.") and one not in _BASES


def differing(enumerations: list[Any]) -> list[str]:
    """Those that are not alike when they are made both ways, by their names."""
    return [one.__qualname__ for one in enumerations if not _is_alike(one)]


def _is_alike(one: Any) -> bool:
    base = one.__bases__[-1]
    pairs = tuple((name, member.value) for name, member in one.__members__.items())
    plain = quick_enums.ordinary(base, one.__name__, pairs, module="alike")
    quick = quick_enums.create(base, one.__name__, pairs, module="alike")
    return told(plain) == told(quick)


def told(made: Any) -> dict[str, Any]:
    """All that there is to an enumeration, its own members as texts."""
    return {name: _plain(made, value) for name, value in made.__dict__.items()}


def _plain(made: Any, value: Any) -> Any:
    if isinstance(value, made):
        own = dict(value.__dict__)
        is_whole = own.pop("__objclass__") is made
        return (repr(value), str(value), value.value, is_whole, list(own.items()))
    if isinstance(value, dict):
        return [(key, _plain(made, one)) for key, one in value.items()]
    if isinstance(value, list):
        return [_plain(made, one) for one in value]
    # A method bound to this enumeration.
    return getattr(value, "__func__", value)

"""Modules of Python's own that are imported early and used late: loaded when they are first used.

PySide6 names them at its start, and others of Python's own do; each brings more along, and nobody
needs them before the first picture. Something of the same name stands in each one's place,
and becomes the module when it is first asked for anything. It runs in the frozen program only,
before all that the program imports.
"""

import sys
from types import ModuleType

#: What PySide6's Python part, ``logging``, ``dataclasses``, ``pathlib`` and SQLAlchemy import.
NAMES = (
    *("base64", "html", "importlib.metadata", "inspect", "ipaddress", "ntpath", "random"),
    *("tempfile", "textwrap", "tokenize", "traceback", "zipfile"),
)

#: Python's own import, which is there before any module; what it makes public loads others.
_importing = sys.modules["_frozen_importlib"]


class LateModule(ModuleType):
    """Loads itself when it is asked for what it has not."""

    def __getattr__(self, name: str) -> object:
        """What the module has of that name, by then. AttributeError: nothing."""
        with _importing._ModuleLockManager(self.__name__):  # noqa: SLF001
            if self.__spec__ is None:
                _load(self)
        return ModuleType.__getattribute__(self, name)


def install(names: tuple[str, ...] = NAMES) -> None:
    """Put something in the place of each that is not loaded yet."""
    for name in names:
        late = sys.modules.setdefault(name, LateModule(name))
        package, _, own = name.rpartition(".")
        if package:
            setattr(_importing._gcd_import(package), own, late)  # noqa: SLF001


def _load(module: ModuleType) -> None:
    """Make the module what it should be; it has a ``__spec__`` as soon as that has begun."""
    package = sys.modules.get(module.__name__.rpartition(".")[0])
    path = getattr(package, "__path__", None)
    spec = _importing._find_spec(module.__name__, path)  # noqa: SLF001
    _importing._init_module_attrs(spec, module, override=True)  # noqa: SLF001
    spec.loader.exec_module(module)
    module.__class__ = ModuleType

"""Lets asyncio wait until somebody uses it: SQLAlchemy imports it and never does here.

It is fifty modules: 3 MB of memory, and a tenth of the time that SQLAlchemy takes to load. Only the
modules of SQLAlchemy that name it get a stand-in; for everybody else it is imported as ever.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_NAME = "asyncio"
_USER = "sqlalchemy.dialects.sqlite"


class _Later(ModuleType):
    """Stands for a module: imports it when something of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        self.give_way()
        return getattr(import_module(_NAME), name)

    def give_way(self) -> None:
        """Stand there no longer."""
        if sys.modules.get(_NAME) is self:
            del sys.modules[_NAME]


def import_without_asyncio() -> None:
    """Import what names asyncio in SQLAlchemy, unless one of both is loaded already."""
    if _NAME in sys.modules or _USER in sys.modules:
        return
    later = _Later(_NAME)
    sys.modules[_NAME] = later
    try:
        import_module(_USER)
    finally:
        later.give_way()

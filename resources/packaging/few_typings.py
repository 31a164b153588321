"""Stands for ``typing_extensions``, of which SQLAlchemy and Alembic take what Python has itself.

The whole module is a megabyte of what older Pythons lack. What it alone has is loaded when it is
asked for, but for the kind of ``type X = …``: of it there is none here, and SQLAlchemy only asks
whether something is one. It runs in the frozen program only.
"""

import sys
from types import ModuleType

NAME = "typing_extensions"


class FewTypings(ModuleType):
    """Has what ``typing`` has; anything else comes from the module that it stands for."""

    def __getattr__(self, name: str) -> object:
        """What has that name. AttributeError: nothing."""
        import typing

        if name.startswith("__"):
            raise AttributeError(name)
        if hasattr(typing, name):
            found = getattr(typing, name)
        elif name == "TypeAliasType":
            found = type(name, (), {})
        else:
            found = getattr(self._whole(), name)
        vars(self)[name] = found
        return found

    def _whole(self) -> ModuleType:
        from importlib.util import find_spec, module_from_spec

        del sys.modules[NAME]
        try:
            spec = find_spec(NAME)
        finally:
            sys.modules[NAME] = self
        if spec is None or spec.loader is None:
            raise AttributeError(NAME)
        whole = module_from_spec(spec)
        spec.loader.exec_module(whole)
        return whole


def install() -> None:
    """Put it in the place of the module, if that is not loaded yet."""
    sys.modules.setdefault(NAME, FewTypings(NAME))

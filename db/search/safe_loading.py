"""Makes Whoosh load its pickles through an allow-list of globals, in every module of it.

An index is a set of files; whoever could write one could otherwise run code in this program.
The list names exactly what an index of ours consists of. Anything else raises
``UnpicklingError``, upon which the index counts as damaged and is rebuilt from the records.
"""

import importlib
import io
import pickle
import sys
import threading
from typing import IO, Any, NoReturn

#: ``module.name`` of every global that may stand in a pickle of ours.
ALLOWED = frozenset(
    {
        "db.search.codec.codec.ArraySegment",
        "db.search.codec.columns.NumbersColumn",
        "db.search.codec.columns.StringsColumn",
        "db.search.codec.columns.TextsColumn",
        "db.search.codec.fields.KeysField",
        "db.search.codec.fields.NumberField",
        "db.search.codec.fields.PositionsFormat",
        "db.search.codec.fields.StringField",
        "db.search.codec.fields.TermsField",
        "db.search.codec.fields.TextsField",
        "db.search.codec.fields.WordsField",
        "whoosh.fields.Schema",
        "whoosh.formats.Existence",
    }
)

_lock = threading.Lock()
_installed = False


class _AllowListUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if f"{module}.{name}" not in ALLOWED:
            raise pickle.UnpicklingError(f"not allowed in an index: {module}.{name}")
        return super().find_class(module, name)


def loads(data: bytes, **_options: object) -> Any:
    """``pickle.loads`` with the allow-list."""
    return _AllowListUnpickler(io.BytesIO(data)).load()


def load(file: IO[bytes], **_options: object) -> Any:
    """``pickle.load`` with the allow-list."""
    return _AllowListUnpickler(file).load()


def dumps(value: object, _protocol: int = 0) -> bytes:
    """``pickle.dumps`` in protocol 4: Whoosh asks for 2, where bytes need a global to be read."""
    return pickle.dumps(value, 4)


def dump(value: object, file: IO[bytes], _protocol: int = 0) -> None:
    """``pickle.dump`` in protocol 4."""
    pickle.dump(value, file, 4)


class _SafePickle:
    """Stands in for the module ``pickle`` where Whoosh uses it by that name."""

    load = staticmethod(load)
    loads = staticmethod(loads)
    dump = staticmethod(dump)
    dumps = staticmethod(dumps)
    Unpickler = _AllowListUnpickler
    PicklingError = pickle.PicklingError
    UnpicklingError = pickle.UnpicklingError


def _refuse(*_arguments: object, **_options: object) -> NoReturn:
    raise pickle.UnpicklingError("an index of an older Whoosh is not read")


def install() -> None:
    """Replace the loaders of Whoosh; doing it again changes nothing.

    Its modules take them from ``whoosh.compat`` as they are imported: that one is changed first,
    then whatever was imported earlier.
    """
    global _installed  # noqa: PLW0603 - once a process
    with _lock:
        if _installed:
            return
        _replace(importlib.import_module("whoosh.compat"))
        loading = importlib.import_module("whoosh.util.loading")
        loading.RenamingUnpickler.find_class = _refuse
        importlib.import_module("whoosh.legacy").toc_loaders.clear()
        for name, module in tuple(sys.modules.items()):
            if name.partition(".")[0] == "whoosh":
                _replace(module)
        _installed = True


def _replace(module: Any) -> None:
    """Whoosh binds the loaders under several names; what matters is what they are."""
    for name, value in vars(module).copy().items():
        if value is pickle:
            setattr(module, name, _SafePickle)
        elif value is pickle.loads:
            setattr(module, name, loads)
        elif value is pickle.load:
            setattr(module, name, load)
        elif value is pickle.dumps:
            setattr(module, name, dumps)
        elif value is pickle.dump:
            setattr(module, name, dump)

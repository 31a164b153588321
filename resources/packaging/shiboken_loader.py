"""PySide6's Python part, loaded when it is first needed: what it asks this module for at its start.

PySide6 compiles and runs a dozen modules at every start, from texts in its library: for signatures,
for the words of a TypeError and for its ``__feature__`` import, which then looks through every
module that is imported. Nobody needs them before the first picture, most never. Files in a folder
``files.dir`` beside shiboken6 take the place of those texts; the frozen program has them compiled,
and this module there in the place of the one that loads all others. It runs in the frozen program
only. What it begins with is ``quick_enums``, before the first of Qt's
enumerations is made.
"""

from importlib import import_module
from typing import Any

from resources.packaging import quick_enums

quick_enums.install()


def _whole() -> Any:
    """The loader as PySide6 has it, with all that it loads."""
    return import_module("shibokensupport.signature.whole_loader")


def pyside_type_init(type_key: object, signatures: object) -> object:
    """The signatures of a type, parsed."""
    return _whole().pyside_type_init(type_key, signatures)


def create_signature(properties: object, key: object) -> object:
    """A signature for ``inspect``."""
    return _whole().create_signature(properties, key)


def seterror_argument(arguments: object, function: object, info: object) -> object:
    """The words of a TypeError."""
    return _whole().seterror_argument(arguments, function, info)


def make_helptext(function: object) -> object:
    """What ``help`` says of a function: no signature, for nobody reads it here.

    It is asked for every description, of Python's own functions too, which SQLAlchemy copies.
    """
    return function.__doc__


def finish_import(_module: object) -> None:
    """Put what is deprecated into a module of Qt's: there is nothing of that kind."""


def feature_import(*_arguments: object, **_keywords: object) -> None:
    """Import as ever: names are Qt's own here."""


def feature_imported(_module: object) -> None:
    """Nothing is to be known of a module that was imported."""


def post_init() -> None:
    """Leave ``import`` as it is."""

"""Lets a test hear the program in a language."""

from collections.abc import Iterator
from contextlib import contextmanager

from viewer.assets import translations
from viewer.i18n import Translation


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """The interface's language meanwhile; English again after it."""
    translation = Translation(translations())
    translation.switch(language)
    try:
        yield
    finally:
        translation.switch("en")
        translation.deleteLater()

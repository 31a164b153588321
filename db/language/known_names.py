"""Names whose spellings sound unlike each other in different languages: Джон, John, Con.

Tables of given names, of particles, and of surnames as the press of Russia and of Azerbaijan
writes them. Nothing in them makes two names one person; a line is one name for search.
"""

from collections.abc import Iterable
from functools import lru_cache

from db.language import eastern_names, western_names
from db.language.tokens import plain

_NAMES = eastern_names.NAMES + western_names.NAMES
#: Words inside names; they are written small.
_PARTICLES = """
оглы оглу oğlu oglu ogly oghlu oglı
кызы гызы qızı qizi kyzy gizi kızı
заде zadə zade zadeh zada
фон von fon
дер der
де de
ди di
дель del
аль al əl
ибн ibn
бин bin
"""


def known_names(forms: Iterable[str]) -> frozenset[str]:
    """What stands for the names that the (lower-case) forms spell; nothing for unknown ones."""
    return _found(_read(_NAMES), forms)


def particles(forms: Iterable[str]) -> frozenset[str]:
    """The same for words such as «оглы», «фон»."""
    return _found(_read(_PARTICLES), forms)


def _found(table: dict[str, frozenset[str]], forms: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(table.get(form.replace("ё", "е"), ()) for form in forms))


@lru_cache(maxsize=2)
def _read(lines: str) -> dict[str, frozenset[str]]:
    """By spelling, and by that of a plain keyboard, the names: each named by its first spelling."""
    found: dict[str, set[str]] = {}
    for line in lines.replace("ё", "е").split("\n"):
        spellings = line.split()
        for spelling in spellings:
            for form in {spelling, plain(spelling), plain(spelling.replace("ə", "a"))}:
                found.setdefault(form, set()).add("*" + spellings[0])
    return {spelling: frozenset(names) for spelling, names in found.items()}

"""A received file's own name, made safe to write on this and any other disk."""

import unicodedata

#: What no common file system or shell takes as a plain letter of a name.
_FORBIDDEN = frozenset('/\\:*?"<>|')
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
#: Bytes that a name may have on the file systems of Linux, Windows and macOS, with room to number.
_LONGEST = 240


def safe_name(filename: str) -> str:
    """The name without separators, control characters, and marks that hide or turn letters round.

    Each such character becomes ``_``; a name that Windows keeps for a device, or that would be a
    hidden file, begins with ``_``. Never empty, at most 240 bytes of UTF-8, its ending kept.
    """
    name = "".join("_" if _is_unsafe(letter) else letter for letter in filename)
    name = name.strip(" ").rstrip(". ")
    if name.startswith("."):
        name = "_" + name[1:]
    if not name.strip("_ ."):
        name = "original"
    if name.split(".", 1)[0].rstrip(" ").lower() in _RESERVED:
        name = "_" + name
    return _shortened(name)


def _is_unsafe(letter: str) -> bool:
    # Cc control, Cf bidi and zero-width marks, Cs lone surrogates, Co private use, Cn unassigned,
    # Zl and Zp line and paragraph separators.
    return letter in _FORBIDDEN or unicodedata.category(letter) in {
        "Cc",
        "Cf",
        "Cs",
        "Co",
        "Cn",
        "Zl",
        "Zp",
    }


def _shortened(name: str) -> str:
    if len(name.encode()) <= _LONGEST:
        return name
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending.encode()) > 20:
        stem, dot, ending = name, "", ""
    room = _LONGEST - len(f"{dot}{ending}".encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ") + dot + ending


def numbered(name: str, number: int) -> str:
    """The name of a further file of the same name: ``text.pdf`` is ``text (2).pdf``."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem} ({number}){dot}{ending}" if dot and stem else f"{name} ({number})"

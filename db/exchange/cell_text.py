"""The text of a cell: what no file may hold is replaced, what a program would run is disarmed."""

import re

#: Signs that spreadsheets take for the beginning of a formula, also in their wide forms.
_FORMULA = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
#: Control characters but tab and line feed, lone surrogates, and what is no character at all.
_IMPOSSIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_LINE_ENDS = re.compile("\r\n?|\x85")
GUARD = "'"


def clean(text: str) -> str:
    """The text with line feeds for line ends and U+FFFD for what cannot be in a file of text."""
    if text.isprintable():  # nearly every text, and then nothing is to be looked for
        return text
    return _IMPOSSIBLE.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def guarded(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet could take it for a formula.

    A text that begins with an apostrophe gets one more: whoever takes away one apostrophe from
    every cell that begins with one has all texts as they were.
    """
    first = text.replace("\ufeff", "").lstrip()[:1]  # readers leave out what stands before it
    if first in _FORMULA or first == GUARD or text[:1] in ("\t", "\n", "\r"):
        return GUARD + text
    return text


def unguarded(text: str) -> str:
    """A text as it was before ``guarded``; an apostrophe that guards nothing is left.

    One that stands alone guarded white space that was taken away since.
    """
    bare = text.removeprefix(GUARD)
    return bare if not bare or guarded(bare) == text else text


def shortened(text: str, limit: int, note: str) -> str:
    """The text in at most ``limit`` units of UTF-16, ending in ``note`` if it was longer.

    ``{count}`` in the note becomes the number of characters that were cut off.
    """
    if len(text) * 2 <= limit or _units(text) <= limit:
        return text
    room = limit - _units(note.replace("{count}", str(len(text))))
    # A limit may fall between the two units of one character: that character goes too.
    kept = text.encode("utf-16-le")[: max(room, 0) * 2].decode("utf-16-le", "ignore")
    return kept + note.replace("{count}", str(len(text) - len(kept)))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2

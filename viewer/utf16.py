"""Places in a text as Qt counts them, in UTF-16 units, and as Python does, in code points.

A sign beyond U+FFFF (an emoji, a rare letter) is two units and one code point. Whatever goes into
QTextCursor, QTextLayout or QLineEdit as a place, or comes out of them, is converted.
"""


def units(text: str) -> int:
    """How many UTF-16 units a text takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters(text: str, place: int) -> int:
    """The code points before a place of Qt's; in the middle of a sign, those before the sign."""
    if text.isascii():
        return min(place, len(text))
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * place]
    return len(before.decode("utf-16-le", "ignore"))


def between(text: str, start: int, end: int) -> str:
    """What lies between two places of Qt's."""
    if text.isascii():
        return text[start:end]
    whole = text.encode("utf-16-le", "surrogatepass")
    return whole[2 * start : 2 * end].decode("utf-16-le", "ignore")

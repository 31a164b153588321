"""Cuts Rich Text into its words: braces, controls with their numbers, bytes of text."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

#: Kinds of tokens.
OPEN, CLOSE, CONTROL, SIGN, BYTES = range(5)

_TOKEN: Final = re.compile(
    rb"(?P<brace>[{}])|\\(?:(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|'(?P<hex>[0-9a-fA-F]{2})|(?P<sign>[^a-zA-Z]))|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\",
    re.DOTALL,
)
#: What matters within a group that is left out.
_SKIPPED: Final = re.compile(rb"[{}]|\\bin(\d{1,10}) ?|\\[^a-zA-Z]", re.DOTALL)


class Token(NamedTuple):
    """One word. ``data`` is a control's name, a sign, or text; ``number`` a control's, if any."""

    kind: int
    data: bytes = b""
    number: int | None = None


class RtfTokens:
    """Iterates over the tokens of a file; ``skip_group`` leaves the rest of a group out."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def __iter__(self) -> Iterator[Token]:
        while (match := _TOKEN.match(self._data, self._at)) is not None:
            self._at = match.end()
            kind = match.lastgroup
            if kind == "text":
                yield Token(BYTES, match["text"])
            elif kind == "brace":
                yield Token(OPEN if match["brace"] == b"{" else CLOSE)
            elif kind == "hex":
                yield Token(BYTES, bytes.fromhex(match["hex"].decode("ascii")))
            elif kind == "sign":
                yield Token(SIGN, match["sign"])
            elif kind in ("word", "number"):
                token = _control(match)
                if token.data == b"bin":
                    self._at += max(0, token.number or 0)
                else:
                    yield token

    def skip_group(self) -> None:
        """Go on to the brace that closes the group at hand, so that it comes next."""
        depth = 1
        for_more = _SKIPPED.search
        while (match := for_more(self._data, self._at)) is not None:
            found = match[0]
            self._at = match.end()
            if found == b"{":
                depth += 1
            elif found == b"}":
                depth -= 1
                if depth == 0:
                    self._at -= 1
                    return
            elif match[1]:
                self._at += int(match[1])
        self._at = len(self._data)


def _control(match: re.Match[bytes]) -> Token:
    number = match["number"]
    return Token(CONTROL, match["word"], None if number is None else int(number))

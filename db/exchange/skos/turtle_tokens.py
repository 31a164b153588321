"""Cuts Turtle into tokens (https://www.w3.org/TR/turtle/, section 6.5); so N-Triples too."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from db.exchange.skos.terms import RdfError

_PLAIN = r"[^\x00-\x20<>\"{}|^`\\]"
_UNICODE = r"\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}"
#: Letters of names; wider than the standard's ranges, which no reader needs in order to read.
_NAME = r"[\w\u00b7-]"
_SPECIAL = r"%[0-9A-Fa-f]{2}|\\."
_LOCAL = (
    rf"(?:[\w:]|{_SPECIAL})"
    rf"(?:(?:{_NAME}|[:.]|{_SPECIAL})*(?:{_NAME}|:|{_SPECIAL}))?"
)
#: Before it a number may end with its point; any other point there ends the statement.
_POWER = "[eE][+-]?[0-9]+"
_TOKEN = re.compile(
    rf"""
    (?P<space>(?:[ \t\r\n]+|\#[^\n\r]*)+)
  | (?P<iri><(?:{_PLAIN}|{_UNICODE})*>)
  | (?P<long>\"\"\"|''')
  | (?P<text>"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
  | (?P<directive>@(?:prefix|base)\b)
  | (?P<tag>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
  | (?P<blank>_:\w(?:[\w.\u00b7-]*[\w\u00b7-])?)
  | (?P<number>[+-]?(?:[0-9]+(?:\.[0-9]*(?={_POWER})|\.[0-9]+)?|\.[0-9]+)(?:{_POWER})?(?![\w:]))
  | (?P<name>(?:[^\W\d_](?:(?:{_NAME}|\.)*{_NAME})?)?:(?:{_LOCAL})?)
  | (?P<word>[A-Za-z]+)
  | (?P<mark>\^\^|[.;,\[\]()])
    """,
    re.VERBOSE,
)
_LONG_ENDS = {
    quote: re.compile(rf"(?:[^\\]|\\.)*?{quote * 3}(?!{quote})", re.DOTALL) for quote in "\"'"
}
_ESCAPE = re.compile(rf"{_UNICODE}|\\.", re.DOTALL)
_ESCAPED = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f", '"': '"', "'": "'", "\\": "\\"}


class Token(NamedTuple):
    """A token; of texts and addresses ``text`` is what they mean, without quotes and escapes."""

    kind: str
    text: str
    at: int


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a document, without space and comments. Raises RdfError."""
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            raise RdfError(f"unexpected {text[at : at + 12]!r}", line_of(text, at))
        kind, end = found.lastgroup, found.end()
        if kind == "long":
            close = _LONG_ENDS[found[0][0]].match(text, end)
            if close is None:
                raise RdfError("a text without an end", line_of(text, at))
            yield Token("text", _plain(close[0][:-3], text, at), at)
            end = close.end()
        elif kind in {"text", "iri"}:
            yield Token(kind, _plain(found[0][1:-1], text, at), at)
        elif kind != "space":
            yield Token(kind, found[0], at)
        at = end


def line_of(text: str, at: int) -> int:
    """The line in which a place lies, from 1."""
    return text.count("\n", 0, at) + 1


def _plain(escaped: str, text: str, at: int) -> str:
    """A text without its escapes."""
    if "\\" not in escaped:
        return escaped

    def meant(found: re.Match[str]) -> str:
        letter = found[0][1]
        if letter in "uU" and len(found[0]) > 2:
            code = int(found[0].lower().removeprefix("\\u"), base=16)
            if code < 0x110000 and not 0xD800 <= code < 0xE000:
                return chr(code)
        elif letter in _ESCAPED:
            return _ESCAPED[letter]
        raise RdfError(f"an escape that means nothing: {found[0]!r}", line_of(text, at))

    return _ESCAPE.sub(meant, escaped)

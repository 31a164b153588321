"""Writes out what a query that is being typed stands for, so that it can be kept.

While «осетр» is typed it finds «осетровые» too; kept, that is «осетр*» or «(осетр OR осетр*)».
"""

from collections.abc import Iterator
from dataclasses import replace

from db.language.tokens import tokens
from db.search.cursor import typed_at
from db.search.lexer import Sign, signs
from db.search.parser import parse
from db.search.schema import NAME_FIELDS
from db.search.syntax import And, Days, Named, Node, Not, Or, Phrase, Word
from db.search.vocabulary import NOTE, VALUES, language_of, values_beginning


def finished(text: str) -> tuple[str, ...]:
    """Queries that find, without being typed, what ``text`` finds while it is; plainest first.

    The others may find less, or more of what is excluded. The last is the same for certain; it is
    empty where no query is known to be, as for a word of one letter.
    """
    typed = parse(text, typing=True)
    whole = parse(text)
    if _bare(typed.node) == _bare(whole.node):
        return (text,)
    found = [text]
    for written in _written_out(text):
        other = written + ")" * _open_brackets(written)
        read = parse(other)
        if read.messages == typed.messages:
            found.append(other)
            if _bare(read.node) == _bare(typed.node):
                return tuple(found)
    return (*found, "")


def _written_out(text: str) -> Iterator[str]:
    found = signs(text)
    last = found[-1]
    offered = typed_at(text, len(text))
    field = offered[-1].field if offered else None
    before = text[: last.start - (last.kind == "phrase")]
    if field is None or field in NAME_FIELDS or field == NOTE:
        yield from _begun_word(before, last)
    elif field == "date":
        read = parse(text, typing=True).node
        days = next((node for node in _nodes(read) if isinstance(node, Days)), None)
        at = next((sign.end for sign in reversed(found) if sign.kind == "field"), 0)
        if days is not None:
            yield f"{text[:at]}{_day(days.first)}..{_day(days.last)}"
    elif field == "tag":
        if last.kind == "word":
            yield f"{before}{last.text}*"
    else:
        language, known = language_of(last.text), VALUES.get(field, {})
        values = values_beginning(field, last.text.strip())
        named = [known[value].first(language) for value in values]
        if named:
            yield before + (named[0] if len(named) == 1 else f"({' OR '.join(named)})")


def _begun_word(before: str, last: Sign) -> Iterator[str]:
    """The word as a beginning, and as itself or a beginning; what stands before it in a phrase."""
    words = [token.raw for token in tokens(last.text)]
    if not words:
        return
    *rest, word = words
    if last.kind == "word":
        before += last.text[: len(last.text) - len(word)]
        yield f"{before}{word}*"
        yield f"{before}({word} OR {word}*)"
        return
    phrase = f'"{" ".join(rest)}" ' if len(rest) > 1 else "".join(f"{one} " for one in rest)
    begin, end = ("(", ")") if rest and before and not before[-1].isspace() else ("", "")
    yield f"{before}{begin}{phrase}{word}*{end}"
    yield f"{before}{begin}{phrase}({word} OR {word}*){end}"


def _open_brackets(text: str) -> int:
    depth = 0
    for sign in signs(text):
        depth = max(depth + (sign.kind == "(") - (sign.kind == ")"), 0)
    return depth


def _day(number: int) -> str:
    return f"{number // 10_000:04}-{number // 100 % 100:02}-{number % 100:02}"


def _nodes(node: Node | None) -> Iterator[Node]:
    if node is not None:
        yield node
    match node:
        case And(nodes) | Or(nodes):
            for child in reversed(nodes):
                yield from _nodes(child)
        case Not(child) | Named(_, child):
            yield from _nodes(child)


def _bare(node: Node | None) -> Node | None:
    """A node without the places of its words in the query."""
    match node:
        case Word():
            return replace(node, start=0, end=0)
        case Phrase(words):
            return Phrase(tuple(replace(word, start=0, end=0) for word in words))
        case And(nodes):
            return And(tuple(_flat(And, nodes)))
        case Or(nodes):
            return Or(tuple(_flat(Or, nodes)))
        case Not(child):
            return Not(_some(child))
        case Named(name, child):
            return Named(name, _some(child))
    return node


def _flat(kind: type[And] | type[Or], nodes: tuple[Node, ...]) -> Iterator[Node]:
    for child in map(_some, nodes):
        if isinstance(child, kind):
            yield from child.nodes
        else:
            yield child


def _some(node: Node) -> Node:
    bare = _bare(node)
    assert bare is not None
    return bare

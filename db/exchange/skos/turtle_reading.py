"""Reads Turtle: the triples of a document, as https://www.w3.org/TR/turtle/ says."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from db.exchange.skos.terms import FIRST, NIL, REST, TYPE, Literal, Node, RdfError, Triple
from db.exchange.skos.turtle_tokens import Token, line_of, tokens

#: Brackets within brackets: more is not meant.
_DEEPEST = 60
_LOCAL_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def read_turtle(text: str) -> Iterator[Triple]:
    """Every triple of a document. Raises RdfError."""
    return _Reader(text).triples()


class _Reader:
    """Goes over the tokens once, one ahead."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = tokens(text)
        self._next: Token | None = next(self._tokens, None)
        self._prefixes: dict[str, str] = {}
        self._base = ""
        self._nodes = 0
        self._depth = 0
        self._made: list[Triple] = []

    def triples(self) -> Iterator[Triple]:
        while self._next is not None:
            if not self._directive():
                self._statement()
            yield from self._made
            self._made.clear()

    # Statements ---------------------------------------------------------------------------------

    def _directive(self) -> bool:
        token = self._peek()
        name = token.text.lower().lstrip("@")
        if token.kind not in {"directive", "word"} or name not in {"prefix", "base"}:
            return False
        self._take()
        if name == "base":
            self._base = self._address(self._expect("iri").text)
        else:
            prefix = self._expect("name").text
            if not prefix.endswith(":") or prefix.count(":") != 1:
                raise self._wrong("a prefix ends with a colon")
            self._prefixes[prefix[:-1]] = self._address(self._expect("iri").text)
        if token.kind == "directive":
            self._mark(".")
        return True

    def _statement(self) -> None:
        bare = self._is_mark("[")
        subject = self._object()
        if isinstance(subject, Literal):
            raise self._wrong("a text cannot be a subject")
        if not (bare and self._is_mark(".")):
            self._properties(subject)
        self._mark(".")

    def _properties(self, subject: Node) -> None:
        while True:
            predicate = self._predicate()
            self._made.append((subject, predicate, self._object()))
            while self._skip(","):
                self._made.append((subject, predicate, self._object()))
            if not self._skip(";"):
                return
            while self._skip(";"):
                pass
            if self._is_mark(".") or self._is_mark("]"):
                return

    def _predicate(self) -> str:
        token = self._take()
        if token.kind == "word" and token.text == "a":
            return TYPE
        if token.kind == "iri":
            return self._address(token.text)
        if token.kind == "name":
            return self._named(token)
        raise self._wrong("a property was expected", token)

    # Nodes --------------------------------------------------------------------------------------

    def _object(self) -> Node | Literal:
        token = self._take()
        match token.kind:
            case "iri":
                return self._address(token.text)
            case "name":
                return self._named(token)
            case "blank":
                return f"{token.text}.named"
            case "text":
                return self._literal(token.text)
            case "number":
                return Literal(token.text)
            case "word" if token.text in {"true", "false"}:
                return Literal(token.text)
            case "mark" if token.text in {"[", "("}:
                return self._nested(token)
        raise self._wrong("a value was expected", token)

    def _nested(self, token: Token) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._wrong("brackets are nested too deep", token)
        node = self._collection() if token.text == "(" else self._anonymous()
        self._depth -= 1
        return node

    def _anonymous(self) -> Node:
        node = self._node()
        if not self._skip("]"):
            self._properties(node)
            self._mark("]")
        return node

    def _collection(self) -> Node:
        items = []
        while not self._skip(")"):
            items.append(self._object())
        following: Node = NIL
        for item in reversed(items):
            node = self._node()
            self._made += [(node, FIRST, item), (node, REST, following)]
            following = node
        return following

    def _literal(self, text: str) -> Literal:
        if self._next is not None and self._next.kind == "tag":
            return Literal(text, self._take().text[1:].lower())
        if self._next is not None and self._next.kind == "directive":
            raise self._wrong("a language was expected")
        if self._skip("^^"):
            self._predicate()  # the type of a text says nothing that is kept
        return Literal(text)

    def _node(self) -> Node:
        self._nodes += 1
        return f"_:{self._nodes}"

    def _named(self, token: Token) -> str:
        prefix, _, local = token.text.partition(":")
        if prefix not in self._prefixes:
            raise self._wrong(f"the prefix {prefix!r} is not said", token)
        return self._prefixes[prefix] + _LOCAL_ESCAPE.sub(r"\1", local)

    def _address(self, written: str) -> str:
        if any(letter <= " " for letter in written):
            raise self._wrong("an address holds a space")
        return joined(self._base, written)

    # Tokens -------------------------------------------------------------------------------------

    def _peek(self) -> Token:
        if self._next is None:
            raise RdfError("the text ends too early", line_of(self._text, len(self._text)))
        return self._next

    def _take(self) -> Token:
        token = self._peek()
        self._next = next(self._tokens, None)
        return token

    def _expect(self, kind: str) -> Token:
        token = self._take()
        if token.kind != kind:
            raise self._wrong("something else was expected", token)
        return token

    def _is_mark(self, mark: str) -> bool:
        return self._next is not None and self._next[:2] == ("mark", mark)

    def _skip(self, mark: str) -> bool:
        if not self._is_mark(mark):
            return False
        self._take()
        return True

    def _mark(self, mark: str) -> None:
        if not self._skip(mark):
            raise self._wrong(f"{mark!r} was expected")

    def _wrong(self, why: str, token: Token | None = None) -> RdfError:
        found = token or self._next
        at = len(self._text) if found is None else found.at
        return RdfError(why, line_of(self._text, at))


def joined(base: str, written: str) -> str:
    """An address as it is written, completed by the document's base. Raises RdfError."""
    if not base:
        return written
    try:
        return urljoin(base, written, allow_fragments=True) if written else base
    except ValueError as error:
        raise RdfError(str(error)) from error

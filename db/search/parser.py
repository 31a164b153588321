"""Reads the query language of the design. Never raises: what makes no sense becomes a message.

>>> parse('заседание OR "рабочая группа" -проект')  # Or(заседание, And(phrase, Not(проект)))
>>> parse("совет:РАЭС date:2020..2022 делим*")
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from db.language.tokens import tokens
from db.model import Message
from db.search.dates import read_days
from db.search.lexer import Sign, signs
from db.search.schema import NAME_FIELDS
from db.search.syntax import And, Fact, Fuzzy, Named, Node, Not, Or, Phrase, Prefix, Word
from db.search.vocabulary import field_named, value_named

#: Limits of a query; what is beyond them is left out with a message.
MAX_CHARACTERS, MAX_TERMS, MAX_EDITS, MIN_PREFIX, MAX_DEPTH = 1_000, 30, 2, 3, 10
#: Messages of one kind about one query: more of them say nothing new.
MAX_ALIKE = 3

_PREFIX = re.compile(r"(.*?)\*+")
_FUZZY = re.compile(r"(.+?)~(\d*)")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query that was understood, as far as it was. ``node`` None asks for everything."""

    node: Node | None
    messages: tuple[Message, ...] = ()


def parse(query: str) -> Parsed:
    """Read a query."""
    reading = _Reading()
    if len(query) > MAX_CHARACTERS:
        reading.say("query_too_long", limit=MAX_CHARACTERS)
        query = query[:MAX_CHARACTERS]
    reading.signs = signs(query)
    nodes = []
    while reading.index < len(reading.signs):
        node = reading.alternatives(0)
        if node is not None:
            nodes.append(node)
        if reading.peek(")"):
            reading.say("unbalanced_bracket")
            reading.index += 1
    return Parsed(_all(nodes), tuple(reading.messages))


class _Reading:
    """Where the reader stands in the signs, and what it has to say."""

    def __init__(self) -> None:
        self.signs: Sequence[Sign] = ()
        self.index = 0
        self.terms = 0
        self.messages: list[Message] = []

    def say(self, code: str, **params: str | int) -> None:
        message = Message(code, params)
        alike = sum(said.code == code for said in self.messages)
        if alike < MAX_ALIKE and message not in self.messages:
            self.messages.append(message)

    def peek(self, *kinds: str) -> bool:
        return self.index < len(self.signs) and self.signs[self.index].kind in kinds

    def alternatives(self, depth: int) -> Node | None:
        """``a b OR c``: OR binds less than standing side by side."""
        found: list[Node] = []
        while True:
            node = self.together(depth)
            if node is not None:
                found.append(node)
            if not self.peek("or"):
                break
            if node is None:
                self.say("dangling_operator", word=self.signs[self.index].text)
            self.index += 1
            if self.index == len(self.signs) or self.peek(")"):
                self.say("dangling_operator", word=self.signs[self.index - 1].text)
        if len(found) > 1:
            return Or(tuple(found))
        return found[0] if found else None

    def together(self, depth: int) -> Node | None:
        found: list[Node] = []
        while self.index < len(self.signs) and not self.peek("or", ")"):
            node = self.one(depth)
            if node is not None:
                found.append(node)
        return _all(found)

    def one(self, depth: int) -> Node | None:
        """One part: a word, a phrase, a bracket, a field, or one of these excluded."""
        excluded = False
        while self.peek("-"):
            excluded = not excluded
            self.index += 1
        if self.index == len(self.signs) or self.peek("or", ")"):
            self.say("dangling_operator", word="-")
            return None
        sign = self.signs[self.index]
        self.index += 1
        node: Node | None
        if sign.kind == "(":
            node = self.bracket(depth)
        elif sign.kind == "field":
            node = self.field(sign, depth)
        else:
            node = self.term(sign)
        return Not(node) if excluded and node is not None else node

    def bracket(self, depth: int) -> Node | None:
        if depth >= MAX_DEPTH:
            self.say("too_many_brackets", limit=MAX_DEPTH)
            return None
        node = self.alternatives(depth + 1)
        if self.peek(")"):
            self.index += 1
        else:
            self.say("unbalanced_bracket")
        return node

    def field(self, sign: Sign, depth: int) -> Node | None:
        name = field_named(sign.text)
        if self.index == len(self.signs) or not self.peek("word", "phrase", "("):
            self.say("empty_field", field=sign.text)
            return None
        if name is None:
            self.say("unknown_field", field=sign.text)
            return None  # the value that follows is searched as it is
        if name in NAME_FIELDS:
            node = self.one(depth + 1)
            return Named(name, node) if node is not None else None
        if self.peek("("):
            self.index += 1
            return self.values(name)
        value = self.signs[self.index]
        self.index += 1
        return self.value(name, value.text)

    def values(self, name: str) -> Node | None:
        """``kind:(decision OR position)``: any of the values."""
        found: list[Node] = []
        while self.index < len(self.signs) and not self.peek(")"):
            if self.peek("word", "phrase"):
                node = self.value(name, self.signs[self.index].text)
                if node is not None:
                    found.append(node)
            self.index += 1
        self.index += 1
        if len(found) > 1:
            return Or(tuple(found))
        return found[0] if found else None

    def value(self, name: str, text: str) -> Node | None:
        """A value of a field that is not searched by words."""
        if not self.count():
            return None
        text = text.strip(",;")
        if name == "date":
            days = read_days(text)
            if days is None:
                self.say("bad_date", value=text)
            return days
        if name == "number":
            return Fact(name, (text.strip("№#.)").casefold(),))
        if name == "ref":
            return Fact("id", (text,))
        value = value_named(name, text)
        if value is None:
            self.say("unknown_value", field=name, value=text)
            return None
        return Fact(name, (value,))

    def term(self, sign: Sign) -> Node | None:
        if sign.kind == "phrase":
            if not sign.whole:
                self.say("unbalanced_quote")
            return self.words(sign.text, sign.start, exact=sign.exact)
        prefix = _PREFIX.fullmatch(sign.text)
        if prefix and not sign.exact:
            return self.prefix(prefix[1])
        fuzzy = _FUZZY.fullmatch(sign.text)
        if fuzzy and not sign.exact:
            return self.fuzzy(fuzzy[1], fuzzy[2])
        return self.words(sign.text, sign.start, exact=sign.exact)

    def words(self, text: str, start: int, *, exact: bool) -> Node | None:
        """One word, or several that were written together and so must stand together."""
        found = []
        for token in tokens(text):
            if not self.count():
                break
            found.append(Word(token.raw, exact, start + token.start, start + token.end))
        if len(found) > 1:
            return Phrase(tuple(found))
        return found[0] if found else None

    def prefix(self, text: str) -> Node | None:
        found = list(tokens(text))
        letters = found[0].raw if len(found) == 1 else ""
        if len(letters) < MIN_PREFIX:
            self.say("prefix_too_short", limit=MIN_PREFIX, word=text)
            return self.words(text, 0, exact=False) if letters else None
        return Prefix(letters) if self.count() else None

    def fuzzy(self, text: str, edits: str) -> Node | None:
        found = list(tokens(text))
        if len(found) != 1:
            return self.words(text, 0, exact=False)
        wanted = int(edits[:3] or 1)
        if wanted > MAX_EDITS:
            self.say("too_many_edits", limit=MAX_EDITS)
        return Fuzzy(found[0].raw, min(max(wanted, 1), MAX_EDITS)) if self.count() else None

    def count(self) -> bool:
        """Whether one more term is allowed."""
        if self.terms >= MAX_TERMS:
            self.say("too_many_terms", limit=MAX_TERMS)
            return False
        self.terms += 1
        return True


def _all(nodes: Sequence[Node]) -> Node | None:
    if len(nodes) > 1:
        return And(tuple(nodes))
    return nodes[0] if nodes else None

"""Reads the query language of the design. Never raises: what makes no sense becomes a message.

>>> parse('заседание OR "рабочая группа" -проект')  # Or(заседание, And(phrase, Not(проект)))
>>> parse("совет:РАЭС date:2020..2022 делим*")
>>> parse("Гаджиев имена:точно").variants  # False: no other spellings of names
>>> parse("согл", typing=True)  # Or(согл, согл*): the word is not complete yet
"""

from dataclasses import dataclass

from db.model import Message
from db.search.lexer import Sign, signs
from db.search.schema import NAME_FIELDS
from db.search.spelling import nearest_field
from db.search.syntax import And, Fact, Named, Node, Not, Or
from db.search.terms import MAX_EDITS, MAX_TERMS, MIN_PREFIX, Edit, Terms, all_of, any_of
from db.search.vocabulary import NOTE, field_named

__all__ = ["MAX_CHARACTERS", "MAX_DEPTH", "MAX_EDITS", "MAX_TERMS", "MIN_PREFIX", "Parsed", "parse"]

#: Limits of a query; what is beyond them is left out with a message.
MAX_CHARACTERS, MAX_DEPTH = 1_000, 10
#: A query that is too long is cut between two words if there is a space so near.
_NEAR = 100


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query that was understood, as far as it was.

    ``node`` None asks for everything; where something is written all the same, a message says so.
    ``variants`` False: the query itself switches other spellings of names off; ``related`` True:
    it asks for the relatives of its words too. ``repaired`` is the
    query in full with misspelt fields and values put right, None if there are none.
    """

    node: Node | None
    messages: tuple[Message, ...] = ()
    variants: bool = True
    related: bool = False
    repaired: str | None = None


def parse(query: str, *, typing: bool = False) -> Parsed:
    """Read a query.

    ``typing``: somebody is still at it. The word that ends the text then also stands for those
    that begin so, and nothing is said of what is merely not finished: a field without its value,
    a value, a date, a phrase or a bracket that goes on.
    """
    text = _within_limit(query)
    reading = _Reading(signs(text), len(text) if typing and text == query else -1)
    if text != query:
        reading.say("query_too_long", limit=MAX_CHARACTERS)
        reading.typing = True  # what the cut has torn apart is not the person's doing
    nodes = []
    while reading.index < len(reading.signs):
        node = reading.alternatives(0)
        if node is not None:
            nodes.append(node)
        if reading.peek(")"):
            reading.say("unbalanced_bracket")
            reading.index += 1
    node = all_of(nodes)
    if node is None and text.strip() and not (reading.typing or reading.switched):
        reading.say("nothing_to_search")
    repaired = _repaired(query, reading.edits)
    return Parsed(node, tuple(reading.messages), reading.variants, reading.related, repaired)


class _Reading(Terms):
    """Joins the terms: side by side, either, excluded, in brackets, in fields."""

    #: The field whose values are being read, between brackets too; empty for ordinary words.
    _field = ""

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
                self._dangling(self.signs[self.index])
            self.index += 1
            if self.index == len(self.signs) or self.peek(")"):
                self._dangling(self.signs[self.index - 1])
        if len(found) > 1:
            return Or(tuple(found))
        return found[0] if found else None

    def together(self, depth: int) -> Node | None:
        """Everything up to an OR or the end of a bracket."""
        found: list[Node] = []
        while self.index < len(self.signs) and not self.peek("or", ")"):
            node = self.one(depth)
            if node is not None:
                found.append(node)
        return any_of(found) if self._field else all_of(found)

    def one(self, depth: int) -> Node | None:
        """One part: a word, a phrase, a bracket, a field, or one of these excluded."""
        excluded = False
        minus = self.signs[self.index]
        while self.peek("-"):
            excluded = not excluded
            self.index += 1
        if self.index == len(self.signs) or self.peek("or", ")"):
            self._dangling(minus)
            return None
        sign = self.signs[self.index]
        self.index += 1
        node: Node | None
        if sign.kind == "(":
            node = self.bracket(depth)
        elif sign.kind == "field":
            node = self.field(sign, depth)
        elif self._field:
            node = self.value(self._field, sign)
        else:
            node = self.term(sign)
        return Not(node) if excluded and node is not None else node

    def bracket(self, depth: int) -> Node | None:
        """What stands between brackets; what is too deep is passed over."""
        if depth >= MAX_DEPTH:
            self.say("too_many_brackets", limit=MAX_DEPTH)
            self._pass_over()
            return None
        node = self.alternatives(depth + 1)
        if self.peek(")"):
            self.index += 1
        elif not self.goes_on():
            self.say("unbalanced_bracket")
        return node

    def field(self, sign: Sign, depth: int) -> Node | None:
        """``person:…``: one part, or a bracket, asked of that field only."""
        name = field_named(sign.text)
        follows = self.signs[self.index] if self.index < len(self.signs) else None
        excluded = follows is not None and follows.kind == "-" and follows.start == sign.end
        if depth > MAX_DEPTH:
            self.say("too_many_brackets", limit=MAX_DEPTH)
            return None
        if not (excluded or self.peek("word", "phrase", "(")):
            if not self.goes_on():
                self._say_of_field("empty_field" if name else "unknown_field", sign)
            return None
        if name is None:
            self._say_of_field("unknown_field", sign)
            return self.one(depth + 1)  # what follows is searched as it is
        outer, self._field = self._field, "" if name in NAME_FIELDS or name == NOTE else name
        node = self.one(depth + 1)
        self._field = outer
        if node is not None and name == NOTE:
            return And((Fact("type", (NOTE,)), node))
        return Named(name, node) if node is not None and name in NAME_FIELDS else node

    def _say_of_field(self, code: str, sign: Sign) -> None:
        near = nearest_field(sign.text) if code == "unknown_field" else None
        if near is None:
            self.say(code, field=sign.text)
            return
        self.say("misspelt_field", field=sign.text, near=near)
        self.edits.append(Edit(sign.start, sign.end - 1, near))

    def _dangling(self, sign: Sign) -> None:
        if not self.goes_on():
            self.say("dangling_operator", word=sign.text)

    def _pass_over(self) -> None:
        """Go on after the bracket whose beginning was just read."""
        inside = 1
        while inside and self.index < len(self.signs):
            inside += self.peek("(") - self.peek(")")
            self.index += 1


def _within_limit(query: str) -> str:
    """As much of a query as is read, cut between two words."""
    if len(query) <= MAX_CHARACTERS:
        return query
    text = query[:MAX_CHARACTERS]
    if not query[MAX_CHARACTERS].isspace():
        whole = text.rstrip() if text[-1].isspace() else " ".join(text.rsplit(None, 1)[:-1])
        text = whole if len(whole) >= MAX_CHARACTERS - _NEAR else text
    return text


def _repaired(query: str, edits: list[Edit]) -> str | None:
    repaired = query
    for edit in sorted(edits, reverse=True):
        repaired = repaired[: edit.start] + edit.text + repaired[edit.end :]
    return repaired if edits else None

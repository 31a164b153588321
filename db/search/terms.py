"""Reads the single terms of a query: words, phrases, beginnings, fuzzy words, values of fields.

Knows nothing of how they are joined. What cannot be understood becomes a message.
"""

from collections.abc import Sequence
from typing import NamedTuple

from db.language.tokens import Token, tokens
from db.model import Message
from db.model.annotations import tag_key
from db.search.dates import read_days, read_words
from db.search.lexer import Sign
from db.search.point_numbers import number_key
from db.search.spelling import nearest_value
from db.search.syntax import And, Fact, FactPrefix, Fuzzy, Node, Not, Or, Phrase, Prefix, Word
from db.search.vocabulary import NAMES, RELATED, VALUES, language_of, value_named, values_beginning

#: Limits of a query; what is beyond them is left out with a message.
MAX_TERMS, MAX_EDITS, MIN_PREFIX = 30, 2, 3
#: Messages of one kind about one query: more of them say nothing new.
MAX_ALIKE = 3


class Edit(NamedTuple):
    """A better spelling for a part of the query."""

    start: int
    end: int
    text: str


class Terms:
    """The signs of a query, how far they have been read, and what there is to say of them.

    ``end`` is where the query ends while its last word is being typed, and -1 otherwise.
    """

    def __init__(self, signs: Sequence[Sign], end: int = -1) -> None:
        self.signs = signs
        self.index = 0
        self.messages: list[Message] = []
        self.edits: list[Edit] = []
        self.variants = True
        self.related = False
        #: Whether there is a switch, which asks for nothing by itself.
        self.switched = False
        self.typing = end >= 0
        self._end = end
        self._terms = 0

    def say(self, code: str, **params: str | int) -> None:
        """Say it, unless enough of the kind was said."""
        message = Message(code, params)
        alike = sum(said.code == code for said in self.messages)
        if alike < MAX_ALIKE and message not in self.messages:
            self.messages.append(message)

    def peek(self, *kinds: str) -> bool:
        """Whether the next sign is of one of the kinds."""
        return self.index < len(self.signs) and self.signs[self.index].kind in kinds

    def goes_on(self) -> bool:
        """Whether all signs are read of a query that somebody is still typing."""
        return self.typing and self.index >= len(self.signs)

    def is_begun(self, sign: Sign) -> bool:
        """Whether somebody is typing this very sign: nothing stands after it, no space either."""
        return sign.end == self._end and (sign.kind == "word" or not sign.whole)

    def count(self) -> bool:
        """Whether one more term is allowed."""
        if self._terms >= MAX_TERMS:
            self.say("too_many_terms", limit=MAX_TERMS)
            return False
        self._terms += 1
        return True

    # Words --------------------------------------------------------------------------------------

    def term(self, sign: Sign) -> Node | None:
        """A word or a phrase that is searched."""
        text = sign.text
        if sign.kind == "phrase" and not sign.whole and not self.typing:
            self.say("unbalanced_quote")
        if sign.kind == "tail":
            self.say("dangling_operator", word=text)
            return None
        if sign.exact:
            return self._words(text, sign.start, exact=True)
        if sign.kind == "word" and "*" in text:
            return self._starred(text, sign.start)
        head, mark, edits = text.rpartition("~")
        if sign.kind == "word" and mark and (edits.isdecimal() or not edits):
            return self._fuzzy(head, edits, sign.start)
        if self.is_begun(sign):
            return self._begun(text, sign.start)
        return self._words(text, sign.start)

    def _words(self, text: str, start: int, *, exact: bool = False) -> Node | None:
        """One word, or several that were written together and so must stand together."""
        found = []
        for token in tokens(text):
            if not self.count():
                break
            found.append(_word(token, start, exact=exact))
        if len(found) > 1:
            return Phrase(tuple(found))
        return found[0] if found else None

    def _begun(self, text: str, start: int) -> Node | None:
        """The word that is being typed: itself, or any word that begins so."""
        last = _last(text)
        if last is None or last.end != len(text):
            return self._words(text, start)
        before = self._words(text[: last.start], start)
        if not self.count():
            return before
        either = Or((_word(last, start), Prefix(last.raw)))
        return either if before is None else And((before, either))

    def _starred(self, text: str, start: int) -> Node | None:
        """``дели*``; an asterisk elsewhere than at the end has no meaning."""
        stem, _, rest = text.partition("*")
        if rest.strip("*"):
            self.say("asterisk_inside", word=text)
            if not stem:
                return self._words(rest.replace("*", " "), start + 1)
        last = _last(stem)
        if last is None or len(last.raw) < MIN_PREFIX:
            self.say("prefix_too_short", limit=MIN_PREFIX, word=stem)
            return self._words(stem, start)
        before = self._words(stem[: last.start], start)
        if not self.count():
            return before
        return Prefix(last.raw) if before is None else And((before, Prefix(last.raw)))

    def _fuzzy(self, text: str, edits: str, start: int) -> Node | None:
        """``дело~``, ``дело~2``."""
        found = list(tokens(text))
        wanted = int(edits[:3] or 1)
        if len(found) != 1 or not wanted:
            return self._words(text, start)
        if wanted > MAX_EDITS:
            self.say("too_many_edits", limit=MAX_EDITS)
        return Fuzzy(found[0].raw, min(wanted, MAX_EDITS)) if self.count() else None

    # Values -------------------------------------------------------------------------------------

    def value(self, field: str, sign: Sign) -> Node | None:
        """A value of a field that is not searched by words."""
        text = sign.text.strip(" ,;")
        if field in {NAMES, RELATED}:
            self._switch(field, text, sign)
            return None
        if not self.count():
            return None
        if field == "date":
            return self._date(sign)
        if field == "number":
            number = number_key(text)
            return Fact(field, (number,)) if number else None
        if field == "tag":
            return self._tag(sign)
        if field == "ref":
            return Fact("id", (text,)) if text else None
        return self._closed(field, text, sign)

    def _tag(self, sign: Sign) -> Node | None:
        """A tag; with an asterisk, and while it is typed, all that begin so."""
        text, star, _rest = sign.text.partition("*") if sign.kind == "word" else (sign.text, "", "")
        key = tag_key(text)
        if star or (self.is_begun(sign) and key):
            return FactPrefix("tag", key)
        return Fact("tag", (key,)) if key else None

    def _closed(self, field: str, text: str, sign: Sign) -> Node | None:
        """One of the few values of a field; while it is typed all that begin so."""
        value = value_named(field, text)
        if value is not None:
            return Fact(field, (value,))
        if self.is_begun(sign):
            values = values_beginning(field, text)
            return Fact(field, values) if values else None
        self._unknown_value(field, text, sign)
        return None

    def _switch(self, field: str, text: str, sign: Sign) -> None:
        """``names:exact``: no other spellings of names; ``related:yes``: relatives of words too."""
        value = value_named(field, text)
        if value is None:
            if not self.is_begun(sign):
                self._unknown_value(field, text, sign)
            return
        self.switched = True
        if field == NAMES:
            self.variants = value != "exact"
        else:
            self.related = value == "yes"

    def _unknown_value(self, field: str, text: str, sign: Sign) -> None:
        near = nearest_value(field, text)
        if near is None:
            language = language_of(text)
            known = ", ".join(words.first(language) for words in VALUES[field].values())
            self.say("unknown_value", field=field, value=text, known=known)
            return
        self.say("misspelt_value", field=field, value=text, near=near)
        at = sign.start + sign.text.find(text)
        self.edits.append(Edit(at, at + len(text), near))

    def _date(self, sign: Sign) -> Node | None:
        """A date of one word, or of several: «18 ноября 2021», «2020 – 2022»."""
        if sign.kind != "word":
            days = read_days(sign.text, typing=self.is_begun(sign))
            if days is None and not self.is_begun(sign):
                self.say("bad_date", value=sign.text)
            return days
        words = [sign]
        for following in self.signs[self.index :]:
            if following.kind != "word" or following.exact:
                break
            words.append(following)
        typing = self.is_begun(words[-1])
        days, used = read_words([word.text for word in words], typing=typing)
        self.index += used - 1
        if days is None and not (typing and used == len(words)):
            self.say("bad_date", value=" ".join(word.text for word in words[:used]))
        return days


def any_of(nodes: Sequence[Node]) -> Node | None:
    """Values side by side: any of them, and none of the excluded ones."""
    wanted = [node for node in nodes if not isinstance(node, Not)]
    unwanted = [node for node in nodes if isinstance(node, Not)]
    return all_of([*([Or(tuple(wanted))] if len(wanted) > 1 else wanted), *unwanted])


def all_of(nodes: Sequence[Node]) -> Node | None:
    """Parts side by side: all of them."""
    if len(nodes) > 1:
        return And(tuple(nodes))
    return nodes[0] if nodes else None


def _last(text: str) -> Token | None:
    found = list(tokens(text))
    return found[-1] if found else None


def _word(token: Token, start: int, *, exact: bool = False) -> Word:
    return Word(token.raw, exact, start + token.start, start + token.end)

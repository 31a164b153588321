"""Offers what a query may go on with while it is typed. Changes nothing.

Fields and closed values come from the language of queries, names and years from the records.
"""

import re
from collections.abc import Iterator

from db.model import Completion, CompletionKind, RecordType
from db.model.annotations import tag_key
from db.search.cursor import Typed, typed_at
from db.search.lexer import in_quotes
from db.search.schema import NAME_FIELDS
from db.search.vocabulary import FIELDS, fields_offered, is_operator, values_offered
from db.storage.known_names import KnownName, NamesNow
from db.storage.name_choice import abbreviation_form, display_form
from db.usecases.open_archive import OpenedArchive

#: The authorities that are offered for an ordinary word, from so many letters on.
_UNASKED = (RecordType.PERSON, RecordType.COUNCIL, RecordType.PLACE, RecordType.TOPIC)
_LEAST_LETTERS = 2
#: Fields that are offered for an ordinary word, at most: it is seldom meant to be one.
_FIELDS = 3
#: A value that needs no quotation marks.
_BARE = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_QUOTES = re.compile('["“”„‟«»〝〞]')


def complete_query(
    opened: OpenedArchive, text: str, cursor: int, language: str, limit: int
) -> tuple[Completion, ...]:
    """At most ``limit`` offers for what is typed before the cursor, the likeliest first."""
    offering = _Offering(opened.names.now(), text, language, limit)
    found: dict[str, Completion] = {}
    for typed in typed_at(text, cursor):
        for offer in offering.offers(typed):
            if offer.text.strip() != text[offer.start : offer.end]:
                found.setdefault(f"{offer.kind} {offer.name or offer.text}", offer)
    return tuple(found.values())[:limit]


class _Offering:
    """What is offered for one query in one language."""

    def __init__(self, names: NamesNow, text: str, language: str, limit: int) -> None:
        self._names, self._text = names, text
        self._language, self._limit = language, limit

    def offers(self, typed: Typed) -> Iterator[Completion]:
        """The offers for a word, some words, or a value of a field."""
        if typed.field is None:
            yield from self._fields(typed)
            if sum(map(str.isalpha, typed.text)) >= _LEAST_LETTERS:
                yield from self._named(typed, _UNASKED)
        elif typed.field == "date":
            yield from self._years(typed)
        elif typed.field == "tag":
            yield from self._tags(typed)
        elif typed.field in NAME_FIELDS:
            yield from self._named(typed, (RecordType(typed.field),))
        else:
            yield from self._values(typed, typed.field)

    def _fields(self, typed: Typed) -> Iterator[Completion]:
        for name, word in fields_offered(typed.text, self._language)[:_FIELDS]:
            own = FIELDS[name].first(self._language)
            yield Completion(
                typed.start, typed.end, f"{word}:", f"{word}:", CompletionKind.FIELD,
                detail=own if own != word else "", name=name,
            )  # fmt: skip

    def _values(self, typed: Typed, field: str) -> Iterator[Completion]:
        for value, word in values_offered(field, typed.text, self._language):
            yield self._value(typed, word, CompletionKind.VALUE, name=value)

    def _years(self, typed: Typed) -> Iterator[Completion]:
        for year, count in self._names.years:
            if year.startswith(typed.text):
                yield self._value(typed, year, CompletionKind.VALUE, count=count, name=year)

    def _tags(self, typed: Typed) -> Iterator[Completion]:
        key = tag_key(typed.text)
        for tag in self._names.tags:
            if tag_key(tag.text).startswith(key):
                yield self._value(
                    typed, tag.text, CompletionKind.TAG, count=tag.records,
                    name=tag_key(tag.text), exactly=True,
                )  # fmt: skip

    def _named(self, typed: Typed, types: tuple[RecordType, ...]) -> Iterator[Completion]:
        for known in self._names.find(types, typed.text, self._limit):
            label, text, detail = self._worded(known)
            yield self._value(
                typed, text, CompletionKind(known.type.value), label=label, detail=detail,
                count=known.record.frequency, name=known.record.id,
                field=FIELDS[known.type.value].first(self._language),
            )  # fmt: skip

    def _worded(self, known: KnownName) -> tuple[str, str, str]:
        """The name to show, the name to search by, and another one.

        An abbreviation is shorter to read in a query, where it can mean nothing else.
        """
        forms = known.record.forms
        shown = display_form(forms, self._language) or known.form
        short = abbreviation_form(forms, self._language)
        searched = shown.text
        if short is not None and self._names.is_only(known.type, short.text):
            searched = short.text
        others = (known.form.text, short.text if short else "", *(form.text for form in forms))
        other = next((name for name in others if name and name != shown.text), "")
        return shown.text, searched, other

    def _value(
        self, typed: Typed, word: str, kind: CompletionKind, *, label: str = "", detail: str = "",
        count: int | None = None, name: str = "", field: str = "", exactly: bool = False,
    ) -> Completion:  # fmt: skip
        before = f"{field}:" if typed.field is None else ""
        goes_on = self._text[typed.end : typed.end + 1]
        after = "" if goes_on and goes_on in " )" else " "
        text = f"{before}{_quoted(word, exactly=exactly)}{after}"
        return Completion(typed.start, typed.end, text, label or word, kind, detail, count, name)


def _quoted(name: str, *, exactly: bool) -> str:
    """A name as a value: in quotation marks of its own unless it is one plain word.

    Those within it stay where they matter, as in a tag.
    """
    if _BARE.fullmatch(name) and not is_operator(name):
        return name
    if exactly and (quoted := in_quotes(name)):
        return quoted
    return f'"{" ".join(_QUOTES.sub(" ", name).split())}"'

"""A query in the interface's words, and a name for it. Knows no widget and asks nobody."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from db.model import FACETS, Query, SavedSearch
from viewer.grammar import nested, shortened
from viewer.i18n import capital
from viewer.pages.facet_words import value_word
from viewer.pages.wording import fact_line, translate

#: A name made by the program is no longer than this.
_LONGEST_NAME, _LONGEST_QUOTE = 60, 60

_FACETS: Mapping[str, Callable[[], str]] = {
    "year": lambda: translate("asked", "Years"),
    "council": lambda: translate("asked", "Council"),
    "kind": lambda: translate("asked", "Kind"),
    "topic": lambda: translate("asked", "Topic"),
    "tag": lambda: translate("asked", "Tag"),
    "person": lambda: translate("asked", "Person"),
    "place": lambda: translate("asked", "Place"),
    "type": lambda: translate("asked", "Found in"),
    "language": lambda: translate("asked", "Language"),
}
_ORDERS: Mapping[str, Callable[[], str]] = {
    "-date": lambda: translate("asked", "newest first"),
    "date": lambda: translate("asked", "oldest first"),
    "council": lambda: translate("asked", "by council"),
}


def asks_something(query: Query) -> bool:
    """True if a query is more than everything that there is."""
    chosen = any(query.filters.values()) or any(query.excluded.values())
    return bool(query.text.strip() or query.like or chosen or any(query.within))


def query_words(query: Query, labels: Mapping[str, str]) -> str:
    """What a query asks, on one line: «“порт” · Years: 2021–2023 · newest first».

    ``labels`` has the names of the records that the query points at.
    """
    return fact_line(*_facts(query, labels))


def search_words(search: SavedSearch) -> str:
    """What a saved search asks, on one line."""
    if search.query is None:
        return translate("asked", "This search cannot be read")
    return query_words(search.query, search.labels)


def suggested_name(query: Query, labels: Mapping[str, str]) -> str:
    """A name for a query: its words and what it is narrowed down to."""
    parts = [" ".join(query.text.split())]
    if query.like:
        parts.append(_like(query, labels))
    parts += [_chosen(facet, values, labels) for facet, values in _choices(query.filters)]
    name = ", ".join(part for part in parts if part) or translate("asked", "Search")
    return shortened(capital(name), _LONGEST_NAME)


def free_name(name: str, taken: Sequence[str]) -> str:
    """The name with the first number that no other one has: «Порт 2»."""
    used = {other.casefold() for other in taken}
    number = 2
    while f"{name} {number}".casefold() in used:
        number += 1
    return f"{name} {number}"


def _facts(query: Query, labels: Mapping[str, str]) -> Iterator[str]:
    text = " ".join(query.text.split())
    if text:
        yield _filled(translate("asked", "“{text}”"), text=text)
    if query.like:
        yield _like(query, labels)
    if not text and not query.like:
        yield translate("asked", "All resolutions")
    for facet, values in _choices(query.filters):
        pattern = translate("asked", "{facet}: {values}")
        yield _filled(pattern, facet=_FACETS[facet](), values=_chosen(facet, values, labels))
    for facet, values in _choices(query.excluded):
        pattern = translate("asked", "{facet} other than: {values}")
        yield _filled(pattern, facet=_FACETS[facet](), values=_chosen(facet, values, labels))
    for inner in query.within:
        yield _filled(translate("asked", "within “{text}”"), text=" ".join(inner.split()))
    if query.sort in _ORDERS:
        yield _ORDERS[query.sort]()
    if not query.variants:
        yield translate("asked", "names only as typed")


def _choices(choices: Mapping[str, tuple[str, ...]]) -> list[tuple[str, tuple[str, ...]]]:
    """The facets that are used, in the order of the panel."""
    return [(facet, choices[facet]) for facet in FACETS if choices.get(facet)]


def _chosen(facet: str, values: tuple[str, ...], labels: Mapping[str, str]) -> str:
    if facet == "year":
        return ", ".join(_spans(values))
    return ", ".join(labels.get(value) or value_word(facet, value) for value in values)


def _spans(years: Sequence[str]) -> Iterator[str]:
    """Years that follow each other as one span: «2019, 2021–2023»."""
    numbers = sorted({int(year) for year in years if year.isdecimal()})
    start = None
    for place, year in enumerate(numbers):
        start = year if start is None else start
        if place + 1 == len(numbers) or numbers[place + 1] != year + 1:
            yield str(year) if start == year else f"{start}–{year}"
            start = None


def _like(query: Query, labels: Mapping[str, str]) -> str:
    text = shortened(" ".join(labels.get(query.like, "").split()), _LONGEST_QUOTE)
    if not text:
        return translate("asked", "like a chosen record")
    return _filled(translate("asked", "like “{text}”"), text=text)


def _filled(pattern: str, **facts: str) -> str:
    """The facts in their places; what looks like a place in a fact stays as it is."""
    parts = pattern.split("{")
    filled = [parts[0]]
    for place, part in enumerate(parts[1:], start=1):
        name, _, rest = part.partition("}")
        filled.append(nested("{".join(parts[:place]), facts.get(name, "")) + rest)
    return "".join(filled)

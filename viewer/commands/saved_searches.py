"""What commands print of the searches that an archive keeps under names."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from db.model import SavedSearch, query_to_json
from viewer.commands.output import print_facts


def as_json(search: SavedSearch) -> dict[str, Any]:
    """The search as an object; its query in the form in which the archive keeps it."""
    query = None if search.query is None else query_to_json(search.query)
    return {**asdict(search), "query": query}


def asked(search: SavedSearch) -> str:
    """What it asks, on a line: «порт · council: РАЭС · not kind: decision»."""
    return " · ".join(_parts(search))


def print_search(search: SavedSearch) -> None:
    """The search as a page."""
    print_facts(
        [
            ("Saved search", search.id),
            ("Name", search.name),
            ("Asks", asked(search)),
            ("Saved", _moment(search.created_at, search.created_by)),
            ("Changed", _moment(search.changed_at, search.changed_by)),
        ]
    )


def _parts(search: SavedSearch) -> Iterator[str]:
    query = search.query
    if query is None:
        yield "cannot be read"
        return
    if query.text:
        yield query.text
    if query.like:
        yield f"like: {search.labels.get(query.like, query.like)}"
    for sign, choices in (("", query.filters), ("not ", query.excluded)):
        for facet, values in choices.items():
            yield f"{sign}{facet}: {', '.join(search.labels.get(one, one) for one in values)}"
    for text in query.within:
        yield f"within: {text}"
    if query.types:
        yield f"only: {', '.join(query.types)}"
    if query.sort != "relevance":
        yield f"sort: {query.sort}"
    if not query.variants:
        yield "no other spellings"


def _moment(at: str, who: str) -> str:
    return " · ".join(filter(None, (at, who)))

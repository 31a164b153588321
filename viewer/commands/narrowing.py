"""Narrows a query by the facets that are named on the command line; a saved one stays narrow."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import replace

from db import Archive
from db.model import Query

Choices = Mapping[str, tuple[str, ...]]
#: How a value of a facet is asked for in words.
_FIELDS = {"year": "date", "council": "ref", "kind": "kind", "topic": "ref", "person": "ref",
           "place": "ref", "tag": "tag", "type": "type", "language": "lang"}  # fmt: skip
#: These fields take any value; the others pass over what they do not know.
_ANY_VALUE = frozenset({"ref", "tag"})
#: More values are not said in words: a query has room for no more.
_MOST = 20


def narrowed_by_facets(query: Query, arguments: Namespace, archive: Archive) -> Query:
    """The query with what ``--filter`` and ``--exclude`` say besides its own choices."""
    if not (arguments.filter or arguments.exclude):
        return query
    everything = archive.search(Query("", limit=0, language=arguments.language))
    named: dict[tuple[str, str], tuple[str, ...]] = {}
    known: set[tuple[str, str]] = set()
    for facet, values in everything.facets.items():
        for one in values:
            key = facet, one.label.casefold()
            named[key] = (*named.get(key, ()), one.value)
            known.add((facet, one.value))
    filters, within = dict(query.filters), []
    for facet, wanted in _by_facet(arguments.filter, named).items():
        chosen = query.filters.get(facet, ())
        both = tuple(one for one in wanted if one in chosen)
        said = [one for one in wanted if _FIELDS[facet] in _ANY_VALUE or (facet, one) in known]
        if chosen and set(chosen) <= set(wanted):
            continue
        if not chosen or not said or len(both) == len(wanted):
            filters[facet] = wanted
        elif len(said) <= _MOST:
            within.append(_in_words(facet, said))
        else:
            filters[facet] = both or wanted
    excluded = dict(query.excluded)
    for facet, unwanted in _by_facet(arguments.exclude, named).items():
        excluded[facet] = tuple(dict.fromkeys((*excluded.get(facet, ()), *unwanted)))
    return replace(query, filters=filters, excluded=excluded, within=(*query.within, *within))


def _by_facet(
    wanted: Sequence[tuple[str, str]], named: Mapping[tuple[str, str], tuple[str, ...]]
) -> Choices:
    """Values by facet; one that no name is known of is taken for a stored value, as an id is.

    A name that several records bear means all of them.
    """
    values: dict[str, dict[str, None]] = {}
    for facet, value in wanted:
        meant = named.get((facet, value.casefold()), (value,))
        values.setdefault(facet, {}).update(dict.fromkeys(meant))
    return {facet: tuple(meant) for facet, meant in values.items()}


def _in_words(facet: str, values: Sequence[str]) -> str:
    """A choice of a facet as a query, for results that have another choice of it already."""
    alternatives = " ".join(f'"{value}"' for value in values)
    return f"{_FIELDS[facet]}:({alternatives})"

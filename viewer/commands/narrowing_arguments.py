"""The arguments that narrow a search: filters, what is left out, results to search within."""

from argparse import ArgumentParser, ArgumentTypeError

from db.model import FACETS


def add_narrowing(search: ArgumentParser) -> None:
    """What narrows a search; each can be said several times."""
    search.add_argument(
        "--filter",
        metavar="FACET=VALUE",
        action="append",
        default=[],
        type=_facet_value,
        help="only hits with that value; values of one facet are alternatives, "
        "those of a saved search are kept",
    )
    search.add_argument(
        "--exclude",
        metavar="FACET=VALUE",
        action="append",
        default=[],
        type=_facet_value,
        help=f"no hits with that value; facets: {', '.join(FACETS)}",
    )
    search.add_argument(
        "--within",
        metavar="QUERY",
        action="append",
        default=[],
        help="only among the results of that query",
    )


def _facet_value(text: str) -> tuple[str, str]:
    facet, sign, value = text.partition("=")
    if facet not in FACETS or not sign or not value.strip():
        facets = ", ".join(FACETS)
        raise ArgumentTypeError(f"{text!r} is no FACET=VALUE of these facets: {facets}")
    return facet, value.strip()

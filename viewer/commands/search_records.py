"""``search``: finds resolutions, paragraphs, meetings and people; the index is brought up first."""

from argparse import Namespace
from dataclasses import asdict, replace
from typing import Any

from db import Archive
from db.errors import IndexBusyError, SearchNameError, StorageFailedError, StorageFullError
from db.model import Hit, Query, SearchResult
from viewer.commands.narrowing import narrowed_by_facets
from viewer.commands.open_to_read import open_as
from viewer.commands.output import one_line, print_json, say, wrap
from viewer.commands.progress import ProgressLine
from viewer.errors import error_sentence, message_sentence


def run(arguments: Namespace) -> int:
    """Search and print the hits; no hit is an answer, not a failure."""
    with open_as(arguments.archive, public=arguments.public) as archive:
        bring_index_up(archive)
        result = archive.search(_query(arguments, archive))
    if arguments.json:
        print_json(as_json(result))
    else:
        _print_result(result, arguments.offset)
    return 0


def _query(arguments: Namespace, archive: Archive) -> Query:
    """What was asked for on the command line: alone, or within a saved search."""
    kept = Query("") if arguments.saved is None else _kept(archive, arguments.saved)
    narrowed = narrowed_by_facets(_narrowed(kept, arguments.query), arguments, archive)
    return replace(
        narrowed,
        limit=arguments.limit,
        offset=arguments.offset,
        sort=arguments.sort or kept.sort,
        within=(*narrowed.within, *arguments.within),
        facets=arguments.facets,
        language=arguments.language,
    )


def _kept(archive: Archive, name: str) -> Query:
    """The query that is saved under a name."""
    search = archive.saved_searches.named(name)
    if search.query is None:
        raise SearchNameError("search_unreadable", name=search.name)
    return search.query


def _narrowed(kept: Query, text: str | None) -> Query:
    """A query in the results of another one; without words that one itself."""
    if not text:
        return kept
    within = (*kept.within, kept.text) if kept.text else kept.within
    return replace(kept, text=text, within=within)


def bring_index_up(archive: Archive) -> None:
    """Index what was not indexed yet; where that is impossible, say so and go on with the rest."""
    try:
        with ProgressLine("Indexing") as progress:
            archive.wait_for_index(progress)
    except IndexBusyError as error:
        say(error_sentence(error))
    except (StorageFailedError, StorageFullError) as error:
        # What was indexed before can be searched all the same.
        if archive.index_status().building:
            raise
        say(error_sentence(error))


def as_json(result: SearchResult) -> dict[str, Any]:
    """The answer in the form and order that scripts depend on."""
    return {
        "query": result.query,
        "total": result.total,
        "took_ms": round(result.took_ms, 3),
        "message": _message(result) or None,
        "suggestion": result.suggestion,
        "hits": [_hit(hit) for hit in result.hits],
        "facets": {
            name: [asdict(value) for value in values] for name, values in result.facets.items()
        },
    }


def _hit(hit: Hit) -> dict[str, Any]:
    return {
        "id": hit.id,
        "type": hit.type,
        "meeting_id": hit.meeting_id,
        "number": hit.number,
        "date": hit.date,
        "title": hit.title,
        "snippet": hit.snippet,
        "score": round(hit.score, 6),
        "why": list(hit.why),
        "language": hit.language,
        "paragraph": hit.paragraph,
        "about": hit.about,
        "note": hit.note or None,
        "access": hit.access or "open",
        "access_until": hit.access_until or None,
    }


def _message(result: SearchResult) -> str:
    return " ".join(filter(None, (message_sentence(message) for message in result.messages)))


def _print_result(result: SearchResult, offset: int) -> None:
    for place, hit in enumerate(result.hits, start=offset + 1):
        head = " · ".join(filter(None, (hit.date, hit.title, hit.number and f"point {hit.number}")))
        print(f"{place}. {one_line(head)}")
        for line in wrap(one_line(hit.snippet), 4):
            print(f"    {line}")
        if hit.access:
            until = f" until {hit.access_until}" if hit.access_until else ""
            print(f"    ({hit.access}{until})")
        for reason in hit.why:
            print(f"    ({one_line(reason)})")
        about = f"note on {hit.about}" if hit.note else hit.type
        print(f"    {about} {hit.id}")
    for name, values in result.facets.items():
        counts = ", ".join(f"{one_line(value.label)} {value.count}" for value in values)
        if counts:
            print(f"{name}: {counts}")
    if message := _message(result):
        say(message)
    if result.suggestion:
        say(f"Did you mean: {result.suggestion}")
    if result.nowhere:
        say(f"Nowhere in the archive: {', '.join(result.nowhere)}")
    shown = f", {len(result.hits):,} shown" if len(result.hits) < result.total else ""
    say(f"{result.total:,} found{shown}, in {result.took_ms:.0f} ms.")

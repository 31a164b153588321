"""What narrows a search, in the words of chips. It knows no widget that is shown."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from db.model import FACETS, Query
from viewer.i18n import filled, number_text
from viewer.icons import KIND_ICONS
from viewer.widgets.narrow_chips import Narrowed

translate = QCoreApplication.translate
Label = Callable[[str, str], str]
Title = Callable[[str], str]
#: More values of a facet than this share one chip.
_APART = 4

_ICONS = {
    "year": "calendar",
    "council": "landmark",
    "kind": "gavel",
    "topic": "list-tree",
    "person": "user",
    "place": "map-pin",
    "tag": "tag",
    "type": "files",
    "language": "languages",
}


def narrowed_by(query: Query, label: Label, title: Title, like: str) -> tuple[Narrowed, ...]:
    """Everything but the words: likeness, queries within, chosen values, excluded values.

    ``label`` names a value of a facet, ``title`` the facet, ``like`` the record.
    """
    chips: list[Narrowed] = []
    if query.like:
        said = translate("chips", "Like: {record}").replace("{record}", like)
        chips.append(Narrowed("like", "files", said, said))
    for place, words in enumerate(query.within):
        text = filled(translate("chips", "within “{query}”"), query=words)
        said = translate("chips", "Only within the results of: {query}").replace("{query}", words)
        chips.append(Narrowed(f"within:{place}", "search", text, said))
    for excluded, values in ((False, query.filters), (True, query.excluded)):
        for facet in FACETS:
            chosen = values.get(facet, ())
            chips += _of_facet(facet, chosen, label, title(facet), excluded=excluded)
    return tuple(chips)


def _of_facet(
    facet: str, values: Sequence[str], label: Label, title: str, *, excluded: bool
) -> list[Narrowed]:
    way = "excluded" if excluded else "filter"
    parts: list[tuple[str, Sequence[str]]]
    if facet == "year":
        parts = [("–".join(dict.fromkeys((run[0], run[-1]))), run) for run in _runs(values)]
    elif len(values) > _APART:
        text = translate("chips", "{facet}: {count}")
        parts = [
            (text.replace("{facet}", title).replace("{count}", number_text(len(values))), values)
        ]
    else:
        parts = [(label(facet, value) or value, (value,)) for value in values]
    chips = []
    for text, members in parts:
        icon = KIND_ICONS.get(members[0], _ICONS[facet]) if facet == "kind" else _ICONS[facet]
        said = text if len(values) > _APART and facet != "year" else f"{title}: {text}"
        if excluded:
            said = translate("chips", "Excluded: {value}").replace("{value}", said)
        chips.append(Narrowed(f"{way}:{facet}:{'|'.join(members)}", icon, text, said, excluded))
    return chips


def _runs(years: Sequence[str]) -> list[list[str]]:
    """Years in order, those that follow each other together."""
    ordered = sorted(years)
    runs = [ordered[:1]] if ordered else []
    for before, year in pairwise(ordered):
        follows = before.isdigit() and year.isdigit() and int(year) == int(before) + 1
        if follows:
            runs[-1].append(year)
        else:
            runs.append([year])
    return runs

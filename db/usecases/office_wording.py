"""What the words of an office say: at which institution it is, and what it is there."""

import re
from collections.abc import Mapping

from db.search import Marker
from db.storage.name_keys import name_key

#: What hangs on to a name: DAM-ın.
_ENDING = re.compile(r"[^\s,;.)]+")


class OfficeWording:
    """Knows one office in several wordings: "director of the CMS", "director of the Centre for …".

    ``naming``: the queries that find the names of institutions, by their ids; what is empty finds
    nothing.
    """

    def __init__(self, naming: Mapping[str, str]) -> None:
        self._markers = {
            body: Marker(query, variants=False) for body, query in naming.items() if query
        }
        self._known: dict[str, tuple[str, str]] = {}

    def institution(self, office: str) -> str:
        """The id of the one institution that the words name; ``""`` for none and for several."""
        return self.sameness(office)[0]

    def sameness(self, office: str) -> tuple[str, str]:
        """What is equal for two wordings of one office: the institution, and the other words."""
        known = self._known.get(office)
        if known is None:
            known = self._known[office] = self._told(office)
        return known

    def _told(self, office: str) -> tuple[str, str]:
        marked = {body: its.marks("", office) for body, its in self._markers.items()}
        named = [body for body, marks in marked.items() if marks]
        if len(named) != 1:
            return "", name_key(office)
        rest, place = [], 0
        for mark in marked[named[0]]:
            rest.append(office[place : mark.start])
            ending = _ENDING.match(office, mark.end)
            place = ending.end() if ending else mark.end
        return named[0], name_key(" ".join([*rest, office[place:]]))

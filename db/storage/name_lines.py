"""The names of all records of one type in memory, found by the beginnings of their words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import accumulate, count
from operator import add

from db.language.beginnings import folded, nearly, sound, sound_of_beginning
from db.storage.name_choice import Form
from db.storage.reading.name_list import NamedRecord

#: A word of a name; its hyphened parts are words.
_WORD = re.compile(r"[^\W\d_]+")


class NameList:
    """The names of one type as one text, a line a name, the commonest records first."""

    def __init__(self, records: Iterable[NamedRecord]) -> None:
        bearers = [
            (record, form) for record in sorted(records, key=_order) for form in record.forms
        ]
        self._hold(bearers, _folded_lines(bearers))
        self._heard: tuple[str, list[int]] | None = None

    def _hold(self, bearers: list[tuple[NamedRecord, Form]], lines: Sequence[str]) -> None:
        self._bearers = bearers
        self._text = "\n".join(lines)
        self._starts = _starts(self._text)

    def records(self, ids: Set[str]) -> dict[str, NamedRecord]:
        """Those of the records that are here."""
        return {record.id: record for record, _form in self._bearers if record.id in ids}

    def after(self, changed: Mapping[str, NamedRecord | None]) -> "NameList":
        """The list with these records as they are now; None for one that has gone.

        It is as if all names were read again, but only those of these records are folded.
        """
        bearers, lines = list(self._bearers), self._text.split("\n")
        sounds = self._heard[0].split("\n") if self._heard is not None and bearers else None
        places = [at for at, (record, _form) in enumerate(bearers) if record.id in changed]
        for at in reversed(places):
            for own in (bearers, lines, sounds):
                if own is not None:
                    del own[at]
        if not bearers:
            lines, sounds = [], None
        for record in changed.values():
            if record is None:
                continue
            at = bisect_left(bearers, _order(record), key=lambda one: _order(one[0]))
            new = [(record, form) for form in record.forms]
            bearers[at:at] = new
            lines[at:at] = _folded_lines(new)
            if sounds is not None:
                sounds[at:at] = _sound_lines(new)
        made = NameList(())
        made._hold(bearers, lines)
        if sounds is not None:
            text = "\n".join(sounds)
            made._heard = text, _starts(text)
        return made

    def find(self, typed: str, limit: int) -> list[tuple[NamedRecord, Form]]:
        """At most ``limit`` records, each with the first of its names that fits."""
        found: dict[str, tuple[NamedRecord, Form]] = {}
        self._add(found, _lines(self._text, self._starts, folded(typed).split()), limit)
        heard = [sound_of_beginning(word) for word in _WORD.findall(typed)]
        if len(found) < limit and heard and all(heard):
            self._add(found, _lines(*self._sounds(), heard), limit)
        return list(found.values())

    def find_nearly(self, typed: str, limit: int) -> list[tuple[NamedRecord, Form]]:
        """As ``find``, where each word may have one slip of the keyboard; not by sound."""
        found: dict[str, tuple[NamedRecord, Form]] = {}
        words = sorted(folded(typed).split(), key=len)
        self._add(found, _nearly_lines(self._text, self._starts, words), limit)
        return list(found.values())

    def ids(self, word: str, *, slips: bool = False) -> list[str]:
        """The ids of all records with a name in which the word begins a word."""
        find = self.find_nearly if slips else self.find
        return [record.id for record, _form in find(word, len(self._bearers))]

    @property
    def bearers_of_all(self) -> Sequence[tuple[NamedRecord, Form]]:
        """Every name with its record, the commonest records first."""
        return self._bearers

    def bearers(self, name: str) -> int:
        """How many records bear exactly that name."""
        wanted = folded(name).split()
        bearers = {
            record.id
            for record, form in map(
                self._bearers.__getitem__, _lines(self._text, self._starts, wanted)
            )
            if folded(form.text).split() == wanted
        }
        return len(bearers)

    def _add(
        self, found: dict[str, tuple[NamedRecord, Form]], lines: Iterator[int], limit: int
    ) -> None:
        for line in lines:
            if len(found) >= limit:
                return
            found.setdefault(self._bearers[line][0].id, self._bearers[line])

    def _sounds(self) -> tuple[str, list[int]]:
        """The sounds of all names; made when a name is first sought in another script."""
        if self._heard is None:
            text = "\n".join(_sound_lines(self._bearers))
            self._heard = text, _starts(text)
        return self._heard


def _order(record: NamedRecord) -> tuple[int, str, str]:
    return -record.frequency, record.forms[0].text, record.id


def _folded_lines(bearers: Sequence[tuple[NamedRecord, Form]]) -> list[str]:
    if not bearers:
        return []
    one_line = (" ".join(form.text.split()) for _record, form in bearers)
    return [f" {line}" for line in folded("\n".join(one_line)).split("\n")]


def _sound_lines(bearers: Sequence[tuple[NamedRecord, Form]]) -> list[str]:
    words = (_WORD.findall(form.text) for _record, form in bearers)
    return [" " + " ".join(map(sound, line)) for line in words]


def _starts(text: str) -> list[int]:
    """Where each line begins; an empty text has none."""
    if not text.strip():
        return []
    ends = map(add, accumulate(map(len, text.split("\n"))), count(1))
    return [0, *ends][:-1]


def _lines(text: str, starts: Sequence[int], words: Sequence[str]) -> Iterator[int]:
    """The lines in which each of the words begins a word, in their order."""
    if not words:
        yield from range(len(starts))
        return
    wanted = [f" {word}" for word in words]
    rarest = min(wanted, key=text.count) if len(wanted) > 1 else wanted[0]
    at = text.find(rarest)
    while at >= 0:
        line = bisect_right(starts, at) - 1
        end = starts[line + 1] if line + 1 < len(starts) else len(text) + 1
        if all(text.find(word, starts[line], end) >= 0 for word in wanted):
            yield line
        at = text.find(rarest, end - 1)


def _nearly_lines(text: str, starts: Sequence[int], words: Sequence[str]) -> Iterator[int]:
    """The lines in which each of the words nearly begins a word; the last one is looked for.

    Lines in which its first letter is right come first, and may come once more.
    """
    if not words:
        return
    *others, longest = map(nearly, words)
    for pattern in longest:
        end = 0
        while (match := pattern.search(text, end)) is not None:
            line = bisect_right(starts, match.start()) - 1
            start, end = starts[line], starts[line + 1] if line + 1 < len(starts) else len(text)
            if all(any(one.search(text, start, end) for one in other) for other in others):
                yield line

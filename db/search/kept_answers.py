"""What an index answered when nothing was asked but all that there is: kept beside it.

A window begins with every resolution and their counts, which is the same until the index moves.
Kept are ids and counts, no word of a text. An answer belongs to one state of the index and is
worth nothing after it; whatever cannot be read is as if it were not there.
"""

import json
import logging
from dataclasses import asdict
from pathlib import Path
from typing import Any

from db.search.asking import Asked, Found

_log = logging.getLogger(__name__)

_FILE = "answers.json"
#: Raise it when the same question has another answer, or the file another form.
_FORMAT = 1
#: Answers that are kept of one state, and how far into the hits: what a window shows at first.
_MOST, _FAR = 8, 200

Stamp = tuple[int, int]


class KeptAnswers:
    """The answers in the folder of one index. Not safe to use from several threads at once."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE

    def answer(self, asked: Asked, stamp: Stamp) -> Found | None:
        """What was answered in that state of the index; None if that was not kept."""
        if not is_plain(asked):
            return None
        found = self._read(stamp).get(_key(asked))
        try:
            return None if found is None else _found(found)
        except (TypeError, ValueError, KeyError, AttributeError):
            return None

    def keep(self, asked: Asked, found: Found, stamp: Stamp) -> None:
        """Keep what was answered in that state, if it is such a question."""
        if not is_plain(asked) or found.messages:
            return
        answers, key = self._read(stamp), _key(asked)
        if key in answers:
            return
        answers[key] = asdict(found)
        kept = dict(list(answers.items())[-_MOST:])
        fresh = self._file.with_name(f"{_FILE}.new")
        try:
            fresh.write_text(
                json.dumps({"format": _FORMAT, "stamp": stamp, "answers": kept}), encoding="utf-8"
            )
            fresh.replace(self._file)
        except OSError:
            _log.info("an answer of the index was not kept", exc_info=True)

    def _read(self, stamp: Stamp) -> dict[str, Any]:
        try:
            held = json.loads(self._file.read_text(encoding="utf-8"))
            if (held["format"], tuple(held["stamp"])) != (_FORMAT, stamp):
                return {}
            return dict(held["answers"])
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return {}


def is_plain(asked: Asked) -> bool:
    """Whether nothing is asked for but types and an order: the answer is the state's alone."""
    query = asked.query
    narrowed = query.text.strip() or query.within or query.like or query.filters or query.excluded
    depends = query.openly or query.typing or asked.whole or asked.like
    return not narrowed and not depends and query.offset + query.limit <= _FAR


def _key(asked: Asked) -> str:
    query = asked.query
    return json.dumps(
        [
            *(sorted(query.types), query.sort, query.limit, query.offset),
            *(query.facets, query.facet_limit, asked.councils),
        ]
    )


def _found(held: dict[str, Any]) -> Found:
    return Found(
        total=int(held["total"]),
        meetings=int(held["meetings"]),
        hits=tuple((str(uid), float(score)) for uid, score in held["hits"]),
        facets={
            str(name): {str(value): int(count) for value, count in counts.items()}
            for name, counts in held["facets"].items()
        },
        suggestion=None,
    )

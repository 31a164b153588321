"""The sentence of every message about a query: what was not understood, what was searched."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

QUERY_SENTENCES: Mapping[str, str] = {
    "query_too_long": QT_TRANSLATE_NOOP("errors", "Too long."),
}

"""Sentences for what goes wrong: what happened, what was kept, what to do. No Qt here.

The window translates a sentence with ``QCoreApplication.translate("errors", …)``; commands print
the English one. Facts go into the sentence by name (``{name}``).
"""

import re
from collections.abc import Callable, Mapping

from db.errors import ArchiveError
from db.model import Message
from viewer.errors.access_sentences import ACCESS_SENTENCES
from viewer.errors.annotation_sentences import ANNOTATION_SENTENCES
from viewer.errors.archive_sentences import ARCHIVE_SENTENCES, UNKNOWN
from viewer.errors.authority_sentences import AUTHORITY_SENTENCES
from viewer.errors.backup_sentences import BACKUP_SENTENCES
from viewer.errors.description_sentences import DESCRIPTION_SENTENCES
from viewer.errors.editing_sentences import EDITING_SENTENCES
from viewer.errors.history_sentences import HISTORY_SENTENCES
from viewer.errors.import_sentences import IMPORT_SENTENCES
from viewer.errors.page_sentences import PAGE_SENTENCES
from viewer.errors.query_sentences import QUERY_SENTENCES
from viewer.errors.reading_sentences import READING_SENTENCES
from viewer.errors.system_sentences import system_words
from viewer.errors.topic_sentences import TOPIC_SENTENCES
from viewer.grammar import nested

__all__ = [
    "ERROR_SENTENCES",
    "QUERY_SENTENCES",
    "code_sentence",
    "error_sentence",
    "fill",
    "message_sentence",
]

#: By code; by ``code:detail`` where the code alone says too little.
ERROR_SENTENCES: Mapping[str, str] = {
    **ARCHIVE_SENTENCES,
    **ACCESS_SENTENCES,
    **BACKUP_SENTENCES,
    **READING_SENTENCES,
    **PAGE_SENTENCES,
    **IMPORT_SENTENCES,
    **DESCRIPTION_SENTENCES,
    **AUTHORITY_SENTENCES,
    **EDITING_SENTENCES,
    **HISTORY_SENTENCES,
    **TOPIC_SENTENCES,
    **ANNOTATION_SENTENCES,
}

#: Facts that are days, as EDTF.
_DAYS = frozenset({"until"})
_FACT = re.compile(r"\{(\w+)\}")


def _as_it_is(sentence: str) -> str:
    return sentence


def error_sentence(
    error: BaseException,
    translate: Callable[[str], str] = _as_it_is,
    say_day: Callable[[str], str] = _as_it_is,
) -> str:
    """The sentence of an exception; of the program's own faults one that says so."""
    if isinstance(error, ArchiveError):
        return code_sentence(error.code, _with_days(error.params, say_day), translate)
    return translate(UNKNOWN)


def code_sentence(
    code: str,
    params: Mapping[str, str | int] | None = None,
    translate: Callable[[str], str] = _as_it_is,
) -> str:
    """The sentence of a code of ``db.errors`` or of a text's warning, with its facts put in.

    A warning may bring facts of its own: ``"recognised pages=3 percent=96"``.
    """
    code, *told = code.split()
    facts = dict(params or {}) | dict(fact.split("=", 1) for fact in told if "=" in fact)
    if code == "read_only_archive" and (reason := ERROR_SENTENCES.get(str(facts.get("reason")))):
        facts |= {"detail": "because", "why": translate(reason)}
    detail = facts.get("detail")
    sentence = ERROR_SENTENCES.get(f"{code}:{detail}") or ERROR_SENTENCES.get(code)
    if isinstance(detail, str):
        facts["detail"] = system_words(detail, translate)
    return fill(translate(sentence or UNKNOWN), facts)


def _with_days(
    params: Mapping[str, str | int], say_day: Callable[[str], str]
) -> Mapping[str, str | int]:
    return {
        name: say_day(value) if name in _DAYS and isinstance(value, str) else value
        for name, value in params.items()
    }


def fill(sentence: str, params: Mapping[str, str | int]) -> str:
    """Put facts into a sentence; one that is missing becomes an ellipsis, never a failure."""

    def said(fact: re.Match[str]) -> str:
        return nested(sentence[: fact.start()], str(params.get(fact[1], "…")))

    return _FACT.sub(said, sentence)


def message_sentence(message: Message, translate: Callable[[str], str] = _as_it_is) -> str:
    """What a search could not understand; ``""`` for a code that has nothing to say."""
    sentence = QUERY_SENTENCES.get(message.code)
    return "" if sentence is None else fill(translate(sentence), message.params)

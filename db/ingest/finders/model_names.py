"""Persons' names that a language model sees in Russian texts. Optional: rules do without it.

slovnet's tagger over navec's word vectors, with the models that the natasha wheel carries; natasha
itself is never imported. Loading takes 0.4 s and 80 MB, so it waits for a Russian name.
"""

import logging
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from db.ingest.finders.document import Document, Span
from db.language.inflect import forms
from db.language.patterns import regex

_log = logging.getLogger(__name__)
_VECTORS = Path("emb", "navec_news_v1_1B_250K_300d_100q.tar")
_TAGGER = Path("model", "slovnet_ner_news_v1.tar")
#: Beyond this offset of a text the model is not asked: it reads 160,000 characters a second.
_FARTHEST = 500_000
#: Words of a name as texts write it; anything else in a span is the model's slip.
_WORD = regex(r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)?|[а-яё]{2,4}|[а-яё]{2,3}-[А-ЯЁ][а-яё]+")
_MOST_WORDS = 4


def is_installed() -> bool:
    """Whether the model and the two libraries that it needs are there."""
    return models_folder() is not None and all(find_spec(name) for name in ("slovnet", "navec"))


def spans_in(document: Document, span: Span) -> list[Span]:
    """Where the model sees full names of persons; nothing if it is not installed."""
    if span.start > _FARTHEST or document.language != "ru" or tagger() is None:
        return []
    text = document.text[span.start : span.end]
    found = [Span(span.start + start, span.start + end) for start, end in _persons(text)]
    return [one for one in found if not document.is_quoted(one.start)]


@lru_cache(maxsize=512)
def _persons(sentence: str) -> tuple[tuple[int, int], ...]:
    model = tagger()
    if model is None:
        return ()
    return tuple(
        (one.start, one.stop)
        for one in model(sentence).spans
        if one.type == "PER" and is_name(sentence[one.start : one.stop])
    )


def is_name(text: str) -> bool:
    """A given name and a surname; not «Помощник Президента»."""
    words = text.split(" ")
    if not 2 <= len(words) <= _MOST_WORDS or not words[0][0].isupper():
        return False
    if not all(_WORD.fullmatch(word) for word in words):
        return False
    known = [form for form in forms(words[0]) if form.known]
    return not known or any(form.is_name for form in known)


@lru_cache(maxsize=1)
def tagger() -> Any:
    """The model; None if it is not installed or cannot be loaded."""
    folder = models_folder()
    if folder is None or not is_installed():
        return None
    try:
        from slovnet import NER

        loaded = NER.load(folder / _TAGGER)
        loaded.navec(_vectors(folder / _VECTORS))
    except Exception:  # noqa: BLE001 - whatever is wrong with it, the rules do without it
        _log.exception("the model of Russian names cannot be used")
        return None
    return loaded


def _vectors(file: Path) -> Any:
    """The word vectors, as far as the tagger asks for them: it brings the list of words itself.

    Whole, with words and with the lengths of all vectors, they take twice as long and 120 MB more.
    """
    from navec import Navec
    from navec.meta import Meta
    from navec.navec import META, PQ_
    from navec.pq import PQ
    from navec.tar import Tar

    class Codes(PQ):  # type: ignore[misc]  # it says nothing of its types
        def precompute(self) -> None:
            """Nothing: only who compares vectors needs it."""

    with Tar(file) as parts:
        meta = Meta.from_file(parts.load(META))
        Meta.check_protocol(meta.protocol)
        return Navec(meta, None, Codes.from_file(parts.load(PQ_)))


def models_folder() -> Path | None:
    """Where the models lie: beside the program if it is frozen, else in natasha's package."""
    spec = find_spec("natasha")
    places = [Path(__file__).resolve().parents[3] / "natasha"]
    places += map(Path, spec.submodule_search_locations or ()) if spec is not None else ()
    for place in places:
        if (place / "data" / _TAGGER).is_file() and (place / "data" / _VECTORS).is_file():
            return place / "data"
    return None

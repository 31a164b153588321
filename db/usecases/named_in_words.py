"""Where an authority is named in words: the query of its names, and what the index finds by it."""

from collections.abc import Mapping, Sequence

from db.model import MARK_OPEN, Mark, Query, RecordType, UnitText, UnitType
from db.search import DamagedIndexError, Marker, passage_around
from db.storage.reading.dossiers.citations import Naming
from db.usecases.ask_index import ask_index
from db.usecases.open_archive import OpenedArchive

#: A query takes 30 terms and 1,000 characters.
_TERMS, _LETTERS = 28, 900
#: A shorter word alone names too much: «МИД» is two letters away from a plain word.
_SHORTEST = 3
_QUOTES = str.maketrans(dict.fromkeys('"“”„‟«»', " "))
#: Persons in whose offices an institution is looked for.
_MOST_PEOPLE = 1_000


def naming_query(names: Sequence[str], record_type: RecordType) -> str:
    """The query that finds any of those names: words in a row, an abbreviation as it stands.

    Of a person a single word is no name: others may bear it.
    """
    parts: list[str] = []
    terms = letters = 0
    for name in names:
        words = name.translate(_QUOTES).split()
        if len(words) == 1:
            if record_type is RecordType.PERSON or len(words[0]) < _SHORTEST:
                continue
            part = f"={words[0]}"
        else:
            part = f'"{" ".join(words)}"'
        if not words or terms + len(words) > _TERMS or letters + len(part) > _LETTERS:
            continue
        parts.append(part)
        terms, letters = terms + len(words), letters + len(part) + 4
    return " OR ".join(parts)


def without(naming: str, longer: Sequence[str]) -> str:
    """The same query without what stands in longer names, as far as there is room for them."""
    terms = len(naming.split())
    for name in longer if naming else ():
        words = name.translate(_QUOTES).split()
        part = f' -"{" ".join(words)}"'
        if terms + len(words) <= _TERMS and len(naming) + len(part) <= _LETTERS:
            if terms == len(naming.split()) and " OR " in naming:
                naming = f"({naming})"
            naming, terms = naming + part, terms + len(words)
    return naming


def found_people(opened: OpenedArchive, naming: str, language: str) -> list[str]:
    """The persons of whom the index knows an office, or a text, with those words.

    Nobody while there is no index that can be read.
    """
    if not naming:
        return []
    query = Query(
        naming,
        limit=_MOST_PEOPLE,
        types=(UnitType.PERSON,),
        facets=False,
        language=language,
        variants=False,
    )
    try:
        found = ask_index(opened, query)
    except DamagedIndexError:
        return []
    return [uid.partition(":")[2] for uid, _score in found.hits]


def passage_of(
    known: Sequence[Naming], texts: Mapping[str, str], marker: Marker, language: str
) -> str:
    """The words around a citation: where it was read, else where a name stands; else nothing.

    The wording in ``language`` goes before the others.
    """
    for own in (language, ""):
        if there := [one for one in known if own in {"", one.language}]:
            first = min(there, key=lambda one: one.start)
            return passage_around(first.language, first.text, Mark(first.start, first.end)).text
        wordings = [UnitText(key, text) for key, text in texts.items() if own in {"", key}]
        passage = marker.snippet(wordings, language).text
        if MARK_OPEN in passage:
            return passage
    return ""

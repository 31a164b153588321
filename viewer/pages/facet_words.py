"""The words that a person reads for the values of facets that are stored as words."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from db.model import LANGUAGES, FacetValue, ResolutionKind, UnitType
from viewer.i18n import language_name
from viewer.pages.wording import translate
from viewer.widgets.chips import kind_label

_TYPES: Mapping[str, Callable[[], str]] = {
    UnitType.RESOLUTION.value: lambda: translate("facets", "Resolutions"),
    UnitType.PARAGRAPH.value: lambda: translate("facets", "Other paragraphs"),
    UnitType.MEETING.value: lambda: translate("facets", "Meetings"),
    UnitType.PERSON.value: lambda: translate("facets", "People"),
    UnitType.NOTE.value: lambda: translate("facets", "Notes"),
    UnitType.DOCUMENT.value: lambda: translate("facets", "Documents"),
    UnitType.COUNCIL.value: lambda: translate("facets", "Councils"),
    UnitType.INSTITUTION.value: lambda: translate("facets", "Institutions"),
    UnitType.INSTRUMENT.value: lambda: translate("facets", "Instruments"),
    UnitType.PLACE.value: lambda: translate("facets", "Places"),
    UnitType.TOPIC.value: lambda: translate("facets", "Topics"),
    UnitType.RECEIVED.value: lambda: translate("facets", "Waiting files"),
}
_KINDS = tuple(kind.value for kind in ResolutionKind)


def worded(
    facets: Mapping[str, tuple[FacetValue, ...]],
) -> dict[str, tuple[FacetValue, ...]]:
    """The facets in the interface's words; kinds in their own order; one lone type is left out."""
    shown = dict(facets)
    kinds = sorted(shown.get("kind", ()), key=lambda value: _place(value.value))
    shown["kind"] = tuple(_named(value, _kind(value.value)) for value in kinds)
    types = shown.get("type", ())
    shown["type"] = tuple(_named(value, _type(value.value)) for value in types if len(types) > 1)
    shown["language"] = tuple(
        _named(value, language_name(value.value))
        for value in sorted(shown.get("language", ()), key=lambda value: _rank(value.value))
    )
    return shown


def _named(value: FacetValue, label: str) -> FacetValue:
    return replace(value, label=label)


def _kind(word: str) -> str:
    return kind_label(ResolutionKind(word)) if word in _KINDS else word


def _type(word: str) -> str:
    return _TYPES[word]() if word in _TYPES else word


def _place(word: str) -> int:
    return _KINDS.index(word) if word in _KINDS else len(_KINDS)


def _rank(language: str) -> tuple[int, str]:
    known = language in LANGUAGES
    return (LANGUAGES.index(language) if known else len(LANGUAGES), language)


def value_word(facet: str, value: str) -> str:
    """The word for one value of a facet that is stored as a word; of others the value itself."""
    if facet == "language":
        return language_name(value)
    return {"kind": _kind, "type": _type}[facet](value) if facet in {"kind", "type"} else value

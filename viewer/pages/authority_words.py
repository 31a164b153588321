"""The interface's words for authority records: areas, schemes, relations, scripts, spans."""

from collections.abc import Callable, Mapping

from db.model.authority_records import (
    AuthorityRelationKind,
    AuthorityStatus,
    DescribedArea,
    IdentifierScheme,
)
from viewer.i18n import date_range, date_text
from viewer.pages.wording import translate


def area_word(area: DescribedArea) -> str:
    """What an element of a record is called."""
    return _AREAS[area]()


_AREAS: Mapping[DescribedArea, Callable[[], str]] = {
    DescribedArea.EXISTED_FROM: lambda: translate("authorities", "Existed from"),
    DescribedArea.EXISTED_TO: lambda: translate("authorities", "Existed to"),
    DescribedArea.HISTORY: lambda: translate("authorities", "History"),
    DescribedArea.PLACES: lambda: translate("authorities", "Places"),
    DescribedArea.LEGAL_STATUS: lambda: translate("authorities", "Legal status"),
    DescribedArea.FUNCTIONS: lambda: translate("authorities", "Functions and activities"),
    DescribedArea.MANDATE: lambda: translate("authorities", "Mandate"),
    DescribedArea.STRUCTURE: lambda: translate("authorities", "Internal structure"),
    DescribedArea.CONTEXT: lambda: translate("authorities", "General context"),
    DescribedArea.RULES: lambda: translate("authorities", "Rules"),
    DescribedArea.STATUS: lambda: translate("authorities", "Status"),
    DescribedArea.SOURCES: lambda: translate("authorities", "Sources"),
    DescribedArea.MAINTENANCE: lambda: translate("authorities", "Maintenance notes"),
}


def area_text(area: DescribedArea, text: str) -> str:
    """What is said in an element, as one reads it."""
    if area in {DescribedArea.EXISTED_FROM, DescribedArea.EXISTED_TO}:
        return date_text(text)
    if area is DescribedArea.STATUS:
        return status_word(AuthorityStatus(text))
    return text


def status_word(status: AuthorityStatus) -> str:
    """How far a record has come."""
    return {
        AuthorityStatus.DRAFT: translate("authorities", "draft"),
        AuthorityStatus.REVISED: translate("authorities", "revised"),
    }[status]


def scheme_word(scheme: IdentifierScheme) -> str:
    """Who gave an identifier."""
    return {
        IdentifierScheme.ISNI: "ISNI",
        IdentifierScheme.ORCID: "ORCID",
        IdentifierScheme.VIAF: "VIAF",
        IdentifierScheme.WIKIDATA: "Wikidata",
        IdentifierScheme.OWN: translate("authorities", "Own number"),
    }[scheme]


def relation_word(kind: AuthorityRelationKind) -> str:
    """How a record stands to the other one, whose name follows."""
    return _RELATIONS[kind]()


_KIND = AuthorityRelationKind
_RELATIONS: Mapping[AuthorityRelationKind, Callable[[], str]] = {
    _KIND.MEMBER_OF: lambda: translate("authorities", "Member of"),
    _KIND.HAS_MEMBER: lambda: translate("authorities", "Member"),
    _KIND.HEAD_OF: lambda: translate("authorities", "Head of"),
    _KIND.HEADED_BY: lambda: translate("authorities", "Head"),
    _KIND.FOUNDER_OF: lambda: translate("authorities", "Founder of"),
    _KIND.FOUNDED_BY: lambda: translate("authorities", "Founder"),
    _KIND.PART_OF: lambda: translate("authorities", "Part of"),
    _KIND.HAS_PART: lambda: translate("authorities", "Part"),
    _KIND.SUCCESSOR_OF: lambda: translate("authorities", "Successor of"),
    _KIND.PREDECESSOR_OF: lambda: translate("authorities", "Predecessor of"),
    _KIND.FAMILY: lambda: translate("authorities", "Family"),
    _KIND.ASSOCIATED: lambda: translate("authorities", "Associated with"),
}


def script_word(script: str) -> str:
    """What a script (ISO 15924) is called; one that is not in use here by its code."""
    return _SCRIPTS[script]() if script in _SCRIPTS else script


_SCRIPTS: Mapping[str, Callable[[], str]] = {
    "Cyrl": lambda: translate("authorities", "Cyrillic"),
    "Latn": lambda: translate("authorities", "Latin"),
    "Arab": lambda: translate("authorities", "Arabic"),
    "Armn": lambda: translate("authorities", "Armenian"),
    "Geor": lambda: translate("authorities", "Georgian"),
    "Grek": lambda: translate("authorities", "Greek"),
    "Hebr": lambda: translate("authorities", "Hebrew"),
    "Hans": lambda: translate("authorities", "Chinese (simplified)"),
    "Hant": lambda: translate("authorities", "Chinese (traditional)"),
    "Jpan": lambda: translate("authorities", "Japanese"),
    "Kore": lambda: translate("authorities", "Korean"),
}
#: The scripts that a form offers.
SCRIPTS = tuple(_SCRIPTS)


def span_text(start: str | None, end: str | None) -> str:
    """Two EDTF dates of which one may be open: «2014 – 2018», «2014 –», «– 2018»."""
    if start and end:
        return date_range(start, end)
    if start:
        return f"{date_text(start)} –"
    return f"– {date_text(end)}" if end else ""

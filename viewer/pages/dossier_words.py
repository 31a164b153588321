"""The interface's words for the lists of a dossier."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from db.model import RecordType
from db.model.dossiers import DossierPart
from viewer.pages.wording import mention_text, translate

Part = DossierPart


def part_title(part: DossierPart, record_type: RecordType) -> str:
    """What a list is called on the page of a record of that type."""
    return (_OWN.get((record_type, part)) or _TITLES[part])()


_TITLES: Mapping[DossierPart, Callable[[], str]] = {
    Part.MEETINGS: lambda: translate("dossiers", "Meetings"),
    Part.OFFICES: lambda: translate("dossiers", "Offices in time"),
    Part.REPRESENTATIVES: lambda: translate("dossiers", "Who represented it"),
    Part.PEOPLE: lambda: translate("dossiers", "Met at meetings"),
    Part.INSTITUTIONS: lambda: translate("dossiers", "Met at meetings"),
    Part.COUNCILS: lambda: translate("dossiers", "Councils"),
    Part.CITATIONS: lambda: translate("dossiers", "Cited in"),
    Part.MENTIONS: lambda: translate("dossiers", "Named in resolutions"),
}
_OWN: Mapping[tuple[RecordType, DossierPart], Callable[[], str]] = {
    (RecordType.COUNCIL, Part.PEOPLE): lambda: translate("dossiers", "Took part most often"),
    (RecordType.COUNCIL, Part.INSTITUTIONS): lambda: translate("dossiers", "Organisers"),
    (RecordType.INSTRUMENT, Part.MEETINGS): lambda: translate("dossiers", "Meetings held under it"),
    (RecordType.INSTRUMENT, Part.COUNCILS): lambda: translate("dossiers", "Councils that cite it"),
}


def role_text(role: str, people: int = 0) -> str:
    """What an authority was at a meeting; ``people`` is how many represented it, named behind."""
    if role == "represented":
        one = translate("dossiers", "representative")
        return one if people == 1 else translate("dossiers", "representatives")
    return mention_text(role)


def years_text(years: tuple[int, int]) -> str:
    """«2021–2025», or one year."""
    first, last = years
    return str(first) if first == last else f"{first}–{last}"


def stated_here() -> str:
    """Before the one meeting at which an office was stated."""
    return translate("dossiers", "stated at:")


class DossierCounts(QObject):
    """Counts in words; plural forms need a translator's context."""

    def meetings(self, number: int) -> str:
        """How many meetings."""
        return self.tr("%Ln meeting(s)", "", number)

    def resolutions(self, number: int) -> str:
        """How many resolutions."""
        return self.tr("%Ln resolution(s)", "", number)

    def citing(self, number: int) -> str:
        """How many resolutions cite it."""
        return self.tr("cited in %Ln resolution(s)", "", number)

    def missing(self, number: int) -> str:
        """How many sessions have no record."""
        return self.tr("%Ln session(s) without a record", "", number)

    def stated(self, number: int) -> str:
        """Before the first and the last of several meetings at which an office was stated."""
        return self.tr("stated at %Ln meeting(s), first and last:", "", number)


def counts() -> DossierCounts:
    """The words for counts, in the interface's language."""
    return _COUNTS


_COUNTS = DossierCounts()

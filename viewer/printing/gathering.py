"""A form of an archive's records: which one, of which unit or act, in which language. No Qt."""

from collections.abc import Callable, Mapping

from db import Archive
from db.errors import DescriptionError
from db.model.description import DisposalActDraft, UnitDraft, UnitLevel, UnitRow
from viewer.printing.access_marks import marked
from viewer.printing.accession_register import accession_register
from viewer.printing.disposal_act import disposal_act
from viewer.printing.inventory import inventory
from viewer.printing.sheet import Sheet


def gather(archive: Archive, kind: str, of: str, language: str) -> Sheet:
    """The form of a kind of ``REGISTERS``.

    ``of`` is the id or the reference code of a unit, the id or the number of an act; it may be
    empty where there is only one. Raises DescriptionError ``unit_unknown``, ``not_printable``.
    """
    return _MAKERS[kind](archive, of, language)


def _inventory(archive: Archive, of: str, language: str) -> Sheet:
    units = archive.description.units()
    if of:
        found = [unit for unit in units if of in {unit.id, unit.code}]
    else:
        found = [unit for unit in units if unit.level is UnitLevel.FONDS]
    if len(found) != 1:
        raise DescriptionError("unit_unknown", value=of)
    (unit,) = found
    if unit.level in {UnitLevel.FILE, UnitLevel.ITEM}:
        raise DescriptionError("not_printable", value=unit.code)
    organisation = _creators(archive, units, unit.id, language) or archive.info.title
    return inventory(marked(archive, units, language), unit.id, organisation, language)


def _creators(archive: Archive, units: tuple[UnitRow, ...], unit_id: str, language: str) -> str:
    """Who made the documents of a unit, or of the nearest one above of which that is said."""
    parents = {unit.id: unit.parent_id for unit in units}
    at: str | None = unit_id
    while at is not None:
        draft = archive.description.read_draft(at, language).draft
        if isinstance(draft, UnitDraft) and draft.creators:
            return ", ".join(one.text for one in draft.creators)
        at = parents[at]
    return ""


def _accessions(archive: Archive, _of: str, language: str) -> Sheet:
    rows = archive.description.accessions(language)
    return accession_register(rows, archive.info.title, language)


def _act(archive: Archive, of: str, language: str) -> Sheet:
    found = [act for act in archive.description.acts() if not of or of in {act.id, act.number}]
    if len(found) != 1:
        raise DescriptionError("unit_unknown", value=of)
    draft = archive.description.read_draft(found[0].id, language).draft
    fonds = archive.description.path(draft.fonds_id) if isinstance(draft, DisposalActDraft) else ()
    if not isinstance(draft, DisposalActDraft) or not fonds:
        raise DescriptionError("not_printable", value=found[0].number)
    return disposal_act(draft, fonds[-1], language)


_MAKERS: Mapping[str, Callable[[Archive, str, str], Sheet]] = {
    "inventory": _inventory,
    "accessions": _accessions,
    "disposal": _act,
}

"""What a form asks while a person fills it in: whom a typed name means, what a typed date says."""

from db.model import RecordType
from db.model.drafts import NameOffer, NameOffers
from db.search import dates
from db.storage.authorities import find
from db.storage.history import Change
from db.storage.known_names import KnownName
from db.storage.reading.names import Names, load_names
from db.usecases.open_archive import OpenedArchive
from db.usecases.table_import.values import date_cell


def offer_names(
    opened: OpenedArchive, record_type: RecordType, typed: str, language: str, limit: int
) -> NameOffers:
    """Who bears a name, and at most ``limit`` others whose name begins or sounds so."""
    names = opened.names.now()
    known = {one.record.id: one for one in names.find([record_type], typed, limit + 1)}
    with opened.store.reading() as session:
        bearers = find(Change(session), record_type, typed)
        labels = load_names(session, [*bearers, *known], language)
    return NameOffers(
        typed,
        tuple(_offer(i, known.get(i), labels) for i in bearers),
        tuple(_offer(i, one, labels) for i, one in known.items())[:limit],
    )


def read_date(text: str) -> tuple[str | None, str | None]:
    """A typed date or range as EDTF, as exact as it is typed; (None, None) if it is not one."""
    read = date_cell(text.strip())
    if read.start is None and not read.slashed and (far := dates.read_date(text.strip())):
        return str(far), None
    return read.start, read.end


def _offer(record_id: str, known: KnownName | None, labels: Names) -> NameOffer:
    label = labels.label(record_id)
    forms = labels.forms(record_id)
    found = known.form.text if known is not None else ""
    others = (found, *(form.text for form in forms))
    detail = next((text for text in others if text and text != label), "")
    return NameOffer(record_id, label, detail, 0 if known is None else known.record.frequency)

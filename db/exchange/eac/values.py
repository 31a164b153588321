"""Small readings of elements of EAC-CPF: children, words, dates."""

from collections.abc import Iterable

from db.exchange.eac.terms import EAC
from db.model import PartialDate
from db.plain_xml import Element


def children(parent: Element | None, name: str) -> list[Element]:
    """The children of that name; none of nothing."""
    return [] if parent is None else parent.findall(f"{{{EAC}}}{name}")


def child(parent: Element | None, name: str) -> Element | None:
    """The first child of that name."""
    return next(iter(children(parent, name)), None)


def all_texts(elements: Iterable[Element]) -> list[str]:
    """The words of elements, white space folded; the empty ones are left out."""
    found = (" ".join("".join(map(str, one.itertext())).split()) for one in elements)
    return [text for text in found if text]


def read_span(parent: Element | None) -> tuple[str | None, str | None, str]:
    """The first and the last date of what an element holds (EDTF), and what was no date.

    Of a set of dates it is the whole that they span. A single date is both ends.
    """
    if parent is None:
        return None, None, ""
    starts, ends, wrong = [], [], []
    for one in parent.iter(*(f"{{{EAC}}}{name}" for name in ("date", "fromDate", "toDate"))):
        stated = str(one.get("standardDate") or "").strip()
        words = " ".join(all_texts([one]))
        date = _edtf(stated or words)
        if date is None:
            if words or stated:
                wrong.append(words or stated)
            continue
        name = str(one.tag).rpartition("}")[2]
        if name != "toDate":
            starts.append(date)
        if name != "fromDate":
            ends.append(date)
    start = min(starts, key=lambda one: one.first_day(), default=None)
    end = max(ends, key=lambda one: one.last_day(), default=None)
    if start and end and end.last_day() < start.first_day():
        return None, None, f"{start} – {end}"
    return str(start) if start else None, str(end) if end else None, ", ".join(wrong)


def _edtf(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text.partition("T")[0])
    except ValueError:
        return None

"""The accession register (книга учёта поступлений)."""

from collections.abc import Sequence

from db.model.description import AccessionRow
from viewer.printing.form_words import form_text
from viewer.printing.number_words import with_words
from viewer.printing.printed_dates import printed_date
from viewer.printing.sheet import Grid, Sheet, lines

_COLUMNS = (
    *("accession", "date", "donor", "contents", "extent", "files", "condition", "fonds", "note"),
)
_SHARES = (10, 10, 16, 19, 8, 7, 14, 7, 9)


def accession_register(
    accessions: Sequence[AccessionRow], archive_title: str, language: str
) -> Sheet:
    """All accessions, on pages that lie across."""
    heading = form_text("register", language)
    rows = tuple(
        (
            one.number,
            printed_date(one.date, language),
            one.donor,
            one.contents,
            one.extent,
            str(one.originals) if one.originals else "",
            one.condition,
            one.fonds,
            one.note,
        )
        for one in accessions
    )
    total = form_text("register.total", language, count=with_words(len(rows), language))
    return Sheet(
        heading,
        f"{archive_title} · {heading}",
        language,
        (
            lines(archive_title, align="center"),
            lines(heading, align="center", bold=True, above=8),
            Grid(
                tuple(form_text(f"column.{name}", language) for name in _COLUMNS),
                _SHARES,
                rows,
                frozenset({0, 1, 5, 7}),
            ),
            lines(total, above=10),
        ),
        landscape=True,
    )

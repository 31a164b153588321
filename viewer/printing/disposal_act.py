"""The act of setting documents apart for destruction. It is printed; nothing is destroyed by it."""

from db.model.description import DisposalActDraft, UnitRow
from viewer.printing.form_words import form_text
from viewer.printing.inventory import approval, signature
from viewer.printing.number_words import with_words
from viewer.printing.printed_dates import printed_date, printed_range, printed_years
from viewer.printing.sheet import Block, Grid, Sheet, lines

_COLUMNS = ("number", "file", "dates", "series", "unit", "count", "term", "note")
_SHARES = (8, 26, 12, 10, 11, 8, 14, 14)


def disposal_act(act: DisposalActDraft, fonds: UnitRow, language: str) -> Sheet:
    """The form of an act."""
    heading = form_text("act", language)
    number = form_text("number", language, number=act.number)
    subject = form_text("act.subject", language)
    basis = form_text(
        "act.basis",
        language,
        basis=act.basis or form_text("act.list", language),
        code=fonds.own_code,
        title=fonds.title,
    )
    return Sheet(
        f"{heading} {number}",
        f"{heading} {number} {subject}",
        language,
        (
            lines(act.organisation),
            *approval(language, act.approver),
            lines(heading, align="center", bold=True, above=12),
            lines(
                f"{printed_date(act.date, language)}  {number}".strip(), act.place, align="center"
            ),
            lines(subject, align="center", above=4),
            lines(basis, above=12),
            Grid(
                tuple(form_text(f"column.{name}", language) for name in _COLUMNS),
                _SHARES,
                tuple(_rows(act, language)),
                frozenset({0, 2, 3, 4, 5}),
            ),
            *_below(act, language),
        ),
    )


def _below(act: DisposalActDraft, language: str) -> tuple[Block, ...]:
    """How many files there are, and where it is signed."""
    protocol = act.commission or "____________ № ______"
    note = form_text("act.note", language, note=act.note) if act.note else ""
    return (
        lines(_total(act, language), note, above=10),
        lines(form_text("act.expert", language), above=14),
        signature(language, act.compiler),
        lines(
            form_text("agreed", language),
            form_text("act.commission", language, protocol=protocol),
            above=14,
        ),
        lines(form_text("act.handed", language), above=14),
        signature(language),
        lines(form_text("act.changed", language), above=14),
        signature(language),
    )


def _rows(act: DisposalActDraft, language: str) -> list[tuple[str, ...]]:
    return [
        (
            str(place),
            item.title,
            printed_range(*_ends(item.dates), language),
            item.series,
            item.code,
            str(item.count),
            item.term,
            item.note,
        )
        for place, item in enumerate(act.items, start=1)
    ]


def _total(act: DisposalActDraft, language: str) -> str:
    years = printed_years((date for item in act.items for date in _ends(item.dates)), language)
    return form_text(
        "act.total",
        language,
        count=with_words(sum(item.count for item in act.items), language),
        years=form_text("act.years", language, years=years) if years else "",
    )


def _ends(interval: str) -> tuple[str | None, str | None]:
    first, _, last = interval.partition("/")
    return first or None, last or None

"""The inventory of a series or of a whole fonds (опись): its files, and what is said below them."""

from collections.abc import Iterator, Mapping, Sequence

from db.model.description import UnitLevel, UnitRow
from viewer.printing.form_words import form_text
from viewer.printing.number_words import with_words
from viewer.printing.printed_dates import printed_range, printed_years
from viewer.printing.sheet import Block, Grid, Section, Sheet, Signature, lines

_SHARES = (8, 11, 41, 15, 10, 15)


def inventory(units: Sequence[UnitRow], unit_id: str, organisation: str, language: str) -> Sheet:
    """The form for one unit and all files below it; ``units`` is the whole tree in order."""
    by_id = {unit.id: unit for unit in units}
    unit = by_id[unit_id]
    fonds = by_id[next(one for one in _above(by_id, unit_id) if by_id[one].parent_id is None)]
    below = [one for one in units if unit_id in _above(by_id, one.id)]
    files = [one for one in below if one.level is UnitLevel.FILE]
    years = printed_years((date for one in files for date in _dates(one)), language)
    is_fonds = unit.level is UnitLevel.FONDS
    heading = (
        form_text("inventory_of_fonds", language)
        if is_fonds
        else form_text("inventory", language, code=unit.own_code)
    )
    fonds_line = form_text("fonds", language, code=fonds.own_code)
    blocks: list[Block] = [
        *approval(language),
        lines(organisation, align="center", above=10),
        lines(fonds_line, fonds.title, align="center", above=6),
        lines(heading, "" if is_fonds else unit.title, align="center", bold=True, above=10),
        lines(form_text("years", language, years=years) if years else "", align="center"),
        Grid(
            tuple(
                form_text(f"column.{name}", language)
                for name in ("number", "index", "title", "dates", "sheets", "note")
            ),
            _SHARES,
            tuple(_rows(below, unit_id, language)),
            frozenset({0, 1, 3, 4}),
        ),
        *_total(files, language),
        lines(form_text("compiler", language), above=16),
        signature(language),
        lines(form_text("day", language), above=4),
        lines(form_text("agreed", language), form_text("commission", language), above=14),
    ]
    return Sheet(heading, f"{fonds_line} · {heading}", language, tuple(blocks))


def approval(language: str, who: str = "") -> tuple[Block, ...]:
    """The head at the right by which somebody approves a form."""
    blank = "_" * 32
    return (
        lines(
            form_text("approve", language),
            who or blank,
            blank,
            form_text("day", language),
            align="block",
        ),
    )


def signature(language: str, post: str = "", above: float = 6.0) -> Signature:
    """Where somebody signs: post, signature, name."""
    return Signature(
        (
            (post, form_text("post", language)),
            ("", form_text("signature", language)),
            ("", form_text("name", language)),
        ),
        above,
    )


def _above(by_id: Mapping[str, UnitRow], unit_id: str) -> Iterator[str]:
    """The unit and those above it."""
    at: str | None = unit_id
    while at is not None:
        yield at
        at = by_id[at].parent_id


def _dates(unit: UnitRow) -> tuple[str | None, str | None]:
    return unit.date_start, unit.date_end


def _rows(
    below: Sequence[UnitRow], unit_id: str, language: str
) -> Iterator[tuple[str, ...] | Section]:
    """Files, and before those of a unit between a line with its name."""
    for unit in below:
        if unit.level is UnitLevel.FILE:
            yield (
                unit.own_code,
                unit.file_index,
                unit.title,
                printed_range(*_dates(unit), language),
                "" if unit.sheets is None else str(unit.sheets),
                unit.note,
            )
        elif unit.level is not UnitLevel.ITEM and unit.id != unit_id:
            yield Section(form_text("item.section", language, code=unit.own_code, title=unit.title))


def _total(files: Sequence[UnitRow], language: str) -> tuple[Block, ...]:
    """How many files, from which number to which, numbers with letters and those left out."""
    if not files:
        return (lines(form_text("inventory.empty", language), above=10),)
    codes = [unit.own_code for unit in files]
    plain = {int(code) for code in codes if code.isdecimal()}
    series = {unit.parent_id for unit in files}
    lettered = [code for code in codes if not code.isdecimal()]
    missing = (
        [str(number) for number in range(min(plain), max(plain)) if number not in plain]
        if plain and len(series) == 1 and max(plain) < 100_000
        else []
    )
    none = form_text("none", language)
    return (
        lines(
            form_text(
                "inventory.total",
                language,
                count=with_words(len(files), language),
                first=codes[0],
                last=codes[-1],
            ),
            form_text("inventory.lettered", language, codes=", ".join(lettered) or none),
            form_text("inventory.missing", language, codes=", ".join(missing) or none),
            above=10,
        ),
    )

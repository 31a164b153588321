"""Rows of a mapped table as entries, each with its text, and a note for every cell that is unclear.

A row with a cell that is not understood has no entry: it is reported, not half taken in.
"""

from collections.abc import Iterator, Sequence

from db.errors import ImportTableError
from db.exchange.workbook_reading import UNCOMPUTED
from db.language.shortening import shortened
from db.model import LANGUAGES
from db.model.table_entries import (
    EnteredRow,
    Entry,
    EntryBody,
    MeetingEntry,
    PersonEntry,
    ResolutionEntry,
    RowText,
    Span,
)
from db.model.table_import import ColumnRole, ImportKind, ImportTable, RowNote, TableMapping
from db.usecases.table_import.heads import roles_by_column
from db.usecases.table_import.values import (
    bodies_of,
    body_cell,
    date_cell,
    kinds_cell,
    language_cell,
    ordinal_cell,
    parts_of,
    person_part,
    slash_order,
)

_R = ColumnRole
_ERRORS = frozenset(("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!"))
_BY_LANGUAGE = {
    ImportKind.MEETINGS: {"": _R.THEME, "ru": _R.THEME_RU, "az": _R.THEME_AZ, "en": _R.THEME_EN},
    ImportKind.RESOLUTIONS: {"": _R.TEXT, "ru": _R.TEXT_RU, "az": _R.TEXT_AZ, "en": _R.TEXT_EN},
    ImportKind.PEOPLE: {"": _R.NAME, "ru": _R.NAME_RU, "az": _R.NAME_AZ, "en": _R.NAME_EN},
}
#: A row's label is no longer than that.
_LABEL = 90


class RowReader:
    """Reads the rows of one table by one mapping.

    Raises ImportTableError ``mapping_incomplete`` where nothing could tell the records apart.
    """

    def __init__(self, table: ImportTable, mapping: TableMapping) -> None:
        self._table, self._mapping = table, mapping
        self._places = roles_by_column(mapping, table)
        self._heads = table.heads
        self._order: dict[ColumnRole, str] = {
            role: slash_order(row[self._places[role]] for row in table.rows)
            for role in (_R.DATE, _R.DATE_END)
            if role in self._places
        }
        self._check()

    @property
    def numbers(self) -> range:
        """The numbers of the rows below the titles."""
        return range(self._table.head_row + 1, len(self._table.rows) + 1)

    def rows(self, first: int = 0) -> Iterator[tuple[EnteredRow, tuple[RowNote, ...]]]:
        """The rows with what is to be said of each; from the row numbered ``first`` on."""
        for number in self.numbers:
            if number >= first:
                yield self.row(number)

    def row(self, number: int) -> tuple[EnteredRow, tuple[RowNote, ...]]:
        """One row by its number."""
        cells = self._table.rows[number - 1]
        text = _row_text(self._heads, cells)
        label = shortened(" · ".join(filter(None, cells)), _LABEL)
        if not text.text:
            return EnteredRow(number, "", None, text), ()
        row = _Row(cells, self._places, self._heads)
        if number in self._table.too_wide:
            row.note("row_too_wide")
        if number in self._table.beyond:
            row.tell_untitled(self._table.rows[self._table.head_row - 1])
        row.check_cells()
        entry = self._entry(row)
        spans = {
            role.value: span
            for role, place in self._places.items()
            if (span := text.spans.get(str(place))) is not None
        }
        found = EnteredRow(number, label, None if row.unclear else entry, RowText(text.text, spans))
        return found, tuple(row.notes)

    def _entry(self, row: "_Row") -> Entry:
        if self._mapping.kind is ImportKind.MEETINGS:
            return self._meeting(row)
        if self._mapping.kind is ImportKind.RESOLUTIONS:
            return self._resolution(row)
        return self._person(row)

    def _check(self) -> None:
        code = self._mapping.language
        if code and code not in LANGUAGES:
            name = self._table.facts.name
            raise ImportTableError("mapping_unreadable", name=name, detail=f"no language: {code}")
        wanted: tuple[tuple[ColumnRole, ...], ...] = ((_R.ORDINAL, _R.DATE),)
        if self._mapping.kind is not ImportKind.MEETINGS:
            wanted = (tuple(_BY_LANGUAGE[self._mapping.kind].values()),)
        if self._mapping.kind is ImportKind.RESOLUTIONS:
            wanted = (*wanted, (_R.ORDINAL, _R.DATE))
        for roles in wanted:
            if not any(role in self._places for role in roles):
                raise ImportTableError(
                    "mapping_incomplete", name=self._table.facts.name, detail=roles[0].value
                )

    def _meeting(self, row: "_Row") -> MeetingEntry:
        start, end = self._dates(row)
        organisers = tuple(filter(None, map(body_cell, bodies_of(row[_R.ORGANISERS]))))
        participants = []
        for part in parts_of(row[_R.PARTICIPANTS]):
            person = person_part(part)
            if person is None:
                row.fault("participant_unclear", _R.PARTICIPANTS, part)
            else:
                participants.append(person)
        return MeetingEntry(
            council=self._council(row),
            ordinal=self._ordinal(row),
            date_start=start,
            date_end=end,
            place=" ".join(row[_R.PLACE].split()),
            themes=self._by_language(row, self._mapping.language),
            organisers=organisers,
            participants=tuple(participants),
        )

    def _resolution(self, row: "_Row") -> ResolutionEntry:
        kinds, unknown = kinds_cell(row[_R.KINDS])
        if unknown:
            row.fault("kind_unknown", _R.KINDS, unknown)
        language = self._mapping.language
        if row[_R.LANGUAGE]:
            said = language_cell(row[_R.LANGUAGE])
            if said is None:
                row.fault("language_unknown", _R.LANGUAGE, row[_R.LANGUAGE])
            language = said or language
        texts = self._by_language(row, language)
        if not texts:
            row.note("text_missing")
        number = row[_R.NUMBER].strip(" .)")
        if len(number) > 32:
            row.fault("number_unclear", _R.NUMBER, number)
        start, _ = self._dates(row)
        return ResolutionEntry(self._council(row), self._ordinal(row), start, number, texts, kinds)

    def _person(self, row: "_Row") -> PersonEntry:
        names = self._by_language(row, self._mapping.language)
        for language, name in names.items():
            person = person_part(name)
            if person is None or person.office:
                row.fault("name_unclear", _BY_LANGUAGE[ImportKind.PEOPLE][language], name)
        if not names:
            row.note("name_missing")
        return PersonEntry(names)

    def _council(self, row: "_Row") -> EntryBody | None:
        return body_cell(row[_R.COUNCIL]) or body_cell(self._mapping.council)

    def _ordinal(self, row: "_Row") -> int | None:
        if not row[_R.ORDINAL]:
            return None
        number = ordinal_cell(row[_R.ORDINAL])
        if number is None:
            row.fault("ordinal_unclear", _R.ORDINAL, row[_R.ORDINAL])
        return number

    def _dates(self, row: "_Row") -> tuple[str | None, str | None]:
        start, end = (self._date(row, role) for role in (_R.DATE, _R.DATE_END))
        if row[_R.DATE_END] and not start[0]:
            row.fault("date_end_alone", _R.DATE_END, row[_R.DATE_END])
        first, last = start[0], end[0] or start[1]
        if start[1] and end[0] and start[1] != end[0]:
            row.fault("date_order", _R.DATE_END, row[_R.DATE_END])
        if first and last and last[: len(first)] < first[: len(last)]:
            row.fault("date_order", _R.DATE_END if end[0] else _R.DATE, last)
        return first, None if last == first else last

    def _date(self, row: "_Row", role: ColumnRole) -> tuple[str | None, str | None]:
        cell = row[role]
        if not cell:
            return None, None
        found = date_cell(cell, self._order.get(role, ""))
        if found.start is None or (role is _R.DATE_END and found.end):
            row.fault("date_slashed" if found.slashed else "date_unclear", role, cell)
            return None, None
        return found.start, found.end

    def _by_language(self, row: "_Row", language: str) -> dict[str, str]:
        texts: dict[str, str] = {}
        for code, role in reversed(_BY_LANGUAGE[self._mapping.kind].items()):
            text = row[role].strip()
            if text:
                texts.setdefault(code or language, text)
        order = dict.fromkeys((self._mapping.language, *LANGUAGES))
        return {code: texts[code] for code in order if code in texts}


class _Row:
    """The cells of a row by their roles, and what was said of them."""

    def __init__(
        self, cells: tuple[str, ...], places: dict[ColumnRole, int], heads: tuple[str, ...]
    ) -> None:
        self._cells, self._places, self._heads = cells, places, heads
        self.notes: list[RowNote] = []
        self._told = 0

    def __getitem__(self, role: ColumnRole) -> str:
        place = self._places.get(role)
        cell = "" if place is None else self._cells[place]
        return "" if cell in _ERRORS or cell == UNCOMPUTED else cell

    @property
    def unclear(self) -> bool:
        return len(self.notes) > self._told

    def tell_untitled(self, titles: Sequence[str]) -> None:
        """Say which texts stand beyond the titles, in columns of which nobody said what they hold.

        They come in with the text of the row, but for nothing that the record states.
        """
        used = self._places.values()
        for place, (cell, title) in enumerate(zip(self._cells, titles, strict=True)):
            if cell and not title and place not in used:
                value, column = shortened(cell, _LABEL), self._heads[place]
                facts: dict[str, str | int] = {"value": value, "column": column}
                self.notes.append(RowNote("cell_untitled", column, facts))
                self._told += 1

    def check_cells(self) -> None:
        """Say which cells hold an error of the spreadsheet's own."""
        for role, place in self._places.items():
            if self._cells[place] in _ERRORS:
                self.fault("cell_error", role, self._cells[place])
            elif self._cells[place] == UNCOMPUTED:
                self.fault("cell_uncomputed", role, UNCOMPUTED)

    def fault(self, code: str, role: ColumnRole, value: str) -> None:
        place = self._places.get(role)
        column = "" if place is None else self._heads[place]
        self.notes.append(
            RowNote(code, column, {"value": shortened(value, _LABEL), "column": column})
        )

    def note(self, code: str) -> None:
        self.notes.append(RowNote(code))


def _row_text(heads: tuple[str, ...], cells: tuple[str, ...]) -> RowText:
    """``title: value; …`` and the span of each value, by the number of its column."""
    pieces: list[str] = []
    spans: dict[str, Span] = {}
    length = 0
    for place, (head, cell) in enumerate(zip(heads, cells, strict=True)):
        value = " ".join(cell.split())
        if not value:
            continue
        lead = f"{'; ' if pieces else ''}{head}: "
        pieces.append(lead + value)
        spans[str(place)] = (length + len(lead), length + len(lead) + len(value))
        length += len(lead) + len(value)
    return RowText("".join(pieces), spans)

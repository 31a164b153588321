"""The part of the archive that lists records: counts, ids in an order, rows. No logic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.progress import never

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from db.model import ArchiveCounts, RecordType, Row
    from db.model.rows import FurtherValue
    from db.usecases.open_archive import OpenedArchive


class ArchiveListing:
    """What ``Archive`` can do with lists; see there for what holds of all its methods."""

    _opened: OpenedArchive

    def counts(self) -> ArchiveCounts:
        """How many records there are."""
        from db.usecases.list_records import counts

        return counts(self._opened)

    def record_ids(
        self,
        record_type: RecordType,
        *,
        order: str = "",
        descending: bool = False,
        then: Sequence[tuple[str, bool]] = (),
        language: str = "ru",
        is_unwanted: Callable[[], bool] = never,
    ) -> Sequence[str]:
        """All ids of one type in an order: a field of the row, as it is shown in ``language``.

        Empty: meetings and resolutions by date, authorities by name, documents by arrival.
        ``then`` are further fields, each with whether it descends, that decide among equal ones.
        A million take seconds: it gives up when ``is_unwanted``.
        """
        from db.usecases.list_records import record_ids

        orders = [(order, descending), *then]
        return record_ids(
            self._opened, record_type, orders=orders, language=language, is_unwanted=is_unwanted
        )

    def rows(
        self, record_type: RecordType, ids: Sequence[str], language: str = "ru"
    ) -> Mapping[str, Row]:
        """The rows of those ids; an id whose record has gone is missing from the answer."""
        from db.usecases.list_records import rows

        return rows(self._opened, record_type, ids, language)

    def further_values(
        self,
        record_type: RecordType,
        ids: Sequence[str],
        fields: Sequence[str],
        language: str = "ru",
    ) -> Mapping[str, Mapping[str, FurtherValue]]:
        """What records have beyond their rows: field → id → value, where there is one."""
        from db.usecases.list_records import further_values

        return further_values(self._opened, record_type, ids, fields, language)

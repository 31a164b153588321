"""A clock that was wrong for one sitting lets nothing later into a past moment."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import ClassVar, Self

import pytest

from db import Archive
from db.errors import MomentError
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from db.storage import instants

Sit = Callable[[str, str], None]


class _Clock(datetime):
    shown: ClassVar[str] = ""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls.fromisoformat(cls.shown).replace(tzinfo=tz)


@pytest.fixture
def sit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sit:
    """Make a topic in the archive, by a clock that shows an instant."""
    monkeypatch.setattr(instants, "datetime", _Clock)

    def make(at: str, label: str) -> None:
        monkeypatch.setattr(_Clock, "shown", at)
        monkeypatch.setattr(instants, "_LAST", [datetime.min.replace(tzinfo=UTC)])
        folder = tmp_path / "a.archive"
        opened = Archive.open(folder) if folder.exists() else Archive.create(folder, "Архив")
        with opened as archive:
            archive.topics.make(TopicDraft((TopicLabel(LabelKind.PREFERRED, "ru", label),)))

    return make


def known(tmp_path: Path, moment: str) -> list[str]:
    """The topics of a past moment, seen both ways."""
    with Archive.open(tmp_path / "a.archive") as archive:
        with archive.as_known(moment) as then:
            seen = sorted(topic.label for topic in then.topics.tree())
        made = tmp_path / f"{moment.replace(':', '')}.archive"
        archive.history.as_of(moment, made)
    with Archive.open(made) as then:
        assert sorted(topic.label for topic in then.topics.tree()) == seen
    return seen


def check(tmp_path: Path, expected: Sequence[tuple[str, list[str]]]) -> None:
    for moment, labels in expected:
        assert known(tmp_path, moment) == labels, moment


def test_a_clock_set_back_shows_nothing_later(sit: Sit, tmp_path: Path) -> None:
    sit("2025-02-01T10:00:00", "первая")
    sit("2026-03-01T10:00:00", "вторая")
    sit("2020-01-01T00:00:30", "иная")
    sit("2026-05-01T10:00:00", "пятая")
    check(
        tmp_path,
        [
            ("2025-06-01", ["первая"]),
            ("2026-03-15", ["вторая", "первая"]),
            ("2026-05", ["вторая", "иная", "первая", "пятая"]),
        ],
    )
    with Archive.open(tmp_path / "a.archive") as archive, pytest.raises(MomentError):
        archive.as_known("2021-06-01")


def test_what_was_done_last_is_known_today(sit: Sit, tmp_path: Path) -> None:
    sit("2025-02-01T10:00:00", "первая")
    sit("2026-03-01T10:00:00", "вторая")
    sit("2020-01-01T00:00:30", "третья")
    check(tmp_path, [("2026-03-02", ["вторая", "первая", "третья"])])


def test_a_clock_ahead_cuts_nothing_off(sit: Sit, tmp_path: Path) -> None:
    sit("2025-02-01T10:00:00", "первая")
    sit("2031-03-01T10:00:00", "вторая")
    sit("2026-05-01T10:00:00", "третья")
    check(
        tmp_path,
        [("2025-12", ["первая"]), ("2026-05", sorted(["первая", "вторая", "третья"]))],
    )

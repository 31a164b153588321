"""Journey: a clock was wrong; the page of the archive's health and a verification say so."""

from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import Query
from db.storage import instants
from tests.viewer.conftest import OpenWindow
from viewer.pages.health import HealthPage

PATIENCE = 15_000


class _Yesterday(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) - timedelta(days=1)


def test_times_of_the_log_that_run_back_are_told(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as wrong, Archive.open(archive_folder) as archive:
        wrong.setattr(instants, "_LAST", [datetime.min.replace(tzinfo=UTC)])
        wrong.setattr(instants, "datetime", _Yesterday)
        archive.saved_searches.save("Вода", Query("вода"))
        step = archive.fixity.health().clock
        assert step is not None
    window = open_window(archive_folder)
    window.actions_by_name["go_health"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, HealthPage)
    qtbot.waitUntil(lambda: page.fact("clock") != "", timeout=PATIENCE)
    assert page.fact("clock").startswith(f"At event {step.event} a clock was wrong")
    window.actions_by_name["verify"].trigger()
    qtbot.waitUntil(lambda: "run back at event" in window.bar.text(), timeout=PATIENCE)
    assert "nothing is missing or altered" in window.bar.text()

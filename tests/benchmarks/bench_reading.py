"""A very long document in the real window, offscreen: opening, scrolling, walking hits, finding.

Two documents of 5,000 paragraphs with 10,000 hits each: one with a hundred points, and one in which
every paragraph is a point. Painting is measured to its end, in the thread of the window.
"""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db import Archive
from db.model import (
    Leaf,
    Proposal,
    ProposedPoint,
    ProposedSession,
    RecordType,
)
from tests.benchmarks.figures import Figures, heading, report
from viewer.app import build_window
from viewer.main_window import MainWindow
from viewer.pages.reading_content import ReadingRequest
from viewer.pages.reading_pane import ReadingPane
from viewer.settings import Settings

PARAGRAPHS, HITS_EACH = 5_000, 2
_QUERY = "граница"
_FORMS = ("граница", "границы", "границе", "границей")
_WORDS = (
    "заседание совет эксперты стороны отметили развитие сотрудничества транспорт коридор уровень "
    "моря города порты наблюдения сеть институт исследований доклад приняли рекомендации ресурсов "
    "министерства воды экология безопасность регион связи"
).split()
_PATIENCE = 30_000  # milliseconds
_SCROLLS, _STEPS, _OPENINGS = 200, 100, 7


def run(kept: Path) -> None:
    """Measure both documents; their archive is made once and kept in that folder."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    folder = kept / "long.archive"
    if not folder.exists():
        _make(folder)
    with tempfile.TemporaryDirectory() as scratch:
        window = build_window(application, Settings(Path(scratch) / "settings.ini"))
        window.show()
        QTest.qWaitForWindowExposed(window)
        _wait(lambda: window.workplace.archive is not None, lambda: window.door.open(folder))
        archive = window.workplace.archive
        assert archive is not None
        _wait(window.workplace.jobs.is_idle)
        heading("A document of 5,000 paragraphs with 10,000 hits")
        for meeting in archive.record_ids(RecordType.MEETING, order="date_start"):
            points = len(archive.meeting(meeting, "ru").resolutions)
            report(list(_measured(window, meeting, f"{points:,} points")))
        window.close()


def _measured(window: MainWindow, meeting: str, name: str) -> Iterator[Figures]:
    pane, archive = window.pages.browse.reading, window.workplace.archive
    assert archive is not None
    points = [point.id for point in archive.meeting(meeting, "ru").resolutions]
    opened, marked = [], []
    for number in range(_OPENINGS):
        pane.forget()
        wanted = ReadingRequest(points[len(points) * number // _OPENINGS], query=_QUERY)
        first, whole = _opened(pane, wanted)
        opened.append(first)
        marked.append(whole)
    yield Figures(f"opening to the text painted, {name}", tuple(opened))
    yield Figures(f"opening to every hit marked, {name}", tuple(marked))
    yield Figures(f"scrolling by a wheel's notch, {name}", tuple(_scrolled(pane)))
    yield Figures(f"scrolling to anywhere, {name}", tuple(_leapt(pane)))
    yield Figures(f"next hit, {name}", tuple(_stepped(pane)))
    yield Figures(f"a letter to what is found, {name}", tuple(_found(pane)))


def _opened(pane: ReadingPane, wanted: ReadingRequest) -> tuple[float, float]:
    def is_shown() -> bool:
        return pane.content is not None and pane.content.request == wanted

    began = time.perf_counter()
    _wait(is_shown, lambda: pane.read(wanted))
    pane.view.viewport().repaint()
    first = (time.perf_counter() - began) * 1000
    _wait(lambda: pane.content is not None and pane.content.marked)
    pane.view.repaint()
    assert pane.view.mark_count() == PARAGRAPHS * HITS_EACH
    return first, (time.perf_counter() - began) * 1000


def _painted(pane: ReadingPane, act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    pane.view.viewport().repaint()
    pane.view.verticalScrollBar().repaint()
    return (time.perf_counter() - began) * 1000


def _scrolled(pane: ReadingPane) -> Iterator[float]:
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    for _ in range(_SCROLLS):
        yield _painted(pane, lambda: bar.setValue(bar.value() + 3 * bar.singleStep()))


def _leapt(pane: ReadingPane) -> Iterator[float]:
    bar, chance = pane.view.verticalScrollBar(), random.Random(5)
    for _ in range(_STEPS):
        yield _painted(pane, lambda: bar.setValue(chance.randrange(bar.maximum())))


def _stepped(pane: ReadingPane) -> Iterator[float]:
    pane.view.set_current_mark(4_000)
    for _ in range(_STEPS):
        yield _painted(pane, lambda: pane.step_hit(1))


def _found(pane: ReadingPane) -> Iterator[float]:
    """Letter by letter, each when what the one before has found is painted."""
    pane.open_find()
    bar, find = pane.finding.bar, pane.finding
    for end in range(3, len("наблюдения") + 1):
        text = "наблюдения"[:end]

        def type_it(text: str = text) -> None:
            bar.set_text(text)
            bar.text_edited.emit(text)

        began = time.perf_counter()
        _wait(lambda text=text: find.found_text == text, type_it)  # type: ignore[misc]  # bound now
        pane.view.repaint()
        yield (time.perf_counter() - began) * 1000
    find.close()


def _wait(is_so: Callable[[], bool], act: Callable[[], object] = lambda: None) -> None:
    """Do it, and let the event loop run until that is so."""
    act()
    loop, timer, guard = QEventLoop(), QTimer(), QTimer(singleShot=True)
    timer.timeout.connect(lambda: loop.quit() if is_so() else None)
    guard.timeout.connect(lambda: loop.exit(1))
    timer.start(1)
    guard.start(_PATIENCE)
    if not is_so() and loop.exec():
        raise TimeoutError


def _make(folder: Path) -> None:
    began = time.perf_counter()
    unfinished = folder.with_suffix(".unfinished")
    with tempfile.TemporaryDirectory() as scratch, Archive.create(unfinished, "Long") as archive:
        for year, points in ((2021, 100), (2022, PARAGRAPHS)):
            file = Path(scratch) / f"{year}.txt"
            paragraphs = _paragraphs(year)
            file.write_text("\n".join(paragraphs), encoding="utf-8")
            outcome = archive.import_documents([file]).outcomes[0]
            assert outcome.inbox_id is not None, outcome
            archive.confirm(outcome.inbox_id, _proposal(year, paragraphs, points))
        archive.wait_for_index()
    unfinished.rename(folder)
    print(f"two long documents made in {time.perf_counter() - began:.0f} s", flush=True)


def _paragraphs(seed: int) -> list[str]:
    chance = random.Random(seed)
    made = []
    for _ in range(PARAGRAPHS):
        words = chance.choices(_WORDS, k=chance.randint(12, 70))
        for _hit in range(HITS_EACH):
            words.insert(chance.randint(1, len(words)), chance.choice(_FORMS))
        made.append(f"{' '.join(words).capitalize()}.")
    return made


def _proposal(year: int, paragraphs: list[str], count: int) -> Proposal:
    starts, at = [], 0
    for paragraph in paragraphs:
        starts.append(at)
        at += len(paragraph) + 1
    chosen = range(0, len(paragraphs), len(paragraphs) // count)
    points = tuple(
        ProposedPoint(
            Leaf(paragraphs[place], starts[place], starts[place] + len(paragraphs[place])),
            Leaf(str(number)),
        )
        for number, place in enumerate(chosen, 1)
    )
    session = ProposedSession(ordinal=Leaf(year - 2020), date_start=Leaf(f"{year}-01-01"))
    return Proposal(language=Leaf("ru"), session=session, points=points)

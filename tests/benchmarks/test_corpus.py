"""The generator: the same for the same seed, as large as asked for, and a sound archive."""

from pathlib import Path

from db import Archive
from tests.benchmarks.corpus import POINTS, Corpus
from tests.benchmarks.filling import fill_archive
from tests.benchmarks.vocabulary import Speech, word_forms


def test_the_same_seed_gives_the_same_sessions() -> None:
    first, second = Corpus(100, seed=3), Corpus(100, seed=3)
    sessions = list(first.sessions())
    assert sessions == list(second.sessions())
    assert sum(len(session.points) for session in sessions) == 100


def test_words_come_as_in_real_text() -> None:
    words = word_forms(5000, seed=1)
    assert len(set(words)) == 5000
    drawn = Speech(words, seed=1).draw(50_000)
    counts = sorted((drawn.count(word) for word in set(drawn[:2000])), reverse=True)
    assert counts[0] > 10 * counts[len(counts) // 10]


def test_a_filled_archive_is_sound_and_can_be_searched(tmp_path: Path) -> None:
    folder = tmp_path / "filled.archive"
    fill_archive(folder, 100)
    with Archive.open(folder) as archive:
        assert archive.counts().resolutions == 100
        assert archive.counts().meetings == 100 // POINTS
        report = archive.verify(full=True)
        assert report.problems == ()

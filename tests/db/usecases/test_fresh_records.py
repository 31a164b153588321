"""An archive that is made of another one's records is filled at once: nothing is there to go."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event

from db import Archive
from tests.db.usecases.councils import ENGLISH, take_in


@contextmanager
def statements() -> Iterator[list[str]]:
    """The statements so far, in whatever archive."""
    heard: list[str] = []

    def note(*arguments: object) -> None:
        heard.append(" ".join(str(arguments[2]).split()[:3]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_copies_are_written_in_few_statements(recorded_archive: Archive, tmp_path: Path) -> None:
    take_in(recorded_archive, tmp_path, "english.txt", ENGLISH, accept=True)
    assert recorded_archive.counts().documents > 1
    published, past = tmp_path / "copy.archive", tmp_path / "then.archive"
    for make in (
        lambda: recorded_archive.access.publish(published),
        lambda: recorded_archive.history.as_of("2099", past),
    ):
        with statements() as heard:
            make()
        assert not {one for one in heard if one.startswith("DELETE FROM document")}
        assert heard.count("INSERT INTO text_print") == 1
        assert heard.count("INSERT INTO text_band") == 1
        assert heard.count("INSERT INTO record_version") == 1
    for folder in (published, past):
        with Archive.open(folder) as copy:
            assert copy.verify(full=True).ok
            assert copy.counts().documents == recorded_archive.counts().documents

"""An archive made the way a person makes one, with the small council put into its store."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.usecases.create_archive import create_archive
from db.usecases.open_archive import OpenedArchive
from tests.db.sample_council import Sample, add_sample, put_originals


@contextmanager
def opened_sample(folder: Path) -> Iterator[tuple[OpenedArchive, Sample]]:
    """The open archive and the ids of its records."""
    opened = create_archive(folder / "Совет.archive", "Архив совета")
    try:
        with opened.store.writing() as session:
            sample = add_sample(session)
        put_originals(opened.store)
        yield opened, sample
    finally:
        opened.close()

"""The pages of a document's original: in the present and in the past, or a reason why not."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import OriginalDamagedError, UnreadableFileError
from db.model import DocumentDetail, RecordType
from db.model.page_images import drawable_original
from tests.db.usecases.councils import RUSSIAN
from viewer.errors import error_sentence
from viewer.sample import sample_files

_WIDTH = 120


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with a PDF and a text, made once."""
    place = tmp_path_factory.mktemp("drawn")
    paged = next(path for path in sample_files() if path.suffix == ".pdf")
    plain = place / "plain.txt"
    plain.write_text(RUSSIAN, encoding="utf-8")
    with Archive.create(place / "a.archive", "Архив") as archive:
        archive.import_documents([paged, plain], accept=True)
    return place / "a.archive"


def document_of(archive: Archive, suffix: str) -> DocumentDetail:
    documents = (archive.document(one) for one in archive.record_ids(RecordType.DOCUMENT))
    return next(one for one in documents if one.original.filename.endswith(suffix))


def test_pages_are_drawn_now_and_of_the_past(made: Path) -> None:
    with Archive.open(made, read_only=True) as archive:
        document = document_of(archive, ".pdf")
        moment = archive.history.events(limit=1)[0].seq
        with archive.as_known(moment) as past:
            for known in (archive, past):
                pages = known.page_images.pages(document.id)
                assert pages.read_from
                assert {part.page for part in document.paragraphs} <= {
                    number + 1 for number in range(len(pages.sizes))
                }
                image = known.page_images.draw(pages, 1, _WIDTH)
                assert image.width == _WIDTH
                assert len(image.pixels) == 4 * image.width * image.height
            archive.page_images.rest()
            assert archive.page_images.draw(pages, 1, _WIDTH).pixels == image.pixels


def test_a_text_has_no_pages(made: Path) -> None:
    with Archive.open(made, read_only=True) as archive:
        plain = document_of(archive, ".txt")
        with pytest.raises(UnreadableFileError) as caught:
            archive.page_images.pages(plain.id)
    assert "“plain.txt” has no pages" in error_sentence(caught.value)


def test_an_original_that_is_gone_or_changed_is_not_drawn(made: Path, tmp_path: Path) -> None:
    folder = tmp_path / "a.archive"
    shutil.copytree(made, folder)
    with Archive.open(folder, read_only=True) as archive:
        document = document_of(archive, ".pdf")
        path = archive.paths.original(document.original.sha256)
        path.chmod(0o600)
        path.write_bytes(path.read_bytes() + b"\n")
        with pytest.raises(OriginalDamagedError, match="original_changed"):
            archive.page_images.pages(document.id)
        path.unlink()
        with pytest.raises(OriginalDamagedError, match="original_missing"):
            archive.page_images.pages(document.id)


def test_another_file_of_the_text_may_have_the_pages(made: Path) -> None:
    with Archive.open(made, read_only=True) as archive:
        paged, plain = document_of(archive, ".pdf"), document_of(archive, ".txt")
    assert drawable_original(plain) is None
    assert drawable_original(replace(plain, further_originals=(paged.original,))) == paged.original

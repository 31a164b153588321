"""Pages of originals as pictures: drawn in the limited process, or refused with a reason."""

import contextlib
import hashlib
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from db.errors import UnreadableFileError
from db.ingest import PageWorker
from db.ingest.limits import MAX_PAGE_PIXELS
from db.ingest.picture_pages import pdf_of_picture
from db.ingest.picture_size import BadPictureError
from db.progress import Cancelled
from tests.db.ingest.readers.test_pdf import page
from tests.db.ingest.readers.test_picture import png
from tests.db.ingest.test_worker import child_that

MakeFile = Callable[[str, bytes], Path]
MakePdf = Callable[..., Path]

#: A red square of 100 points at the lower left of a page.
SQUARE = b"1 0 0 rg 0 0 100 100 re f\n"
RED, WHITE = b"\x00\x00\xff", b"\xff\xff\xff"


@pytest.fixture(scope="module")
def drawing() -> Iterator[PageWorker]:
    with PageWorker() as worker:
        yield worker


def never() -> bool:
    return False


def told(path: Path) -> tuple[Path, str, str]:
    return path, path.name, hashlib.sha256(path.read_bytes()).hexdigest()


def code_of(drawing: PageWorker, path: Path) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        drawing.sizes(*told(path), never)
    assert caught.value.params == {"name": path.name}
    return caught.value.code


def dot(pixels: bytes | bytearray, width: int, x: int, y: int) -> bytes:
    at = 4 * (width * y + x)
    return bytes(pixels[at : at + 3])


def test_a_page_is_drawn_as_wide_as_it_is_wanted(drawing: PageWorker, make_pdf: MakePdf) -> None:
    path = make_pdf([page("One"), SQUARE])
    assert drawing.sizes(*told(path), never) == ((595.0, 842.0), (595.0, 842.0))

    image = drawing.draw(*told(path), 2, 298, never)

    assert (image.number, image.width, abs(image.height - 421) <= 1) == (2, 298, True)
    assert dot(image.pixels, 298, 10, image.height - 10) == RED
    assert dot(image.pixels, 298, 200, 20) == WHITE


def test_no_page_has_more_pixels_than_the_process_may_draw(
    drawing: PageWorker, make_pdf: MakePdf
) -> None:
    image = drawing.draw(*told(make_pdf([SQUARE])), 1, 100_000, never)
    assert image.width * image.height <= MAX_PAGE_PIXELS + 20_000


@pytest.mark.parametrize(
    ("form", "made"),
    [
        ("png", QImage.Format.Format_RGB32),
        ("png", QImage.Format.Format_ARGB32),
        ("png", QImage.Format.Format_Indexed8),
        ("jpg", QImage.Format.Format_RGB32),
        ("tif", QImage.Format.Format_RGB32),
        ("tif", QImage.Format.Format_ARGB32),
        ("tif", QImage.Format.Format_Indexed8),
    ],
)
def test_a_picture_is_a_page_too(
    drawing: PageWorker, tmp_path: Path, form: str, made: QImage.Format
) -> None:
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(0xFF0000)
    path = tmp_path / f"scan.{form}"
    assert picture.convertToFormat(made).save(str(path))

    image = drawing.draw(*told(path), 1, 150, never)

    assert (image.width, abs(image.height - 100) <= 1) == (150, True)
    blue, green, red = dot(image.pixels, 150, 70, 50)
    assert (red > 250, green < 5, blue < 5) == (True, True, True)


def test_a_photograph_is_turned_as_its_camera_was(drawing: PageWorker, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(0xFF0000)
    assert picture.save(str(path))
    turned = b"Exif\0\0II*\0\x08\0\0\0\x01\0" + struct.pack("<HHIHH", 274, 3, 1, 6, 0) + bytes(4)
    data = path.read_bytes()
    path.write_bytes(
        data[:2] + b"\xff\xe1" + struct.pack(">H", len(turned) + 2) + turned + data[2:]
    )
    ((width, height),) = drawing.sizes(*told(path), never)
    assert height / width == pytest.approx(1.5)


def test_a_photograph_that_speaks_of_another_form_is_one(
    drawing: PageWorker, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    assert QImage(30, 20, QImage.Format.Format_RGB32).save(str(path))
    data, said = path.read_bytes(), b"made of %PDF-1.7"
    path.write_bytes(data[:2] + b"\xff\xfe" + struct.pack(">H", len(said) + 2) + said + data[2:])

    assert len(drawing.sizes(*told(path), never)) == 1


def test_what_is_transparent_lies_on_white(drawing: PageWorker, tmp_path: Path) -> None:
    picture = QImage(30, 20, QImage.Format.Format_ARGB32)
    picture.fill(0x00FF0000)
    path = tmp_path / "scan.png"
    assert picture.save(str(path))
    assert dot(drawing.draw(*told(path), 1, 30, never).pixels, 30, 15, 10) == WHITE


def test_other_bytes_than_those_received_are_never_shown(
    drawing: PageWorker, make_pdf: MakePdf
) -> None:
    path = make_pdf([page("One")])
    wanted = told(path)
    path.write_bytes(path.read_bytes().replace(b"One", b"Two"))
    with pytest.raises(UnreadableFileError) as caught:
        drawing.sizes(*wanted, never)
    assert caught.value.code == "original_changed"


def test_what_cannot_be_shown_says_why(
    drawing: PageWorker, make_file: MakeFile, make_pdf: MakePdf
) -> None:
    whole = make_pdf([page("One")]).read_bytes()
    locked = make_pdf(
        [page("One")],
        trailer=b"/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O(%s)/U(%s)>>/ID[(1)(1)]"
        % (b"o" * 32, b"u" * 32),
    ).read_bytes()
    assert code_of(drawing, make_file("a.pdf", locked)) == "pages_encrypted"
    assert code_of(drawing, make_file("a.pdf", whole[:40])) == "pages_damaged"
    assert code_of(drawing, make_file("a.txt", b"no pages")) == "pages_unsupported"
    assert code_of(drawing, make_file("a.png", png(60_000, 60_000))) == "pages_too_large"
    assert code_of(drawing, make_file("a.png", png(60, 60))) == "pages_damaged"


def test_a_page_that_ends_the_process_costs_itself_alone(
    drawing: PageWorker, make_pdf: MakePdf
) -> None:
    side = 60_000
    bomb = zlib.compress(zlib.compress(bytes(50_000_000)))
    huge = b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n%s\nendstream"
    dots = b"q 595 0 0 842 0 0 cm BI /W %d /H %d /BPC 8 /CS /RGB /F /Fl ID %s EI Q\n" % (
        side, side, zlib.compress(bytes(1_000_000)),
    )  # fmt: skip
    path = make_pdf([SQUARE, huge % (len(bomb), bomb), dots, SQUARE])
    assert len(drawing.sizes(*told(path), never)) == 4
    for number in (2, 3):
        with contextlib.suppress(UnreadableFileError):  # drawn as far as it goes, or refused
            drawing.draw(*told(path), number, 300, never)
    image = drawing.draw(*told(path), 4, 298, never)
    assert dot(image.pixels, 298, 10, image.height - 10) == RED


_ANSWER = "write_frame(out, {'drawn': %s}); write_frame(out, {'pixels': %s}); sys.stdin.read()"
_SWELLS = "__import__('base64').b64encode(__import__('zlib').compress(bytes(10**7))).decode()"


@pytest.mark.parametrize(
    ("does", "code"),
    [
        ("os.abort()", "pages_stopped"),
        ("sys.exit(3)", "pages_damaged"),
        ("sys.stdin.read()", "pages_stopped"),
        (_ANSWER % ("[10, 10]", "'AAAA'"), "pages_damaged"),
        (_ANSWER % ("[10**9, 10**9]", "''"), "pages_damaged"),
        (_ANSWER % ("[2, 2]", _SWELLS), "pages_damaged"),
        ("write_frame(out, {'error': 'some_other_code'}); sys.stdin.read()", "pages_damaged"),
    ],
)
def test_each_bad_answer_is_understood(make_pdf: MakePdf, does: str, code: str) -> None:
    path = make_pdf([SQUARE])
    with (
        PageWorker(command=child_that(does), wall_seconds=1.0) as worker,
        pytest.raises(UnreadableFileError) as caught,
    ):
        worker.draw(*told(path), 1, 100, never)
    assert caught.value.code == code


def test_who_does_not_wait_any_more_is_let_go(make_pdf: MakePdf) -> None:
    path = make_pdf([SQUARE])
    command = child_that("sys.stdin.read()")
    with PageWorker(command=command) as worker, pytest.raises(Cancelled):
        worker.draw(*told(path), 1, 100, lambda: True)


def test_it_rests_and_begins_again(drawing: PageWorker, make_pdf: MakePdf) -> None:
    path = make_pdf([SQUARE])
    drawing.draw(*told(path), 1, 50, never)
    drawing.rest()
    assert drawing.process_id is None
    assert drawing.draw(*told(path), 1, 50, never).width == 50
    assert drawing.process_id is not None


def test_headers_that_promise_too_much_break_off(make_file: MakeFile) -> None:
    whole = b"II*\x00\x08\x00\x00\x00\x02\x00" + b"\x00\x01\x03\x00\x01\x00\x00\x00\x05\x00\x00\x00"
    with pytest.raises(BadPictureError):
        pdf_of_picture(whole, "tiff")
    with pytest.raises(BadPictureError):
        pdf_of_picture(b"\xff\xd8\xff", "jpg")

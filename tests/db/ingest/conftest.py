"""Files made by the tests: packages, PDF pages, and a reading process that is kept warm."""

import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from db.ingest import ReadingWorker
from db.ingest.registry import read_file
from db.model import DocumentText

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

MakeFile = Callable[[str, bytes], Path]
MakeDocx = Callable[..., Path]
MakePdf = Callable[..., Path]


@pytest.fixture
def make_file(tmp_path: Path) -> MakeFile:
    """Write bytes under a name."""

    def make(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return make


@pytest.fixture
def read(make_file: MakeFile) -> Callable[[str, bytes], DocumentText]:
    """Read bytes as a file of that name, in this process."""

    def reading(name: str, data: bytes) -> DocumentText:
        return read_file(make_file(name, data), name)

    return reading


@pytest.fixture
def make_docx(tmp_path: Path) -> MakeDocx:
    """A .docx of a body in WordprocessingML (prefix ``w``), with other parts by their names."""

    def make(body: str | Iterable[bytes], name: str = "made.docx", **parts: str) -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("[Content_Types].xml", "<Types/>")
            with package.open("word/document.xml", "w") as document:
                document.write(f"<w:document {_WORD}><w:body>".encode())
                for piece in [body.encode()] if isinstance(body, str) else body:
                    document.write(piece)
                document.write(b"</w:body></w:document>")
            for part, content in parts.items():
                root = f"<w:{part} {_WORD}>{content}</w:{part}>"
                package.writestr(f"word/{part}.xml", root)
        return path

    return make


@pytest.fixture
def make_pdf(tmp_path: Path) -> MakePdf:
    """A PDF whose pages are given as content streams; text is in Helvetica under ``/F1``."""

    def make(pages: Iterable[bytes], name: str = "made.pdf", trailer: bytes = b"") -> Path:
        streams = list(pages)
        kids = b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(len(streams)))
        objects = [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(streams)),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
        for index, stream in enumerate(streams):
            objects.append(
                b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
                b"/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>" % (5 + 2 * index)
            )
            head = stream if stream.startswith(b"<<") else b"<</Length %d>>\nstream\n" % len(stream)
            objects.append(head if head is stream else head + stream + b"\nendstream")
        data = bytearray(b"%PDF-1.4\n")
        offsets = []
        for number, body in enumerate(objects, start=1):
            offsets.append(len(data))
            data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(data)
        data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        data += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        data += b"trailer<</Size %d/Root 1 0 R%s>>\n" % (len(objects) + 1, trailer)
        data += b"startxref\n%d\n%%%%EOF" % start
        path = tmp_path / name
        path.write_bytes(bytes(data))
        return path

    return make


@pytest.fixture(scope="module")
def worker() -> Iterator[ReadingWorker]:
    """A reading process that serves a module's tests."""
    with ReadingWorker() as reading_worker:
        yield reading_worker

"""Reading .pdf: what was filled in, typed or stamped on the pages."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db.ingest.registry import read_file
from tests.db.ingest.readers.test_pdf import page

MakePdf = Callable[..., Path]


def shown(text: str) -> bytes:
    """An appearance of an annotation, as an object with the number 90."""
    stream = f"BT /F1 12 Tf 2 5 Td ({text}) Tj ET".encode()
    return (
        b"90 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 3 0 R>>>>"
        b"/Length %d>>\nstream\n%s\nendstream\nendobj\n" % (len(stream), stream)
    )


def annotated(path: Path, annotation: bytes, more: bytes = b"", root: bytes = b"") -> Path:
    """The file with an annotation on each page."""
    data = path.read_bytes().replace(b"/Resources", b"/Annots[91 0 R]/Resources", 1)
    data = data.replace(b"/Type/Catalog", b"/Type/Catalog" + root)
    added = more + b"91 0 obj\n<</Type/Annot/Rect[50 400 250 420]/F 4%s>>\nendobj\n" % annotation
    path.write_bytes(data.replace(b"xref\n0", added + b"xref\n0", 1))
    return path


@pytest.mark.parametrize("kind", ["FreeText", "Stamp", "Widget/FT/Tx/T(a)/V(x)"])
def test_what_is_typed_on_a_page_is_read(make_pdf: MakePdf, kind: str) -> None:
    annotation = f"/Subtype/{kind}/AP<</N 90 0 R>>".encode()
    path = annotated(make_pdf([page("Words of the page")]), annotation, shown("Typed by hand"))

    assert read_file(path, "a.pdf").text.split("\n") == ["Words of the page", "Typed by hand"]


def test_what_is_filled_in_is_read_though_nothing_says_how_it_looks(make_pdf: MakePdf) -> None:
    fonts = b"/DR<</Font<</F1 3 0 R>>>>"
    form = b"/AcroForm<</Fields[91 0 R]/NeedAppearances true/DA(/F1 12 Tf 0 g)%s>>" % fonts
    annotation = b"/Subtype/Widget/FT/Tx/T(a)/V(Filled in)/DA(/F1 12 Tf 0 g)"
    path = annotated(make_pdf([page("Words of the page")]), annotation, root=form)

    assert read_file(path, "a.pdf").text.split("\n") == ["Words of the page", "Filled in"]


@pytest.mark.parametrize("kind", ["Text/Contents(A remark)", "Popup", "Link", "FreeText/F 2"])
def test_remarks_and_what_is_hidden_are_no_text(make_pdf: MakePdf, kind: str) -> None:
    annotation = f"/Subtype/{kind}/AP<</N 90 0 R>>".encode()
    path = annotated(make_pdf([page("Words of the page")]), annotation, shown("Not shown"))

    assert read_file(path, "a.pdf").text == "Words of the page"

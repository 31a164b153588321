"""Ligatures that a PDF draws as one sign, of a font that says nothing but how it calls them."""

import zlib
from pathlib import Path

import pytest

from db.ingest.readers.pdf_ligatures import fonts_of
from db.ingest.registry import read_file
from db.model import DocumentText


def _read(folder: Path, name: str, text: str) -> DocumentText:
    """A page whose font has one sign of that name, which stands where ``text`` has ``*``."""
    shown = text.replace("*", "\\001")
    drawn = f"BT /F 12 Tf 72 700 Td ({shown}) Tj ET"
    encoding = f"<< /BaseEncoding /WinAnsiEncoding /Differences [1 /{name}] >>"
    fonts = "/Resources << /Font << /F 5 0 R >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R " + fonts + " >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        f"<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Times /Encoding {encoding} >>",
    ]
    made, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    made += (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
        f"<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF"
    )
    path = folder / "made.pdf"
    path.write_bytes(made.encode("ascii"))
    return read_file(path, path.name)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        *(("fi", "fi"), ("ff", "ff"), ("ffi", "ffi"), ("fl", "fl"), ("uniFB01", "fi")),
        *(("f_i", "fi"), ("f_f", "ff"), ("f_f_i", "ffi"), ("f_l.liga", "fl")),
    ],
)
def test_a_ligature_by_a_known_name_is_its_letters(tmp_path: Path, name: str, letters: str) -> None:
    found = _read(tmp_path, name, "The of*ce and the de*nition.")

    assert found.text == f"The of{letters}ce and the de{letters}nition."
    assert found.complete


def test_a_sign_within_a_word_that_says_nothing_is_told(tmp_path: Path) -> None:
    found = _read(tmp_path, "g17", "The o*ce of the council.")

    assert (found.complete, found.warnings) == (False, ("text_incomplete",))


def test_a_sign_between_words_is_no_letter(tmp_path: Path) -> None:
    assert _read(tmp_path, "g17", "* The office of the council. *").complete


def test_fonts_that_are_packed_are_read_too(tmp_path: Path) -> None:
    font = b"<< /Type /Font /BaseFont /ABCDEF+Garamond /Encoding 9 0 R >>"
    encoding = b"<< /Differences [1 /f_f_i /space 30 /T_h /g17 /f_f.alt] >>"
    inside = f"8 0 9 {len(font) + 1} ".encode() + font + b" " + encoding
    first = len(inside) - len(font) - len(encoding) - 1
    packed = zlib.compress(inside)
    head = f"<< /Type /ObjStm /N 2 /First {first} /Length {len(packed)} >>".encode()
    path = tmp_path / "a.pdf"
    path.write_bytes(b"7 0 obj\n" + head + b"\nstream\n" + packed + b"\nendstream\nendobj\n")

    assert fonts_of(path) == {"Garamond": {1: "ffi", 30: "Th", 32: "ff"}}
    path.write_bytes(b"1 0 obj " * 200_000)
    assert fonts_of(path) == {}

"""Files whose text is not whole, read again by a command."""

from collections.abc import Callable
from pathlib import Path

from tests.conftest import MakeTesseract
from tests.db.ingest.pages import page_table
from tests.db.ingest.readers.test_picture import png
from tests.db.usecases.councils import RUSSIAN
from tests.viewer.commands.conftest import Answer


def test_it_says_what_became_of_each(
    archive: Path, call: Callable[..., Answer], tmp_path: Path, make_tesseract: MakeTesseract
) -> None:
    answer = call("read-again", archive)
    assert (answer.status, answer.out, answer.err.strip()) == (0, "", "Every text is whole.")
    scan = tmp_path / "scan.png"
    scan.write_bytes(png(2400, 3000))
    assert call("import", archive, scan).status == 1
    still = call("read-again", archive, "--json")
    assert (still.status, still.json["counts"]) == (0, {"incomplete": 1})

    make_tesseract(page_table(RUSSIAN.splitlines()))
    answer = call("read-again", archive)
    assert answer.status == 0
    assert answer.out.startswith("scan.png: waits in the inbox")
    assert "1 file: 1 in the inbox." in answer.err

"""The modules of pages are read once a person reaches for one, and not while a window rests."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

_CODE = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from viewer.app import build_window
from viewer.pages.location import RECORD_PAGES, Location, PageName
from viewer.settings import Settings

folder, scratch, act = sys.argv[1:]
application = QApplication(["council-archive"])
window = build_window(application, Settings(Path(scratch) / "settings.ini"))
window.show()

def settle():
    loop, calm = QEventLoop(), [0]
    def look():
        calm[0] = calm[0] + 1 if window.workplace.jobs.is_idle() else 0
        if calm[0] == 10:
            loop.quit()
    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()

def pages():
    return {name for name in sys.modules if name.startswith("viewer.pages.")}

window.door.open(Path(folder))
settle()
at_rest = pages()
if act == "pointer":
    window.rail.neared.emit()
else:
    window.go(Location(PageName.BIN))
settle()
ahead, classes = pages(), {}
for page in PageName:
    if page not in RECORD_PAGES:
        window.go(Location(page))
        settle()
        classes[page.value] = type(window.pages.currentWidget()).__module__
window.close()
print((sorted(at_rest), sorted(ahead), classes))
"""


@pytest.mark.parametrize("act", ["pointer", "going"])
def test_pages_are_read_ahead_once_somebody_goes_about(
    archive_folder: Path, tmp_path: Path, act: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE, str(archive_folder), str(tmp_path), act],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
    )
    assert done.returncode == 0, done.stderr
    at_rest, ahead, classes = ast.literal_eval(done.stdout.splitlines()[-1])
    first = {classes.pop("start"), classes.pop("resolutions")}
    assert len(set(classes.values())) > 8
    assert set(at_rest) & set(classes.values()) == set()
    assert set(classes.values()) - first <= set(ahead)

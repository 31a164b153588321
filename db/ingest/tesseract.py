"""The Tesseract program, which recognises the text of pictures: finds it, asks it. Optional.

The program looks for it and tells the reading process by the environment where it is; only the
reading process starts it, so that it runs under that process's limits: no file writes, bounded
memory and processor time.
"""

import logging
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.ingest.limits import RECOGNITION_PAGE_SECONDS

_log = logging.getLogger(__name__)
#: Names the program; set but empty, it turns recognition off.
PROGRAM_VARIABLE: Final = "COUNCIL_ARCHIVE_TESSERACT"
#: Where Tesseract looks for its languages, if not in its usual place.
_DATA_VARIABLE: Final = "TESSDATA_PREFIX"
#: Where installers put it without naming the folder in PATH.
_PLACES: Final = (
    "/opt/homebrew/bin/tesseract",
    "/usr/local/bin/tesseract",
    "C:\\Program Files\\Tesseract-OCR\\tesseract.exe",
)
#: The languages of the archive, as Tesseract names them.
LANGUAGES: Final = ("rus", "aze", "eng")
#: The data by which a page that lies on its side is noticed.
_ORIENTATION: Final = "osd"
_LIST_SECONDS: Final = 10.0
#: What its library for pictures says when there is no memory for one.
_OUT_OF_MEMORY: Final = b"alloc fail"


class RecognitionError(Exception):
    """A page could not be recognised; says why, for the log."""


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The installed program with those of our languages that it has."""

    program: str
    languages: tuple[str, ...]
    turns_pages: bool

    @property
    def missing(self) -> tuple[str, ...]:
        """Our languages that it has no data for."""
        return tuple(language for language in LANGUAGES if language not in self.languages)

    def recognise(
        self,
        picture: bytes,
        *,
        page: int = 0,
        dpi: int = 0,
        seconds: float | None = None,
        languages: Sequence[str] = (),
    ) -> bytes:
        """The table (TSV) of the words on one page of a picture, counted from 0.

        ``languages`` are some of its own, the likeliest first; without any it tries
        all. Raises ``RecognitionError``, also when it takes longer than ``seconds``.
        """
        command = [self.program, "stdin", "stdout", "-l"]
        command.append("+".join(languages or self.languages))
        command += ["--psm", "1" if self.turns_pages else "3"]
        command += ["--dpi", str(dpi)] if dpi else []
        command += ["-c", f"tessedit_page_number={page}", "tsv"]
        return _run(command, picture, seconds or RECOGNITION_PAGE_SECONDS)


def recognition_environment(
    environment: Mapping[str, str] = os.environ, places: Sequence[str] = _PLACES
) -> dict[str, str]:
    """What the reading process must be told to find Tesseract; nothing if there is none.

    It is looked for in PATH, then in ``places``, unless the environment names it.
    """
    program = environment.get(PROGRAM_VARIABLE)
    if program is None:
        program = _on_this_machine(environment.get("PATH", ""), places)
    if not program:
        return {}
    kept = {_DATA_VARIABLE: data} if (data := environment.get(_DATA_VARIABLE)) else {}
    return {PROGRAM_VARIABLE: program} | kept


def installed_tesseract() -> Tesseract | None:
    """What the environment names, asked for its languages; None without one of ours."""
    program = os.environ.get(PROGRAM_VARIABLE)
    if not program:
        return None
    try:
        listed = _run([program, "--list-langs"], b"", _LIST_SECONDS)
    except RecognitionError as error:
        _log.warning("Tesseract does not answer: %s", error)
        return None
    known = {line.strip() for line in listed.decode("utf-8", "replace").splitlines()}
    languages = tuple(language for language in LANGUAGES if language in known)
    return Tesseract(program, languages, _ORIENTATION in known) if languages else None


def _on_this_machine(path: str, places: Sequence[str]) -> str | None:
    found = shutil.which("tesseract", path=path)
    if found is not None:
        return str(Path(found).absolute())
    return next((place for place in places if Path(place).is_file()), None)


def _run(command: Sequence[str], given: bytes, seconds: float) -> bytes:
    try:
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            check=False,
            timeout=seconds,
            env=_environment(),
        )
    except subprocess.TimeoutExpired as error:
        raise RecognitionError("too slow") from error
    except OSError as error:
        raise RecognitionError(str(error.strerror)) from error
    if _OUT_OF_MEMORY in done.stderr:
        # It goes on without the picture, and calls that a success.
        raise RecognitionError("out of memory")
    if done.returncode != 0:
        said = done.stderr[-200:].decode("utf-8", "replace")
        raise RecognitionError(f"exit status {done.returncode}: {said}")
    return done.stdout


def _environment() -> dict[str, str]:
    """One thread, and none of the frozen program's libraries."""
    kept = {_DATA_VARIABLE, "SYSTEMROOT", "TEMP", "TMP"} & set(os.environ)
    return {name: os.environ[name] for name in kept} | {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}

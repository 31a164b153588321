"""How much a document may cost: sizes, memory and time. Sets them for the reading process."""

import math
import os
import sys
import time

#: A file larger than this is refused without being read (bytes).
MAX_FILE_BYTES = 256 * 1024**2
#: A zip package: the sum of what it unpacks to (bytes), its ratio, and how many entries.
MAX_UNPACKED_BYTES = 1024**3
MAX_RATIO = 200
MAX_ENTRIES = 5_000
#: Zips within zips: so deep they are opened.
MAX_NESTING = 3
#: A text is cut after so many characters: some four thousand printed pages.
MAX_CHARACTERS = 10_000_000
#: How much of a file is looked at to tell its format (bytes).
HEAD_BYTES = 64 * 1024

#: The reading process: address space (bytes), processor time and wall time for a file (seconds).
MAX_ADDRESS_SPACE = 1024**3
CPU_SECONDS = 20
WALL_SECONDS = 30.0
#: After so much processor time a reader that goes page by page ends with what it has (seconds).
SOFT_CPU_SECONDS = 12.0
#: After so much time of either kind no more than the beginning of a text is proposed out of.
PROPOSING_CPU_SECONDS = 12.0
PROPOSING_WALL_SECONDS = 18.0

#: How far the reading process stands back (POSIX); with much more, a busy machine would let it come
#: to the end of its wall time.
NICENESS = 5

#: Recognising pictures of text. A page is drawn for it at so many dots an inch, or at fewer where
#: it would have more pixels than this.
RECOGNITION_DPI = 300
MAX_PAGE_PIXELS = 12_000_000
#: A picture that came as a file may have so many pixels: a sheet of A4 at 600 dots an inch and
#: more. Tesseract takes 17 bytes for each, within the limit for memory.
MAX_PICTURE_PIXELS = 40_000_000
#: Wall time for one page and for all pages of a file (seconds). While pages are recognised, the
#: reading process has its processor time anew for each; Tesseract itself runs under the same
#: limits as the reading process, with a clock of its own.
RECOGNITION_PAGE_SECONDS = 30.0
RECOGNITION_FILE_SECONDS = 600.0


def limit_process() -> None:
    """Bind this process for good: memory, no file writes, no core files. POSIX only."""
    if sys.platform == "win32":
        return
    import resource

    for kind, limit in (
        (resource.RLIMIT_AS, MAX_ADDRESS_SPACE),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        # An administrator's lower limit stays.
        allowed = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(kind, (allowed, allowed))


def give_way() -> None:
    """Let other programs go first, for good: nobody at a window waits for a file being read.

    POSIX only; elsewhere the process is started so.
    """
    if sys.platform != "win32":
        os.nice(NICENESS)


def allow_processor_time(seconds: int = CPU_SECONDS) -> None:
    """From now on this process may use so many seconds; then the system ends it. POSIX only."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = math.ceil(time.process_time()) + seconds
    if hard != resource.RLIM_INFINITY:
        soft = min(soft, hard)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


#: What keeps numeric libraries from starting threads, each of which reserves address space.
SINGLE_THREADED = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
}

#: What a process needs from the environment to start at all; nothing else is handed on.
_NEEDED = ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "HOME", "USERPROFILE", "APPDATA")


def reading_environment() -> dict[str, str]:
    """The environment of the reading process: what it needs to start, and no more."""
    kept = {name: os.environ[name] for name in _NEEDED if name in os.environ}
    return kept | SINGLE_THREADED | {"LC_ALL": "C.UTF-8"}

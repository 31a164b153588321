"""Whether a folder answers: a network share that is gone may take minutes to say so."""

import threading
from pathlib import Path

#: Seconds in which a folder must answer.
PATIENCE = 3.0


def answers(folder: Path, seconds: float = PATIENCE) -> bool:
    """Whether that is a folder, and said so in time. Nobody waits for the one who still asks."""
    there = threading.Event()
    asked = threading.Event()

    def ask() -> None:
        try:
            if folder.is_dir():
                there.set()
        except OSError:
            pass  # what refuses to say is not there
        finally:
            asked.set()

    threading.Thread(target=ask, name="reaching", daemon=True).start()
    asked.wait(seconds)
    return there.is_set()

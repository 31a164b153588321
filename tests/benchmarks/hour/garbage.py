"""Times Python's full searches for garbage: while one goes on in any thread, all others wait."""

import gc
import time
from collections.abc import Callable
from typing import Any

_FULL = 2


class GarbageWatch:
    """Notes how long each full search takes, from now on."""

    def __init__(self) -> None:
        self._took: list[float] = []
        self._began = 0.0
        self._is_away = False
        gc.callbacks.append(self._note)

    def away(self, search: Callable[[], object]) -> None:
        """Search without noting it."""
        self._is_away = True
        search()
        self._is_away = False

    def words(self) -> str:
        """How many there were and how long the longest took."""
        worst = max(self._took, default=0.0)
        return f"full searches for garbage: {len(self._took)}, the longest {worst:.0f} ms"

    def _note(self, phase: str, about: dict[str, Any]) -> None:
        if about["generation"] != _FULL or self._is_away:
            return
        if phase == "start":
            self._began = time.perf_counter()
        else:
            self._took.append((time.perf_counter() - self._began) * 1000)

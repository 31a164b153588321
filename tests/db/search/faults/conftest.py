"""The process that forks children which die."""

import json
import subprocess
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.db.dying import listening

ROOT = Path(__file__).parents[4]


class Worker:
    """Gives orders to the process, and gets its answers in the same order."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def send(self, **order: object) -> None:
        """Give an order."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order, default=str) + "\n")
        self._process.stdin.flush()

    def receive(self) -> Any:
        """The answer to the oldest order: None if the child was killed, else what it told."""
        assert self._process.stdout is not None
        answer = json.loads(self._process.stdout.readline())
        if answer["killed"]:
            return None
        told = json.loads(answer["told"])
        assert not (isinstance(told, dict) and "raised" in told), told["raised"]
        return told

    def do(self, **order: object) -> Any:
        """Give an order and wait for its answer."""
        self.send(**order)
        return self.receive()

    def each(self, orders: Iterable[dict[str, object]]) -> Iterator[tuple[dict[str, object], Any]]:
        """Each order with its answer; while one is looked at, the next is under way."""
        waiting: deque[dict[str, object]] = deque()
        try:
            for order in orders:
                self.send(**order)
                waiting.append(order)
                if len(waiting) > 1:
                    answer = self.receive()
                    yield waiting.popleft(), answer
            while waiting:
                answer = self.receive()
                yield waiting.popleft(), answer
        finally:
            for _order in waiting:
                self.receive()


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """A process of its own, so that nothing of the tests' own is forked."""
    with listening("tests.db.search.faults.working") as process:
        yield Worker(process)

"""What was measured of one corpus: kept as JSON, and read back as percentiles and ratios."""

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import geometric_mean
from typing import Any

import numpy as np

from tests.benchmarks.search.engine import ENGINES

#: The two ways in which a question is asked: with the exact total, or for the first page alone.
EXACT, PAGE_ONLY = "exact", "page"


def percentile(values: Sequence[float], share: float) -> float:
    """What that share of the values does not exceed, between neighbours where it falls there."""
    return float(np.percentile(values, share))


@dataclass
class Measured:
    """Figures by section; sections that were not measured are empty."""

    size: int
    data: dict[str, Any] = field(default_factory=dict)

    @staticmethod
    def read(file: Path, size: int) -> "Measured":
        """What earlier runs left there."""
        return Measured(size, json.loads(file.read_text("utf-8")) if file.exists() else {})

    def write(self, file: Path) -> None:
        """Keep it."""
        file.write_text(json.dumps(self.data, ensure_ascii=False, indent=1), encoding="utf-8")

    def section(self, name: str) -> dict[str, Any]:
        """Figures of one section by engine, or by what the section has."""
        found: dict[str, Any] = self.data.setdefault(name, {})
        return found

    @property
    def engines(self) -> list[str]:
        """Those that were measured, in the order of the tables."""
        known = self.section("settings")
        return [name for name in ENGINES if name in known]

    def kinds(self, way: str) -> Mapping[str, Mapping[str, Sequence[float]]]:
        """Milliseconds by kind and engine, one a question."""
        found: dict[str, dict[str, list[float]]] = self.section("query").get(way, {}).get("ms", {})
        return found

    def typed(self, engine: str, part: str = "all") -> Sequence[float]:
        """Milliseconds of each keystroke."""
        by_engine = self.section("typed").get("ms", {})
        found: Sequence[float] = by_engine.get(engine, {}).get(part, ())
        return found

    @property
    def differences(self) -> list[str]:
        """Where engines did not answer the same."""
        asked = [self.section("query").get(way, {}) for way in (EXACT, PAGE_ONLY)]
        parts = [*asked, self.section("typed")]
        return [one for part in parts for one in part.get("differences", ())]

    def speed(self, engine: str, way: str) -> float | None:
        """How many times faster ours is than an engine: p50s, the geometric mean over kinds."""
        ratios = [
            percentile(by_engine[engine], 50) / percentile(by_engine["ours"], 50)
            for by_engine in self.kinds(way).values()
            if engine in by_engine and "ours" in by_engine
        ]
        return geometric_mean(ratios) if ratios else None

    def ratio(self, section: str, key: str, above: str, below: str) -> float | None:
        """One engine's figure divided by another's."""
        figures = self.section(section)
        if above not in figures or below not in figures:
            return None
        return float(figures[above][key] / figures[below][key])


def machine() -> str:
    """The machine that is measured on, and how busy it is."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    models = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    name = models[0] if models else platform.machine()
    return (
        f"{os.cpu_count()} × {name}, Python {platform.python_version()}, {platform.system()}, load "
        f"average {os.getloadavg()[0]:.1f} when it began"
    )

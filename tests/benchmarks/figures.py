"""Figures of repeated measurements, and how they are printed. Measures nothing itself."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds of one thing that was measured several times."""

    name: str
    milliseconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.milliseconds)

    def quantile(self, share: float) -> float:
        """What that share of them does not exceed."""
        ordered = sorted(self.milliseconds)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    def line(self, base: "Figures | None" = None) -> str:
        """The figures in a line, with the ratio to another's median where there is one."""
        ratio = f"  ×{self.median / base.median:.2f}" if base is not None else ""
        return (
            f"{self.name:<44} median {self.median:8.1f} ms  p95 {self.quantile(0.95):8.1f} ms  "
            f"n {len(self.milliseconds)}{ratio}"
        )


def heading(text: str) -> None:
    """A line above a group of figures."""
    print(f"\n{text}", flush=True)


def report(figures: Sequence[Figures], base: Figures | None = None) -> None:
    """Print each, with its ratio to ``base``."""
    for one in figures:
        print(one.line(None if one is base else base), flush=True)

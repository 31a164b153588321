"""Draws the query times as SVG: a row a kind, a dot at p50, a line to p95, a logarithmic scale."""

import math
from collections.abc import Iterator, Mapping, Sequence
from xml.sax.saxutils import escape

from tests.benchmarks.search.engine import LABELS
from tests.benchmarks.search.measured import EXACT, Measured, percentile
from tests.benchmarks.search.questions import KINDS

_COLOURS = {
    "ours": "#e4572e",
    "stock": "#8a94a6",
    "fts5": "#2a9d8f",
    "xapian": "#4f83e3",
    "tantivy": "#b0649a",
}
_WIDTH, _LEFT, _RIGHT, _TOP, _BOTTOM = 880, 160, 28, 86, 52
_ROOM = 0.12  # of a power of ten
_LINE, _GAP = 9, 16  # between the engines of a row, between rows
_STYLE = """
  .ground { fill: #ffffff } .text { fill: #24292f } .dim { fill: #57606a }
  .grid { stroke: #d0d7de } .band { fill: #f3f5f8 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #161b22 } .text { fill: #e6edf3 } .dim { fill: #9198a1 }
    .grid { stroke: #3d444d } .band { fill: #1e242d }
  }
  text { font: 13px system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif }
  .title { font-size: 16px; font-weight: 600 }
"""

_Row = tuple[str, Mapping[str, Sequence[float]]]


def svg(measured: Measured) -> str:
    """The picture; without any times it is a title alone."""
    rows: list[_Row] = [(KINDS[kind], one) for kind, one in measured.kinds(EXACT).items()]
    typed = {name: measured.typed(name) for name in measured.engines if measured.typed(name)}
    if typed:
        rows.append(("typed, to marks", typed))
    engines = [name for name in LABELS if any(one.get(name) for _, one in rows)]
    row_height = _LINE * max(1, len(engines)) + _GAP
    height = _TOP + row_height * len(rows) + _BOTTOM
    scale = _Scale([value for _, one in rows for values in one.values() for value in _ends(values)])
    parts = [
        *_head(measured, height),
        *_legend(engines),
        *_bands(rows, row_height),
        *_grid(scale, height),
        *_dots(rows, engines, scale, row_height),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


class _Scale:
    """Milliseconds to pixels, with a little room at both ends."""

    def __init__(self, values: Sequence[float]) -> None:
        known = [value for value in values if value > 0] or [1.0]
        self._first = math.log10(min(known)) - _ROOM
        self._last = math.log10(max(known)) + _ROOM

    def __call__(self, value: float) -> float:
        share = (math.log10(value) - self._first) / (self._last - self._first)
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    def powers(self) -> Iterator[float]:
        """The powers of ten that are on it."""
        whole = range(math.ceil(self._first), math.floor(self._last) + 1)
        yield from (10.0**power for power in whole)


def _ends(values: Sequence[float]) -> tuple[float, float]:
    return percentile(values, 50), percentile(values, 95)


def _head(measured: Measured, height: int) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
        f'viewBox="0 0 {_WIDTH} {height}" role="img">'
    )
    title = f"Search times at {measured.size:,} records"
    yield f"<title>{title}</title>"
    yield f"<style>{_STYLE}</style>"
    yield f'<rect class="ground" width="{_WIDTH}" height="{height}" rx="8"/>'
    yield _text(20, 30, title, "text title")
    yield _text(20, height - 14, "milliseconds, logarithmic; dot: p50, line to p95", "dim")


def _legend(engines: Sequence[str]) -> Iterator[str]:
    place = 20.0
    for name in engines:
        yield f'<circle cx="{place + 5:.0f}" cy="52" r="5" fill="{_COLOURS[name]}"/>'
        yield _text(place + 15, 57, LABELS[name], "text")
        place += 36 + 6.8 * len(LABELS[name])


def _bands(rows: Sequence[_Row], row_height: int) -> Iterator[str]:
    for number, (kind, _) in enumerate(rows):
        top = _TOP + number * row_height
        if number % 2 == 0:
            yield (
                f'<rect class="band" x="12" y="{top}" width="{_WIDTH - 24}" '
                f'height="{row_height}" rx="4"/>'
            )
        yield _text(_LEFT - 14, top + row_height / 2 + 4, kind, "text", "end")


def _grid(scale: _Scale, height: int) -> Iterator[str]:
    for power in scale.powers():
        place = scale(power)
        yield (
            f'<line class="grid" x1="{place:.1f}" x2="{place:.1f}" y1="{_TOP}" '
            f'y2="{height - _BOTTOM}"/>'
        )
        yield _text(place, height - _BOTTOM + 17, f"{power:g}", "dim", "middle")


def _dots(
    rows: Sequence[_Row], engines: Sequence[str], scale: _Scale, row_height: int
) -> Iterator[str]:
    for number, (_, by_engine) in enumerate(rows):
        line = _TOP + number * row_height + (_GAP + _LINE) / 2
        for name in engines:
            if values := by_engine.get(name):
                middle, end = map(scale, _ends(values))
                colour = _COLOURS[name]
                yield (
                    f'<line x1="{middle:.1f}" x2="{end:.1f}" y1="{line:.1f}" y2="{line:.1f}" '
                    f'stroke="{colour}" stroke-width="2.4" stroke-linecap="round"/>'
                )
                size = 4.4 if name == "ours" else 3.4
                yield f'<circle cx="{middle:.1f}" cy="{line:.1f}" r="{size}" fill="{colour}"/>'
            line += _LINE


def _text(x: float, y: float, text: str, style: str, anchor: str = "start") -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" class="{style}" text-anchor="{anchor}"'
    return f"<text {place}>{escape(text)}</text>"

"""Writes what was measured as Markdown for people and as TSV for machines."""

from collections.abc import Iterable, Iterator, Sequence

from tests.benchmarks.search.aims import aims
from tests.benchmarks.search.engine import LABELS
from tests.benchmarks.search.measured import EXACT, PAGE_ONLY, Measured, percentile
from tests.benchmarks.search.questions import KINDS
from tests.benchmarks.search.rounds import ROUNDS, SLOW, SLOW_KEYSTROKE, SLOW_QUESTION

_BUILD = (
    ("wall", "build, s"), ("cpu", "of processors, s"), ("peak_mb", "peak memory, MB"),
    ("size_mb", "index, MB"),
)  # fmt: skip
_OPEN = (
    ("open_ms", "opening, ms"), ("open_rss_mb", "memory of opening, MB"),
    ("asked_rss_mb", "and of the first query, MB"), ("asked_anon_mb", "of it anonymous, MB"),
)  # fmt: skip
_PARTS = (("all", "whole"), ("search", "search and counts"), ("texts", "texts"), ("marks", "marks"))
_SHOWN_DIFFERENCES = 20
_TYPING = (
    "A sentence is typed letter by letter: the last word is taken as a word or as a beginning. "
    "Each keystroke gives the exact total, counts of three facets, and 50 texts from SQLite with "
    "the hits marked; p50 / p95 ms."
)
_AIMS = (
    "Ratios are those of one run. A mean of queries is the geometric mean over the kinds of the "
    "peer's p50 divided by ours. The aims are set for 100,000 records."
)


def markdown(measured: Measured) -> str:
    """Tables of every section, the aims, and how the engines are set."""
    parts = [
        f"# Search beside its peers: {measured.size:,} records",
        _circumstances(measured),
        "## Building and opening",
        _table(_engine_rows(measured)),
        *_query_parts(measured),
        "## Typing",
        _TYPING,
        _table(_typed_rows(measured)),
        "## Aims",
        _AIMS,
        _table(_aim_rows(measured)),
        *_agreement(measured),
        "## Settings",
        "\n".join(
            f"- **{LABELS[name]}**: {text}" for name, text in measured.section("settings").items()
        ),
        "\n".join(f"- {text}" for text in measured.section("left_out").values()),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def tsv(measured: Measured) -> str:
    """One figure a line: records, section, what, engine, measure, value."""
    lines = ["records\tsection\twhat\tengine\tmeasure\tvalue"]
    for section, what, engine, measure, value in _figures(measured):
        lines.append(f"{measured.size}\t{section}\t{what}\t{engine}\t{measure}\t{value:.4g}")
    return "\n".join(lines) + "\n"


def _figures(measured: Measured) -> Iterator[tuple[str, str, str, str, float]]:
    for section, known in (("build", _BUILD), ("open", _OPEN)):
        for engine, figures in measured.section(section).items():
            yield from ((section, "index", engine, key, figures[key]) for key, _ in known)
    for engine, figures in measured.section("add").items():
        yield from (("add", "record", engine, *one) for one in _percentiles(figures["ms"]))
    for way in (EXACT, PAGE_ONLY):
        for kind, by_engine in measured.kinds(way).items():
            for engine, values in by_engine.items():
                yield from ((way, kind, engine, *one) for one in _percentiles(values))
    for engine in measured.engines:
        for part, _ in _PARTS:
            if values := measured.typed(engine, part):
                yield from (("typed", part, engine, *one) for one in _percentiles(values))


def _percentiles(values: Sequence[float]) -> Iterator[tuple[str, float]]:
    yield "p50 ms", percentile(values, 50)
    yield "p95 ms", percentile(values, 95)


def _circumstances(measured: Measured) -> str:
    reading = [figures["reading"] for figures in measured.section("build").values()]
    rows = f" Reading the rows alone takes {min(reading):.2f} s of it." if reading else ""
    return (
        f"{measured.data.get('machine', '')}. The corpus is generated (seed 1); all engines get "
        f"the same keys, one a word, ready made. Build times include reading them.{rows} Each "
        f"engine has a process of its own; queries are asked of all in turn, twice a round, and "
        f"the best of {ROUNDS} rounds is kept (of {SLOW_QUESTION} where an answer takes more than "
        f"{SLOW:g} s, of {SLOW_KEYSTROKE} where a keystroke does)."
    )


def _engine_rows(measured: Measured) -> Iterator[list[str]]:
    yield ["", *(said for _, said in (*_BUILD, *_OPEN)), "one record added and found, ms"]
    for engine in measured.engines:
        row = [LABELS[engine]]
        for section, known in (("build", _BUILD), ("open", _OPEN)):
            figures = measured.section(section).get(engine, {})
            row += [_number(figures[key]) if key in figures else "" for key, _ in known]
        yield [*row, _pair(measured.section("add").get(engine, {}).get("ms", ()))]


def _query_parts(measured: Measured) -> Iterator[str]:
    for way, title in (
        (EXACT, "## Queries: the first 50 and the exact total"),
        (PAGE_ONLY, "## Queries: the first 50, whatever total comes with them"),
    ):
        kinds = measured.kinds(way)
        if kinds:
            yield title
            yield "p50 / p95 ms over the questions of a kind."
            yield _table(_query_rows(measured, way))


def _query_rows(measured: Measured, way: str) -> Iterator[list[str]]:
    kinds = measured.kinds(way)
    engines = [name for name in measured.engines if any(name in one for one in kinds.values())]
    yield ["", *(LABELS[name] for name in engines)]
    for kind, by_engine in kinds.items():
        yield [KINDS[kind], *(_pair(by_engine.get(name, ())) for name in engines)]
    speeds = [measured.speed(name, way) for name in engines]
    if any(speed is not None for speed in speeds):
        said = ["" if speed is None else f"{speed:.2f} ×" for speed in speeds]
        yield ["**mean time beside ours**", *said]


def _typed_rows(measured: Measured) -> Iterator[list[str]]:
    yield ["", *(said for _, said in _PARTS)]
    for engine in measured.engines:
        if measured.typed(engine):
            cells = [_pair(measured.typed(engine, part)) for part, _ in _PARTS]
            yield [LABELS[engine], *cells]


def _aim_rows(measured: Measured) -> Iterator[list[str]]:
    yield ["aim", "wanted", "measured", ""]
    for aim in aims(measured):
        yield [aim.what, aim.wanted, aim.figure or "", aim.verdict]


def _agreement(measured: Measured) -> Iterator[str]:
    differences = measured.differences
    if differences:
        yield "## Where the engines differ"
        shown = differences[:_SHOWN_DIFFERENCES]
        yield "\n".join(f"- {one}" for one in shown)
        yield f"{len(differences)} in all." if len(differences) > len(shown) else ""


def _table(rows: Iterable[list[str]]) -> str:
    head, *rest = rows
    lines = [head, ["---"] * len(head), *rest]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _pair(values: Sequence[float]) -> str:
    if not values:
        return ""
    return f"{_number(percentile(values, 50))} / {_number(percentile(values, 95))}"


def _number(value: float) -> str:
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"

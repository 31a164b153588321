"""What the search is meant to reach beside its peers, and whether one run reached it."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.benchmarks.search.engine import LABELS
from tests.benchmarks.search.measured import EXACT, PAGE_ONLY, Measured, percentile

_AT_LEAST = {"stock": 40.0, "fts5": 8.0, "xapian": 2.0, "tantivy": 0.7}
_BUILD_AT_LEAST = {"stock": 12.0, "fts5": 1.0, "xapian": 4.0}
_SIZE_AT_MOST = {"stock": 0.35, "fts5": 0.6}
_NEVER_SLOWER = ("fts5", "xapian")
_RARE = 1.5  # a rare word's p95 may be as many times theirs
_TYPED_MS = 10.0
_TYPED_MILLION_MS = 40.0
_MILLION = 1_000_000
_PEAK_MB = 1024.0
_OPEN_MB = 50.0
_ADD_MS = 50.0


@dataclass(frozen=True, slots=True)
class Aim:
    """One aim; ``figure`` and ``met`` are None where it was not measured."""

    what: str
    wanted: str
    figure: str | None
    met: bool | None

    @property
    def verdict(self) -> str:
        """In a word."""
        return "not measured" if self.met is None else "met" if self.met else "MISSED"


def aims(measured: Measured) -> list[Aim]:
    """All aims in the order of the issue they come from."""
    return [
        *_query_means(measured),
        *_worst_kinds(measured),
        *_typing(measured),
        *_building(measured),
        *_small_things(measured),
    ]


def _limit(
    what: str, figure: float | None, *, least: float | None = None, most: float | None = None,
    unit: str = "×",
) -> Aim:  # fmt: skip
    wanted = f"≥ {least:g} {unit}" if least is not None else f"≤ {most:g} {unit}"
    if figure is None:
        return Aim(what, wanted, None, None)
    met = (least is None or figure >= least) and (most is None or figure <= most)
    return Aim(what, wanted, f"{figure:.3g} {unit}", met)


def _query_means(measured: Measured) -> Iterator[Aim]:
    ways = ((EXACT, "first page and exact total"), (PAGE_ONLY, "first page alone"))
    for way, said in ways:
        for peer, least in _AT_LEAST.items():
            figure = measured.speed(peer, way)
            yield _limit(f"queries, {said}: as fast as {LABELS[peer]}", figure, least=least)


def _worst_kinds(measured: Measured) -> Iterator[Aim]:
    for way, said in ((EXACT, "exact total"), (PAGE_ONLY, "page alone")):
        for peer in _NEVER_SLOWER:
            slower, compared = [], False
            for kind, by_engine in measured.kinds(way).items():
                if "ours" not in by_engine or peer not in by_engine:
                    continue
                compared = True
                share = percentile(by_engine["ours"], 95) / percentile(by_engine[peer], 95)
                if share > (_RARE if kind == "rare" else 1.0):
                    slower.append(f"{kind} {share:.2f} ×")
            yield Aim(
                f"p95 of every kind beside {LABELS[peer]}'s, {said}",
                f"≤ 1 × (rare {_RARE:g} ×)",
                (", ".join(slower) or "none slower") if compared else None,
                not slower if compared else None,
            )


def _typing(measured: Measured) -> Iterator[Aim]:
    ours, peer = measured.typed("ours"), measured.typed("tantivy")
    mine = percentile(ours, 95) if ours else None
    share = mine / percentile(peer, 95) if mine is not None and peer else None
    yield _limit("typed, p95 beside tantivy's", share, most=1.0)
    most = _TYPED_MILLION_MS if measured.size >= _MILLION else _TYPED_MS
    yield _limit("typed, p95", mine, most=most, unit="ms")
    differences, asked = measured.differences, bool(ours)
    said = f"{len(differences)} differ" if differences else "all equal"
    yield Aim("totals and counts equal to the peers'", "all equal", said if asked else None,
              not differences if asked else None)  # fmt: skip


def _building(measured: Measured) -> Iterator[Aim]:
    for peer, least in _BUILD_AT_LEAST.items():
        figure = measured.ratio("build", "cpu", peer, "ours")
        yield _limit(f"build, processor time: as fast as {LABELS[peer]}", figure, least=least)
    for peer, most in _SIZE_AT_MOST.items():
        figure = measured.ratio("build", "size_mb", "ours", peer)
        yield _limit(f"index size beside {LABELS[peer]}'s", figure, most=most)


def _small_things(measured: Measured) -> Iterator[Aim]:
    built, opened, added = (measured.section(name).get("ours") for name in ("build", "open", "add"))
    peak = built["peak_mb"] if built else None
    yield _limit("peak memory of the build", peak, most=_PEAK_MB, unit="MB")
    cost = opened["open_rss_mb"] if opened else None
    yield _limit("memory that opening adds", cost, most=_OPEN_MB, unit="MB")
    slowest = percentile(added["ms"], 95) if added else None
    yield _limit("one record added and found, p95", slowest, most=_ADD_MS, unit="ms")

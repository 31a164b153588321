"""``python -m tests.benchmarks.search --size 100000``: our index beside its peers.

Everything is kept in ``tests/benchmarks/results/search/SIZE``, which is not committed; the tables
are ``search.md`` and ``search.tsv`` there, the picture ``search.svg``.
"""

import argparse
from pathlib import Path

from tests.benchmarks.search.engine import ENGINES, LABELS
from tests.benchmarks.search.run import WHAT, Plan, run

_KEPT = Path(__file__).parents[1] / "results" / "search"
_TOO_MANY_FOR_STOCK = 200_000


def main() -> None:
    """Measure what was asked for, or everything."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.search", description=__doc__)
    parser.add_argument("--size", type=int, default=100_000, help="records of the corpus")
    parser.add_argument("--engines", help=f"some of {','.join(ENGINES)}; default: all")
    parser.add_argument("--what", help=f"some of {','.join(WHAT)}; default: all")
    arguments = parser.parse_args()
    left_out = {}
    engines = _chosen(parser, arguments.engines, tuple(ENGINES))
    if arguments.engines is None and arguments.size > _TOO_MANY_FOR_STOCK:
        engines = tuple(name for name in engines if name != "stock")
        left_out["stock"] = (
            f"{LABELS['stock']} is left out above {_TOO_MANY_FOR_STOCK:,} records unless it is "
            "named: its build alone takes the better part of an hour"
        )
    what = _chosen(parser, arguments.what, WHAT)
    run(Plan(_KEPT, arguments.size, engines, what, left_out))


def _chosen(
    parser: argparse.ArgumentParser, given: str | None, known: tuple[str, ...]
) -> tuple[str, ...]:
    if given is None:
        return known
    names = given.split(",")
    for name in names:
        if name not in known:
            parser.error(f"{name} is none of {', '.join(known)}")
    return tuple(name for name in known if name in names)


if __name__ == "__main__":
    main()

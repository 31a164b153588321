"""The layers' contracts leave no module out and know no exception; ``make check`` holds them."""

import tomllib
from pathlib import Path


def test_the_layers_are_exhaustive_and_without_exceptions(root: Path) -> None:
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = [contract for contract in contracts if contract["type"] == "layers"]
    assert [contract["containers"] for contract in layers] == [["db"], ["viewer"]]
    assert all(contract["exhaustive"] for contract in layers)
    assert not any("ignore_imports" in contract for contract in contracts)


def test_the_checks_have_no_list_of_exceptions(root: Path) -> None:
    tools = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert "per-file-ignores" not in tools["ruff"]["lint"]
    assert tools["mypy"]["strict"]
    assert all(
        set(override) <= {"module", "ignore_missing_imports", "follow_untyped_imports"}
        for override in tools["mypy"]["overrides"]
    )

"""Makes the .deb and the portable archive of a built folder: ``python -m resources.packaging deb``.

SOURCE_DATE_EPOCH is the moment of everything in them.
"""

import argparse
import hashlib
import os
import platform
import sys
import tomllib
from pathlib import Path

from resources.packaging import debian, portable, sizes
from resources.packaging.archives import deb, tar, xz
from resources.packaging.contents import MODEL_FILES, NAME
from resources.packaging.sharing import Facts

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Make what is asked for; exit status 1 if something is larger than it may be."""
    parser = argparse.ArgumentParser(prog="python -m resources.packaging")
    parser.add_argument("what", choices=("sizes", "deb", "portable"))
    parser.add_argument("--program", type=Path, default=Path("dist", NAME))
    parser.add_argument("--into", type=Path, default=Path("dist"))
    asked = parser.parse_args()
    with_models = (asked.program / "_internal" / "natasha" / MODEL_FILES[0]).is_file()
    size = sizes.folder_size(asked.program)
    measured = [("The folder", size, sizes.FOLDER[with_models])]
    if asked.what != "sizes":
        made = _make(asked.what, asked.program, asked.into, with_models=with_models)
        measured.append((made.name, made.stat().st_size, sizes.PACKAGE[with_models]))
        print(f"{hashlib.sha256(made.read_bytes()).hexdigest()}  {made}")
    for one in measured:
        print(sizes.told(*one))
    complaints = [text for one in measured if (text := sizes.complaint(*one))]
    for text in complaints:
        print(text, file=sys.stderr)
    return 1 if complaints else 0


def _make(what: str, program: Path, into: Path, *, with_models: bool) -> Path:
    facts = _facts("+model" if with_models else "")
    if what == "deb":
        target = into / f"{NAME}_{facts.version}_{facts.architecture}.deb"
        package = debian.package(program, _ROOT / "resources", facts)
        made = deb(package.control, package.data, facts.moment, facts.architecture)
    else:
        machine = platform.machine()
        target = into / f"{NAME}-{facts.version}-linux-{machine}.tar.xz"
        entries = portable.entries(program, facts, debian.dependencies(program))
        made = xz(tar(entries, facts.moment), facts.architecture)
    target.write_bytes(made)
    return target


def _facts(variant: str) -> Facts:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Facts(
        version=project["version"] + variant,
        architecture=_ARCHITECTURES[platform.machine()],
        moment=int(os.environ["SOURCE_DATE_EPOCH"]),
        changes=(_ROOT / "CHANGELOG.md").read_text(encoding="utf-8"),
    )


if __name__ == "__main__":
    sys.exit(main())

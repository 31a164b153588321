"""Smaller libraries in the place of carried ones, for Linux: made with a compiler while building.

Each has the name and the symbols of the one that it stands for, so that nothing else changes, and
putting the original file back is all that undoes it.
"""

import ctypes
import shutil
import subprocess
from pathlib import Path

from resources.packaging import icu_data

Entry = tuple[str, str, str]

_HERE = Path(__file__).parent
#: Qt's are stripped already; NumPy's had names written into them afterwards, which strip spoils.
_AS_THEY_ARE = ("PySide6/", "shiboken6/", "numpy/", "numpy.libs/")
_COMMON = ("-shared", "-fPIC", "-s", "-Wl,--build-id=none")
_TABLES = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, {object}object
{symbol}:
.incbin "{block}"
.size {symbol}, .-{symbol}
.section .note.GNU-stack,"",{object}progbits
"""


def smaller(entries: list[Entry], scratch: Path, *, with_models: bool) -> list[Entry]:
    """The binaries to collect, with smaller ones where there are any.

    OpenBLAS stays where the model of names is carried, which multiplies matrices.
    """
    scratch.mkdir(parents=True, exist_ok=True)
    return [_smaller(entry, scratch, with_models) for entry in entries]


def _smaller(entry: Entry, scratch: Path, with_models: bool) -> Entry:
    target, source, kind = entry
    name = Path(target).name
    if kind not in {"BINARY", "EXTENSION"}:
        return entry
    if name.startswith("libicudata.so"):
        return target, str(trimmed_tables(Path(source), scratch / name)), kind
    if name.startswith("libscipy_openblas64_") and not with_models:
        return target, str(plain_blas(scratch / name)), kind
    if ".so" in name and not target.startswith(_AS_THEY_ARE):
        return target, str(_stripped(Path(source), scratch / target)), kind
    return entry


def plain_blas(made: Path) -> Path:
    """Linear algebra in its plainest form, proved on small matrices."""
    source = str(_HERE / "blas.c")
    _compile("-O3", f"-Wl,-soname,{made.name}", "-o", str(made), source, "-lm")
    _prove(made)
    return made


def trimmed_tables(source: Path, made: Path) -> Path:
    """ICU's tables of the languages that the program speaks."""
    library = source.read_bytes()
    block = made.with_suffix(".dat")
    block.write_bytes(icu_data.without(icu_data.find(library)))
    version = source.name.rpartition(".")[2]
    text = _TABLES.format(symbol=f"icudt{version}_dat", object="@", block=block)
    assembly = made.with_suffix(".s")
    assembly.write_text(text, encoding="ascii")
    _compile("-nostdlib", f"-Wl,-soname,{source.name}", "-o", str(made), str(assembly))
    return made


def _stripped(source: Path, made: Path) -> Path:
    """A library without what only a debugger reads: half of it in some wheels."""
    made.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, made)
    made.chmod(0o755)
    subprocess.run(["strip", "--strip-unneeded", str(made)], check=True)
    return made


def _compile(*arguments: str) -> None:
    subprocess.run(["cc", *_COMMON, *arguments], check=True)


def _prove(library: Path) -> None:
    """Multiply two small matrices and compare. ArithmeticError: the library is wrong."""
    blas = ctypes.CDLL(str(library))
    numbers = ctypes.c_double * 6
    left, right, out = numbers(1, 2, 3, 4, 5, 6), numbers(7, 8, 9, 10, 11, 12), numbers()
    whole, real = ctypes.c_int64, ctypes.c_double
    blas.scipy_cblas_dgemm64_(
        101, 111, 111, whole(2), whole(2), whole(3), real(1), left, whole(3), right, whole(2),
        real(0), out, whole(2),
    )  # fmt: skip
    blas.scipy_cblas_ddot64_.restype = real
    dot = blas.scipy_cblas_ddot64_(whole(6), left, whole(1), right, whole(1))
    if list(out[:4]) != [58.0, 64.0, 139.0, 154.0] or dot != 217.0:
        raise ArithmeticError(f"{library.name} multiplies wrongly: {list(out[:4])}, {dot}")

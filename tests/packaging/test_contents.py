"""What goes into the standalone program, by the names of files and modules."""

import pytest

from resources.packaging import contents
from tests.policy.conftest import ROOT, Module

_PLATFORMS = ("linux", "win32", "darwin")


@pytest.mark.parametrize(
    ("platform", "target", "wanted"),
    [
        ("linux", "PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("linux", "PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("linux", "PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("linux", "PySide6/Qt/translations/qtbase_ru.qm", True),
        ("linux", "PySide6/Qt/translations/qtbase_de.qm", False),
        ("linux", "libstdc++.so.6", False),
        ("linux", "libsqlite3.so.0", True),
        ("linux", "db/storage/migrations/__pycache__/env.cpython-311.pyc", False),
        ("win32", "PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("win32", "PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("win32", "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", True),
        ("win32", "PySide6\\translations\\qtbase_fr.qm", False),
        ("win32", "PySide6\\Qt6Core.dll", True),
        ("darwin", "PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("darwin", "PySide6/Qt/plugins/platforms/libqminimal.dylib", False),
        ("darwin", "PySide6/Qt/plugins/styles/libqmacstyle.dylib", True),
    ],
)
def test_a_file_goes_in_or_stays_out(platform: str, target: str, wanted: bool) -> None:
    assert contents.is_wanted(target, platform) is wanted


@pytest.mark.parametrize("platform", _PLATFORMS)
def test_every_platform_has_a_window_one_without_a_screen_and_svg(platform: str) -> None:
    plugins = contents.KEPT_PLUGINS[platform]
    names = " ".join(name for folder in plugins.values() for name in folder)
    assert "offscreen" in names
    assert "svg" in names
    assert len(plugins["platforms"]) >= 2


@pytest.mark.parametrize(
    ("target", "kind", "plain"),
    [
        ("libffi.so.8", "BINARY", True),
        ("PySide6/Qt/lib/libQt6Svg.so.6", "BINARY", True),
        ("numpy.libs/libgfortran-1.so.5.0.0", "BINARY", True),
        ("Stemmer.cpython-311-x86_64-linux-gnu.so", "EXTENSION", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "BINARY", False),
    ],
)
def test_a_library_that_only_others_load_is_known(target: str, kind: str, plain: bool) -> None:
    assert contents.is_plain_library(target, kind) is plain


def test_the_model_of_names_goes_in_only_when_it_is_asked_for() -> None:
    assert set(contents.MODEL_MODULES) <= set(contents.excluded(with_models=False))
    assert not set(contents.MODEL_MODULES) & set(contents.excluded(with_models=True))


def test_the_program_imports_nothing_that_is_left_out() -> None:
    left_out = tuple(contents.excluded(with_models=True))
    imported = [
        f"{module.path}:{line} {name}"
        for module in _program()
        for line, name in module.imports()
        if any(name == one or name.startswith(f"{one}.") for one in left_out)
    ]
    assert not imported


def test_the_program_asks_numpy_for_nothing_that_the_plain_blas_lacks() -> None:
    """resources/packaging/blas.c stands in for OpenBLAS and solves no equations."""
    asking = [str(one.path) for one in _program() if "linalg" in one.text or "polyfit" in one.text]
    assert not asking


def _program() -> list[Module]:
    return [
        Module(path.relative_to(ROOT), path.read_text(encoding="utf-8"))
        for folder in ("viewer", "db")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]

"""What goes into the standalone program and what stays out, and why. Names only: reads no file."""

import re
import sys
from pathlib import PurePosixPath

#: The name of the folder, of the starter in it, of the package and of the desktop's entry.
NAME = "council-archive"

#: The plugins of Qt that are kept, by platform and folder; no folder but these.
KEPT_PLUGINS: dict[str, dict[str, frozenset[str]]] = {
    "linux": {
        "iconengines": frozenset({"libqsvgicon.so"}),
        "imageformats": frozenset({"libqico.so", "libqjpeg.so", "libqsvg.so"}),
        "platforminputcontexts": frozenset(
            {
                "libcomposeplatforminputcontextplugin.so",
                "libibusplatforminputcontextplugin.so",
            }
        ),
        "platforms": frozenset(
            {"libqoffscreen.so", "libqwayland.so", "libqwayland-generic.so", "libqxcb.so"}
        ),
        "platformthemes": frozenset({"libqxdgdesktopportal.so"}),
        "printsupport": frozenset({"libcupsprintersupport.so"}),
        "wayland-decoration-client": frozenset({"libbradient.so"}),
        "wayland-graphics-integration-client": frozenset({"libqt-plugin-wayland-egl.so"}),
        "wayland-shell-integration": frozenset({"libxdg-shell.so"}),
    },
    "win32": {
        "iconengines": frozenset({"qsvgicon.dll"}),
        "imageformats": frozenset({"qico.dll", "qjpeg.dll", "qsvg.dll"}),
        "platforms": frozenset({"qoffscreen.dll", "qwindows.dll"}),
        "styles": frozenset({"qmodernwindowsstyle.dll"}),
    },
    "darwin": {
        "iconengines": frozenset({"libqsvgicon.dylib"}),
        "imageformats": frozenset({"libqico.dylib", "libqjpeg.dylib", "libqsvg.dylib"}),
        "platforms": frozenset({"libqcocoa.dylib", "libqoffscreen.dylib"}),
        "styles": frozenset({"libqmacstyle.dylib"}),
    },
}

#: Qt's own words ("Cancel", "Copy") in the interface's languages; ours are with the program's.
KEPT_QT_TRANSLATIONS = frozenset({"qtbase_ru.qm", "qtbase_en.qm", "qtbase_az.qm"})

#: Modules that something names but the program never runs: tools, tests, other databases, the
#: network, readers of colours for a terminal, the parts of lxml and rapidfuzz beside what we call
#: (its AVX2 twin was no quicker with single pairs of words).
EXCLUDED = (
    "IPython",
    "PIL",
    "PySide6.QtDBus",
    "PySide6.QtDesigner",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "_ssl",
    "_tkinter",
    "curses",
    "doctest",
    "ensurepip",
    "ftplib",
    "greenlet",
    "idlelib",
    "lib2to3",
    "lxml.builder",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    "mako.ext",
    "matplotlib",
    "multiprocessing",
    "numpy._core._multiarray_tests",
    "numpy.f2py",
    "numpy.fft",
    "numpy.random",
    "numpy.testing",
    "pdb",
    "pip",
    "pkg_resources",
    "psutil",
    "pydoc",
    "pygments",
    "pytest",
    "rapidfuzz.distance.metrics_cpp_avx2",
    "rapidfuzz.fuzz_cpp",
    "rapidfuzz.fuzz_cpp_avx2",
    "rapidfuzz.process_cpp_impl",
    "setuptools",
    "smtplib",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.testing",
    "ssl",
    "tkinter",
    "wheel",
    "xmlrpc",
)
#: What reads Russian names by a model, beside the model's two files; natasha is never imported.
MODEL_MODULES = ("navec", "razdel", "slovnet")
MODEL_FILES = (
    "data/emb/navec_news_v1_1B_250K_300d_100q.tar",
    "data/model/slovnet_ner_news_v1.tar",
)

#: Libraries that every Linux desktop has, in the version that fits its drivers and settings, and
#: that its distribution mends: they are not carried, and the .deb depends on their packages.
#: OpenSSL's only quickens digests; where another version is installed, Python uses its own.
FROM_SYSTEM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libc.so.6": "libc6",
    "libcrypto.so.3": "libssl3 | libssl3t64",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "liblzma.so.5": "liblzma5",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": "libc6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
}
#: What works without its descriptions of itself (as under python -OO) and without annotations, as
#: Python's own modules do without the former: they are a sixth of all modules, on the disk and in
#: memory.
BARE = frozenset(
    {"alembic", "db", "mako", "numpy", "platformdirs", "pypdfium2", "rapidfuzz", "resources"}
    | {"sqlalchemy", "typing_extensions", "viewer", "whoosh", "xlsxwriter"}
)
#: Whose traces tell lines: it is these that are mended.
OURS = frozenset({"db", "resources", "viewer"})
#: Hooks that run before the program: one imports Qt, for commands too, to say what PySide6's own
#: wheels say by themselves; one imports twenty modules to name the files of texts that are not
#: carried; one prepares for processes that are not used.
LEFT_OUT_HOOKS = frozenset({"pyi_rth_pyside6", "pyi_rth_inspect", "pyi_rth_multiprocessing"})

_QT_FOLDERS = {"linux": "PySide6/Qt/", "darwin": "PySide6/Qt/", "win32": "PySide6/"}
_LIBRARY = re.compile(r"\.so(\.\d+)*$")


def excluded(*, with_models: bool) -> list[str]:
    """The modules to leave out."""
    return [*EXCLUDED, "natasha", *(() if with_models else MODEL_MODULES)]


def is_wanted(target: str, platform: str) -> bool:
    """Whether a collected file belongs into the program, by its place there."""
    place = target.replace("\\", "/")
    if "__pycache__" in place:
        return False
    if platform == "linux" and PurePosixPath(place).name in FROM_SYSTEM:
        return False
    qt = _QT_FOLDERS[platform]
    if place.startswith(f"{qt}plugins/"):
        folder, _, file = place.removeprefix(f"{qt}plugins/").partition("/")
        return file in KEPT_PLUGINS[platform].get(folder, ())
    if place.startswith(f"{qt}translations/"):
        return PurePosixPath(place).name in KEPT_QT_TRANSLATIONS
    return True


def is_bare(module: str) -> bool:
    """Whether a module goes in without its descriptions and assertions."""
    return module.partition(".")[0] in BARE or is_typed(module)


def is_typed(module: str) -> bool:
    """Whether it keeps its annotations: some of Python's own read theirs."""
    return module.partition(".")[0] in sys.stdlib_module_names


def is_ours(module: str) -> bool:
    """Whether it is of the program itself."""
    return module.partition(".")[0] in OURS


def is_plain_library(target: str, kind: str) -> bool:
    """Whether it is loaded only because another file asks for it: no module, no plugin."""
    place = PurePosixPath(target)
    folders = {".", "PySide6/Qt/lib", "numpy.libs"}
    return kind == "BINARY" and bool(_LIBRARY.search(place.name)) and str(place.parent) in folders

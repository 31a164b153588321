"""The .deb's account of whose work is in it (DEP-5), from THIRD-PARTY.md and the licence texts."""

import re
from dataclasses import dataclass
from pathlib import Path

from resources.packaging.contents import NAME

#: Where each listed thing lies below the program's folder of libraries.
PLACES = {
    "alembic": "alembic*",
    "charset-normalizer": "charset_normalizer*",
    "DAWG2": "dawg.*",
    "lxml": "lxml*",
    "MarkupSafe": "markupsafe*",
    "navec": "navec*",
    "natasha": "natasha*",
    "numpy": "numpy*",
    "pymorphy3-dicts-ru": "pymorphy3_dicts_ru*",
    "pypdfium2": "pypdfium2*",
    "PySide6_Essentials": "PySide6*",
    "PyStemmer": "Stemmer.*",
    "RapidFuzz": "rapidfuzz*",
    "razdel": "razdel*",
    "shiboken6": "shiboken6*",
    "slovnet": "slovnet*",
    "SQLAlchemy": "sqlalchemy*",
    "Inter": "resources/fonts/Inter*",
    "Literata": "resources/fonts/Literata*",
    "Lucide icons": "resources/icons*",
    "Natural Earth": "resources/map*",
}
#: Carried with the Python that the program was frozen with, and with the machine's own libraries.
_PYTHON = ("libpython*", "python3*", "base_library.zip")
#: Libraries of the machine that it was built on, and Qt's ICU: files, holders, terms.
_OF_MACHINE = (
    ("PySide6/Qt/lib/libicu*", "2016-2023 Unicode, Inc.", "Unicode-3.0"),
    ("libsqlite3*", "nobody (public domain)", "public-domain"),
    ("libxcb* libxkbcommon*", "2001-2020 Bart Massey, Jamey Sharp, Ran Benita and others", "X11"),
    ("libffi*", "1996-2022 Anthony Green, Red Hat, Inc. and others", "MIT-libffi"),
    ("libbz2*", "1996-2019 Julian Seward", "bzip2-1.0.6"),
    ("libuuid*", "1996-2018 Theodore Ts'o", "BSD-3-Clause-libuuid"),
)
_INSIDE = re.compile(r"^\s*(?:Copyright\b|\(c\)|©)[\s:]*(.*)$", re.IGNORECASE | re.MULTILINE)
_ROW = re.compile(r"^\| *([\w.\- ]+?) *\| *([^|]+?) *\| *([^|]+?) *\|", re.MULTILINE)
_HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {name}
Comment: The texts of all licences are in /{internal}/licences and
 /{internal}/resources. How Qt and PySide6 (LGPL-3) are replaced by
 other builds is told in /{internal}/resources/licences/REPLACING-QT.md.
"""
_OWN = """\
Files: *
Copyright: 2026 The Council Archive contributors
License: MIT
 Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
 associated documentation files (the "Software"), to deal in the Software without restriction,
 including without limitation the rights to use, copy, modify, merge, publish, distribute,
 sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
 furnished to do so, subject to the following conditions:
 .
 The above copyright notice and this permission notice shall be included in all copies or
 substantial portions of the Software.
 .
 THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
 NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
 DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
 OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


@dataclass(frozen=True)
class Part:
    """One thing that is carried: its name, version or text, and its terms."""

    name: str
    terms: str


def parts(listed: str) -> list[Part]:
    """What THIRD-PARTY.md lists as carried, the model's libraries besides."""
    found = []
    for name, second, third in _ROW.findall(listed):
        is_head = name in {"library", "what"} or set(name) == {"-"}
        terms = second if re.match(r"(OFL|ISC)", second) else third
        if not is_head and ("(not shipped)" not in terms or name in PLACES):
            found.append(Part(name, terms.replace(" (not shipped)", "")))
    return found


def copyright_file(resources: Path, licences: Path, internal: str) -> str:
    """The whole file. ``licences`` holds each thing's texts, ``internal`` is where it all lies."""
    listed = (resources / "licences" / "THIRD-PARTY.md").read_text(encoding="utf-8")
    stanzas = [_HEAD.format(name=NAME, internal=internal), _OWN]
    for part in parts(listed):
        texts = sorted((licences / part.name).rglob("*")) or sorted(
            (resources / "licences").glob(f"{part.name}-*")
        )
        is_there = bool(texts) or part.terms.startswith(("OFL", "ISC"))
        if is_there:
            stanzas.append(_stanza(part, texts, internal))
    stanzas.append(_python(internal))
    stanzas += [_of_machine(*each, internal) for each in _OF_MACHINE]
    stanzas += [_common(name) for name in ("LGPL-3", "Apache-2.0")]
    return "\n".join(stanzas)


def _stanza(part: Part, texts: list[Path], internal: str) -> str:
    place = PLACES.get(part.name)
    # What has no files of its own lies in the starter's archive of modules.
    files = f"{internal}/{place}" if place else f"{internal.removesuffix('/_internal')}/{NAME}"
    holders = _holders(texts) or [f"the authors of {part.name}"]
    lines = "\n           ".join(holders[:12])
    where = f"/{internal}/licences/{part.name}" if texts else f"/{internal}/resources"
    return (
        f"Files: {files}\nCopyright: {lines}\nLicense: {_short(part)}\n"
        f" {part.terms}; the text is in {where}.\n"
        f"Comment: {part.name}\n"
    )


def _holders(texts: list[Path]) -> list[str]:
    """The holders that a thing's own texts name, each once."""
    found: dict[str, None] = {}
    for text in texts:
        if text.is_file():
            for holder in _INSIDE.findall(text.read_text(encoding="utf-8", errors="replace")):
                words = " ".join(holder.split())
                if re.search(r"\d{4}", words) and len(words) < 120:
                    found.setdefault(words)
    return list(found)


def _short(part: Part) -> str:
    """A name for a thing's terms that no other thing's text is under."""
    slug = re.sub(r"[^A-Za-z0-9.+]+", "-", part.name)
    return f"{slug}-terms"


def _python(internal: str) -> str:
    files = " ".join(f"{internal}/{pattern}" for pattern in _PYTHON)
    return (
        f"Files: {files}\n"
        "Copyright: 2001-2026 Python Software Foundation\n"
        "License: PSF-2.0\n"
        " The Python Software Foundation licence version 2, see\n"
        " https://docs.python.org/3/license.html\n"
    )


def _of_machine(patterns: str, holders: str, terms: str, internal: str) -> str:
    files = " ".join(f"{internal}/{pattern}" for pattern in patterns.split())
    return (
        f"Files: {files}\nCopyright: {holders}\nLicense: {terms}\n"
        f" {terms}; see /{internal}/resources/licences/THIRD-PARTY.md.\n"
    )


def _common(name: str) -> str:
    return (
        f"License: {name}\n On Debian systems the text is in /usr/share/common-licenses/{name}.\n"
    )

"""The .deb: where its files lie, and what Debian is told of it."""

import gzip
import hashlib
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path

from resources.packaging import bundled, elf
from resources.packaging.archives import Entry, entries_below
from resources.packaging.contents import FROM_SYSTEM, NAME
from resources.packaging.sharing import Facts, shared

_LIBRARIES = f"usr/lib/{NAME}"
_INTERNAL = f"{_LIBRARIES}/_internal"
MAINTAINER = "The Council Archive contributors <maintainers@council-archive.invalid>"
#: The gcc whose C++ library first had a version of symbols.
_GCC_OF = {29: "11", 30: "12", 31: "13", 32: "13.1", 33: "14", 34: "15"}
#: Without them no letter can be typed, since Qt reads the tables of keys itself.
_BESIDE = ("xkb-data",)
_RECOMMENDED = "libgl1-mesa-dri, xdg-desktop-portal"
_SUGGESTED = "tesseract-ocr, tesseract-ocr-rus, tesseract-ocr-aze"
_DESCRIPTION = """\
desktop archive for the records of expert councils
 Takes in the communiqués, minutes and translations of bodies in which think
 tanks of two or more countries meet, proposes structured records with
 evidence for every value, and finds any meeting, resolution, person or cited
 instrument in Russian, Azerbaijani and English. It works offline.
 .
 Python, Qt and the other libraries that it was tested with are in the
 package."""
#: What lintian says of every program that brings its libraries along, and why it is so here.
_OVERRIDES = """\
# The program is one folder with the Python and the libraries that it was tested with; Qt stays
# replaceable in it (REPLACING-QT.md). Prebuilt libraries come as their makers link them.
{name}: embedded-library *
{name}: hardening-no-pie *
{name}: custom-library-search-path *
{name}: library-not-linked-against-libc *
{name}: shared-library-lacks-prerequisites *
{name}: unstripped-binary-or-object *
# A sample is in an old Cyrillic encoding, which the program is to recognise; licences are verbatim.
{name}: national-encoding *
"""


@dataclass(frozen=True)
class Package:
    """The two halves of a .deb."""

    control: list[Entry]
    data: list[Entry]


def package(program: Path, resources: Path, facts: Facts) -> Package:
    """What goes into the .deb of a built folder."""
    documents = f"usr/share/doc/{NAME}"
    data = [
        *entries_below(program, _LIBRARIES),
        *(Entry(f"usr/{one.place}", one.content) for one in shared(facts)),
        Entry(f"usr/bin/{NAME}", link=f"../lib/{NAME}/{NAME}"),
        Entry(f"{documents}/copyright", _copyright(program, resources)),
        Entry(f"{documents}/changelog.gz", _zipped(_changelog(facts), facts.moment)),
        Entry(f"{documents}/NEWS.gz", _zipped(facts.changes, facts.moment)),
        Entry(f"usr/share/lintian/overrides/{NAME}", _OVERRIDES.format(name=NAME).encode()),
    ]
    control = [
        Entry("control", control_file(data, dependencies(program), facts).encode()),
        Entry("md5sums", _sums(data)),
    ]
    return Package(control, data)


def dependencies(program: Path) -> list[str]:
    """The packages that hold what the folder's files ask for and the folder has not.

    Raises LookupError for a library that is neither carried nor known.
    """
    binaries = [path for path in sorted(program.rglob("*")) if elf.is_elf(path)]
    needs = elf.needs_of_all(binaries)
    carried = {path.name for path in program.rglob("*")}
    return packages_of(needs, carried)


def packages_of(needs: elf.Needs, carried: set[str]) -> list[str]:
    """The packages of libraries that are not carried, the C and C++ ones with their versions."""
    missing = needs.libraries - carried
    unknown = sorted(missing - FROM_SYSTEM.keys())
    if unknown:
        raise LookupError(f"neither carried nor of a known package: {', '.join(unknown)}")
    versions = {"libc6": _c_version(needs), "libstdc++6": _cxx_version(needs)}
    named = {FROM_SYSTEM[library] for library in missing} | set(_BESIDE)
    return sorted(f"{one}{versions.get(one, '')}" for one in named)


def _c_version(needs: elf.Needs) -> str:
    newest = needs.newest("GLIBC")
    return f" (>= {'.'.join(map(str, newest))})" if newest else ""


def _cxx_version(needs: elf.Needs) -> str:
    newest = needs.newest("GLIBCXX")
    gcc = _GCC_OF.get(newest[2]) if newest and newest[:2] == (3, 4) and len(newest) > 2 else None
    return f" (>= {gcc})" if gcc else ""


def control_file(data: list[Entry], depends: list[str], facts: Facts) -> str:
    """The package's card."""
    kibibytes = sum(-(-entry.size // 1024) for entry in data)
    fields = {
        "Package": NAME,
        "Version": facts.version,
        "Architecture": facts.architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kibibytes),
        "Depends": ", ".join(depends),
        "Recommends": _RECOMMENDED,
        "Suggests": _SUGGESTED,
        "Section": "text",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _copyright(program: Path, resources: Path) -> bytes:
    licences = program / "_internal" / "licences"
    return bundled.copyright_file(resources, licences, _INTERNAL).encode()


def _changelog(facts: Facts) -> str:
    day = formatdate(facts.moment)
    return (
        f"{NAME} ({facts.version}) unstable; urgency=medium\n\n"
        f"  * Built from the program's own sources; see NEWS.gz.\n\n -- {MAINTAINER}  {day}\n"
    )


def _zipped(text: str, moment: int) -> bytes:
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def _sums(data: list[Entry]) -> bytes:
    lines = []
    for entry in sorted(data, key=lambda one: one.place):
        if not entry.link:
            content = entry.content
            content = content.read_bytes() if isinstance(content, Path) else content
            digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {entry.place}\n")
    return "".join(lines).encode()

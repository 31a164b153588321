"""The portable archive: the program's folder, to be unpacked anywhere, and a place in the menu."""

from pathlib import Path

from resources.packaging.archives import Entry, entries_below
from resources.packaging.contents import NAME
from resources.packaging.sharing import Facts, shared

_README = """\
Council Archive {version}

./{name}              opens the window; {name} --help lists the commands
./add-to-menu                  puts the program into the menu of whoever runs it
./add-to-menu --remove         takes it out of there

Nothing is installed: the folder may lie anywhere, and be moved (then run add-to-menu again).
It needs what every desktop has; on a bare Debian or Ubuntu:
  sudo apt install {packages}

Папку можно положить куда угодно; ./{name} открывает окно, ./add-to-menu добавляет в меню.
Qovluq istənilən yerdə ola bilər; ./{name} pəncərəni açır, ./add-to-menu menyuya əlavə edir.

Licences: _internal/licences, _internal/resources/licences. Qt and PySide6 are under LGPL-3 and can
be replaced: _internal/resources/licences/REPLACING-QT.md.
"""
_MENU = """\
#!/bin/sh
# Puts Council Archive, lying in this folder, into the menu of whoever runs this; --remove takes it
# out. Nothing outside of that person's own folders is touched.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${{XDG_DATA_HOME:-$HOME/.local/share}}
bin=$HOME/.local/bin
cd "$here/share"
find . -type f ! -name '*.desktop' | while read -r file; do
    rm -f "$data/$file"
    [ "${{1:-}}" = --remove ] || install -D -m 644 "$file" "$data/$file"
done
entry=$data/applications/{name}.desktop
rm -f "$entry" "$bin/{name}"
if [ "${{1:-}}" != --remove ]; then
    mkdir -p "$bin" "$data/applications"
    ln -s "$here/{name}" "$bin/{name}"
    quoted=$(printf '%s' "$here/{name}" | sed 's/[\\\\&|"`$]/\\\\&/g; s/%/%%/g')
    sed -e "s|^Exec={name}|Exec=\\"$quoted\\"|" -e '/^TryExec=/d' \\
        applications/{name}.desktop > "$entry"
fi
for refresh in "update-desktop-database $data/applications" "update-mime-database $data/mime"; do
    command -v "${{refresh%% *}}" >/dev/null 2>&1 || continue
    # Word splitting is meant: the program and its folder.
    "${{refresh%% *}}" "${{refresh#* }}" || echo "The menu shows it after the next login." >&2
done
"""


def entries(program: Path, facts: Facts, depends: list[str]) -> list[Entry]:
    """What lies in the archive, below one folder that names the version."""
    top = f"{NAME}-{facts.version}"
    packages = " ".join(one.split(" ")[0] for one in depends)
    readme = _README.format(version=facts.version, name=NAME, packages=packages)
    return [
        *entries_below(program, top),
        *(Entry(f"{top}/{one.place}", one.content) for one in shared(facts)),
        Entry(f"{top}/README.txt", readme.encode()),
        Entry(f"{top}/add-to-menu", _MENU.format(name=NAME).encode(), is_program=True),
    ]

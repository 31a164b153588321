#!/bin/sh
# Installs the .deb in a bare Debian 12 and uses it there: self-test, import, search, a real window.
#
#   resources/packaging/try-in-debian.sh PACKAGE.deb [TREE]
#
# Needs root, debootstrap and a mirror of Debian (MIRROR names another than deb.debian.org); with Xvfb
# on this machine the window is also opened on a screen. TREE is where the bare system is made, and
# stays there to be used again; without it a temporary one is made and removed.
set -eu

package=${1:?usage: try-in-debian.sh PACKAGE.deb [TREE]}
tree=${2:-$(mktemp -d)}
mirror=${MIRROR:-http://deb.debian.org/debian}
samples=/usr/lib/council-archive/_internal/resources/sample
display=
leave() {
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    umount "$tree/proc" 2>/dev/null || true
    [ "$keep" = yes ] || rm -rf "$tree"
}
keep=no
[ $# -lt 2 ] || keep=yes
trap leave EXIT

inside() { chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
as_person() {
    chroot --userspec="$person" "$tree" env -i HOME=/home/person LANG=C.UTF-8 PATH=/usr/bin "$@"
}
must_say() { # text command…
    text=$1
    shift
    said=$("$@" 2>&1) || { echo "$said"; echo "FAILED: $*"; exit 1; }
    case "$said" in
        *"$text"*) echo "ok: $*" ;;
        *) echo "$said"; echo "FAILED: \"$text\" was not said by: $*"; exit 1 ;;
    esac
}

if [ ! -e "$tree/etc/debian_version" ]; then
    echo "== Making a bare Debian 12 in $tree"
    debootstrap --variant=minbase bookworm "$tree" "$mirror" >"$tree.log" 2>&1 || { tail "$tree.log"; exit 1; }
    rm -f "$tree.log"
fi
chmod 755 "$tree" # a temporary folder is root's alone: the person could run nothing in it
inside id person >/dev/null 2>&1 || inside useradd --create-home person
person=$(inside id -u person):$(inside id -g person)
[ -d "$tree/home/person" ] || inside install -d -o person -g "${person#*:}" /home/person
mountpoint -q "$tree/proc" || mount -t proc proc "$tree/proc"

echo "== Installing $(basename "$package") with what it depends on, nothing recommended"
cp "$package" "$tree/tmp/package.deb"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/package.deb >"$tree/tmp/install.log" 2>&1 ||
    { tail "$tree/tmp/install.log"; exit 1; }
inside dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KiB: ${Status}\n' council-archive

echo "== Looking for libraries that nothing brought"
cat >"$tree/tmp/missing" <<'END'
export LD_LIBRARY_PATH=/usr/lib/council-archive/_internal
find /usr/lib/council-archive -type f \( -name '*.so*' -o -perm -100 \) -exec ldd {} \; 2>/dev/null |
    grep 'not found' | sort | uniq -c
END
missing=$(inside sh /tmp/missing) || true
[ -z "$missing" ] || { echo "$missing"; echo "FAILED: libraries are missing"; exit 1; }

echo "== Self-test, as a person who is not root"
must_say "Every part works." as_person council-archive self-test

echo "== Import and search"
inside rm -rf /home/person/trial.archive
must_say "" as_person council-archive new /home/person/trial.archive --title Trial
must_say "" as_person council-archive import /home/person/trial.archive "$samples" --accept
must_say "⟦" as_person council-archive search /home/person/trial.archive заседаниями
as_person council-archive search /home/person/trial.archive заседаниями | head -n 4
must_say "" as_person council-archive verify /home/person/trial.archive --full

if command -v Xvfb >/dev/null 2>&1; then
    echo "== The window on a screen"
    rm -f "$tree/tmp/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$tree/tmp/display" 2>/dev/null &
    display=$!
    waited=0
    until [ -s "$tree/tmp/display" ]; do
        [ "$waited" -lt 60 ] || { echo "FAILED: Xvfb does not start here"; exit 1; }
        waited=$((waited + 1))
        sleep 1
    done
    must_say "first paint" as_person DISPLAY=":$(cat "$tree/tmp/display")" QT_QPA_PLATFORM=xcb \
        council-archive /home/person/trial.archive/archive.db --measure-first-paint
fi

echo "== The desktop knows an archive's database"
inside apt-get install -y -qq --no-install-recommends shared-mime-info libglib2.0-bin \
    desktop-file-utils man-db >"$tree/tmp/install.log" 2>&1
must_say "application/vnd.council-archive" as_person gio info -a standard::content-type \
    /home/person/trial.archive/archive.db
must_say "council-archive.desktop" as_person gio mime application/vnd.council-archive
must_say "" inside desktop-file-validate /usr/share/applications/council-archive.desktop
must_say "export-results" inside man -P cat council-archive

echo "== Taking it away"
inside apt-get purge -y -qq council-archive >"$tree/tmp/install.log" 2>&1
[ ! -e "$tree/usr/lib/council-archive" ] || { echo "FAILED: files stayed"; exit 1; }
echo "All of it works."

#!/usr/bin/env bash
# Makes what Linux installs, in target/packages: a folder to unpack (tar.gz), a .deb and an .rpm.
# Called by "./mvnw -Ppackage -DskipTests package"; it takes target/carnet-de-refus.jar and target/lib as they are.
# Needs a JDK 25 with jpackage (CARNET_JDK, JAVA_HOME or /usr/lib/jvm). What else it finds decides what it makes: binutils makes everything smaller,
# Xvfb makes the start-up cache, fakeroot and dpkg-deb the .deb, rpmbuild the .rpm. It says what it could not make.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=${1:?the version, such as 0.1.0}
out=$PWD/target/packages
work=$PWD/target/packaging
here=$PWD/packaging/linux

jdk=
for home in "${CARNET_JDK:-/none}" "${JAVA_HOME:-/none}" /usr/lib/jvm/*; do
    if [ -x "$home/bin/jpackage" ] && "$home/bin/java" --version 2>/dev/null | grep -Eq '^(openjdk|java) (2[5-9]|[3-9][0-9])'; then
        jdk=$home
        break
    fi
done
[ -n "$jdk" ] || { echo "no JDK 25 with jpackage was found" >&2; exit 1; }

rm -rf "$out"
mkdir -p "$out"
"$jdk/bin/java" packaging/Image.java "$version"
image=$work/image/carnet-de-refus
"$here/launchers.sh" "$image"
if command -v strip >/dev/null; then
    find "$image" -type f \( -name '*.so' -o -perm -u+x \) -exec strip --strip-unneeded {} + 2>/dev/null || true
fi
find "$image" -type d -exec chmod 755 {} +
find "$image" -type f ! -perm -u+x -exec chmod 644 {} +
# every package bears the same times
find "$image" -exec touch --no-dereference --date=2026-11-01T00:00:00Z {} +
"$here/train.sh" "$image" "$work/home"

# The .deb and the .rpm are put together here, not by jpackage: they bring the command, a man page, the kiosk's entry and metadata.
root=$work/root
install -d "$root/usr/lib" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/mime/packages" \
    "$root/usr/share/metainfo" "$root/usr/share/man/man1" "$root/usr/share/man/fr/man1" "$root/usr/share/doc/carnet-de-refus"
cp -a "$image" "$root/usr/lib/carnet-de-refus"
ln -s ../lib/carnet-de-refus/bin/carnet-de-refus "$root/usr/bin/carnet-de-refus"
ln -s ../lib/carnet-de-refus/bin/carnet-de-refus "$root/usr/bin/carnet"
ln -s ../lib/carnet-de-refus/bin/carnet-de-refus-kiosk "$root/usr/bin/carnet-de-refus-kiosk"
install -m 644 "$here"/*.desktop "$root/usr/share/applications/"
install -m 644 "$here/fr.carnetderefus.mime.xml" "$root/usr/share/mime/packages/fr.carnetderefus.xml"
install -m 644 "$here/fr.carnetderefus.metainfo.xml" "$root/usr/share/metainfo/fr.carnetderefus.CarnetDeRefus.metainfo.xml"
for page in "carnet.1 man1" "carnet.fr.1 fr/man1"; do
    set -- $page
    gzip --best --no-name --stdout "$here/$1" >"$root/usr/share/man/$2/carnet.1.gz"
    ln -s carnet.1.gz "$root/usr/share/man/$2/carnet-de-refus.1.gz"
    ln -s carnet.1.gz "$root/usr/share/man/$2/carnet-de-refus-kiosk.1.gz"
done
install -m 644 "$here/copyright" "$root/usr/share/doc/carnet-de-refus/copyright"
ln -s ../../../lib/carnet-de-refus/lib/legal "$root/usr/share/doc/carnet-de-refus/third-party"
for size in 16 24 32 48 64 128 256 512; do
    for place in "apps fr.carnetderefus.CarnetDeRefus" "mimetypes application-x-carnet-de-refus"; do
        set -- $place
        install -D -m 644 "icons/carnet-de-refus-$size.png" "$root/usr/share/icons/hicolor/${size}x$size/$1/$2.png"
    done
done
install -D -m 644 icons/carnet-de-refus.svg "$root/usr/share/icons/hicolor/scalable/apps/fr.carnetderefus.CarnetDeRefus.svg"

"$here/portable.sh" "$image" "$root/usr/share" "$work/portable/carnet-de-refus"
tar --create --file - --sort=name --owner=0 --group=0 --numeric-owner -C "$work/portable" carnet-de-refus |
    gzip -9 --no-name >"$out/carnet-de-refus-$version-linux-$(uname -m).tar.gz"

if command -v rpmbuild >/dev/null; then
    rpmbuild -bb --quiet --define "_topdir $work/rpm" --define "_rpmdir $out" --define "_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm" \
        --define "carnet_root $root" --define "carnet_version $version" "$here/carnet-de-refus.spec"
else
    echo "no rpmbuild: no .rpm was made" >&2
fi

if command -v fakeroot >/dev/null && command -v dpkg-deb >/dev/null; then
    install -d "$root/DEBIAN"
    install -D -m 644 "$here/overrides" "$root/usr/share/lintian/overrides/carnet-de-refus"
    printf 'carnet-de-refus (%s) unstable; urgency=medium\n\n  * See the history of the repository.\n\n -- Carnet de refus <carnet@localhost>  Sun, 01 Nov 2026 00:00:00 +0000\n' "$version" |
        gzip --best --no-name --stdout >"$root/usr/share/doc/carnet-de-refus/changelog.gz"
    cat >"$root/DEBIAN/control" <<CONTROL
Package: carnet-de-refus
Version: $version
Section: utils
Priority: optional
Architecture: $(dpkg --print-architecture)
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Maintainer: Carnet de refus <carnet@localhost>
Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libgl1, libxtst6, libxxf86vm1, libxi6, libxrender1, zlib1g
Recommends: xdg-utils, cups-bsd | lpr
Suggests: cups, espeak-ng
Description: encrypted register of refusals of "Mon espace sante"
 Keeps track of a household's refusals of the French state health record:
 who has a code, until when each may refuse, what to do next, and the proofs.
 Everything is in one encrypted file. No network connection is ever opened.
CONTROL
    find "$root" -type d -exec chmod 755 {} +
    find "$root" -newermt 2026-11-01T00:00:01Z -exec touch --no-dereference --date=2026-11-01T00:00:00Z {} +
    SOURCE_DATE_EPOCH=$(date --date=2026-11-01T00:00:00Z +%s) fakeroot dpkg-deb --build -Zxz "$root" "$out/carnet-de-refus_${version}_$(dpkg --print-architecture).deb" >/dev/null
else
    echo "no fakeroot or dpkg-deb: no .deb was made" >&2
fi
ls -l "$out"

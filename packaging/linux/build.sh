#!/usr/bin/env bash
# Makes what Linux installs: an app image (tar.gz) and a .deb, in target/packages.
# Called by "./mvnw -Ppackage package"; it takes target/carnet-de-refus.jar and target/lib as they are.
# Needs a JDK 25 with jpackage (CARNET_JDK, JAVA_HOME or /usr/lib/jvm), and fakeroot for the .deb.
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

rm -rf "$work" "$out"
mkdir -p "$work/input" "$out"

# The modules that our classes and libraries name, found by jdeps. Left out on purpose: java.naming (JNDI), which Bouncy Castle,
# commons-logging and the like name for directories on the network and nobody here calls. What is left that could reach a network is in java.base
# and cannot be left out; that nothing calls it is shown by NoNetworkTest and SilenceTest.
modules=java.base,java.desktop,java.logging,java.sql,java.xml,jdk.unsupported,jdk.localedata
"$jdk/bin/jlink" --add-modules "$modules" --include-locales=fr,en --strip-debug --no-header-files --no-man-pages \
    --compress zip-6 --output "$work/runtime"
# the reader of PDFs is started with this runtime's own java; nothing else of its commands is needed
find "$work/runtime/bin" -type f ! -name java -delete
if command -v strip >/dev/null; then
    find "$work/runtime" -type f \( -name '*.so' -o -perm -u+x \) -exec strip --strip-unneeded {} + 2>/dev/null || true
fi

cp target/carnet-de-refus.jar "$work/input/"
# each JavaFX library comes twice: an empty jar, and the one of this system
find target/lib -name '*.jar' -size +1k -exec cp -t "$work/input" {} +
# SQLite's driver brings itself for every system there is: this package is for one
case $(uname -m) in x86_64) native=Linux/x86_64 ;; aarch64) native=Linux/aarch64 ;; *) native= ;; esac
if [ -n "$native" ]; then
    (
        cd "$work"
        mkdir sqlite
        cd sqlite
        "$jdk/bin/jar" --extract --file ../input/sqlite-jdbc-*.jar
        find org/sqlite/native -type f ! -path "org/sqlite/native/$native/*" -delete
        find org/sqlite/native -type d -empty -delete
        rm ../input/sqlite-jdbc-*.jar
        "$jdk/bin/jar" --create --file ../input/sqlite-jdbc.jar --manifest META-INF/MANIFEST.MF --date 2026-11-01T00:00:00Z .
    )
fi

"$jdk/bin/jpackage" --type app-image --name carnet-de-refus --app-version "$version" \
    --input "$work/input" --main-jar carnet-de-refus.jar --main-class fr.carnetderefus.app.Main \
    --runtime-image "$work/runtime" --icon icons/carnet-de-refus-256.png \
    --java-options --enable-native-access=ALL-UNNAMED \
    --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options -Xmx1g \
    --java-options -XX:-HeapDumpOnOutOfMemoryError --java-options -XX:-UsePerfData \
    --dest "$work/image"
image=$work/image/carnet-de-refus
if command -v strip >/dev/null; then
    strip --strip-unneeded "$image/bin/carnet-de-refus" "$image/lib/libapplauncher.so"
fi
install -m 644 LICENSE "$image/lib/LICENSE"

tar --create --gzip --file "$out/carnet-de-refus-$version-linux-$(uname -m).tar.gz" \
    --sort=name --owner=0 --group=0 --numeric-owner -C "$work/image" carnet-de-refus

command -v fakeroot >/dev/null && command -v dpkg-deb >/dev/null || { echo "no fakeroot or dpkg-deb: no .deb was made" >&2; exit 0; }

# The .deb is put together here, not by jpackage: it brings a second launcher, the commands, a man page and metadata.
root=$work/deb
install -d "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/mime/packages" \
    "$root/usr/share/metainfo" "$root/usr/share/man/man1" "$root/usr/share/doc/carnet-de-refus"
cp -a "$image" "$root/usr/lib/carnet-de-refus"
ln -s ../lib/carnet-de-refus/bin/carnet-de-refus "$root/usr/bin/carnet-de-refus"
ln -s ../lib/carnet-de-refus/bin/carnet-de-refus "$root/usr/bin/carnet"
install -m 644 "$here"/*.desktop "$root/usr/share/applications/"
install -m 644 "$here/fr.carnetderefus.mime.xml" "$root/usr/share/mime/packages/fr.carnetderefus.xml"
install -m 644 "$here/fr.carnetderefus.metainfo.xml" "$root/usr/share/metainfo/fr.carnetderefus.CarnetDeRefus.metainfo.xml"
gzip --best --no-name --stdout "$here/carnet.1" >"$root/usr/share/man/man1/carnet.1.gz"
ln -s carnet.1.gz "$root/usr/share/man/man1/carnet-de-refus.1.gz"
install -D -m 644 "$here/overrides" "$root/usr/share/lintian/overrides/carnet-de-refus"
install -m 644 "$here/copyright" "$root/usr/share/doc/carnet-de-refus/copyright"
printf 'carnet-de-refus (%s) unstable; urgency=medium\n\n  * See the history of the repository.\n\n -- Carnet de refus <carnet@localhost>  Sun, 01 Nov 2026 00:00:00 +0000\n' "$version" |
    gzip --best --no-name --stdout >"$root/usr/share/doc/carnet-de-refus/changelog.gz"
for size in 16 24 32 48 64 128 256 512; do
    for place in "apps fr.carnetderefus.CarnetDeRefus" "mimetypes application-x-carnet-de-refus"; do
        set -- $place
        install -D -m 644 "icons/carnet-de-refus-$size.png" "$root/usr/share/icons/hicolor/${size}x$size/$1/$2.png"
    done
done
install -D -m 644 icons/carnet-de-refus.svg "$root/usr/share/icons/hicolor/scalable/apps/fr.carnetderefus.CarnetDeRefus.svg"
cat >"$root/DEBIAN/control" <<CONTROL
Package: carnet-de-refus
Version: $version
Section: utils
Priority: optional
Architecture: $(dpkg --print-architecture)
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Maintainer: Carnet de refus <carnet@localhost>
Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libgl1, libxtst6, libxxf86vm1, libxi6, libxrender1, zlib1g
Recommends: xdg-utils
Suggests: cups, espeak-ng
Description: encrypted register of refusals of "Mon espace sante"
 Keeps track of a household's refusals of the French state health record:
 who has a code, until when each may refuse, what to do next, and the proofs.
 Everything is in one encrypted file. No network connection is ever opened.
CONTROL
find "$root" -type d -exec chmod 755 {} +
find "$root/usr/lib" -type f ! -perm -u+x -exec chmod 644 {} +
fakeroot dpkg-deb --build -Zxz "$root" "$out/carnet-de-refus_${version}_$(dpkg --print-architecture).deb" >/dev/null
ls -l "$out"

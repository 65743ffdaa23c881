#!/usr/bin/env bash
# Makes what macOS installs, in target/packages: a .dmg. Called by "./mvnw -Ppackage -DskipTests package"; it takes target/carnet-de-refus.jar and
# target/lib as they are. Needs a JDK 25 (CARNET_JDK or JAVA_HOME, else the system's own answer). The app is signed for this machine only ("ad hoc"):
# with a certificate of Apple's, set CARNET_SIGN to its name.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=${1:?the version, such as 0.1.0}
# Apple wants a first number above 0
case $version in 0.*) shown=1.${version#*.} ;; *) shown=$version ;; esac
jdk=${CARNET_JDK:-${JAVA_HOME:-$(/usr/libexec/java_home -v 25+)}}
out=$PWD/target/packages
rm -rf "$out"
mkdir -p "$out"

"$jdk/bin/java" packaging/Image.java "$shown"
app=$PWD/target/packaging/image/carnet-de-refus.app
cache=$app/Contents/app/carnet.aot
mkdir -p target/packaging/home

# The start-up cache (see packaging/linux/train.sh): one start through the first screen. If that fails, the program starts without one.
JAVA_TOOL_OPTIONS="-Duser.home=$PWD/target/packaging/home -Duser.language=fr -Dcarnet.first-frame=exit -XX:TieredStopAtLevel=1 -XX:CompileCommand=exclude,com.sun.crypto.provider.*::* -XX:CompileCommand=exclude,sun.security.provider.*::* -XX:AOTCacheOutput=$cache" \
    "$app/Contents/MacOS/carnet-de-refus" &
started=$!
for _ in $(seq 180); do kill -0 $started 2>/dev/null || break; sleep 1; done
kill $started 2>/dev/null || true
if [ -f "$cache" ]; then
    for cfg in "$app"/Contents/app/*.cfg; do
        perl -pi -e 's|^\[JavaOptions\]$|[JavaOptions]\njava-options=-XX:AOTCache=\$APPDIR/carnet.aot\njava-options=-Xlog:disable|' "$cfg"
    done
else
    echo "no start-up cache could be made" >&2
fi
# what was added broke the seal that jpackage put on
codesign --force --deep --sign "${CARNET_SIGN:--}" "$app"

"$jdk/bin/jpackage" --type dmg --app-image "$app" --name "Carnet de refus" --app-version "$shown" --license-file LICENSE \
    --file-associations packaging/carnet.association.properties --dest "$out"
ls -l "$out"

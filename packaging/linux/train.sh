#!/usr/bin/env bash
# Makes the start-up cache of an app image (JDK 25, JEP 483 and 514): starts the program once on a screen of its own, lets the first screens come, the
# tour of a first start and the welcome of all others, and keeps what was loaded in lib/app/carnet.aot. A start before it leaves what later ones find:
# the window's place, and a file that is called a carnet. Without Xvfb, or if that fails, the image stays as it was: it starts slower.
# CARNET_TRAIN=--demo goes on to the made-up family's home sheet: 14 MB more installed, and that sheet comes half a second earlier (decision 0099).
# The quick compiler alone is at work in it (-XX:TieredStopAtLevel=1): what the cache remembers as compiled by that one is left to it for good,
# but for sealing and opening, which needs the other one (decision 0099).
# usage: train.sh IMAGE HOME (an empty folder, for what the program writes of settings)
set -euo pipefail
image=$1
home=$2
app=$image/lib/app
cache=$app/carnet.aot

command -v Xvfb >/dev/null || { echo "no Xvfb: the program starts without a cache" >&2; exit 0; }
mkdir -p "$home"
# where starts find each other: everybody has such a folder, and whose it is is looked at before the first screen
mkdir -p -m 700 "$home/run"
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1366x768x24 2>/dev/null)
xvfb=$!
trap 'kill $xvfb 2>/dev/null || true' EXIT
read -r -u 3 display

start() {
    DISPLAY=:$display XDG_CONFIG_HOME=$home/.config XDG_RUNTIME_DIR=$home/run LC_ALL=C.UTF-8 JAVA_TOOL_OPTIONS="-Duser.home=$home -Duser.language=fr -Dcarnet.first-frame=exit $1" \
        timeout 180 "$image/bin/carnet-de-refus" ${CARNET_TRAIN:-} 2>&1
}
mkdir -p "$home/Documents"
touch "$home/Documents/Exemple.carnet"
said=$(start "" && echo "0=$home/Documents/Exemple.carnet" >"$home/.config/carnet-de-refus/recent.properties" && start "-XX:TieredStopAtLevel=1 -XX:CompileCommand=exclude,com.sun.crypto.provider.*::* \
    -XX:CompileCommand=exclude,sun.security.provider.*::* -XX:AOTCacheOutput=$cache") || true
if ! [ -f "$cache" ]; then
    echo "no start-up cache could be made: $said" >&2
    exit 0
fi
chmod 644 "$cache"
touch --date=2026-11-01T00:00:00Z "$cache"
# a cache that does not fit (another Java, other options, a damaged file) is left aside without a word; that the jars are the same is not looked at
# by JDK 25.0.3 (seen with -Xlog:class+path): jars and cache always come in one package
for launcher in "$image"/bin/*; do
    sed -i -e '/^exec /a\    "-XX:AOTCache=$app/carnet.aot" \\' -e '/^exec /a\    "-Xlog:disable" \\' "$launcher"
    touch --date=2026-11-01T00:00:00Z "$launcher"
done

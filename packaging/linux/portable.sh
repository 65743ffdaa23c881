#!/usr/bin/env bash
# Makes the folder of the .tar.gz out of the app image: for systems without .deb and .rpm, and for who may not install anything. To the image come
# the command, the man pages, the menu's entries, icons and file type as in the packages, and a script that puts them in place for one user.
# usage: portable.sh IMAGE SHARE FOLDER (SHARE as the packages have it in /usr/share; FOLDER is made anew)
set -euo pipefail
image=$1
share=$2
folder=$3
here=$(cd "$(dirname "$0")" && pwd)

rm -rf "$folder"
mkdir -p "$(dirname "$folder")"
cp -a "$image" "$folder"
ln -s carnet-de-refus "$folder/bin/carnet"
mkdir "$folder/share"
for part in applications icons man mime; do
    cp -a "$share/$part" "$folder/share/"
done
install -m 755 "$here/portable/install-for-me.sh" "$folder/"
install -m 644 "$here/portable/LISEZMOI.txt" "$folder/"
find "$folder" -type d -exec chmod 755 {} +
find "$folder" -newermt 2026-11-01T00:00:01Z -exec touch --no-dereference --date=2026-11-01T00:00:00Z {} +

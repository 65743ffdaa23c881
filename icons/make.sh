#!/bin/sh
# Draws the icons in all sizes from the two SVG files and copies what the window needs. Needs rsvg-convert and python3.
set -eu
cd "$(dirname "$0")"
for size in 16 24 32; do
    rsvg-convert -w "$size" -h "$size" -o "carnet-de-refus-$size.png" carnet-de-refus-small.svg
done
for size in 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" -o "carnet-de-refus-$size.png" carnet-de-refus.svg
done
window=../src/main/resources/fr/carnetderefus/ui/parts/icons
mkdir -p "$window"
for size in 16 24 32 48 64 128 256; do
    cp "carnet-de-refus-$size.png" "$window/"
done
# for Windows and macOS
python3 make-bundles.py

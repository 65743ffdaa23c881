#!/usr/bin/env python3
"""Puts the PNGs together as Windows (.ico) and macOS (.icns) want them; both formats hold PNGs as they are. Called by make.sh."""
import struct


def png(size: int) -> bytes:
    with open(f"carnet-de-refus-{size}.png", "rb") as file:
        return file.read()


def ico(sizes: list[int]) -> bytes:
    """Header, a table of 16 bytes an image, then the images; 256 is written as 0."""
    images = [png(size) for size in sizes]
    place = 6 + 16 * len(sizes)
    table = b""
    for size, image in zip(sizes, images):
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), place)
        place += len(image)
    return struct.pack("<HHH", 0, 1, len(sizes)) + table + b"".join(images)


def icns(kinds: list[tuple[str, int]]) -> bytes:
    """A name of four letters for each size (some for screens of double density), its length, the image."""
    parts = b""
    for kind, size in kinds:
        image = png(size)
        parts += kind.encode() + struct.pack(">I", 8 + len(image)) + image
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


with open("carnet-de-refus.ico", "wb") as file:
    file.write(ico([16, 24, 32, 48, 64, 128, 256]))
with open("carnet-de-refus.icns", "wb") as file:
    file.write(icns([("icp4", 16), ("icp5", 32), ("ic07", 128), ("ic08", 256), ("ic09", 512), ("ic11", 32), ("ic12", 64), ("ic13", 256), ("ic14", 512)]))

#!/usr/bin/env python3
"""Make the bundled fonts from Atkinson Hyperlegible Next and Mono (SIL OFL 1.1, no reserved name).

    icons/make-fonts.py <folder with the original TTF files>

JavaFX can neither switch on OpenType features nor tell a system font from a bundled one of the same
name. So: figures are tabular by default, the narrow no-break space of French is there, the family has a
name of its own. Nothing else is changed. Needs Debian's python3-fonttools.
"""
import copy
import pathlib
import sys

from fontTools.ttLib import TTFont

OUT = pathlib.Path(__file__).parent.parent / "src/main/resources/fr/carnetderefus/ui/parts/fonts"
FONTS = {
    "AtkinsonHyperlegibleNext-Regular": ("Carnet Text", "Regular", "CarnetText-Regular"),
    "AtkinsonHyperlegibleNext-Bold": ("Carnet Text", "Bold", "CarnetText-Bold"),
    "AtkinsonHyperlegibleNext-Italic": ("Carnet Text", "Italic", "CarnetText-Italic"),
    "AtkinsonHyperlegibleNext-BoldItalic": ("Carnet Text", "Bold Italic", "CarnetText-BoldItalic"),
    "AtkinsonHyperlegibleMono-Regular": ("Carnet Mono", "Regular", "CarnetMono-Regular"),
    "AtkinsonHyperlegibleMono-Bold": ("Carnet Mono", "Bold", "CarnetMono-Bold"),
}


def tabular(font):
    """Point the figures at their tabular forms, as the font's own tnum feature would."""
    if "GSUB" not in font:
        return
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for sub in table.LookupList.Lookup[index].SubTable:
                sub = getattr(sub, "ExtSubTable", sub)
                for cmap in font["cmap"].tables:
                    for code in range(ord("0"), ord("9") + 1):
                        if code in cmap.cmap:
                            cmap.cmap[code] = sub.mapping.get(cmap.cmap[code], cmap.cmap[code])


def narrow_space(font, mono):
    """Add U+202F: a little over half a space, or a full cell where every cell is alike."""
    width = font["hmtx"][font.getBestCmap()[0x20]][0]
    name = "uni202F"
    glyph = copy.deepcopy(font["glyf"][font.getBestCmap()[0x20]])
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"][name] = glyph
    font["hmtx"][name] = (width if mono else round(width * 0.6), 0)
    for cmap in font["cmap"].tables:
        if cmap.isUnicode():
            cmap.cmap[0x202F] = name


def rename(font, family, style, postscript):
    names = font["name"]
    for name_id in (16, 17, 21, 22, 25):
        names.removeNames(nameID=name_id)
    for name_id, text in ((1, family), (2, style), (3, postscript), (4, f"{family} {style}"), (6, postscript)):
        names.removeNames(nameID=name_id)
        names.setName(text, name_id, 3, 1, 0x409)


for source, (family, style, postscript) in FONTS.items():
    font = TTFont(pathlib.Path(sys.argv[1]) / f"{source}.ttf", recalcTimestamp=False)
    font["post"].formatType = 2.0
    tabular(font)
    narrow_space(font, "Mono" in source)
    rename(font, family, style, postscript)
    font.save(OUT / f"{postscript}.ttf")
    digits = {font["hmtx"][font.getBestCmap()[ord(d)]][0] for d in "0123456789"}
    print(postscript, "figures are", digits, "wide")

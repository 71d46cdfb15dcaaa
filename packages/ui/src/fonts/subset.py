"""Cuts the fonts of this folder from the packages, see README.md. Usage: subset.py <node_modules of packages/ui>"""
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

here = os.path.dirname(os.path.abspath(__file__))
europe = [*range(0x100, 0x180), *range(0x218, 0x21C), 0x1E9E]
features = ["ccmp", "locl", "liga", "kern", "mark", "mkmk", "tnum", "pnum", "rvrn", "calt"]

for family, style in [("source-sans-3", "normal"), ("literata", "normal"), ("literata", "italic")]:
    for part in ["latin", "latin-ext"]:
        file = f"{sys.argv[1]}/@fontsource-variable/{family}/files/{family}-{part}-wght-{style}.woff2"
        font = instancer.instantiateVariableFont(TTFont(file), {"wght": (400, 400, 700)})
        # Read once more: glyphs without variations must be known to the subsetter too.
        font.flavor = None
        font.save("/tmp/instance.ttf")
        font = TTFont("/tmp/instance.ttf")
        for glyph in font.getGlyphOrder():
            font["gvar"].variations.setdefault(glyph, [])
        options = subset.Options()
        options.layout_features = features
        options.name_IDs = [0, 13, 14]
        options.hinting = False
        cutter = subset.Subsetter(options)
        cmap = font.getBestCmap()
        cutter.populate(unicodes=sorted(cmap) if part == "latin" else [u for u in europe if u in cmap])
        cutter.subset(font)
        font.flavor = "woff2"
        font.save(f"{here}/{family}-{'latin' if part == 'latin' else 'europe'}-{style}.woff2")

"""Cuts the fonts of this folder from the packages, see README.md. Usage: subset.py <node_modules of packages/ui>"""
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

here = os.path.dirname(os.path.abspath(__file__))
europe = [*range(0x100, 0x180), *range(0x218, 0x21C), 0x1E9E]
# Letters of Turkish, Romanian, Polish, Czech and their neighbours that names are full of: in a file of their own for the text font, since one place name would bring all.
everyday = sorted(map(ord, "ąĄćĆčČęĘěğĞİłŁńňřŘşŞśŚšŠůźżŻžŽăĂșȘțȚđĐőű"))
features = ["ccmp", "locl", "liga", "kern", "mark", "mkmk", "tnum", "pnum", "rvrn", "calt"]

for family, style in [("source-sans-3", "normal"), ("literata", "normal"), ("literata", "italic")]:
    for part in ["latin", "latin-ext"]:
        file = f"{sys.argv[1]}/@fontsource-variable/{family}/files/{family}-{part}-wght-{style}.woff2"
        font = instancer.instantiateVariableFont(TTFont(file), {"wght": (400, 400, 700)})
        # Read once more: glyphs without variations must be known to the subsetter too.
        font.flavor = None
        font.save("/tmp/instance.ttf")
        cmap = font.getBestCmap()
        if part == "latin":
            parts = {"latin": sorted(cmap)}
        elif family == "literata":
            parts = {"europe": [u for u in europe if u in cmap]}
        else:
            parts = {"everyday": everyday, "europe": [u for u in europe if u in cmap and u not in everyday]}
        for name, letters in parts.items():
            options = subset.Options()
            options.layout_features = features
            options.name_IDs = [0, 13, 14]
            options.hinting = False
            cut = TTFont("/tmp/instance.ttf")
            for glyph in cut.getGlyphOrder():
                cut["gvar"].variations.setdefault(glyph, [])
            cutter = subset.Subsetter(options)
            cutter.populate(unicodes=letters)
            cutter.subset(cut)
            cut.flavor = "woff2"
            cut.save(f"{here}/{family}-{name}-{style}.woff2")

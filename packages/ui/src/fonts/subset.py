"""Cuts the fonts of this folder from the packages, see README.md. Usage: subset.py <node_modules of packages/ui>"""
import os
import re
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

here = os.path.dirname(os.path.abspath(__file__))
# Marks that stand alone are in no range of ../fonts.css: what places and joins them could never be seen.
features = ["locl", "liga", "kern", "tnum", "rvrn", "calt"]
# Where an f would run into what follows. Literata joins f and T with far more (Th, fb, fh, fk, ft), which costs more than all of these.
joined = {"f": [["f"], ["i"], ["l"], ["iacute"], ["f", "i"], ["f", "l"]], "T": []}


def letters_of(file):
    """What a browser asks this file for, and nothing else."""
    css = open(f"{here}/../fonts.css", encoding="utf8").read()
    ranges = re.search(rf"{file}.*?unicode-range:(.*?);", css, re.S)[1]
    ends = [[int(end, 16) for end in part.split("-")] for part in re.findall(r"U\+([0-9A-F-]+)", ranges)]
    return [letter for end in ends for letter in range(end[0], end[-1] + 1)]


def without_rare_ligatures(font):
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in (getattr(t, "ExtSubTable", t) for t in lookup.SubTable):
            for first, found in getattr(table, "ligatures", {}).items():
                table.ligatures[first] = [one for one in found if one.Component in joined.get(first, [one.Component])]


for family, style in [("source-sans-3", "normal"), ("literata", "normal"), ("literata", "italic")]:
    for part in ["latin", "latin-ext"]:
        source = f"{sys.argv[1]}/@fontsource-variable/{family}/files/{family}-{part}-wght-{style}.woff2"
        font = instancer.instantiateVariableFont(TTFont(source), {"wght": (400, 400, 700)})
        # Read once more: glyphs without variations must be known to the subsetter too.
        font.flavor = None
        font.save("/tmp/instance.ttf")
        for name in {"latin": ["latin"], "latin-ext": ["europe"] if family == "literata" else ["everyday", "europe"]}[part]:
            file = f"{family}-{name}-{style}.woff2"
            options = subset.Options()
            options.layout_features = features
            options.name_IDs = [0, 13, 14]
            options.hinting = False
            # No text runs from top to bottom.
            options.drop_tables += ["vhea", "vmtx", "VVAR"]
            cut = TTFont("/tmp/instance.ttf")
            without_rare_ligatures(cut)
            for glyph in cut.getGlyphOrder():
                cut["gvar"].variations.setdefault(glyph, [])
            cutter = subset.Subsetter(options)
            cutter.populate(unicodes=[letter for letter in letters_of(file) if letter in font.getBestCmap()])
            cutter.subset(cut)
            cut.flavor = "woff2"
            cut.save(f"{here}/{file}")

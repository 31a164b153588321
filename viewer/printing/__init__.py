"""Registers as pages to print: what stands on them as values, and those as a PDF.

The forms are in the language that is asked for, whatever the window speaks: an archive in Baku may
owe a Russian inventory. So their words are tables here and not in the translation files.
"""

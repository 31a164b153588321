"""Citations of records: what is cited as values, and each published style as a function. No Qt.

Written here and not by a CSL processor: citeproc-py runs and freezes, but there is no CSL style
for ГОСТ Р 7.0.100, no locale for Azerbaijani, and CSL has no levels of an archival reference code;
what is cited are four kinds of things, which each rule says something definite about.
"""

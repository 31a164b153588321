"""The sentences of pages of originals that cannot be shown as pictures."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

#: By the codes of ``db.errors.UnreadableFileError`` that begin with ``pages_``.
PAGE_SENTENCES: Mapping[str, str] = {
    "pages_unsupported": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has no pages that can be shown here. Open the original in a program of its own.",
    ),
    "pages_encrypted": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is protected by a password, so its pages cannot be shown here. Open the original "
        "in a program of its own.",
    ),
    "pages_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "This page of “{name}” cannot be drawn: the file seems to be damaged or breaks off. It was "
        "received so, and its text is untouched.",
    ),
    "pages_too_large": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is too large to be shown here. Open the original in a program of its own.",
    ),
    "pages_stopped": QT_TRANSLATE_NOOP(
        "errors",
        "Drawing “{name}” took too much time or memory and was stopped. Nothing was harmed; open "
        "the original in a program of its own if you trust it.",
    ),
}

"""The sentence of every warning of a text that was read, but not without doubts."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

#: By the codes of ``DocumentText.warnings`` that are no errors.
READING_SENTENCES: Mapping[str, str] = {
    "wrong_suffix": QT_TRANSLATE_NOOP(
        "errors", "“{name}” is not of the kind that its name says; it was read as what it is."
    ),
    "tracked_changes": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has tracked changes. The text was read as if they were accepted; compare it "
        "with the original.",
    ),
    "scanned_pages": QT_TRANSLATE_NOOP(
        "errors",
        "Some pages of “{name}” are pictures without text, so they are missing here. Recognise "
        "their text first and add that file.",
    ),
    "uncertain_encoding": QT_TRANSLATE_NOOP(
        "errors",
        "The encoding of “{name}” is a guess: letters may be wrong. Compare the text with the "
        "original.",
    ),
    "undecodable_bytes": QT_TRANSLATE_NOOP(
        "errors",
        "Some bytes of “{name}” stand for no letter and show as “�”. Compare the text with the "
        "original.",
    ),
    "text_cut": QT_TRANSLATE_NOOP(
        "errors", "“{name}” is so long that only its beginning was read. The original is whole."
    ),
    "text_incomplete": QT_TRANSLATE_NOOP(
        "errors", "The text of “{name}” could not be read whole. The original is whole."
    ),
    "damaged_markup": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is damaged inside, and a part of its text may be missing. Compare the text with "
        "the original.",
    ),
    "damaged_pages": QT_TRANSLATE_NOOP(
        "errors",
        "Some pages of “{name}” are damaged and could not be read. Compare the text with the "
        "original.",
    ),
    "attachments": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” came with attachments. They are no part of this text; in an archive each of them "
        "is a file of its own.",
    ),
    "proposal_failed": QT_TRANSLATE_NOOP(
        "errors",
        "The text of “{name}” was read, but nothing could be proposed out of it. Type the values "
        "in yourself.",
    ),
}

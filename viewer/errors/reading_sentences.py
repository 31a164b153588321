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
        "Some pages of “{name}” are pictures of text, so they are missing here. To have them "
        "recognised, install the program Tesseract with its data for Russian, Azerbaijani and "
        "English, and add the file again.",
    ),
    "recognised": QT_TRANSLATE_NOOP(
        "errors",
        "Text of “{name}” was recognised from pictures (pages: {pages}; certainty of the letters: "
        "{percent} %). Compare it with the original.",
    ),
    "recognised_badly": QT_TRANSLATE_NOOP(
        "errors",
        "Text of “{name}” was recognised from poor pictures (pages: {pages}; certainty of the "
        "letters: {percent} %), so letters are wrong and every value is doubtful. Compare it with "
        "the original.",
    ),
    "recognition_stopped": QT_TRANSLATE_NOOP(
        "errors",
        "Not all pictures of text in “{name}” were recognised ({done} of {pages} pages), so the"
        " text is incomplete. The original is whole. Compare the text with it.",
    ),
    "language_data_missing": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was recognised without Tesseract’s data for some languages ({languages}). "
        "Install it and add the file again if the text is in one of them.",
    ),
    "unreadable_font": QT_TRANSLATE_NOOP(
        "errors",
        "Some pages of “{name}” use a font that does not say which letters it shows, so their "
        "text is missing here. To have it recognised from the picture, install the program "
        "Tesseract with its data for Russian, Azerbaijani and English, and add the file again.",
    ),
    "repaired_letters": QT_TRANSLATE_NOOP(
        "errors",
        "The Cyrillic letters of “{name}” were stored as Western ones and have been put right. "
        "Compare the text with the original.",
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
    "name_replaced": QT_TRANSLATE_NOOP(
        "errors",
        "Some bytes of the name under which “{name}” was packed stand for no letter and show as "
        "“�”. The file itself is whole.",
    ),
    "text_cut": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is so long that only its beginning was read. The original is whole. Compare "
        "the text with it.",
    ),
    "text_incomplete": QT_TRANSLATE_NOOP(
        "errors",
        "The text of “{name}” could not be read whole. The original is whole. Compare the text "
        "with it.",
    ),
    "hidden_text": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” holds text that the page shows only when something on it is pressed. That text "
        "was left out. Open the original and see whether anything of it matters.",
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
    "proposed_in_part": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is so long that values were looked for in its beginning only ({percent} % of "
        "the text). Type in what stands further on, or select it in the text.",
    ),
    "proposal_failed": QT_TRANSLATE_NOOP(
        "errors",
        "The text of “{name}” was read, but nothing could be proposed out of it. Type the values "
        "in yourself.",
    ),
}

"""The sentences of tags and notes: why something is not so."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

#: By the codes of ``db.errors.AnnotationError``.
ANNOTATION_SENTENCES: Mapping[str, str] = {
    "tag_empty": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed: a tag needs a word. Fill it in.",
    ),
    "tag_long": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed: a tag has at most {limit} characters. Write a note instead.",
    ),
    "tag_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "There is no tag “{tag}” any more. Choose another one from the list.",
    ),
    "note_empty": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was kept: the note says nothing. Fill it in.",
    ),
    "note_long": QT_TRANSLATE_NOOP(
        "errors", "Nothing was kept: a note has at most {limit} characters. Shorten it."
    ),
    "words_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was kept: the words that the note is on do not stand there, or not only once. "
        "Select the words in the text again.",
    ),
}

"""The sentences of topics and thesauri: why something is not so, and what a report says."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

#: By the codes of ``db.errors.TopicError`` and ``ThesaurusError``.
TOPIC_SENTENCES: Mapping[str, str] = {
    "topic_circle": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed: the topic would stand under itself. Choose another broader topic.",
    ),
    "topic_unnamed": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed: a topic needs a label in at least one language. Fill it in.",
    ),
    "topic_label_long": QT_TRANSLATE_NOOP(
        "errors", "Nothing was changed: a text is longer than {limit} characters. Shorten it."
    ),
    "topic_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed: one of the topics is no longer there. Look at the topics again.",
    ),
    "thesaurus_broken": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is no SKOS that can be read (line {line}: {detail}). Save it again as Turtle "
        "or RDF/XML.",
    ),
    "thesaurus_hostile": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has a document type (DOCTYPE) and was not read, since such files can do harm. "
        "Save it as Turtle, or without its document type.",
    ),
    "thesaurus_too_large": QT_TRANSLATE_NOOP(
        "errors", "“{name}” is larger than {limit} bytes and was not read. Split it."
    ),
    "thesaurus_empty": QT_TRANSLATE_NOOP(
        "errors",
        "There is no concept of SKOS in “{name}”. Choose a file that holds a thesaurus.",
    ),
    "thesaurus_missing": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be read ({detail}). Check where the file is and choose it again.",
    ),
    "thesaurus_not_written": QT_TRANSLATE_NOOP(
        "errors", "“{name}” could not be written ({detail}). Choose another place."
    ),
    "thesaurus_format_unknown": QT_TRANSLATE_NOOP(
        "errors", "Topics are written as .ttl (Turtle) or .rdf (RDF/XML): name the file so."
    ),
}

#: What a report says of a concept, by the values of ``db.model.topics.TopicMatter``.
MATTER_SENTENCES: Mapping[str, str] = {
    "joined": QT_TRANSLATE_NOOP(
        "errors", "becomes one with the topic of the archive that is called so"
    ),
    "same_label": QT_TRANSLATE_NOOP("errors", "becomes a new topic, though several are called so"),
    "no_label": QT_TRANSLATE_NOOP("errors", "has no label and is left out"),
    "second_broader": QT_TRANSLATE_NOOP(
        "errors", "has several broader concepts, of which one counts: {about}"
    ),
    "circle": QT_TRANSLATE_NOOP("errors", "would stand under itself and has no broader topic now"),
    "unknown": QT_TRANSLATE_NOOP("errors", "names a concept that is not in the file: {about}"),
    "second_label": QT_TRANSLATE_NOOP(
        "errors", "has two preferred labels in one language; an alternative one is now: {about}"
    ),
}

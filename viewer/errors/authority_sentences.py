"""The sentences of files of authority records: what is wrong with one, and what a report says."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

#: By the codes of ``db.errors.AuthorityFileError``.
AUTHORITY_SENTENCES: Mapping[str, str] = {
    "authority_file_broken": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is no XML that can be read ({detail}). Export it again as EAC-CPF from where "
        "it came.",
    ),
    "authority_file_hostile": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has a document type (DOCTYPE) and was not read, since such files can do harm. "
        "Save it without its document type.",
    ),
    "authority_file_too_large": QT_TRANSLATE_NOOP(
        "errors", "“{name}” is larger than {limit} bytes and was not read. Split it."
    ),
    "authority_file_empty": QT_TRANSLATE_NOOP(
        "errors",
        "There is no authority record of EAC-CPF 2010 in “{name}”. Choose a file that another "
        "program exported as EAC-CPF.",
    ),
    "authority_file_missing": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be read ({detail}). Check where the file is and choose it again.",
    ),
    "authority_file_not_written": QT_TRANSLATE_NOOP(
        "errors", "“{name}” could not be written ({detail}). Choose another place."
    ),
}

#: What a report says of a record, by the values of ``db.model.authority_files.AuthorityMatter``.
AUTHORITY_MATTERS: Mapping[str, str] = {
    "same_identifier": QT_TRANSLATE_NOOP(
        "errors", "becomes one with the record of the archive that bears the identifier {about}"
    ),
    "joined": QT_TRANSLATE_NOOP(
        "errors", "becomes one with the record of the archive that is called so"
    ),
    "same_name": QT_TRANSLATE_NOOP("errors", "becomes a new record, though several are called so"),
    "no_name": QT_TRANSLATE_NOOP("errors", "has no name and is left out"),
    "family": QT_TRANSLATE_NOOP("errors", "is a family and is left out"),
    "identifier": QT_TRANSLATE_NOOP(
        "errors", "an identifier is another record's and is left out: {about}"
    ),
    "date": QT_TRANSLATE_NOOP("errors", "a date is left out: {about}"),
    "unknown": QT_TRANSLATE_NOOP(
        "errors", "names one that is neither in the file nor in the archive: {about}"
    ),
    "kind": QT_TRANSLATE_NOOP("errors", "a relation that does not fit is left out: {about}"),
    "circle": QT_TRANSLATE_NOOP(
        "errors", "would be a part of itself; the relation is left out: {about}"
    ),
    "spans": QT_TRANSLATE_NOOP(
        "errors", "a name was used in several spans, of which the last one is kept: {about}"
    ),
    "long": QT_TRANSLATE_NOOP("errors", "a text is too long and is left out: {about}"),
}

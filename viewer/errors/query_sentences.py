"""The sentence of every message about a query: what was not understood, what was searched."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

QUERY_SENTENCES: Mapping[str, str] = {
    "query_too_long": QT_TRANSLATE_NOOP(
        "errors", "The query is too long: only its first {limit} characters were searched."
    ),
    "too_many_terms": QT_TRANSLATE_NOOP(
        "errors", "The query has too many words: only the first {limit} were searched."
    ),
    "too_many_brackets": QT_TRANSLATE_NOOP(
        "errors",
        "There are brackets more than {limit} deep: what is inside the deepest was left out.",
    ),
    "unbalanced_bracket": QT_TRANSLATE_NOOP(
        "errors", "A bracket is missing its other half; it was taken as if it were there."
    ),
    "unbalanced_quote": QT_TRANSLATE_NOOP(
        "errors",
        "A quotation mark is missing its other half; the phrase was taken to end with the query.",
    ),
    "dangling_operator": QT_TRANSLATE_NOOP(
        "errors", "“{word}” has nothing to act upon and was left out."
    ),
    "empty_field": QT_TRANSLATE_NOOP(
        "errors", "“{field}:” is followed by nothing and was left out."
    ),
    "unknown_field": QT_TRANSLATE_NOOP(
        "errors",
        "There is no field “{field}:”; what follows it was searched as ordinary words. Fields are "
        "person, institution, council, place, topic, tag, note, kind, date, lang, instrument, "
        "number, type, access, ref, names and related.",
    ),
    "misspelt_field": QT_TRANSLATE_NOOP(
        "errors",
        "There is no field “{field}:”; “{near}:” may be meant. What follows it was searched as "
        "ordinary words.",
    ),
    "unknown_value": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is no value of “{field}:”, so this part was left out. Its values are {known}.",
    ),
    "misspelt_value": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is no value of “{field}:”, so this part was left out; “{near}” may be meant.",
    ),
    "bad_date": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is no date, so it was left out. Write date:2021, date:2021-11, "
        "date:18.11.2021 or date:2020..2022.",
    ),
    "prefix_too_short": QT_TRANSLATE_NOOP(
        "errors",
        "An asterisk needs at least {limit} letters before it, so “{word}*” was not searched as a "
        "beginning.",
    ),
    "asterisk_inside": QT_TRANSLATE_NOOP(
        "errors",
        "An asterisk stands for letters only at the end of a word, so “{word}” was searched "
        "without what stands after it; at the beginning of a word it was left out.",
    ),
    "too_many_edits": QT_TRANSLATE_NOOP(
        "errors", "At most {limit} letters may differ; so many were allowed."
    ),
    "nothing_to_search": QT_TRANSLATE_NOOP(
        "errors", "There is no word in it that can be searched for, so everything was found."
    ),
    "query_too_broad": QT_TRANSLATE_NOOP(
        "errors", "This would find too much and take too long. Add a word, or make words longer."
    ),
    "index_behind": QT_TRANSLATE_NOOP(
        "errors",
        "The search index is being built, so nothing can be found yet. All records are safe; "
        "search again in a moment.",
    ),
}

"""A Russian body as the owner of an office: «Тульский музей» → «Тульского музея»."""

from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.name_words_ru import head_forms
from db.language.inflect import adjective_cases, in_genitive


def genitive_body(name: str) -> str:
    """The name in the genitive; empty for what is no body in the nominative."""
    words = name.split(" ")
    if len(words) == 1 and is_abbreviation(name):
        return name
    declined = []
    for index, word in enumerate(words):
        head = any(form.case == "nomn" for form in head_forms(word))
        adjective = any(case == "nomn" for case, _ in adjective_cases(word))
        turned = in_genitive(word) if head or adjective else ""
        if not turned:
            return ""
        declined.append(turned)
        if head:
            return " ".join([*declined, *words[index + 1 :]])
    return ""

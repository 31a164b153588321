"""Whether a word heads the name of a body, in any of the languages."""

from db.ingest.finders.bodies_az import head_of
from db.ingest.finders.name_words_ru import head_forms
from db.ingest.finders.words_en import BODY_HEADS


def heads_body(word: str, language: str | None) -> bool:
    """True for «Советом», "Council", «Şurası»; what is in no known language is read as English."""
    if language == "ru":
        return bool(head_forms(word))
    if language == "az":
        return head_of(word) is not None
    return word.lower() in BODY_HEADS

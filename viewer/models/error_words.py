"""What went wrong, in the interface's language and with its way of writing days."""

from viewer.errors import error_sentence
from viewer.i18n import date_text, translate_error


def error_words(error: BaseException) -> str:
    """The sentence of an exception."""
    return error_sentence(error, translate_error, lambda day: date_text(day, prose=True))


def detail_words(detail: str) -> str:
    """What a check noted of a file: words of the system's own are translated."""
    from viewer.errors.system_sentences import system_words

    return system_words(detail, translate_error)

"""The words of what sources disagree on: names of fields, values as they are read."""

from db.model import Conflict, PartialDate
from viewer.i18n import capital, date_range, date_text, language_name, session_text
from viewer.pages.wording import fact_line, translate


def conflict_field(conflict: Conflict) -> str:
    """What the values are of, in a word."""
    return {
        "council": translate("conflicts", "council"),
        "ordinal": translate("conflicts", "number"),
        "date": translate("conflicts", "date"),
        "place": translate("conflicts", "place"),
        "theme": translate("conflicts", "theme"),
        "organisers": translate("conflicts", "organisers"),
        "legal_basis": translate("conflicts", "legal basis"),
        "office": translate("conflicts", "office"),
    }[conflict.field]


def conflict_title(conflict: Conflict) -> str:
    """What the values are of: «Theme · Russian», «Office · Hikmət Hacıyev»."""
    word = conflict_field(conflict)
    about = conflict.about.label if conflict.about is not None else ""
    language = language_name(conflict.language) if conflict.language else ""
    return fact_line(capital(word), about, language)


def value_text(conflict: Conflict, value: str) -> str:
    """A value as a person reads it; one that is no date or number as it is stated."""
    if conflict.field == "ordinal" and value.isdecimal():
        return session_text(int(value))
    if conflict.field != "date":
        return value
    start, _, end = value.partition("/")
    try:
        for part in filter(None, (start, end)):
            PartialDate.parse(part)
    except ValueError:
        return value
    return date_range(start, end) if end else date_text(start)

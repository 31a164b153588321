"""The words for what a waiting text says otherwise than the record of the meeting that it joins."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from db.model import Belonging, Leaf, Relation
from db.model.proposal import ProposedSession
from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.i18n import date_text

_DIFFERS = QT_TRANSLATE_NOOP(
    "Matching", "Differs from the record: {what}. Both are kept, the record's is shown."
)
_VALUES = {
    "ordinal": QT_TRANSLATE_NOOP("Matching", "session number {here}, there {there}"),
    "date": QT_TRANSLATE_NOOP("Matching", "date {here}, there {there}"),
    "date_end": QT_TRANSLATE_NOOP("Matching", "last day {here}, there {there}"),
    "theme": QT_TRANSLATE_NOOP("Matching", "theme “{here}”, there “{there}”"),
}


def differing_text(relation: Relation, session: ProposedSession, how: Belonging) -> str:
    """What differs; empty where nothing does, or the text joins no meeting.

    A day does not differ from its month, nor a theme from itself in other quotation marks.
    """
    if how is not Belonging.MEETING:
        return ""
    said = [
        _value("ordinal", session.ordinal, str(relation.ordinal or ""), _other_number, str),
        _value("date", session.date_start, relation.date or "", _other_date, date_text),
        _value("date_end", session.date_end, relation.date_end or "", _other_date, date_text),
        _value("theme", session.theme, relation.theme, _other_words, str),
    ]
    what = "; ".join(filter(None, said))
    return QCoreApplication.translate("Matching", _DIFFERS).format(what=what) if what else ""


def _value(
    name: str,
    leaf: Leaf | None,
    there: str,
    is_other: Callable[[str, str], bool],
    shown: Callable[[str], str],
) -> str:
    here = "" if leaf is None else leaf.text
    if not here or not there or not is_other(here, there):
        return ""
    text = QCoreApplication.translate("Matching", _VALUES[name])
    return text.format(here=shown(here), there=shown(there))


def _other_number(here: str, there: str) -> bool:
    return here != there


def _other_date(here: str, there: str) -> bool:
    return not (here.startswith(there) or there.startswith(here))


def _other_words(here: str, there: str) -> bool:
    return _plain(here) != _plain(there)


def _plain(text: str) -> str:
    letters = "".join(sign if sign.isalnum() else " " for sign in text.casefold())
    return " ".join(letters.replace("ё", "е").split())

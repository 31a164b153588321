"""The words of the review: names of fields, reasons for doubt, states of waiting files."""

from PySide6.QtCore import QCoreApplication

from db.model import InboxItem, InboxState
from viewer.errors import code_sentence
from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.i18n import translate_error
from viewer.models.proposal_paths import Path


def _tr(text: str) -> str:
    """A marked text in the interface's language."""
    return QCoreApplication.translate("Review", text)


_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Review", "Name"),
    "ordinal": QT_TRANSLATE_NOOP("Review", "Session"),
    "date_start": QT_TRANSLATE_NOOP("Review", "Date"),
    "date_end": QT_TRANSLATE_NOOP("Review", "Last day"),
    "place": QT_TRANSLATE_NOOP("Review", "Place"),
    "theme": QT_TRANSLATE_NOOP("Review", "Theme"),
    "language": QT_TRANSLATE_NOOP("Review", "Language"),
    "legal_basis": QT_TRANSLATE_NOOP("Review", "Legal basis"),
    "abbreviation": QT_TRANSLATE_NOOP("Review", "Abbreviation"),
    "office": QT_TRANSLATE_NOOP("Review", "Office"),
    "number": QT_TRANSLATE_NOOP("Review", "Number"),
    "text": QT_TRANSLATE_NOOP("Review", "Wording"),
    "title": QT_TRANSLATE_NOOP("Review", "Title"),
    "date": QT_TRANSLATE_NOOP("Review", "Date"),
}
_COUNCIL = QT_TRANSLATE_NOOP("Review", "Council")
_PERSON = QT_TRANSLATE_NOOP("Review", "Full name")
_GROUPS = {
    "organisers": QT_TRANSLATE_NOOP("Review", "Organiser"),
    "participants": QT_TRANSLATE_NOOP("Review", "Speaker"),
    "points": QT_TRANSLATE_NOOP("Review", "Point"),
    "instruments": QT_TRANSLATE_NOOP("Review", "Instrument"),
}
_REASONS = {
    "not_expanded": QT_TRANSLATE_NOOP(
        "Review", "Not spelled out; agrees with the first letters of the name"
    ),
    "no_date": QT_TRANSLATE_NOOP("Review", "The text gives no date for it"),
    "no_day": QT_TRANSLATE_NOOP("Review", "No day is given: month and year are recorded"),
    "no_month": QT_TRANSLATE_NOOP("Review", "No month is given: the year is recorded"),
    "several_candidates": QT_TRANSLATE_NOOP("Review", "The text offers several; the likeliest one"),
    "weak_pattern": QT_TRANSLATE_NOOP("Review", "Read from an unusual wording"),
    "from_metadata": QT_TRANSLATE_NOOP("Review", "From the file's own data, not from the text"),
    "recognised_badly": QT_TRANSLATE_NOOP(
        "Review", "Recognised from a poor picture: letters may be wrong"
    ),
    "tie_gone": QT_TRANSLATE_NOOP(
        "Review", "It stood for a record that is not in the archive any more"
    ),
    "case_uncertain": QT_TRANSLATE_NOOP("Review", "The dictionary form is a guess"),
}
_PROBLEMS = {
    "bad_date": QT_TRANSLATE_NOOP(
        "Review", "Not understood. Type 18.11.2021, 18 November 2021, 2021-11 or 2021."
    ),
    "bad_ordinal": QT_TRANSLATE_NOOP("Review", "Not a session number. Write 3 for the third one"),
    "no_text": QT_TRANSLATE_NOOP("Review", "The wording is missing"),
    "nothing_said": QT_TRANSLATE_NOOP(
        "Review",
        "No meeting was found. Fill in its council, day or points, or set the file aside: its"
        " original stays in the archive",
    ),
}
_STATES = {
    InboxState.READY: QT_TRANSLATE_NOOP("Review", "Ready to confirm"),
    InboxState.INCOMPLETE: QT_TRANSLATE_NOOP("Review", "Text incomplete"),
    InboxState.NO_SESSION: QT_TRANSLATE_NOOP("Review", "No meeting found"),
    InboxState.KEPT: QT_TRANSLATE_NOOP("Review", "Not yet read"),
    InboxState.DUPLICATE: QT_TRANSLATE_NOOP("Review", "Already in the archive"),
    InboxState.DISCARDED: QT_TRANSLATE_NOOP("Review", "Set aside"),
}
_UNREAD = QT_TRANSLATE_NOOP("Review", "Could not be read")
_WAITING = QT_TRANSLATE_NOOP("Review", "Waiting")


def translated(text: str) -> str:
    """A text that was marked for the review, in the interface's language."""
    return _tr(text)


def field_label(path: Path) -> str:
    """What a field is called in the form: «Abbreviation», “Speaker 2: Office”."""
    if path == ("session", "council", "name"):
        return _tr(_COUNCIL)
    if path[0] == "participants" and path[-1] == "name":
        return _tr(_PERSON)
    return _tr(_FIELDS[str(path[-1])])


def full_label(path: Path) -> str:
    """The field's name with its group and number: for the screen reader and the panel."""
    label = field_label(path)
    if len(path) >= 3 and isinstance(path[-2], int):
        group = _tr(_GROUPS[str(path[-3])])
        return f"{group} {path[-2] + 1}: {label}"
    return label


def member_label(path: Path) -> str:
    """A member by its group and number: “Speaker 2”."""
    return f"{_tr(_GROUPS[str(path[-3])])} {int(path[-2]) + 1}"


def reason_text(reason: str) -> str:
    """Why a value is doubtful, in words."""
    return _tr(_REASONS.get(reason, _REASONS["weak_pattern"]))


def problem_text(code: str) -> str:
    """Why a value cannot be stored, in words: the archive's own where it has a sentence."""
    return _tr(_PROBLEMS[code]) if code in _PROBLEMS else translate_error(code_sentence(code, {}))


def confidence_text(share: float) -> str:
    """The figure behind the bar."""
    sentence = QCoreApplication.translate("Review", "Certainty: {percent} %")
    return sentence.format(percent=round(100 * share))


def state_text(item: InboxItem) -> str:
    """The state of a waiting file in a few words; of one with questions see ``InboxHead``."""
    if not item.has_text and item.state not in {InboxState.DISCARDED, InboxState.KEPT}:
        return _tr(_UNREAD)
    return _tr(_STATES.get(item.state, _WAITING))


def problem_sentence(sentence: str) -> str:
    """A reader's problem in the interface's language."""
    return translate_error(sentence)

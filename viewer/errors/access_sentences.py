"""The sentences of what goes wrong while access is restricted, words blacked out, acts done."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

ACCESS_SENTENCES: Mapping[str, str] = {
    "published_copy": QT_TRANSLATE_NOOP(
        "errors",
        "A copy for readers: it is open for reading only, and what was closed or restricted when "
        "it was made is not in it.",
    ),
    "record_closed": QT_TRANSLATE_NOOP("errors", "This record is closed to readers until {until}."),
    "record_closed:without_end": QT_TRANSLATE_NOOP("errors", "This record is closed to readers."),
    "access_not_here": QT_TRANSLATE_NOOP(
        "errors",
        "Only units of description, sessions, documents and points can be restricted. Nothing "
        "was changed. Choose one of these.",
    ),
    "access_day_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is no date. Type 18.11.2021, 18 November 2021, 2021-11 or 2021.",
    ),
    "access_reason_long": QT_TRANSLATE_NOOP(
        "errors",
        "A ground may have {limit} characters at the most. Nothing was changed. Shorten it.",
    ),
    "redaction_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "A place to black out is not in this text. Nothing was changed. Open the document again"
        " and mark the place anew.",
    ),
    "redaction_other_text": QT_TRANSLATE_NOOP(
        "errors",
        "The text of the document has changed since the words were chosen. Choose them again; "
        "nothing was changed.",
    ),
    "act_not_approved": QT_TRANSLATE_NOOP(
        "errors",
        "Act {number} is not approved: it needs its date and who approved it. Nothing was "
        "erased. Enter both in the act first.",
    ),
    "act_number_differs": QT_TRANSLATE_NOOP(
        "errors",
        "That is not the number of the act. Nothing was erased. Type the number as it stands on"
        " the act.",
    ),
    "act_reason_missing": QT_TRANSLATE_NOOP(
        "errors",
        "Carrying out an act needs a reason. Nothing was erased. Fill it in.",
    ),
    "act_carried_out": QT_TRANSLATE_NOOP(
        "errors",
        "Act {number} was carried out already. Nothing was erased. The journal says what it did.",
    ),
    "act_to_come": QT_TRANSLATE_NOOP(
        "errors",
        "The day of act {number} is still to come: {until}. Nothing was erased. Correct the date "
        "of the act, or carry it out later.",
    ),
    "act_term_runs": QT_TRANSLATE_NOOP(
        "errors",
        "Act {number} cannot be carried out today: the term has not run out, or there is none, of "
        "{value}. Nothing was erased. Take these units out of the act.",
    ),
    "erased_held": QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is the original of a document that stays, and holds what is to be erased. Lay "
        "that document into a unit of the act as well, or take this one out. Nothing was erased.",
    ),
    "record_erased": QT_TRANSLATE_NOOP(
        "errors",
        "What this needs was erased by act {act} and cannot come back. Nothing was changed.",
    ),
}

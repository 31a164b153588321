"""The sentences of what a verification remarks: no fault of the archive, but worth knowing."""

from collections.abc import Callable, Mapping

from db.model import VerifyProblem
from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.errors.sentences import fill

#: By the kinds of ``VerifyReport.remarks``.
REMARK_SENTENCES: Mapping[str, str] = {
    "clock_back": QT_TRANSLATE_NOOP(
        "errors",
        "The times in the log run back at event {number}: a clock was wrong. Nothing is lost; "
        "times that cannot be true are not believed when the archive is shown as it was.",
    ),
    "backup_ahead": QT_TRANSLATE_NOOP(
        "errors",
        "The backup “{id}” is of this archive and knows what was done after the log here ends: "
        "another copy of the archive made it, or this archive before an older state of it was "
        "brought back. If neither is so, the end of the log was lost.",
    ),
    "other_line": QT_TRANSLATE_NOOP(
        "errors",
        "The backup “{id}” knows of work that the log of this archive does not hold: another copy "
        "of the archive made it, or this archive when it lay elsewhere. If there is no such copy, "
        "part of the log was lost.",
    ),
}


def remark_sentence(remark: VerifyProblem, translate: Callable[[str], str] = str) -> str:
    """What a remark says."""
    facts = {"id": remark.id, "number": remark.id.removeprefix("event ")}
    return fill(translate(REMARK_SENTENCES[remark.kind]), facts)

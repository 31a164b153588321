"""The words of access: open, restricted, closed, and until when."""

from PySide6.QtCore import QCoreApplication

from db.model.access import AccessState, AccessStatus
from viewer.i18n import date_text, in_quotes

translate = QCoreApplication.translate


def access_words(status: AccessStatus, until: str) -> str:
    """“Closed until 1 January 2031”; empty for what is open."""
    if status is AccessStatus.OPEN:
        return ""
    day = date_text(until, prose=True) if until else ""
    if status is AccessStatus.CLOSED:
        said = translate("access", "Closed until {date}") if day else translate("access", "Closed")
    elif day:
        said = translate("access", "Restricted until {date}")
    else:
        said = translate("access", "Restricted")
    return said.replace("{date}", day)


def inherited_words(state: AccessState) -> str:
    """By what else a record is restricted; empty if by nothing."""
    if not state.sources:
        return ""
    names = "; ".join(in_quotes(ref.label) for ref in state.sources)
    return translate("access", "Restricted with: {names}.").replace("{names}", names)


def status_word(status: AccessStatus) -> str:
    """A status in one word."""
    return {
        AccessStatus.OPEN: translate("access", "Open"),
        AccessStatus.RESTRICTED: translate("access", "Restricted"),
        AccessStatus.CLOSED: translate("access", "Closed"),
    }[status]

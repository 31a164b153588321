"""What stands below a found text: how far readers may see it, and why it was found."""

from PySide6.QtCore import QCoreApplication

from db.model import Hit
from db.model.access import AccessStatus
from viewer.widgets.access_words import access_words


def why_text(reason: str) -> str:
    """A sentence for a reason as the search gives it (``"name:Hacıyev=Гаджиев"``)."""
    kind, _, detail = reason.partition(":")
    found, _, asked = detail.partition("=")
    if kind == "name":
        said = QCoreApplication.translate("why", "Another spelling: {name}")
        return said.format(name=f"{found} = {asked}" if asked else found)
    if kind == "topic":
        said = QCoreApplication.translate("why", "By the topic: {topic}")
        return said.format(topic=found)
    if kind == "note":
        return QCoreApplication.translate("why", "In a note on the record")
    if kind == "theme":
        return QCoreApplication.translate("why", "In the theme of the session")
    if kind == "office":
        return QCoreApplication.translate("why", "In the office of a participant")
    if kind in ("person", "institution", "council", "place", "instrument"):
        said = QCoreApplication.translate("why", "By the name: {name}")
        return said.format(name=found or detail)
    return reason


def held_text(hit: Hit) -> str:
    """“Closed until 1 January 2031”; empty for what readers may see."""
    return access_words(AccessStatus(hit.access), hit.access_until) if hit.access else ""

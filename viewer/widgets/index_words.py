"""What is said of a search index that is being built anew."""

from PySide6.QtCore import QCoreApplication

from viewer.i18n import filled, number_text


def being_built(done: int, total: int) -> str:
    """``done`` of ``total`` records are in it; a total of 0 is unknown."""
    if not total:
        return QCoreApplication.translate("index", "The index is being built")
    said = QCoreApplication.translate("index", "The index is being built: {done} of {total}")
    return filled(said, done=number_text(done), total=number_text(total))

"""What is known of a backup or an original, in words."""

from PySide6.QtCore import QCoreApplication, QObject

from db.model.backups import BackupCheck
from db.model.fixity import CheckResult, DamagedOriginal
from viewer.i18n import moment_text, size_text
from viewer.models.error_words import detail_words

translate = QCoreApplication.translate


class ProblemCount(QObject):
    """How many problems there are."""

    def text(self, number: int) -> str:
        """In words."""
        return self.tr("%Ln problem(s) found", "", number)


def check_words(check: BackupCheck | None) -> str:
    """When a backup was verified, and what came of it."""
    if check is None:
        return translate("Backups", "not verified yet")
    if not check.ok:
        said = ProblemCount().text(check.problems)
    elif check.restored:
        said = translate("Backups", "proved by restoring it")
    else:
        said = translate("Backups", "verified")
    return f"{said}, {moment_text(check.at)}"


def damage_words(damaged: DamagedOriginal) -> str:
    """What a check found in the place of an original."""
    match damaged.result:
        case CheckResult.MISSING:
            return translate("Backups", "The file is missing.")
        case CheckResult.SIZE:
            said = translate("Backups", "The file has {found} instead of {size}.")
            found = size_text(int(damaged.detail)) if damaged.detail.isdecimal() else "?"
            return said.replace("{found}", found).replace("{size}", size_text(damaged.size))
        case CheckResult.UNREADABLE:
            said = translate("Backups", "The disk does not give the file ({why}).")
            return said.replace("{why}", detail_words(damaged.detail))
        case _:
            return translate(
                "Backups", "The file has the right size, and other bytes than were received."
            )

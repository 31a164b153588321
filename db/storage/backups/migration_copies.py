"""The copies of a database made before a migration, each with its digest in a file beside it.

They are kept for good. The file is as ``sha256sum`` writes and checks it.
"""

from pathlib import Path

from db.model import VerifyProblem
from db.storage.copying import write_file
from db.storage.originals import digest_of

PATTERN, DIGEST = "before-migration-*.db", ".sha256"


def note_digest(copy: Path, name: Path) -> None:
    """Write the digest of a copy that is about to get its name. Raises OSError."""
    beside = name.with_name(name.name + DIGEST)
    beside.unlink(missing_ok=True)
    write_file(beside, f"{digest_of(copy)}  {name.name}\n")


def check_migration_copies(backups: Path) -> tuple[int, list[VerifyProblem]]:
    """How many copies have a digest, and which are not what they were."""
    problems: list[VerifyProblem] = []
    looked = 0
    for beside in sorted(backups.glob(PATTERN + DIGEST)):
        looked += 1
        name = beside.name.removesuffix(DIGEST)
        try:
            said = beside.read_text(encoding="utf-8", errors="replace")
            if said != f"{(found := digest_of(backups / name))}  {name}\n":
                detail = f"{name}: SHA-256 is {found}"
                problems.append(VerifyProblem("backup_file_changed", name, detail))
        except FileNotFoundError:
            problems.append(VerifyProblem("backup_file_missing", name, name))
        except OSError as error:
            detail = f"{name}: {error.strerror or error}"
            problems.append(VerifyProblem("backup_file_unreadable", name, detail))
    return looked, problems

"""``self-test``: every part once, in a scratch archive; the same in a checkout and frozen.

The window is tried in a process of its own, started as a person starts it, without a screen.
"""

import os
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from db import Archive
from db.errors import ArchiveError
from db.model import LANGUAGES, BatchTable, Query, ResultTable
from db.model.tables import TABLE_FORMATS
from viewer import assets
from viewer.errors import error_sentence
from viewer.models.table_words import table_words
from viewer.sample import sample_files

_WINDOW_SECONDS = 60
_CATALOGUE_MAGIC = bytes.fromhex("3cb86418caef9c95")
#: Forms of "session" that the samples' texts have in another case or number.
_OTHER_FORMS = ("заседаниями", "iclaslarının", "sessions")
_NO_LIBRARY = "a system library is missing"


class PartFailedError(Exception):
    """A part did not do what it is for; the message says what was expected."""


def run(arguments: Namespace) -> int:
    """Print a line a part; exit status 1 if any failed."""
    with tempfile.TemporaryDirectory(prefix="council-archive-", ignore_cleanup_errors=True) as name:
        scratch = Path(name)
        os.environ["COUNCIL_ARCHIVE_CACHE"] = str(scratch / "cache")
        trial = Trial(scratch)
        failed = sum(not _passes(what, part) for what, part in trial.parts())
    print("Every part works." if not failed else f"{failed} failed.")
    return 1 if failed else 0


def _passes(what: str, part: Callable[[], str]) -> bool:
    began = time.perf_counter()
    try:
        found = part()
    except Exception as error:  # noqa: BLE001 - each failure is reported, and the next part is tried
        print(f"FAILED  {what}: {_reason(error)}", flush=True)
        return False
    milliseconds = (time.perf_counter() - began) * 1000
    print(f"ok      {what}: {found} ({milliseconds:,.0f} ms)", flush=True)
    return True


def _reason(error: Exception) -> str:
    if isinstance(error, PartFailedError):
        return str(error)
    if isinstance(error, ArchiveError):
        return f"{error_sentence(error)} ({error})"
    return f"{type(error).__name__}: {error}"


def _expect(fact: bool, otherwise: str) -> None:
    if not fact:
        raise PartFailedError(otherwise)


class Trial:
    """The parts in an order in which each finds what it needs in the scratch folder."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        self._archive = scratch / "trial.archive"
        self._backup = scratch / "backup"
        self._samples: list[Path] = []

    def parts(self) -> list[tuple[str, Callable[[], str]]]:
        """What each part is called, and how it is tried."""
        return [
            ("resources", self.resources),
            ("migrations", self.migrations),
            ("create", self.create),
            ("propose", self.propose),
            ("names", self.names),
            ("import", self.take_in),
            ("search", self.search),
            ("saved searches", self.keep_searches),
            ("tables", self.tables),
            ("reindex", self.reindex),
            ("verify", self.verify),
            ("backup and restore", self.back_up),
            ("window", self.window),
        ]

    def resources(self) -> str:
        """The samples and the translations came with the program."""
        kinds: dict[str, Path] = {}
        for file in sample_files():
            *_, language, suffix = file.name.split(".")
            kinds.setdefault(suffix, file)
            kinds.setdefault(language, file)
        _expect({"txt", "docx", "pdf", "html", *LANGUAGES} <= kinds.keys(), "a sample is missing")
        self._samples = sorted(set(kinds.values()))
        for language in LANGUAGES:
            catalogue = assets.translations() / f"council_archive_{language}.qm"
            head = catalogue.read_bytes()[: len(_CATALOGUE_MAGIC)]
            _expect(head == _CATALOGUE_MAGIC, f"{catalogue.name} is no translation")
        return f"{len(sample_files())} samples, {len(LANGUAGES)} languages"

    def migrations(self) -> str:
        """Every migration runs, and leads to the schema of the models."""
        return f"{Archive.try_migrations(self._scratch)} run"

    def create(self) -> str:
        """A new archive is made, and opens again for writing."""
        Archive.create(self._archive, "Self-test").close()
        with Archive.open(self._archive) as archive:
            _expect(archive.read_only_reason is None, "the new archive cannot be written to")
            return archive.info.uuid

    def propose(self) -> str:
        """Values are read out of a text, with the places where they stand."""
        text, proposal = Archive.propose(self._samples[0])
        council = proposal.session.council
        leaf = council.name if council else None
        _expect(leaf is not None, "no council was read")
        _expect(proposal.session.date_start is not None, "no date was read")
        _expect(bool(proposal.points), "no point was read")
        _expect(len(text.text) > 0, "no text was read")
        return f"{leaf.text if leaf else ''}, {len(proposal.points)} points"

    def names(self) -> str:
        """Russian names are read by rules, and with a model where that is installed."""
        if Archive.has_name_model():
            return "by rules and a language model"
        return "by rules alone; the language model of Russian names is not installed"

    def take_in(self) -> str:
        """A file of each format is read in the limited process and recorded."""
        with Archive.open(self._archive) as archive:
            report = archive.import_documents(self._samples, accept=True)
            for outcome in report.outcomes:
                _expect(outcome.state == "confirmed", f"{outcome.name}: {outcome.state}")
            counts = archive.counts()
        _expect(counts.documents == len(self._samples), "a document is missing")
        return f"{counts.documents} documents, {counts.resolutions} resolutions"

    def search(self) -> str:
        """In each language a word is found by another of its forms."""
        with Archive.open(self._archive, read_only=True) as archive:
            archive.wait_for_index()
            found = {word: archive.search(Query(text=word)).total for word in _OTHER_FORMS}
        for word, total in found.items():
            _expect(total > 0, f"“{word}” finds nothing")
        return ", ".join(f"{word} {total}" for word, total in found.items())

    def keep_searches(self) -> str:
        """A search that was saved asks the same again."""
        query = Query(text="участникам", sort="-date")
        with Archive.open(self._archive) as archive:
            archive.saved_searches.save("Self-test", query)
        with Archive.open(self._archive, read_only=True) as archive:
            found = archive.saved_searches.named("self-TEST").query
            _expect(found == query, "the saved search asks something else")
            return f"{archive.saved_searches.hits(query)} found"

    def tables(self) -> str:
        """What is found, and a batch of queries, are written in both forms."""
        queries = self._scratch / "queries.txt"
        queries.write_text("\n".join(_OTHER_FORMS), encoding="utf-8")
        words, sizes = table_words("en"), []
        with Archive.open(self._archive, read_only=True) as archive:
            for form in TABLE_FORMATS:
                target = self._scratch / f"table{form}"
                report = archive.export_results(ResultTable(Query(_OTHER_FORMS[0]), target, words))
                _expect(report.rows == report.total > 0, f"{report.rows} of {report.total} rows")
                sizes.append(f"{form} {report.rows} rows, {target.stat().st_size:,} bytes")
                read = Archive.read_queries(queries)
                batch = archive.batch_queries(BatchTable(read.queries, target, words, hits=1))
                _expect(batch.answered == len(_OTHER_FORMS), f"{batch.answered} queries answered")
        return "; ".join(sizes)

    def reindex(self) -> str:
        """The index can be thrown away: the answer is the same."""
        query = Query(text="участникам")
        with Archive.open(self._archive, read_only=True) as archive:
            before = archive.search(query).total
            archive.reindex()
            after = archive.search(query).total
        _expect(before == after, f"{before} found before, {after} after")
        return f"{after} found as before"

    def verify(self) -> str:
        """Nothing is reported of a whole archive."""
        with Archive.open(self._archive, read_only=True) as archive:
            report = archive.verify(full=True)
        _expect(report.ok, "; ".join(problem.detail for problem in report.problems))
        return ", ".join(f"{count} {kind}" for kind, count in report.checked.items())

    def back_up(self) -> str:
        """A backup restores to an archive with the same records; one of its own is proved."""
        with Archive.open(self._archive) as archive:
            own = archive.backups.keep()[0].made
            _expect(own is not None, "no backup was made by itself")
            _expect(own is None or archive.backups.prove(own).report.ok, "a backup is not whole")
            backup = archive.backup(self._backup)
            before, searches = archive.counts(), archive.saved_searches.all()
        with Archive.restore(backup, self._scratch / "restored.archive") as restored:
            _expect(restored.counts() == before, "the restored archive has other records")
            kept = restored.saved_searches.all()
            _expect(kept == searches, "the restored archive has other searches")
            return f"{before.meetings} meetings"

    def window(self) -> str:
        """The window opens on the archive and paints."""
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            environment[variable] = str(self._scratch / "home")
        done = subprocess.run(
            [*_program(), str(self._archive), "--measure-first-paint"],
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_WINDOW_SECONDS,
            check=False,
        )
        if _NO_LIBRARY in done.stderr:
            return f"left out, {done.stderr.strip()}"
        _expect("first paint:" in done.stdout, f"nothing was painted: {done.stderr.strip()}")
        _expect(done.returncode == 0, f"it ended with status {done.returncode}")
        return done.stdout.strip()


def _program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "viewer"]

"""Deeds of the archive's state machine: looking back to any event, and imports of tables."""

import copy
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from db import Archive
from db.errors import ImportTableError
from db.model.table_import import ImportKind, SourceWords
from db.progress import silent
from db.storage import Store, integrity
from db.storage.chain import head
from db.storage.database_copy import copy_database
from db.storage.engine import Access
from db.storage.moment_folders import MomentFolder
from db.storage.turning_back import find_moment, turn_back
from db.usecases.open_archive import OpenedArchive
from db.usecases.table_import import running
from db.usecases.table_import.heads import guess_mapping
from tests.db.storage.plain_model import Meeting, Model, observed


class PastAndTables(RuleBasedStateMachine):
    """``after`` is what the model was after each event, ``imports`` what each import made."""

    folder: Path
    store: Store
    model: Model
    number: int
    after: dict[int, Model]
    imports: dict[str, tuple[str, Meeting]]

    def _remember(self, before: Model) -> None:
        raise AssertionError("the machine remembers what it has done")

    @precondition(lambda self: self.after)
    @rule(data=st.data())
    def look_back(self, data: st.DataObject) -> None:
        """A copy that is turned back to an event is what the archive was then, and is whole."""
        event = data.draw(st.sampled_from(sorted(self.after)))
        with self.store.reading() as session:
            moment = find_moment(session, event)
            now = head(session)
            was = str(now) if now.seq == moment.event else ""
        folder = MomentFolder(self.folder / "moments", self.store.paths.root)
        copy_database(self.store.paths.database, folder.paths.database)
        turn_back(folder.paths.database, moment, folder.name, silent)
        then = Store.open(folder.paths, read_only=True)
        assert observed(then) == self.after[event]
        report = integrity.verify(
            then.paths, then.reading, Access.READ_ONLY, full=True, whole_log=False
        )
        assert report.ok, report.problems
        assert not was or report.head == was
        then.close()
        folder.remove()

    @rule(ordinal=st.integers(1, 9))
    def take_a_table_in(self, ordinal: int) -> None:
        self.number += 1
        file = self.folder / f"{self.number}.csv"
        row = f"{ordinal};Совет таблицы номер {self.number};Тема {self.number}"
        file.write_text(f"№;Совет;Тема\r\n{row}", encoding="utf-8-sig", newline="")
        table = Archive.read_table(file)
        mapping = guess_mapping(table, ImportKind.MEETINGS)
        before = copy.deepcopy(self.model)
        words = SourceWords()
        done = running.run(OpenedArchive(self.store), file, table, mapping, words=words)
        (meeting,) = set(observed(self.store).meetings) - set(before.meetings)
        own = Meeting(ordinal, f"Тема {self.number}", frozenset(), ())
        self.model.meetings[meeting] = own
        self.imports[done.id] = (meeting, own)
        self._remember(before)

    @precondition(lambda self: self.imports)
    @rule(data=st.data())
    def undo_a_table(self, data: st.DataObject) -> None:
        """What it made goes, unless somebody changed it; and that can be taken back as well."""
        import_id = data.draw(st.sampled_from(sorted(self.imports)))
        meeting, left = self.imports[import_id]
        before = copy.deepcopy(self.model)
        try:
            running.undo(OpenedArchive(self.store), import_id)
        except ImportTableError:
            return
        if meeting not in observed(self.store).meetings:
            assert self.model.meetings.pop(meeting, left) == left
        self._remember(before)

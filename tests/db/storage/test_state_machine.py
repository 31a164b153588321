"""Whatever is done in whatever order, the archive is what a plain model says, and is whole.

``RUNS=500 STEPS=50`` in the environment makes the run of a release; the ordinary suite makes a few
short ones. The model knows sessions, their speakers and points, and persons with their names; it
shares no code with the archive.
"""

import copy
import os
import shutil
import tempfile
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule
from sqlalchemy.orm import Session

from db.errors import StillNeededError, TakingBackError
from db.model.drafts import MeetingDraft
from db.paths import ArchivePaths
from db.storage import Store, integrity
from db.storage.editing import merge, read_draft, restore_version, save_draft
from db.storage.engine import Access
from db.storage.history import Change
from db.storage.known_names import KnownNames
from db.storage.removing import bin_record
from db.storage.undo_event import undo_event
from db.storage.undoing import undo_errors
from tests.db.storage.kept_names import assert_as_read_anew
from tests.db.storage.past_and_tables import PastAndTables
from tests.db.storage.plain_model import Meeting, Model, observed
from tests.db.storage.samples import Point, accept, body, proposal

RUNS, STEPS = int(os.environ.get("RUNS", "6")), int(os.environ.get("STEPS", "15"))
NAMES = ("Анна Вайс", "Борис Ким", "Вера Ли", "Глеб Рой", "Дина Цой")


class Stop(Exception):  # noqa: N818 - it is no error: a transaction is given up on purpose
    """A transaction is given up half-way."""


class ArchiveMachine(PastAndTables):
    """One archive through imports, edits, merges, deletions, undos, crashes and reopenings."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.store = Store.create(ArchivePaths(self.folder / "A.archive"), "Архив")
        self.names = KnownNames(self._reading)
        self.model = Model()
        self.done: list[tuple[int, Model]] = []
        self.after: dict[int, Model] = {}
        self.imports: dict[str, tuple[str, Meeting]] = {}
        self.kept: dict[tuple[str, int], Meeting] = {}
        self.number = 0

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        report = integrity.verify(self.store.paths, self.store.reading, Access.QUERY, full=True)
        self.store.close()
        shutil.rmtree(self.folder)
        assert report.ok, report.problems

    @invariant()
    def the_archive_is_the_model(self) -> None:
        if hasattr(self, "store"):
            assert observed(self.store) == self.model
            assert_as_read_anew(self.names, self.store.reading)

    # What a person does ---------------------------------------------------------------------

    @rule(
        people=st.sets(st.sampled_from(NAMES), min_size=1, max_size=3),
        points=st.integers(1, 3),
        ordinal=st.integers(1, 9),
    )
    def take_in(self, people: set[str], points: int, ordinal: int) -> None:
        self.number += 1
        texts = tuple(f"Пункт {self.number}.{n}." for n in range(1, points + 1))
        value = proposal(
            council=body(f"Экспертный совет номер {self.number}"),
            ordinal=ordinal,
            theme=f"Тема {self.number}",
            people=[(name, "эксперт") for name in sorted(people)],
            points=[Point(text, str(n)) for n, text in enumerate(texts, 1)],
        )
        before = copy.deepcopy(self.model)
        meeting = accept(self.store, value)
        new = {
            i: names for i, names in observed(self.store).people.items() if i not in before.people
        }
        bearers = set()
        for name in sorted(people):
            known = sorted(i for i, names in before.people.items() if name in names)
            # Two speakers of one session are two persons, though both names are known for one.
            free = [i for i in known if i not in bearers]
            made = [i for i, names in new.items() if names == {name}]
            assert bool(free) != bool(made)
            bearers.add((free or made)[0])
        self.model.people |= new
        self.model.meetings[meeting] = Meeting(
            ordinal, f"Тема {self.number}", frozenset(bearers), texts
        )
        self._remember(before)

    @precondition(lambda self: self.model.meetings)
    @rule(data=st.data(), ordinal=st.integers(1, 99), theme=st.sampled_from(("Вода", "Мосты")))
    def edit(self, data: st.DataObject, ordinal: int, theme: str) -> None:
        meeting = data.draw(st.sampled_from(sorted(self.model.meetings)))
        before = copy.deepcopy(self.model)
        with self.store.reading() as session:
            record = read_draft(session, meeting, "ru")
        assert isinstance(record.draft, MeetingDraft)
        draft = replace(record.draft, ordinal=ordinal, themes={"ru": theme})
        with self.store.writing() as session:
            event = save_draft(Change(session), replace(record, draft=draft), "ru", "")
        self.model.meetings[meeting] = replace(
            before.meetings[meeting], ordinal=ordinal, theme=theme
        )
        assert (event is None) == (self.model == before)
        if event is not None:
            self._remember(before)

    @precondition(lambda self: len(self.model.people) > 1)
    @rule(data=st.data())
    def merge_people(self, data: st.DataObject) -> None:
        ids = sorted(self.model.people)
        kept = data.draw(st.sampled_from(ids))
        gone = data.draw(st.sampled_from([i for i in ids if i != kept]))
        before = copy.deepcopy(self.model)
        with self.store.writing() as session:
            merge(Change(session), (kept, self._version(kept)), (gone, self._version(gone)), "")
        self.model.people[kept] |= self.model.people.pop(gone)
        for meeting, own in before.meetings.items():
            if gone in own.people:
                people = own.people - {gone} | {kept}
                self.model.meetings[meeting] = replace(own, people=people)
        self._remember(before)

    @precondition(lambda self: self.model.meetings or self.model.people)
    @rule(data=st.data())
    def throw_away(self, data: st.DataObject) -> None:
        record = data.draw(st.sampled_from(sorted({*self.model.meetings, *self.model.people})))
        before = copy.deepcopy(self.model)
        needed = any(record in meeting.people for meeting in before.meetings.values())
        try:
            with self.store.writing() as session:
                bin_record(Change(session), record, self._version(record), "проба")
        except StillNeededError:
            assert needed
            return
        assert not needed
        self.model.meetings.pop(record, None)
        self.model.people.pop(record, None)
        self._remember(before)

    @precondition(lambda self: self.done)
    @rule()
    def undo_last(self) -> None:
        event, before = self.done.pop()
        now = copy.deepcopy(self.model)
        with self.store.writing() as session:
            undo_event(Change(session), event)
        self.model = copy.deepcopy(before)
        self._remember(now)

    @precondition(lambda self: len(self.done) > 1)
    @rule(data=st.data())
    def undo_older(self, data: st.DataObject) -> None:
        """It is refused, and nothing changes; or its own records are as they were before it."""
        event, before = data.draw(st.sampled_from(self.done[:-1]))
        now = copy.deepcopy(self.model)
        try:
            with undo_errors(seq=event), self.store.writing() as session:
                undo_event(Change(session), event)
        except TakingBackError:
            return
        self.model = observed(self.store)
        touched = self._touched(event)
        for old, new, own in (
            (before.meetings, self.model.meetings, now.meetings),
            (before.people, self.model.people, now.people),
        ):
            for record in {*old, *new, *own}:
                expected: Any = old if record in touched else own
                assert new.get(record) == expected.get(record)
        self._remember(now)

    @precondition(lambda self: any(key[0] in self.model.meetings for key in self.kept))
    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        choices = sorted(key for key in self.kept if key[0] in self.model.meetings)
        meeting, version = data.draw(st.sampled_from(choices))
        before, wanted = copy.deepcopy(self.model), self.kept[meeting, version]
        missing = wanted.people - set(self.model.people)
        try:
            with undo_errors(id=meeting), self.store.writing() as session:
                event = restore_version(
                    Change(session), meeting, version, self._version(meeting), ""
                )
        except TakingBackError:
            assert missing
            return
        assert not missing
        own = before.meetings[meeting]
        self.model.meetings[meeting] = replace(wanted, points=own.points)
        if event is not None:
            self._remember(before)

    # What happens to it ---------------------------------------------------------------------

    @precondition(lambda self: self.model.meetings)
    @rule(data=st.data())
    def fail_half_way(self, data: st.DataObject) -> None:
        meeting = data.draw(st.sampled_from(sorted(self.model.meetings)))
        try:
            with self.store.writing() as session:
                bin_record(Change(session), meeting, self._version(meeting), "")
                raise Stop
        except Stop:
            pass

    @rule()
    def crash_and_reopen(self) -> None:
        """The folder as it lies on the disk in the middle of a transaction, opened elsewhere."""
        self.number += 1
        copied = ArchivePaths(self.folder / f"{self.number}.archive")
        try:
            with self.store.writing() as session:
                for meeting in self.model.meetings:
                    bin_record(Change(session), meeting, self._version(meeting), "")
                session.flush()
                shutil.copytree(self.store.paths.root, copied.root)
                raise Stop
        except Stop:
            pass
        self.store.close()
        shutil.rmtree(self.store.paths.root)
        self.store = Store.open(copied, read_only=False)
        assert self.store.read_only_reason is None

    @rule()
    def reopen(self) -> None:
        paths = self.store.paths
        self.store.close()
        self.store = Store.open(paths, read_only=False)

    def _remember(self, before: Model) -> None:
        with self.store.reading() as session:
            run = session.connection().exec_driver_sql
            event = int(run("SELECT max(event_seq) FROM record_version").scalar_one())
        if event in self.after:
            return  # nothing was changed
        self.done.append((event, before))
        self.after[event] = copy.deepcopy(self.model)
        for meeting, own in self.model.meetings.items():
            self.kept[meeting, self._version(meeting)] = own

    def _reading(self) -> AbstractContextManager[Session]:
        return self.store.reading()  # of whichever store is open

    def _version(self, record: str) -> int:
        with self.store.reading() as session:
            found = session.connection().exec_driver_sql(
                "SELECT version FROM record WHERE id = ?", (record,)
            )
            return int(found.scalar_one())

    def _touched(self, event: int) -> set[str]:
        with self.store.reading() as session:
            found = session.connection().exec_driver_sql(
                "SELECT record_id FROM record_version WHERE event_seq = ?", (event,)
            )
            return set(found.scalars())


ArchiveMachine.TestCase.settings = settings(
    max_examples=RUNS,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestArchiveMachine = ArchiveMachine.TestCase

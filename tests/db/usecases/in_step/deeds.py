"""Whatever a person can do with the records of an archive, at random and by a seed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from db.errors import ArchiveError
from db.model import Query, RecordType
from db.model.access import AccessStatus, Restriction
from db.model.authority_records import DescribedArea, relation_kinds
from db.model.description import UnitDraft, UnitLevel
from db.model.drafts import (
    AuthorityDraft,
    DocumentDraft,
    MeetingDraft,
    NameDraft,
    OfficeDraft,
    ParticipantDraft,
    RelationDraft,
    ResolutionDraft,
)
from db.model.many_records import ManyEdit, SetTo
from db.model.terms import DocumentType, NameKind, ResolutionKind, Role
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from db.usecases.open_archive import OpenedArchive
from tests.db.usecases.in_step.chances import LANGUAGES, Chances
from tests.db.usecases.sample_archive import add_session, receive_session
from tests.db.usecases.table_import import journal

BODIES = (RecordType.PERSON, RecordType.INSTITUTION, RecordType.COUNCIL)
AUTHORITIES = (*BODIES, RecordType.PLACE, RecordType.INSTRUMENT, RecordType.TOPIC)
CONTENTS = (RecordType.MEETING, RecordType.RESOLUTION, RecordType.DOCUMENT)
#: Events that are taken back are mostly among the last ones.
_LATELY = 12


class Deeds(Chances):
    """Deeds in one archive; what it refuses counts as nothing."""

    def __init__(self, opened: OpenedArchive, seed: int, scratch: Path, foreign: Path) -> None:
        super().__init__(opened, seed)
        self.scratch, self.foreign, self.made = scratch, foreign, 0
        lines = (
            ((self.meeting, self.authority, self.relation), 4),
            ((self.take_back,), 6),
            ((self.resolution, self.merge, self.restore, self.access, self.unit, self.many), 3),
            ((self.inbox,), 3),
            ((self.document, self.throw_away, self.tag, self.note, self.topic, self.assign), 2),
            ((self.session, self.journal), 2),
            ((self.rename_tag, self.edit_note, self.people, self.others, self.saved_search), 1),
        )
        self._weighed = {deed: weight for deeds, weight in lines for deed in deeds}

    def one(self) -> str:
        """Do something; its name, empty where the archive refused it."""
        (deed,) = self.random.choices(list(self._weighed), list(self._weighed.values()))
        try:
            deed()
        except ArchiveError:
            return ""
        return deed.__name__

    # Records --------------------------------------------------------------------------------

    def meeting(self) -> None:
        choice = self.random.choice

        def present(draft: MeetingDraft) -> tuple[ParticipantDraft, ...]:
            office = {choice(LANGUAGES): self.words()}
            new = ParticipantDraft(self.named(RecordType.PERSON), choice(list(Role)), office)
            return (*self.some(draft.participants), *self.some((new,)))

        self.save(
            self.any_of(RecordType.MEETING),
            council=lambda _: choice([None, self.named(RecordType.COUNCIL)]),
            place=lambda _: choice([None, self.named(RecordType.PLACE)]),
            legal_basis=lambda _: choice([None, self.named(RecordType.INSTRUMENT)]),
            ordinal=lambda _: choice([None, 1, 2, 30]),
            date_start=lambda _: choice([None, "2021", "2020-02-29"]),
            themes=lambda _: {choice(LANGUAGES): self.words()},
            organisers=lambda draft: (
                *self.some(draft.organisers),
                self.named(RecordType.INSTITUTION),
            ),
            participants=present,
        )

    def resolution(self) -> None:
        def texts(draft: ResolutionDraft) -> dict[str, str]:
            return {key: self.words(8) for key in draft.texts}

        self.save(
            self.any_of(RecordType.RESOLUTION),
            number=lambda _: self.random.choice([None, "1", "№ 7"]),
            kinds=lambda _: self.some(ResolutionKind, 0.2),
            texts=texts,
            instruments=lambda draft: (
                *self.some(draft.instruments),
                self.named(RecordType.INSTRUMENT),
            ),
            topics=lambda draft: (*self.some(draft.topics), self.named(RecordType.TOPIC)),
        )

    def document(self) -> None:
        def language(_: DocumentDraft) -> str:
            return self.random.choice((*LANGUAGES, ""))

        self.save(
            self.any_of(RecordType.DOCUMENT),
            language=language,
            title=lambda _: self.words(),
            type=lambda _: self.random.choice(list(DocumentType)),
        )

    def authority(self) -> None:
        choice = self.random.choice

        def names(draft: AuthorityDraft) -> tuple[NameDraft, ...]:
            kind = choice(list(NameKind))
            return (*self.some(draft.names), NameDraft(self.words(2), choice(LANGUAGES), kind))

        def offices(draft: AuthorityDraft) -> tuple[OfficeDraft, ...]:
            at = choice([None, self.named(RecordType.INSTITUTION)])
            return (*self.some(draft.offices), OfficeDraft(self.words(), at))

        self.save(
            self.any_of(choice(AUTHORITIES)),
            names=names,
            offices=offices,
            description=lambda _: {choice(list(DescribedArea)).value: self.words(6)},
        )

    def relation(self) -> None:
        record = self.any_of(own := self.random.choice(BODIES))
        to = self.random.choice(BODIES)
        kind = self.random.choice(sorted(relation_kinds(own, to)))
        new = RelationDraft(kind, to, self.named(to))
        self.save(record, relations=lambda draft: (*self.some(draft.relations), new))

    def merge(self) -> None:
        of_a_type = self.ids(self.random.choice(AUTHORITIES))
        if len(of_a_type) > 1:
            kept, gone = self.random.sample(of_a_type, 2)
            history = self.archive.history
            history.merge((kept, self.version(kept)), (gone, self.version(gone)), "")

    def throw_away(self) -> None:
        record = self.any_of(*self.random.choice([CONTENTS, AUTHORITIES, (RecordType.UNIT,)]))
        self.archive.history.bin(record, self.version(record), "")

    def take_back(self) -> None:
        last = self.last_event()
        self.archive.history.undo(
            last if self.happens(0.5) else self.random.randint(max(1, last - _LATELY), last)
        )

    def restore(self) -> None:
        record, version = self.random.choice(
            self.rows("SELECT record_id, version FROM record_version ORDER BY 1, 2")
        )
        self.archive.history.restore(record, version, self.version(record), "")

    def many(self) -> None:
        record_type = self.random.choice(CONTENTS)
        ids = self.some(self.ids(record_type), 0.5)[:4]
        own: dict[str, Any] = {"language": self.random.choice(LANGUAGES)}
        if record_type is RecordType.MEETING:
            own = {"council": SetTo(self.named(RecordType.COUNCIL))}
            own["place"] = SetTo(self.named(RecordType.PLACE))
        elif record_type is RecordType.RESOLUTION:
            own = {"kinds": (self.random.choice(list(ResolutionKind)),)}
        many = self.archive.history.many
        if self.happens(0.2):
            many.bin(many.read(ids[:2]), "ru", "")
        else:
            many.edit(many.read(ids), ManyEdit(add_tags=(self.words(1),), **own))

    # What is said of them -------------------------------------------------------------------

    def tag(self) -> None:
        record = self.any_of(*self.random.choice([CONTENTS, AUTHORITIES]))
        self.archive.annotations.tag([record], [self.words(1)], self.some([self.words(1)], 0.3))

    def rename_tag(self) -> None:
        tags = self.archive.annotations.tags()
        if tags and self.happens(0.6):
            self.archive.annotations.rename_tag(self.random.choice(tags).text, self.words(1))
        elif tags:
            self.archive.annotations.remove_tag(self.random.choice(tags).text)

    def note(self) -> None:
        record = self.any_of(*self.random.choice([CONTENTS, AUTHORITIES]))
        self.archive.annotations.write(record, self.words(6))

    def edit_note(self) -> None:
        if notes := self.rows("SELECT id FROM record_note ORDER BY id"):
            note = self.archive.annotations.note(self.random.choice(notes)[0])
            if self.happens(0.5):
                self.archive.annotations.edit(note, self.words(5))
            else:
                self.archive.annotations.delete(note)

    def topic(self) -> None:
        self.made += 1
        label = TopicLabel(LabelKind.PREFERRED, "ru", f"{self.words()} {self.made}")
        draft = TopicDraft((label,), broader=self.perhaps(RecordType.TOPIC))
        if not self.ids(RecordType.TOPIC) or self.happens(0.4):
            self.archive.topics.make(draft)
            return
        topic = self.any_of(RecordType.TOPIC)
        if self.happens(0.3):
            self.archive.topics.bin(topic, self.version(topic))
        elif self.happens(0.5):
            self.archive.topics.move(topic, draft.broader)
        else:
            self.archive.topics.save(topic, self.version(topic), draft)

    def assign(self) -> None:
        record = self.any_of(RecordType.MEETING, RecordType.RESOLUTION)
        going = self.perhaps(RecordType.TOPIC)
        self.archive.topics.assign(
            [record], [self.any_of(RecordType.TOPIC)], [going] if going else []
        )

    def access(self) -> None:
        record = self.any_of(self.random.choice((*CONTENTS, RecordType.UNIT)))
        until = self.random.choice(["", "2030-01-01", "2020-01-01"])
        said = Restriction(self.random.choice(list(AccessStatus)), "x", until)
        self.archive.access.restrict(
            record, self.version(record), self.random.choice([None, said]), ""
        )

    def unit(self) -> None:
        description, units = self.archive.description, self.ids(RecordType.UNIT)
        if not units or self.happens(0.3):
            self.made += 1
            level = UnitLevel.FONDS if not units or self.happens(0.3) else UnitLevel.FILE
            above = None if level is UnitLevel.FONDS else self.random.choice(units)
            description.add(UnitDraft(level, str(self.made), self.words(), parent_id=above))
        elif self.happens(0.6):
            record = self.any_of(RecordType.MEETING, RecordType.DOCUMENT)
            description.place(record, self.version(record), self.random.choice(units))
        else:
            edited = description.read_draft(self.random.choice(units))
            assert isinstance(edited.draft, UnitDraft)
            moved = replace(edited.draft, parent_id=self.random.choice([None, *units]))
            description.save_draft(replace(edited, draft=moved))

    def saved_search(self) -> None:
        self.archive.saved_searches.save(self.words(), Query(self.words()))

    # What comes from outside ----------------------------------------------------------------

    def session(self) -> None:
        self.made += 1
        points = [self.words(8) for _ in range(self.random.randint(1, 3))]
        store, speaker = self.store, self.words(2)
        if self.happens(0.5):
            add_session(store, self.made, *points, scratch=self.scratch, speaker=speaker)
        else:
            receive_session(store, self.made, *points, scratch=self.scratch, speaker=speaker)

    def inbox(self) -> None:
        waiting = [one.id for one in self.archive.inbox()]
        settled = [row[0] for row in self.rows("SELECT id FROM inbox WHERE state = 'confirmed'")]
        if waiting and self.happens(0.6):
            chosen = self.random.choice(waiting)
            self.archive.confirm(chosen, self.archive.inbox_reading(chosen)[1])
        elif waiting and self.happens(0.3):
            self.archive.discard(waiting[0])
        elif aside := self.archive.inbox_set_aside():
            self.archive.restore_to_inbox(aside[0].id)
        elif settled:
            self.archive.take_back([self.random.choice(sorted(settled))])

    def journal(self) -> None:
        done = [one for one in self.archive.table_imports.all() if one.state == "done"]
        if done and self.happens(0.4):
            self.archive.table_imports.undo(done[-1].id)
            return
        self.made += 1
        row = f"{self.made};КЭС;{2000 + self.made % 25};Баку;{self.words()};{self.words()};"
        speakers = f'"{self.words(2)} — эксперт; {self.words(2)}"'
        file = journal.write(self.scratch, row + speakers, name=f"j{self.made}.csv")
        journal.take_in(self.archive, file, fill_up=self.happens(0.5))

    def people(self) -> None:
        self.made += 1
        rows = (f"{self.words(2)};{self.words(2)}" for _ in range(3))
        heads, name = "ФИО (рус);Ad (az)", f"p{self.made}.csv"
        journal.take_in(
            self.archive, journal.write(self.scratch, *rows, heads=heads, name=name), fill_up=True
        )

    def others(self) -> None:
        filed = self.archive.authorities.read_file(self.foreign)
        self.archive.authorities.take_in(filed, self.foreign.name)

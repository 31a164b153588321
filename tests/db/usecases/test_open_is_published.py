"""What an open export shows is what a published copy holds: in random archives, word by word.

Each thing that somebody said has a word of its own. ``RUNS=50`` makes more archives.
"""

import os
import random
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from db import Archive
from db.model import BatchTable, NamedQuery, Query, RecordType, ResultTable, UnitType
from db.model.access import AccessStatus, BlackedOut, Restriction
from db.model.description import UnitDraft, UnitLevel
from tests.db.usecases.councils import take_in
from tests.db.usecases.test_export_results import WORDS

RUNS = int(os.environ.get("RUNS", "2"))
CLOSED, RESTRICTED = AccessStatus.CLOSED, AccessStatus.RESTRICTED
_ORDINALS = ("первое", "второе", "третье", "четвёртое")
_SYLLABLES = ("ба", "ву", "го", "ди", "же", "зу", "ки", "ло", "му", "ни", "по", "ру")
#: Units whose words are their own; every table has all of them.
_TYPES = (*(UnitType(kind) for kind in ("meeting", "resolution", "paragraph", "person")),
          *(UnitType(kind) for kind in ("note", "document")))  # fmt: skip


class _Words:
    """Words that stand nowhere else, and look like no other."""

    def __init__(self) -> None:
        self._made = 0

    def __call__(self) -> str:
        self._made += 1
        number, said = self._made, ""
        for _ in range(3):
            number, rest = divmod(number, len(_SYLLABLES))
            said += _SYLLABLES[rest]
        return f"Юц{said}"


@dataclass
class _Session:
    """What one session was made of: words by what says them."""

    meeting: str
    theme: str
    person: str
    office: str
    points: list[str]
    #: By document: the words of its own paragraph, and the theme that it alone states.
    free: dict[str, str]
    themes: dict[str, str] = field(default_factory=dict)


class Model:
    """A random archive, and which of its words are open."""

    def __init__(self, archive: Archive, folder: Path, seed: int) -> None:
        self.archive, self.folder = archive, folder
        self.random, self.word = random.Random(seed), _Words()
        self.shared = f"{self.word()}ов"
        #: Words of notes and tags, by their record: never published.
        self.own: dict[str, list[str]] = {}
        self.black: set[str] = set()
        self.sessions = [self._session(number) for number in range(3)]
        self.person_ids = {
            archive.show(i).names[0].text.split()[-1]: i  # type: ignore[union-attr]  # a person
            for i in archive.record_ids(RecordType.PERSON)
        }

    # Making it ----------------------------------------------------------------------------------

    def _session(self, number: int) -> _Session:
        word, archive = self.word, self.archive
        made = _Session("", word(), f"{word()}ов", word(), [word() for _ in range(3)], {})
        first, second = word(), word()
        text = self._text(number, made, made.theme, first)
        before = set(archive.record_ids(RecordType.DOCUMENT))
        meeting = take_in(archive, self.folder, f"s{number}.txt", text, accept=True).meeting_id
        assert meeting is not None
        made.meeting = meeting
        (document,) = set(archive.record_ids(RecordType.DOCUMENT)) - before
        made.free[document] = first
        if number < 2:
            other = word()
            again = self._text(number, made, f"{other} и порты", second)
            outcome = take_in(archive, self.folder, f"e{number}.txt", again, accept=True)
            assert outcome.meeting_id == meeting
            (edition,) = set(archive.record_ids(RecordType.DOCUMENT)) - before - {document}
            made.free[edition], made.themes[edition] = second, other
        return made

    def _text(self, number: int, session: _Session, theme: str, free: str) -> str:
        points = "".join(
            f"{place}. Рекомендовали портам учитывать {one} при проводке судов.\n"
            for place, one in enumerate(session.points, 1)
        )
        speakers = f"директор центра {session.office} Тимофей {session.person}"
        if number < 2:
            speakers += f" и советник президента Хикмет {self.shared}"
        return (
            f"{10 + number} ноября {2020 + number} года в Баку состоялось {_ORDINALS[number]}"
            f" заседание Каспийского экспертного совета (КЭС) по теме «{theme}».\n"
            f"На открытии выступили {speakers}.\n"
            f"В зале играла музыка, и звучало слово {free} среди прочих.\n"
            f"Участники заседания:\n{points}"
        )

    def record_ids(self) -> list[str]:
        """All on which something may be said."""
        own = [one for made in self.sessions for one in (made.meeting, *made.free)]
        return [*own, *self.archive.record_ids(RecordType.RESOLUTION)]

    def annotate(self) -> None:
        for record in (*self.record_ids(), *self.person_ids.values()):
            note, tag = self.word(), self.word()
            self.own[record] = [note, tag]
            self.archive.annotations.write(record, f"Заметка {note}")
            self.archive.annotations.tag([record], [tag])

    def hold(self) -> None:
        """Close and restrict some of it, in one way and another."""
        archive, rolled = self.archive, self.random
        for record in rolled.sample(self.record_ids(), rolled.randint(2, 5)):
            version = archive.history.versions(record)[0].version
            said = Restriction(rolled.choice((CLOSED, RESTRICTED)))
            archive.access.restrict(record, version, said)
        made = rolled.choice(self.sessions)
        lying = rolled.choice((made.meeting, *made.free))
        fonds = archive.description.add(UnitDraft(UnitLevel.FONDS, "1", "Фонд"))
        archive.description.place(lying, archive.history.versions(lying)[0].version, fonds)
        if rolled.random() < 0.6:
            version = archive.history.versions(fonds)[0].version
            archive.access.restrict(
                fonds, version, Restriction(rolled.choice((CLOSED, RESTRICTED)))
            )
        if rolled.random() < 0.6:
            document, hidden = rolled.choice([*rolled.choice(self.sessions).free.items()])
            draft = archive.access.redaction(document)
            start = draft.text.index(hidden)
            archive.access.redact(replace(draft, spans=(BlackedOut(start, start + len(hidden)),)))
            self.black.add(document)

    # What readers may know ----------------------------------------------------------------------

    def _status(self, record: str) -> AccessStatus:
        return self.archive.access.states([record])[record].status

    def words(self) -> Iterator[tuple[str, bool, bool]]:
        """Each word: whether a published copy has it, and whether open exports do."""
        for made in self.sessions:
            status = self._status(made.meeting)
            is_open = status is AccessStatus.OPEN
            yield made.theme, status is not CLOSED, is_open
            yield made.person, is_open, is_open
            yield made.office, is_open, is_open
            given = {one: self._is_given(made, one) for one in made.free}
            for document, word in made.free.items():
                said = given[document] and document not in self.black
                yield word, said, said
            for document, word in made.themes.items():
                yield word, given[document], given[document]
            for place, word in enumerate(made.points):
                own = self._point(made, place)
                held = own is None or self._is_held_itself(own)
                said = not held and any(given.values())
                yield word, said, said
        spoken = any(self._status(one.meeting) is AccessStatus.OPEN for one in self.sessions[:2])
        yield self.shared, spoken, spoken

    def _point(self, made: _Session, place: int) -> str | None:
        points = self.archive.meeting(made.meeting).resolutions
        found = [
            one.id for one in points if any(made.points[place] in t for t in one.texts.values())
        ]
        return found[0] if len(found) == 1 else None

    def _is_held_itself(self, record: str) -> bool:
        own = self.archive.access.states([record])[record].own
        return own is not None and own.status is not AccessStatus.OPEN

    def notes_and_tags(self) -> Iterator[tuple[str, bool]]:
        """The words of notes and tags, and whether open exports have them."""
        for record, words in self.own.items():
            if record in self.person_ids.values():
                named = next(n for n, i in self.person_ids.items() if i == record)
                is_open = {w: shown for w, _, shown in self.words()}[named]
            else:
                is_open = self._is_shown(record)
            for word in words:
                yield word, is_open

    def _is_given(self, made: _Session, document: str) -> bool:
        """A document with words blacked out of it is given, whatever holds for it."""
        is_open = self._status(made.meeting) is AccessStatus.OPEN
        return is_open and (document in self.black or self._status(document) is AccessStatus.OPEN)

    def _is_shown(self, record: str) -> bool:
        """Whether readers have all of a record: a document, a point, a session."""
        for made in self.sessions:
            if record in made.free:
                return self._is_given(made, record)
            points = {one.id for one in self.archive.meeting(made.meeting).resolutions}
            if record in points:
                given = any(self._is_given(made, one) for one in made.free)
                return given and not self._is_held_itself(record)
        return self._status(record) is AccessStatus.OPEN


def said_in(folder: Path) -> str:
    """All that stands in the files of a folder, however its letters are written."""
    found = []
    for path in sorted(folder.rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        found += [data.decode(way, "ignore") for way in ("utf-8", "utf-16-le")]
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as packed:
                found += [packed.read(one).decode("utf-8", "ignore") for one in packed.namelist()]
    return "\n".join(found)


def exported(archive: Archive, folder: Path, form: str) -> str:
    """All that open exports of everything say."""
    folder.mkdir()
    query = Query("", types=_TYPES, language="ru")
    target = folder / f"results{form}"
    archive.export_results(ResultTable(query, target, WORDS, marks=True, wordings=True))
    asked = [f"{before}type:{kind}" for kind in _TYPES for before in ("", "access:open ")]
    queries = [NamedQuery(line, "", text) for line, text in enumerate(asked, 1)]
    archive.batch_queries(BatchTable(queries, folder / f"batch{form}", WORDS, hits=500))
    return said_in(folder)


@pytest.mark.parametrize("seed", range(RUNS))
def test_open_exports_show_what_a_published_copy_holds(tmp_path: Path, seed: int) -> None:
    with Archive.create(tmp_path / "a.archive", "Test") as archive:
        model = Model(archive, tmp_path, seed)
        archive.wait_for_index()
        model.annotate()
        archive.wait_for_index()
        model.hold()
        archive.wait_for_index()
        words, own = list(model.words()), dict(model.notes_and_tags())
        archive.access.publish(tmp_path / "copy.archive")
        with Archive.open(tmp_path / "copy.archive") as copy:
            copy.wait_for_index()
            assert copy.verify(full=True).ok
            for word, published, _ in words:
                assert bool(copy.search(Query(word, variants=False)).total) is published, word
        said = said_in(tmp_path / "copy.archive").casefold()
        assert {w for w, published, _ in words if (w.casefold() in said) is not published} == set()
        assert {one for one in own if one.casefold() in said} == set()
        for form in (".csv", ".xlsx"):
            table = exported(archive, tmp_path / form[1:], form)
            assert {w for w, _, is_open in words if (w in table) is not is_open} == set(), form
            assert {w for w, is_open in own.items() if (w in table) is not is_open} == set(), form
        for word in (*(w for w, _, shown in words if not shown), *(w for w in own if not own[w])):
            for query in (Query(word, openly=True), Query(f"access:open {word}")):
                assert archive.search(replace(query, variants=False)).total == 0, word
        fresh = {hit.id for hit in archive.search(Query("access:open", limit=10_000)).hits}
        archive.reindex()
        again = {hit.id for hit in archive.search(Query("access:open", limit=10_000)).hits}
        assert fresh == again

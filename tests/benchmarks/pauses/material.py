"""What the situations are made of: waiting files by the thousand, certain ones, a spreadsheet."""

import csv
import hashlib
from pathlib import Path

from db import Archive
from db.model import InboxState, new_id
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.history import Change
from db.storage.tables import InboxTable, OriginalTable
from db.storage.text_json import dump
from tests.benchmarks.corpus import POINTS, Corpus

_STATES = (
    InboxState.READY,
    InboxState.QUESTIONS,
    InboxState.NO_SESSION,
    InboxState.INCOMPLETE,
    InboxState.QUESTIONS,
)
_COUNCIL = "Каспийского экспертного совета (КЭС)"


def communiques(count: int) -> list[str]:
    """Sessions of one council, with words of their own; the program is certain of all in them."""
    made = []
    for number, session in enumerate(Corpus(count * POINTS, seed=3).sessions()):
        ordinal = f"{number + 1}-е" if number else "первое"
        points = "".join(
            f"{place}. {point.text}\n" for place, point in enumerate(session.points[:4], start=1)
        )
        made.append(
            f"{1 + number % 28} марта {1990 + number // 12} года в Баку состоялось {ordinal} "
            f"заседание {_COUNCIL} по теме «{session.theme}».\nУчастники заседания:\n{points}"
        )
    return made


def certain_files(folder: Path, count: int) -> Path:
    """A folder with communiqués after the first, each certain beside it."""
    folder.mkdir()
    for number, text in enumerate(communiques(count + 1)[1:], start=1):
        (folder / f"{number:04d}.txt").write_text(text, encoding="utf-8")
    return folder


def archive_with_a_session(folder: Path) -> Path:
    """An archive that knows the council."""
    file = folder.with_suffix(".txt")
    file.write_text(communiques(1)[0], encoding="utf-8")
    with Archive.create(folder, "Pauses") as archive:
        archive.import_documents([file], accept=True)
    return folder


def archive_with_waiting(folder: Path, count: int) -> Path:
    """An archive with so many waiting files in every state; what was read of them is the same."""
    archive_with_a_session(folder)
    file = folder.with_suffix(".2.txt")
    file.write_text(communiques(2)[1], encoding="utf-8")
    with Archive.open(folder) as archive:
        inbox_id = archive.import_documents([file]).outcomes[0].inbox_id
        assert inbox_id is not None
        text, proposal = archive.inbox_reading(inbox_id)
    read = {"document": dump(text.to_json()), "proposal": dump(proposal.to_json())}
    store = Store.open(ArchivePaths(folder), read_only=False)
    with store.writing() as session:
        change = Change(session)
        change.event("benchmark_inbox")
        digests = [hashlib.sha256(str(number).encode()).hexdigest() for number in range(count)]
        names = [f"Коммюнике {number:05d}.txt" for number in range(count)]
        session.add_all(
            OriginalTable(
                sha256=digest, filename=name, media_type="text/plain", size=4_000,
                received_at=change.at,
            )
            for digest, name in zip(digests, names, strict=True)
        )  # fmt: skip
        session.flush()
        session.add_all(
            InboxTable(
                id=new_id(), original_sha256=digest, filename=name,
                state=_STATES[number % len(_STATES)].value, problem="", questions=number % 7,
                meeting_id=None, received_at=change.at, **read,
            )
            for number, (digest, name) in enumerate(zip(digests, names, strict=True))
        )  # fmt: skip
    store.close()
    return folder


def spreadsheet(file: Path, count: int) -> Path:
    """Resolutions, one a row: sessions of several councils with ten points each."""
    corpus = Corpus(count, seed=5)
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, delimiter=";")
        writer.writerow(["№ заседания", "Совет", "Дата", "№ пункта", "Текст", "Вид"])
        for session in corpus.sessions():
            for number, point in enumerate(session.points, start=1):
                council = corpus.councils[session.council]
                row = [session.ordinal, council, session.date, number, point.text, point.kind]
                writer.writerow(row)
    return file

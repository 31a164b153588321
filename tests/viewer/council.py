"""A small archive of an invented council for tests of the window: made through the real import."""

from dataclasses import dataclass, field
from pathlib import Path

from db import Archive
from db.model import (
    DocumentText,
    Leaf,
    Proposal,
    ProposedBody,
    ProposedInstrument,
    ProposedPerson,
    ProposedPoint,
    ProposedReference,
    ProposedSession,
)

TITLE = "Архив Каспийского форума"


@dataclass(frozen=True)
class Session:
    """One communiqué: its head as it is confirmed, and its points (kinds, text, reference)."""

    name: str
    ordinal: int
    date: str
    place: str
    theme: str
    people: tuple[tuple[str, str], ...]
    points: tuple[tuple[tuple[str, ...], str, tuple[str, int, str] | None], ...]
    language: str = "ru"
    council: tuple[str, str] = ("Каспийский форум экспертов", "КФЭ")
    instruments: tuple[tuple[str, str], ...] = ()
    extra: tuple[str, ...] = field(default=())

    def text(self) -> str:
        """The document."""
        head = (
            f"{self.date} в городе {self.place} прошло заседание: {self.council[0]}"
            f" ({self.council[1]}). Тема: {self.theme}."
        )
        speakers = ", ".join(f"{office} {name}" for name, office in self.people)
        points = [f"{number}. {text}" for number, (_, text, _) in enumerate(self.points, 1)]
        return "\n".join([head, f"Выступили: {speakers}.", *self.extra, *points]) + "\n"


SESSIONS = (
    Session(
        "forum_1.txt",
        1,
        "2021-03-16",
        "Астрахань",
        "Судоходство и рыболовство на Каспии",
        (
            ("Олег Тихомиров", "директор Института водных проблем"),
            ("Лейла Рустамова", "председатель Центра морских исследований"),
        ),
        (
            (("assessment",), "Представили оценки состояния рыбных запасов и судоходства.", None),
            (
                ("position", "recommendation"),
                (
                    "Подчеркнули, что согласование границы рыболовных участков остаётся важным "
                    "шагом, и рекомендовали вести его поэтапно."
                ),
                None,
            ),
            (("decision",), "Решили провести следующее заседание осенью того же года.", None),
        ),
        instruments=(("Конвенция о правовом статусе моря", "2018-08"),),
    ),
    Session(
        "forum_2.txt",
        2,
        "2021-10-05",
        "Баку",
        "Уровень воды и прибрежные города",
        (
            ("Лейла Рустамова", "председатель Центра морских исследований"),
            ("Пётр Ёлкин", "советник министра природных ресурсов"),
        ),
        (
            (
                ("position",),
                "Подтвердили, что согласование границы рыболовных участков должно быть продолжено.",
                ("reaffirms", 1, "2"),
            ),
            (
                ("recommendation",),
                "Рекомендовали создать общую сеть наблюдений за уровнем воды.",
                None,
            ),
            (("acknowledgement",), "Выразили признательность принимающей стороне.", None),
        ),
        instruments=(("Конвенция о правовом статусе моря", "2018-08"),),
    ),
    Session(
        "forum_4.txt",
        4,
        "2023-05-23",
        "Актау",
        "Порты и сухопутные коридоры",
        (("Олег Тихомиров", "научный руководитель Института водных проблем"),),
        (
            (
                ("recommendation",),
                "Рекомендовали изменить порядок согласования границы и разделить участки.",
                ("changes", 1, "2"),
            ),
            (("decision",), "Решили опубликовать сборник докладов о портах.", None),
        ),
    ),
)

#: The first session in Azerbaijani: joins the same meeting.
TRANSLATION = Session(
    "forum_1.az.txt",
    1,
    "2021-03-16",
    "Həştərxan",
    "Xəzərdə gəmiçilik və balıqçılıq",
    (
        ("Oleq Tixomirov", "Su Problemləri İnstitutunun direktoru"),
        ("Leyla Rüstəmova", "Dəniz Tədqiqatları Mərkəzinin sədri"),
    ),
    (
        (
            ("assessment",),
            "Balıq ehtiyatlarının və gəmiçiliyin vəziyyətini qiymətləndirdilər.",
            None,
        ),
        (
            ("position", "recommendation"),
            "Balıqçılıq sahələrinin sərhədinin razılaşdırılmasını vacib addım saydılar.",
            None,
        ),
        (("decision",), "Növbəti iclasın payızda keçirilməsini qərara aldılar.", None),
    ),
    language="az",
    council=("Xəzər Ekspertlər Forumu", "КФЭ"),
)


def make_archive(folder: Path, sources: Path, sessions: tuple[Session, ...] = SESSIONS) -> None:
    """Make the archive in ``folder`` from files written into ``sources``; the index is whole."""
    sources.mkdir(parents=True, exist_ok=True)
    with Archive.create(folder, TITLE) as archive:
        for session in (*sessions, TRANSLATION) if sessions is SESSIONS else sessions:
            record(archive, session, sources)
        archive.wait_for_index()


def record(archive: Archive, session: Session, sources: Path) -> str:
    """Import one document and confirm it; the meeting's id."""
    file = sources / session.name
    file.write_text(session.text(), encoding="utf-8")
    outcome = archive.import_documents([file]).outcomes[0]
    assert outcome.inbox_id is not None, outcome
    text, _ = archive.inbox_reading(outcome.inbox_id)
    return archive.confirm(outcome.inbox_id, proposal(session, text))


def proposal(session: Session, text: DocumentText) -> Proposal:
    """What a person would confirm, each value at its place in the text."""

    def leaf(value: str | int, words: str = "") -> Leaf:
        start = text.text.find(words or str(value))
        if start < 0:
            return Leaf(value)
        return Leaf(value, start, start + len(words or str(value)))

    instruments = tuple(
        ProposedInstrument(leaf(title), leaf(date)) for title, date in session.instruments
    )
    points = tuple(
        ProposedPoint(
            leaf(words),
            Leaf(str(number)),
            tuple(Leaf(kind) for kind in kinds),
            tuple(range(len(instruments))) if number == 1 else (),
            ()
            if reference is None
            else (ProposedReference(Leaf(reference[0]), Leaf(reference[1]), Leaf(reference[2])),),
        )
        for number, (kinds, words, reference) in enumerate(session.points, 1)
    )
    return Proposal(
        language=Leaf(session.language),
        session=ProposedSession(
            council=ProposedBody(leaf(session.council[0]), leaf(session.council[1])),
            ordinal=Leaf(session.ordinal),
            date_start=leaf(session.date),
            place=leaf(session.place),
            theme=leaf(session.theme),
        ),
        participants=tuple(
            ProposedPerson(leaf(name), leaf(office), Leaf("speaker"))
            for name, office in session.people
        ),
        points=points,
        instruments=instruments,
    )

"""What a person has set right stays right in a new reading of the file."""

from db.model import (
    Leaf,
    Proposal,
    ProposedBody,
    ProposedInstrument,
    ProposedPerson,
    ProposedPoint,
    ProposedSession,
)
from db.usecases.carry_corrections import carry_corrections

BEFORE = "Первое заседание. 1. Отметили. Говорил Гаджиев."
NOW = "Заголовок. Первое заседание. 1. Отметили. 2. Решили. Говорил Гаджиев. И Шафиев."


def found(text: str, piece: str, value: str = "") -> Leaf:
    """A value as a finder gives it."""
    start = text.index(piece)
    return Leaf(value or piece, start, start + len(piece), "finder", 0.9)


def reading(text: str, *points: str, people: tuple[str, ...]) -> Proposal:
    return Proposal(
        session=ProposedSession(ordinal=found(text, "Первое", "1")),
        participants=tuple(ProposedPerson(found(text, name)) for name in people),
        points=tuple(
            ProposedPoint(found(text, point), Leaf(str(number), rule="finder"), instruments=(0,))
            for number, point in enumerate(points, start=1)
        ),
        instruments=(ProposedInstrument(Leaf("Заявление", rule="finder")),),
    )


OLD = reading(BEFORE, "Отметили", people=("Гаджиев",))
NEW = reading(NOW, "Отметили", "Решили", people=("Гаджиев", "Шафиев"))


def test_what_nobody_has_touched_is_as_it_is_read_now() -> None:
    assert carry_corrections(OLD, BEFORE, NEW, NOW) == NEW


def test_a_value_set_by_hand_stays_and_its_evidence_moves() -> None:
    ordinal = OLD.session.ordinal
    assert ordinal is not None
    session = ProposedSession(ProposedBody(Leaf("Совет")), ordinal.corrected(3), theme=Leaf("Тема"))
    merged = carry_corrections(Proposal(session=session), BEFORE, NEW, NOW)
    assert merged.session.council == session.council
    assert merged.session.theme == session.theme
    assert merged.session.ordinal is not None
    assert merged.session.ordinal.value == 3
    assert NOW[merged.session.ordinal.start : merged.session.ordinal.end] == "Первое"
    assert merged.points == NEW.points


def test_a_corrected_point_keeps_its_place_and_what_it_cites() -> None:
    (point,) = OLD.points
    corrected = ProposedPoint(point.text.corrected("Отметили важность"), point.number, (), (0,))
    old = Proposal(
        points=(corrected, ProposedPoint(Leaf("Добавили"))),
        instruments=(ProposedInstrument(Leaf("Хартия", rule="finder")),),
    )
    merged = carry_corrections(old, BEFORE, NEW, NOW)
    assert [one.text.text for one in merged.points] == ["Отметили важность", "Решили", "Добавили"]
    assert [one.title.text for one in merged.instruments] == ["Заявление", "Хартия"]
    assert [one.instruments for one in merged.points] == [(1,), (0,), ()]
    assert merged.points[0].text.start == NOW.index("Отметили")


def test_a_person_who_was_tied_or_renamed_is_not_there_twice() -> None:
    (person,) = OLD.participants
    tied = ProposedPerson(Leaf("Гаджиев", person.name.start, person.name.end, "finder", tie="p1"))
    renamed = ProposedPerson(person.name.corrected("Хикмет Гаджиев"))
    for one in (tied, renamed):
        merged = carry_corrections(Proposal(participants=(one,)), BEFORE, NEW, NOW)
        assert [p.name.text for p in merged.participants] == [one.name.text, "Шафиев"]
    assert merged.participants[0].name.start == NOW.index("Гаджиев")

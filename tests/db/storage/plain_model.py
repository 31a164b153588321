"""What a plain model knows of an archive, and the same read from its tables."""

from dataclasses import dataclass, field

from db.storage import Store


@dataclass(frozen=True)
class Meeting:
    """What the model knows of a session."""

    ordinal: int | None
    theme: str
    people: frozenset[str]
    points: tuple[str, ...]


@dataclass
class Model:
    """Everything that is not in the recycle bin."""

    meetings: dict[str, Meeting] = field(default_factory=dict)
    people: dict[str, frozenset[str]] = field(default_factory=dict)


def observed(store: Store) -> Model:
    """The same, read from the tables."""
    with store.reading() as session:
        run = session.connection().exec_driver_sql
        model = Model()
        for person, name in run(
            "SELECT p.id, n.text FROM person p LEFT JOIN name_form n ON n.authority_id = p.id"
        ):
            known = model.people.get(person, frozenset())
            model.people[person] = known | ({name} if name else set())
        for meeting, ordinal, theme in run("SELECT id, ordinal, theme FROM meeting").all():
            people = run(
                "SELECT person_id FROM participation WHERE meeting_id = ?", (meeting,)
            ).scalars()
            points = run(
                "SELECT t.text FROM resolution r JOIN resolution_text t ON t.resolution_id = r.id"
                " WHERE r.meeting_id = ? ORDER BY r.position",
                (meeting,),
            ).scalars()
            model.meetings[meeting] = Meeting(ordinal, theme, frozenset(people), tuple(points))
        return model

"""What the program read out of a file: values with their evidence. Nothing stored yet.

``Proposal.to_json`` is the contract of ``council-archive propose FILE --json``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from db.model.matching import Belonging, Target

#: From this confidence on a value counts as certain.
CERTAIN = 0.85
#: The tie of a name that stands for nobody whom the archive knows.
NEW_AUTHORITY = "new"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value with its evidence.

    ``start`` and ``end`` are offsets into ``DocumentText.text`` (None where the value is not in
    the text, for example when a person typed it); ``rule`` names the finder's rule, ``"user"``
    for a value set by hand; ``confidence`` is in 0..1.
    ``reason`` says why the value is doubtful, as a code for the review (``""`` where it is not).
    ``tie`` is what a person said that a name stands for: an authority's id, ``NEW_AUTHORITY``, or
    ``""`` where nobody has said anything.
    """

    value: str | int
    start: int | None = None
    end: int | None = None
    rule: str = "user"
    confidence: float = 1.0
    reason: str = ""
    tie: str = ""

    @property
    def text(self) -> str:
        """The value as text."""
        return str(self.value)

    @property
    def is_doubtful(self) -> bool:
        """True if its finder was not sure, or said why it may be wrong."""
        return bool(self.reason) or self.confidence < CERTAIN

    def corrected(self, value: str | int) -> "Leaf":
        """The same evidence with a value set by hand; another value is tied to nothing yet."""
        tie = self.tie if value == self.value else ""
        return replace(self, value=value, rule="user", confidence=1.0, reason="", tie=tie)

    def to_json(self) -> dict[str, Any]:
        """The leaf of the command contract; ``reason`` and ``tie`` only where there is one."""
        data: dict[str, Any] = {
            "value": self.value,
            "start": self.start,
            "end": self.end,
            "rule": self.rule,
            "confidence": round(self.confidence, 3),
        }
        if self.reason:
            data["reason"] = self.reason
        if self.tie:
            data["tie"] = self.tie
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Leaf":
        """The inverse of ``to_json``."""
        return cls(
            value=data["value"],
            start=data["start"],
            end=data["end"],
            rule=data["rule"],
            confidence=data["confidence"],
            reason=data.get("reason", ""),
            tie=data.get("tie", ""),
        )


@dataclass(frozen=True, slots=True)
class ProposedBody:
    """A council or an organiser."""

    name: Leaf | None = None
    abbreviation: Leaf | None = None


@dataclass(frozen=True, slots=True)
class ProposedPerson:
    """A participant with the office exactly as the record states it."""

    name: Leaf
    office: Leaf | None = None
    role: Leaf | None = None


@dataclass(frozen=True, slots=True)
class ProposedReference:
    """A point's mention of an earlier session of the same council, or of a point of it.

    ``kind`` holds a ``LinkKind``: how this point stands to the earlier one.
    """

    kind: Leaf
    ordinal: Leaf
    number: Leaf | None = None


@dataclass(frozen=True, slots=True)
class ProposedPoint:
    """An outcome point. ``instruments`` are indexes into ``Proposal.instruments``."""

    text: Leaf
    number: Leaf | None = None
    kinds: tuple[Leaf, ...] = ()
    instruments: tuple[int, ...] = ()
    references: tuple[ProposedReference, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposedInstrument:
    """A cited agreement, statement, declaration or decision."""

    title: Leaf
    date: Leaf | None = None


@dataclass(frozen=True, slots=True)
class ProposedSession:
    """The head of the record. Dates are EDTF (``2021-11-18``, ``2021-11``, ``2021``)."""

    council: ProposedBody | None = None
    ordinal: Leaf | None = None
    date_start: Leaf | None = None
    date_end: Leaf | None = None
    place: Leaf | None = None
    theme: Leaf | None = None
    organisers: tuple[ProposedBody, ...] = ()
    legal_basis: Leaf | None = None

    def is_empty(self) -> bool:
        """True if nothing says that a meeting took place."""
        return self.council is None and self.ordinal is None and self.date_start is None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A whole proposed record."""

    language: Leaf | None = None
    session: ProposedSession = ProposedSession()
    participants: tuple[ProposedPerson, ...] = ()
    points: tuple[ProposedPoint, ...] = ()
    instruments: tuple[ProposedInstrument, ...] = ()
    #: What a person said that the text belongs to; None: by the rule of the archive.
    target: Target | None = None

    def to_json(self) -> dict[str, Any]:
        """The object that ``propose --json`` prints; ``target`` only where there is one."""
        session = self.session
        target = {} if self.target is None else {"target": [self.target.how, self.target.id]}
        return {
            **target,
            "language": _leaf(self.language),
            "session": {
                "council": None if session.council is None else _body(session.council),
                "ordinal": _leaf(session.ordinal),
                "date_start": _leaf(session.date_start),
                "date_end": _leaf(session.date_end),
                "place": _leaf(session.place),
                "theme": _leaf(session.theme),
                "organisers": [_body(body) for body in session.organisers],
                "legal_basis": _leaf(session.legal_basis),
            },
            "participants": [
                {
                    "name": _leaf(person.name),
                    "office": _leaf(person.office),
                    "role": _leaf(person.role),
                }
                for person in self.participants
            ],
            "points": [_point(point) for point in self.points],
            "instruments": [
                {"title": _leaf(instrument.title), "date": _leaf(instrument.date)}
                for instrument in self.instruments
            ],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Proposal":
        """The inverse of ``to_json``."""
        session, target = data["session"], data.get("target")
        return cls(
            language=_read(data["language"]),
            session=ProposedSession(
                council=None if session["council"] is None else _read_body(session["council"]),
                ordinal=_read(session["ordinal"]),
                date_start=_read(session["date_start"]),
                date_end=_read(session["date_end"]),
                place=_read(session["place"]),
                theme=_read(session["theme"]),
                organisers=tuple(_read_body(body) for body in session["organisers"]),
                legal_basis=_read(session["legal_basis"]),
            ),
            participants=tuple(
                ProposedPerson(
                    name=Leaf.from_json(person["name"]),
                    office=_read(person["office"]),
                    role=_read(person["role"]),
                )
                for person in data["participants"]
            ),
            points=tuple(_read_point(point) for point in data["points"]),
            instruments=tuple(
                ProposedInstrument(
                    title=Leaf.from_json(instrument["title"]), date=_read(instrument["date"])
                )
                for instrument in data["instruments"]
            ),
            target=Target(Belonging(target[0]), target[1]) if target else None,
        )


def _leaf(leaf: Leaf | None) -> dict[str, Any] | None:
    return None if leaf is None else leaf.to_json()


def _body(body: ProposedBody) -> dict[str, Any]:
    return {"name": _leaf(body.name), "abbreviation": _leaf(body.abbreviation)}


def _point(point: ProposedPoint) -> dict[str, Any]:
    return {
        "number": _leaf(point.number),
        "kinds": [kind.to_json() for kind in point.kinds],
        "text": _leaf(point.text),
        "instruments": list(point.instruments),
        "references": [
            {
                "kind": reference.kind.to_json(),
                "ordinal": reference.ordinal.to_json(),
                "number": _leaf(reference.number),
            }
            for reference in point.references
        ],
    }


def _read(data: Mapping[str, Any] | None) -> Leaf | None:
    return None if data is None else Leaf.from_json(data)


def _read_body(data: Mapping[str, Any]) -> ProposedBody:
    return ProposedBody(name=_read(data["name"]), abbreviation=_read(data["abbreviation"]))


def _read_point(data: Mapping[str, Any]) -> ProposedPoint:
    return ProposedPoint(
        text=Leaf.from_json(data["text"]),
        number=_read(data["number"]),
        kinds=tuple(Leaf.from_json(kind) for kind in data["kinds"]),
        instruments=tuple(data["instruments"]),
        references=tuple(
            ProposedReference(
                kind=Leaf.from_json(reference["kind"]),
                ordinal=Leaf.from_json(reference["ordinal"]),
                number=_read(reference["number"]),
            )
            for reference in data.get("references", ())
        ),
    )

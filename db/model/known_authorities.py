"""What an archive knows by name, as the reading of a document takes it along."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class KnownBody:
    """A council or an institution under one of its names, with its abbreviation or ``""``."""

    name: str
    abbreviation: str = ""


@dataclass(frozen=True, slots=True)
class KnownAuthorities:
    """The name forms of an archive's authorities, all languages together, the commonest first.

    Persons' and places' forms are plain names. Nothing here says who is whom: a reader learns
    from it that a name is one, and how it is spelt in the nominative.
    """

    persons: tuple[str, ...] = ()
    institutions: tuple[KnownBody, ...] = ()
    councils: tuple[KnownBody, ...] = ()
    places: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.persons or self.institutions or self.councils or self.places)

    def to_json(self) -> dict[str, Any]:
        """As a message carries it."""
        return {
            "persons": self.persons,
            "institutions": [(body.name, body.abbreviation) for body in self.institutions],
            "councils": [(body.name, body.abbreviation) for body in self.councils],
            "places": self.places,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "KnownAuthorities":
        """Read back what ``to_json`` wrote."""
        return cls(
            tuple(data["persons"]),
            tuple(KnownBody(*body) for body in data["institutions"]),
            tuple(KnownBody(*body) for body in data["councils"]),
            tuple(data["places"]),
        )

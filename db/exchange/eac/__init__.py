"""Authority records in EAC-CPF 2010 (urn:isbn:1-931666-33-4), written and read."""

from db.exchange.eac.reading import read_authorities
from db.exchange.eac.writing import written

__all__ = ["read_authorities", "written"]

"""Thesauri in SKOS: read from RDF/XML and Turtle, written as both.

There is no RDF library here: SKOS needs a dozen properties, the two ways of writing it are small,
and hostile files go through the guarded parser that all XML of the archive goes through.
"""

from db.exchange.skos.reading import read_thesaurus
from db.exchange.skos.writing import written

__all__ = ["read_thesaurus", "written"]

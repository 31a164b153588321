"""The names of EAC-CPF 2010, and what ISAAR(CPF) calls by them.

After the tag library and the schema of the Society of American Archivists
(https://eac.staatsbibliothek-berlin.de), whose order of elements is kept.
"""

from collections.abc import Mapping

from db.model.authority_records import AuthorityRelationKind, DescribedArea

EAC = "urn:isbn:1-931666-33-4"
XLINK = "http://www.w3.org/1999/xlink"
XML = "http://www.w3.org/XML/1998/namespace"
#: What EAC-CPF has no word for: kinds of names, councils, exact kinds of relations.
OWN = "urn:council-archive:terms#"
#: An identifier that is a number of the archive's own, whatever it looks like.
OWN_NUMBER = f"{OWN}own"
#: Before the id of a record (RFC 9562, 4).
URN = "urn:uuid:"
#: Around several records: the standard has nothing for that.
RECORDS = "authority-records"
#: What a name's own sources are tied to it by.
NAME_ID, SOURCE_ID = "name.", "source."
#: In ``authorizedForm`` and ``alternativeForm``: by which rules.
CONVENTION = "ISAAR-CPF"

#: The texts of the description, by the element whose paragraphs they are, in a fixed order.
TEXTS: Mapping[DescribedArea, str] = {
    DescribedArea.PLACES: "places",
    DescribedArea.LEGAL_STATUS: "legalStatuses",
    DescribedArea.FUNCTIONS: "functions",
    DescribedArea.MANDATE: "mandates",
    DescribedArea.STRUCTURE: "structureOrGenealogy",
    DescribedArea.CONTEXT: "generalContext",
    DescribedArea.HISTORY: "biogHist",
}
#: The plain elements of which the plural ones above are lists.
SINGLE: Mapping[str, DescribedArea] = {
    "place": DescribedArea.PLACES,
    "legalStatus": DescribedArea.LEGAL_STATUS,
    "function": DescribedArea.FUNCTIONS,
    "mandate": DescribedArea.MANDATE,
}
_KIND = AuthorityRelationKind
#: What the other one is to this one: a parent, an earlier one. The rest is associative.
RELATION_TYPES: Mapping[AuthorityRelationKind, str] = {
    _KIND.PART_OF: "hierarchical-parent",
    _KIND.HAS_PART: "hierarchical-child",
    _KIND.SUCCESSOR_OF: "temporal-earlier",
    _KIND.PREDECESSOR_OF: "temporal-later",
    _KIND.FAMILY: "family",
}
ASSOCIATIVE = "associative"

"""A relation of EAC-CPF: the exact kind where our own word is there, else what its type tells."""

from db.exchange.eac.terms import OWN, RELATION_TYPES, URN, XLINK
from db.exchange.eac.values import all_texts, children
from db.model import RecordType
from db.model.authority_records import AuthorityRelationKind
from db.model.drafts import NamedAuthority, RelationDraft
from db.plain_xml import Element

_KINDS = {word: kind for kind, word in RELATION_TYPES.items()}


def read_relation(element: Element, span: tuple[str | None, str | None]) -> RelationDraft:
    """The relation; the id of the other one is the file's. Its type may yet be another."""
    word = str(element.get(f"{{{XLINK}}}arcrole", "")).removeprefix(OWN)
    stated = str(element.get("cpfRelationType", ""))
    if word in set(AuthorityRelationKind):
        kind = AuthorityRelationKind(word)
    else:
        kind = _KINDS.get(stated, AuthorityRelationKind.ASSOCIATED)
    role = str(element.get(f"{{{XLINK}}}role", "")).rpartition("#")[2].rpartition("/")[2].lower()
    types = {"person": RecordType.PERSON, "council": RecordType.COUNCIL}
    href = str(element.get(f"{{{XLINK}}}href", ""))
    return RelationDraft(
        kind=kind,
        type=types.get(role, RecordType.INSTITUTION),
        other=NamedAuthority(
            " ".join(all_texts(children(element, "relationEntry"))),
            href.removeprefix(URN) or None,
        ),
        start=span[0],
        end=span[1],
        note=" ".join(all_texts(children(element, "descriptiveNote"))),
    )

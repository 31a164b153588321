"""Authority records as EAC-CPF 2010. One record is a document of the standard by itself.

Several stand in an element of our own, since the standard has none for that; each of them is again
valid by itself. The same records give the same bytes.
"""

import re
from typing import Any

from lxml import etree

from db.exchange.eac.terms import (
    ASSOCIATIVE,
    CONVENTION,
    EAC,
    NAME_ID,
    OWN,
    OWN_NUMBER,
    RECORDS,
    RELATION_TYPES,
    SOURCE_ID,
    TEXTS,
    URN,
    XLINK,
    XML,
)
from db.exchange.language_tags import tag_to_write
from db.model import NameKind, RecordType
from db.model.authority_files import AuthorityFile, FiledAuthority
from db.model.authority_records import AuthorityStatus, DescribedArea
from db.model.drafts import NameDraft, OfficeDraft, RelationDraft
from db.model.identifiers import identifier_address
from db.plain_xml import Element

#: From this year on a date is words alone: the schema knows no such standard date.
_NO_STANDARD_DATE = "2100"
#: What no document of XML may hold.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def written(file: AuthorityFile, *, alone: bool) -> bytes:
    """The file in UTF-8; ``alone``: its only record without anything around it."""
    records = [_record(one, file.agency) for one in file.records]
    if alone:
        (root,) = records
    else:
        root = etree.Element(f"{{{OWN}}}{RECORDS}", nsmap=_prefixes(archive=OWN))
        root.extend(records)
    etree.indent(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def _prefixes(**others: str) -> Any:
    """Prefixes of a root; EAC-CPF needs none, which the library's types do not know."""
    return {None: EAC, **others}


def _record(one: FiledAuthority, agency: str) -> Element:
    root = etree.Element(f"{{{EAC}}}eac-cpf", nsmap=_prefixes(xlink=XLINK))
    _control(_add(root, "control"), one, agency)
    described = _add(root, "cpfDescription")
    _identity(_add(described, "identity"), one)
    _description(described, one)
    if one.draft.relations:
        relations = _add(described, "relations")
        for relation in one.draft.relations:
            _relation(relations, relation)
    return root


def _add(parent: Element, name: str, text: str | None = None, **attributes: str) -> Element:
    element = etree.SubElement(parent, f"{{{EAC}}}{name}")
    if text is not None:
        element.text = _FORBIDDEN.sub("", text)
    for attribute, value in attributes.items():
        if value:
            element.set(attribute, value)
    return element


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


# Control ------------------------------------------------------------------------------------------


def _control(control: Element, one: FiledAuthority, agency: str) -> None:
    said = one.draft.description
    _add(control, "recordId", one.id)
    is_new = len(one.events) < 2
    _add(control, "maintenanceStatus", "new" if is_new else "revised")
    if status := said.get(DescribedArea.STATUS):
        ready = status == AuthorityStatus.REVISED
        _add(control, "publicationStatus", "approved" if ready else "inProcess")
    _add(_add(control, "maintenanceAgency"), "agencyName", agency)
    for line in _lines(said.get(DescribedArea.RULES, "")):
        _add(_add(control, "conventionDeclaration"), "citation", line)
    if one.type is RecordType.COUNCIL:
        local = _add(control, "localControl", localType=f"{OWN}type")
        _add(local, "term", one.type.value)
    history = _add(control, "maintenanceHistory")
    notes = _lines(said.get(DescribedArea.MAINTENANCE, ""))
    for number, event in enumerate(one.events, 1):
        last = number == len(one.events)
        _event(history, *event, note=notes[0] if notes and last else "")
    # One description is all that an event has: further notes are further events of that moment.
    for note in notes[1:] if one.events else ():
        moment, who, _ = one.events[-1]
        _event(history, moment, who, made=False, note=note)
    _sources(control, one)


def _event(history: Element, moment: str, who: str, made: bool, *, note: str) -> None:
    event = _add(history, "maintenanceEvent")
    _add(event, "eventType", "created" if made else "revised")
    _add(event, "eventDateTime", moment, standardDateTime=moment[:19] + "Z")
    _add(event, "agentType", "human")
    _add(event, "agent", who)
    if note:
        _add(event, "eventDescription", note)


def _sources(control: Element, one: FiledAuthority) -> None:
    own = _lines(one.draft.description.get(DescribedArea.SOURCES, ""))
    names = [name for name in one.draft.names if name.source]
    if not own and not names:
        return
    sources = _add(control, "sources")
    for line in own:
        _add(_add(sources, "source"), "sourceEntry", line)
    for name in names:
        source = _add(sources, "source", **{f"{{{XML}}}id": f"{SOURCE_ID}{name.id}"})
        _add(source, "sourceEntry", name.source)


# Identity and description -------------------------------------------------------------------------


def _identity(identity: Element, one: FiledAuthority) -> None:
    for identifier in one.draft.identifiers:
        address = identifier_address(identifier)
        # One's own number may look like anything, an address of somebody else's too.
        own = {} if address else {"localType": OWN_NUMBER}
        _add(identity, "entityId", address or identifier.value, **own)
    is_person = one.type is RecordType.PERSON
    _add(identity, "entityType", "person" if is_person else "corporateBody")
    for name in one.draft.names:
        _name(identity, name)


def _name(identity: Element, name: NameDraft) -> None:
    script = name.script
    attributes = {
        f"{{{XML}}}id": f"{NAME_ID}{name.id}",
        f"{{{XML}}}lang": tag_to_write(name.language),
        "scriptCode": script,
        "localType": f"{OWN}{name.kind.value}" if name.kind is not NameKind.FULL else "",
    }
    entry = _add(identity, "nameEntry", **attributes)
    _add(entry, "part", name.text)
    _dates(entry, name.valid_from, name.valid_to, "useDates")
    _add(entry, "authorizedForm" if name.preferred else "alternativeForm", CONVENTION)


def _description(described: Element, one: FiledAuthority) -> None:
    said = one.draft.description
    description = etree.SubElement(described, f"{{{EAC}}}description")
    start, end = said.get(DescribedArea.EXISTED_FROM), said.get(DescribedArea.EXISTED_TO)
    _dates(description, start, end, "existDates")
    texts = dict(TEXTS)
    history = texts.pop(DescribedArea.HISTORY)
    for area, name in texts.items():
        _paragraphs(description, name, said.get(area, ""))
    if one.draft.offices:
        occupations = _add(description, "occupations")
        for office in one.draft.offices:
            _office(occupations, office)
    _paragraphs(description, history, said.get(DescribedArea.HISTORY, ""))
    if not len(description):
        described.remove(description)


def _paragraphs(description: Element, name: str, text: str) -> None:
    if text:
        element = _add(description, name)
        for line in _lines(text):
            _add(element, "p", line)


def _office(occupations: Element, office: OfficeDraft) -> None:
    element = _add(occupations, "occupation")
    _add(element, "term", office.text)
    _dates(element, office.start, office.end)
    if office.source:
        link = {f"{{{XLINK}}}type": "simple"}
        _add(element, "citation", office.source, **link)
    if office.institution is not None:
        _add(_add(element, "descriptiveNote"), "p", office.institution.text)


def _dates(parent: Element, start: str | None, end: str | None, name: str = "") -> None:
    """A range of two EDTF dates, in an element of that name where one is given."""
    if not (start or end):
        return
    place = _add(parent, name) if name else parent
    dates = _add(place, "dateRange")
    for one, date in (("fromDate", start), ("toDate", end)):
        if date:
            _add(dates, one, date, standardDate=date if date < _NO_STANDARD_DATE else "")


def _relation(relations: Element, relation: RelationDraft) -> None:
    attributes = {
        "cpfRelationType": RELATION_TYPES.get(relation.kind, ASSOCIATIVE),
        f"{{{XLINK}}}type": "simple",
        f"{{{XLINK}}}href": f"{URN}{relation.other.id}",
        f"{{{XLINK}}}role": f"{OWN}{relation.type.value}",
        f"{{{XLINK}}}arcrole": f"{OWN}{relation.kind.value}",
    }
    element = _add(relations, "cpfRelation", **attributes)
    _add(element, "relationEntry", relation.other.text)
    _dates(element, relation.start, relation.end)
    if relation.note:
        _add(_add(element, "descriptiveNote"), "p", relation.note)

"""A file of EAC-CPF 2010 as authority records: what it says, and what was left out of it.

Parsed by the guarded parser that all XML of the archive goes through.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from db.errors import AuthorityFileError
from db.exchange.eac.relations_reading import read_relation
from db.exchange.eac.terms import (
    EAC,
    NAME_ID,
    OWN,
    OWN_NUMBER,
    SINGLE,
    SOURCE_ID,
    TEXTS,
    XML,
)
from db.exchange.eac.values import all_texts, child, children, read_span
from db.exchange.language_tags import read_language
from db.model import NameKind, RecordType
from db.model.authority_files import (
    AuthorityFile,
    AuthorityMatter,
    AuthorityRemark,
    FiledAuthority,
)
from db.model.authority_records import (
    AuthorityStatus,
    DescribedArea,
    Identifier,
    IdentifierScheme,
)
from db.model.drafts import AuthorityDraft, NamedAuthority, NameDraft, OfficeDraft
from db.model.identifiers import identifier_at
from db.plain_xml import BadXmlError, Element, HostileXmlError, local_name, parse

#: More is not read: a record with a long history has a hundred thousand bytes.
LIMIT = 200_000_000
_STATUSES = {
    "inProcess": AuthorityStatus.DRAFT,
    "approved": AuthorityStatus.REVISED,
    "published": AuthorityStatus.REVISED,
}
_SCRIPT = re.compile(r"[A-Z][a-z]{3}")


def read_authorities(data: bytes, name: str) -> AuthorityFile:
    """The records of a file, whose ``name`` is only for messages. Raises AuthorityFileError."""
    if len(data) > LIMIT:
        raise AuthorityFileError("authority_file_too_large", name=name, limit=LIMIT)
    try:
        root = parse(data)
    except HostileXmlError as error:
        raise AuthorityFileError("authority_file_hostile", name=name) from error
    except BadXmlError as error:
        raise AuthorityFileError(name=name, detail=str(error)[:200]) from error
    elements = list(root.iter(f"{{{EAC}}}eac-cpf"))
    reader = _Reader()
    records = [record for one in elements for record in reader.record(one)]
    if not elements:
        raise AuthorityFileError("authority_file_empty", name=name)
    left_out = dict(sorted(reader.left_out.items()))
    return AuthorityFile(tuple(records), "", left_out, tuple(reader.remarks))


class _Reader:
    """Reads record after record; counts what it leaves out."""

    def __init__(self) -> None:
        self.left_out: Counter[str] = Counter()
        self.remarks: list[AuthorityRemark] = []

    def record(self, root: Element) -> Iterator[FiledAuthority]:
        """The record of an ``eac-cpf``; none of one that has no place in the archive."""
        control = child(root, "control")
        described = child(root, "cpfDescription")
        if described is None:  # several identities: each would need a record of its own
            self.left_out["multipleIdentities"] += 1
            return
        identity = child(described, "identity")
        names = self._names(identity, self._name_sources(control))
        label = names[0].text if names else _record_id(control)
        kind = "".join(all_texts(children(identity, "entityType")))
        if kind == "family":
            self.remarks.append(AuthorityRemark(AuthorityMatter.FAMILY, label))
            return
        if all(one.kind is NameKind.ABBREVIATION for one in names):
            self.remarks.append(AuthorityRemark(AuthorityMatter.NO_NAME, label))
            return
        yield FiledAuthority(
            id=_record_id(control),
            type=_type(kind, control),
            draft=self._draft(control, described, names, label),
            label=label,
        )

    def _draft(
        self, control: Element | None, described: Element, names: list[NameDraft], label: str
    ) -> AuthorityDraft:
        description = child(described, "description")
        said = self._control(control) | self._texts(description)
        start, end = self._span(child(description, "existDates"), label)
        dates = {DescribedArea.EXISTED_FROM: start or "", DescribedArea.EXISTED_TO: end or ""}
        said |= {area.value: date for area, date in dates.items() if date}
        relations = child(described, "relations")
        self._count(relations, {"cpfRelation"})
        return AuthorityDraft(
            names=tuple(names),
            description=said,
            identifiers=self._identifiers(child(described, "identity")),
            offices=tuple(self._offices(description, label)),
            relations=tuple(
                read_relation(one, self._span(one, label))
                for one in children(relations, "cpfRelation")
            ),
        )

    def _span(self, parent: Element | None, label: str) -> tuple[str | None, str | None]:
        start, end, wrong = read_span(parent)
        if wrong:
            self.remarks.append(AuthorityRemark(AuthorityMatter.DATE, label, wrong))
        return start, end

    def _count(self, parent: Element | None, taken: Iterable[str]) -> None:
        for one in parent if parent is not None else ():
            if local_name(one) not in taken:
                self.left_out[local_name(one)] += 1

    # Names and identifiers ----------------------------------------------------------------------

    def _names(self, identity: Element | None, sources: Mapping[str, str]) -> list[NameDraft]:
        if identity is None:
            return []
        entries = identity.iter(f"{{{EAC}}}nameEntry")
        names = [self._name(one, sources) for one in entries]
        return [name for name in names if name.text]

    def _name(self, entry: Element, sources: Mapping[str, str]) -> NameDraft:
        text = " ".join(all_texts(children(entry, "part")))
        start, end = self._span(child(entry, "useDates"), text)
        word = str(entry.get("localType", "")).removeprefix(OWN)
        kind = NameKind(word) if word in set(NameKind) else NameKind.FULL
        tag = str(entry.get(f"{{{XML}}}lang", ""))
        own = str(entry.get(f"{{{XML}}}id", "")).removeprefix(NAME_ID)
        script = str(entry.get("scriptCode", ""))
        return NameDraft(
            text=text,
            language=read_language(tag, self.left_out),
            kind=kind,
            preferred=child(entry, "authorizedForm") is not None,
            script=script if _SCRIPT.fullmatch(script) else "",
            source=sources.get(own, ""),
            valid_from=start,
            valid_to=end,
        )

    @staticmethod
    def _name_sources(control: Element | None) -> dict[str, str]:
        """The sources that are tied to a name, by what its id ends in."""
        found = {}
        for source in children(child(control, "sources"), "source"):
            own = str(source.get(f"{{{XML}}}id", ""))
            if own.startswith(SOURCE_ID):
                words = " ".join(all_texts(children(source, "sourceEntry")))
                found[own.removeprefix(SOURCE_ID)] = words
        return found

    def _identifiers(self, identity: Element | None) -> tuple[Identifier, ...]:
        found = (
            (None if one.get("localType") == OWN_NUMBER else identifier_at(text))
            or Identifier(IdentifierScheme.OWN, text)
            for one in children(identity, "entityId")
            for text in all_texts([one])
        )
        return tuple(dict.fromkeys(found))

    # Texts --------------------------------------------------------------------------------------

    def _control(self, control: Element | None) -> dict[str, str]:
        status = "".join(all_texts(children(control, "publicationStatus")))
        rules = [
            line
            for one in children(control, "conventionDeclaration")
            for line in all_texts(children(one, "citation"))
        ]
        sources = [
            line
            for one in children(child(control, "sources"), "source")
            if not str(one.get(f"{{{XML}}}id", "")).startswith(SOURCE_ID)
            for line in all_texts(
                [*children(one, "sourceEntry"), *children(one, "descriptiveNote")]
            )
        ]
        events = children(child(control, "maintenanceHistory"), "maintenanceEvent")
        notes = [line for one in events for line in all_texts(children(one, "eventDescription"))]
        said = {
            DescribedArea.STATUS: _STATUSES[status].value if status in _STATUSES else "",
            DescribedArea.RULES: "\n".join(rules),
            DescribedArea.SOURCES: "\n".join(sources),
            DescribedArea.MAINTENANCE: "\n".join(notes),
        }
        return {area.value: text for area, text in said.items() if text}

    def _texts(self, description: Element | None) -> dict[str, str]:
        areas = {name: area for area, name in TEXTS.items()} | dict(SINGLE)
        lines: dict[DescribedArea, list[str]] = {}
        for one in description if description is not None else ():
            area = areas.get(local_name(one))
            if area is not None:
                lines.setdefault(area, []).extend(_paragraphs(one))
        self._count(description, {*areas, "existDates", "occupations", "occupation"})
        return {area.value: "\n".join(lines[area]) for area in DescribedArea if lines.get(area)}

    def _offices(self, description: Element | None, label: str) -> Iterator[OfficeDraft]:
        plural = child(description, "occupations")
        for one in [*children(plural, "occupation"), *children(description, "occupation")]:
            start, end = self._span(one, label)
            place = " ".join(all_texts(children(one, "descriptiveNote")))
            yield OfficeDraft(
                text=" ".join(all_texts(children(one, "term"))),
                institution=NamedAuthority(place) if place else None,
                start=start,
                end=end,
                source=" ".join(all_texts(children(one, "citation"))),
            )
        self._count(plural, {"occupation"})


def _paragraphs(element: Element) -> list[str]:
    """The lines of a text: its paragraphs, terms and entries, each by itself."""
    leaves = [
        one
        for one in element.iter()
        if local_name(one) in {"p", "item", "term", "placeEntry", "event", "citation", "abstract"}
    ]
    return all_texts(leaves or [element])


def _record_id(control: Element | None) -> str:
    return "".join(all_texts(children(control, "recordId")))


def _type(kind: str, control: Element | None) -> RecordType:
    if kind == "person":
        return RecordType.PERSON
    own = [one for one in children(control, "localControl") if one.get("localType") == f"{OWN}type"]
    terms = [text for one in own for text in all_texts(children(one, "term"))]
    return RecordType.COUNCIL if RecordType.COUNCIL.value in terms else RecordType.INSTITUTION

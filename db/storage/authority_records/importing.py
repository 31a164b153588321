"""Takes a file of authority records in: what each record is to be. One event.

Importing adds and changes; nothing that the file does not know is taken away. A text of the file
takes the place of the one that is there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import insert, select

from db.model import RecordType
from db.model.authority_files import (
    AuthorityFile,
    AuthorityMatter,
    AuthorityRemark,
    AuthorityReport,
    FiledAuthority,
)
from db.model.authority_records import (
    DESCRIBED_TYPES,
    AuthorityRelationKind,
    DescribedArea,
    relation_kinds,
)
from db.model.drafts import AuthorityDraft, NamedAuthority, OfficeDraft, RelationDraft
from db.storage.authorities import find
from db.storage.authority_records.circles import Parts
from db.storage.authority_records.drafts import LONGEST_LINE, LONGEST_TEXT
from db.storage.authority_records.joining import (
    joined_names,
    names_in_several_spans,
    own_number,
    same_lines,
    usable_identifiers,
)
from db.storage.authority_records.matching import AuthorityMatches
from db.storage.contents import Content, contents_of
from db.storage.drafts import content_of
from db.storage.drafts_read import authority_drafts
from db.storage.history import Change
from db.storage.putting import put
from db.storage.reading.sources import AUTHORITY_RELATION, RECORD, whole_column

IMPORTED = "authorities_imported"
_PART_OF, _HAS_PART = AuthorityRelationKind.PART_OF, AuthorityRelationKind.HAS_PART
#: Of two ends: this one, the kind, the other one, and since when.
_Tie = tuple[str, str, str, str | None, str | None]


class AuthorityPlan:
    """What taking a file in would do; ``run`` does it."""

    def __init__(self, change: Change, file: AuthorityFile) -> None:
        self._change, self._file = change, file
        self._remarks = list(file.remarks)
        rows = whole_column(
            change.session, select(RECORD.c.id, RECORD.c.type).order_by(RECORD.c.id)
        )
        described = [one for one, kind in rows if kind in set(DESCRIBED_TYPES)]
        known = contents_of(change.session, described)
        self._before = {one: own for one, own in known.items() if not own.get("deleted")}
        taken = frozenset(one for one, _ in rows)
        matches = AuthorityMatches(file.records, self._before, taken, self._remark)
        self._ids = [matches.of[place] for place in range(len(file.records))]
        self._by_filed = {
            one.id: own for one, own in zip(file.records, self._ids, strict=True) if one.id
        }
        self._types = {one: RecordType(own["type"]) for one, own in self._before.items()}
        for one, own in zip(file.records, self._ids, strict=True):
            self._types.setdefault(own, one.type)
        self._bearers = {
            (row["scheme"], row["value"]): one
            for one, own in self._before.items()
            for row in own.get("identifiers", ())
        }
        self._bodies = {
            name.text: own
            for one, own in zip(file.records, self._ids, strict=True)
            if one.type is not RecordType.PERSON
            for name in one.draft.names
        }
        self._ties = self._known_ties()
        self._parts = Parts(_edge(tie) for tie in self._ties if tie[1] == _PART_OF.value)
        self._wanted = self._make()

    def report(self, event: int | None = None) -> AuthorityReport:
        """What is new, what is different, what there is to be said."""
        made = sum(one not in self._before for one in self._wanted)
        changed = sum(
            self._before[one] != own for one, own in self._wanted.items() if one in self._before
        )
        return AuthorityReport(
            records=len(self._file.records),
            made=made,
            changed=changed,
            unchanged=len(self._wanted) - made - changed,
            remarks=tuple(self._remarks),
            left_out=self._file.left_out,
            event=event,
        )

    def run(self, **detail: str | int) -> AuthorityReport:
        """Write it down."""
        change = self._change
        rows = [
            {
                "id": one,
                "type": own["type"],
                "version": 1,
                "created_at": change.at,
                "updated_at": change.at,
                "binned_at": change.at,  # until ``put`` takes it out
            }
            for one, own in self._wanted.items()
            if one not in self._before
        ]
        if rows:
            change.session.execute(insert(RECORD), rows)
        if not put(change, self._wanted):
            return self.report()
        event = change.event(IMPORTED, None, records=len(self._wanted), **detail)
        change.finish(event)
        return self.report(event)

    def _remark(self, matter: AuthorityMatter, label: str, about: str = "") -> None:
        self._remarks.append(AuthorityRemark(matter, label, about))

    # What it is to be -----------------------------------------------------------------------------

    def _make(self) -> dict[str, Content]:
        wanted: dict[str, Content] = {}
        own_ids = set(self._ids)
        known = {one: content for one, content in self._before.items() if one in own_ids}
        drafts = authority_drafts(self._change.session, known, "ru")
        for record, own in zip(self._file.records, self._ids, strict=True):
            content: Content = self._before.get(own, {"type": self._types[own].value})
            drafts[own] = self._joined(drafts.get(own, AuthorityDraft(())), record, own)
            content = content_of(self._change, drafts[own], content, "ru", own, self._types)
            wanted[own] = content
        return wanted

    def _joined(self, now: AuthorityDraft, record: FiledAuthority, own: str) -> AuthorityDraft:
        new, label = self._shortened(record), record.label
        identifiers = usable_identifiers(new.identifiers, own, self._bearers)
        for one in set(new.identifiers) - set(identifiers):
            self._remark(AuthorityMatter.IDENTIFIER, label, one.value)
        number = own_number(record.id, own, self._bearers)
        self._bearers |= {(one.scheme.value, one.value): own for one in (*identifiers, *number)}
        for name in names_in_several_spans(new.names):
            self._remark(AuthorityMatter.SPANS, label, name)
        offices = self._offices(now, new.offices, label)
        return replace(
            now,
            names=joined_names(now.names, new.names),
            description=self._texts(now.description, new.description, label),
            identifiers=tuple(dict.fromkeys((*now.identifiers, *identifiers, *number))),
            offices=offices if self._types[own] is RecordType.PERSON else (),
            relations=(*now.relations, *self._relations(new.relations, own, label)),
        )

    def _shortened(self, record: FiledAuthority) -> AuthorityDraft:
        """The draft without lines that are too long for what they are."""
        draft, label = record.draft, record.label

        def fits(*texts: str) -> bool:
            fit = all(len(text) <= LONGEST_LINE for text in texts)
            if not fit:
                self._remark(AuthorityMatter.LONG, label, f"{max(texts, key=len)[:60]}…")
            return fit

        return replace(
            draft,
            names=tuple(one for one in draft.names if fits(one.text, one.source)),
            offices=tuple(one for one in draft.offices if fits(one.text, one.source)),
            relations=tuple(one for one in draft.relations if fits(one.other.text, one.note)),
        )

    def _texts(self, now: Mapping[str, str], new: Mapping[str, str], label: str) -> dict[str, str]:
        """The file's texts in place of those that are there; its dates as a whole."""
        said = dict(now)
        if any(area in new for area in _EXISTED):
            said = {area: text for area, text in said.items() if area not in _EXISTED}
        for area, text in new.items():
            if len(text) > LONGEST_TEXT:
                self._remark(AuthorityMatter.LONG, label, area)
            elif not same_lines(text, said.get(area, "")):
                said[area] = text
        return said

    def _offices(
        self, now: AuthorityDraft, new: Iterable[OfficeDraft], label: str
    ) -> tuple[OfficeDraft, ...]:
        found = {_said(one): one for one in now.offices}
        for one in new:
            if not one.text:
                continue
            named = None if one.institution is None else self._body(one.institution.text)
            if one.institution is not None and named is None:
                self._remark(AuthorityMatter.UNKNOWN, label, one.institution.text)
            place = NamedAuthority("", named) if named is not None else None
            office = replace(one, institution=place)
            found.setdefault(_said(office), office)
        return tuple(found.values())

    def _body(self, name: str) -> str | None:
        """The body that is called so in the file, else in the archive."""
        if name in self._bodies:
            return self._bodies[name]
        for kind in (RecordType.COUNCIL, RecordType.INSTITUTION):
            if found := find(self._change, kind, name):
                return found[0]
        return None

    # Relations ------------------------------------------------------------------------------------

    def _relations(
        self, stated: Iterable[RelationDraft], own: str, label: str
    ) -> list[RelationDraft]:
        made = []
        for one in stated:
            other = self._other(one)
            name = one.other.text
            if other is None or other == own:
                self._remark(AuthorityMatter.UNKNOWN, label, name)
                continue
            kind = self._types[other]
            if one.kind not in relation_kinds(self._types[own], kind):
                self._remark(AuthorityMatter.KIND, label, name)
                continue
            tie: _Tie = (own, one.kind.value, other, one.start, one.end)
            if tie in self._ties:
                continue
            if one.kind in {_PART_OF, _HAS_PART}:
                edge = _edge(tie)
                if self._parts.would_circle(*edge):
                    self._remark(AuthorityMatter.CIRCLE, label, name)
                    continue
                self._parts.add(*edge)
            self._ties |= {tie, _turned(tie)}
            made.append(replace(one, type=kind, other=NamedAuthority(name, other)))
        return made

    def _other(self, one: RelationDraft) -> str | None:
        """Who is meant: by the file's id, by the archive's, by the only bearer of the name."""
        stated = one.other.id or ""
        if stated in self._by_filed:
            return self._by_filed[stated]
        if stated in self._before:
            return stated
        types = (one.type, *(kind for kind in DESCRIBED_TYPES if kind is not one.type))
        found = [other for kind in types for other in find(self._change, kind, one.other.text)]
        return found[0] if len(found) == 1 else None

    def _known_ties(self) -> set[_Tie]:
        own = AUTHORITY_RELATION.c
        rows = self._change.session.execute(
            select(own.authority_id, own.kind, own.other_id, own.start, own.end)
        )
        ties: set[_Tie] = {(row[0], row[1], row[2], row[3], row[4]) for row in rows}
        return ties | {_turned(tie) for tie in ties}


_EXISTED = (DescribedArea.EXISTED_FROM, DescribedArea.EXISTED_TO)


def _turned(tie: _Tie) -> _Tie:
    own, kind, other, start, end = tie
    return other, AuthorityRelationKind(kind).inverse.value, own, start, end


def _edge(tie: _Tie) -> tuple[str, str]:
    """The part, then the whole."""
    own, kind, other, _, _ = tie
    return (own, other) if kind == _PART_OF.value else (other, own)


def _said(one: OfficeDraft) -> tuple[str, str, str, str, str]:
    at = "" if one.institution is None else one.institution.id or ""
    return one.text, at, one.start or "", one.end or "", one.source

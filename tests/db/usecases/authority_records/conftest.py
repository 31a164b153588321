"""Authorities of the recorded archive, and a draft of one with everything said of it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db import Archive
from db.model import AuthorityDetail, RecordType
from db.model.authority_files import AuthorityMatter, AuthorityReport
from db.model.authority_records import AuthorityRelationKind, Identifier, IdentifierScheme
from db.model.drafts import AuthorityDraft, EditedRecord, NamedAuthority, OfficeDraft, RelationDraft

KIND = AuthorityRelationKind
INSTITUTION, PERSON, COUNCIL = RecordType.INSTITUTION, RecordType.PERSON, RecordType.COUNCIL
TEXTS = {
    "existed_from": "1962-07-15",
    "existed_to": "2031",
    "history": "Родился в семье лоцмана.\nОкончил мореходное училище.",
    "places": "Баку; Актау",
    "functions": "дипломатия",
    "rules": "ISAAR(CPF)",
    "status": "draft",
    "sources": "Личное дело № 7",
}


@pytest.fixture
def archive(recorded_archive: Archive) -> Archive:
    """The recorded archive, verified in the end."""
    return recorded_archive


@pytest.fixture
def person(archive: Archive) -> str:
    """The id of Farid Shafiyev."""
    return next(
        one.id
        for one in archive.authorities.listing()
        if one.type is PERSON and "Шафиев" in one.label
    )


@pytest.fixture
def institution(archive: Archive) -> str:
    """The id of the only institution."""
    (found,) = archive.record_ids(INSTITUTION)
    return found


def shown(archive: Archive, record_id: str, language: str = "ru") -> AuthorityDetail:
    """The page of an authority."""
    detail = archive.show(record_id, language)
    assert isinstance(detail, AuthorityDetail)
    return detail


def edited(archive: Archive, record_id: str, **values: Any) -> EditedRecord:
    """A record with some fields of its draft set."""
    record = archive.history.read_draft(record_id)
    assert isinstance(record.draft, AuthorityDraft)
    return replace(record, draft=replace(record.draft, **values))


def save(archive: Archive, record_id: str, **values: Any) -> int | None:
    """Set some fields of a record."""
    return archive.history.save_draft(edited(archive, record_id, **values))


def relation(kind: KIND, to: RecordType, name: str, **values: Any) -> RelationDraft:
    """A relation to an authority by its name."""
    return RelationDraft(kind, to, NamedAuthority(name), **values)


def describe(archive: Archive, person: str) -> int | None:
    """Say everything of a person."""
    names = archive.history.read_draft(person).draft.names  # type: ignore[union-attr]
    return save(
        archive,
        person,
        names=(
            replace(
                names[0], source="Паспорт", valid_from="1990", valid_to="2020-05", script="Grek"
            ),
            *names[1:],
        ),
        description=TEXTS,
        identifiers=(
            Identifier(IdentifierScheme.ORCID, "https://orcid.org/0000-0002-1825-0097"),
            Identifier(IdentifierScheme.OWN, "Л-7"),
        ),
        offices=(
            OfficeDraft("посол", NamedAuthority("МИД"), start="2014", end="2018", source="указ"),
            OfficeDraft("директор", start="2017-03"),
        ),
        relations=(
            relation(KIND.MEMBER_OF, INSTITUTION, "Морская палата", start="2001", note="с начала"),
            relation(KIND.FAMILY, PERSON, "Лейла Шафиева", note="сестра"),
        ),
    )


def take_in(archive: Archive, file: Path) -> AuthorityReport:
    filed = archive.authorities.read_file(file)
    promised = archive.authorities.dry_run(filed)
    done = archive.authorities.take_in(filed, file.name)
    assert replace(done, event=None) == promised
    return done


def matters(report: AuthorityReport) -> list[tuple[AuthorityMatter, str]]:
    return [(one.matter, one.about) for one in report.remarks]

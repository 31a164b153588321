"""A past moment before a merge: rows that moved with their ids are where they were."""

from pathlib import Path

import pytest

from db import Archive
from db.model import NameKind, RecordType
from db.model.authority_files import AuthorityFile, FiledAuthority
from db.model.authority_records import AuthorityRelationKind
from db.model.drafts import AuthorityDraft, NamedAuthority, NameDraft, OfficeDraft, RelationDraft
from db.model.topics import LabelKind, TopicDraft, TopicLabel, TopicNote, TopicNoteKind
from db.storage import turning_back


def person(name: str) -> FiledAuthority:
    """A person of whom everything is said that has rows with ids of their own."""
    draft = AuthorityDraft(
        names=(NameDraft(name, "ru", NameKind.FULL, preferred=True, source="Паспорт"),),
        description={"history": f"О человеке: {name}"},
        offices=(OfficeDraft(f"посол {name}", start="2014"),),
        relations=(
            RelationDraft(
                AuthorityRelationKind.MEMBER_OF,
                RecordType.INSTITUTION,
                NamedAuthority("Морская палата"),
                note=name,
            ),
        ),
    )
    return FiledAuthority(name, RecordType.PERSON, draft, name)


def topic(archive: Archive, label: str) -> str:
    """A topic with a note and a sign."""
    return archive.topics.make(
        TopicDraft(
            (TopicLabel(LabelKind.PREFERRED, "ru", label),),
            notes=(TopicNote(TopicNoteKind.SCOPE, "ru", f"О теме: {label}"),),
            notations=(label,),
        )
    )[0]


def version(archive: Archive, record_id: str) -> tuple[str, int]:
    return record_id, archive.history.versions(record_id)[0].version


def check_all(archive: Archive, seen: dict[int, dict[str, object]]) -> None:
    """Each moment is what was seen then, and whole."""
    for event, were in seen.items():
        with archive.as_known(event) as then:
            assert {record_id: then.show(record_id, "ru") for record_id in were} == were
            report = then.verify(full=True)
            assert report.ok, report.problems
            then.wait_for_index()


@pytest.mark.parametrize("first_stays", [True, False])
def test_what_was_before_a_merge_and_its_undo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, first_stays: bool
) -> None:
    monkeypatch.setattr(turning_back, "_BATCH", 1)
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        people = AuthorityFile((person("Анна Первая"), person("Яна Вторая")), "people.xml")
        archive.authorities.take_in(people, "people.xml")
        persons = sorted(archive.record_ids(RecordType.PERSON))
        for one in persons:
            archive.annotations.write(one, f"заметка о {one}")
            archive.annotations.tag([one], [f"знак {one}"])
        topics = sorted(topic(archive, label) for label in ("суда", "порты"))
        seen: dict[int, dict[str, object]] = {}

        def remember() -> None:
            last = archive.history.events()[0].seq
            seen[last] = {one: archive.show(one, "ru") for one in (*persons, *topics)}

        remember()
        for pair in (persons, topics):
            kept, gone = pair if first_stays else pair[::-1]
            merged = archive.history.merge(version(archive, kept), version(archive, gone), "одно")
            check_all(archive, seen)
            archive.history.undo(merged)
            remember()
            check_all(archive, seen)
        report = archive.verify(full=True)
        assert report.ok, report.problems

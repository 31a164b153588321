"""Two bodies of which one is a part of the other by way of a third one are not merged."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive
from db.errors import MergeError
from db.model import NameKind, RecordType
from db.model.authority_files import AuthorityFile, FiledAuthority
from db.model.authority_records import AuthorityRelationKind
from db.model.drafts import AuthorityDraft, NamedAuthority, NameDraft, RelationDraft

LOW, MIDDLE, TOP = "Секция", "Отделение", "Академия"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """The section is a part of the department, and that of the academy."""
    kind = RecordType.INSTITUTION
    records = [
        FiledAuthority(
            name,
            kind,
            AuthorityDraft(
                (NameDraft(name, "ru", NameKind.FULL, True),),
                relations=(
                    RelationDraft(
                        AuthorityRelationKind.PART_OF, kind, NamedAuthority(whole, whole)
                    ),
                )
                if whole
                else (),
            ),
            name,
        )
        for name, whole in ((LOW, MIDDLE), (MIDDLE, TOP), (TOP, ""))
    ]
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        opened.authorities.take_in(AuthorityFile(tuple(records), "x"), "file")
        yield opened


@pytest.mark.parametrize("kept", [LOW, TOP])
def test_looking_at_a_merge_says_what_merging_would(archive: Archive, kept: str) -> None:
    ids = {one.label: one.id for one in archive.authorities.listing()}
    gone = TOP if kept == LOW else LOW
    with pytest.raises(MergeError) as looked:
        archive.history.preview_merge(ids[kept], ids[gone])
    with pytest.raises(MergeError) as tried:
        archive.history.merge((ids[kept], 1), (ids[gone], 1))
    assert looked.value.code == tried.value.code == "merge_circle"
    assert looked.value.params["name"] in {kept, MIDDLE}
    # Those that are next to each other: the relation between them goes.
    archive.history.merge((ids[MIDDLE], 1), (ids[LOW], 1))
    assert {one.label for one in archive.authorities.listing()} == {MIDDLE, TOP}

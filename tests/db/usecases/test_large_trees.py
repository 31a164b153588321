"""What is done with one unit or one record costs the same however many units there are."""

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, insert
from sqlalchemy.orm import Session

from db import Archive
from db.model import RecordType
from db.model.access import AccessStatus, Restriction
from db.model.description import UnitLevel
from db.model.reference_codes import DEFAULT_PATTERN, CodePattern
from db.storage.description.codes import load_tree, units_with_code
from db.storage.reading.sources import UNIT
from tests.db.usecases.description_steps import FILE, changed, small_tree, unit
from tests.db.whole_trees import whole_trees

CODES = ("1", "2", "11", "12", "1-1", "-", "/1")
PATTERNS = ("", "{fonds}{series}{file}", "Ф. {fonds}-{file}", "{fonds}/{subfonds}-{series}{item}")


def test_one_unit_or_record_does_not_read_the_whole_tree(recorded_archive: Archive) -> None:
    archive = recorded_archive
    _fonds, series, file = small_tree(archive)
    meeting = archive.record_ids(RecordType.MEETING)[0]

    def version(record_id: str) -> int:
        return archive.history.versions(record_id)[0].version

    with whole_trees() as read:
        other = unit(archive, FILE, "4", series)
        assert [row.code for row in archive.description.path(other)] == ["12", "12-1", "12-1-4"]
        assert changed(archive, other, code="5")
        assert changed(archive, series, title="Дела")
        assert archive.description.place(meeting, version(meeting), file, "1–3")
        assert archive.description.take_out(meeting, version(meeting), file)
        said = Restriction(AccessStatus.RESTRICTED, "служебное", "")
        assert archive.access.restrict(file, version(file), said, "") is not None
        assert archive.access.states([meeting])
        archive.show(meeting)
        assert archive.description.path("nobody") == ()
    assert read == []


def test_reading_the_list_reads_it_whole(recorded_archive: Archive) -> None:
    small_tree(recorded_archive)
    with whole_trees() as read:
        assert len(recorded_archive.description.units()) == 3
    assert read


@given(
    tops=st.lists(st.tuples(st.sampled_from(CODES), st.sampled_from(PATTERNS)), max_size=4),
    units=st.lists(
        st.tuples(st.integers(0, 30), st.sampled_from(UnitLevel), st.sampled_from(CODES)),
        max_size=25,
    ),
)
def test_a_code_is_found_as_in_the_whole_tree(
    tops: list[tuple[str, str]], units: list[tuple[int, UnitLevel, str]]
) -> None:
    with Session(create_engine("sqlite://")) as session:
        UNIT.create(session.connection())
        put_units(session, tops, units)
        tree = load_tree(session)
        everything = list(tree.in_order())
        for code in {*map(tree.code, everything), "", "1", "12-1"}:
            wanted = sorted(one for one in everything if tree.code(one) == code)
            assert sorted(units_with_code(session, code)) == wanted


def put_units(
    session: Session, tops: list[tuple[str, str]], units: list[tuple[int, UnitLevel, str]]
) -> None:
    """The fonds, and below them what their patterns allow, each code once below its parent."""
    known: list[tuple[str, UnitLevel, CodePattern]] = []
    taken: set[tuple[str, str]] = set()

    def add(parent: str, level: UnitLevel, code: str, pattern: str, parts: CodePattern) -> None:
        if (parent, code) in taken:
            return
        taken.add((parent, code))
        texts = dict.fromkeys(
            ("title", "extent", "file_index", "scope", "arrangement", "access", "finding_aids"), ""
        )
        own = f"{len(known):04}"
        session.execute(
            insert(UNIT).values(
                id=own, parent_id=parent or None, holder=parent, level=level.value, code=code,
                pattern=pattern, language="", note="", **texts,
            )
        )  # fmt: skip
        known.append((own, level, parts))

    for code, pattern in tops:
        add("", UnitLevel.FONDS, code, pattern, CodePattern.parse(pattern or DEFAULT_PATTERN))
    for place, level, code in units if known else ():
        parent, above, parts = known[place % len(known)]
        if level.depth > above.depth and level in parts.levels():
            add(parent, level, code, "", parts)

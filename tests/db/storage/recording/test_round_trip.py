"""Whatever is proposed comes back out of the records."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from db.model import PartialDate, Proposal, ResolutionKind
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.name_keys import name_key
from db.storage.reading.meeting_page import meeting_detail
from tests.db.storage.samples import Point, accept, body, proposal

_WORDS = st.text("абвгдежzyxəışİI «»’-", min_size=1, max_size=20).filter(
    lambda text: bool(name_key(text))
)
_DATES = st.one_of(
    st.builds(PartialDate, st.integers(1990, 2030)),
    st.builds(PartialDate, st.integers(1990, 2030), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(1990, 2030), st.integers(1, 12), st.integers(1, 28)),
).map(str)
_POINTS = st.builds(
    Point,
    text=st.text(min_size=1, max_size=40).filter(lambda text: bool(text.strip())),
    number=st.none() | st.integers(1, 30).map(str),
    kinds=st.lists(st.sampled_from(ResolutionKind).map(str), unique=True, max_size=3).map(tuple),
)
_PROPOSALS = st.builds(
    proposal,
    st.sampled_from(["ru", "az", "en"]),
    council=st.builds(body, _WORDS, st.none() | _WORDS),
    ordinal=st.integers(1, 500),
    start=_DATES,
    place=st.none() | _WORDS,
    theme=st.none() | _WORDS,
    people=st.lists(st.tuples(_WORDS, _WORDS), max_size=3, unique_by=lambda p: name_key(p[0])),
    points=st.lists(_POINTS, max_size=4),
)


@settings(max_examples=20, deadline=None)
@given(_PROPOSALS)
def test_values_come_back(value: Proposal) -> None:
    with TemporaryDirectory() as folder:
        store = Store.create(ArchivePaths(Path(folder) / "a.archive"), "T")
        try:
            meeting_id = accept(store, value)
            with store.reading() as session:
                meeting = meeting_detail(
                    session, meeting_id, str(value.language and value.language.value)
                )
        finally:
            store.close()
    session_ = value.session
    assert session_.ordinal is not None
    assert session_.date_start is not None
    assert meeting.ordinal == session_.ordinal.value
    assert meeting.date_start == session_.date_start.value
    assert meeting.theme == (session_.theme.text if session_.theme else "")
    assert (meeting.place is None) is (session_.place is None)
    if meeting.place is not None and session_.place is not None:
        assert meeting.place.label == " ".join(session_.place.text.split())
    assert [(person.person.label, person.office) for person in meeting.participants] == [
        (" ".join(person.name.text.split()), person.office.text if person.office else "")
        for person in value.participants
    ]
    assert [
        (point.number, [kind.value for kind in point.kinds], *point.texts.values())
        for point in meeting.resolutions
    ] == [
        (
            point.number.text if point.number else None,
            [kind.text for kind in point.kinds],
            point.text.text,
        )
        for point in value.points
    ]

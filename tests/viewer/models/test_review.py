"""The review of a proposal: order of doubt, corrections, undo, evidence."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model import (
    Belonging,
    DocumentText,
    Leaf,
    Paragraph,
    Proposal,
    ProposedBody,
    ProposedInstrument,
    ProposedPerson,
    ProposedPoint,
    ProposedSession,
    ResolutionKind,
    Target,
)
from viewer.models import proposal_paths
from viewer.models.review import ReviewModel

TEXT = "On 3 May 2022 the Lake Council met in Basel.\n1. Decided to meet again."
DOCUMENT = DocumentText(TEXT, (Paragraph(0, 44), Paragraph(45, len(TEXT))), "txt")


def proposal() -> Proposal:
    return Proposal(
        language=Leaf("en", None, None, "detect", 0.99),
        session=ProposedSession(
            council=ProposedBody(name=Leaf("Lake Council", 18, 30, "noun-phrase", 0.95)),
            ordinal=Leaf(2, None, None, "ordinal", 0.4, "weak_pattern"),
            date_start=Leaf("2022-05-03", 3, 13, "date", 0.98),
            place=Leaf("Basel", 38, 43, "place", 0.6, "several_candidates"),
            organisers=(ProposedBody(name=Leaf("Lake Institute", rule="x", confidence=0.9)),),
        ),
        participants=(ProposedPerson(name=Leaf("Anna Rot", rule="x", confidence=0.9)),),
        points=(
            ProposedPoint(
                text=Leaf("Decided to meet again.", 48, len(TEXT), "marker", 0.95),
                kinds=(Leaf("decision", rule="verb", confidence=0.9),),
                instruments=(0, 1),
            ),
        ),
        instruments=(
            ProposedInstrument(title=Leaf("First Protocol", rule="x", confidence=0.9)),
            ProposedInstrument(title=Leaf("Second Protocol", rule="x", confidence=0.9)),
        ),
    )


@pytest.fixture
def review() -> ReviewModel:
    return ReviewModel(DOCUMENT, proposal())


def test_doubtful_values_are_named_first_and_counted(review: ReviewModel) -> None:
    assert [field.path for field in review.doubtful()] == [
        ("session", "ordinal"),
        ("session", "place"),
    ]
    assert review.open_questions() == 2


def test_a_value_that_was_looked_at_stays_in_its_place(review: ReviewModel) -> None:
    review.accept(("session", "place"))
    assert review.open_questions() == 1
    assert ("session", "place") in [field.path for field in review.doubtful()]
    place = review.proposal.session.place
    assert place is not None
    assert (place.value, place.rule, place.confidence) == ("Basel", "user", 1.0)


def test_a_correction_keeps_its_evidence_and_is_taken_back(review: ReviewModel) -> None:
    before = review.proposal
    review.set_value(("session", "place"), "  Lake   Basel ")
    place = review.proposal.session.place
    assert place == Leaf("Lake Basel", 38, 43, "user", 1.0)
    review.undo()
    assert review.proposal == before
    review.redo()
    assert review.proposal.session.place == place


def test_a_typed_ordinal_is_a_number(review: ReviewModel) -> None:
    review.set_value(("session", "ordinal"), "7")
    assert review.proposal.session.ordinal == Leaf(7)
    assert not review.problems()


@pytest.mark.parametrize(
    ("path", "text", "code"),
    [
        (("session", "date_start"), "3 May", "bad_date"),
        (("session", "date_start"), "2022-02-30", "bad_date"),
        (("session", "ordinal"), "second", "bad_ordinal"),
        (("session", "ordinal"), "0", "bad_ordinal"),
    ],
)
def test_what_cannot_be_stored_is_named(
    review: ReviewModel, path: proposal_paths.Path, text: str, code: str
) -> None:
    review.set_value(path, text)
    assert review.problems() == {path: code}


@pytest.mark.parametrize(
    "text",
    ["16.10.2023", "16 октября 2023", "16 октября 2023 г.", "16 oktyabr 2023-cü il", "2023-10-16"],
)
def test_days_are_typed_as_people_write_them(review: ReviewModel, text: str) -> None:
    for path in (("session", "date_start"), ("session", "date_end"), ("instruments", 0, "date")):
        review.set_value(path, text)
        leaf = proposal_paths.leaf_at(review.proposal, path)
        assert leaf is not None
        assert (leaf.value, leaf.rule, review.problems()) == ("2023-10-16", "user", {})


def test_two_days_typed_into_the_field_of_the_first_are_one_step(review: ReviewModel) -> None:
    before = review.proposal
    review.set_value(("session", "date_start"), "14–15.10.2023")
    session = review.proposal.session
    assert session.date_start is not None
    assert session.date_end is not None
    assert (session.date_start.value, session.date_end.value) == ("2023-10-14", "2023-10-15")
    review.set_value(("session", "date_end"), "16–17.10.2023")
    assert review.problems() == {("session", "date_end"): "bad_date"}
    review.undo()
    review.undo()
    assert review.proposal == before


def test_a_last_day_before_the_first_one_is_named(review: ReviewModel) -> None:
    last = ("session", "date_end")
    review.set_value(last, "2022-05-02")
    assert review.problems() == {last: "draft_date_order"}
    review.set_value(last, "май 2022")
    assert review.problems() == {}
    review.set_value(("session", "date_start"), "")
    assert review.problems() == {last: "draft_date_order"}


def test_a_meeting_of_which_nothing_is_said_cannot_be_stored() -> None:
    empty = ReviewModel(DOCUMENT, Proposal(language=Leaf("en")))
    council = ("session", "council", "name")
    assert empty.problems() == {council: "nothing_said"}
    empty.set_value(council, "Lake Council")
    assert empty.problems() == {}
    further = ReviewModel(DOCUMENT, Proposal(target=Target(Belonging.MEETING, "m1")))
    assert further.problems() == {}


def test_a_new_abbreviation_makes_no_second_council(review: ReviewModel) -> None:
    review.set_value(("session", "council", "abbreviation"), "LC")
    council = review.proposal.session.council
    assert council is not None
    assert council.name is not None
    assert (council.name.value, council.abbreviation) == ("Lake Council", Leaf("LC"))


def test_emptying_a_speakers_name_takes_the_speaker_out(review: ReviewModel) -> None:
    review.set_value(("participants", 0, "name"), "")
    assert review.proposal.participants == ()


def test_removing_an_instrument_mends_the_points_that_cite_it(review: ReviewModel) -> None:
    review.remove(("instruments",), 0)
    assert review.proposal.points[0].instruments == (0,)
    assert review.proposal.instruments[0].title.value == "Second Protocol"


def test_kinds_are_switched_and_stay_in_the_archives_order(review: ReviewModel) -> None:
    review.toggle_kind(0, ResolutionKind.ASSESSMENT)
    assert [leaf.value for leaf in review.proposal.points[0].kinds] == ["assessment", "decision"]
    review.toggle_kind(0, ResolutionKind.DECISION)
    assert [leaf.value for leaf in review.proposal.points[0].kinds] == ["assessment"]


def test_selected_text_becomes_a_value_with_its_place(review: ReviewModel) -> None:
    review.set_leaf(("session", "theme"), Leaf(TEXT[48:], 48, len(TEXT)))
    assert review.proposal.session.theme == Leaf("Decided to meet again.", 48, len(TEXT))


def test_the_narrowest_evidence_under_a_place_is_found(review: ReviewModel) -> None:
    field = review.field_at(20)
    assert field is not None
    assert field.path == ("session", "council", "name")
    assert review.field_at(15) is None


def test_adding_tells_that_the_form_has_another_shape(review: ReviewModel) -> None:
    reshaped: list[bool] = []
    review.reshaped.connect(lambda: reshaped.append(True))
    review.set_value(("session", "place"), "Bern")
    assert not reshaped
    review.add(("participants",), Leaf("Max Blau"))
    assert reshaped
    assert review.proposal.participants[-1].name == Leaf("Max Blau")


EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("place"), st.sampled_from(["Bern", "Basel", "", "Genf"])),
        st.tuples(st.just("kind"), st.sampled_from(list(ResolutionKind))),
        st.tuples(st.just("person"), st.sampled_from(["A. B.", "C. D."])),
        st.tuples(st.just("drop"), st.just("")),
    ),
    max_size=12,
)


@given(EDITS)
def test_undoing_everything_gives_the_first_proposal_back(
    edits: list[tuple[str, str | ResolutionKind]],
) -> None:
    review = ReviewModel(DOCUMENT, proposal())
    for what, value in edits:
        if what == "place":
            review.set_value(("session", "place"), str(value))
        elif isinstance(value, ResolutionKind):
            review.toggle_kind(0, value)
        elif what == "person":
            review.add(("participants",), Leaf(value))
        elif review.proposal.participants:
            review.remove(("participants",), 0)
    last = review.proposal
    while review.can_undo():
        review.undo()
    assert review.proposal == proposal()
    while review.can_redo():
        review.redo()
    assert review.proposal == last


def test_every_field_can_be_read_and_replaced_by_its_path() -> None:
    whole = proposal()
    for field in proposal_paths.fields(whole):
        marked = proposal_paths.with_leaf(whole, field.path, Leaf("x"))
        assert proposal_paths.leaf_at(marked, field.path) == Leaf("x")
        assert proposal_paths.with_leaf(marked, field.path, field.leaf) == whole or not field.leaf


def test_a_proposal_survives_json() -> None:
    whole = replace(proposal(), language=None)
    assert Proposal.from_json(whole.to_json()) == whole

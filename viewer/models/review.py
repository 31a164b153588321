"""A proposal while a person goes through it: values, doubts, corrections, undo and redo.

Knows no widget and stores nothing; the page shows it and hands the result to the archive.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from db.model import (
    NEW_AUTHORITY,
    Belonging,
    DocumentText,
    Leaf,
    Match,
    Matching,
    Proposal,
    ResolutionKind,
    Target,
)
from viewer.models import proposal_paths, typed_values
from viewer.models.proposal_paths import Field, Path


class ReviewModel(QObject):
    """One proposal under review.

    ``changed`` is sent after every change of the proposal; ``reshaped`` before it when fields
    have come or gone, so that the form has to be laid out anew.
    """

    changed = Signal()
    reshaped = Signal()
    #: The archive has said whom the names may stand for and what the text repeats.
    matched = Signal()
    #: What was doubtful is said to be right.
    answered = Signal()

    def __init__(
        self, document: DocumentText, proposal: Proposal, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        self._proposal = proposal
        self._undo: list[Proposal] = []
        self._redo: list[Proposal] = []
        self._asked = self._questions(proposal)
        self.matching: Matching | None = None
        self._gone: Target | None = None

    # Looking ------------------------------------------------------------------------------------

    @property
    def proposal(self) -> Proposal:
        """The proposal as it stands now."""
        return self._proposal

    def fields(self) -> tuple[Field, ...]:
        """All fields in the order of the form."""
        return tuple(proposal_paths.fields(self._proposal))

    def open_paths(self) -> tuple[Path, ...]:
        """Where nobody has looked yet: doubtful values and names that fit several, in order."""
        matches = () if self.matching is None else self.matching.matches
        several = {match.path for match in matches if not self.tie_of(match)}
        doubtful = [field.path for field in self.doubtful() if _is_doubtful(field)]
        others = [f.path for f in self.fields() if f.path in several and f.path not in doubtful]
        return (*doubtful, *others)

    def doubtful(self) -> tuple[Field, ...]:
        """The fields that were doubtful when the review began and are still there.

        A field does not leave the panel while it is being corrected: nothing jumps.
        """
        return tuple(field for field in self.fields() if field.path in self._asked)

    def open_questions(self) -> int:
        """How many doubtful values nobody has looked at yet, and names that fit several."""
        matches = () if self.matching is None else self.matching.matches
        undecided = sum(not self.tie_of(match) for match in matches)
        return sum(_is_doubtful(field) for field in self.doubtful()) + undecided

    def tied_paths(self) -> frozenset[Path]:
        """Where a name stands for somebody: of a council with two names at the first of them."""
        found: set[Path] = set()
        for field in self.fields():
            name, group = field.path[-1], field.path[:-1]
            if field.leaf is None or name not in {"name", "abbreviation", "place", "title"}:
                continue
            if name != "abbreviation" or (*group, "name") not in found:
                found.add(field.path)
        return frozenset(found)

    def match_at(self, path: Path) -> Match | None:
        """Whom the name there may stand for; None if it is no such name, or nobody knows yet."""
        matches = () if self.matching is None else self.matching.matches
        found = next((match for match in matches if match.path == path), None)
        leaf = proposal_paths.leaf_at(self._proposal, path)
        return found if leaf is not None and found is not None and leaf.text == found.name else None

    def tie_of(self, match: Match) -> str:
        """What a name stands for as things are: what a person said, else what is likeliest."""
        leaf = proposal_paths.leaf_at(self._proposal, match.path)
        return (leaf.tie if leaf is not None else "") or match.selected

    def proposal_to_confirm(self) -> Proposal:
        """The proposal with every name tied as the form shows it."""
        matches = () if self.matching is None else self.matching.matches
        proposal = self._proposal
        for match in matches:
            leaf = proposal_paths.leaf_at(proposal, match.path)
            if leaf is None or leaf.tie or leaf.text != match.name or not match.selected:
                continue
            # Without a tie a name of nobody becomes one authority, however often it stands there.
            spelled = any("same_spelling" in one.why for one in match.candidates)
            if match.selected != NEW_AUTHORITY or spelled:
                tied = replace(leaf, tie=match.selected)
                proposal = proposal_paths.with_leaf(proposal, match.path, tied)
        return proposal

    def field_at(self, position: int) -> Field | None:
        """The field whose evidence covers that offset; the narrowest where several do."""
        found = [
            field
            for field in self.fields()
            if field.leaf is not None
            and field.leaf.start is not None
            and field.leaf.end is not None
            and field.leaf.start <= position < field.leaf.end
        ]
        return min(found, key=_width, default=None)

    def is_choice_gone(self) -> bool:
        """Whether what was chosen for the text is not in the archive any more."""
        return self._gone is not None and self._proposal.target == self._gone

    def problems(self) -> dict[Path, str]:
        """What cannot be stored, by path.

        A code of ``bad_date``, ``bad_ordinal``, ``no_text``; ``draft_date_order`` of a last day
        before the first one; ``nothing_said`` of a council where nothing at all is known of a
        meeting, and the text is no further one of a meeting.
        """
        wrong: dict[Path, str] = {}
        fields, target = self.fields(), self._proposal.target
        is_new = target is None or target.how is Belonging.NEW_MEETING or self.is_choice_gone()
        if is_new and all(field.leaf is None or field.path[0] == "language" for field in fields):
            wrong[_COUNCIL] = "nothing_said"
        for field in fields:
            if code := typed_values.problem_of(field):
                wrong[field.path] = code
        days = {typed_values.FIRST_DAY, typed_values.LAST_DAY}
        if not wrong.keys() & days and not typed_values.days_are_in_order(self._proposal):
            wrong[typed_values.LAST_DAY] = "draft_date_order"
        return wrong

    # Changing -----------------------------------------------------------------------------------

    def set_value(self, path: Path, text: str) -> None:
        """Put a typed value there; empty text removes it, a range of days gives the last too."""
        leaf = proposal_paths.leaf_at(self._proposal, path)
        value = " ".join(text.split())
        if leaf is None and not value:
            return
        if leaf is not None and leaf.text == value:
            return
        if not value:
            self._put(proposal_paths.with_leaf(self._proposal, path, None))
        else:
            self._put(typed_values.with_typed(self._proposal, path, value))

    def accept(self, path: Path) -> None:
        """Say that a value is right, as it was read or as it was put right."""
        leaf = proposal_paths.leaf_at(self._proposal, path)
        if leaf is not None and leaf.is_doubtful:
            sure = leaf.corrected(leaf.value)
            self._put(proposal_paths.with_leaf(self._proposal, path, sure))
        if path in self._asked:
            self.answered.emit()

    def set_leaf(self, path: Path, leaf: Leaf) -> None:
        """Put a value with its evidence there: what a person selected in the text."""
        self._put(proposal_paths.with_leaf(self._proposal, path, leaf))

    def apply(self, change: Callable[[Proposal], Proposal]) -> None:
        """Make any other change of the proposal as one step."""
        self._put(change(self._proposal))

    def set_matching(self, matching: Matching) -> None:
        """Take what the archive says of the proposal as it stands."""
        self.matching = matching
        self._gone = self._proposal.target if matching.is_choice_gone else None
        self.matched.emit()

    def tie(self, path: Path, tie: str) -> None:
        """Say what the name there stands for: an authority's id or ``NEW_AUTHORITY``."""
        leaf = proposal_paths.leaf_at(self._proposal, path)
        if leaf is not None:
            tied = replace(leaf, tie=tie)
            self._put(proposal_paths.with_leaf(self._proposal, path, tied))

    def set_target(self, target: Target | None) -> None:
        """Say what the text becomes; None leaves it to the rule."""
        self._put(replace(self._proposal, target=target))

    def toggle_kind(self, point: int, kind: ResolutionKind) -> None:
        """Give a point a kind, or take it away."""
        kinds = self._proposal.points[point].kinds
        kept = tuple(leaf for leaf in kinds if leaf.value != kind.value)
        if len(kept) == len(kinds):
            kept = (*kinds, Leaf(kind.value))
        order = {str(known): place for place, known in enumerate(ResolutionKind)}
        kept = tuple(sorted(kept, key=lambda leaf: order[str(leaf.value)]))
        self._put(proposal_paths.with_kinds(self._proposal, point, kept))

    def add(self, group: Path, leaf: Leaf) -> None:
        """Add an organiser, a participant, a point or an instrument."""
        if leaf.text.strip():
            self._put(proposal_paths.with_member(self._proposal, group, leaf))

    def set_language(self, code: str) -> None:
        """Say in which language the text is."""
        language = self._proposal.language
        if language is None or language.value != code:
            self._put(replace(self._proposal, language=Leaf(code)))

    def remove(self, group: Path, index: int) -> None:
        """Take a member of a group out."""
        self._put(proposal_paths.without_member(self._proposal, group, index))

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._undo)

    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return bool(self._redo)

    def undo(self) -> None:
        """Take the last step back."""
        if self._undo:
            self._redo.append(self._proposal)
            self._show(self._undo.pop())

    def redo(self) -> None:
        """Take the step again that was taken back."""
        if self._redo:
            self._undo.append(self._proposal)
            self._show(self._redo.pop())

    def _put(self, proposal: Proposal) -> None:
        if proposal == self._proposal:
            return
        self._undo.append(self._proposal)
        self._redo.clear()
        self._show(proposal)

    def _show(self, proposal: Proposal) -> None:
        before = [field.path for field in self.fields()]
        self._proposal = proposal
        if [field.path for field in self.fields()] != before:
            self._asked = self._questions(proposal)
            self.reshaped.emit()
        self.changed.emit()

    @staticmethod
    def _questions(proposal: Proposal) -> frozenset[Path]:
        return frozenset(
            field.path for field in proposal_paths.fields(proposal) if _is_doubtful(field)
        )


#: Where it is said that a meeting lacks everything.
_COUNCIL: Path = ("session", "council", "name")


def _is_doubtful(field: Field) -> bool:
    return field.leaf is not None and field.leaf.is_doubtful


def _width(field: Field) -> int:
    assert field.leaf is not None
    assert field.leaf.start is not None
    assert field.leaf.end is not None
    return field.leaf.end - field.leaf.start

"""What is done by keys to the speaker, point, organiser or instrument at hand in the review."""

from viewer.models import proposal_points
from viewer.models.proposal_paths import without_member
from viewer.models.proposal_points import only_points
from viewer.pages.review_pane import ReviewPane


class ReviewMembers:
    """Each act is about the member of a list that has the keyboard."""

    def __init__(self, review: ReviewPane) -> None:
        self._review = review

    def remove(self) -> None:
        """Take it out."""
        self._review.edit_member(without_member)

    def move(self, by: int) -> None:
        """Move it a place up or down."""
        self._review.edit_member(
            lambda proposal, group, at: proposal_points.moved(proposal, group, at, by), by
        )

    def split(self) -> None:
        """Cut the point in two where the caret stands."""
        caret = self._review.caret_in_point()
        self._review.edit_member(
            only_points(lambda proposal, at: proposal_points.split(proposal, at, caret)), 1
        )

    def join(self) -> None:
        """Make the point and the next one a single point."""
        self._review.edit_member(only_points(proposal_points.joined))

"""Where the values of a record stand in its text, as the text shows it."""

from viewer.models.proposal_paths import Field
from viewer.widgets.evidence import Evidence


def place_of(field: Field) -> Evidence | None:
    """Where a value stands in the text."""
    leaf = field.leaf
    if leaf is None or leaf.start is None or leaf.end is None:
        return None
    return Evidence(leaf.start, leaf.end, field.evidence, leaf.is_doubtful)


def marked_place(field: Field) -> Evidence | None:
    """The place that is marked all the time; a point's whole wording is ringed only at hand."""
    return None if field.evidence == "point" else place_of(field)

"""Which rows the review form shows, and in which section each of them stands."""

from viewer.models.proposal_paths import Path
from viewer.models.review import ReviewModel

#: A row that is wanted: the section it belongs to, and its path.
Wanted = tuple[str, Path]


def wanted_rows(model: ReviewModel) -> list[Wanted]:
    """What is asked first, then the rest; a point whose wording is asked stands in both."""
    asked = {field.path for field in model.doubtful()}
    paths = [field.path for field in model.fields()]
    rest = [
        (_section(path), path)
        for path in paths
        if (path[-1] == "text" if path[0] == "points" else path not in asked)
    ]
    return [*(("questions", path) for path in paths if path in asked), *rest]


def _section(path: Path) -> str:
    """The section of the form that a field belongs to."""
    return "organisers" if "organisers" in path else str(path[0])

"""What becomes of a topic that takes another one's place. Values only."""

from collections.abc import Container

from db.model.topics import CodeKind
from db.storage.contents import Content
from db.storage.topics.contents import code_rows


def with_topic(
    content: Content, other: Content, kept: str, gone: str, above: Container[str]
) -> Content:
    """The content of ``kept`` with the notes, codes and relations of ``gone``, which is ``other``.

    Where it stood under the other one, it now stands where that stood, and what was between the
    two under it; ``above`` are all that it stood under.
    """
    made = dict(content)
    if gone in above:
        made["broader_id"] = other["broader_id"]
    codes = [*content.get("codes", ()), *other.get("codes", ())]
    made["codes"] = code_rows((CodeKind(row["kind"]), row["value"]) for row in codes)
    said = {(row["kind"], row["language"], row["text"]) for row in content.get("scope_notes", ())}
    notes = [
        row
        for row in other.get("scope_notes", ())
        if (row["kind"], row["language"], row["text"]) not in said
    ]
    made["scope_notes"] = sorted(
        [*content.get("scope_notes", ()), *notes], key=lambda row: str(row["id"])
    )
    rows = [*content.get("related", ()), *other.get("related", ())]
    related = {row["related_id"] for row in rows} - {kept, gone}
    made["related"] = [{"related_id": one} for one in sorted(related)]
    return {name: value for name, value in made.items() if value != []}

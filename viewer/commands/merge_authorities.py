"""``merge``: one authority takes another's place, as one event that can be undone."""

from argparse import Namespace
from dataclasses import asdict

from db import Archive
from db.model.history import MergePreview
from viewer.commands.output import number, one_line, print_json, say


def run(arguments: Namespace) -> int:
    """Merge two records, or only say what would be done."""
    with Archive.open(arguments.archive) as archive:
        history, language = archive.history, arguments.language
        kept, gone = (archive.show(one, language) for one in (arguments.kept, arguments.gone))
        preview = history.preview_merge(kept.id, gone.id, language)
        event = None
        if not arguments.dry_run:
            event = history.merge(
                (kept.id, kept.version), (gone.id, gone.version), arguments.reason
            )
    if arguments.json:
        print_json({**asdict(preview), "event": event})
        return 0
    _print(preview)
    count = len(preview.records)
    now = "now names" if count == 1 else "now name"
    done = "would name" if event is None else now
    records = number(count, "record", "records")
    say(f"{records} {done} {one_line(preview.kept.label)}.")
    return 0


def _print(preview: MergePreview) -> None:
    for name in preview.names:
        print(f"name    {one_line(name)}")
    for ref in preview.records:
        print(f"{ref.type.value:<7} {ref.id}  {one_line(ref.label)}")
    for ref in preview.naming_both:
        print(f"both    {ref.id}  {one_line(ref.label)}")
    print(f"bin     {preview.gone.id}  {one_line(preview.gone.label)}", flush=True)

"""``topics``: lists the topics, writes them to a file of SKOS, or takes such a file in."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from db import Archive
from db.model.topics import ThesaurusReport
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, one_line, print_json, say
from viewer.commands.taking_in import print_remarks, summary, take_in
from viewer.errors.topic_sentences import MATTER_SENTENCES


def run(arguments: Namespace) -> int:
    """List, export or import."""
    if arguments.take_in is not None:
        return _take_in(arguments)
    with open_to_read(arguments.archive) as archive:
        if arguments.export is None:
            return _list(archive, arguments)
        count = archive.topics.export(arguments.export)
    say(f"{number(count, 'topic', 'topics')} written to {arguments.export}.")
    return 0


def _list(archive: Archive, arguments: Namespace) -> int:
    nodes = archive.topics.tree(arguments.language)
    if arguments.json:
        print_json([asdict(node) for node in nodes])
    else:
        rows = [
            (node.id, f"{node.own}/{node.below}", "  " * node.depth + one_line(node.label))
            for node in nodes
        ]
        for topic, records, label in rows:
            print(f"{topic}  {records:>11}  {label}")
        say(f"{number(len(nodes), 'topic', 'topics')}.")
    return 0


def _take_in(arguments: Namespace) -> int:
    report = take_in(arguments, lambda archive: archive.topics)
    if arguments.json:
        print_json({"dry_run": arguments.dry_run, **_report(report)})
    else:
        print_remarks("CONCEPT", report, MATTER_SENTENCES)
    concepts = number(report.concepts, "concept", "concepts")
    say(summary(concepts, report, dry_run=arguments.dry_run))
    return 0


def _report(report: ThesaurusReport) -> dict[str, Any]:
    return {
        "concepts": report.concepts,
        "made": report.made,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "event": report.event,
        "remarks": [asdict(one) for one in report.remarks],
        "left_out": dict(report.left_out),
    }

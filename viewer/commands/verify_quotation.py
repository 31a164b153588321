"""``verify-quotation``: says whether quoted words stand in the archive as they were read."""

import sys
from argparse import Namespace
from dataclasses import asdict
from typing import Any

from db import Archive
from db.model.history import PieceKind
from db.model.quotations import (
    QuotationPlace,
    QuotationReason,
    QuotationReport,
    QuotationVerdict,
)
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import one_line, print_facts, print_json
from viewer.errors.quotation_sentences import REASON_SENTENCES, VERDICT_SENTENCES

_GOOD = {QuotationVerdict.EXACT, QuotationVerdict.ALIKE, QuotationVerdict.EDITION_CHANGED}
_SIGNS = {PieceKind.SAME: "{}", PieceKind.REMOVED: "[-{}-]", PieceKind.ADDED: "{{+{}+}}"}


def run(arguments: Namespace) -> int:
    """Print the verdict; 1 where the words are not what the record says today."""
    block = Archive.read_quotation(arguments.file or sys.stdin.buffer, "stdin")
    with open_to_read(arguments.archive) as archive:
        report = archive.verify_quotation(block)
    if arguments.json:
        print_json(_as_json(report))
    else:
        _print(report)
    good = report.verdict in _GOOD and QuotationReason.READS_OTHERWISE not in report.reasons
    return 0 if good else 1


def _print(report: QuotationReport) -> None:
    print(VERDICT_SENTENCES[report.verdict])
    for reason in report.reasons:
        print(REASON_SENTENCES[reason])
    places = () if report.place is None else (report.place, *report.further)
    print_facts((f"place {number}", _place(one)) for number, one in enumerate(places, 1))
    if report.pieces:
        print_facts(
            [("difference", "".join(_SIGNS[one.kind].format(one.text) for one in report.pieces))]
        )
    sys.stdout.flush()


def _place(place: QuotationPlace) -> str:
    point = f", point {place.number}" if place.number else ""
    record = place.resolution_id or place.document_id
    return one_line(f"{place.filename}{point}, {place.start}–{place.end} ({record})")


def _as_json(report: QuotationReport) -> dict[str, Any]:
    return {
        "verdict": report.verdict.value,
        "sentence": VERDICT_SENTENCES[report.verdict],
        "reasons": [reason.value for reason in report.reasons],
        "given": asdict(report.given),
        "place": asdict(report.place) if report.place is not None else None,
        "further": [asdict(place) for place in report.further],
        "pieces": [{"kind": one.kind.value, "text": one.text} for one in report.pieces],
    }

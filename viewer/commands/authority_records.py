"""``authorities``: lists authority records, writes them to files of EAC-CPF, takes files in."""

from argparse import Namespace
from dataclasses import asdict

from db import Archive
from db.model import AuthorityDetail
from db.model.authority_records import AuthorityListing, DescribedArea
from db.model.identifiers import shown_identifier
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import (
    number,
    print_columns,
    print_facts,
    print_json,
    say,
    wrap,
)
from viewer.commands.taking_in import print_remarks, summary, take_in
from viewer.errors.authority_sentences import AUTHORITY_MATTERS

_DATES = (DescribedArea.EXISTED_FROM, DescribedArea.EXISTED_TO)


def run(arguments: Namespace) -> int:
    """List, export or import."""
    if arguments.take_in is not None:
        return _take_in(arguments)
    with open_to_read(arguments.archive) as archive:
        if arguments.export is None:
            return _list(archive, arguments)
        ids = [archive.show(one).id for one in arguments.ids]
        count = archive.authorities.export(arguments.export, ids, arguments.language)
    say(f"{number(count, 'authority record', 'authority records')} written to {arguments.export}.")
    return 0


def _take_in(arguments: Namespace) -> int:
    report = take_in(arguments, lambda archive: archive.authorities)
    if arguments.json:
        print_json({"dry_run": arguments.dry_run, **asdict(report)})
    else:
        print_remarks("RECORD", report, AUTHORITY_MATTERS)
    records = number(report.records, "record", "records")
    say(summary(records, report, dry_run=arguments.dry_run))
    return 0


def _list(archive: Archive, arguments: Namespace) -> int:
    listed = archive.authorities.listing(arguments.language)
    if arguments.json:
        print_json([asdict(one) for one in listed])
        return 0
    if listed:
        print_columns([_line(one) for one in listed], ("ID", "TYPE", "EXISTED", "STATUS", "NAME"))
    say(f"{number(len(listed), 'authority record', 'authority records')}.")
    return 0


def _line(one: AuthorityListing) -> tuple[str, ...]:
    existed = _span(one.existed_from, one.existed_to)
    known = ", ".join(f"{own.scheme} {shown_identifier(own)}" for own in one.identifiers)
    name = f"{one.label} [{known}]" if known else one.label
    return one.id, one.type, existed, one.status or "", name


def print_described(authority: AuthorityDetail) -> None:
    """What ``show`` prints of an authority's record beside its names."""
    said = authority.description
    facts = [("Existed", _span(*(said.get(area) for area in _DATES)))]
    facts += [(own.scheme, shown_identifier(own)) for own in authority.identifiers]
    facts.append(("Status", said.get(DescribedArea.STATUS, "")))
    print_facts(facts)
    for area in DescribedArea:
        if area not in {*_DATES, DescribedArea.STATUS} and area in said:
            print(f"\n{area.replace('_', ' ').capitalize()}")
            for paragraph in said[area].split("\n"):
                print("\n".join(f"    {line}" for line in wrap(paragraph, 4)))
    if authority.offices:
        print("\nOffices")
        rows = [
            (
                _span(one.start, one.end),
                "" if one.meeting is None else "read",
                f"overlaps {one.overlaps}" if one.overlaps else "",
                "; ".join(part for part in (one.text, one.source) if part)
                + (f" ({one.institution.label})" if one.institution else ""),
            )
            for one in authority.offices
        ]
        print_columns(rows, ("TIME", "FROM", "", "OFFICE"))
    if authority.relations:
        print("\nRelations")
        related = [
            (one.kind, _span(one.start, one.end), one.other.id, f"{one.other.label}  {one.note}")
            for one in authority.relations
        ]
        print_columns(related, ("RELATION", "TIME", "ID", "NAME"))


def _span(start: str | None, end: str | None) -> str:
    """``1999/2003``; an open end as ``..``."""
    if start == end:
        return start or ""
    return f"{start or '..'}/{end or '..'}"

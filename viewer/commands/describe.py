"""``describe``: shows the reference tree and what is due; adds units, accessions, rules, acts."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import asdict, replace

from db import Archive
from db.errors import DescriptionError
from db.model.description import DescriptionDraft, DisposalActDraft, DueUnit, UnitDraft, UnitRow
from viewer.commands.description_fields import draft_with, empty_draft
from viewer.commands.field_values import WrongFieldError, date_value
from viewer.commands.open_to_read import open_as
from viewer.commands.output import number, print_columns, print_json, say
from viewer.printing.printed_dates import article_and_term, printed_range


def run(arguments: Namespace) -> int:
    """Do what was asked; the id of what was made goes to stdout."""
    if arguments.carry_out:
        with Archive.open(arguments.archive) as archive:
            return _carry_out(archive, arguments)
    if arguments.add or arguments.change or arguments.place:
        with Archive.open(arguments.archive) as archive:
            try:
                return _change(archive, arguments)
            except WrongFieldError as error:
                say(str(error))
                return 2
    with open_as(arguments.archive, public=arguments.public) as archive:
        if arguments.due is not None:
            return _show_due(archive, arguments)
        return _show_tree(archive, arguments)


# Showing ----------------------------------------------------------------------------------------


def _show_tree(archive: Archive, arguments: Namespace) -> int:
    units = archive.description.units()
    if arguments.json:
        print_json([asdict(unit) for unit in units])
        return 0
    if units:
        print_columns(
            [
                (unit.code, unit.level, _dates(unit, arguments.language), unit.title)
                for unit in units
            ],
            ("CODE", "LEVEL", "DATES", "TITLE"),
        )
    say(f"{number(len(units), 'unit', 'units')} of description.")
    return 0


def _show_due(archive: Archive, arguments: Namespace) -> int:
    found = archive.description.due(arguments.due)
    if arguments.json:
        print_json(asdict(found))
        return 0
    language = arguments.language
    rows = [_due_line(one, language) for one in (*found.due, *found.undated)]
    if rows:
        print_columns(rows, ("DUE", "CODE", "TERM", "ACT", "TITLE"))
    say(f"{number(len(found.due), 'unit is', 'units are')} due on {found.day}.")
    if found.undated:
        say(f"Of {number(len(found.undated), 'unit', 'units')} nobody can say: a date is missing.")
    return 0


def _due_line(one: DueUnit, language: str) -> tuple[str, ...]:
    term = article_and_term(one.rule.draft, language)
    return one.due_on or "?", one.unit.code, term, one.act, one.unit.title


def _dates(unit: UnitRow, language: str) -> str:
    return printed_range(unit.date_start, unit.date_end, language)


# Changing ---------------------------------------------------------------------------------------


def _change(archive: Archive, arguments: Namespace) -> int:
    units = {unit.code: unit for unit in archive.description.units()}
    if arguments.place:
        return _place(archive, arguments, _unit(units, arguments.within))
    if arguments.change:
        record = archive.description.read_draft(
            _unit(units, arguments.change).id, arguments.language
        )
        draft = draft_with(archive, record.draft, arguments.values)
        archive.description.save_draft(
            replace(record, draft=draft), arguments.language, arguments.reason
        )
        print(record.id, flush=True)
        return 0
    within = _unit(units, arguments.within).id if arguments.within else None
    if arguments.add == "act":
        draft = _act(archive, arguments, units)
    else:
        draft = draft_with(archive, empty_draft(arguments.add, within), arguments.values)
    made = archive.description.add(draft, arguments.language, arguments.reason)
    print(made, flush=True)
    if isinstance(draft, UnitDraft):
        say(archive.description.path(made)[-1].code)
    return 0


def _act(archive: Archive, arguments: Namespace, units: Mapping[str, UnitRow]) -> DescriptionDraft:
    ids = [_unit(units, code).id for code in arguments.units]
    language, values = arguments.language, dict(arguments.values)
    day = date_value(values.get("date", "")) or ""
    draft: DisposalActDraft = archive.description.draft_act(
        ids, lambda rule: article_and_term(rule, language), day
    )
    return draft_with(archive, draft, arguments.values)


def _place(archive: Archive, arguments: Namespace, unit: UnitRow) -> int:
    version = archive.history.versions(arguments.place)[0].version
    archive.description.place(arguments.place, version, unit.id, arguments.sheets)
    say(f"It lies in {unit.code} now.")
    return 0


def _carry_out(archive: Archive, arguments: Namespace) -> int:
    found = [act for act in archive.description.acts() if act.number == arguments.carry_out]
    if len(found) != 1:
        raise DescriptionError("unit_unknown", value=arguments.carry_out)
    (act,) = found
    done = archive.description.carry_out(act.id, act.version, arguments.confirm, arguments.reason)
    print(done.event, flush=True)
    erased = number(done.records, "record", "records")
    say(f"Act {act.number}: {erased} and {number(done.files, 'file', 'files')} erased.")
    if done.partly:
        say(f"{number(done.partly, 'point', 'points')} lost a wording.")
    if not done.finished:
        say("Some files could not be removed yet: they go when the archive is opened next.")
    say("This cannot be undone. Backups made before still hold it until they are rotated out.")
    return 0


def _unit(units: Mapping[str, UnitRow], code: str | None) -> UnitRow:
    unit = units.get(code or "")
    if unit is None:
        raise DescriptionError("unit_unknown", value=code or "")
    return unit

"""``propose``: what would be recorded of a file. Writes nothing."""

from argparse import Namespace

from db import Archive
from db.model import Leaf, Proposal, ProposedBody
from viewer.commands.output import print_columns, print_facts, print_json, say, wrap
from viewer.errors import code_sentence


def run(arguments: Namespace) -> int:
    """Print the proposal; warn on stderr where the text is not whole."""
    text, proposal = Archive.propose(arguments.file)
    for code in text.warnings:
        say(code_sentence(code, {"name": arguments.file.name}))
    if not text.complete:
        say("The text is incomplete, and so is what is read out of it.")
    if proposal.language is not None and proposal.language.value == "ru":
        _say_how_names_are_read()
    if arguments.json:
        print_json(proposal.to_json())
    else:
        _print_proposal(proposal)
    return 0


def _say_how_names_are_read() -> None:
    if not Archive.has_name_model():
        say("Names were read by rules alone: the language model of Russian names is not installed.")


def _print_proposal(proposal: Proposal) -> None:
    session = proposal.session
    if session.is_empty():
        print("The file reports no session.")
    print_facts(
        [
            ("Language", _text(proposal.language)),
            ("Council", _body(session.council)),
            ("Session", _text(session.ordinal)),
            ("Date", " – ".join(filter(None, map(_text, (session.date_start, session.date_end))))),
            ("Place", _text(session.place)),
            ("Theme", _text(session.theme)),
            ("Organisers", "; ".join(_body(body) for body in session.organisers)),
            ("Legal basis", _text(session.legal_basis)),
        ]
    )
    if proposal.participants:
        print("\nParticipants")
        rows = [
            (person.name.text, _text(person.role), _text(person.office))
            for person in proposal.participants
        ]
        print_columns(rows, ("NAME", "ROLE", "OFFICE"))
    _print_points(proposal)
    if proposal.instruments:
        print("\nInstruments")
        rows = [(_text(one.date), one.title.text, "") for one in proposal.instruments]
        print_columns([row[:2] for row in rows], ("DATE", "TITLE"))


def _print_points(proposal: Proposal) -> None:
    if proposal.points:
        print("\nPoints")
    for point in proposal.points:
        kinds = ", ".join(kind.text for kind in point.kinds)
        head = f"{_text(point.number)}. " if point.number else "· "
        lines = wrap(f"{point.text.text}" + (f" [{kinds}]" if kinds else ""), 4)
        print(f"{head:<4}{lines[0]}")
        for line in lines[1:]:
            print(f"    {line}")


def _text(leaf: Leaf | None) -> str:
    if leaf is None:
        return ""
    return leaf.text if leaf.confidence >= 0.5 else f"{leaf.text} (?)"


def _body(body: ProposedBody | None) -> str:
    if body is None:
        return ""
    name, abbreviation = _text(body.name), _text(body.abbreviation)
    return f"{name} ({abbreviation})" if name and abbreviation else name or abbreviation

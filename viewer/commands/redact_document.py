"""``redact``: blacks words out of a document, shows or prints what readers get of it."""

from argparse import Namespace
from dataclasses import asdict, replace

from db import Archive
from db.errors import AccessError
from db.model.access import BlackedOut, RedactionDraft
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, print_json, say
from viewer.printing.redacted_text import redacted_text


def run(arguments: Namespace) -> int:
    """Black out, or print what readers get: as a text, as JSON, or to a PDF."""
    if arguments.words or arguments.uncover:
        with Archive.open(arguments.archive) as archive:
            return _change(archive, arguments)
    with open_to_read(arguments.archive) as archive:
        document = archive.history.record(arguments.id).id
        if arguments.json:
            print_json(asdict(archive.access.redaction(document)))
            return 0
        title, text = archive.access.redacted_text(document)
    if arguments.pdf is None:
        print(text, flush=True)
        return 0
    from viewer.printing.pdf import write_pdf

    pages = write_pdf(redacted_text(title, text, arguments.language), arguments.pdf)
    print(arguments.pdf, flush=True)
    say(f"{number(pages, 'page', 'pages')} written.")
    return 0


def _change(archive: Archive, arguments: Namespace) -> int:
    draft = archive.access.redaction(archive.history.record(arguments.id).id)
    spans = () if arguments.uncover else draft.spans
    for words in arguments.words:
        spans = (*spans, *_places(draft, words, arguments.ground))
    archive.access.redact(replace(draft, spans=spans), arguments.reason)
    after = archive.access.redaction(draft.document_id)
    say(f"{number(len(after.spans), 'place is', 'places are')} blacked out.")
    return 0


def _places(draft: RedactionDraft, words: str, ground: str) -> list[BlackedOut]:
    """Everywhere that the text has those words."""
    found: list[BlackedOut] = []
    at = draft.text.find(words) if words else -1
    while at >= 0:
        found.append(BlackedOut(at, at + len(words), ground))
        at = draft.text.find(words, at + len(words))
    if not found:
        raise AccessError("redaction_wrong", value=words)
    return found

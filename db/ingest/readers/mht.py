"""Reads pages that were saved as one file (.mht, .mhtml): the page in it, as any other page."""

from email.message import EmailMessage

from db.ingest.mime import charset, check_encrypted, header, parse_message, payload
from db.ingest.reader import Source
from db.ingest.readers.html import page_text
from db.model import DocumentText


class MhtReader:
    """Web archives as browsers and Word save them."""

    format = "mht"

    def read(self, source: Source) -> DocumentText:
        """The text of the page that the others in the file belong to."""
        message = parse_message(source.read())
        check_encrypted(message, source)
        page = _main_page(message)
        if page is None:
            raise source.unreadable("file_no_text")
        return page_text(payload(page), source, self.format, charset(page))


def _main_page(message: EmailMessage) -> EmailMessage | None:
    """The part that the message names as its start, else the first that is a page."""
    pages = [
        part
        for part in message.walk()
        if part.get_content_type() in ("text/html", "application/xhtml+xml")
    ]
    start = str(message.get_param("start", "")).strip("<>")
    named = [part for part in pages if start and header(part, "content-id").strip("<>") == start]
    return next(iter(named or pages), None)

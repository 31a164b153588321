"""Reads pages that were saved as one file (.mht, .mhtml): the page in it, as any other page."""

from email.message import EmailMessage

from db.ingest.mime import check_encrypted, header, parse_message
from db.ingest.reader import NO_TEXT, Source
from db.ingest.readers.eml import joined, texts_of
from db.model import DocumentText


class MhtReader:
    """Web archives as browsers and Word save them."""

    format = "mht"

    def read(self, source: Source) -> DocumentText:
        """The text of the page that the others in the file belong to."""
        message = parse_message(source.read())
        check_encrypted(message, source)
        page, others = _pages(message)
        texts = texts_of(source, self.format, [page] if page is not None else [])
        # Where the page is nothing but frames, they have the text.
        texts = texts or texts_of(source, self.format, others)
        if not texts:
            raise source.unreadable(NO_TEXT)
        return joined(texts)


def _pages(message: EmailMessage) -> tuple[EmailMessage | None, list[EmailMessage]]:
    """The part that the message names as its start, else the first that is a page; all others."""
    pages = [
        part
        for part in message.walk()
        if part.get_content_type() in ("text/html", "application/xhtml+xml")
    ]
    start = str(message.get_param("start", "")).strip("<>")
    named = [part for part in pages if start and header(part, "content-id").strip("<>") == start]
    main = next(iter(named or pages), None)
    return main, [part for part in pages if part is not main]

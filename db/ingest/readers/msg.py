"""Reads Outlook messages (.msg): the text, with the properties as metadata; no attachments."""

from collections.abc import Iterator
from dataclasses import replace

from db.errors import UnreadableFileError
from db.ingest.compound_file import CompoundFile
from db.ingest.outlook import PAGE, PLAIN, RICH, OutlookMessage, unpacked_rich_text
from db.ingest.reader import ATTACHMENTS, HOLDS_FILES, NO_TEXT, Source
from db.ingest.readers.eml import plain_message
from db.ingest.readers.html import page_text
from db.ingest.readers.rtf import rich_text
from db.model import DocumentText


class MsgReader:
    """Messages as Outlook saves them."""

    format = "msg"

    def read(self, source: Source) -> DocumentText:
        """The message's own text: the plain one, else the page, else the Rich Text."""
        message = OutlookMessage(CompoundFile(source))
        has_files = bool(message.attachments())
        text = next(self._texts(message, source), None)
        if text is None:
            raise source.unreadable(HOLDS_FILES if has_files else NO_TEXT)
        warnings = (*text.warnings, ATTACHMENTS) if has_files else text.warnings
        return replace(text, metadata=message.metadata(), warnings=warnings)

    def _texts(self, message: OutlookMessage, source: Source) -> Iterator[DocumentText]:
        """The forms of the text in which something stands: programs leave some blank."""
        for read in (self._plain, self._page, self._page_as_text, self._rich):
            try:
                text = read(message, source)
            except UnreadableFileError as error:
                if error.code != NO_TEXT:
                    raise
                continue
            if text is not None:
                yield text

    def _plain(self, message: OutlookMessage, source: Source) -> DocumentText | None:
        plain = message.text(PLAIN)
        data = plain.encode("utf-8", "replace")
        return plain_message(data, source, self.format, "utf-8") if plain.strip() else None

    def _page(self, message: OutlookMessage, source: Source) -> DocumentText | None:
        page = message.binary(PAGE)
        return page_text(page, source, self.format) if page.strip() else None

    def _page_as_text(self, message: OutlookMessage, source: Source) -> DocumentText | None:
        page = message.text(PAGE)
        data = page.encode("utf-8", "replace")
        return page_text(data, source, self.format, "utf-8") if page.strip() else None

    def _rich(self, message: OutlookMessage, source: Source) -> DocumentText | None:
        rich = unpacked_rich_text(message.binary(RICH))
        return rich_text(rich, source, self.format) if rich else None

"""Reads Outlook messages (.msg): the text, with the properties as metadata; no attachments."""

from dataclasses import replace

from db.ingest.compound_file import CompoundFile
from db.ingest.outlook import PAGE, PLAIN, RICH, OutlookMessage, unpacked_rich_text
from db.ingest.reader import ATTACHMENTS, HOLDS_FILES, Source
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
        text = self._text(message, source)
        if text is None:
            raise source.unreadable(HOLDS_FILES if has_files else "file_no_text")
        warnings = (*text.warnings, ATTACHMENTS) if has_files else text.warnings
        return replace(text, metadata=message.metadata(), warnings=warnings)

    def _text(self, message: OutlookMessage, source: Source) -> DocumentText | None:
        if (plain := message.text(PLAIN)).strip():
            return plain_message(plain.encode("utf-8", "replace"), source, self.format, "utf-8")
        if (page := message.binary(PAGE)).strip():
            return page_text(page, source, self.format)
        if (page_as_text := message.text(PAGE)).strip():
            return page_text(page_as_text.encode("utf-8", "replace"), source, self.format, "utf-8")
        if rich := unpacked_rich_text(message.binary(RICH)):
            return rich_text(rich, source, self.format)
        return None

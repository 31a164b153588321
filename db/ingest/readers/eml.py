"""Reads messages (.eml): the text, with the headers as metadata; attachments are other files."""

from dataclasses import replace

from db.ingest.encoding import decode
from db.ingest.mime import (
    attachments,
    body_part,
    charset,
    check_encrypted,
    metadata,
    parse_message,
    payload,
)
from db.ingest.reader import ATTACHMENTS, HOLDS_FILES, UNDECODABLE_BYTES, Source, require_text
from db.ingest.readers.html import page_text
from db.ingest.wrapping import paragraphs_of
from db.model import DocumentText


class EmlReader:
    """Messages as mail programs save them."""

    format = "eml"

    def read(self, source: Source) -> DocumentText:
        """The message's own text."""
        message = parse_message(source.read())
        check_encrypted(message, source)
        part = body_part(message)
        has_files = next(attachments(message), None) is not None
        data = b"" if part is None else payload(part)
        if part is None or not data.strip():
            raise source.unreadable(HOLDS_FILES if has_files else "file_no_text")
        if part.get_content_type() == "text/html":
            text = page_text(data, source, self.format, charset(part))
        else:
            text = plain_message(data, source, self.format, charset(part))
        warnings = (*text.warnings, ATTACHMENTS) if has_files else text.warnings
        return replace(text, metadata=metadata(message), warnings=warnings)


def plain_message(data: bytes, source: Source, form: str, declared: str | None) -> DocumentText:
    """The text of a message's plain body."""
    decoded = decode(data, declared)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\x1a\n")
    if decoded.is_binary:
        raise source.unreadable("file_binary")
    require_text(source, text)
    return DocumentText(
        text=text,
        paragraphs=paragraphs_of(text),
        format=form,
        encoding=decoded.encoding,
        warnings=decoded.warnings,
        complete=UNDECODABLE_BYTES not in decoded.warnings,
    )

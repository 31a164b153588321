"""Reads messages (.eml): the text, with the headers as metadata; attachments are other files."""

import re
from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage
from typing import Final

from db.errors import UnreadableFileError
from db.ingest.encoding import decode
from db.ingest.mime import (
    attachments,
    body_parts,
    charset,
    check_encrypted,
    is_damaged,
    metadata,
    parse_message,
    payload,
)
from db.ingest.reader import (
    ATTACHMENTS,
    HOLDS_FILES,
    NO_TEXT,
    TEXT_INCOMPLETE,
    UNDECODABLE_BYTES,
    Source,
    require_text,
)
from db.ingest.readers.html import page_text
from db.ingest.wrapping import paragraphs_of
from db.language.patterns import regex
from db.model import DocumentText, Paragraph

#: What programs put before each line of a message that is answered or handed on.
_QUOTED: Final = regex(r"^>(?: ?>)*(?: |$|(?=\w))", re.MULTILINE)


class EmlReader:
    """Messages as mail programs save them."""

    format = "eml"

    def read(self, source: Source) -> DocumentText:
        """The message's own text."""
        message = parse_message(source.read())
        check_encrypted(message, source)
        has_files = next(attachments(message), None) is not None
        texts = texts_of(source, self.format, body_parts(message))
        if not texts:
            raise source.unreadable(HOLDS_FILES if has_files else NO_TEXT)
        text = joined(texts)
        warnings = (*text.warnings, ATTACHMENTS) if has_files else text.warnings
        return replace(text, metadata=metadata(message), warnings=warnings)


def texts_of(source: Source, form: str, parts: Sequence[EmailMessage]) -> list[DocumentText]:
    """The texts that stand in the parts, without what another of them has said already."""
    said: set[tuple[str, ...]] = set()
    texts: list[DocumentText] = []
    for part in parts:
        data = payload(part)
        try:
            if not data.strip():
                continue
            if part.get_content_type() != "text/plain":
                text = page_text(data, source, form, charset(part))
            else:
                text = plain_message(data, source, form, charset(part))
        except UnreadableFileError as error:
            if error.code != NO_TEXT:
                raise
            continue
        if is_damaged(part):
            text = replace(text, warnings=(*text.warnings, TEXT_INCOMPLETE), complete=False)
        if (words := tuple(text.text.split())) not in said:
            said.add(words)
            texts.append(text)
    return texts


def joined(texts: Sequence[DocumentText]) -> DocumentText:
    """One text of several, in their order."""
    if len(texts) == 1:
        return texts[0]
    paragraphs: list[Paragraph] = []
    at = 0
    for text in texts:
        paragraphs += (replace(p, start=p.start + at, end=p.end + at) for p in text.paragraphs)
        at += len(text.text) + 1
    return replace(
        texts[0],
        text="\n".join(text.text for text in texts),
        paragraphs=tuple(paragraphs),
        warnings=tuple(dict.fromkeys(code for text in texts for code in text.warnings)),
        complete=all(text.complete for text in texts),
    )


def plain_message(data: bytes, source: Source, form: str, declared: str | None) -> DocumentText:
    """The text of a message's plain body."""
    decoded = decode(data, declared)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\x1a\n")
    if len(_QUOTED.findall(text)) > 1:
        text = _QUOTED.sub("", text)
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

"""Takes a MIME message apart: its body, its attachments, its headers. Knows no reader."""

import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import Final

from db.ingest.reader import Source
from db.ingest.subjects import file_name_of

#: Header → key of the metadata.
_HEADERS: Final = {"subject": "title", "from": "author", "to": "to", "cc": "cc"}
#: Signatures say nothing to a reader.
_SIGNATURES: Final = frozenset(
    ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
)
_ENCRYPTED: Final = frozenset(
    ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
)
_TEXTS: Final = ("text/plain", "text/html")
#: A body in HTML with so many times the characters of the plain one is the true one.
_MUCH_LONGER: Final = 20


def parse_message(data: bytes) -> EmailMessage:
    """The message; what is damaged in it is taken as it is."""
    return email.message_from_bytes(data, policy=_policy(data))


def _policy(data: bytes) -> "email.policy.EmailPolicy[EmailMessage]":
    """How a message is written anew where it is attached to another: as it came."""
    ends = "\r\n" if b"\r\n" in data[:4096] else "\n"
    return email.policy.default.clone(linesep=ends, refold_source="none")


def check_encrypted(message: EmailMessage, source: Source) -> None:
    """Raise ``file_encrypted`` if the message is a sealed envelope."""
    if message.get_content_type() in _ENCRYPTED:
        kind = str(message.get_param("smime-type", ""))
        if kind != "signed-data":
            raise source.unreadable("file_encrypted")


def payload(part: EmailMessage) -> bytes:
    """The bytes of a part that has no parts."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def charset(part: EmailMessage) -> str | None:
    """The encoding that a part names."""
    return part.get_content_charset()


def header(message: EmailMessage, name: str) -> str:
    """A header's value on one line; ``""`` if there is none or it cannot be told."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):
        # The library's own parser of headers gives up on some that are damaged.
        return ""


def metadata(message: EmailMessage) -> dict[str, str]:
    """What the headers say: title, author, created, to and cc."""
    found = {key: text for name, key in _HEADERS.items() if (text := header(message, name))}
    try:
        found["created"] = parsedate_to_datetime(header(message, "date")).isoformat()
    except (ValueError, TypeError, IndexError):
        found.pop("created", None)
    return found


def body_part(message: EmailMessage) -> EmailMessage | None:
    """The part with the message's text: the plain one, unless that only stands in for another."""
    found: dict[str, EmailMessage] = {}
    for part in _leaves(message):
        kind = part.get_content_type()
        if kind in _TEXTS and not is_attachment(part):
            found.setdefault(kind, part)
    plain, page = (found.get(kind) for kind in _TEXTS)
    if plain is None or page is None:
        return plain if page is None else page
    short = len(payload(plain).strip()) * _MUCH_LONGER < len(payload(page))
    return page if short and len(payload(plain).strip()) < 200 else plain


def is_attachment(part: EmailMessage) -> bool:
    """True if the part came with the message as a file."""
    if part.get_content_type() in _SIGNATURES:
        return False
    if part.get_content_disposition() == "attachment" or part.get_content_type() not in _TEXTS:
        # A picture that the text shows is a part of the text, not a document.
        is_shown = part.get("content-id") or part.get_content_disposition() == "inline"
        return not (part.get_content_maintype() == "image" and is_shown)
    return bool(_name(part))


def attachments(message: EmailMessage) -> Iterator[tuple[str, EmailMessage]]:
    """The parts that are files, with their names, in their order."""
    body = body_part(message)
    for number, part in enumerate(_leaves(message), start=1):
        if part is not body and is_attachment(part):
            yield _name(part) or _made_name(part, number), part


def attached_bytes(part: EmailMessage) -> bytes:
    """The bytes of an attached file; an attached message is written anew as it came."""
    if part.get_content_maintype() != "message":
        return payload(part)
    inner = part.get_payload()
    if isinstance(inner, list):
        return b"".join(item.as_bytes() for item in inner if isinstance(item, EmailMessage))
    return payload(part)


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts without parts in their order; an attached message counts as one."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if part.is_multipart() and part.get_content_maintype() != "message":
            inner = part.get_payload()
            waiting += [item for item in reversed(list(inner)) if isinstance(item, EmailMessage)]
        else:
            yield part


def _name(part: EmailMessage) -> str:
    try:
        return part.get_filename() or ""
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):
        return ""


def _made_name(part: EmailMessage, number: int) -> str:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        subject = header(first, "subject") if isinstance(first, EmailMessage) else ""
        return file_name_of(subject, number, ".eml")
    kinds = {"application/pdf": ".pdf", "text/html": ".html", "text/plain": ".txt"}
    return file_name_of("", number, kinds.get(part.get_content_type(), ""))

"""Takes a MIME message apart: its body, its attachments, its headers. Knows no reader."""

import email
import email.policy
import re
from collections.abc import Collection, Iterator, Sequence
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import Final

from db.ingest.encoding import decode
from db.ingest.mime_base64 import decode_base64
from db.ingest.reader import Source
from db.ingest.shown_pictures import named_contents
from db.ingest.subjects import file_name_of
from db.language.patterns import regex

#: Header → key of the metadata.
_HEADERS: Final = {"subject": "title", "from": "author", "to": "to", "cc": "cc"}
#: Signatures say nothing to a reader.
_SIGNATURES: Final = frozenset(
    ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
)
_ENCRYPTED: Final = frozenset(
    ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
)
_PLAIN, _PAGE = "text/plain", "text/html"
_TEXTS: Final = (_PLAIN, _PAGE)
#: What the library raises about damaged headers.
_DAMAGED: Final = (
    ValueError, LookupError, AttributeError, IndexError, TypeError, OverflowError,
)  # fmt: skip
#: A body in HTML with so many times the characters of the plain one is the true one.
_MUCH_LONGER: Final = 20
_SHORT: Final = 200
#: What a plain body says that only stands in for the page, and how many bytes it has at the most.
_EXCUSE: Final = regex(
    r"\bhtml\b|does(?:n['’]t| not) support|in (?:your|a|the) (?:web )?browser|"
    r"не поддержива|в (?:вашем )?(?:веб-)?браузере|dəstəkləmir|brauzer",
    re.IGNORECASE,
)
_LONGEST_EXCUSE: Final = 600


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
    return _decoded(part)[0]


def is_damaged(part: EmailMessage) -> bool:
    """True if bytes of a part without parts are missing."""
    return not _decoded(part)[1]


def _decoded(part: EmailMessage) -> tuple[bytes, bool]:
    raw = part.get_payload()
    if isinstance(raw, str) and header(part, "content-transfer-encoding").lower() == "base64":
        return decode_base64(raw.encode("ascii", "surrogateescape"))
    data = part.get_payload(decode=True)
    return (data, True) if isinstance(data, bytes) else (b"", True)


def charset(part: EmailMessage) -> str | None:
    """The encoding that a part names."""
    return part.get_content_charset()


def header(message: EmailMessage, name: str) -> str:
    """A header's value on one line; ``""`` if there is none or it cannot be told."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except _DAMAGED:
        # The library's own parser of headers gives up on some that are damaged.
        return ""


def metadata(message: EmailMessage) -> dict[str, str]:
    """What the headers say: title, author, created, to and cc."""
    found = {key: text for name, key in _HEADERS.items() if (text := header(message, name))}
    try:
        found["created"] = parsedate_to_datetime(header(message, "date")).isoformat()
    except _DAMAGED:
        found.pop("created", None)
    return found


def body_parts(message: EmailMessage) -> list[EmailMessage]:
    """The parts with the message's text in their order; of alternatives one.

    That is the plain one, unless it only stands in for another.
    """
    if message.get_content_maintype() == "message" or not message.is_multipart():
        is_text = message.get_content_type() in _TEXTS and not is_attachment(message)
        return [message] if is_text else []
    inside = [parts for part in _parts(message) if (parts := body_parts(part))]
    if message.get_content_subtype() == "alternative":
        return _chosen(inside)
    return [part for parts in inside for part in parts]


def _chosen(alternatives: Sequence[list[EmailMessage]]) -> list[EmailMessage]:
    """The plain text, or the page where there is none or the text only stands in for it."""
    plain = next((parts for parts in alternatives if _is_plain(parts)), [])
    page = next((parts for parts in alternatives if not _is_plain(parts)), [])
    if not plain or not page:
        return plain or page
    said = b"".join(map(payload, plain)).strip()
    longer = sum(len(payload(part)) for part in page)
    if len(said) < _SHORT and len(said) * _MUCH_LONGER < longer:
        return page
    stands_in = len(said) < min(_LONGEST_EXCUSE, longer) and _EXCUSE.search(
        decode(said, charset(plain[0])).text
    )
    return page if stands_in else plain


def _is_plain(parts: Sequence[EmailMessage]) -> bool:
    return all(part.get_content_type() == _PLAIN for part in parts)


def is_attachment(part: EmailMessage, named: Collection[str] = ()) -> bool:
    """True if the part came with the message as a file.

    A picture that the page of the message shows is a part of the text, not a document; ``named``
    are the Content-IDs that the page names. Many programs give one to all that is attached.
    """
    kind = part.get_content_type()
    if kind in _SIGNATURES:
        return False
    if part.get_content_disposition() == "attachment":
        return True
    if part.get_content_maintype() == "image":
        return header(part, "content-id").strip("<> ") not in named
    return kind not in _TEXTS or bool(_name(part))


def attachments(message: EmailMessage) -> Iterator[tuple[str, EmailMessage]]:
    """The parts that are files, with their names, in their order."""
    parts = list(_leaves(message))
    pages = (part for part in parts if part.get_content_type() == _PAGE)
    named = {
        name for part in pages if not is_attachment(part) for name in named_contents(payload(part))
    }
    for number, part in enumerate(parts, start=1):
        if is_attachment(part, named):
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
            waiting += reversed(_parts(part))
        else:
            yield part


def _parts(part: EmailMessage) -> list[EmailMessage]:
    return [item for item in part.get_payload() if isinstance(item, EmailMessage)]


def _name(part: EmailMessage) -> str:
    try:
        return part.get_filename() or ""
    except _DAMAGED:
        return ""


def _made_name(part: EmailMessage, number: int) -> str:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        subject = header(first, "subject") if isinstance(first, EmailMessage) else ""
        return file_name_of(subject, number, ".eml")
    kinds = {"application/pdf": ".pdf", "text/html": ".html", "text/plain": ".txt"}
    return file_name_of("", number, kinds.get(part.get_content_type(), ""))

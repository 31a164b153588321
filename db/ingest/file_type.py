"""Tells a file's format by its content. Reads no text out of it."""

import codecs
import re
import zipfile
import zlib
from typing import Final

from db.ingest.compound_file import SIGNATURE, CompoundFile
from db.ingest.reader import Source
from db.ingest.zip_guard import check_directory
from db.ingest.zip_marks import Unmarked
from db.language.patterns import regex

#: Formats that have a reader, and the suffixes they come with.
TXT, DOCX, PDF, HTML = "txt", "docx", "pdf", "html"
PNG, JPEG, TIFF, BMP, WEBP = "png", "jpg", "tiff", "bmp", "webp"
PICTURES: Final = (PNG, JPEG, TIFF, BMP, WEBP)
MD, DOC, ODT, RTF, EML, MSG, MHT = "md", "doc", "odt", "rtf", "eml", "msg", "mht"
#: Holds other files, and no text of its own.
ZIP = "zip"

#: Which format a suffix promises; a suffix that is not here promises nothing.
SUFFIXES: Final = {
    ".txt": TXT, ".text": TXT, ".md": MD, ".markdown": MD,
    ".docx": DOCX, ".docm": DOCX, ".dotx": DOCX,
    ".pdf": PDF,
    ".html": HTML, ".htm": HTML, ".xhtml": HTML,
    ".doc": DOC, ".dot": DOC,
    ".rtf": RTF, ".odt": ODT, ".ott": ODT, ".fodt": ODT,
    ".xlsx": "xlsx", ".pptx": "pptx", ".epub": "epub",
    ".pages": "pages", ".numbers": "numbers", ".key": "key", ".jar": "jar", ".kmz": "kmz",
    ".sxw": "sxw", ".xps": "xps", ".oxps": "xps",
    ".mht": MHT, ".mhtml": MHT, ".eml": EML, ".msg": MSG, ".zip": ZIP, ".xml": "xml",
    ".png": PNG, ".jpg": JPEG, ".jpeg": JPEG, ".tif": TIFF, ".tiff": TIFF, ".bmp": BMP,
    ".webp": WEBP, ".gif": "gif",
}  # fmt: skip

_MAGIC: Final = (
    (b"\x89PNG\r\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"Rar!\x1a", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"\x1f\x8b\x08", "gz"),
    (b"AT&TFORM", "djvu"),
    (b"%!PS", "ps"),
)
#: By which stream a compound file is known.
_STREAMS: Final = (
    ("WordDocument", DOC), ("Workbook", "xls"), ("Book", "xls"), ("PowerPoint Document", "ppt"),
    ("__properties_version1.0", MSG), ("VisioDocument", "vsd"), ("Quill/QuillSub", "pub"),
)  # fmt: skip
#: The last begins a zip that was made to go on several disks.
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08PK")
#: Where the head of a PDF may lie, behind what else stands there.
_PDF_MARK, _PDF_REACH = b"%PDF-", 1024
_RTF_MARK, _RTF_REACH = b"{\\rtf", 64
_BLANK: Final = b"\xef\xbb\xbf\0 \t\r\n\f"
#: What no text has in it, but nearly every PDF.
_BINARY: Final = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f]")
#: Zips that are documents of programs for which there is no reader, by their names.
_PACKAGES: Final = frozenset(("epub", "pages", "numbers", "key", "jar", "kmz", "sxw", "xps"))
_ODF: Final = {"text": ODT, "spreadsheet": "ods", "presentation": "odp"}

_HTML_START: Final = regex(
    r"(?:\s|<\?xml[^>]*\?>|<!--(?:(?!-->).)*-->)*<(?:!doctype\s+html|html|head|body|title|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_FRAGMENT: Final = regex(r"\s*<(?:p|div|table|h[1-6]|article|section|ul|ol)\b", re.IGNORECASE)
_XML_START: Final = regex(r"\s*<\?xml\b")
_HEADER: Final = regex(r"([A-Za-z][A-Za-z0-9-]*):")
#: Headers that only programs write: a letter that somebody typed has none of them.
_MAIL_HEADERS: Final = frozenset(("mime-version", "message-id", "received", "return-path"))
#: Headers of what somebody sent to somebody.
_WAYS: Final = frozenset(("to", "received", "message-id", "delivered-to"))


def file_type(source: Source) -> str:
    """The format's short name: one of those with a reader, or of those without (``png``, ``xlsx``).

    ``""`` for content of no known form; text that is nothing special is ``"txt"``, or HTML if the
    suffix says so. Raises ``file_encrypted``, ``file_hostile``, ``file_unpacks_too_large`` or
    ``file_truncated`` where a container shows it by itself.
    """
    head = source.head
    if head.lstrip(_BLANK).startswith(_PDF_MARK):
        return PDF
    if head[:_RTF_REACH].lstrip(_BLANK).startswith(_RTF_MARK):
        return RTF
    if head.startswith(_ZIP):
        return _zip_type(source)
    if head.startswith(SIGNATURE):
        return _ole_type(source)
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    if head[:2] == b"BM" and head[6:10] == bytes(4):
        return BMP
    if _is_late_pdf(source):
        return PDF
    return _text_type(source, _beginning(head))


def _is_late_pdf(source: Source) -> bool:
    """True for a PDF behind something else; a text may speak of the sign that it begins with."""
    if _PDF_MARK not in source.head[:_PDF_REACH] or _mail_type(source):
        return False
    return SUFFIXES.get(source.suffix) == PDF or _BINARY.search(source.head) is not None


def _beginning(head: bytes) -> str:
    """The first characters, good enough to see tags: these are ASCII nearly everywhere."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if head.startswith(mark):
            return head[2:8194].decode(encoding, "replace")
    return head[:4096].removeprefix(codecs.BOM_UTF8).decode("latin-1")


def _text_type(source: Source, beginning: str) -> str:
    if _HTML_START.match(beginning):
        return HTML
    if _XML_START.match(beginning):
        if "office:document" in beginning and "opendocument.text" in beginning:
            return ODT
        return HTML if "<html" in beginning.lower() else "xml"
    if mail := _mail_type(source):
        return mail
    if _HTML_FRAGMENT.match(beginning) and "</" in beginning:
        return HTML
    # Only the name tells these from plain text.
    named = SUFFIXES.get(source.suffix)
    return named if named in (HTML, MD) else TXT


def _mail_type(source: Source) -> str:
    """A message, or a page saved as one; ``""`` for what does not begin with their headers."""
    headers: dict[str, str] = {}
    name = ""
    text = source.head.removeprefix(codecs.BOM_UTF8).decode("latin-1")
    if not (_HEADER.match(text) or text.startswith("From ")):
        return ""
    for line in text.splitlines():
        if not line.strip():
            break
        if not headers and line.startswith("From ") and SUFFIXES.get(source.suffix) == EML:
            continue  # what mail programs part the messages of a box with
        if line[0] in " \t" and name:
            headers[name] += line
        elif match := _HEADER.match(line):
            name = match[1].lower()
            headers[name] = line[match.end() :]
        else:
            return ""
    named = SUFFIXES.get(source.suffix) in (EML, MHT) and headers
    if not named and _MAIL_HEADERS.isdisjoint(headers):
        return ""
    is_sent = not _WAYS.isdisjoint(headers)
    is_page = "multipart/related" in headers.get("content-type", "").lower()
    if SUFFIXES.get(source.suffix) == MHT:
        return EML if is_sent and not is_page else MHT
    return MHT if is_page and not is_sent else EML


def _zip_type(source: Source) -> str:
    directory = check_directory(source)
    try:
        with Unmarked(source.path, directory) as file, zipfile.ZipFile(file) as package:
            names = set(package.namelist())
            if "mimetype" in names:
                return _declared_type(package)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise source.unreadable("file_truncated") from error
    if {"content.xml", "META-INF/manifest.xml"} <= names:
        return ODT
    if "[Content_Types].xml" not in names:
        # What a program keeps its document in is no zip of documents.
        named = SUFFIXES.get(source.suffix, ZIP)
        return named if named in _PACKAGES else ZIP
    for name, folder in (("xlsx", "xl/"), ("pptx", "ppt/")):
        if any(entry.startswith(folder) for entry in names):
            return name
    return DOCX if any(entry.startswith("word/") for entry in names) else "opc"


def _declared_type(package: zipfile.ZipFile) -> str:
    """The type that an OpenDocument or EPUB package names in its first entry."""
    try:
        with package.open("mimetype") as entry:
            declared = entry.read(200).decode("ascii", "replace").strip()
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError):
        return ZIP  # encrypted or damaged: what is told of its other parts
    if declared == "application/epub+zip":
        return "epub"
    return _ODF.get(declared.rpartition(".")[2].split("-")[0], ZIP)


def _ole_type(source: Source) -> str:
    """Word 97–2003, an encrypted package of a later Office, a message, or another compound file."""
    compound = CompoundFile(source)
    if compound.has("EncryptedPackage"):
        raise source.unreadable("file_encrypted")
    return next((name for stream, name in _STREAMS if compound.has(stream)), "ole")

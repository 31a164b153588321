"""The texts of one meeting in its languages, fetched in a job. No widgets."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from db import Archive
from db.errors import RecordNotFoundError
from db.model import LANGUAGES, DocumentSummary
from viewer.pages.reading_content import Marks, ReadingContent, with_marks


def language_documents(content: ReadingContent) -> list[DocumentSummary]:
    """One document for each language, in the order of the languages; the one that is read first.

    Of several in a language the one of the same type as what is read, else the first.
    """
    read = content.document
    if read is None:
        return []
    found: dict[str, DocumentSummary] = {}
    for summary in content.meeting.documents:
        kept = found.get(summary.language)
        better = kept is None or (kept.type != read.type and summary.type == read.type)
        if summary.id == read.id or (better and summary.language != read.language):
            found[summary.language] = summary
    others = sorted(code for code in found if code not in LANGUAGES)
    return [found[code] for code in (*LANGUAGES, *others) if code in found]


def read_languages(archive: Archive, content: ReadingContent) -> tuple[ReadingContent, ...]:
    """What is read in each language that there is; without marks.

    A document that went meanwhile is left out.
    """
    found = []
    for summary in language_documents(content):
        if content.document is not None and summary.id == content.document.id:
            document = content.document
        else:
            try:
                document = archive.document(summary.id)
            except RecordNotFoundError:
                continue
        found.append(replace(content, document=document, chosen=(), marks=(), marked=False))
    return tuple(choosing(one, content) for one in found)


def choosing(one: ReadingContent, content: ReadingContent) -> ReadingContent:
    """A text of the meeting with what is chosen in ``content`` chosen: a point in any of them."""
    point = content.resolution
    if one.document is None or point is None:
        return replace(one, request=content.request, resolution=point, chosen=())
    chosen = tuple(p.index for p in one.document.paragraphs if p.resolution_id == point.id)
    return replace(one, request=content.request, resolution=point, chosen=chosen)


def mark_languages(
    archive: Archive, contents: Sequence[ReadingContent], is_stale: Callable[[], bool]
) -> tuple[Marks, ...]:
    """The hits in each of the texts. ``is_stale`` may end it with ``Cancelled``."""
    return tuple(with_marks(archive, one, is_stale).marks for one in contents)

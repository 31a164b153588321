"""The town in the head of a document: in a dateline, beside the date, or marked as a town."""

import re

from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Block, Document
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.words_en import NOT_NAMES
from db.model import Leaf

_DATELINE_TOWN = re.compile(
    r"(?:(?:г|гор|город)\.?\s|[«“\"]?)(?P<town>[A-ZА-ЯЁÇƏĞİÖŞÜ][^\W\d_]+(?:[-–][^\W\d_]+)*"
    r"(?: [A-ZА-ЯЁÇƏĞİÖŞÜ][^\W\d_]+)?)\s?[,.(—–-]"
)
_CAPITAL = "[A-ZА-ЯЁÇƏĞİÖŞÜ]"
_TOWN_LINE = re.compile(
    rf"(?:(?:г|гор)\.\s?|город\s)?(?P<town>{_CAPITAL}[^\W\d_]+(?:[- –]{_CAPITAL}[^\W\d_]+){{0,2}})"
    r"(?: şəhəri)?(?:, [^.;:]{2,60})?"
)
_AFTER_DATE = re.compile(
    rf",? ?[,(/|–—-]? ?(?:г\. ?)?(?P<town>{_CAPITAL}[^\W\d_]+(?:-[^\W\d_]+)*)(?:[.:)]|\s[–—-])"
)
_MARKED_TOWN = re.compile(
    rf"(?:(?<=\()|(?:(?<=\n)|(?<!.)))(?:г|гор)\.\s?(?P<town>{_CAPITAL}[^\W\d_]+(?:-[^\W\d_]+)*)(?=[,)\n])"
)


def dateline_town(document: Document, main: SessionMention) -> Leaf | None:
    """«МОСКВА, 26 февраля —», "Helsinki, June 3–4, 2022": a town before or after a date."""
    block_index = document.block_index(main.start)
    for index, block in enumerate(document.blocks[: block_index + 3]):
        dates = date_mentions(
            document.text,
            block.line_start,
            min(block.end, block.line_start + 160),
            document.language or "en",
        )
        short = block.end - block.line_start <= 110
        if not dates or not (short or (index <= block_index and dates[0].start - block.start < 40)):
            continue
        match = _DATELINE_TOWN.match(document.text, block.line_start, block.end)
        if match and match.end() <= dates[0].start + 1 and _is_town_line(document, block, match):
            town = match["town"]
            value = _title(town, document.language) if town.isupper() else town
            return document.leaf(
                value, match.start("town"), match.end("town"), "place.dateline", 0.9
            )
    return (
        _behind_date(document, block_index + 1)
        or _beside_date(document, block_index + 3)
        or _marked(document, block_index + 3)
    )


def _behind_date(document: Document, last: int) -> Leaf | None:
    """«24 сентября, Ташкент. Сегодня …»: a paragraph that opens with the date, then the town."""
    for block in document.blocks[:last]:
        stop = min(block.end, block.start + 80)
        dates = date_mentions(document.text, block.start, stop, document.language or "en")
        if dates and dates[0].start == block.start:
            match = _AFTER_DATE.match(document.text, dates[0].end, block.end)
            if match and match["town"].lower() not in NOT_NAMES:
                return document.leaf(match["town"], *match.span("town"), "place.dateline", 0.88)
    return None


def _beside_date(document: Document, last: int) -> Leaf | None:
    """A line of a town and perhaps a venue, right above or below a line that is only a date."""
    blocks = document.blocks[:last]
    for index, block in enumerate(blocks):
        if not _is_only_date(document, block):
            continue
        for other in (*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2]):
            match = _TOWN_LINE.fullmatch(document.text, other.line_start, other.end)
            if match and not _is_only_date(document, other):
                return document.leaf(match["town"], *match.span("town"), "place.head", 0.85)
    return None


def _is_only_date(document: Document, block: Block) -> bool:
    language = document.language or "en"
    if block.end - block.line_start > 60:
        return False
    dates = date_mentions(document.text, block.line_start, block.end, language)
    rest = block.end - block.line_start - sum(date.end - date.start for date in dates)
    return bool(dates) and rest <= 8


def _marked(document: Document, last: int) -> Leaf | None:
    """«г. Брест» in a line of its own or in brackets, in the nominative."""
    if document.language != "ru" or not document.blocks:
        return None
    end = document.blocks[min(last, len(document.blocks)) - 1].end
    match = _MARKED_TOWN.search(document.text, 0, end)
    if match is None:
        return None
    return document.leaf(match["town"], *match.span("town"), "place.marked", 0.85)


def _is_town_line(document: Document, block: Block, match: re.Match[str]) -> bool:
    """No address of a page, and no «On Tuesday, …»."""
    opening = document.text[block.start : block.start + 8].lower()
    first = match["town"].split()[0].lower()
    return not opening.startswith(("http", "www")) and first not in NOT_NAMES


def _title(word: str, language: str | None) -> str:
    if language == "az":
        from db.language.azerbaijani import lower, upper_first

        return "-".join(upper_first(lower(part)) for part in word.split("-"))
    return "-".join(part.capitalize() for part in word.split("-"))

"""Headings among labelled paragraphs: «II. РЕКОМЕНДАЦИИ» over points 3 and 4 is no point."""

import re
from collections import Counter
from typing import TYPE_CHECKING

from db.ingest.finders.act_headings import heading_act, is_address
from db.ingest.finders.document import Block
from db.ingest.finders.speaking import HEARD
from db.language.patterns import regex

if TYPE_CHECKING:
    from db.ingest.finders.point_blocks import PointBlocks

_LONGEST_HEADING, _LONGEST_HEADLINE = 80, 40
#: An item of the agenda may be a whole title: «2. О проекте Соглашения о …».
_LONGEST_ITEM = 160
#: Items that a heading with a capital letter or a roman number stands over.
_UNDER_LETTERS = frozenset({"small_roman", "letter"})
_SENTENCE_ENDS = (".", ";", ",", "!", "?", "…")
#: What is told under an item of the agenda before it is resolved on.
_TOLD = regex(
    r"(?:за|про)?слуша(?:ли|н[аоы]?)\b|выступи(?:ли|л|ла)\b|доклад(?:чик)?\w*\b|heard\b|speakers?:"
    r"|reported\b|dinlənil\w*|çıxış ed\w+|çıxış et\w+|məruzəçi\w*",
    re.IGNORECASE,
)


def is_heading(blocks: "PointBlocks", index: int) -> bool:
    """True for a short line without an end that names what is done, or stands in capitals."""
    text = blocks.text(index).rstrip()
    if len(text) > _LONGEST_HEADING or text.endswith(_SENTENCE_ENDS):
        return False
    return heads_by_name(blocks, index) or (text.isupper() and len(text) > 3)


def take_labels_off_headings(blocks: "PointBlocks") -> None:
    """Headings lose their labels, and so are no points."""
    taken: Counter[str] = Counter()
    found = blocks.blocks
    over_paragraphs = _heads_of_paragraphs(blocks) | _items_of_agenda(blocks) | _sections(blocks)
    for index, block in enumerate(found[:-1]):
        if block.label and (index in over_paragraphs or _heads_points(blocks, index)):
            found[index] = block._replace(label=None)
            taken[block.label.style] += 1
    for index, block in enumerate(found[:-1]):  # «C. Calls» between two that are known
        below, text = found[index + 1].label, blocks.text(index).rstrip()
        if block.label and below and below.style != block.label.style:
            short = len(text) <= _LONGEST_HEADING // 2 and text[-1:].isalpha()
            if short and taken[block.label.style] > 1:
                found[index] = block._replace(label=None)


def _heads_points(blocks: "PointBlocks", index: int) -> bool:
    """True for a labelled heading right over points whose labels are of another style."""
    own, below = blocks.blocks[index].label, blocks.blocks[index + 1].label
    if own is None or HEARD.match(blocks.text(index)):
        return own is not None
    if below is None:
        return False
    differs = (own.style, own.sign) != (below.style, below.sign)
    main = below.style in {"number", "roman", "word"}
    lettered = own.text.isalpha() and own.text.isupper()
    main = main or (lettered and below.style in _UNDER_LETTERS)
    if below.depth > own.depth and below.text.startswith(own.text):
        # «1. Оценки» over 1.1, not «1. Решила:», nor «1. Администрациям целесообразно:»
        differs = heads_by_name(blocks, index) and not _addresses(blocks, index)
    return differs and main and is_heading(blocks, index)


def _addresses(blocks: "PointBlocks", index: int) -> bool:
    block: Block = blocks.blocks[index]
    document = blocks.document
    return is_address(document.text, block.start, block.end, document.language)


def _heads_of_paragraphs(blocks: "PointBlocks") -> frozenset[int]:
    """«I. ОЦЕНКИ», «II. РЕШЕНИЯ», each over paragraphs without labels."""
    found = {
        index
        for index, block in enumerate(blocks.blocks[:-1])
        if block.label is not None
        and blocks.blocks[index + 1].label is None
        and heads_by_name(blocks, index)
        and is_heading(blocks, index)
    }
    return frozenset(found if len(found) > 1 else ())


def _sections(blocks: "PointBlocks") -> frozenset[int]:
    """«1. ÜMUMİ MƏLUMAT» over paragraphs and «2. NƏTİCƏLƏR» over 2.1: parts of the document.

    All numbers of the first rank must be such, each with something under it, one over its own.
    """
    heads = [
        index
        for index, block in enumerate(blocks.blocks[:-1])
        if block.label and block.label.depth == 1 and block.label.style in {"number", "roman"}
    ]
    heads = [index for index in heads if not _stands_below(blocks, index)]
    over_own = False
    for index in heads:
        own, below = blocks.blocks[index].label, blocks.blocks[index + 1].label
        text = blocks.text(index).rstrip()
        if own is None or len(text) > _LONGEST_HEADING or text.endswith((":", *_SENTENCE_ENDS)):
            return frozenset()
        inner = below is not None and below.depth > 1 and below.text.startswith(f"{own.text}.")
        if below is not None and not inner and (own.style, own.sign) == (below.style, below.sign):
            return frozenset()
        over_own = over_own or inner
    return frozenset(heads if over_own and len(heads) > 1 else ())


def _stands_below(blocks: "PointBlocks", index: int) -> bool:
    """True for an item of a list under «2.1. …:», whose numbers begin anew."""
    own, above = blocks.blocks[index].label, blocks.blocks[index - 1].label if index else None
    return own is not None and own.value == 1 and above is not None and above.depth > 1


def _items_of_agenda(blocks: "PointBlocks") -> frozenset[int]:
    """«1. О составе Совета», each over what was heard or resolved on it: no points themselves."""
    found = {index for index in range(len(blocks.blocks) - 1) if _is_item(blocks, index)}
    return frozenset(found if len(found) > 1 else ())


def _is_item(blocks: "PointBlocks", index: int) -> bool:
    block, below = blocks.blocks[index], blocks.blocks[index + 1]
    text = blocks.text(index).rstrip()
    if block.label is None or block.label.style not in {"number", "roman"}:
        return False
    if len(text) > _LONGEST_ITEM or text.endswith((":", *_SENTENCE_ENDS)):
        return False
    if below.label is not None:
        inner = below.label.depth > block.label.depth
        return inner and below.label.text.startswith(f"{block.label.text}.")
    led = blocks.introduces(index + 1, colon=True) and bool(blocks.acts(index + 1))
    return led or _TOLD.match(blocks.text(index + 1)) is not None


def heads_by_name(blocks: "PointBlocks", index: int) -> bool:
    """True for «II. РЕКОМЕНДАЦИИ», "Thanks. Members are grateful …"."""
    block: Block = blocks.blocks[index]
    text, language = blocks.document.text, blocks.document.language
    return heading_act(text, block.start, block.end, language) is not None


def is_headline(blocks: "PointBlocks", index: int, members: set[int]) -> bool:
    """«Общий взгляд» alone in its line between «2. … .» and «3. …»."""
    text, above = blocks.text(index).rstrip(), blocks.text(index - 1).rstrip()
    short = len(text) <= _LONGEST_HEADLINE and text[:1].isupper() and text[-1:].isalpha()
    return short and index + 1 in members and above.endswith((".", "!", ";"))

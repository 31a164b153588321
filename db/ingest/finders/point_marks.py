"""Labels that only their sequence shows: inside of a paragraph, or too common to be read alone.

«решили: а) …; б) …» in one paragraph, "1 Reviewed …" without a sign, "A. …", «Статья 1.»: one such
mark says nothing, two that count on from one are a list.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from db.ingest.finders.document import Block, Document
from db.ingest.finders.labels import Label, letter_values, read_label
from db.ingest.finders.mark_patterns import INLINE, LOOSE, SPOKEN
from db.ingest.finders.ordinals import WORD_VALUES, roman_value
from db.language.patterns import regex

#: Before the number of an item: "R1", "A.2", «Р-3».
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯƏÇĞŞ.-/"
_FIRST_WORDS = regex(
    r"(?:прежде всего|əvvəla|ilk növbədə|birinci|to begin with|in the first place)(?=[,:]\s)",
    re.IGNORECASE,
)
_LATER_WORDS = regex(
    r"(?P<w2>ikinci)|(?P<w3>üçüncü)|(?P<w4>dördüncü)|(?P<w5>beşinci)|(?P<w6>altıncı)", re.IGNORECASE
)
_LONGEST_LEAD = 70
#: An item of a list without marks ends so; the last one with a full stop.
_ITEM_END = ";"
#: «наконец, …» closes a list that words count.
_LAST_WORD = regex(
    r"(?<=[;.] )(?:(?:and|и|və) )?(?:наконец|finally|last(?:ly)?|nəhayət)(?=,? )", re.IGNORECASE
)


_CONJUNCTION = regex(r"(?<=[;,]) (?:and|и|а|və)$")
_OPENING_MARKS = frozenset('«“„"‘')
_CLOSED = regex(r"(?:(?<=[.!?…])[»”“\"’]|[»”“\"’][.;]?)\s*$")
_LONE = regex(r"(\d{1,2}|[IVX]{1,5})[.)]?")


class _Mark(NamedTuple):
    start: int
    end: int
    style: str
    text: str


def marked_blocks(document: Document) -> list[Block]:
    """The document's blocks, with the items of such lists as blocks of their own."""
    blocks = _with_quoted_list(document, _with_lone_numbers(document))
    blocks = _with_loose(document, _with_led_labels(document, blocks))
    return _with_bare_items(document, _split_inline(document, blocks))


def _with_lone_numbers(document: Document) -> list[Block]:
    """A number on a line of its own is the label of the paragraph under it."""
    blocks, text = list(document.blocks), document.text
    lone: list[tuple[int, Label]] = []
    for index, block in enumerate(blocks[:-1]):
        match = _LONE.fullmatch(text, block.line_start, block.end)
        style = "number" if match and match[1].isdigit() else "roman"
        under = blocks[index + 1].label
        if match and under is None and len(lone) + 1 in _values(style, match[1]):
            lone.append((index, Label(style, match[1], len(lone) + 1, 0)))
    for index, label in reversed(lone if len(lone) > 1 else []):
        under_it = blocks[index + 1]._replace(line_start=blocks[index].line_start, label=label)
        blocks[index : index + 2] = [under_it]
    return blocks


def _with_led_labels(document: Document, blocks: list[Block]) -> list[Block]:
    """«РЕШИЛИ: 1.1. …» over «1.2. …»: the first item stands in the paragraph of its lead-in."""
    result: list[Block] = []
    for block, under in zip(blocks, [*blocks[1:], None], strict=True):
        result.append(block)
        colon = document.text.find(": ", block.start, min(block.end, block.start + _LONGEST_LEAD))
        below = under.label if under is not None else None
        if colon < 0 or below is None or below.value < 2:
            continue
        start = colon + 2
        label = read_label(document.text[start : block.end], None)
        if label and (label.style, label.sign, label.value + 1) == (
            *below[:1],
            below.sign,
            below.value,
        ):
            result[-1] = block._replace(end=colon + 1)
            result.append(block._replace(line_start=start, start=start + label.length, label=label))
    return result


def _with_quoted_list(document: Document, blocks: list[Block]) -> list[Block]:
    """«“1. …» over «2. …»: a mark opens before the first of several items, and closes the last."""
    for index, block in enumerate(blocks[:-1]):
        start = block.start + 1
        label = read_label(document.text[start : block.end], None)
        if block.label or document.text[block.start] not in _OPENING_MARKS or label is None:
            continue
        last = index
        while last + 1 < len(blocks) and _counts_on(label, last + 1 - index, blocks[last + 1]):
            last += 1
        if label.value == 1 and last > index:
            blocks[index] = block._replace(start=start + label.length, label=label)
            closing = _CLOSED.search(document.text, blocks[last].start, blocks[last].end)
            if closing:
                blocks[last] = blocks[last]._replace(end=closing.start())
            break
    return blocks


def _counts_on(first: Label, steps: int, block: Block) -> bool:
    own = block.label
    same = own is not None and (own.style, own.sign) == (first.style, first.sign)
    return same and own is not None and own.value == first.value + steps


def _values(style: str, text: str) -> frozenset[int]:
    """What a mark can count as: a letter has a place in more than one alphabet."""
    if style == "letter":
        return letter_values(text.lower())
    if style == "word":
        return frozenset({WORD_VALUES[_folded(text)]})
    if text[-1].isdigit():  # "R1", "A.2": a letter says which list it is
        return frozenset({int(text.lstrip(_LETTERS))})
    return frozenset({roman_value(text.upper())})


def _folded(word: str) -> str:
    return word.replace("İ", "i").replace("I", "i").lower().replace("ё", "е").replace("\u0307", "")


def _counting(marks: Iterator[_Mark], first: int) -> list[_Mark]:
    """The marks that count on from ``first``."""
    chosen: list[_Mark] = []
    for mark in marks:
        if first + len(chosen) in _values(mark.style, mark.text):
            chosen.append(mark)
    return chosen


def _label(mark: _Mark, value: int) -> Label:
    if mark.style == "word":  # a word has no sign of its own, at a paragraph's beginning either
        return Label("word", str(value), value, 0)
    return Label(mark.style, mark.text, value, 0, 1, ")")


def _with_loose(document: Document, blocks: list[Block]) -> list[Block]:
    """Paragraphs that begin with marks of one kind, in a sequence from one."""
    for style, pattern in LOOSE:
        found: list[tuple[int, _Mark]] = []
        lists = [found]
        for index, block in enumerate(blocks):
            match = pattern.match(document.text, block.start, block.end)
            if block.label is not None or match is None:
                continue
            text = next(group for group in match.groups() if group)
            mark = _Mark(block.start, match.end(), style, text)
            if found and len(found) + 1 not in _values(style, text) and 1 in _values(style, text):
                found = []
                lists.append(found)
            if len(found) + 1 in _values(style, text):
                found.append((index, mark))
        for items in lists:
            counted = len(items) > 1 or _is_next_part(items, lists)
            for value, (index, mark) in enumerate(items if counted else [], 1):
                blocks[index] = blocks[index]._replace(start=mark.end, label=_label(mark, value))
    return _with_words(document, blocks)


def _is_next_part(items: list[tuple[int, _Mark]], lists: list[list[tuple[int, _Mark]]]) -> bool:
    """True for "E.1." alone behind "D.1." and "D.2.": the letter says that a list begins."""
    marks = [found[0][1].text for found in lists if found]
    parts = {text[0] for text in marks if "." in text or "/" in text}
    return bool(items) and chr(ord(items[0][1].text[0]) - 1) in parts and max(map(len, lists)) > 1


def _with_words(document: Document, blocks: list[Block]) -> list[Block]:
    """«Прежде всего, …» counts as the first where a second follows."""
    for index, block in enumerate(blocks):
        if block.label or not _FIRST_WORDS.match(document.text, block.start, block.end):
            continue
        wanted = 2
        for later in range(index + 1, len(blocks)):
            label = blocks[later].label
            match = _LATER_WORDS.match(document.text, blocks[later].start)
            same = label is not None and label.style == "word" and label.value == wanted
            if label is None and match and match[f"w{wanted}"]:
                blocks[later] = blocks[later]._replace(label=Label("word", str(wanted), wanted, 0))
                same = True
            wanted += same
            if wanted > 6:
                break
        if wanted > 2:
            blocks[index] = block._replace(label=Label("word", "1", 1, 0))
    return blocks


def _split_inline(document: Document, blocks: list[Block]) -> list[Block]:
    """«решили: 1) …; 2) …» in one paragraph becomes a lead-in and its items."""
    result: list[Block] = []
    for block in blocks:
        above = next((one.label for one in reversed(result) if one.label is not None), None)
        chosen, first = _inline_marks(document, block, above)
        if not chosen:
            result.append(block)
            continue
        result.append(block._replace(end=_before(document, chosen[0].start, block.start)))
        for index, mark in enumerate(chosen):
            stop = chosen[index + 1].start if index + 1 < len(chosen) else block.end
            result.append(
                block._replace(
                    line_start=mark.start,
                    start=mark.start if mark.style == "word" else mark.end,
                    end=_item_end(document, mark.end, stop) if stop != block.end else stop,
                    label=_label(mark, first + index),
                )
            )
    return result


def _inline_marks(document: Document, block: Block, above: Label | None) -> tuple[list[_Mark], int]:
    """The longest list inside of a paragraph, and the number that it begins with.

    It may go on from the paragraph's own label, or from the list ``above`` behind a colon.
    """
    best: list[_Mark] = []
    begins = 1
    free = block.label is None or block.label.style == "word"
    for style, pattern in (*INLINE, ("word", SPOKEN)) if free else INLINE:
        marks = [
            _Mark(match.start(), match.end(), style, next(g for g in match.groups() if g))
            for match in pattern.finditer(document.text, block.start, block.end)
            if match.start() > block.start or pattern is not SPOKEN
        ]
        chosen = _counting(iter(marks), 1)
        enough, first = 2, 1
        if len(chosen) < enough and block.label is not None and block.label.style == style:
            chosen, enough, first = _counting(iter(marks), 2), 1, 2
        elif not chosen and block.label is None and above is not None and above.style == style:
            first = above.value + 1
            led = [mark for mark in marks if document.text[: mark.start].endswith(": ")]
            chosen = _counting((mark for mark in marks if mark >= led[0]), first) if led else []
        if len(chosen) >= enough and len(chosen) > len(best):
            best, begins = chosen, first
    if best and best[0].style == "word":
        last = _LAST_WORD.search(document.text, best[-1].end, block.end)
        best += [best[-1]._replace(start=last.start(), end=last.end())] if last else []
    return best, begins


def _with_bare_items(document: Document, blocks: list[Block]) -> list[Block]:
    """Paragraphs that a colon introduces and semicolons divide are items, though unmarked."""
    ends = [document.text[block.start : block.end].rstrip()[-1:] for block in blocks]
    result = list(blocks)
    index = 1
    while index < len(blocks):
        last = index
        while last < len(blocks) and blocks[last].label is None and ends[last] == _ITEM_END:
            last += 1
        below = document.text[blocks[index].start : blocks[index].start + 1]
        opened = ends[index - 1] == ":" or (ends[index - 1] == "," and below.islower())
        opened = opened and index < last < len(blocks)
        if opened and blocks[last].label is None and ends[last] in {".", "!", "…"}:
            for at in range(index, last + 1):
                result[at] = blocks[at]._replace(label=Label("bullet", "", 0, 0))
        index = last + 1
    return result


def _item_end(document: Document, start: int, stop: int) -> int:
    """Where an item ends before the next one's mark: «…; и (5) …» without the conjunction."""
    end = _before(document, stop, start)
    said = _CONJUNCTION.search(document.text[:end], max(start, end - 6))
    return said.start() if said else end


def _before(document: Document, at: int, start: int) -> int:
    while at > start and document.text[at - 1].isspace():
        at -= 1
    return at

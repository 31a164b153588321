"""The paragraphs of a document as points are looked for in them: who speaks, and what is done."""

import re
from itertools import pairwise

from db.ingest.finders.act_headings import heading_act
from db.ingest.finders.attribution import is_attributed
from db.ingest.finders.document import Block, Document
from db.ingest.finders.kinds import Act, acts_in
from db.ingest.finders.labels import Label
from db.ingest.finders.point_endings import CLOSING, FOLLOWED
from db.ingest.finders.point_headings import heads_by_name, is_heading, take_labels_off_headings
from db.ingest.finders.point_leads import asks_at_end
from db.ingest.finders.point_notices import by_author
from db.ingest.finders.point_paragraphs import paragraphs_of
from db.ingest.finders.speaking import (
    ALL_DID,
    BACKGROUND,
    BODY,
    CAPITAL_VERB,
    GOES_ON,
    IMPERSONAL,
    NAMED,
    PERSON_TELLS,
    PREAMBLE,
    PRESENTS,
    RESOLVED_RU,
    WE,
    names_body_last,
)
from db.language.patterns import regex
from db.model import LANGUAGES, ResolutionKind

_COUNTED = regex(r"[\w-]+(?: [\w-]+)?[,.:)] ")
#: «Постановили: рекомендовать …»: what is resolved says what it is.
_RESOLVED = regex(
    r"(?:постанов|реши|resolved|decided|agreed|qərar)\w*(?: alın\w+| olun\w+)?: (?=\S)",
    re.IGNORECASE,
)
#: The verb of an item under a lead-in comes within so many characters.
_OPENING = 25


class PointBlocks:
    """The blocks with what the rules below ask of them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.blocks, self._said, self._quoted = paragraphs_of(document)
        self._acts: dict[int, tuple[Act, ...]] = {}
        if document.language in LANGUAGES:
            take_labels_off_headings(self)
            self._mark_led_items()
            self._split_clauses()

    def is_of_text(self, index: int) -> bool:
        """True for a paragraph of the adopted text, where that is quoted as a whole."""
        at = self.blocks[index].start
        return any(text.start <= at < text.end for text in self._quoted)

    def is_listed(self, index: int) -> bool:
        """True for an item of a list; a word that counts («Во-первых») opens a paragraph too."""
        label = self.blocks[index].label
        return label is not None and label.style != "word"

    def is_named(self, index: int) -> bool:
        """True for a heading, or a paragraph that begins with one, that names what is done."""
        return heads_by_name(self, index)

    def is_heading(self, index: int) -> bool:
        """True for a short line without an end that names what is done, or stands in capitals."""
        return is_heading(self, index)

    def _mark_led_items(self) -> None:
        """Paragraphs under «Участники:» that each open with a verb are its items."""
        index = 0
        while index < len(self.blocks) - 2:
            last = index
            text = self.text(index).rstrip()
            opened = text.endswith((":", ",")) or self._runs_on(index)
            if self.blocks[index].label is None and opened:
                while last + 1 < len(self.blocks) and self._is_led_item(last + 1):
                    last += 1
            if last > index + (1 if self._opens_items(index) else 2):
                for at in range(index + 1, last + 1):
                    self.blocks[at] = self.blocks[at]._replace(label=Label("bullet", "", 0, 0))
            index = max(last, index + 1)

    def _split_clauses(self) -> None:
        """«Совет: отмечает …; просит …; решил ….» in one paragraph: as many points as verbs."""
        result: list[Block] = []
        for block in self.blocks:
            colon = self.document.text.find(": ", block.start, min(block.end, block.start + 160))
            parts = self._clauses(colon + 2, block.end) if colon > 0 and block.label is None else []
            lead = block._replace(end=colon + 1)
            result += [lead, *parts] if parts and self._names_body_at_end(lead) else [block]
        if len(result) > len(self.blocks):
            self.blocks = result
            self._acts.clear()

    def _clauses(self, start: int, end: int) -> list[Block]:
        """The clauses between semicolons, if each opens with a verb of its own."""
        text, language = self.document.text, self.document.language
        stops = [match.end() for match in re.finditer(r";(?= )", text[start:end])]
        bounds = [start, *(start + stop + 1 for stop in stops), end]
        item = Label("bullet", "", 0, 0)
        parts, kinds = [], set()
        for first, last in pairwise(bounds):
            stop = last if last == end else last - 1
            found = acts_in(self._said, first, stop, language)
            near = [act for act in found if language == "az" or act.start - first <= _OPENING]
            if not near:
                return []
            kinds |= {act.kind for act in near}
            parts.append(Block(first, first, stop, item, 0, 0))
        return parts if len(parts) > 2 and len(kinds) > 1 else []

    def _names_body_at_end(self, block: Block) -> bool:
        text = self.document.text[block.start : block.end]
        return names_body_last(text, self.document.language or "en")

    def _opens_items(self, index: int) -> bool:
        """True for a lead-in that says who acts, or what is done; a preamble says less."""
        colon = self.introduces(index, colon=True)
        return colon and bool(self.names_body(index) or self.acts(index))

    def _runs_on(self, index: int) -> bool:
        """True for «Рассмотрев доклады, Совет» over «отмечает …;»: no sign divides the two."""
        below = self.text(index + 1) if index + 1 < len(self.blocks) else ""
        return self.text(index).rstrip()[-1:] not in ".;!?…" and below[:1].islower()

    def _is_led_item(self, index: int) -> bool:
        block, acts = self.blocks[index], self.acts(index)
        if block.label is not None or not self.text(index).rstrip().endswith((".", ";", "!", ",")):
            return False
        if CLOSING.match(self.text(index)) or FOLLOWED.search(self.text(index).rstrip()):
            return False  # "Adopted without a vote.", "adopt the following conclusions."
        if self.document.language == "az":
            return any(block.end - act.end <= _OPENING or self._says_that(act) for act in acts)
        return any(act.start - block.start <= _OPENING for act in acts)

    def _says_that(self, act: Act) -> bool:
        """«qeyd edir ki, …»: a main clause that opens what it says."""
        return regex(r"(?:(?<=\Wki)|,? ki)\b").match(self.document.text, act.end) is not None

    def index_of(self, block: int) -> int:
        """Where a block of the document is among these; inner lists have blocks of their own."""
        start = self.document.blocks[block].line_start
        return next((i for i, own in enumerate(self.blocks) if own.line_start >= start), 0)

    def sign(self, index: int) -> str:
        """The sign that a block begins with: «•», «–»."""
        return self.document.text[self.blocks[index].line_start]

    def text(self, index: int) -> str:
        """The block's text, its label left out."""
        block = self.blocks[index]
        return self.document.text[block.start : block.end]

    def acts(self, index: int) -> tuple[Act, ...]:
        """The speech acts in the block, in the order of the text; quoted words do nothing."""
        if index not in self._acts:
            block = self.blocks[index]
            language = self.document.language
            start = block.start
            if block.label is not None and block.label.style == "word":  # «Второе. Просить …»
                counted = _COUNTED.match(self.document.text, start, block.end)
                start = counted.end() if counted else start
            resolved = _RESOLVED.match(self.document.text, start, block.end)
            found = acts_in(self._said, resolved.end(), block.end, language) if resolved else []
            found = found or acts_in(self._said, start, block.end, language)
            heading = heading_act(self.document.text, start, block.end, language)
            self._acts[index] = (heading,) if heading else tuple(found)
        return self._acts[index]

    def introduces(self, index: int, *, colon: bool = False) -> bool:
        """True for «Участники отметили, что:» and its like."""
        if colon:
            return index >= 0 and self.text(index).rstrip().endswith(":")
        return index >= 0 and self.text(index).rstrip().endswith((":", " that", " ki", "—", "–"))

    def opens_list(self, index: int) -> bool:
        """True for a lead-in, and for a heading: a short line that no sentence sign closes."""
        if index < 0:
            return False
        text = self.text(index).rstrip()
        if self.introduces(index) or (text.endswith("?") and self._asks(text)):
            return True
        return len(text) < 160 and text[-1:] not in ".;!?…»”"

    def _asks(self, text: str) -> bool:
        """«Чего ждём от портов?», "What did we find?": a heading that a question is."""
        return heading_act(text, 0, len(text), self.document.language) is not None

    def is_performed(self, index: int) -> bool:
        """True if a verb in the block does something; a bare infinitive is done by its lead-in."""
        decision = ResolutionKind.DECISION
        return any(act.strong or act.kind is not decision for act in self.acts(index))

    def lead_acts(self, index: int) -> tuple[Act, ...]:
        """What a lead-in does, for the items under it.

        In «По итогам обмена мнениями участники:» nothing is done yet: its subject closes it.
        """
        if PRESENTS.search(self.text(index)) or self._is_preamble(index):
            return ()
        if self.names_body(index):
            if PREAMBLE[self.document.language or "en"].match(self.text(index)):
                return ()  # «Заслушав доклады, участники»
            start = self.blocks[index].start
            return tuple(act for act in self.acts(index) if act.start == start)
        if asks_at_end(self.text(index), self.document.language or "en"):
            return (Act(ResolutionKind.RECOMMENDATION, *self.blocks[index][1:3], strong=True),)
        return self.acts(index)

    def _is_preamble(self, index: int) -> bool:
        """True for «подтверждая цели …,» before the points."""
        text = self.text(index).rstrip()
        preamble = PREAMBLE[self.document.language or "en"]
        verb_last = self.document.language == "az"  # «məruzələri müzakirə edərək:»
        before = text.endswith(",") or (text[-1:] != ":" and self._runs_on(index))
        before = before or (verb_last and text.endswith(":"))
        return before and preamble.match(text, self._behind_subject(text)) is not None

    def _behind_subject(self, text: str) -> int:
        """«Участники сессии, заслушав сообщения,»: where its subject ends; 0 if it has none."""
        body = BODY[self.document.language or "en"]
        subject = regex(rf"(?:the )?(?:{body})(?: [^,.;:]{{1,60}})?, ", re.IGNORECASE).match(text)
        return subject.end() if subject else 0

    def names_body(self, index: int) -> bool:
        """True if a lead-in ends with its subject: «По итогам обмена мнениями участники:»."""
        return self._names_body_at_end(self.blocks[index])

    def opens_as_body(self, index: int) -> bool:
        """True if the participants as a body are the block's first words: «Совет поручил …»."""
        return self.opens_as_body_at(self.blocks[index].start, self.blocks[index].end)

    def opens_as_body_at(self, start: int, end: int) -> bool:
        """True if they are the first words of a stretch of the text."""
        body = BODY[self.document.language or "en"]
        pattern = (
            rf"(?:[^\W\d_-]+(?:-[^\W\d_]+)?, )?(?:the )?(?:{body}|we|мы|biz|hər iki tərəf)(?!\w)"
        )
        return regex(pattern, re.IGNORECASE).match(self.document.text, start, end) is not None

    def speaks_as_body(self, index: int) -> bool:
        """True if the participants as a body act in the block."""
        language = self.document.language or "en"
        block = self.blocks[index]
        if heading_act(self.document.text, block.start, block.end, language):
            return True
        head = self.text(index)[:400]
        if self.is_background(index):
            return False
        subject = re.search(rf"(?<!\w)(?:{BODY[language]})", head, re.IGNORECASE)
        passive = re.search(rf"(?<!\w)(?:{IMPERSONAL[language]})", head, re.IGNORECASE)
        opened = WE[language].match(head) or CAPITAL_VERB.match(head) or RESOLVED_RU.match(head)
        speaks = subject or passive or opened or self._is_done_by_all(head)
        return bool(speaks and self.acts(index))

    def _is_done_by_all(self, text: str) -> bool:
        """True for «Перевозчикам посоветовали …» where nobody is named who could have done so."""
        return bool(ALL_DID[self.document.language or "en"].search(text)) and not NAMED.search(text)

    def is_background(self, index: int) -> bool:
        """True for «Совет создан в 2015 году», for what one person said, or writes."""
        language, head = self.document.language or "en", self.text(index)[:400]
        told = bool(BACKGROUND[language].search(head)) or is_attributed(head, language)
        return told or self._is_of_author(index)

    def _is_of_author(self, index: int) -> bool:
        """True for «Подробный отчёт пришлю позже», unless somebody else is quoted so."""
        start, end = self.blocks[index][1:3]
        said = self.document.unquoted[start : min(end, start + 400)]
        return by_author(said, self.document.language or "en")

    def continues(self, index: int) -> bool:
        """True for a paragraph that goes on with the one above: «Так, …», "In particular, …"."""
        goes_on = GOES_ON[self.document.language or "en"].match(self.text(index))
        return goes_on is not None and not any(act.strong for act in self.acts(index))

    def speaks_as_person(self, index: int) -> bool:
        """True if somebody by name speaks in the block, and not the body."""
        language = self.document.language or "en"
        pattern = PERSON_TELLS[language]
        if is_attributed(self.text(index)[:400], language) or self._is_of_author(index):
            return True
        return not self.speaks_as_body(index) and bool(re.search(pattern, self.text(index)))

"""Who took part, with the office as stated and the role; not who is merely mentioned."""

import re
from dataclasses import dataclass, replace

from db.ingest.finders import (
    persons_az,
    persons_en,
    persons_ru,
    readings_az,
    readings_en,
    words_az,
    words_en,
    words_ru,
)
from db.ingest.finders.absent import RECALLING, REMEMBERING, is_away, is_listed_absent
from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.offices_en_after import office_alone
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.person_lists import may_name_side, opens_list
from db.ingest.finders.roles import role_of, takes_chair
from db.ingest.finders.same_person import is_fuller, same_person
from db.language.patterns import regex
from db.model import Leaf, ProposedPerson, Role

_FINDERS = {"ru": persons_ru.people_in, "en": persons_en.people_in, "az": persons_az.people_in}
_ALONE = {"en": readings_en.name_alone, "az": readings_az.name_alone}
_CELLS = {"ru": persons_ru.office_alone, "en": office_alone, "az": persons_az.office_alone}
_WORDS = {"ru": words_ru, "en": words_en, "az": words_az}


#: Two capital letters near each other, before anything is looked for in a sentence.
_NAME_LIKE = regex(r"[A-ZÀ-ÞĀ-žƏА-ЯЁ][^\W\d_]*[.,\s]+(?:[a-zа-яёə]{1,4}[\s-]){0,3}[A-ZÀ-ÞĀ-žƏА-ЯЁ]")


#: «Мой учитель N говорил, что …»: whom a speaker tells of.
_MINE = regex(
    r"\b(?:мо(?:й|я|его|ей|ему|им|ю) (?:[а-яё]+ )?(?:учител|наставни|от[ец]|де[дт]|баб|мат|му[жз]"
    r"|жен|брат|сест|дру[гз])[а-яё]*"
    r"|my (?:late |old |first )?(?:teacher|mentor|(?:grand)?(?:father|mother)|uncle|aunt"
    r"|husband|wife|brother|sister|friend)),? $",
    re.IGNORECASE,
)
#: "At the table: N of Delta Consult, M (Danube Commission)".
_LISTING = regex(r"[^:;.,]{2,60}:\s(?:[^:;.,]{0,40}[\s,])?(?:[^\W\d_]+\.\s?)?")
#: What one does at a session: an office that is told of apart says more.
_LABELS = frozenset(
    "секретарь председатель сопредседатель модератор secretary rapporteur chair co-chair clerk"
    " katib sədr həmsədr moderator".split()
)
_LONGEST_TITLE, _LONGEST_LIST = 12, 30
_LONGEST_CELL, _LONGEST_COLUMN, _LONGEST_HEADING = 120, 40, 20
_JOINED = regex(r"(?:\s?\([^()]*\))?[\s,;]*(?:и|and|və|habelə|а также)?\s?(?:[^\W\d_]+\.?\s){0,4}")


@dataclass(frozen=True, slots=True)
class Participants:
    """The persons in order and the blocks that tell of them."""

    people: tuple[ProposedPerson, ...]
    blocks: frozenset[int]


def find_participants(
    document: Document, start: int, end: int, others: OtherSessions, tail: int | None = None
) -> Participants:
    """The persons who are shown taking part between two offsets of the prepared text.

    From ``tail`` on only those count who sign, or whom a list names as having been there.
    """
    language = document.language or ""
    if language not in _FINDERS:
        return Participants((), frozenset())
    search = _Search(document, language, others)
    search.read(Span(start, end))
    if tail is not None:
        search.read_tail(Span(tail, len(document.text)))
    return Participants(tuple(search.people), frozenset(search.blocks))


class _Search:
    """The persons of a text, read from its first sentence to its last."""

    def __init__(self, document: Document, language: str, others: OtherSessions) -> None:
        words = _WORDS[language]
        self._document = document
        self._language = language
        self._others = others
        self._taking = regex(words.TAKING_PART, re.IGNORECASE)
        self._not_taking = regex(words.NOT_TAKING_PART, re.IGNORECASE)
        self._told = regex(words.TOLD_OF, re.IGNORECASE)
        self._at_end = regex(words.AT_END, re.IGNORECASE)
        self._known: list[FoundPerson] = []
        #: The blocks that are the office of the name before them.
        self.cells: set[int] = set()
        self.people: list[ProposedPerson] = []
        self.blocks: set[int] = set()

    def read(self, stretch: Span) -> None:
        """Those in sentences of taking part, in lists behind them, and who do something."""
        document, cue_block, list_block = self._document, -2, -1
        for span in document.sentences(*stretch):
            block = document.block_index(span.start)
            words = document.unquoted[span.start : span.end]
            if self._taking.search(words):
                cue_block = block
            if opens_list(document, block):
                cue_block = list_block = block
                continue
            follows = block - cue_block <= 1 or _in_list(document, block, cue_block)
            if self._is_outside(span):
                self._take_before_remembered(span, block)
                continue
            acting = not follows and not self._told.search(words)
            if (follows or acting) and self._take(span, block, acting=acting):
                cue_block = max(cue_block, block + (block + 1 in self.cells))
            elif block == cue_block + 1 and (
                self._is_column(span, cue_block)
                or (list_block >= 0 and may_name_side(document, block))
            ):
                cue_block = block

    def read_tail(self, stretch: Span) -> None:
        """Those who sign or are listed behind the points."""
        document, cue_block, list_block = self._document, -2, -1
        for span in document.sentences(*stretch):
            block = document.block_index(span.start)
            if span.start < stretch.start or self._is_outside(span):
                continue
            cue = self._at_end.search(document.unquoted[span.start : span.end])
            if opens_list(document, block):
                cue_block = list_block = block
                continue
            if not cue and block != cue_block + 1:
                continue
            listing = document.text[span.start : span.end].endswith(":")
            taken = self._take(span, block, acting=False)
            list_block = block if (cue and listing) else list_block
            listed = taken or (list_block >= 0 and may_name_side(document, block))
            if listed or (cue and listing) or (not cue and self._is_column(span, cue_block)):
                cue_block = block + (block + 1 in self.cells)

    def _is_outside(self, span: Span) -> bool:
        words = self._document.unquoted[span.start : span.end]
        block = self._document.block_index(span.start)
        absent = is_listed_absent(self._document, block, self._language)
        return absent or span in self._others or bool(self._not_taking.search(words))

    def _take_before_remembered(self, span: Span, block: int) -> None:
        """Who pays tribute to somebody is there: "the chair, N, spoke of the late M"."""
        cue = REMEMBERING.search(self._document.unquoted, *span)
        if span in self._others:
            cue = RECALLING.search(self._document.unquoted, *span)
        if cue is not None and cue.start() > span.start:
            self._take(Span(span.start, cue.start()), block, acting=True)
        if cue is not None and self._language == "az" and cue[0] in {"xatirəsi", "yad ed"}:
            self._take(Span(cue.end(), span.end), block, acting=True)

    def _take(self, span: Span, block: int, *, acting: bool) -> bool:
        """Keep the persons of a sentence; gives whether there is one."""
        document, found = self._document, False
        if not _NAME_LIKE.search(document.text, *span):
            return False
        people = _FINDERS[self._language](document, span)
        if acting:
            people = _doing(document, span, people)
        elif not people:
            people = self._in_cell(span, block)
        for person in people:
            mine = _MINE.search(document.text, span.start, person.start)
            if mine or is_away(document, span, person, self._language):
                continue
            found = True
            self._keep(self._with_cell(person, span, block), span, block)
        return found

    def _keep(self, person: FoundPerson, span: Span, block: int) -> None:
        role = role_of(self._document, span, person, self._language)
        if self._is_known(person):
            self._take_chair(person, role)
            return
        self._known.append(person)
        self.people.append(_proposed(self._document, person, role))
        self.blocks.add(block)

    def _take_chair(self, person: FoundPerson, role: tuple[Role, int, int] | None) -> None:
        """«Председательствовал N»: who was only listed as taking part before."""
        stated = _role(self._document, role)
        for index, other in enumerate(self._known):
            if same_person(person.name, other.name) and takes_chair(
                stated, self.people[index].role
            ):
                self.people[index] = replace(self.people[index], role=stated)

    def _is_column(self, span: Span, before: int) -> bool:
        """True for a table's further column: a country; behind a heading such as «Должность»."""
        blocks, text = self._document.blocks, self._document.text
        short = span.end - span.start <= _LONGEST_COLUMN and text[span.end - 1] not in ".:;!?"
        heading = blocks[before].end - blocks[before].start <= _LONGEST_HEADING
        return short and (before in self.cells or heading)

    def _with_cell(self, person: FoundPerson, span: Span, block: int) -> FoundPerson:
        """A name that stands alone has the office that stands alone in the next block, if any."""
        document, blocks = self._document, self._document.blocks
        alone = person.start <= span.start + _LONGEST_TITLE and person.end >= span.end - 1
        if person.office or not alone or block + 1 >= len(blocks):
            return person
        below = Span(blocks[block + 1].start, blocks[block + 1].end)
        if below.end - below.start > _LONGEST_CELL:
            return person
        office = _CELLS[self._language](document, below)
        if not office or _FINDERS[self._language](document, below):
            return person
        self.cells.add(block + 1)
        return replace(person, office=office, office_start=below.start, office_end=below.end)

    def _in_cell(self, span: Span, block: int) -> list[FoundPerson]:
        """A name in a block of its own that only the office in the next block tells to be one."""
        if self._language not in _ALONE or span.end - span.start > _LONGEST_COLUMN:
            return []
        person = _ALONE[self._language](self._document, span)
        if person is None:
            return []
        person = self._with_cell(person, span, block)
        return [person] if person.office or self._is_labelled(block) else []

    def _is_labelled(self, block: int) -> bool:
        """True below «Speakers:», with nothing but further short lines between."""
        document = self._document
        for one in reversed(document.blocks[max(0, block - _LONGEST_LIST) : block]):
            text = document.text[one.start : one.end]
            if text.endswith(":"):
                return bool(self._taking.search(text) or self._at_end.search(text))
            if len(text) > _LONGEST_CELL or text.endswith("."):
                return False
        return False

    def _is_known(self, person: FoundPerson) -> bool:
        """True for somebody who was told of before; an office that is stated only now is kept."""
        for index, other in enumerate(self._known):
            if same_person(person.name, other.name):
                label = other.office.lower() in _LABELS and person.office.lower() not in _LABELS
                if is_fuller(person, replace(other, office="") if label else other):
                    self._write_out(index, person)
                if person.office and (not other.office or label):
                    self._known[index] = replace(self._known[index], office=person.office)
                    kept = self.people[index]
                    office = _proposed(self._document, person, None).office
                    self.people[index] = replace(kept, office=office)
                return True
        return False

    def _write_out(self, index: int, person: FoundPerson) -> None:
        """A name that was told of with initials is kept as it is written out later."""
        self._known[index] = replace(self._known[index], name=person.name)
        named = _proposed(self._document, person, None).name
        self.people[index] = replace(self.people[index], name=named)


def _doing(document: Document, span: Span, people: list[FoundPerson]) -> list[FoundPerson]:
    """Those who do something, those joined to them, and all of a list behind a colon."""
    text = document.text
    if len(people) > 1 and _LISTING.fullmatch(text, span.start, people[0].begin):
        ends = [person.end for person in people[:-1]]
        apart = ";" in text[people[0].end : people[-1].begin]
        begins = [person.begin for person in people[1:]]
        between = (text[end:begin] for end, begin in zip(ends, begins, strict=True))
        first = [True, *(not apart or ";" in gap for gap in between)]
        return [person for person, is_first in zip(people, first, strict=True) if is_first]
    doing = {index for index, person in enumerate(people) if person.acts}
    for index in range(len(people) - 1):
        one, two = people[index], people[index + 1]
        if _JOINED.fullmatch(text, max(one.end, one.office_end), two.begin) is None:
            continue
        if index in doing or index + 1 in doing:
            doing |= {at for at in (index, index + 1) if people[at].case in {"", "nomn"}}
    return [person for index, person in enumerate(people) if index in doing]


def _in_list(document: Document, block: int, cue_block: int) -> bool:
    return cue_block >= 0 and all(
        document.blocks[index].label is not None for index in range(cue_block + 1, block + 1)
    )


def _proposed(
    document: Document, person: FoundPerson, role: tuple[Role, int, int] | None
) -> ProposedPerson:
    how = (person.rule, person.confidence, person.reason)
    name = document.leaf(person.name, person.start, person.end, *how)
    office = None
    if person.office:
        office = document.leaf(person.office, person.office_start, person.office_end, *how)
    return ProposedPerson(name, office, _role(document, role))


def _role(document: Document, role: tuple[Role, int, int] | None) -> Leaf | None:
    return role and document.leaf(str(role[0]), role[1], role[2], "role.cue", 0.86)

"""English persons in a sentence: a name with its office in apposition, in brackets or before."""

import re

from db.ingest.finders.bodies import bodies_in, is_abbreviation
from db.ingest.finders.cues_en import DOER, LABEL, MENTIONED, SAID, SAYS, WHO
from db.ingest.finders.document import Document, Span
from db.ingest.finders.eponyms_en import heads_body, is_eponym, is_served, is_within_office
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.names_en import Name, names_in
from db.ingest.finders.offices_en import Stated, before, has_head, is_trade
from db.ingest.finders.offices_en_after import TITLES, office_behind
from db.ingest.finders.offices_en_around import from_opening, is_house, land_end, with_body
from db.ingest.finders.offices_en_lead import complemented
from db.ingest.finders.offices_en_shared import each_of_two, values_of_each
from db.ingest.finders.readings_en import (
    NO_OFFICE,
    Reading,
    person,
    plural_office,
    singular_office,
)
from db.language.patterns import regex

_PLACE = regex(r"^\s?\([^()]{2,40}\)")
_JOIN = regex(r"(?:,|;)?\s?(?:and|as well as|with|by|,|;|\s)*\s?(?:by )?(?:the )?", re.IGNORECASE)
#: What stands between the holders of the same office of different places.
_ELIDED = regex(
    r",? (?:and|as well as|,) (?P<of>of |for |at |from |to )?"
    r"(?P<item>(?:the )?[A-Z][\w -]{2,60}),? "
)
_FROM = regex(r" (?:of|from|at|\()\s?(?:the )?")
_COMMA_BODY = regex(r"\s?[,(]\s?(?:the )?")
_LABELS = frozenset({"rapporteur", "secretary", "co-chair", "co-rapporteur", "clerk"})
#: "N, who heads the department, took questions"
_WHO_HEADS = regex(r", who (?:heads|leads|directs|runs|edits|teaches|chairs|represents)\b")
_LONGEST_TITLE = 11
_BRACKETED_BODY = regex(r"\s?\((?P<body>[^()]{2,80})\)")
#: "Public health specialists N and M"; not "Kazakh officials N and M", "Research Fellows N and M".
_COMMON = regex(
    r"(?![A-Z][a-z]*(?:ish|ian|ese|ani|[^m]an|ek|ch|akh|bek|jik|gyz|ab|rb)\b)"
    r"[A-Z][a-z]+(?: [a-z]+)+$"
)


def people_in(document: Document, span: Span) -> list[FoundPerson]:
    """The persons of a sentence in order."""
    found = _Sentence(document, span).readings()
    #: "Dr A and Dr B disagreed": who opens a sentence with a title is its subject.
    opens = bool(found) and found[0].name.start - span.start < _LONGEST_TITLE
    return [
        person(read, acts=read.is_introduced or (opens and read.name.is_sure)) for read in found
    ]


class _Sentence:
    """The names of one sentence, read from left to right."""

    def __init__(self, document: Document, span: Span) -> None:
        self._document = document
        self._span = span
        self._bodies = bodies_in(document, span.start, span.end)
        self._found: list[Reading] = []
        #: Those who share the office in the plural, closed by an "and"; joined ones without any.
        self._sharing: list[Reading] = []
        self._is_closed = False
        self._waiting: list[Reading] = []
        #: The offsets behind names that are only mentioned: no office runs over them.
        self._passed: list[int] = []
        #: The offset behind the last name, also of one that may be none.
        self._end = 0

    def readings(self) -> list[Reading]:
        """All persons with their offices."""
        text, names = self._document.text, self._names()
        consumed = self._span.start
        for index, name in enumerate(names):
            if name.start < consumed:
                continue  # inside of what an office was read from
            consumed = max([consumed, *(end for end in self._passed if end <= name.start)])
            behind = names[index + 1 :]
            if behind and is_served(text, name, behind[0]):
                behind = behind[not before(text, consumed, name.start)[0][0] :]
            limit = behind[0].start if behind else self._span.end
            consumed = self._read(name, consumed, limit)
        self._share_out()
        return self._found

    def _names(self) -> list[Name]:
        """The names of persons among the words with capital letters."""
        text, names = self._document.text, list[Name]()
        found = names_in(self._document, self._span)
        for index, name in enumerate(found):
            beside = bool(names) and text[names[-1].end : name.start] == " and "
            opens = names[-1].end if names else self._span.start
            following = found[index + 1].start if index + 1 < len(found) else 0
            if following and is_within_office(text, opens, name, following):
                continue
            if names and is_house(text, names[-1], name, self._span):
                continue
            if self._is_mentioned(name):
                self._passed.append(name.end)
            elif beside or not self._inside(name):
                names.append(name)
        return names

    def _read(self, name: Name, consumed: int, limit: int) -> int:
        """Read one name; gives the offset behind it and its office or its body."""
        text = self._document.text
        between = text[consumed : name.start]
        joined = _joined(text[max(consumed, self._end) : name.start])
        self._end = name.end
        self._waiting = self._waiting if joined else []
        read, plural = Reading(name), NO_OFFICE
        read.office = office_behind(self._document, name, limit, several=limit < self._span.end)
        if read.office[0] and self._is_next_ones(read, consumed, limit):
            read.office = NO_OFFICE
        if read.office[0]:
            read.rule = "person.apposition"
        else:
            read.office, plural = self._before(consumed, name.start)
        placed = self._placed_until(name) or land_end(text, read.office, name)
        read.office = with_body(text, read.office, name, placed)
        elided = self._elided(between, read) if self._sharing else ""
        if elided:
            read.office, read.rule = (elided, *self._sharing[0].office[1:]), "person.shared_office"
            self._sharing.append(read)
        elif not read.office[0] and joined and self._shares(between):
            read.office, read.rule = self._sharing[0].office, "person.shared_office"
            self._sharing.append(read)
        elif read.office[0] or not joined:
            self._share_out()
        if not read.office[0]:
            read.office = self._label(consumed, name.start)
        read.is_introduced = self._is_introduced(name)
        known = read.office[0] or name.is_sure or placed or read.is_introduced
        if not known and self._is_place_behind(consumed, name):
            return consumed
        if not (known or (self._found and joined)):
            self._waiting = [*self._waiting, read]
            return consumed
        self._take(read, plural)
        self._found.append(read)
        return max(name.end, placed, read.office[2] if read.office[1] >= name.end else 0)

    def _before(self, start: int, end: int) -> tuple[Stated, Stated]:
        """The office before a name, and the same again if several share it."""
        text = self._document.text
        office, plural = before(text, start, end)
        plural = self._uncapitalised(plural, plural=True)
        office = self._uncapitalised(plural if plural[0] else office)
        office = office if office[0] else complemented(text, start, end)
        return from_opening(text, self._span.start, office), plural

    def _is_introduced(self, name: Name) -> bool:
        """True behind what names somebody as a doer, and before "who heads the department"."""
        text = self._document.text
        before_name = text[max(self._span.start, name.start - 60) : name.start]
        doer = DOER.search(" ".join(TITLES.sub("", before_name).split()) + " ")
        return doer is not None or _WHO_HEADS.match(text, name.end) is not None

    def _is_place_behind(self, consumed: int, name: Name) -> bool:
        """True for "Stung Treng" at the end of "N, hydrologist, Stung Treng"."""
        last = self._found[-1] if self._found else None
        if last is None or last.office[1] < last.name.end or last.office[2] != consumed:
            return False
        alone = self._document.text[consumed : name.start] == ", "
        rest = self._document.text[name.end : self._span.end]
        return alone and (rest.startswith(")") or not rest.strip(" .;"))

    def _uncapitalised(self, office: Stated, *, plural: bool = False) -> Stated:
        """What has its capital letter from the sentence's beginning: a word, or several's trade."""
        opens = bool(office[0]) and office[1] == self._span.start
        common = opens and _COMMON.match(office[0]) is not None
        if common and (plural or self._is_of_common_noun(office[0])):
            return (office[0][0].lower() + office[0][1:], *office[1:])
        if opens and " " not in office[0] and (plural or is_trade(office[0])):
            return (office[0].lower(), *office[1:])
        return office

    def _is_of_common_noun(self, office: str) -> bool:
        """True for "Livestock economist N" where livestock is written small elsewhere."""
        first, *_rest, last = office.lower().split(" ")
        return is_trade(last) and any(token.text == first for token in self._document.tokens)

    def _is_next_ones(self, read: Reading, consumed: int, limit: int) -> bool:
        """Whose office it is in "the consul, M, the president of the Society, N": as M's."""
        text, name = self._document.text, read.name
        gap = TITLES.sub("", text[read.office[2] : limit]).strip(" .")
        if gap != "," or limit >= self._span.end:
            return False
        own = before(text, consumed, name.start)[0]
        if own[0] and text[own[2] : name.start].strip() == ",":
            return True
        last = self._found[-1] if self._found else None
        if last is None or last.rule != "person.office_before" or not last.office[0]:
            return False
        return text[last.office[2] : last.name.start].strip() == ","

    def _take(self, read: Reading, plural: Stated) -> None:
        if not read.office[0]:
            self._waiting = [*self._waiting, read]
            return
        behind = read.rule == "person.apposition"
        apart = each_of_two(read.office[0]) if behind and len(self._waiting) == 1 else []
        if apart:
            other = self._waiting[0]
            self._found += [other] if other not in self._found else []
            for one, value in zip((other, read), apart, strict=True):
                one.office, one.rule = (value, *read.office[1:]), "person.shared_office"
        elif self._waiting and behind and plural_office(read.office[0]):
            shared = (singular_office(read.office[0]), *read.office[1:])
            self._found += [other for other in self._waiting if other not in self._found]
            for other in [*self._waiting, read]:
                other.office, other.rule = shared, "person.shared_office"
            self._sharing = [*self._waiting, read]
            self._share_out()
        elif plural[0]:
            self._sharing, self._is_closed = [read], False
        self._waiting = []

    def _shares(self, between: str) -> bool:
        """True for one more of those who share an office; behind "N and M" there are no more."""
        if self._is_closed and "," in between:
            self._share_out()
        if not self._sharing or ";" in between:
            return False
        self._is_closed = regex(r"\band\b").search(between) is not None
        return True

    def _share_out(self) -> None:
        """Give each of those who share an office their own part of it."""
        if self._sharing:
            value, *place = self._sharing[0].office
            values = [read.office[0] for read in self._sharing]
            if len(set(values)) == 1:
                values = values_of_each(value, len(self._sharing))
            for read, own in zip(self._sharing, values, strict=True):
                read.office = (own, place[0], place[1])
        self._sharing = []

    def _elided(self, between: str, read: Reading) -> str:
        """What "the Ministers of Labour of X, N, and of Y, M" says of M; empty if nothing."""
        match = _ELIDED.fullmatch(between)
        if match is None or read.rule == "person.apposition" or has_head(match["item"]):
            return ""
        preposition = (match["of"] or "of").strip()
        shared = self._sharing[0].office[0]
        cut = shared.rpartition if not heads_body(match["item"].split(" ")) else shared.partition
        stem, found, _rest = cut(f" {preposition} ")
        return f"{stem}{found}{match['item']}" if found else ""

    def _label(self, start: int, end: int) -> Stated:
        """What "Rapporteur: N" calls a person."""
        match = LABEL.search(TITLES.sub("", self._document.text[start:end]).rstrip() + " ")
        if match is None or match["office"].lower() not in _LABELS:
            return NO_OFFICE
        opens = self._document.text[: start + match.start("office")][-1:] in {"", "\n"}
        office = match["office"] if opens else match["office"].lower()
        return office, start + match.start("office"), start + match.end("office")

    def _placed_until(self, name: Name) -> int:
        """The offset behind the body that the person is said to be from; 0 if none is named."""
        text = self._document.text
        if WHO.match(text, name.end):
            return name.end
        if SAYS.match(text, name.end) or SAID.search(text, self._span.start, name.start):
            return name.end
        bracket = _BRACKETED_BODY.match(text, name.end)
        if bracket and is_abbreviation(bracket["body"].split(",")[0]):
            return bracket.end()
        for body in self._bodies:
            near = 0 <= body.start - name.end <= 10
            pattern = _FROM if text[name.end : name.end + 1] == " " else _COMMA_BODY
            if near and pattern.fullmatch(text, name.end, body.start) is not None:
                return body.after + (text[body.after : body.after + 1] == ")")
        return 0

    def _is_mentioned(self, name: Name) -> bool:
        before = self._document.text[self._span.start : name.start]
        return MENTIONED.search(before[-220:]) is not None

    def _inside(self, name: Name) -> bool:
        """True for a body's eponym; not in "Head of the Centre N", read as one body."""
        body = next((one for one in self._bodies if one.start <= name.start < one.end), None)
        return body is not None and is_eponym(self._document.text, self._span.start, name, body)


def _joined(between: str) -> bool:
    """True if only a comma or an "and" stands between two names."""
    bare = _PLACE.sub("", TITLES.sub("", between.lstrip(")")))
    return _JOIN.fullmatch(bare) is not None

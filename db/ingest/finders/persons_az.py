"""Azerbaijani persons in a sentence: a genitive chain with its office, then the name."""

import re

from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.joined_az import is_list_of_persons, is_original
from db.ingest.finders.name_words_az import is_honorific
from db.ingest.finders.names_az import Name, names_in
from db.ingest.finders.offices_az import is_office
from db.ingest.finders.offices_az_after import apposition_end, without_bracket
from db.ingest.finders.offices_az_beside import JOINERS, LABELS, OfficesBeside
from db.ingest.finders.offices_az_shared import values_of_each
from db.ingest.finders.placed_az import is_placed
from db.ingest.finders.readings_az import Reading, person
from db.ingest.finders.titles import is_title
from db.language import azerbaijani_stems
from db.language.azerbaijani import is_surname, lower, nominative_surname
from db.language.known_names import known_names
from db.language.patterns import regex

_GENITIVE_CONTEXT = regex(
    r"məruzə(?:si|ləri|lər)|sədrliyi|rəhbərliyi|çıxış(?:ı|ları)\b|iştirakı ilə|təqdimat"
    r"|moderatorluğu|mühazirəsi|bəyanatı|nitqi|aparıcılığı|dəvəti|müraciəti"
    r"|rəyi|təşəbbüsü|(?:məlumat|hesabat)(?:ı|ları)\b",
    re.IGNORECASE,
)
_SESSION_ROLES = frozenset({"moderator", "aparıcı", "məruzəçi"})
#: «onun həmkarı N.»: a person follows.
_INTRODUCING = frozenset({"həmkarı", "dostu", "yoldaşı", "doktoru", "namizədi"})
#: «Gürcüstandan N.»: from where a person is.
_ABLATIVE = regex(r"[^\W\d_]{4,}d[aə]n")


def people_in(document: Document, span: Span) -> list[FoundPerson]:
    """The persons of a sentence in order."""
    return _Sentence(document, span).people()


#: Between two names, these are in nothing but a person's.
_OF_ARABS = frozenset({"bin", "ibn", "bint", "ben", "oğlu", "qızı", "van", "von"})


class _Sentence:
    """The names of one sentence, read from left to right."""

    def __init__(self, document: Document, span: Span) -> None:
        self._document = document
        self._span = span
        self._bodies = bodies_in(document, span.start, span.end)
        self._offices = OfficesBeside(document, span, self._bodies)
        self._found: list[Reading] = []
        #: Those who share the office in the plural; joined ones that have none yet.
        self._sharing: list[Reading] = []
        #: The token behind the last name, also of one that may be none.
        self._end = 0
        self._waiting: list[Reading] = []

    def people(self) -> list[FoundPerson]:
        """All persons with their offices."""
        document, span = self._document, self._span
        genitive = _GENITIVE_CONTEXT.search(document.text, *span) is not None
        first, last = document.token_range(*span)
        names = [
            name
            for name in names_in(document, first, last, self._bodies)
            if not is_original(document, name)
        ]
        consumed = first
        for index, name in enumerate(names):
            limit = names[index + 1].first if index + 1 < len(names) else last
            if name.first < consumed:
                continue  # inside of what an office was read from
            consumed = self._read(name, consumed, limit)
        self._share_out()
        return [person(document, read, genitive=genitive) for read in self._found]

    def _read(self, name: Name, consumed: int, limit: int) -> int:
        """Read one name; gives the index of the token behind it and its office."""
        document = self._document
        between = without_bracket(document.tokens[max(consumed, self._end) : name.first])
        joined = all(token.text in JOINERS or _ABLATIVE.fullmatch(token.text) for token in between)
        self._waiting = self._waiting if joined else []
        self._end = name.end
        last = self._found[-1].value if self._found else ""
        read = Reading(name)
        read.office = self._offices.before(consumed, name.first, last)
        end = name.end
        role = read.office is not None and lower(read.office.value) in _SESSION_ROLES | LABELS
        own = read.office is not None and read.office.is_plural
        degree = read.office is not None and is_title(read.office.value)
        if role or own or degree or read.office is None:
            behind, end = self._offices.behind(name, limit)
            shares = read.office is None and joined and bool(self._sharing)
            if behind is None or (shares and behind.is_plural):
                end = name.end
            elif own or (shares and not degree):
                read.own = behind.value
            else:
                read.office = behind
        if read.office is None and not joined and self._found and self._found[-1].office:
            read.office = self._offices.in_list(max(consumed, self._found[-1].name.end), name.first)
        if shared := read.office is None and joined and bool(self._sharing):
            read.office = self._sharing[0].office
            self._sharing.append(read)
        elif not (joined and read.office is None):
            self._share_out()
        if read.office is None and not (joined and self._found) and not self._is_sure(name):
            self._wait(read)
            return consumed
        if self._is_sure(name):
            self._found += [other for other in self._waiting if other not in self._found]
        read.lead = self._offices.lead
        read.is_introduced = self._is_introduced(name)
        self._take(read, shared=shared, behind=end > name.end)
        self._found.append(read)
        return end

    def _wait(self, read: Reading) -> None:
        """What may be a name is one where an office follows, or in a list of persons."""
        self._waiting = [*self._waiting, read]
        if is_list_of_persons([one.name for one in self._waiting]):
            self._found += self._waiting
            self._waiting = []

    def _is_introduced(self, name: Name) -> bool:
        before = self._document.tokens[name.first - 1].text if name.first else ""
        return is_title(before) or lower(before) in _INTRODUCING

    def _take(self, read: Reading, *, shared: bool, behind: bool) -> None:
        if read.office is None:
            self._waiting = [*self._waiting, read]
            return
        read.value = read.office.value
        if behind and read.office.is_plural and self._waiting:
            self._found += [other for other in self._waiting if other not in self._found]
            for other in self._waiting:
                other.office, other.value = read.office, read.value
            self._sharing = [*self._waiting, read]
            self._share_out()
        elif read.office.is_plural and not shared:
            self._sharing = [read]
        self._waiting = []

    def _share_out(self) -> None:
        """Give each of those who share an office their own part of it."""
        if self._sharing:
            values = values_of_each(self._sharing[0].value, len(self._sharing))
            for read, value in zip(self._sharing, values, strict=True):
                read.value = f"{value}, {read.own}" if read.own else value
        self._sharing = []

    def _is_sure(self, name: Name) -> bool:
        """True if a name needs no office: known, honoured, with initials or plainly a name."""
        tokens, at = self._document.tokens, name.first - 1
        if name.known or (at >= 0 and is_honorific(tokens, at)):
            return True
        if any(word.endswith(".") for word in name.words) or self._is_labelled(name):
            return True
        if _OF_ARABS & {token.text for token in tokens[name.first + 1 : name.end]}:
            return True
        if at >= 0 and (is_title(tokens[at].text) or lower(tokens[at].text) in _INTRODUCING):
            return True
        if is_placed(self._document, name):
            return True
        given = azerbaijani_stems.nominatives(name.words[0])
        surname = nominative_surname(name.words[-1], genitive=True)
        return is_surname(surname, surely=not known_names(given))

    def _is_labelled(self, name: Name) -> bool:
        """«Sədr — N.», «Moderator: N.», and «N-in sədrliyi ilə»."""
        tokens, at = self._document.tokens, name.first - 1
        behind = tokens[name.end].text if name.end < len(tokens) else ""
        if _GENITIVE_CONTEXT.match(behind):
            return True
        label = lower(tokens[at - 1].text) if at > 0 else ""
        if at > 0 and tokens[at].text == ":" and label.endswith(("lar", "lər", "çı", "çi", "çu")):
            return True
        return at > 0 and tokens[at].text in {":", "—", "–"} and is_office(tokens[at - 1].text)


def office_alone(document: Document, span: Span) -> str:
    """The office that a stretch consists of; empty if it is something else."""
    first, last = document.token_range(*span)
    while last > first and document.tokens[last - 1].text in {".", ",", ";"}:
        last -= 1
    if first == last or apposition_end(document, first, last) != last:
        return ""
    return document.text[span.start : document.tokens[last - 1].end]

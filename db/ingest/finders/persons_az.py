"""Azerbaijani persons in a sentence: a genitive chain with its office, then the name."""

import re

from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.joined_az import is_list_of_persons, is_original, led
from db.ingest.finders.name_words_az import is_honorific
from db.ingest.finders.names_az import Name, names_in
from db.ingest.finders.offices_az import (
    chain_start,
    is_bare_office,
    is_office,
    is_outside,
    is_plural,
    is_ranked,
    is_trade,
    owned,
    singular_base,
    values_of_each,
)
from db.ingest.finders.offices_az_acting import acting_head
from db.ingest.finders.offices_az_after import apposition_end, without_bracket
from db.ingest.finders.placed_az import is_placed
from db.ingest.finders.readings_az import Reading, StatedOffice, person
from db.ingest.finders.titles import is_title
from db.ingest.finders.words_az import EVENT_NOUNS, OFFICE_WORDS, ROLES_OF_MANY, SESSION_NOUNS
from db.language import azerbaijani_stems
from db.language.azerbaijani import is_surname, lower, nominative_surname
from db.language.known_names import known_names

_GENITIVE_CONTEXT = re.compile(
    r"məruzə(?:si|ləri|lər)|sədrliyi|rəhbərliyi|çıxış(?:ı|ları)\b|iştirakı ilə|təqdimat"
    r"|moderatorluğu|mühazirəsi|bəyanatı|nitqi|aparıcılığı|dəvəti|müraciəti"
    r"|rəyi|təşəbbüsü|(?:məlumat|hesabat)(?:ı|ları)\b",
    re.IGNORECASE,
)
_SESSION_ROLES = frozenset({"moderator", "aparıcı", "məruzəçi"})
#: Common nouns that a sentence's capital letter makes look like a part of a name.
_COMMON = frozenset(
    "layihə qrup şöbə kafedra kənd proqram bölmə elmi baş böyük müstəqil keçmiş sabiq gənc yerli "
    "fəxri icraçı texniki su".split()
)
_LABELS = frozenset({"katib", "katibi", "həmsədr", "həmsədri", "həmsədrlər"})
#: «onun həmkarı N.»: a person follows.
_INTRODUCING = frozenset({"həmkarı", "dostu", "yoldaşı", "doktoru", "namizədi"})
_BRACKET = re.compile(r"\s?\((?P<office>[^()]{3,160})\)")
_APPOSITION = re.compile(r"\s?(?:,|\||[—–-])\s(?=\S)")
#: «Gürcüstandan N.»: from where a person is.
_ABLATIVE = re.compile(r"[^\W\d_]{4,}d[aə]n")
_JOINERS = frozenset({",", "və", "habelə", "həmçinin", "eləcə", "də"})


def people_in(document: Document, span: Span) -> list[FoundPerson]:
    """The persons of a sentence in order."""
    return _Sentence(document, span).people()


class _Sentence:
    """The names of one sentence, read from left to right."""

    def __init__(self, document: Document, span: Span) -> None:
        self._document = document
        self._span = span
        self._bodies = bodies_in(document, span.start, span.end)
        self._found: list[Reading] = []
        #: Those who share the office in the plural; joined ones that have none yet.
        self._sharing: list[Reading] = []
        #: The token behind the last name, also of one that may be none.
        self._end = 0
        self._waiting: list[Reading] = []
        #: What all of a list are besides.
        self._lead = ""

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
        joined = all(token.text in _JOINERS or _ABLATIVE.fullmatch(token.text) for token in between)
        self._waiting = self._waiting if joined else []
        self._end = name.end
        read = Reading(name)
        read.office = self._before(consumed, name.first)
        end = name.end
        role = read.office is not None and lower(read.office.value) in _SESSION_ROLES | _LABELS
        own = read.office is not None and read.office.is_plural
        degree = read.office is not None and is_title(read.office.value)
        if role or own or degree or read.office is None:
            behind, end = self._behind(name, limit)
            shares = read.office is None and joined and bool(self._sharing)
            if behind is None or (shares and behind.is_plural):
                end = name.end
            elif own or (shares and not degree):
                read.own = behind.value
            else:
                read.office = behind
        shared = read.office is None and joined and bool(self._sharing)
        if shared:
            read.office = self._sharing[0].office
            self._sharing.append(read)
        elif not (joined and read.office is None):
            self._share_out()
        if read.office is None and not (joined and self._found) and not self._is_sure(name):
            self._waiting = [*self._waiting, read]
            if is_list_of_persons([one.name for one in self._waiting]):
                self._found += self._waiting
                self._waiting = []
            return consumed
        if self._is_sure(name):
            self._found += [other for other in self._waiting if other not in self._found]
        read.lead = self._lead
        self._take(read, shared=shared, behind=end > name.end)
        self._found.append(read)
        return end

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

    def _before(self, start: int, end: int) -> StatedOffice | None:
        """The chain that ends right before the name; without an owner it has that of the last."""
        document = self._document
        tokens, last = document.tokens, end
        while last > start and is_honorific(tokens, last - 1):
            last -= 1
        if (
            last - 1 > start
            and (is_title(tokens[last - 1].text) or lower(tokens[last - 1].text) == "dosent")
            and is_office(tokens[last - 2].text)
        ):
            last -= 1  # «Şuranın sədri professor N.»
        if last - 1 > start and tokens[last - 1].text == "," and is_office(tokens[last - 2].text):
            last -= 1  # «rektoru, kapitan N.»
        head = acting_head(tokens, start, last) - 1
        if last == start or not self._heads_office(head):
            return self._label(start, last)
        begin = chain_start(document, start, head, self._bodies)
        if ";" in [token.text for token in tokens[start:begin]]:
            self._lead = ""
        self._lead = led(document, start, begin, self._bodies) or self._lead
        begin = self._behind_session_role(start, begin, last)
        while begin < last - 1 and is_outside(tokens[begin].text):
            begin += 1
        office = self._office(begin, last)
        before = self._found[-1].value if self._found else ""
        follows = before and all(t.text in _JOINERS for t in tokens[start:begin])
        return office._replace(value=owned(office.value, before)) if follows else office

    def _heads_office(self, index: int) -> bool:
        """True for an office, and for a trade that only the sentence's beginning capitalises."""
        word = self._document.tokens[index].text
        opens = self._document.tokens[index].start == self._span.start
        if index and is_ranked(self._document.tokens[index - 1].text, word):
            return True
        return is_office(word) or (opens and is_trade(lower(word)))

    def _behind_session_role(self, start: int, begin: int, last: int) -> int:
        """«Panel sədri, Universitetin professoru N.»: the first is what one does here."""
        tokens = self._document.tokens
        held = begin > start and lower(tokens[begin - 1].text).startswith(
            (*SESSION_NOUNS, *EVENT_NOUNS)
        )
        apart = begin + 2 < last and tokens[begin + 1].text == ","
        return begin + 2 if held and apart and is_office(tokens[begin].text) else begin

    def _label(self, start: int, end: int) -> StatedOffice | None:
        """«Katib: N.»: what stands before the sign; the chair's is a role."""
        tokens = self._document.tokens
        if end - 2 < start or tokens[end - 1].text not in {":", "—", "–"}:
            return None
        head, begin = end - 2, chain_start(self._document, start, end - 2, self._bodies)
        owned = begin < head and tokens[begin].start == self._span.start
        held = lower(tokens[begin].text).startswith((*SESSION_NOUNS, *EVENT_NOUNS))
        if tokens[end - 1].text == ":" and is_office(tokens[head].text) and owned and not held:
            return self._office(begin, end - 1)
        opens = end - 2 == start or tokens[end - 3].text in {".", ",", ";"}
        word = lower(tokens[end - 2].text)
        plural = word == "həmsədrlər"
        if not (opens or plural) or word not in _LABELS:
            return None
        value = word.removesuffix("i")
        return StatedOffice(value, tokens[end - 2].start, tokens[end - 2].end, is_plural=plural)

    def _office(self, begin: int, last: int) -> StatedOffice:
        tokens = self._document.tokens
        begin += begin + 1 < last and lower(tokens[begin].text) in ROLES_OF_MANY
        stated = self._document.text[tokens[begin].start : tokens[last - 1].end]
        plural = is_plural(tokens[acting_head(tokens, begin, last) - 1].text)
        value = re.sub(r"\s[—–]\s", ", ", stated)
        opens = tokens[begin].start == self._span.start
        one = begin == last - 1
        base = singular_base(stated) if plural else lower(stated)
        if one and (lower(stated) in OFFICE_WORDS or (opens and is_trade(base))):
            value = lower(stated)
        elif opens and self._is_common(begin):
            value = lower(value[0]) + value[1:]
        return StatedOffice(value, tokens[begin].start, tokens[last - 1].end, plural)

    def _is_common(self, index: int) -> bool:
        """True for a word that only the sentence's beginning gives a capital letter."""
        tokens, word = self._document.tokens, lower(self._document.tokens[index].text)
        following = tokens[index + 1].text if index + 1 < len(tokens) else ""
        bare = is_bare_office(word) or is_trade(word)  # «Sədr müavini N.», «Toxucu rəssam N.»
        bare = bare and following[:1].islower()
        return bare or word in _COMMON or following in {"üzrə", "məsələləri"}

    def _behind(self, name: Name, limit: int) -> tuple[StatedOffice | None, int]:
        """The office in brackets or behind a comma or a dash, and the token behind it."""
        document, tokens = self._document, self._document.tokens
        at = tokens[name.end - 1].end
        bracket = _BRACKET.match(document.text, at)
        if bracket and is_office(bracket["office"].split()[-1]):
            value, start = bracket["office"], bracket.start("office")
            place, comma, rest = value.partition(", ")
            if comma and not is_office(place.split()[-1]):
                value, start = rest, start + len(place) + 2
            office = StatedOffice(value, start, bracket.end("office"), is_plural=False)
            return office, document.token_range(bracket.end(), bracket.end())[0]
        sign = _APPOSITION.match(document.text, at)
        if sign is None:
            return None, name.end
        first = document.token_range(sign.end(), sign.end())[0]
        stop = apposition_end(document, first, limit)
        if stop == first or (stop == limit and limit < document.token_range(*self._span)[1]):
            return None, name.end
        return self._office(first, stop), stop


def office_alone(document: Document, span: Span) -> str:
    """The office that a stretch consists of; empty if it is something else."""
    first, last = document.token_range(*span)
    while last > first and document.tokens[last - 1].text in {".", ",", ";"}:
        last -= 1
    if first == last or apposition_end(document, first, last) != last:
        return ""
    return document.text[span.start : document.tokens[last - 1].end]

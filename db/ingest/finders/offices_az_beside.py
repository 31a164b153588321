"""The offices beside names in an Azerbaijani sentence: in the chain before one, or behind it."""

import re
from collections.abc import Sequence

from db.ingest.finders.bodies import Body
from db.ingest.finders.bodies_az import head_of
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.joined_az import led
from db.ingest.finders.name_words_az import is_honorific
from db.ingest.finders.names_az import Name
from db.ingest.finders.offices_az import (
    chain_start,
    is_bare_office,
    is_office,
    is_outside,
    is_plural,
    is_ranked,
    is_trade,
    may_be_trade,
    singular_base,
)
from db.ingest.finders.offices_az_acting import acting_head
from db.ingest.finders.offices_az_after import apposition_end
from db.ingest.finders.offices_az_shared import owned
from db.ingest.finders.readings_az import StatedOffice
from db.ingest.finders.titles import is_title
from db.ingest.finders.words_az import EVENT_NOUNS, OFFICE_WORDS, ROLES_OF_MANY, SESSION_NOUNS
from db.language.azerbaijani import lower
from db.language.patterns import regex

LABELS = frozenset({"katib", "katibi", "həmsədr", "həmsədri", "həmsədrlər"})
#: Common nouns that a sentence's capital letter makes look like a part of a name.
_COMMON = frozenset(
    "layihə qrup şöbə kafedra kənd proqram bölmə elmi baş böyük müstəqil keçmiş sabiq gənc yerli "
    "fəxri icraçı texniki su fövqəladə".split()
)
#: «Mərkəzin (SDM) prezidenti», «(Şamaxı şəhəri)»: no part of the office.
_GLOSS = regex(
    r" \((?:[A-ZÇƏĞİÖŞÜ]{2,8}|[A-ZÇƏĞİÖŞÜ][a-zçəğıöşü]+(?: (?:şəhəri|rayonu|qəsəbəsi|kəndi))?"
    r"(?:, [A-ZÇƏĞİÖŞÜ][a-zçəğıöşü]+)?)\)"
)
_BRACKET = regex(r"\s?\((?P<office>[^()]{3,160})\)")
#: What a council calls itself, and what it does with what somebody else says.
_BARE_BODIES = frozenset(
    "Məclis Forum Şura Komissiya Konfrans Assambleya Birlik Klub Platforma Komitə Konqres "
    "Liqa".split()
)
_LISTENS = regex(
    r"(?:dinlə(?:d|y[iə]|m[iə]ş)|qulaq as|tanış ol|müzakirə (?:et|ed)|nəzərə al|bəyən|dəstəklə"
    r"|əsas tut|təşəkkür|minnətdar|məmnunluq)\w*"
)
_APPOSITION = regex(r"\s?(?:,|\||[—–-])\s(?=\S)")
_LONGEST_TRADE = 4
#: The ending of abstract nouns, of which none is a proper one.
_ABSTRACT = regex("[^\\W\\d_]{3,}(?:lıq|lik|luq|lük|çılıq|çilik)$")
JOINERS = frozenset({",", "və", "habelə", "həmçinin", "eləcə", "də"})


def _is_stated(words: str) -> bool:
    """True for «liman direktoru» and «muzeyin baş mühafizi»."""
    *_, rank, head = ["", *words.split()]
    return is_office(head) or is_ranked(rank, head)


def _is_rank_behind_office(tokens: Sequence[Token], start: int, last: int) -> bool:
    """True for «Akademiyanın rektoru, kapitan N.»; alone it is what somebody does."""
    behind = last - 3 >= start and tokens[last - 1].text == "kapitan"
    return behind and tokens[last - 2].text == "," and is_office(tokens[last - 3].text)


class OfficesBeside:
    """The offices of one sentence. ``lead`` is what all of a list are besides."""

    def __init__(self, document: Document, span: Span, bodies: Sequence[Body]) -> None:
        self._document, self._span, self._bodies = document, span, bodies
        self.lead = ""

    def before(self, start: int, end: int, last_value: str) -> StatedOffice | None:
        """The chain that ends right before the name; one without an owner has ``last_value``'s."""
        document = self._document
        tokens, last = document.tokens, end
        while last > start and is_honorific(tokens, last - 1):
            last -= 1
        if _is_rank_behind_office(tokens, start, last):
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
            self.lead = ""
        self.lead = led(document, start, begin, self._bodies) or self.lead
        begin = self._behind_session_role(start, begin, last)
        while begin < last - 1 and is_outside(tokens[begin].text):
            begin += 1
        begin = self._behind_listener(begin, last)
        office = self._office(begin, last)
        follows = last_value and all(t.text in JOINERS for t in tokens[start:begin])
        return office._replace(value=owned(office.value, last_value)) if follows else office

    def behind(self, name: Name, limit: int) -> tuple[StatedOffice | None, int]:
        """The office in brackets or behind a comma or a dash, and the token behind it."""
        document, at = self._document, self._behind_original(name)
        if bracketed := self._in_bracket(at):
            return bracketed
        sign = _APPOSITION.match(document.text, at)
        if sign is None:
            return None, name.end
        first = document.token_range(sign.end(), sign.end())[0]
        stop = apposition_end(document, first, limit)
        if stop == first or (stop == limit and limit < document.token_range(*self._span)[1]):
            return None, name.end
        return self._office(first, stop), stop

    def _in_bracket(self, at: int) -> tuple[StatedOffice, int] | None:
        """«(buzlaqşünas, La-Pas)» behind a name, and the token behind it."""
        bracket = _BRACKET.match(self._document.text, at)
        stated = bracket["office"] if bracket else ""
        if ", " in stated and not any(map(head_of, stated.split(", ")[-1].split())):
            own, _comma, place = stated.rpartition(", ")
            stated = own if place[:1].isupper() and is_office(own.split()[-1]) else stated
        if bracket is None or not _is_stated(stated):
            return None
        start = bracket.start("office")
        place, comma, rest = stated.partition(", ")
        if comma and not is_office(place.split()[-1]):
            stated, start = rest, start + len(place) + 2
        office = StatedOffice(stated, start, bracket.end("office"), is_plural=False)
        return office, self._document.token_range(bracket.end(), bracket.end())[0]

    def in_list(self, start: int, end: int) -> StatedOffice | None:
        """«…, geriatr N., …»: one to three small words between two persons of a list."""
        tokens = self._document.tokens
        while start < end and tokens[start].text in JOINERS:
            start += 1
        stated = tokens[start:end]
        if not 0 < len(stated) < _LONGEST_TRADE or tokens[start - 1].text not in JOINERS:
            return None
        trade = may_be_trade([token.text for token in stated])
        return self._office(start, end) if trade else None

    def _behind_original(self, name: Name) -> int:
        """Where a name ends, with its spelling in its own language: «Marko Rossi (Marco Rossi)»."""
        tokens, at = self._document.tokens, name.end
        if at < len(tokens) and tokens[at].text == "(":
            inner = at + 1
            while inner < len(tokens) and tokens[inner].text[0].isupper():
                inner += 1
            if at + 2 < inner < len(tokens) and tokens[inner].text == ")":
                return tokens[inner].end
        return tokens[name.end - 1].end

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

    def _behind_listener(self, begin: int, last: int) -> int:
        """«Forum Bakı Limanının rəisi N-in məruzəsini dinlədi»: who listens is no part of it."""
        tokens, text = self._document.tokens, self._document.text
        opens = tokens[begin].start == self._span.start and begin + 2 < last
        listens = (
            opens
            and tokens[begin].text in _BARE_BODIES
            and tokens[begin + 1].text[0].isupper()
            and _LISTENS.search(text, tokens[last].start, self._span.end)
        )
        return begin + 1 if listens else begin

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
        if not (opens or plural) or word not in LABELS:
            return None
        value = word.removesuffix("i")
        return StatedOffice(value, tokens[end - 2].start, tokens[end - 2].end, is_plural=plural)

    def _office(self, begin: int, last: int) -> StatedOffice:
        tokens = self._document.tokens
        begin += begin + 1 < last and lower(tokens[begin].text) in ROLES_OF_MANY
        begin += begin + 1 < last and tokens[begin].text == "və"  # a body's name begins with it
        stated = self._document.text[tokens[begin].start : tokens[last - 1].end]
        plural = is_plural(tokens[acting_head(tokens, begin, last) - 1].text)
        value = _GLOSS.sub("", re.sub(r"\s[—–]\s", ", ", stated))
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
        bare = bare or bool(_ABSTRACT.search(word))  # «Toxuculuq sahibkarı N.»
        return bare or word in _COMMON or following in {"üzrə", "məsələləri"}

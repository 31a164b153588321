"""What follows the head noun of a Russian title: genitives, «о …», «между …», a name in quotes."""

import re

from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.document import Document, Token
from db.ingest.finders.instrument_dates import InstrumentDates
from db.ingest.finders.instrument_words_ru import CONTENTS, NAMED_TEXTS, TEXTS
from db.language.inflect import adjective_cases, forms, noun_forms
from db.language.patterns import regex

_OBLIQUE = frozenset({"gent", "loct", "ablt", "datv"})
#: The cases of a complement after the prepositions that open one.
_OPENING = {
    "о": "loct", "об": "loct", "обо": "loct", "по": "datv", "между": "ablt",
}  # fmt: skip
#: Other prepositions go on with a title only where its date closes it.
_FURTHER = frozenset("в во на с со для из к ко при через за от против".split())
#: Nouns that ask for these prepositions: what follows belongs to the title, dated or not.
_GOVERNED = {
    "с": frozenset("борьба связь торговля обращение взаимодействие обмен сообщение".split()),
    "к": frozenset("доступ присоединение подход переход выход подготовка привлечение".split()),
    "на": frozenset("право запрет налог доступ квота переход реагирование влияние".split()),
    "в": frozenset("участие помощь въезд доступ содействие".split()),
    "за": frozenset("ответственность контроль надзор уход наблюдение".split()),
    "из": frozenset("вывод выход экспорт".split()),
    "от": frozenset("защита охрана освобождение".split()),
    "против": frozenset("борьба действие преступление".split()),
}
_WHOSE = frozenset("их его её ее".split())
_AREA = regex("области|сфере|целях|отношении|деле|интересах|рамках")
#: «Протокол … к Рамочной конвенции …»: such a text belongs to another one.
_ANNEXED = frozenset("протокол приложение дополнение поправка".split())
#: Nouns that take their object in the instrumental: «обмен документами», «торговля оружием».
_INSTRUMENTAL = frozenset(
    "обмен управление торговля владение снабжение обеспечение пользование распоряжение "
    "руководство взаимодействие содействие".split()
)
_STOP = frozenset({"PRTF", "PRTS", "VERB", "GRND", "INFN", "NPRO", "PRED", "PREP", "ADVB", "PRCL"})
_NUMBER = regex(r" (?:№ ?)?\d+(?:[/-][\dА-ЯЁ]+)*(?:-[А-ЯЁ]{1,4})?(?=[ ,.;)]|$)")
_NUMBERED = frozenset("резолюция закон указ директива постановление распоряжение протокол".split())
_YEARS = regex(r" на (?:период )?(?:\d{4}\s?[-–—]\s?)?\d{4} (?:годы|год|гг?\.)(?!\w)")
#: «моста Нижнеленинское — Тунцзян», «линии Хайратон – Герат»: names of both ends stay as they are.
_ROUTE = regex(
    r" [А-ЯЁ][а-яё]+(?:[ -][А-ЯЁ][а-яё]+)*(?: ?[—–] ?[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁ][а-яё]+)*)+(?!\w)"
)
_BEFORE_DATE = regex(r" (?:от |\()")
#: «подписанное 12 августа 2018 года Соглашение»: what follows the title is no date of it.
_DATED_BEFORE = regex(r"(?:19|20)\d\d (?:года|г\.) (?:[А-ЯЁ][а-яё-]+ ){0,2}$")
#: A participle that tells when and by whom the text was signed, and not what it is about.
_OF_SIGNING = regex(
    "(?:подпис|заключ|утвержд|принят|одобр|парафир|согласован|действующ|упомянут|названн|указанн)"
)
_LONGEST = 30


class Tail:
    """The complements of a head noun; ``end`` is the token index behind the last of them.

    ``text`` is what they add to the title (a date among them left out), ``opened`` tells
    whether a preposition says what the text is about.
    """

    def __init__(self, document: Document, head: int, lemma: str, dates: InstrumentDates) -> None:
        self._document = document
        self._tokens = document.tokens
        self._dates = dates
        self._lemma = lemma
        self._head = head
        self._limit = min(len(document.tokens), head + _LONGEST)
        self._allowed = {"gent"}
        self._soft = False
        self._pieces: list[str] = []
        self._from = document.tokens[head].end
        self.opened = False
        self.end = head + 1
        self._scan()
        last = document.tokens[self.end - 1].end
        self.text = "".join([*self._pieces, document.text[self._from : max(last, self._from)]])

    def _scan(self) -> None:
        at = self._numbered(self._head + 1)
        at = self._quoted(at)
        while at < self._limit:
            following = self._step(at)
            if following == at:
                break
            at = following
        if self._soft and self._is_closed(at):
            self.end = at
        self._years()

    def _is_closed(self, at: int) -> bool:
        """True where a date follows, or a participle that agrees with the head noun."""
        behind = self._tokens[at - 1].end
        gap = _BEFORE_DATE.match(self._document.text, behind)
        if gap and self._dates.at(gap.end()):
            return True
        if _DATED_BEFORE.search(self._document.text, 0, self._tokens[self._head].start):
            return True
        if at + 1 >= self._limit or self._tokens[at].text != "," or self._is_annexed():
            return False
        own = {(form.case, form.number) for form in noun_forms(self._tokens[self._head].text)}
        participle = self._tokens[at + 1]
        verbal = participle.is_word and forms(participle.text)[0].pos == "PRTF"
        return verbal and bool(own & set(adjective_cases(participle.text)))

    def _step(self, at: int) -> int:
        """The index behind the words at ``at`` that belong to the title; ``at`` if none do."""
        if route := _ROUTE.match(self._document.text, self._tokens[at - 1].end):
            self.end = self._document.token_range(0, route.end())[1]
            return self.end
        token = self._tokens[at]
        gap = self._document.text[self._tokens[at - 1].end : token.start]
        word = token.text.lower()
        if "\n" in gap or (gap != " " and token.text != ","):
            return at
        if word in {"от", "("} and (behind := self._dated(at)):
            return behind
        if self._document.quote_at(token.start):
            return at
        if word in {",", "и", "или"}:
            return at + 1 if self._goes_on(at, comma=word == ",") else at
        if word in _WHOSE and self._is_complement(at + 1):
            return at + 1
        if forms(token.text)[0].pos == "PREP" or word in _OPENING:
            return self._preposition(at, word)
        if forms(token.text)[0].pos == "NUMR" and self._is_complement(at + 1):
            return at + 1
        if not self._is_complement(at) and not (self._soft and self._is_name(at)):
            return at
        if not self._soft:
            self.end = at + 1
        if any(form.lemma in _INSTRUMENTAL for form in noun_forms(token.text)):
            self._allowed = self._allowed | {"ablt"}
        return at + 1

    def _preposition(self, at: int, word: str) -> int:
        following = self._tokens[at + 1] if at + 1 < self._limit else None
        if following is None or not following.is_word:
            return at
        if word == "в" and _AREA.fullmatch(following.text.lower()):
            self.opened = True
            self._allowed = {"gent", "loct"}
            return at + 1
        if word == "по" and self.opened and _has_case(following, {"datv"}):
            self._soft, self._allowed = True, {"gent", "datv"}  # «о торговле по реке»
            return at + 1
        if word in _OPENING and (not self.opened or word != "по"):
            case = _OPENING[word]
            if not _has_case(following, {case, "gent"} if case == "ablt" else {case}):
                return at
            self.opened = True
            self._allowed = {"gent", case}
            return at + 1
        if word in {"к", "ко"} and self._is_annexed() and self._is_text(at + 1):
            self._allowed = {"gent", "datv"}
            return at + 1
        if word not in _FURTHER or not _has_case(following, _OBLIQUE | {"accs"}):
            return at
        if word in {"к", "ко"} and not self.opened:
            return at
        self._soft = self._soft or not self._governs(at, word)
        self._allowed = set(_OBLIQUE | {"accs"})
        return at + 1

    def _governs(self, at: int, word: str) -> bool:
        """A noun that asks for its preposition: «о борьбе с …», «о доступе к …»."""
        asked = _GOVERNED.get(word, frozenset())
        return any(form.lemma in asked for form in noun_forms(self._tokens[at - 1].text))

    def _is_annexed(self) -> bool:
        """A named paper that belongs to another one; a protocol still to be written does not."""
        return self._lemma in _ANNEXED and self._tokens[self._head].text[0].isupper()

    def _is_text(self, at: int) -> bool:
        """A noun phrase at ``at`` is headed by a text: «к Рамочной конвенции»."""
        for token in self._tokens[at : at + 3]:
            if any(form.lemma in TEXTS for form in noun_forms(token.text)):
                return True
            if not adjective_cases(token.text):
                return False
        return False

    def _is_of_another(self, at: int) -> bool:
        """«в трудовой договор нормы Конвенции о …»: what is put into one text stands in another."""
        if not any(form.lemma in CONTENTS for form in noun_forms(self._tokens[at].text)):
            return False
        named = self._tokens[at + 1 : at + 4]
        return any(token.text[:1].isupper() for token in named) and self._is_text(at + 1)

    def _dated(self, at: int) -> int:
        """Over a date that stands before the rest: «Соглашение от 5 мая 2010 года о …»."""
        mentions = self._dates.at(self._tokens[at + 1].start) if at + 1 < self._limit else []
        if not mentions or self.opened:
            return 0
        behind = self._document.token_range(0, mentions[-1].end)[1]
        if behind < self._limit and self._tokens[behind].text == ")":
            behind += 1
        if behind + 1 >= self._limit or self._tokens[behind].text.lower() not in _OPENING:
            return 0
        if self._preposition(behind, self._tokens[behind].text.lower()) == behind:
            return 0
        self._pieces.append(self._document.text[self._from : self._tokens[at - 1].end])
        self._from = self._tokens[behind - 1].end
        return behind + 1

    def _numbered(self, at: int) -> int:
        match = _NUMBER.match(self._document.text, self._tokens[at - 1].end)
        if match is None or self._lemma not in _NUMBERED or self._dates.at(match.start() + 1):
            return at
        self.end = self._document.token_range(0, match.end())[1]
        return self.end

    def _quoted(self, at: int) -> int:
        if at >= self._limit or self._document.text[self._tokens[at - 1].end :][:1] != " ":
            return at
        quote = self._document.quote_at(self._tokens[at].start)
        if quote is None:
            return at
        self.end = self._document.token_range(0, quote.end)[1]
        return self.end

    def _years(self) -> None:
        match = _YEARS.match(self._document.text, self._tokens[self.end - 1].end)
        if match:
            self.end = self._document.token_range(0, match.end())[1]
        number = self._numbered(self.end)
        self.end = self._quoted(max(self.end, number))

    def _is_complement(self, at: int) -> bool:
        if at >= self._limit or not self._tokens[at].is_word or self._is_of_another(at):
            return False
        token = self._tokens[at]
        if is_abbreviation(token.text):
            return True
        first = forms(token.text)[0].pos
        if first in _STOP and not (first == "PRTF" and self._describes(at)):
            return False
        return _has_case(token, self._allowed)

    def _is_name(self, at: int) -> bool:
        """«на реках Чу и Талас»: in what only a date closes, names stand as they are."""
        token = self._tokens[at] if at < self._limit else None
        return token is not None and token.is_word and token.text[0].isupper()

    def _describes(self, at: int) -> bool:
        """True for the participle of a name or before its noun: «об упрощённом порядке»."""
        token, following = self._tokens[at], self._tokens[at + 1 : at + 2]
        if token.text[0].isupper():
            return True
        if _OF_SIGNING.match(token.text) or not following or not following[0].is_word:
            return False
        if self._document.text[token.end : following[0].start] != " ":
            return False
        return bool(_cases(token) & _cases(following[0]) & self._allowed)

    def _goes_on(self, at: int, *, comma: bool) -> bool:
        """After «и» or a comma: the enumeration goes on with a noun phrase of the same kind."""
        tokens = self._tokens
        if self._soft and self._is_name(at + 1) and self._is_name(at - 1):
            return True
        if not self._is_complement(at + 1):
            return False
        following = tokens[at + 1]
        texts = TEXTS | NAMED_TEXTS if following.text[0].isupper() else TEXTS
        if any(form.lemma in texts for form in noun_forms(following.text)):
            return False
        if not comma:
            shared = _cases(tokens[at - 1]) & _cases(following) & _OBLIQUE
            return bool(shared) or following.text[0].isupper()
        rest = self._document.text[following.start : following.start + 80]
        rest = re.split(r"[,.;]", rest)[0]
        if following.text[0].isupper() or " и " not in rest:
            return " и " in f" {rest} "
        last = self._document.token_range(0, following.start + rest.index(" и ") + 3)[1]
        listed = _cases(tokens[at - 1]) & _cases(following) & _cases(tokens[last]) & _OBLIQUE
        return bool(listed & self._allowed)


def _cases(token: Token) -> set[str]:
    return {form.case for form in noun_forms(token.text)} | {
        pair[0] for pair in adjective_cases(token.text)
    }


def _has_case(token: Token, allowed: frozenset[str] | set[str]) -> bool:
    if is_abbreviation(token.text):
        return True
    if _cases(token) & allowed:
        return True
    return token.text[0].isupper() and any("Geox" in f.grammemes for f in forms(token.text))

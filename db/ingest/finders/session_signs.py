"""The words that tell of sessions: their nouns, verbs of meeting, signs of time. Weighs nothing."""

import re
from functools import cached_property, lru_cache

from db.ingest.finders import words_az, words_en, words_ru
from db.ingest.finders.bodies import Body, bodies_in, council_heads
from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.ordinals import ordinal_value
from db.ingest.finders.relative_days import relative_day
from db.language.azerbaijani import lower
from db.language.inflect import noun_forms
from db.language.patterns import regex

#: The word tables of the languages.
WORDS = {"ru": words_ru, "en": words_en, "az": words_az}
_AZ_NOUN = regex(
    "(?:" + "|".join(words_az.SESSION_NOUNS) + ")(?:l[aə]r)?(?:s?[ıiuü]|[ıiuü]?m[ıiuü]z)?"
    "(?:n?[ıiuü]n|n?[ıiuü]|n?d[aə]|n?d[aə]n|n?[aə]|y[aə]|d[ıiuü]r)?"
)


#: Around a session's noun: its text is made use of, «на основе коммюнике второго заседания».
_CITED_BEFORE = regex(
    r"(?:\b(?:на основе|на основании|на материале|по материалам|на примере|по тексту|согласно"
    r"|в соответствии с|опираясь на|во исполнение) (?:[а-яё]+ )?(?:коммюнике|протокол|решени|матери"
    r"|резолюци|документ|рекомендаци)\w*|\b(?:based on|according to|in line with|drawn from"
    r"|a copy of|pursuant to) the (?:[a-z]+ )?(?:communiqu|minutes|record|decision|resolution"
    r"|recommendation|conclusion)\w* of) (?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
_CITED_BEHIND = regex(
    r" (?:yekun )?(?:kommünike|protokol|material|qərar|sənəd|bəyannamə|qətnamə|tövsiyə)\w*"
    r" (?:əsasında|əsasən|uyğun|istinad|ilə tanış|üzrə hazırlan)",
    re.IGNORECASE,
)
#: Around a word for meetings: the means or the room, "video conference", «konfrans zalı».
_MEANS_BEFORE = regex(
    r"\b(?:video|tele|audio|web|telephone|phone|zoom|telefon)[ -]?$", re.IGNORECASE
)
_MEANS_BEHIND = regex(
    r" (?:call|bridge|link|calls)\b"
    r"| (?:organi[sz]er|chair(?:man|woman|person)|secretary|rapporteur|moderator|host)s?\b"
    r"| (?:room|hall|suite|cent(?:re|er))s?\b|(?<=[Rr]ound) table\b"
    r"| (?:otağ|zal|salon|mərkəz|bina)",
    re.IGNORECASE,
)


#: Around a workshop: whom it trains.
_TRAINED_BEHIND = regex(r" (?:for|для) (?!the [a-z]+ time\b)(?=[^\W\d_])", re.IGNORECASE)
_TRAINED_BEFORE = regex(r"\büçün (?:[\w-]+ ){0,2}$", re.IGNORECASE)


#: Who governs a house, a town or a school holds no sessions of experts.
_GOVERNS = regex(
    r"\b(?:of|for) (?:trustees|directors|governors|regents|elders|deputies|veterans)"
    r"|\b(?:city|town|parish|county|district|borough|village|municipal|student) (?:council|board)"
    r"|(?:попечительск|уч[её]н|диссертационн|педагогическ|студенческ|родительск|художественн"
    r"|городск|районн|сельск|муниципальн|поселков)\w+ (?:совет|собрани|дума)"
    r"|\b(?:совет|собрание|союз|палата)\w* (?:директоров|ветеранов|депутатов|старейшин"
    r"|отцов|трудов)"
    r"|\b(?:совет|собрание|правление)\w* (?:музея|школы|библиотеки|театра|факультета|кафедры|завода"
    r"|колледжа|больницы|гимназии|лицея|общежития|филармонии)\b"
    r"|\b(?:elmi şura|qəyyumlar|direktorlar|veteranlar|ağsaqqallar|bələdiyyə|tələbələr)\b",
    re.IGNORECASE,
)
_EXPERTS = regex(r"эксперт|expert|ekspert", re.IGNORECASE)


def is_board(body: Body) -> bool:
    """True for «Mərkəzin İdarə Heyəti»: who governs a house."""
    return body.head == "heyəti" and lower(body.name).endswith("idarə heyəti")


def governs(body: Body) -> bool:
    """True for a board of trustees, a city council, «Совет ветеранов»: no body of experts."""
    if is_board(body):
        return True
    return bool(_GOVERNS.search(body.name)) and not _EXPERTS.search(body.name)


@lru_cache(maxsize=64)
def pattern_of(language: str, name: str) -> re.Pattern[str]:
    """A table of signs in a language, by its name."""
    return regex(getattr(WORDS[language], name, "(?!)"), re.IGNORECASE)


@lru_cache(maxsize=4)
def receives(language: str) -> re.Pattern[str]:
    """The verbs of which a council that meets is the object, right behind them."""
    return regex(rf"(?:{getattr(WORDS[language], 'RECEIVES', '(?!)')})(?= )", re.IGNORECASE)


@lru_cache(maxsize=4)
def meets(language: str) -> re.Pattern[str]:
    """The verbs of which a council is the subject when it meets."""
    return regex(rf"(?:{WORDS[language].MEETS})(?!\w)", re.IGNORECASE)


def is_session_noun(word: str, language: str | None) -> bool:
    """True for «заседания», "session", «iclası»."""
    if language == "ru":
        return any(form.lemma in words_ru.SESSION_NOUNS for form in noun_forms(word))
    if language == "az":
        return _AZ_NOUN.fullmatch(lower(word)) is not None
    return word.lower() in words_en.SESSION_NOUNS


def is_counted(word: str, language: str) -> bool:
    """True for «сбор», "edition": a session only with its number."""
    if language == "ru":
        counted = words_ru.COUNTED | (words_ru.EVENTS if word.islower() else frozenset())
        return any(form.lemma in counted for form in noun_forms(word))
    if language == "az":
        events = words_az.EVENTS if word.islower() else ()
        return lower(word).startswith((*words_az.COUNTED, *events))
    return word.lower() in words_en.COUNTED or (word.islower() and word in words_en.EVENTS)


def is_means(document: Document, noun: Token) -> bool:
    """«by video conference», «konfrans zalı»: how people met or in what room, and no session."""
    before = " " + document.text[max(0, noun.start - 16) : noun.start]
    behind = _MEANS_BEHIND.match(document.text, noun.end)
    if behind and behind[0] == " table" and ordinal_value(before.split(" ")[-2], "en"):
        return False  # "the eighth round table"
    return bool(behind or _MEANS_BEFORE.search(before))


def is_training(document: Document, noun: Token) -> bool:
    """«второй семинар для учителей», "a third workshop for gardeners": it is no session."""
    before = document.text[max(0, noun.start - 40) : noun.start]
    behind = _TRAINED_BEHIND.match(document.text, noun.end)
    return bool(behind or _TRAINED_BEFORE.search(before))


def is_numbered_event(word: str, language: str) -> bool:
    """True for «форум», "congress": a council may be called so, and each of its sessions too."""
    if language == "ru":
        return any(form.lemma in words_ru.EVENTS for form in noun_forms(word))
    if language == "az":
        return lower(word).startswith(words_az.EVENTS)
    return word.lower() in words_en.EVENTS


def says_held(document: Document, span: Span) -> bool:
    """True if a stretch says that something was held, or that people met."""
    language = document.language or ""
    if language not in WORDS:
        return False
    text = document.unquoted
    met = regex(rf"(?<!\w){meets(language).pattern}", re.IGNORECASE)
    return bool(pattern_of(language, "HELD").search(text, *span) or met.search(text, *span))


def is_cited(document: Document, noun: Token, before: str) -> bool:
    """«на основе протокола второй сессии»: a session of which only the text is spoken of."""
    if _CITED_BEFORE.search(before):
        return True
    return _CITED_BEHIND.match(document.text, noun.end) is not None


class Signs:
    """What a stretch says of sessions; each stretch is looked at once."""

    def __init__(self, document: Document, language: str) -> None:
        self._document = document
        self._language = language
        self._heads = council_heads(language)
        self._known: dict[tuple[str, Span], bool] = {}
        self._bodies: dict[Span, list[Body]] = {}
        self._dated: dict[Span, bool] = {}
        self._told: dict[Span, bool] = {}

    def has(self, name: str, span: Span) -> bool:
        """True if the words of that table stand in the stretch."""
        if (name, span) not in self._known:
            found = pattern_of(self._language, name).search(self._document.unquoted, *span)
            self._known[name, span] = found is not None
        return self._known[name, span]

    def is_dated(self, span: Span) -> bool:
        """True if a date stands in the stretch."""
        if span not in self._dated:
            text = self._document.text
            self._dated[span] = bool(date_mentions(text, *span, self._language))
        return self._dated[span]

    def tells_day(self, span: Span) -> bool:
        """True if the stretch says when something was, be it only «вчера»."""
        if span not in self._told:
            dates = date_mentions(self._document.text, *span, self._language)
            month = any(mention.dates[0][1] for mention in dates)
            self._told[span] = month or relative_day(self._document, span) is not None
        return self._told[span]

    def is_listed(self, span: Span) -> bool:
        """True for a line that opens with a date, as another one does: news, or a calendar."""
        return span.start in self._dated_lines and len(self._dated_lines) > 1

    @cached_property
    def _dated_lines(self) -> frozenset[int]:
        """Where the paragraphs begin that open with a date and go on."""
        found = set()
        for block in self._document.blocks:
            stop = min(block.end, block.start + 24)
            dates = date_mentions(self._document.text, block.start, stop, self._language)
            if dates and dates[0].start - block.start <= 1 and block.end > dates[0].end + 12:
                found.add(block.start)
        return frozenset(found)

    def is_of_council(self, document: Document, noun: Token) -> bool:
        """«the club's eighth gathering», «заседание совета»: the council by its head noun alone."""
        index = document.token_range(noun.start, noun.start)[0]
        near = document.tokens[max(0, index - 4) : index + 4]
        return any(
            token.is_word and token.start != noun.start and self.is_council_head(token.text)
            for token in near
        )

    def is_council_head(self, word: str) -> bool:
        """True for «Совета», "council", «Şuranın»: the head noun of what holds sessions."""
        if self._language == "ru":
            return any(form.lemma in self._heads for form in noun_forms(word))
        if self._language == "az":
            lowered = lower(word)
            return any(lowered.startswith(head[: max(4, len(head) - 2)]) for head in self._heads)
        return word.lower().removesuffix("’s").removesuffix("'s") in self._heads

    def councils(self, span: Span) -> list[Body]:
        """The bodies of a stretch that may hold sessions."""
        if span not in self._bodies:
            found = bodies_in(self._document, *span)
            self._bodies[span] = [
                body for body in found if body.head in self._heads and not governs(body)
            ]
        return self._bodies[span]

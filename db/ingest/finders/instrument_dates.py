"""The dates of a cited text: inside of its title, before it, behind it; several in a list.

«от …», «подписанный …», (Стамбул, …), "the 1992 Convention", "signed at … on", «… tarixli»:
between a title and its date stands a preposition, a bracket or a participle of signing.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from db.ingest.finders.dates import DateMention, date_mentions
from db.ingest.finders.document import Document
from db.ingest.finders.instrument_titles import Title
from db.language.patterns import regex

_YEAR = r"(?:1[89]|20)\d\d"
#: Years that are dates only beside a title: «(1954)», "the 1992 Convention", "Document 2011".
_BARE_YEARS = regex(
    rf"(?<=\(){_YEAR}(?=\))|(?<=, ){_YEAR}(?=\))|(?<=\b[Tt]he |\b[Ii]ts ){_YEAR}(?= [A-Z])"
    rf"|(?<=\w ){_YEAR}(?=[ ,.;)])(?! ?(?:г(?!одов)|-c))"
)
_SIGNED_RU = (
    r"(?:подпис|заключ|утвержд|утверд|принят|приня|одобр|парафир|согласов|провозгла|достигн"
    r"|оформл|сделанн|датирован|скреп|обнародов|издан|выработ)[а-яё]*"
)
_SIGNED_EN = (
    r"(?:signed|adopted|concluded|approved|agreed|issued|proclaimed|made|done|initialled|reached"
    r"|endorsed|promulgated|negotiated|opened for signature"
    r"|put (?:their|its|his|her) (?:names?|hands?|signatures?) to)"
)
_SIGNED_AZ = (
    r"(?:(?:imzala|bağla|təsdiqlə|razılaşdır)|(?:qəbul|təsdiq|əldə|elan) (?:ed|et|olun))[^\W\d_]+"
)
_WORDS = r"(?: [^\W_][\w’'-]*)"
_PLACE = r"(?:[^\W\d_][\w-]+(?:[ -][^\W\d_][\w-]+)?, )"
_BEHIND = {
    "ru": regex(
        rf"[»”\"]?(?: (?:к|о|об) (?:нему|ней|ним|н[её]м)| между{_WORDS}{{1,5}}?)?(?:,? \(?"
        rf"(?:котор[а-яё]+{_WORDS}{{0,8}}? |был[аои]? )?{_SIGNED_RU}{_WORDS}{{0,8}}?,?(?: в)?"
        rf"| \({_PLACE}?|[:;,.]? ?[—–]? (?:о(?:н|на|но|ни)|его|е[её]|их|документ)(?: был[аои]?)?"
        rf" {_SIGNED_RU}{_WORDS}{{0,5}}?|,? (?:об[ае]|все)\b)?(?: ?от)? ?",
        re.IGNORECASE,
    ),
    "en": regex(
        rf"[”\"’]?(?: thereto)?(?: (?:between|among|with){_WORDS}{{1,6}}?)?"
        rf"(?:,? \(?(?:(?:both|all|each)(?: of (?:them|which))? )?"
        rf"(?:(?:which|that){_WORDS}{{0,6}}? )?(?:(?:was|were|had been|has been) )?"
        rf"(?:as )?(?:\w+ly |first |as )?{_SIGNED_EN}{_WORDS}{{0,14}}?,?(?: on| in| at)?"
        rf"| \({_PLACE}?|,? (?:both|all|each))?,?(?: ?(?:of|dated|from))? ?",
    ),
    "az": regex(
        rf"[»”\"]?\w*(?: (?:isə|hələ|ilk dəfə|bundan (?:əvvəl|öncə)),?)?"
        rf"(?: \({_PLACE}?|,? (?:hər ikisi|hamısı) |,? )?",
        re.IGNORECASE,
    ),
}
_BEFORE = {
    "ru": regex(
        rf",? (?:(?:в|на|между)(?: [\w-]+){{1,4}} |(?:[\w-]+ ){{0,4}}?{_SIGNED_RU} )?[«“\"]?",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?:,? [\w’ -]{3,50} (?:signed|concluded) (?:the|an?|their)"
        r"|(?: (?:in|at|by) [^,.;:]{2,50})?, (?:the|this|our|its|their))? [“\"‘]?"
    ),
    "az": regex(
        rf"(?:in)?(?: tarixli| tarixində)?(?:(?: [\w–-]+){{0,4}}? {_SIGNED_AZ})?(?: olan)? [«“\"]?",
        re.IGNORECASE,
    ),
}
_SIGNED_BEFORE_RU = regex(
    rf"(?<!\w){_SIGNED_RU}(?<!л)(?<!ли)(?<!ла)(?<!ло){_WORDS}{{0,5}}(?: от)? ?$", re.IGNORECASE
)
_SIGNED_BEHIND_AZ = regex(rf"\w*{_WORDS}{{0,2}} {_SIGNED_AZ}", re.IGNORECASE)
#: «Çərçivə Sazişi, 2017-ci il 30 mart.»: behind a comma the day ends what is told.
_ENDED = regex(r"\w{0,3}(?: tarixli)?(?:[.;)\n]|$)")
_SIGNING_EN = regex(r"\b(?:signed|adopted|concluded) (?:(?:the|an?|their) )?$")
#: "Adopted in Zadar on 4 May 2009, the Charter …"
_OPENED_EN = regex(rf"(?:^|[.;] |\n){_SIGNED_EN}[^,.;]{{0,50}}$", re.IGNORECASE)
_ADJECTIVE_EN = regex(r"\b(?:the|its|their|our|this|both|and|under|of)\s?$", re.IGNORECASE)
_LIST = regex(
    r"\s?(?:,|;|,?\s?и|,?\s?and|,?\s?və|,?\s?а также|, as well as|, habelə)?"
    r"\s?(?:от |of |on |dated )?",
    re.IGNORECASE,
)
_IN = regex(r"(?:in|since|by|from) ", re.IGNORECASE)
_LONGEST_GAP = 90
_YEARS = regex(rf"(?<!\d){_YEAR}(?!\d)")
#: «того же года», "of the same year", «həmin ilin»: none is shorter than the year it stands for.
_SAME_YEAR = {
    "ru": regex(r"\b(?:того|этого) же(?: самого)? года\b"),
    "en": regex(r"\b(?:of |in )?(?:(?:the|that) same|that) year\b"),
    "az": regex(r"\bhəmin ilin\b"),
}
_YEAR_WORD = {"ru": " года", "en": "", "az": "-ci il"}
_LOOKED_BACK = 600


class InstrumentDates:
    """All dates of a document, and which of them belong to a title."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._language = document.language or "en"
        found = list(_with_same_year(self._text, self._language))
        self.mentions = sorted([*found, *_bare_years(self._text, found)])
        self._starts = [mention.start for mention in self.mentions]

    def at(self, start: int) -> list[DateMention]:
        """The dates that begin at an offset, with those listed behind them."""
        index = bisect_left(self._starts, start)
        if index == len(self.mentions) or self._starts[index] != start:
            return []
        return [self.mentions[index], *self._listed(index + 1)]

    def are_several(self, start: int) -> bool:
        """True if the dates that stand next behind an offset are a list: one text for each."""
        index = bisect_left(self._starts, start)
        near = index < len(self.mentions) and self._starts[index] - start < _LONGEST_GAP
        return near and any(True for _ in self._listed(index + 1))

    def of(self, title: Title, limit: int) -> list[DateMention]:
        """The dates attached to a title; what is behind ``limit`` belongs to the next one."""
        inside = self._between(title.span_start, title.span_end)
        behind = self._behind(title, limit)
        if behind and self._text[title.span_end : behind[0].start] == " (":
            return inside or behind
        return inside or self._before(title) or behind

    def _between(self, start: int, end: int) -> list[DateMention]:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [
            mention
            for mention in self.mentions[first:last]
            if mention.end <= end and not mention.is_range
        ]

    def _before(self, title: Title) -> list[DateMention]:
        index = bisect_left(self._starts, title.span_start) - 1
        if index < 0:
            return []
        last = self.mentions[index]
        gap = self._text[last.end : title.span_start]
        if last.start < title.lead or len(gap) > _LONGEST_GAP or last.is_range:
            return []
        if not _BEFORE[self._language].fullmatch(gap):
            return []
        found = [last]
        while index > 0 and self._joins(self.mentions[index - 1], found[0]):
            index -= 1
            found.insert(0, self.mentions[index])
        return found if self._qualifies(found, gap) else []

    def _qualifies(self, found: list[DateMention], gap: str) -> bool:
        """True if a date before a title is the title's and no time at which something was done."""
        before = self._text[max(0, found[0].start - 90) : found[0].start]
        if self._language != "az" and gap.strip(' ,«“"‘'):
            opened = _SIGNED_BEFORE_RU if self._language == "ru" else _OPENED_EN
            signed = re.search(r"подпис|заключ|signed|concluded", gap)
            return bool(signed or opened.search(before))
        if self._language == "ru":
            inserted = gap.startswith(",") and before.endswith(", ")
            said = before.removesuffix(", ") if inserted else before
            return bool(_SIGNED_BEFORE_RU.search(re.split(r"[.;:,\n]", said)[-1]))
        if self._language == "en":
            return bool(_ADJECTIVE_EN.search(before))
        year = self._text[found[-1].start : found[-1].end]
        return bool(gap.strip(' «“"')) or year.endswith((" il", " ilin"))

    def _behind(self, title: Title, limit: int) -> list[DateMention]:
        index = bisect_left(self._starts, title.span_end)
        if index == len(self.mentions):
            return []
        first = self.mentions[index]
        gap = self._text[title.span_end : first.start]
        if first.start > limit or len(gap) > _LONGEST_GAP or first.is_range:
            return []
        if self._language == "en" and gap == " on ":
            # "They signed the Joint Statement on 4 May": the verb stands before the title.
            before = self._text[max(0, title.span_start - 30) : title.span_start]
            return [first] if _SIGNING_EN.search(before) else []
        if not _BEHIND[self._language].fullmatch(gap) or not self._is_closed(gap, first):
            return []
        return [first, *self._listed(index + 1)]

    def _is_closed(self, gap: str, first: DateMention) -> bool:
        said = gap.strip(' ”"»’')
        if self._language == "az" and said == ",":
            return _ENDED.match(self._text, first.end) is not None
        if self._language == "az":
            return "(" in gap or "," in gap or bool(_SIGNED_BEHIND_AZ.match(self._text, first.end))
        if self._language == "en" and not said:
            return not _IN.match(self._text, first.start)
        return True

    def _listed(self, index: int) -> Iterator[DateMention]:
        while 0 < index < len(self.mentions):
            mention = self.mentions[index]
            if not self._joins(self.mentions[index - 1], mention) or mention.is_range:
                return
            yield mention
            index += 1

    def _joins(self, mention: DateMention, following: DateMention) -> bool:
        gap = self._text[mention.end : following.start]
        return bool(gap.strip()) and len(gap) < 20 and _LIST.fullmatch(gap) is not None


def _with_same_year(text: str, language: str) -> Iterator[DateMention]:
    """All dates; «5 мая того же года» is of the year that was told last before it."""
    said = text
    ends: dict[int, int] = {}
    for match in _SAME_YEAR[language].finditer(text):
        if years := _YEARS.findall(text, max(0, match.start() - _LOOKED_BACK), match.start()):
            year = years[-1] + _YEAR_WORD[language]
            ends[match.start() + len(year)] = match.end()
            said = f"{said[: match.start()]}{year:<{len(match[0])}}{said[match.end() :]}"
    for mention in date_mentions(said, 0, len(said), language):
        yield mention._replace(end=ends.get(mention.end, mention.end))


def _bare_years(text: str, found: list[DateMention]) -> Iterator[DateMention]:
    starts = [mention.start for mention in found]
    for match in _BARE_YEARS.finditer(text):
        index = bisect_left(starts, match.end()) - 1
        if index < 0 or found[index].end <= match.start():
            yield DateMention(match.start(), match.end(), ((int(match[0]), 0, 0),))

"""Which parts of a text speak of other sessions than the one reported. Reads no dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from db.ingest.finders.clauses import aside_at, clause_at
from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Document, Span
from db.ingest.finders.ordinals import ordinal_value
from db.ingest.finders.session_counts import counted_ordinal
from db.ingest.finders.sessions import SessionMention
from db.language.patterns import regex

_SOURCE = regex(
    r"(?:\b(?:chosen|set|agreed|proposed|picked|selected) (?:at|by|during)"
    r"|\b(?:выбранн|избранн|намеченн|предложенн|согласованн)\w+ (?:ещё )?(?:на|в ходе))"
    r" (?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
#: «Как и было условлено на второй встрече, …», "as agreed at the third meeting, …": what was
#: settled there is told of this one, in the next clause.
_AS_SETTLED = regex(
    r"\b(?:как (?:и )?(?:было |мы )?(?:условлен|решен|договор|намечен|обещан|предложен|предусмотрен"
    r"|постановлен|согласован)\w*|as (?:was |had been |we )?(?:agreed|decided|planned|foreseen"
    r"|settled|promised|resolved|announced))\b[^.;:()]{0,70}$",
    re.IGNORECASE,
)
_AS_SETTLED_AZ = regex(
    r"(?: \([^()]{2,40}\))? (?:\w+ ){0,2}?(?:razılaşdırıl|qərar(?:a alın|laşdırıl)|şərtləşdiril"
    r"|nəzərdə tutul|planlaşdırıl|vəd ed)\w*(?:ğı|yi|di[yğ]i|duğu|düyü) kimi,?",
    re.IGNORECASE,
)
#: Where the clause that says so is over: the month of the other session may stand behind it.
_CLAUSE_OVER = regex(r"[^,;.()]{0,60}(?:\([^()]{2,60}\))?[^,;.()]{0,60},")
#: «the fifth session had left the choice to …»: what an earlier one settled of this one.
_SETTLED = regex(
    r"(?: \([^()]{2,60}\))? (?:had )?(?:left the choice|chose|chosen|entrusted|proposed"
    r"|asked|suggested"
    r"|(?:поручил|предложил|предоставил|оставил|выбрал)[аои]?)\b",
)


#: A session that only its place in the row names.
_ELLIPTICAL = {
    "ru": regex(
        r"\b(?:две |три |обе |все )?(?:предыдущие|прошлые|прежние|предшествующие|следующие)"
        r"(?: (?:две|три))? (?:прошли|состоялись|проходили|принимал|провели|были|пройдут"
        r"|состоятся)\b"
        r"|\b(?:(?:предыдущ|(?:поза)?прошл(?:огодн)?|следующ|предшествующ)(?:ее|ая|ий|ое|ую)|(?P<number>[а-яё]+(?:ое|ая|ья"
        r"|ье|ий|ый|ой|ую)))(?: же)?(?:,? (?:годом|двумя годами) (?:ранее|раньше),?)?"
        r"(?:, [^,.;:]{2,40},)?"
        r"(?: (?:весной|летом|осенью|зимой|в [а-яё]+|\d{1,2} [а-яё]+|(?:в )?\d{4}(?: год[ау])?"
        r"|прошл[а-яё]+ [а-яё]+))*"
        r" (?:прош[её]?л|состоя|проход|провел|принима|принял|решено|созв|собер|пройд|планир"
        r"|был[аоы]? |посвящ|проводил|работал)"
        r"|(?<=\()(?:предыдущ|прошл|предшествующ|следующ)(?:ее|ая|ий|ое|ую)\s?[:,—–-]\s",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:(?:the|its|our|their|both) )?(?:(?:two|three|four) )?"
        r"(?:previous|earlier|preceding|other)(?: (?:two|three|four))?(?: ones)?"
        r" (?:were (?:held|hosted|convened)|took place|met)\b"
        r"|\bthe (?:previous|preceding|earlier|next|following|(?P<number>[a-z]+))(?: one)?"
        r"(?:, [^,.;:]{2,40},|,)?"
        r" (?:was|had been|took place|met|will|is to|is due|convened)\b"
        r"|\bnumber (?:one|two|three|four|five|six|seven|eight|nine|ten)\b(?:, [^,.;:]{2,40},|,)?"
        r" (?:was|had been|took place|met)\b"
        r"|(?<=\()(?:the )?(?:previous|preceding|last|next)(?: one)?\s?[:,—–-]\s"
        r"|\b(?:years?|months?|weeks?) after (?:the|its) (?P<since>[a-z]+)\b"
        r"(?! (?:session|meeting))",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\b(?:əvvəlki|öncəki) (?:ikisi|üçü)(?: isə)? "
        r"|\b(?:əvvəlkisi|əvvəlkilər|növbətisi|(?:ötən|keçən)ilki(?:si)?"
        r"|(?P<number>[^\W\d_]+nc[ıiuü])s[ıiuü])(?: isə)? "
        r"|(?<=\()(?:əvvəlki|öncəki|növbəti)(?:si)?\s?[:,—–-]\s",
        re.IGNORECASE,
    ),
}


#: A participle that is told of what was named last.
_PARTICIPLE = regex(
    r"\s?,?\s?(?:(?:состоявш|прош[её]дш|провед[её]нн|проходивш|созванн|организованн|состоявш)[а-яё]+"
    r"|(?:held|convened|hosted|organi[sz]ed)(?= (?:in|on|at|by)\b)"
    r"|(?:which|that) (?:was |had been |had )?(?:held|met|took place|taken place|convened))"
    r"\b[^,;.]*(?:\.(?=\d)[^,;.]*)*"
)
_GOES_ON = regex(r";|, (?:and|but|while|и|а|но|və|isə)\b")


@dataclass(frozen=True, slots=True)
class OtherSessions:
    """The clauses about other sessions; ``in`` asks whether a whole sentence is one."""

    clauses: tuple[Span, ...]

    def __contains__(self, span: Span) -> bool:
        return any(clause.start <= span.start and span.end <= clause.end for clause in self.clauses)

    def covers(self, at: int) -> bool:
        """True if an offset lies in such a clause."""
        return any(clause.start <= at < clause.end for clause in self.clauses)

    def pieces(self, span: Span) -> Iterator[Span]:
        """What is left of a sentence without such clauses."""
        at = span.start
        for clause in self.clauses:
            if clause.end <= at or clause.start >= span.end:
                continue
            if clause.start > at:
                yield Span(at, clause.start)
            at = max(at, clause.end)
        if at < span.end:
            yield Span(at, span.end)


def _is_source(document: Document, mention: SessionMention) -> bool:
    """«the theme chosen at the second session»: where something is from; the rest is told now."""
    before = document.text[max(mention.sentence.start, mention.start - 60) : mention.start]
    settled = _SETTLED.match(document.text, mention.end, mention.sentence.end)
    return settled is not None or _SOURCE.search(before) is not None


def _is_opening_part(document: Document, mention: SessionMention, clause: Span) -> bool:
    """True for "the Inaugural Session" of the meeting itself: no council's, and of no other day."""
    if mention.ordinal is None or mention.council is not None:
        return False
    word = document.text[mention.ordinal.start : mention.ordinal.end].lower()
    return word == "inaugural" and not date_mentions(document.text, *clause, "en")


def other_sessions(
    document: Document, mentions: list[SessionMention], main: SessionMention
) -> OtherSessions:
    """The clauses that are marked as speaking of another session, or number another one."""
    own = main.ordinal.value if main.ordinal else 0
    main_clause = clause_at(document, main.start, main.end)
    found = set()
    for mention in mentions:
        number = mention.ordinal.value if mention.ordinal else 0
        clause = clause_at(document, mention.start, mention.end)
        counted = not own and counted_ordinal(document, *clause) is not None
        if _is_source(document, mention):
            continue
        settled = _settled_before(document, mention)
        if settled is not None and number != own:
            found.add(settled)
            continue
        if not (mention.other or (number and number != own and not counted)):
            continue
        if own and not mention.other and _is_opening_part(document, mention, clause):
            continue
        if clause != main_clause:
            found.add(_with_participle(document, clause, main_clause))
    found |= {
        span for span in _elliptical(document, own) if not span.start <= main.start < span.end
    }
    return OtherSessions(tuple(sorted(found)))


def _settled_before(document: Document, mention: SessionMention) -> Span | None:
    """«Как и было условлено на второй встрече (май), …»: that clause alone is of the other one."""
    start = mention.sentence.start
    before = _AS_SETTLED.search(document.text, start, mention.start)
    if before is None:
        behind = _AS_SETTLED_AZ.match(document.text, mention.end, mention.sentence.end)
        return Span(start, behind.end()) if behind else None
    over = _CLAUSE_OVER.match(document.text, mention.end, mention.sentence.end)
    return Span(before.start(), over.end()) if over else None


def _with_participle(document: Document, clause: Span, own: Span) -> Span:
    """«со времени третьей встречи, состоявшейся в Баку»: what is told of it behind a comma."""
    match = _PARTICIPLE.match(document.text, clause.end)
    inside = match is not None and not match.start() <= own.start < match.end()
    return Span(clause.start, match.end()) if match and inside else clause


def _elliptical(document: Document, own: int) -> Iterator[Span]:
    """«Предыдущее прошло …», "the third was held …": a session whose noun is left out."""
    language = document.language or ""
    pattern = _ELLIPTICAL.get(language)
    for match in pattern.finditer(document.unquoted) if pattern else ():
        word = match["number"] or match.groupdict().get("since")
        number = ordinal_value(word, language) if word else 0
        if word and (not number or not own or number == own):
            continue
        sentence = document.sentence_at(match.start())
        inside = aside_at(document, sentence, match.start(), match.end())
        if inside is not None:
            yield inside
            continue
        stop = _GOES_ON.search(document.text, match.end(), sentence.end)
        yield Span(match.start(), stop.start() if stop else sentence.end)


def told_again(
    document: Document, main: SessionMention, mentions: list[SessionMention]
) -> frozenset[int]:
    """The paragraphs right behind a title that tell its session anew, with its day or number."""
    last = document.block_index(main.start)
    language, found = document.language or "en", {last}
    headline = document.text[document.blocks[last].end - 1] not in ".;!?…:"
    own = [mention for mention in mentions if not mention.other]
    for index in range(last + 1, min(last + 3, len(document.blocks))):
        block = document.blocks[index]
        here = [mention for mention in own if block.start <= mention.start < block.end]
        named = any(m.council or m.ordinal or m.abbreviation for m in here)
        told = [mention.sentence for mention in here if mention.held]
        days = (day for span in told for day in date_mentions(document.text, *span, language))
        same = headline and any(_is_same(mention, main) for mention in here)
        if same or (named and any(day.dates[0][1] for day in days)):
            found.add(index)
    return frozenset(found)


def _is_same(mention: SessionMention, main: SessionMention) -> bool:
    """True for the session of a headline, told again as held with the same number."""
    if mention.ordinal is None or main.ordinal is None or not mention.held:
        return False
    return mention.ordinal.value == main.ordinal.value

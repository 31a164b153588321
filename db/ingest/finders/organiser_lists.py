"""Bodies one after another, before or behind a cue, with nothing else between them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from db.ingest.finders import words_en, words_ru
from db.ingest.finders.bodies import Body, bodies_in, is_abbreviation
from db.ingest.finders.bodies_ru import body_at
from db.ingest.finders.document import Document
from db.ingest.finders.organiser_gaps import ADVERBS, GAP
from db.ingest.finders.organiser_names_en import named_alone, named_in_list
from db.ingest.finders.organiser_partners import AZ_PARTNER, AZ_SUPPORT, BASIS_BETWEEN
from db.language.inflect import forms
from db.language.patterns import regex

_BY_MEANS = regex(r"\b(?:силами|усилиями|стараниями|трудами|коллективом|командой)\b")
#: «при участии», «совместно с»: with whom the subject of the sentence did it.
_WITH = regex(
    r"\b(?:при участии|совместно с|вместе с|рука об руку со?|плечом к плечу со?|на пару со?"
    r"|в (?:тандеме"
    r"|связке|паре|партн[её]рстве|сотрудничестве|содружестве) со?) $"
)
#: «…, в соответствии с Регламентом»: what a meeting rests on organised nothing.
_LEADS_AWAY = regex(
    r"\b(?:соответстви\w+|согласно|основани\w+|рамках|исполнени\w+|согласи\w+|случаю|честь"
    r"|итогам|силу)\b"
)
_EN_DOES = regex(
    r" (?:was|were|is|are|has|had|also|then|kindly|[a-z]+ed|paid|gave|lent)\b"
    r"(?![^.;]*\b(?:co-?|joint )?(?:organi|host|partner))"
)
_EN_RELATIVE = regex(r",? (?:which|who) ")
#: «Организаторами, помимо X, были Y и Z»
_ARE = frozenset("был была были выступил выступила выступили стал стала стали являются".split())
_RU_PREPOSITION = regex(r"(?<!овместно )(?<!месте )\b(?:со?|над|под|перед|между|за) $")
_EN_PREPOSITION = regex(r"\b(?:of|from|at|in|with|to|for|by|under|than)(?: the)? ?$")
_AZ_TOOK_PART = regex("iştirak|dəstə|köməy|yardım|sponsor|qonaq|himayə")


@lru_cache(maxsize=4)
def _stop(language: str) -> re.Pattern[str]:
    words = {"ru": words_ru.NOT_ORGANISERS, "en": words_en.NOT_ORGANISERS, "az": AZ_SUPPORT}
    return regex(words[language], re.IGNORECASE)


class BodyLists:
    """Reads lists of bodies in one document; ``known`` gives a body by its abbreviation."""

    def __init__(
        self,
        document: Document,
        known: Mapping[str, Body],
        houses: Sequence[Body] = (),
        mentions: Sequence[Body] = (),
    ) -> None:
        self._document = document
        self._mentions = mentions
        self._houses = houses
        self._language = document.language or "en"
        self._known = known

    def following(self, start: int, end: int, case: str = "") -> list[Body]:
        """The list that begins behind a cue."""
        last_case, case = ("", case) if self._language == "ru" else (case, "")
        stop = self._supporters(start, end)
        limit = stop.start() if stop and case != "ablt" else end
        found: list[Body] = []
        at = start
        bodies = self._bodies(start, limit)
        while True:
            body = self._next(bodies, at, limit, case)
            if body is None and not found:
                body = self._later(bodies, at, case)
            if body is None and found and self._language == "en":
                body = named_in_list(self._document, at, limit)
            if body is None and not found and self._language == "en":
                body = named_alone(self._document, at, limit)
            if body is None:
                found = self._without_supporter(found, stop)
                return found if not found or _stands_in(found[-1], last_case) else []
            if found and self._does_another_thing(body, at):
                return found
            found.append(body)
            case = _case_after(self._document.text[at : body.start], case)
            at = body.after

    def _does_another_thing(self, body: Body, at: int) -> bool:
        """«…; Фонд «Мост» оплатил перевод», «…, перевод оплатил X»: it does another thing."""
        if self._language == "en":
            behind = _EN_DOES.match(self._document.text, body.after)
            return ";" in self._document.text[at : body.start] and behind is not None
        if self._language != "ru":
            return False
        first, last = self._document.token_range(at, body.start)
        between = self._document.tokens[first:last]
        verbs = (token.text for token in between if token.text not in _ARE)
        if any(form.pos == "VERB" for word in verbs for form in forms(word)[:1]):
            return True
        if ";" not in self._document.text[at : body.start]:
            return False
        index = self._document.token_range(body.after, body.after)[0]
        following = self._document.tokens[index : index + 1]
        if "\n" in self._document.text[body.after : following[0].start if following else None]:
            return False
        return any(form.pos == "VERB" for token in following for form in forms(token.text)[:1])

    def _supporters(self, start: int, end: int) -> re.Match[str] | None:
        """Where those begin who merely help; a word of it inside of a name is none."""
        found = list(_stop(self._language).finditer(self._document.unquoted, start, end))
        names = self._bodies(start, end) if found else []
        for stop in found:
            if not any(body.start <= stop.start() < body.end for body in names):
                return stop
        return None

    def _without_supporter(self, found: list[Body], stop: re.Match[str] | None) -> list[Body]:
        """«X Fondunun maliyyə dəstəyi ilə»: in Azerbaijani the supporter stands before the word."""
        if self._language != "az" or stop is None or not found:
            return found
        if AZ_PARTNER.search(stop[0]):  # «informasiya tərəfdaşı – X»: it stands behind the word
            return found
        between = self._document.text[found[-1].after : stop.start()]
        named = any(
            char.isupper() or char in '“«"' for char in between
        )  # «“Araz” fondunun dəstəyi»
        supporter = "," not in between and len(between.split()) <= 3 and not named
        return found[:-1] if supporter else found

    def preceding(self, start: int, end: int, case: str = "") -> list[Body]:
        """The list that ends right before a cue; a few adverbs may stand between."""
        found: list[Body] = []
        at = end
        for body in reversed(self._bodies(start, end)):
            if body.after > at:
                continue
            between = self._document.text[body.after : at]
            if found:
                fits = GAP[self._language].fullmatch(between) is not None
            else:
                fits = self._may_precede_verb(between)
            wanted = case if self._language == "ru" or not found else ""
            if self._language == "ru" and _WITH.search(self._document.text, start, body.start):
                wanted = ""  # «X при участии Y собрал …»
            if not (fits and _stands_in(body, wanted)):
                break
            if not (found and found[0].name == body.name):  # «institutumuz – … İnstitutu»
                found.insert(0, body)
            at = body.start
        if found and case == "ablt" and _RU_PREPOSITION.search(self._document.text, start, at):
            return []  # «Встреча с Институтом рек организована …»
        if found and self._language == "en":
            before = self._document.text[max(start, at - 12) : at]
            if _EN_RELATIVE.match(self._document.text, end):  # "in the hall of the X, which called"
                return found
            return [] if _EN_PREPOSITION.search(before) else found
        return found

    def in_full(self, body: Body) -> Body:
        """«Самарская школа» as «Самарская школа ресурсной экономики», if the text has one such."""
        longer = {one.name for one in self._mentions if one.name.startswith(f"{body.name} ")}
        return body._replace(name=longer.pop()) if len(longer) == 1 else body

    def all_in(self, start: int, end: int) -> list[Body]:
        """All bodies of a stretch, also those that only a known abbreviation names."""
        return self._bodies(start, end)

    def runs(self, bodies: list[Body]) -> Iterator[list[Body]]:
        """The bodies in lists: those between which nothing but a list's words stands."""
        run: list[Body] = []
        for body in bodies:
            between = self._document.text[run[-1].after : body.start] if run else ""
            if run and GAP[self._language].fullmatch(between) is None:
                yield run
                run = []
            run.append(body)
        if run:
            yield run

    def _may_precede_verb(self, between: str) -> bool:
        adverbs = ADVERBS[self._language].fullmatch(between) is not None
        gap = self._language == "az" and GAP["az"].fullmatch(between) is not None
        return (adverbs or gap) and not _AZ_TOOK_PART.search(between)

    def _bodies(self, start: int, end: int) -> list[Body]:
        """The bodies of a stretch, those too that only their abbreviation names."""
        document = self._document
        bodies = bodies_in(document, start, end)
        houses = [body for body in self._houses if start <= body.start and body.end <= end]
        bodies = [one for one in bodies if not any(one.start <= h.start < one.end for h in houses)]
        bodies += houses
        taken = [(body.start, body.after) for body in bodies]
        first, last = document.token_range(start, end)
        for token in document.tokens[first:last]:
            text = token.text.split("-")[0].split("’")[0] if self._language == "az" else token.text
            known = self._known.get(text)
            if known is None or any(begin <= token.start < stop for begin, stop in taken):
                continue
            bodies.append(
                known._replace(start=token.start, end=token.end, after=token.end, cases=frozenset())
            )
        return sorted(bodies, key=lambda body: body.start)

    def _next(self, bodies: list[Body], at: int, end: int, case: str) -> Body | None:
        """The body that follows with nothing but a list's words before it."""
        for body in bodies:
            if body.start < at:
                continue
            gap = GAP[self._language].fullmatch(self._document.text, at, body.start)
            if gap is not None and _stands_in(body, _case_after(gap[0], case)):
                return body
            break
        return self._unusual(at, end, case)

    def _later(self, bodies: list[Body], at: int, case: str) -> Body | None:
        """The first body in that case that a list's words precede."""
        for body in bodies:
            gap = GAP[self._language].fullmatch(self._document.text, at, body.start)
            if gap is not None and _stands_in(body, _case_after(gap[0], case)):
                return body
            agent = case == "ablt" and body.cases == {"ablt"} and self._language == "ru"
            if agent and BASIS_BETWEEN.fullmatch(self._document.text, at, body.start):
                return body  # «созвано на основании Рижского протокола Институтом X»
        return None

    def _unusual(self, start: int, end: int, case: str) -> Body | None:
        """A named body whose head noun is in no table, right behind the cue (Russian)."""
        document = self._document
        if self._language != "ru" or not case:
            return None
        index, last = document.token_range(start, end)
        for at in range(index, min(index + 5, last)):
            token = document.tokens[at]
            if not (token.is_word and token.text[0].isupper()):
                continue
            gap = GAP["ru"].fullmatch(document.text, start, token.start)
            if gap is None or is_abbreviation(token.text) or _LEADS_AWAY.search(gap[0]):
                return None
            return body_at(document, at, end, _case_after(gap[0], case))
        return None


def _stands_in(body: Body, case: str) -> bool:
    return not case or not body.cases or not body.cases.isdisjoint(case.split())


def _case_after(gap: str, case: str) -> str:
    """«силами Института X»: these words ask for the genitive."""
    return "gent" if case and _BY_MEANS.search(gap) else case

"""The authorities that a name may stand for, with what speaks for and against each. Few queries."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.language.name_likeness import name_likeness
from db.model import Candidate, NameKind, RecordType
from db.storage.name_choice import Form, display_form
from db.storage.name_keys import name_key, share_words, words_of_key
from db.storage.name_sounds import BY_SOUND, filed_alike, stems
from db.storage.reading.names import load_forms
from db.storage.reading.of_ids import OfIds
from db.storage.reading.sources import NAME_FORM

#: Names by sound that are less alike are not offered; phrases by the words they share.
SIMILAR_SOUND, SIMILAR_WORDS = 0.90, 0.75
#: So many are offered.
OFFERED = 6
#: What makes a candidate the selected one, the strongest first.
SURE = ("same_meeting", "same_spelling", "same_abbreviation", "same_sound")


class Heard:
    """A name of a text and the abbreviation beside it, folded once for all that it is held against.

    ``language`` is the one in which candidates are shown.
    """

    def __init__(self, name: str, abbreviation: str, language: str) -> None:
        self.name, self.abbreviation, self.language = name, abbreviation, language
        self.key, self.short = name_key(name), name_key(abbreviation)
        self.words = words_of_key(self.key)
        self.stems = stems(self.words)


def candidates(
    session: Session,
    record_type: RecordType,
    name: str,
    language: str,
    abbreviation: str = "",
    present: Sequence[str] = (),
) -> list[Candidate]:
    """The likeliest first; ``present`` are authorities that are looked at in any case."""
    heard = Heard(name, abbreviation, language)
    spelled = _bearers(session, record_type, [heard.key, heard.short])
    ids = dict.fromkeys([*present, *spelled, *filed_alike(session, record_type, [name])])
    forms = load_forms(session, ids)
    judge = _by_sound if record_type in BY_SOUND else _by_words
    found = []
    for authority_id in ids:
        own = forms.get(authority_id, ())
        judged = judge(own, heard)
        if judged is None and authority_id in present:
            judged = Candidate(authority_id, "", 0.0, ())
        if judged is not None:
            label = display_form(own, language)
            found.append(replace(judged, id=authority_id, label=label.text if label else ""))
    return sorted(found, key=rank)


def rank(candidate: Candidate) -> tuple[bool, int, float, str]:
    """What orders candidates: contradicted ones last, then by the strongest reason, then score."""
    strength = min((SURE.index(why) for why in candidate.why if why in SURE), default=len(SURE))
    return bool(candidate.against), strength, -candidate.score, candidate.id


def selected(found: Sequence[Candidate]) -> str | None:
    """The only one that fits best; ``""`` where only a person can tell, None if none does.

    That is so where several fit equally well, and where nothing but initials speaks for somebody:
    who is written «З. Абдулатипов» is more likely he who is known than a second man.
    """
    agreeing = [one for one in found if not one.against]
    fitting = [one for one in agreeing if any(why in SURE for why in one.why)]
    if not fitting:
        return "" if any("initials" in one.why for one in agreeing) else None
    best = rank(fitting[0])[1]
    equal = [one for one in fitting if rank(one)[1] == best]
    return equal[0].id if len(equal) == 1 else ""


def _bearers(session: Session, record_type: RecordType, keys: Sequence[str]) -> list[str]:
    wanted = [key for key in keys if key]
    return [row.authority_id for row in _spelled(record_type).rows(session, wanted)]


@lru_cache
def _spelled(record_type: RecordType) -> OfIds:
    own = NAME_FORM.c
    return OfIds(
        select(own.authority_id)
        .where(own.authority_type == record_type.value)
        .order_by(own.authority_id)
        .limit(OFFERED * 4),
        own.key,
    )


def _by_sound(forms: Sequence[Form], heard: Heard) -> Candidate | None:
    """A person or a place: every form is heard against the name; the best one counts."""
    best: Candidate | None = None
    against: dict[str, None] = {}
    for form in forms:
        like = name_likeness(heard.name, form.text)
        if _key(form) == heard.key:
            why, score = ("same_spelling",), 1.0
        elif like.equal and not like.initials_only:
            why, score = ("same_sound",), like.score
        elif like.score >= SIMILAR_SOUND:
            why, score = ("initials" if like.equal else "similar_sound",), like.score
        else:
            if like.score == 0.0 and form.kind != NameKind.ABBREVIATION:
                against["other_form"] = None
            continue
        against |= dict.fromkeys(like.against)
        found = Candidate("", "", score, why, heard=form.text)
        if best is None or rank(found) < rank(best):
            best = found
    if best is None:
        return None
    if "same_spelling" in best.why:
        return best
    return replace(best, against=tuple(against))


def _by_words(forms: Sequence[Form], heard: Heard) -> Candidate | None:
    """A body, an instrument, a topic: names that share their words, or an abbreviation."""
    names = {
        form.text: words_of_key(_key(form)) for form in forms if form.kind != NameKind.ABBREVIATION
    }
    shorts = [form for form in forms if form.kind == NameKind.ABBREVIATION]
    if heard.key and (same := _same(forms, heard.key)) is not None:
        return Candidate("", "", 1.0, ("same_spelling",), heard=same.text)
    if heard.short and any(_key(form) == heard.short for form in shorts):
        against = () if _agrees(forms, heard) else ("other_form",)
        abbreviation = heard.abbreviation
        return Candidate("", "", 0.95, ("same_abbreviation",), against, heard=abbreviation)
    likeness = {text: _shared_words(heard.stems, stems(words)) for text, words in names.items()}
    likest = max(likeness, key=lambda text: likeness[text], default="")
    if not likest:
        return None
    if share_words(heard.words, names[likest]):
        why, score = "same_words", max(likeness[likest], SIMILAR_WORDS)
    elif likeness[likest] >= SIMILAR_WORDS:
        why, score = "similar_words", likeness[likest]
    else:
        return None
    other = heard.short and any(form.language == heard.language for form in shorts)
    against = ("other_abbreviation",) if other else ()
    return Candidate("", "", score, (why,), against, heard=likest)


def _key(form: Form) -> str:
    return form.key or name_key(form.text)


def _same(forms: Sequence[Form], key: str) -> Form | None:
    """The first name that is spelled so."""
    named = (form for form in forms if form.kind != NameKind.ABBREVIATION)
    return next((form for form in named if _key(form) == key), None)


def _agrees(forms: Sequence[Form], heard: Heard) -> bool:
    """Whether no name in the language has other words."""
    own = [
        words_of_key(_key(form))
        for form in forms
        if form.kind != NameKind.ABBREVIATION and form.language == heard.language
    ]
    return not heard.name or not own or any(share_words(heard.words, words) for words in own)


def _shared_words(mine: frozenset[str], yours: frozenset[str]) -> float:
    """The part of the beginnings of words that two phrases share: Dice's coefficient."""
    return 2 * len(mine & yours) / (len(mine) + len(yours)) if mine and yours else 0.0


def with_reason(
    found: Sequence[Candidate], reasons: Mapping[str, str], against: Mapping[str, str]
) -> list[Candidate]:
    """The candidates with one more reason for or against some of them, in their new order."""
    told = [
        replace(
            one,
            why=(*((reasons[one.id],) if one.id in reasons else ()), *one.why),
            against=(*one.against, *((against[one.id],) if one.id in against else ())),
        )
        if one.id in reasons or one.id in against
        else one
        for one in found
    ]
    return sorted(told, key=rank)

"""The authorities that a name may stand for, with what speaks for and against each. Few queries."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.language.name_likeness import name_likeness
from db.model import Candidate, NameKind, RecordType
from db.storage.name_choice import Form, display_form
from db.storage.name_keys import name_key, same_words
from db.storage.name_sounds import BY_SOUND, filed_alike, name_sounds
from db.storage.reading.names import load_forms
from db.storage.tables import NameFormTable

#: Names by sound that are less alike are not offered; phrases by the words they share.
SIMILAR_SOUND, SIMILAR_WORDS = 0.90, 0.75
#: So many are offered.
OFFERED = 6
#: What makes a candidate the selected one, the strongest first.
SURE = ("same_meeting", "same_spelling", "same_abbreviation", "same_sound")


def candidates(
    session: Session,
    record_type: RecordType,
    name: str,
    language: str,
    abbreviation: str = "",
    present: Sequence[str] = (),
) -> list[Candidate]:
    """The likeliest first; ``present`` are authorities that are looked at in any case."""
    spelled = _bearers(session, record_type, [name, abbreviation])
    ids = dict.fromkeys([*present, *spelled, *filed_alike(session, record_type, [name])])
    forms = load_forms(session, ids)
    judge = _by_sound if record_type in BY_SOUND else _by_words
    found = []
    for authority_id in ids:
        own = forms.get(authority_id, ())
        judged = judge(own, name, abbreviation, language)
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
    """The only one that fits best; ``""`` if several fit equally well, None if none does."""
    fitting = [one for one in found if not one.against and any(why in SURE for why in one.why)]
    if not fitting:
        return None
    best = rank(fitting[0])[1]
    equal = [one for one in fitting if rank(one)[1] == best]
    return equal[0].id if len(equal) == 1 else ""


def _bearers(session: Session, record_type: RecordType, names: Sequence[str]) -> list[str]:
    keys = {name_key(name) for name in names} - {""}
    found = session.scalars(
        select(NameFormTable.authority_id)
        .where(NameFormTable.authority_type == record_type.value, NameFormTable.key.in_(keys))
        .order_by(NameFormTable.authority_id)
        .limit(OFFERED * 4)
    )
    return list(found)


def _by_sound(
    forms: Sequence[Form], name: str, _abbreviation: str, _language: str
) -> Candidate | None:
    """A person or a place: every form is heard against the name; the best one counts."""
    key = name_key(name)
    best: Candidate | None = None
    against: dict[str, None] = {}
    for form in forms:
        like = name_likeness(name, form.text)
        if (form.key or name_key(form.text)) == key:
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


def _by_words(
    forms: Sequence[Form], name: str, abbreviation: str, language: str
) -> Candidate | None:
    """A body, an instrument, a topic: names that share their words, or an abbreviation."""
    key, short = name_key(name), name_key(abbreviation)
    names = [form for form in forms if form.kind != NameKind.ABBREVIATION]
    shorts = [form for form in forms if form.kind == NameKind.ABBREVIATION]
    same = next((form for form in names if name_key(form.text) == key and key), None)
    if same is not None:
        return Candidate("", "", 1.0, ("same_spelling",), heard=same.text)
    in_language = [form.text for form in names if form.language == language]
    agrees = not name or not in_language or any(same_words(name, one) for one in in_language)
    if short and any(name_key(form.text) == short for form in shorts):
        against = () if agrees else ("other_form",)
        return Candidate("", "", 0.95, ("same_abbreviation",), against, heard=abbreviation)
    likeness = {form.text: _shared_words(name, form.text) for form in names}
    heard = max(likeness, key=lambda text: likeness[text], default="")
    if not heard:
        return None
    if same_words(name, heard):
        why, score = "same_words", max(likeness[heard], SIMILAR_WORDS)
    elif likeness[heard] >= SIMILAR_WORDS:
        why, score = "similar_words", likeness[heard]
    else:
        return None
    other = short and any(form.language == language for form in shorts)
    return Candidate("", "", score, (why,), ("other_abbreviation",) if other else (), heard=heard)


def _shared_words(one: str, other: str) -> float:
    """The part of the beginnings of words that two phrases share: Dice's coefficient."""
    mine, yours = (name_sounds(RecordType.INSTITUTION, text) for text in (one, other))
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
        for one in found
    ]
    return sorted(told, key=rank)

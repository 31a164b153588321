"""What a Russian sentence without a word of speech sets down: an infinitive alone, or a future.

«Четвёртую встречу провести в Астрахани», «Сборник выйдет к осени»: said of the council's own
affairs it is a resolve. Where somebody acts, or a condition stands, nothing is resolved.
"""

import re

from db.language.inflect import forms
from db.language.patterns import regex

_WORD = regex(r"[А-ЯЁа-яё]{3,}(?:-[А-ЯЁа-яё]+)*")
_CLAUSE = regex(r"[^;:]+")
_FINITE = frozenset({"VERB", "PRTS", "PRED"})
_MARKS_OF_CHANGE = regex(
    r"\b(?:если|иначе|возможно|вероятно|очевидно|скоро|ожидается|прогноз\w*|будто|неизбежно"
    r"|(?:лиш|исчезн|исчерпа|вырас|пересох|обмеле|подорож|хвати|снизи|сократи|ухудш|опусте"
    r"|погибн|потеря)(?:ит|ет|ют|ят|ёт|т|ят|ут)(?:ся)?)\b",
    re.IGNORECASE,
)
_LONGEST = 400


def resolved(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the infinitive or the verb in the future stands; None if nothing is set down."""
    clause = _CLAUSE.match(text, start, min(end, start + _LONGEST))
    if clause is None or _MARKS_OF_CHANGE.search(clause[0]):
        return None
    infinitive: tuple[int, int] | None = None
    for word in _WORD.finditer(clause[0]):
        form = forms(word[0])[0]
        at = (clause.start() + word.start(), clause.start() + word.end())
        if form.pos in _FINITE:
            return at if "futr" in form.grammemes and "3per" in form.grammemes else None
        if form.pos == "INFN":
            infinitive = infinitive or at
    return infinitive

"""Russian regions behind a preposition: «на Южном Кавказе», «в Приаралье». Towns are none."""

from db.ingest.finders.document import Token
from db.ingest.finders.tables import words
from db.language.inflect import adjective_cases, noun_forms

#: Lands of which a body may be «в» or «на»; a session is held in a town.
_LANDS = words(
    "азия европа евразия африка америка арктика антарктика кавказ закавказье балканы карпаты "
    "прибалтика балтика средиземноморье причерноморье прикаспий прикаспье урал сибирь поволжье "
    "памир тянь-шань алтай восток запад север юг регион скандинавия"
)


def region_end(tokens: tuple[Token, ...], index: int, limit: int) -> int:
    """The index behind «Южном Кавказе», «Центральной Азии», «Приаралье»; 0 for anything else."""
    at = index
    while at < limit and tokens[at].is_word and at < index + 3:
        word = tokens[at].text
        lemmas = {form.lemma for form in noun_forms(word) if form.case == "loct"}
        if lemmas & _LANDS or _is_land_around(word):
            return at + 1
        if not any(case == "loct" for case, _ in adjective_cases(word)):
            return 0
        at += 1
    return 0


def _is_land_around(word: str) -> bool:
    """«Приаралье», «Забайкалье»: the land around or behind something."""
    lowered = word.lower()
    return lowered.startswith(("при", "за", "по", "среди")) and lowered.endswith("ье")

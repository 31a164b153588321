"""Headings that tell what the points under them do: «Рекомендации», "Decisions", «Qərarlar»."""

import re

from db.ingest.finders.kinds import Act
from db.model import ResolutionKind

_LONGEST_HEADING = 60
#: «Рекомендации. Перевозчикам — …»: a heading in the paragraph that it is for.
_AROUND_HEADING = re.compile(
    r"^(?:общи[ей]|общая|основны[ей]|main|key|general|common|əsas|ümumi|the) "
    r"|(?:\s(?:no\.?|№))?(?:\s(?:\d{1,2}|[ivx]{1,5}))?$"
)
_RUN_IN = re.compile(r"(?P<heading>[^\W\d_][^.:\d]{3,58})[.:] (?=\S)")
_HEADINGS: dict[str, dict[ResolutionKind, frozenset[str]]] = {
    "ru": {
        ResolutionKind.ASSESSMENT: frozenset(
            {"оценки", "выводы", "оценка", "оценка положения", "обсуждение", "наблюдения"}
        ),
        ResolutionKind.POSITION: frozenset(
            {"позиции", "позиция", "общая позиция", "общие позиции"}
        ),
        ResolutionKind.RECOMMENDATION: frozenset(
            {"рекомендации", "предложения", "призывы", "предложения и рекомендации"}
        ),
        ResolutionKind.DECISION: frozenset({"решения", "решение", "постановления", "поручения"}),
        ResolutionKind.ACKNOWLEDGEMENT: frozenset({"благодарности", "благодарность"}),
    },
    "en": {
        ResolutionKind.ASSESSMENT: frozenset(
            {"assessments", "assessment", "findings", "observations", "discussion", "situation"}
        ),
        ResolutionKind.POSITION: frozenset(
            {"position", "positions", "common position", "common positions", "shared positions"}
        ),
        ResolutionKind.RECOMMENDATION: frozenset(
            {"recommendations", "proposals", "calls to action", "recommendation"}
        ),
        ResolutionKind.DECISION: frozenset({"decisions", "decision", "next steps", "resolutions"}),
        ResolutionKind.ACKNOWLEDGEMENT: frozenset({"acknowledgements", "thanks"}),
    },
    "az": {
        ResolutionKind.ASSESSMENT: frozenset({"qiymətləndirmə", "müzakirə", "müşahidələr"}),
        ResolutionKind.POSITION: frozenset({"mövqelər", "ortaq mövqe", "ümumi mövqe"}),
        ResolutionKind.RECOMMENDATION: frozenset({"tövsiyələr", "təkliflər", "çağırışlar"}),
        ResolutionKind.DECISION: frozenset({"qərarlar", "qərar", "tapşırıqlar"}),
        ResolutionKind.ACKNOWLEDGEMENT: frozenset({"təşəkkürlər", "təşəkkür"}),
    },
}


def heading_act(text: str, start: int, end: int, language: str | None) -> Act | None:
    """What the points under a heading do: «Рекомендации», "Decisions", «Qərarlar»."""
    run_in = _RUN_IN.match(text, start, end)
    if end - start > _LONGEST_HEADING and run_in is None:
        return None
    heading = run_in["heading"] if run_in else text[start:end]
    heading = _AROUND_HEADING.sub("", heading.strip(" .:–—").lower())
    for kind, words in _HEADINGS.get(language or "", {}).items():
        if heading in words:
            return Act(kind, start, end, strong=True)
    return None

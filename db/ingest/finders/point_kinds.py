"""What kind a point is: by its own verb, by its lead-in, else by its place among the others.

Councils find, hold, ask, resolve and thank, in this order; a point whose words do not tell takes
the kind of its neighbours, and remains doubted.
"""

from db.ingest.finders.document import Document
from db.ingest.finders.found_point import FoundPoint
from db.ingest.finders.kinds import Act
from db.language.patterns import regex
from db.model import Leaf, ResolutionKind

#: A list item whose own verb comes within so many characters speaks for itself.
_OWN_VERB = 25
#: «… xahiş edilsin.»: an Azerbaijani verb of two words closes its item.
_LAST_VERB = 12
#: «Hökumətlərə tövsiyə olunsun ki, …»: the main clause before what is asked is no longer.
_MAIN_CLAUSE = 60
_THAT = regex(r"\bki(?:\W|$)")
#: «təsis edir və …»: a verb that another one is joined to.
_JOINED = regex(r"(?: [^\W\d_]+[ıiuü](?:r|b|d[ıiuü]|m[ıiuü]ş)\w*)?(?:,| və| habelə|;) ")
#: Points that may stand under a lead-in and yet have a verb of their own.
_INDEPENDENT = frozenset({"point.number", "point.roman", "point.word", "point.paragraph"})
_INFINITIVE = regex(r"(?:ть|ти|чь)(?:ся|сь)?$")
_ORDER = list(ResolutionKind)
_FIRST, _LAST = ResolutionKind.ASSESSMENT, ResolutionKind.ACKNOWLEDGEMENT


class PointKinds:
    """The kinds of all points of a document."""

    def __init__(self, document: Document, points: list[FoundPoint]) -> None:
        self._document = document
        self._points = points
        self._acts = [self._acts_of(point) for point in points]

    def of(self, index: int) -> tuple[Leaf, ...]:
        """The kinds of a point, each with the words that say so."""
        point, document = self._points[index], self._document
        acts, rule = self._acts[index]
        if not acts:
            kind, doubted = self._by_place(index), ("kind.default", 0.5, "weak_pattern")
            return (document.leaf(str(kind), point.start, point.end, *doubted),)
        return tuple(
            document.leaf(
                str(act.kind),
                act.start,
                act.end,
                rule,
                0.9 if act.strong else 0.75,
                "" if act.strong else "weak_pattern",
            )
            for act in sorted(acts, key=lambda act: _ORDER.index(act.kind))
        )

    def _acts_of(self, point: FoundPoint) -> tuple[tuple[Act, ...], str]:
        own = [act for act in point.acts if act.strong and self._governs(act, point)]
        if not (point.rule in _INDEPENDENT or point.spoken):
            own = [act for act in own if self._is_resolved(act, point)]
        led = {act.kind for act in point.inherited}
        if ResolutionKind.POSITION in led:  # «Позиция: … должна …»: what ought to be is held
            own = [act for act in own if not act.needed or act.kind in led]
        if any(act.kind is ResolutionKind.RECOMMENDATION for act in point.inherited):
            own = [act for act in own if not self._is_asked(act)]
        if point.inherited and not own:
            return point.inherited, "kind.lead_in"
        return point.acts, "kind.verb"

    def _governs(self, act: Act, point: FoundPoint) -> bool:
        """The verb opens the point, or closes it in Azerbaijani; or the body is its subject."""
        if point.spoken:
            return True
        if self._document.language == "az":
            said = self._document.text[act.start : act.end + 4]  # «Qeyd edilsin ki, …»
            opens = act.start - point.start <= _MAIN_CLAUSE and _THAT.search(said) is not None
            joined = _JOINED.match(self._document.text, act.end, point.end) is not None
            return opens or joined or point.end - act.end <= _OWN_VERB
        return act.start - point.start <= _OWN_VERB

    def _is_resolved(self, act: Act, point: FoundPoint) -> bool:
        """«РЕШИЛИ: а) просить министерство …»: what is resolved says by itself what it is."""
        decided = {act.kind for act in point.inherited} == {ResolutionKind.DECISION}
        placed = act.start == point.start
        if self._document.language == "az":  # «c) vəsait ayırmaq xahiş edilsin.»
            placed = not act.needed and point.end - act.end <= _LAST_VERB
        return decided and placed and act.kind is not ResolutionKind.DECISION

    def _is_asked(self, act: Act) -> bool:
        """«рекомендует: 1. поддержать …»: an infinitive is what others are asked for."""
        said = self._document.text[act.start : act.end].split(" ", 1)[0]
        return self._document.language == "ru" and _INFINITIVE.search(said) is not None

    def _by_place(self, index: int) -> ResolutionKind:
        before = self._nearest(range(index - 1, -1, -1), last=True)
        behind = self._nearest(range(index + 1, len(self._points)), last=False)
        if before is None or behind is None or _ORDER.index(before) > _ORDER.index(behind):
            return _FIRST
        shared = before is ResolutionKind.POSITION and behind is not _LAST
        return behind if shared else before  # stances are few

    def _nearest(self, indexes: range, *, last: bool) -> ResolutionKind | None:
        """The kind of the nearest point whose words tell: the one on this side if it has two."""
        for index in indexes:
            if kinds := [act.kind for act in self._acts[index][0]]:
                return (max if last else min)(kinds, key=_ORDER.index)
        return None

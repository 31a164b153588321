"""The network's board: persons and institutions, then the ties between them, each a mark."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from db.model import RecordType
from db.model.pictures import MeetingNetwork
from viewer.i18n import number_text
from viewer.widgets.pictures.board import Aim, Board, named, translate
from viewer.widgets.pictures.counts import PictureCounts
from viewer.widgets.pictures.force_layout import laid_out


class NetworkBoard(Board):
    """``places`` are the points of the nodes."""

    def __init__(self, network: MeetingNetwork, beat: Callable[[int, int], None]) -> None:
        self.network = network
        self.nodes, self.ties = network.nodes, network.ties
        points = laid_out(
            len(self.nodes), [(t.first, t.second, t.meetings) for t in self.ties], beat
        )
        self.places: list[tuple[float, float]] = [(float(x), float(y)) for x, y in points]
        self.most = max((node.meetings for node in self.nodes), default=1)
        self.ties_of: dict[int, list[int]] = defaultdict(list)
        for number, tie in enumerate(self.ties):
            self.ties_of[tie.first].append(len(self.nodes) + number)
            self.ties_of[tie.second].append(len(self.nodes) + number)

    def __len__(self) -> int:
        return len(self.nodes) + len(self.ties)

    def is_institution(self, node: int) -> bool:
        """Whether it is one; else a person."""
        return self.nodes[node].ref.type is RecordType.INSTITUTION

    def said(self, mark: int) -> str:
        """«Name: 12 meetings, met 30 of those drawn»; of a tie both names and the figure."""
        if mark < len(self.nodes):
            node = self.nodes[mark]
            met = PictureCounts().tied(len(self.ties_of[mark]))
            return f"{node.ref.label}: {_meetings(node.meetings)}, {met}"
        tie = self.ties[mark - len(self.nodes)]
        said = translate("pictures", "{one} and {other}: {count} together")
        said = said.replace("{count}", _meetings(tie.meetings))
        one, other = self.nodes[tie.first].ref.label, self.nodes[tie.second].ref.label
        return said.replace("{one}", one).replace("{other}", other)

    def aim(self, mark: int) -> Aim | None:
        """What one of them, or both, took part in.

        A second one is asked for by name: values of one facet are alternatives.
        """
        if mark < len(self.nodes):
            return self._aim_of(mark)
        tie = self.ties[mark - len(self.nodes)]
        pair = sorted((tie.first, tie.second), key=self.is_institution)
        one, other = self._aim_of(pair[0]), self._named(pair[1])
        return Aim(one.filters, words=f"{one.words} {other}".strip())

    def _aim_of(self, node: int) -> Aim:
        if self.is_institution(node):
            return Aim(words=self._named(node))
        return Aim({"person": (self.nodes[node].ref.id,)})

    def _named(self, node: int) -> str:
        field = "institution" if self.is_institution(node) else "person"
        return named(field, self.nodes[node].ref.label)

    def heads(self) -> Sequence[str]:
        """The titles of the table."""
        return (
            translate("pictures", "Who"),
            translate("pictures", "With whom"),
            translate("pictures", "Meetings"),
        )

    def line_count(self) -> int:
        """A line for each node, then one for each tie."""
        return len(self)

    def line(self, number: int) -> Sequence[str]:
        """Who, with whom, how often."""
        if number < len(self.nodes):
            node = self.nodes[number]
            return node.ref.label, "", number_text(node.meetings)
        tie = self.ties[number - len(self.nodes)]
        one, other = self.nodes[tie.first].ref.label, self.nodes[tie.second].ref.label
        return one, other, number_text(tie.meetings)

    def line_aim(self, number: int) -> Aim | None:
        """As the mark."""
        return self.aim(number)


def _meetings(count: int) -> str:
    return PictureCounts().meetings(count)

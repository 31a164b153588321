"""Above the review form: what the text is beside a document of the archive, what becomes of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model import Belonging, Relation, RelationKind, Target
from viewer.models.review import ReviewModel
from viewer.pages import match_words
from viewer.theme import px
from viewer.widgets.no_results import IconMark
from viewer.widgets.panels import FlowRow, Panel, Plane
from viewer.widgets.plain_text import LinkLabel, WrappedLabel
from viewer.widgets.segmented import SegmentedControl

_ICONS = {
    RelationKind.SAME_TEXT: "files",
    RelationKind.EDITION: "columns-2",
    RelationKind.TRANSLATION: "languages",
    RelationKind.SAME_MEETING: "file-text",
}
_ASIDE = "aside"


class RelationPanel(Plane):
    """Hidden while there is no relation.

    ``compare_wanted`` asks for the texts side by side, ``aside_wanted`` to set the file aside.
    """

    compare_wanted = Signal()
    aside_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "lb", parent)
        self._model: ReviewModel | None = None
        self._icon = IconMark("files", 16)
        self._what = WrappedLabel(role="name")
        self._agreement = WrappedLabel(role="secondary", colour="text2")
        self._effect = WrappedLabel(role="secondary", colour="text2")
        self._choice = SegmentedControl()
        self._compare = LinkLabel(role="secondary")
        self._offered: list[tuple[str, str, str]] = []
        self._build()
        self._choice.changed.connect(self.choose)
        self._compare.activated.connect(lambda _held: self.compare_wanted.emit())
        self.hide()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(3))
        for label in (self._what, self._agreement, self._effect):
            words.addWidget(label)
        ways = FlowRow(14, 6)
        ways.addWidget(self._choice)
        ways.addWidget(self._compare)
        words.addSpacing(px(3))
        words.addLayout(ways)
        panel = Panel()
        inner = QHBoxLayout(panel)
        inner.setContentsMargins(px(14), px(10), px(12), px(10))
        inner.setSpacing(px(10))
        inner.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(words, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(2), px(2), 0, px(2))
        outer.addWidget(panel)

    @property
    def relation(self) -> Relation | None:
        """What is shown."""
        return (
            None
            if self._model is None or self._model.matching is None
            else (self._model.matching.relation)
        )

    def show_model(self, model: ReviewModel | None) -> None:
        """Follow a model; None shows nothing."""
        self._model = model
        if model is not None:
            model.matched.connect(self.retranslate)
            model.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the interface's language, as things are."""
        relation = self.relation
        self.setVisible(relation is not None)
        if relation is None or self._model is None:
            return
        self._icon.set_icon(_ICONS[relation.kind])
        self._what.setText(match_words.relation_text(relation))
        agreement = match_words.agreement_text(relation)
        self._agreement.setText(agreement)
        self._agreement.setVisible(bool(agreement))
        how = (self._model.proposal.target or relation.target).how
        self._effect.setText(match_words.effect_text(relation, how))
        choices = self._choices(relation)
        if choices != self._offered:  # new buttons would take the focus from the old ones
            self._offered = choices
            self._choice.set_choices(choices)
        self._choice.set_current(how.value)
        self._choice.setAccessibleName(self.tr("What the text becomes"))
        self._compare.setText(self.tr("Side by side (F7)"))

    def _choices(self, relation: Relation) -> list[tuple[str, str, str]]:
        joins = Belonging.MEETING.value, self.tr("Joins the meeting"), ""
        apart = Belonging.NEW_MEETING.value, self.tr("A meeting of its own"), ""
        if relation.kind is not RelationKind.SAME_TEXT:
            return [joins, apart]
        original = Belonging.ORIGINAL.value, self.tr("Another original"), ""
        document = Belonging.MEETING.value, self.tr("A document of its own"), ""
        tip = self.tr("Take the file out of the inbox; its original stays")
        return [original, document, (_ASIDE, self.tr("Set aside"), tip)]

    def said(self) -> str:
        """What is said of the text, for whoever reads the screen."""
        return self._what.text()

    def choose(self, value: str) -> None:
        """Say what the text becomes: a ``Belonging``, or that it is set aside."""
        relation, model = self.relation, self._model
        if relation is None or model is None:
            return
        if value == _ASIDE:
            self.aside_wanted.emit()
            return
        how = Belonging(value)
        about = {Belonging.ORIGINAL: relation.document_id, Belonging.MEETING: relation.meeting_id}
        model.set_target(Target(how, about.get(how, "")))

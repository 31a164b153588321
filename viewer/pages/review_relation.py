"""Above the review form: what the text is beside a document of the archive, what becomes of it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from db.model import Belonging, Relation, RelationKind, Target
from viewer.models.review import ReviewModel
from viewer.pages import match_words
from viewer.pages.differing_words import differing_text
from viewer.pages.page import clear
from viewer.theme import px
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.no_results import IconMark
from viewer.widgets.panels import FlowRow, Panel, Plane
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import WrappedLabel, set_tooltip
from viewer.widgets.radio_button import RadioButton

_ICONS = {
    RelationKind.SAME_TEXT: "files",
    RelationKind.EDITION: "columns-2",
    RelationKind.TRANSLATION: "languages",
    RelationKind.SAME_MEETING: "file-text",
}


class RelationPanel(Plane):
    """Hidden while there is no relation.

    ``compare_wanted`` asks for the texts side by side, ``aside_wanted`` to set the file aside,
    ``meeting_wanted(id)`` for the meeting that it belongs to.
    """

    compare_wanted = Signal()
    aside_wanted = Signal()
    meeting_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "lb", parent)
        self._model: ReviewModel | None = None
        self._icon = IconMark("files", 16)
        self._what = WrappedLabel(role="name")
        self._agreement = WrappedLabel(role="secondary", colour="text2")
        self._differs = WrappedLabel(role="secondary", colour="warn")
        self._effect = WrappedLabel(role="secondary", colour="text2")
        self._buttons: dict[str, RadioButton] = {}
        self._group = QButtonGroup(self)
        self._ways = FlowRow(18, 2)
        self._compare = LinkLabel(role="secondary")
        self._aside = LinkLabel(role="secondary")
        self._go = PlaceLink(role="secondary")
        self._build()
        self.hide()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(3))
        for part in (self._what, self._agreement, self._differs, self._effect):
            words.addWidget(part)
        words.addSpacing(px(2))
        words.addLayout(self._ways)
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
        differs = differing_text(relation, self._model.proposal.session, how)
        self._differs.setText(differs)
        self._differs.setVisible(bool(differs))
        self._effect.setText(match_words.effect_text(relation, how))
        self._offer(self._choices(relation))
        self._buttons[how.value].setChecked(True)
        self._compare.setText(self.tr("Side by side (F7)"))
        self._aside.setText(self.tr("Set aside"))
        self._go.setText(self.tr("Go to the meeting"))
        set_tooltip(self._aside, self.tr("Take the file out of the inbox; its original stays"))
        self._aside.setVisible(relation.kind is RelationKind.SAME_TEXT)

    def _offer(self, choices: list[tuple[str, str]]) -> None:
        """Buttons for the choices; as long as these are the same ones they keep the focus."""
        if [value for value, _ in choices] != list(self._buttons):
            for button in self._buttons.values():
                self._group.removeButton(button)
            clear(self._ways)
            self._buttons = {value: self._button(value) for value, _ in choices}
            self._compare = self._link(self.compare_wanted)
            self._aside = self._link(self.aside_wanted)
            self._go = PlaceLink(role="secondary")
            self._go.activated.connect(self._go_to_meeting)
            self._ways.addWidget(self._go)
        for value, text in choices:
            button = self._buttons[value]
            button.setText(text)
            about = self.tr("What the text becomes")
            button.setAccessibleName(f"{about}: {text}")
            button.updateGeometry()

    def _link(self, wanted: SignalInstance) -> LinkLabel:
        link = LinkLabel(role="secondary")
        link.activated.connect(lambda _held: wanted.emit())
        self._ways.addWidget(link)
        return link

    def _go_to_meeting(self, _held: bool) -> None:
        if self.relation is not None:
            self.meeting_wanted.emit(self.relation.meeting_id)

    def _button(self, value: str) -> RadioButton:
        button = RadioButton()
        button.clicked.connect(lambda _on=False: self.choose(value))
        self._group.addButton(button)
        self._ways.addWidget(button)
        return button

    def _choices(self, relation: Relation) -> list[tuple[str, str]]:
        if relation.kind is not RelationKind.SAME_TEXT:
            return [
                (Belonging.MEETING.value, self.tr("Joins the meeting")),
                (Belonging.NEW_MEETING.value, self.tr("A meeting of its own")),
            ]
        return [
            (Belonging.ORIGINAL.value, self.tr("Another original")),
            (Belonging.MEETING.value, self.tr("A document of its own")),
        ]

    def differing(self) -> str:
        """What it says of values that the record has otherwise."""
        return self._differs.text()

    def said(self) -> str:
        """What is said of the text, for whoever reads the screen."""
        return self._what.text()

    def choose(self, value: str) -> None:
        """Say what the text becomes: a ``Belonging``."""
        relation, model = self.relation, self._model
        if relation is None or model is None:
            return
        how = Belonging(value)
        about = {Belonging.ORIGINAL: relation.document_id, Belonging.MEETING: relation.meeting_id}
        model.set_target(Target(how, about.get(how, "")))

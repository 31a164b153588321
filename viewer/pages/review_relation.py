"""Above the review form: what the text is beside a document of the archive, what becomes of it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from db.model import Belonging, Relation, RelationKind, SameNumber, Target
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
    """Hidden while there is no relation, no other meeting has the number, and no choice is gone.

    ``compare_wanted`` asks for the texts side by side, ``aside_wanted`` to set the file aside,
    ``meeting_wanted(id)`` for the meeting that it belongs to.
    """

    compare_wanted = Signal()
    aside_wanted = Signal()
    meeting_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "lb", parent)
        self._model: ReviewModel | None = None
        self._writable = True
        self._icon = IconMark("files", 16)
        self._gone = WrappedLabel(role="secondary", colour="warn")
        self._same_number = WrappedLabel(role="secondary", colour="warn")
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
        words.addWidget(self._gone)
        words.addWidget(self._same_number)
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

    def set_writable(self, writable: bool) -> None:
        """Whether another choice can be made."""
        self._writable = writable
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the interface's language, as things are."""
        relation, model = self.relation, self._model
        is_gone, other = self._is_choice_gone(), self._same_number_there()
        self.setVisible(relation is not None or is_gone or other is not None)
        if model is None or not (relation or is_gone or other):
            return
        how = self._how(model, relation)
        _tell(self._same_number, "" if other is None else match_words.same_number_text(other))
        _tell(self._gone, match_words.gone_text(relation) if is_gone else "")
        _tell(self._what, "" if relation is None else match_words.relation_text(relation))
        _tell(self._agreement, "" if relation is None else match_words.agreement_text(relation))
        session = model.proposal.session
        _tell(self._differs, "" if relation is None else differing_text(relation, session, how))
        _tell(self._effect, match_words.effect_text(relation, how))
        self._icon.set_icon("files" if relation is None else _ICONS[relation.kind])
        self._offer(self._choices(relation, how))
        self._buttons[how.value].setChecked(True)
        self._compare.setText(self.tr("Side by side (F7)"))
        self._aside.setText(self.tr("Set aside"))
        self._go.setText(self.tr("Go to the meeting"))
        set_tooltip(self._aside, self.tr("Take the file out of the inbox; its original stays"))
        self._aside.setEnabled(self._writable)
        self._compare.setVisible(relation is not None)
        self._go.setVisible(relation is not None or other is not None)
        self._aside.setVisible(relation is not None and relation.kind is RelationKind.SAME_TEXT)

    def _is_choice_gone(self) -> bool:
        """Whether what a person chose for the text was not there when the archive was asked."""
        model = self._model
        return model is not None and model.is_choice_gone()

    def _same_number_there(self) -> SameNumber | None:
        """Another meeting with the text's number, where the text becomes a meeting of its own."""
        model = self._model
        if model is None or model.matching is None or not model.matching.same_number:
            return None
        is_new = self._how(model, self.relation) is Belonging.NEW_MEETING
        return model.matching.same_number[0] if is_new else None

    def _how(self, model: ReviewModel, relation: Relation | None) -> Belonging:
        """What becomes of the text as things are."""
        if model.proposal.target is not None and not model.is_choice_gone():
            return model.proposal.target.how
        return Belonging.NEW_MEETING if relation is None else relation.target.how

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
            button.setEnabled(self._writable)
            about = self.tr("What the text becomes")
            button.setAccessibleName(f"{about}: {text}")
            button.updateGeometry()

    def _link(self, wanted: SignalInstance) -> LinkLabel:
        link = LinkLabel(role="secondary")
        link.activated.connect(lambda _held: wanted.emit())
        self._ways.addWidget(link)
        return link

    def _go_to_meeting(self, _held: bool) -> None:
        there = self.relation or self._same_number_there()
        if there is not None:
            self.meeting_wanted.emit(there.meeting_id)

    def _button(self, value: str) -> RadioButton:
        button = RadioButton()
        button.clicked.connect(lambda _on=False: self.choose(value))
        self._group.addButton(button)
        self._ways.addWidget(button)
        return button

    def _choices(self, relation: Relation | None, how: Belonging) -> list[tuple[str, str]]:
        """What the text may become; among it what it becomes as things are."""
        joins, apart = self.tr("Joins the meeting"), self.tr("A meeting of its own")
        if relation is not None and relation.kind is RelationKind.SAME_TEXT:
            joins = self.tr("A document of its own")
        words = {
            Belonging.ORIGINAL: self.tr("Another original"),
            Belonging.MEETING: joins,
            Belonging.NEW_MEETING: apart,
        }
        offered = {how}
        if relation is None:
            offered.add(Belonging.NEW_MEETING)
        elif relation.kind is RelationKind.SAME_TEXT:
            offered |= {Belonging.ORIGINAL, Belonging.MEETING}
        else:
            offered |= {Belonging.MEETING, Belonging.NEW_MEETING}
        return [(one.value, text) for one, text in words.items() if one in offered]

    def differing(self) -> str:
        """What it says of values that the record has otherwise."""
        return self._differs.text()

    def said(self) -> str:
        """What is said of the text, of a choice that is gone and of its number, as it is shown."""
        said = (self._same_number, self._gone, self._what)
        return " ".join(one.text() for one in said if one.text())

    def choose(self, value: str) -> None:
        """Say what the text becomes: a ``Belonging``."""
        relation, model = self.relation, self._model
        if model is None:
            return
        how = Belonging(value)
        about: dict[Belonging, str] = {}
        if relation is not None:
            about[Belonging.ORIGINAL] = relation.document_id
            about[Belonging.MEETING] = relation.meeting_id
        model.set_target(Target(how, about.get(how, "")))


def _tell(label: WrappedLabel, text: str) -> None:
    """Say it, or take no room for nothing."""
    label.setText(text)
    label.setVisible(bool(text))

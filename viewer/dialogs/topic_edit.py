"""A form for one topic: labels and a scope note in each language, notation, related topics."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from db.model import LANGUAGES
from db.model.topics import LabelKind, TopicDraft, TopicLabel, TopicNote, TopicNoteKind
from viewer.dialogs.frame import DialogFrame
from viewer.i18n import language_name
from viewer.theme import px
from viewer.widgets.fields import LineField, LinesField
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.panels import Panel
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.told_words import Telling, Told


def _captioned(language: str, caption: Told) -> str:
    return f"{language_name(language)}: {caption.again()}"


class _LanguagePart(Telling, Panel):
    """The fields of one language."""

    def __init__(self, language: str, draft: TopicDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        own = [one for one in draft.labels if one.language == language]
        self.preferred = LineField(
            next((one.text for one in own if one.kind is LabelKind.PREFERRED), "")
        )
        self.others = self._lines([one.text for one in own if one.kind is LabelKind.OTHER], 56)
        self.note = self._lines(
            [
                one.text
                for one in draft.notes
                if one.language == language and one.kind is TopicNoteKind.SCOPE
            ][:1],
            64,
        )
        self.preferred.setMinimumHeight(px(32))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(4))
        column.addWidget(Label(self.telling(lambda: language_name(language)), "strong"))
        for caption, field in (
            (self.tr("Preferred label"), self.preferred),
            (self.tr("Other labels, one a line"), self.others),
            (self.tr("Scope note"), self.note),
        ):
            column.addWidget(Label(caption, "secondary", "text2"))
            column.addWidget(field)
            said = self.telling(partial(_captioned, language, caption))
            field.setAccessibleName(said)
            column.addSpacing(px(4))

    def _lines(self, texts: list[str], height: int) -> QPlainTextEdit:
        field = LinesField("\n".join(texts))
        field.setFixedHeight(px(height))
        return field

    def labels(self) -> list[TopicLabel]:
        """The labels as they stand in the fields."""
        found = [TopicLabel(LabelKind.PREFERRED, self.language, self.preferred.text().strip())]
        found += [
            TopicLabel(LabelKind.OTHER, self.language, line.strip())
            for line in self.others.toPlainText().splitlines()
        ]
        return [one for one in found if one.text]


class TopicDialog(DialogFrame):
    """``draft`` is what the form says. ``related_wanted`` asks for the related topics."""

    related_wanted = Signal()

    def __init__(
        self, title: str, draft: TopicDraft, names: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """``names`` are the labels of the topics that the draft names."""
        super().__init__(title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._draft = draft
        self._names = dict(names)
        self._related = draft.related
        self._note = WrappedLabel("", "secondary", "warn")
        self._parts = [_LanguagePart(language, draft) for language in LANGUAGES]
        self._notation = LineField(", ".join(draft.notations))
        self._related_words = WrappedLabel("", "base")
        self._choose = LinkLabel(self.tr("Choose related topics…"))
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button(self.tr("Save"), primary=True)
        self._accept.clicked.connect(self.accept)
        self._build()
        self.resize(px(620), px(680))
        self._parts[0].preferred.setFocus()

    def _build(self) -> None:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        if self._draft.broader is not None:
            under = self.tr("Under: {topic}")
            broader = self._names.get(self._draft.broader, "")
            column.addWidget(Label(under.replace("{topic}", broader), "secondary", "text2"))
        for part in self._parts:
            column.addWidget(part)
            part.preferred.textChanged.connect(self._check)
            part.others.textChanged.connect(self._check)
        self._notation.setMinimumHeight(px(32))
        caption = self.tr("Notations, separated by commas")
        self._notation.setAccessibleName(caption)
        column.addWidget(Label(caption, "secondary", "text2"))
        column.addWidget(self._notation)
        column.addWidget(Label(self.tr("Related topics"), "secondary", "text2"))
        column.addWidget(self._related_words)
        column.addWidget(self._choose)
        column.addStretch(1)
        self._choose.activated.connect(lambda _held: self.related_wanted.emit())
        self.add_scrolled(sheet)
        self.body.addWidget(self._note)
        self._note.hide()
        self._show_related()
        self._check()

    @property
    def draft(self) -> TopicDraft:
        """What the form says; what it does not show stays."""
        labels = [label for part in self._parts for label in part.labels()]
        labels += [
            one
            for one in self._draft.labels
            if one.language not in LANGUAGES or one.kind is LabelKind.ABBREVIATION
        ]
        return TopicDraft(
            labels=tuple(labels),
            notes=(*self._notes(), *self._hidden_notes()),
            notations=tuple(
                text for one in self._notation.text().split(",") if (text := one.strip())
            ),
            broader=self._draft.broader,
            related=self._related,
        )

    @property
    def related(self) -> tuple[str, ...]:
        """The related topics."""
        return self._related

    def set_related(self, topics: Mapping[str, str]) -> None:
        """Other related topics, with their labels."""
        self._related = tuple(topics)
        self._names |= topics
        self._show_related()

    def set_label(self, language: str, text: str) -> None:
        """Type a preferred label."""
        next(part for part in self._parts if part.language == language).preferred.setText(text)

    def refuse(self, sentence: str) -> None:
        """Say why it was not saved."""
        self._note.setText(sentence)
        self._note.show()

    def _notes(self) -> list[TopicNote]:
        return [
            TopicNote(TopicNoteKind.SCOPE, part.language, text)
            for part in self._parts
            if (text := part.note.toPlainText().strip())
        ]

    def _hidden_notes(self) -> list[TopicNote]:
        """Notes that the form has no field for."""
        shown: set[str] = set()
        kept = []
        for one in self._draft.notes:
            has_field = one.kind is TopicNoteKind.SCOPE and one.language in LANGUAGES
            if has_field and one.language not in shown:
                shown.add(one.language)
            else:
                kept.append(one)
        return kept

    def _show_related(self) -> None:
        words = "; ".join(self._names.get(one, one) for one in self._related)
        self._related_words.setText(words or self.tr("None"))

    def retranslate(self) -> None:
        """That there is no related topic."""
        self._show_related()

    def _check(self) -> None:
        self._accept.setEnabled(bool(self.draft.labels))

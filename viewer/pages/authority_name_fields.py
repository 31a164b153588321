"""A name form in the form of an authority: text, language, kind; below it source and use."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import Archive
from db.model import NameKind
from db.model.drafts import NameDraft
from viewer.i18n import filled
from viewer.pages.authority_words import SCRIPTS, script_word, span_text
from viewer.pages.page import row
from viewer.pages.record_form import language_choices
from viewer.pages.wording import fact_line, name_kind_word
from viewer.theme import px
from viewer.widgets.check_box import CheckBox
from viewer.widgets.fold_section import FoldSection
from viewer.widgets.form_parts import FormRow, choice_box
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.span_fields import SpanFields
from viewer.widgets.value_edit import ValueEdit


class NameFields(QWidget):
    """A name form: text, language, kind, and whether it is the preferred one."""

    edited = Signal()
    #: It was made the preferred one.
    preferred = Signal()

    def __init__(self, name: NameDraft, *, detailed: bool = True) -> None:
        super().__init__()
        self._id, self._document = name.id, name.document
        self._text = ValueEdit(role="strong" if name.preferred else "base", full=True)
        self._text.set_value(name.text)
        self._text.set_placeholder(self.tr("name as it is written"))
        self._text.set_accessible(self.tr("Name"))
        languages = language_choices(name.language, none=self.tr("no language"))
        kinds = [(kind.value, name_kind_word(kind)) for kind in NameKind]
        self._language = choice_box(self.tr("Language of the name"), languages, name.language)
        self._kind = choice_box(self.tr("Kind of name"), kinds, name.kind.value)
        self._preferred = CheckBox(self.tr("preferred"))
        self._preferred.setChecked(name.preferred)
        self.row = FormRow("", self._text)
        self.setFocusProxy(self._text)
        self._detail = _NameDetail(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, px(8))
        layout.setSpacing(px(4))
        layout.addWidget(self.row)
        layout.addLayout(row(self._language, self._kind, self._preferred, -1, spacing=8))
        layout.addWidget(self._detail)
        self._detail.setVisible(detailed)
        self._text.edited.connect(self.edited)
        self._language.currentIndexChanged.connect(self.edited)
        self._kind.currentIndexChanged.connect(self.edited)
        self._preferred.toggled.connect(self._toggled)
        self._detail.edited.connect(self.edited)

    def value(self) -> NameDraft:
        """The name as it stands; its text may be empty."""
        script, source, (start, end) = self._detail.values()
        return NameDraft(
            self._text.value(),
            str(self._language.currentData()),
            NameKind(self._kind.currentData()),
            self._preferred.isChecked(),
            self._id,
            script,
            source,
            start,
            end,
            self._document,
        )

    def use(self) -> tuple[str, bool]:
        """Names with one use have one preferred among them."""
        one = self.value()
        return one.language, one.kind is NameKind.ABBREVIATION

    def let_go(self) -> None:
        """Another one is preferred now."""
        self._preferred.setChecked(False)

    def _toggled(self, on: bool) -> None:
        if on:
            self.preferred.emit()
        self.edited.emit()


class _NameDetail(FoldSection):
    """The script, where the name is from, and when it was in use; folded away unless said."""

    edited = Signal()

    def __init__(self, name: NameDraft) -> None:
        super().__init__("", "secondary")
        self.head.setText(self.tr("Script, source, time of use"))
        own = [(name.script, script_word(name.script))] if name.script not in SCRIPTS else []
        choices = [
            ("", self.tr("script by its letters")),
            *((one, script_word(one)) for one in SCRIPTS),
            *(pair for pair in own if pair[0]),
        ]
        self._script = choice_box(self.tr("Script of the name"), choices, name.script)
        self._source = ValueEdit(full=True)
        self._source.set_value(name.source)
        self._source.set_placeholder(self.tr("where the name is from"))
        self._source.set_accessible(self.tr("Source of the name"))
        about = self.tr("In use")
        self._span = SpanFields(Archive.read_date, about, name.valid_from, name.valid_to)
        captions = Label(self.tr("In use"), "secondary", "text2")
        captions.setContentsMargins(0, px(4), 0, 0)
        spans = row(captions, spacing=8)
        spans.addWidget(self._span, 1)
        spans.setAlignment(captions, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row(self._script, -1))
        if name.document:
            read = filled(self.tr("Read in “{document}”."), document=name.document)
            self.column.addWidget(WrappedLabel(read, "secondary", "text2"))
        self.column.addWidget(self._source)
        self.column.addLayout(spans)
        self.head.say(
            fact_line(
                script_word(name.script) if name.script else "",
                span_text(name.valid_from, name.valid_to),
                name.source or name.document,
            )
        )
        self._script.currentIndexChanged.connect(self.edited)
        self._source.edited.connect(self.edited)
        self._span.changed.connect(self.edited)

    def values(self) -> tuple[str, str, tuple[str | None, str | None]]:
        """Script, source, and the two dates."""
        return str(self._script.currentData()), self._source.value(), self._span.dates()

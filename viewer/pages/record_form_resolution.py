"""The form of a resolution: number, kinds, the wording in each document, what it cites, topics."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.errors import DraftError
from db.model import RecordType, ResolutionKind
from db.model.drafts import NamedAuthority, ResolutionDraft
from viewer.i18n import language_name
from viewer.pages.record_form import FormContext, RecordForm
from viewer.pages.record_form_meeting import list_words
from viewer.pages.wording import document_word, fact_line
from viewer.theme import px
from viewer.widgets.chips import kind_label
from viewer.widgets.form_parts import FormRow, MemberList
from viewer.widgets.kind_toggles import KindToggles
from viewer.widgets.long_text import LongText
from viewer.widgets.name_field import NameField
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.value_edit import ValueEdit


class ResolutionForm(RecordForm):
    """Edits a ``ResolutionDraft``."""

    def __init__(self, context: FormContext, draft: ResolutionDraft) -> None:
        super().__init__(context)
        self._number = ValueEdit(full=True)
        self._number.set_value(draft.number or "")
        self._number.set_placeholder(self.tr("without a number"))
        self._number.set_accessible(self.tr("Number"))
        self._number.edited.connect(self.changed)
        self.add_row("number", self.tr("Number"), self._number)
        self._kinds = draft.kinds
        self._toggles = KindToggles()
        self._toggles.toggled.connect(self._toggle)
        self._kind_words = WrappedLabel("", "secondary", "text2")
        self.add_row("kinds", self.tr("Kinds"), self._kind_row())
        self._texts = {
            document: self._wording(document, text) for document, text in draft.texts.items()
        }
        self._instruments = self._list(
            self.tr("Cited instruments"),
            self.tr("Add an instrument"),
            RecordType.INSTRUMENT,
            draft.instruments,
        )
        self._topics = self._list(
            self.tr("Topics"), self.tr("Add a topic"), RecordType.TOPIC, draft.topics
        )
        self._show_kinds()

    def draft(self) -> ResolutionDraft:
        """The resolution as it stands in the form."""
        return ResolutionDraft(
            number=self._number.value() or None,
            kinds=self._kinds,
            texts={document: edit.text() for document, edit in self._texts.items()},
            instruments=_named(self._instruments),
            topics=_named(self._topics),
        )

    def problem_rows(self, error: DraftError) -> Sequence[FormRow]:
        """A wording that is missing is one of several."""
        if error.code == "draft_text_empty":
            empty = [document for document, edit in self._texts.items() if not edit.text()]
            return [self._rows[f"text {document}"] for document in empty]
        return super().problem_rows(error)

    def _kind_row(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, px(2), 0, px(2))
        line.setSpacing(px(10))
        line.addWidget(self._toggles, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._kind_words, 1)
        return holder

    def _wording(self, document_id: str, text: str) -> LongText:
        document = next((one for one in self.context.documents if one.id == document_id), None)
        facts = [] if document is None else [language_name(document.language)]
        if document is not None and len(self.context.documents) > 1:
            facts.append(document_word(document.type))
        caption = fact_line(self.tr("Wording"), *facts)
        edit = LongText(text)
        edit.set_accessible(caption)
        edit.edited.connect(self.changed)
        self.add_row(f"text {document_id}", caption, edit, wide=True)
        return edit

    def _list(
        self, title: str, add: str, record_type: RecordType, named: Sequence[NamedAuthority]
    ) -> MemberList:
        def make(one: NamedAuthority | None = None) -> NameField:
            return self.name_field(record_type, one, title)

        members = MemberList(list_words(title, add), make, ordered=False)
        for one in named:
            members.add(make(one))
        self.add_list(members)
        return members

    def _toggle(self, kind: ResolutionKind) -> None:
        if kind in self._kinds:
            self._kinds = tuple(one for one in self._kinds if one is not kind)
        else:
            self._kinds = (*self._kinds, kind)
        self._show_kinds()
        self.changed.emit()

    def _show_kinds(self) -> None:
        self._toggles.set_kinds(frozenset(kind.value for kind in self._kinds))
        words = fact_line(*(kind_label(kind) for kind in self._kinds))
        self._kind_words.setText(words or self.tr("no kind is chosen"))


def _named(members: MemberList) -> tuple[NamedAuthority, ...]:
    fields = (field for field in members.contents() if isinstance(field, NameField))
    return tuple(named for field in fields if (named := field.named()) is not None)

"""The form of a document: what is said of it. Its text is its original's and is not edited."""

from db.model import DocumentType
from db.model.drafts import DocumentDraft
from viewer.pages.record_form import FormContext, RecordForm, language_choices
from viewer.pages.wording import document_word
from viewer.widgets.form_parts import choice_box
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.value_edit import ValueEdit


class DocumentForm(RecordForm):
    """Edits a ``DocumentDraft``."""

    def __init__(self, context: FormContext, draft: DocumentDraft) -> None:
        super().__init__(context)
        kind, language = self.tr("Kind of document"), self.tr("Language")
        kinds = [(one.value, document_word(one)) for one in DocumentType]
        self._type = choice_box(kind, kinds, draft.type.value)
        self._language = choice_box(language, language_choices(draft.language), draft.language)
        self._title = ValueEdit(full=True)
        self._title.set_value(draft.title)
        self._title.set_accessible(self.tr("Title"))
        self.add_row("type", kind, self._type)
        self.add_row("language", language, self._language)
        self.add_row("title", self.tr("Title"), self._title)
        self.column.addWidget(
            WrappedLabel(
                self.tr("The text itself is its original's, and is not edited."),
                "secondary",
                "text2",
            )
        )
        self._title.edited.connect(self.changed)
        for box in (self._type, self._language):
            box.currentIndexChanged.connect(self.changed)

    def draft(self) -> DocumentDraft:
        """The document as it stands in the form."""
        return DocumentDraft(
            DocumentType(self._type.currentData()),
            str(self._language.currentData()),
            self._title.value(),
        )

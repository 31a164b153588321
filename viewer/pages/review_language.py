"""The language of the text under review: three to choose from."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.model import LANGUAGES
from viewer.i18n import language_name
from viewer.models.review import ReviewModel
from viewer.pages import review_texts
from viewer.pages.review_rows import LABEL_WIDTH
from viewer.theme import px
from viewer.widgets.plain_text import Label
from viewer.widgets.segmented import SegmentedControl


class LanguageRow(QWidget):
    """Shows the language that was recognised; choosing another one is a correction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: ReviewModel | None = None
        self._choice = SegmentedControl()
        label = Label(review_texts.field_label(("language",)), role="base", colour="text2")
        label.setFixedWidth(px(LABEL_WIDTH))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, px(1), 0, px(3))
        line.setSpacing(px(8))
        line.addWidget(label)
        line.addSpacing(px(11))
        line.addWidget(self._choice)
        line.addStretch(1)
        self._choice.set_choices([(code, code.upper(), language_name(code)) for code in LANGUAGES])
        self._choice.setAccessibleName(label.text())
        self._choice.changed.connect(self._choose)

    @property
    def last_stop(self) -> QWidget:
        """Where the keyboard leaves the row."""
        return self._choice.last_segment

    def bind(self, model: ReviewModel) -> None:
        """Show another model from now on."""
        self._model = model
        self.show_language()

    def show_language(self) -> None:
        """Show the language as it stands in the model."""
        language = None if self._model is None else self._model.proposal.language
        self._choice.set_current("" if language is None else language.text)

    def _choose(self, code: str) -> None:
        if self._model is not None:
            self._model.set_language(code)

"""The language of the text under review: three to choose from."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import LANGUAGES
from viewer.i18n import language_name
from viewer.models.review import ReviewModel
from viewer.pages import review_texts
from viewer.pages.page import row
from viewer.pages.review_rows import LABEL_WIDTH, NARROW
from viewer.theme import px
from viewer.widgets.plain_text import Label, set_tooltip
from viewer.widgets.segmented import SegmentedControl
from viewer.widgets.turning_row import TurningRow


class LanguageRow(QWidget):
    """Shows the language that was recognised; choosing another one is a correction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: ReviewModel | None = None
        self._choice = SegmentedControl()
        label = Label(review_texts.field_label(("language",)), role="base", colour="text2")
        label.setFixedWidth(px(LABEL_WIDTH))
        line = TurningRow(NARROW, 8)
        line.put(label, row(11, self._choice, -1, spacing=0))
        line.setStretch(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, px(1), 0, px(3))
        outer.addLayout(line)
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

    def set_writable(self, writable: bool, why_not: str) -> None:
        """Whether another one can be chosen; else why none can."""
        self._choice.setEnabled(writable)
        set_tooltip(self, why_not)

    def _choose(self, code: str) -> None:
        if self._model is not None:
            self._model.set_language(code)

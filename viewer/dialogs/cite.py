"""Shows the citations of the chosen records in a style, and hands them over. Reads nothing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from db.model import LANGUAGES
from viewer.citing.source import CitedSource
from viewer.citing.styles import STYLES, Citations, cite, cite_words
from viewer.dialogs.frame import DialogFrame
from viewer.i18n import OWN_NAMES
from viewer.theme import font, px
from viewer.widgets.check_box import CheckBox
from viewer.widgets.fields import LinesField
from viewer.widgets.form_parts import choice_box
from viewer.widgets.plain_text import Label, WrappedLabel


class CiteDialog(DialogFrame):
    """``words`` are those of the only source, ``""`` where there are several.

    ``language_wanted`` asks for the sources anew, in another language of words; ``copy_wanted``
    and ``save_wanted`` carry what is shown.
    """

    language_wanted = Signal(str)
    style_chosen = Signal(str)
    copy_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(
        self,
        sources: Sequence[CitedSource],
        words: str,
        style: str,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Cite"))
        self.setAccessibleName(self.windowTitle())
        self._sources = list(sources)
        self._words = words
        self.styles = choice_box(
            self.tr("Style"),
            [(name, self.telling(partial(self._label, name))) for name in STYLES],
            style,
        )
        own = [(code, OWN_NAMES[code]) for code in LANGUAGES]
        self.languages = choice_box(
            self.tr("Words in"), [("", self.tr("the document's language")), *own], language
        )
        self.with_words = CheckBox(self.tr("With the words of the point"))
        self.with_words.setChecked(True)
        self.preview = self._make_preview()
        self._hint = WrappedLabel("", "secondary", "text2")
        self._build()
        self.show_citations()
        self.resize(px(720), px(430))

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(8))
        for caption, box in (
            (self.tr("Style"), self.styles),
            (self.tr("Words in"), self.languages),
        ):
            box.setFixedHeight(px(30))
            label = Label(caption, "base", "text2")
            label.setBuddy(box)
            line.addWidget(label)
            line.addWidget(box)
            line.addSpacing(px(12))
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self.with_words)
        self.body.addWidget(self._hint)
        close = self.add_button(self.tr("Close"))
        self.save = self.add_button(self.tr("Save as a file…"))
        self.copy = self.add_button(self.tr("Copy"), primary=True)
        close.clicked.connect(self.reject)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.citations()))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self.citations()))
        self.styles.activated.connect(self._choose_style)
        self.languages.activated.connect(
            lambda _place: self.language_wanted.emit(str(self.languages.currentData()))
        )
        self.with_words.toggled.connect(lambda _on: self.show_citations())
        self.copy.setFocus()

    def _make_preview(self) -> QPlainTextEdit:
        view = LinesField()
        view.setReadOnly(True)
        view.setFont(font("base"))
        view.setAccessibleName(self.tr("What will be copied"))
        return view

    @property
    def style_name(self) -> str:
        """The style that is chosen."""
        return str(self.styles.currentData())

    def set_sources(self, sources: Sequence[CitedSource]) -> None:
        """The same sources in another language of words."""
        self._sources = list(sources)
        self.show_citations()

    def citations(self) -> Citations:
        """What is shown."""
        if self._words and len(self._sources) == 1 and self.with_words.isChecked():
            return cite_words(self._words, self._sources[0], self.style_name)
        return cite(self._sources, self.style_name)

    def show_citations(self) -> None:
        """Show them in the style that is chosen."""
        prose = STYLES[self.style_name].prose is not None
        self.with_words.setVisible(bool(self._words) and prose)
        self.preview.setPlainText(self.citations().text)
        several = self.tr("%Ln source(s)", "", len(self._sources))
        kept = self.tr("The style is remembered for “Copy with a citation” (Ctrl+Shift+C).")
        self._hint.setText(f"{several} · {kept}" if len(self._sources) > 1 else kept)

    def retranslate(self) -> None:
        """What stands below counts the sources."""
        self.show_citations()

    def _choose_style(self, _place: int) -> None:
        self.style_chosen.emit(self.style_name)
        self.show_citations()

    def _label(self, name: str) -> str:
        """A style's own name, and what it is for where that does not say it."""
        said = {
            "gost-reference": self.tr("reference"),
            "gost-record": self.tr("bibliographic record"),
            "chicago": self.tr("note"),
            "bibtex": self.tr("for LaTeX"),
            "ris": self.tr("for reference managers"),
            "csl-json": self.tr("for Zotero and pandoc"),
        }.get(name, "")
        return f"{STYLES[name].label} — {said}" if said else STYLES[name].label

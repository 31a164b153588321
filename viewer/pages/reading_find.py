"""Finding in the document that is read: the bar, its jobs, and its marks on the page.

While the bar is open its marks take the place of the search's; whoever shows a document asks
``is_open`` and hands it over.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.i18n import in_quotes, language_name, number_text
from viewer.jobs import Lane
from viewer.pages.reading_content import ReadingContent
from viewer.pages.reading_find_marks import FindRequest, Found, Hint, HintKind, find
from viewer.pages.workplace import Workplace
from viewer.widgets.marked_text import MarkLook
from viewer.widgets.reading_find_bar import FindBar
from viewer.widgets.reading_page import Anchor
from viewer.widgets.reading_view import ReadingView

#: How long typing may pause before the text is looked through, in milliseconds.
_DEBOUNCE = 40
#: What was selected is looked for if it is no longer than so many letters.
_LONGEST = 120


class ReadingFind(QObject):
    """Opens and closes the bar, and walks through what was found."""

    #: The bar was closed: the search's own marks are wanted again.
    closed = Signal()
    #: The same is to be looked for in another language of the meeting.
    language_wanted = Signal(str)

    def __init__(self, workplace: Workplace, view: ReadingView, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view = view
        self._content: ReadingContent | None = None
        self._found: Found | None = None
        self._exact, self._names = False, False
        self._origin: Anchor | None = None
        self._note = ""
        self._awaited = 0
        self.bar = FindBar()
        self.bar.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE)
        self._timer.timeout.connect(self._look)
        self.bar.text_edited.connect(self._note_text)
        self.bar.exact_changed.connect(self._set_exact)
        self.bar.step_wanted.connect(self.step)
        self.bar.hint_taken.connect(self._take_hint)
        self.bar.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether the page shows what is found here, and not the search's hits."""
        return not self.bar.isHidden()

    @property
    def found_text(self) -> str | None:
        """The text to which the marks are the answer; None while there is no answer yet."""
        return self._found.request.text if self._found is not None else None

    def open(self, text: str = "") -> None:
        """Show the bar with a text, else with what is selected, else with what stood in it last."""
        selected = " ".join(self._view.selected_text().split())
        wanted = text or (selected if len(selected) <= _LONGEST else "")
        if wanted:
            self.bar.set_text(wanted)
        if not self.is_open:
            self._origin = self._view.anchor()
            self.bar.show()
            self._view.set_marks((), MarkLook.FIND)
        self.bar.focus_all()
        self._look()

    def close(self) -> None:
        """Hide the bar; the reading has the focus again."""
        if self.is_open:
            self._timer.stop()
            self._found, self._awaited = None, 0
            self.bar.hide()
            self._view.setFocus()
            self.closed.emit()

    def show_document(self, content: ReadingContent) -> None:
        """Another document, or another place in it: look there too, if the bar is open."""
        same = self._content is not None and self._content.document is content.document
        self._content = content
        if self.is_open and not (same and self._found is not None):
            self._origin = None
            self._found = None
            self._look()

    def forget(self) -> None:
        """Nothing is read any more."""
        self._content = self._found = None
        self.bar.hide()

    # Walking ------------------------------------------------------------------------------------

    def step(self, step: int) -> None:
        """The next or the previous hit; beyond the last one the first again, which is said."""
        if self._timer.isActive() or self._found is None:
            self._awaited = step
            self._look_if_due()
            return
        view = self._view
        self._note = ""
        if not (view.next_mark() if step > 0 else view.previous_mark()) and view.mark_count():
            self._note = self.tr("from the beginning") if step > 0 else self.tr("from the end")
            view.set_current_mark(0 if step > 0 else view.mark_count() - 1)
        self._origin = view.anchor()

    def _look_if_due(self) -> None:
        if self._timer.isActive():
            self._look()

    def tell_mark(self, number: int, total: int) -> None:
        """The page has another current hit."""
        if self._found is None or not total:
            return
        apart = self.tr("words apart") if self._found.apart else ""
        if self._found.missing:
            words = ", ".join(in_quotes(word) for word in self._found.missing)
            apart = self.tr("without {words}").replace("{words}", words)
        self.bar.show_count(number, total, " · ".join(filter(None, (self._note, apart))))

    # Looking ------------------------------------------------------------------------------------

    def _note_text(self, _text: str) -> None:
        self._note = ""
        self._timer.start()

    def _set_exact(self, exact: bool) -> None:
        self._exact = exact
        self._look()

    def _look(self) -> None:
        """Look the document through, for what stands in the field now."""
        self._timer.stop()
        content, archive = self._content, self._workplace.archive
        if not self.is_open or archive is None or content is None or content.document is None:
            return
        document = content.document
        variants = content.request.variants or self._names
        request = FindRequest(self.bar.text(), self._exact, variants)
        documents = {one.language: one for one in reversed(content.meeting.documents)}
        others = [one for code, one in documents.items() if code != document.language]
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: find(archive, request, document, others, report.is_stale),
            self._show,
            replaces="find",
        )

    def _show(self, found: Found) -> None:
        """Mark what was found; the first hit from where one was looking is the current one."""
        if not self.is_open:
            return
        self._found = found
        self._note = ""
        view, origin, awaited = self._view, self._origin, self._awaited
        self._awaited = 0
        came_here = origin is None
        if origin is None:
            origin = view.anchor()
        view.set_marks(found.marks, MarkLook.FIND)
        total = view.mark_count()
        if not total:
            self._explain(found)
            return
        number = view.hit_from(origin.paragraph, origin.offset) if origin is not None else 0
        if number == total:
            self._note = self.tr("from the beginning")
            number = 0
        view.set_current_mark(number, scroll=not came_here)
        if came_here:
            self._origin = view.anchor()
        if awaited:
            self.step(awaited)

    def _explain(self, found: Found) -> None:
        text = found.request.text.strip()
        if not text:
            self.bar.show_words("")
            return
        hints = [(self._hint_words(hint), f"{hint.kind}:{hint.value}") for hint in found.hints[:2]]
        self.bar.show_words(self.tr("Not in this document"), hints)

    def _hint_words(self, hint: Hint) -> str:
        words = {
            HintKind.FORMS: self.tr("In other forms: {count}"),
            HintKind.NAMES: self.tr("In other spellings: {count}"),
            HintKind.SPELLING: self.tr("Perhaps: {word}"),
            HintKind.DOCUMENT: self.tr("In {language}: {count}"),
        }[hint.kind]
        language = language_name(hint.value) if hint.kind is HintKind.DOCUMENT else ""
        words = words.replace("{language}", language).replace("{count}", number_text(hint.count))
        return words.replace("{word}", hint.value)

    def _take_hint(self, key: str) -> None:
        kind, _, value = key.partition(":")
        if kind == HintKind.FORMS:
            self.bar.set_exact(False)
        elif kind == HintKind.SPELLING:
            self.bar.set_text(value)
            self._look()
        elif kind == HintKind.NAMES:
            self._names = True
            self._look()
        else:
            self.language_wanted.emit(value)
        self.bar.line.setFocus()

"""What can be done with a result, as a menu at its row. It reads records away from the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from db.model import Hit, ResolutionKind, UnitType
from viewer.grammar import shortened
from viewer.i18n import language_name
from viewer.jobs import Lane
from viewer.pages.citation import cited_words, copy_citation
from viewer.pages.narrowing import Narrowing
from viewer.pages.reading_content import Readable, ReadingContent, ReadingRequest, read
from viewer.pages.workplace import Workplace
from viewer.theme.style import quiet_style
from viewer.widgets.chips import kind_label
from viewer.widgets.following import followed
from viewer.widgets.marked_text import read_snippet
from viewer.widgets.place_link import apart_words
from viewer.widgets.result_list import ResultList

#: How long a name in the menu may be.
_LONGEST = 40


class ResultMenu(QObject):
    """Acts on the row that is chosen; ``extra`` takes further actions, as of exports."""

    #: A hit is to be opened, in a new window or not.
    open_wanted = Signal(object, bool)

    def __init__(
        self, workplace: Workplace, results: ResultList, narrowing: Narrowing, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._results = results
        self._narrowing = narrowing
        self._parent = parent
        self.extra: list[QAction] = []

    def show_at(self, point: QPoint) -> None:
        """Show the menu for the chosen row with its corner at a point of the screen."""
        self.make().popup(point)

    def make(self) -> QMenu:
        """The menu for the chosen row; a head of a meeting has only what concerns all."""
        menu = QMenu(self._parent)
        menu.setStyle(quiet_style())
        menu.aboutToHide.connect(menu.deleteLater)
        hit = self._results.current_hit()
        if hit is not None:
            self._fill(menu, hit)
            menu.addSeparator()
        folds = self._results.toggle_folds
        self._add(menu, self.tr("Fold or unfold all meetings"), folds, "Ctrl+Shift+G")
        if self.extra:
            menu.addSeparator()
            menu.addActions(self.extra)
        return menu

    def _fill(self, menu: QMenu, hit: Hit) -> None:
        meeting = hit.meeting_id
        self._add(menu, self.tr("Open"), lambda: self.open_wanted.emit(hit, False), "Enter")
        if hit.type is UnitType.RECEIVED:
            return  # no record yet: nothing else can be done with it here
        self._add(menu, apart_words(), lambda: self._open_apart(hit), "Ctrl+Enter")
        if meeting is not None:
            go = self._workplace.go_to_meeting
            self._add(menu, self.tr("Go to its meeting"), lambda: go(meeting), "Ctrl+M")
        menu.addSeparator()
        copy, cite = self.tr("Copy the text"), self.tr("Copy with a citation")
        self._add(menu, copy, lambda: self._with_content(hit, self._copy_text), "Ctrl+C")
        self._add(menu, cite, lambda: self._with_content(hit, self._cite), "Ctrl+Shift+C")
        many = len(self._results.chosen_hits()) > 1
        if self._workplace.can_write():
            self._fill_changing(menu, hit, many=many)
        if hit.type is UnitType.RESOLUTION:
            menu.addSeparator()
            like = self.tr("More like this")
            self._add(menu, like, self.more_like, "Ctrl+Shift+M")
        menu.addSeparator()
        workplace = self._workplace
        self._add(
            menu,
            self.tr("History of the record"),
            lambda: workplace.go_to_history(hit.id),
            "Ctrl+H",
        )
        if workplace.can_write():
            binned = self.tr("Move to the recycle bin…")
            one = partial(workplace.bin_wanted.emit, hit.id)
            every = partial(workplace.action_wanted.emit, "bin_record")
            self._add(menu, binned, every if many else one, "Ctrl+Delete")
        menu.addSeparator()
        excluding = menu.addMenu(self.tr("Exclude"))
        excluding.setStyle(quiet_style())
        self._fill_excluding(excluding, hit)
        excluding.menuAction().setVisible(not excluding.isEmpty())

    def _fill_changing(self, menu: QMenu, hit: Hit, *, many: bool) -> None:
        workplace = self._workplace
        if hit.type in {UnitType.RESOLUTION, UnitType.MEETING}:
            menu.addSeparator()
            self._add(menu, self.tr("Topics…"), workplace.topics_wanted.emit, "Ctrl+T")
        self._add(menu, self.tr("Tags…"), workplace.tags_wanted.emit, "Ctrl+G")
        if many:
            together = self.tr("Edit the chosen records…")
            edit = partial(workplace.action_wanted.emit, "edit_many")
            self._add(menu, together, edit, "Ctrl+Alt+K")

    def _open_apart(self, hit: Hit) -> None:
        with followed(apart=True):
            self.open_wanted.emit(hit, True)

    def _fill_excluding(self, menu: QMenu, hit: Hit) -> None:
        council, place = (shortened(one, _LONGEST) for one in (hit.council, hit.place))
        if council and hit.meeting_id is not None:
            said = self.tr("Council: {name}").format(name=council)
            self._add(menu, said, lambda: self._exclude_named(hit, "council"))
        if place and hit.meeting_id is not None:
            said = self.tr("Place: {name}").format(name=place)
            self._add(menu, said, lambda: self._exclude_named(hit, "place"))
        for kind in hit.kinds:
            self._add(menu, self._kind(kind), partial(self._exclude, "kind", kind.value))
        year = (hit.date or "")[:4]
        if year.isdigit():
            said = self.tr("Year: {year}").format(year=year)
            self._add(menu, said, lambda: self._exclude("year", year))
        if hit.language:
            said = self.tr("Language: {name}").format(name=language_name(hit.language))
            self._add(menu, said, lambda: self._exclude("language", hit.language))

    def _kind(self, kind: ResolutionKind) -> str:
        return self.tr("Kind: {name}").format(name=kind_label(kind))

    def _add(self, menu: QMenu, text: str, act: Callable[[], object], keys: str = "") -> None:
        """An action; its keys are only named: the window has the shortcut."""
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        text = text.replace("&", "&&")
        action = menu.addAction(f"{text}\t{shown}" if keys else text)
        action.triggered.connect(lambda _checked=False: act())

    def _exclude(self, facet: str, value: str) -> None:
        self._narrowing.exclude(facet, value)

    def _exclude_named(self, hit: Hit, facet: str) -> None:
        """A hit knows its council and its place by name; their ids are its meeting's."""
        archive, meeting_id = self._workplace.archive, hit.meeting_id
        if archive is None or meeting_id is None:
            return
        language = self._workplace.language

        def find(_report: object) -> str:
            meeting = archive.meeting(meeting_id, language)
            ref = meeting.council if facet == "council" else meeting.place
            return ref.id if ref is not None else ""

        def take(value: str) -> None:
            if value:
                self._exclude(facet, value)

        self._workplace.jobs.submit(Lane.READ, find, take)

    def more_like(self) -> None:
        """Search for what is like the chosen resolution."""
        hit = self._results.current_hit()
        if hit is not None and hit.type is UnitType.RESOLUTION:
            self._narrowing.more_like(hit)
        else:
            self._workplace.said.emit(self.tr("Choose a resolution to find others like it"))

    # Copying ------------------------------------------------------------------------------------

    def _with_content(self, hit: Hit, take: Callable[[Hit, ReadingContent | None], None]) -> None:
        """Read the whole of a hit, which shows a part; a person has no document to read."""
        archive = self._workplace.archive
        if archive is None:
            return
        request = ReadingRequest(
            hit.id, hit.paragraph, hit.language, interface=self._workplace.language
        )

        def found(content: Readable) -> None:
            take(hit, content if isinstance(content, ReadingContent) else None)

        self._workplace.jobs.submit(Lane.READ, lambda report: read(archive, request), found)

    def _copy_text(self, hit: Hit, content: ReadingContent | None) -> None:
        words = read_snippet(hit.snippet).text
        if content is not None and content.document is not None and content.chosen:
            paragraphs = content.document.paragraphs
            words = "\n".join(paragraphs[number].text for number in content.chosen)
        QApplication.clipboard().setText(words)
        self._workplace.said.emit(self.tr("The text was copied"))

    def _cite(self, hit: Hit, content: ReadingContent | None) -> None:
        if content is not None:
            copy_citation(self._workplace, cited_words(content))
            return
        QApplication.clipboard().setText(read_snippet(hit.snippet).text)
        self._workplace.said.emit(self.tr("The text was copied"))

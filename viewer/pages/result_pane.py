"""The middle of the browse page: the strips, the list of results, or why there are none."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.model import Message, Query, SearchResult
from viewer.i18n import filled, in_quotes, translate_error
from viewer.pages.page import Page
from viewer.pages.result_bars import MessageBar, ResultHead, SpellingBar
from viewer.theme import px
from viewer.widgets.no_results import NoResults
from viewer.widgets.result_list import ResultList
from viewer.widgets.result_model import ResultModel

if TYPE_CHECKING:
    from viewer.widgets.narrow_chips import ChipRow, Narrowed


class ResultPane(Page):
    """Shows the answers of a search; asks by signals for another query.

    ``chip_removed`` carries the key of a chip; ``filter:council``, ``excluded``, ``within`` and
    ``like`` stand for all of that kind.
    """

    suggestion_taken = Signal(str)
    sort_chosen = Signal(str)
    variants_wanted = Signal(bool)
    chip_removed = Signal(str)
    chips_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", parent=parent)
        self._query = Query("")
        self.is_same = False
        self._chips: ChipRow | None = None
        self._result: SearchResult | None = None
        self.model = ResultModel(self)
        self.list = ResultList(self.model)
        self.head = ResultHead()
        self._spelling = SpellingBar()
        self._messages = MessageBar()
        self._nothing = NoResults()
        self._stack = QStackedWidget()
        self._build()
        self.head.sort_chosen.connect(self.sort_chosen)
        self.list.chosen_changed.connect(self.head.show_chosen)
        self._spelling.variants_wanted.connect(self.variants_wanted)
        self._messages.suggestion_taken.connect(self.suggestion_taken)
        self._nothing.activated.connect(self._follow)
        self.retranslate()

    def _build(self) -> None:
        nothing = Page("list")
        inner = QVBoxLayout(nothing)
        inner.setContentsMargins(px(12), px(16), px(12), px(12))
        inner.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self.list)
        self._stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._messages)
        layout.addWidget(self._spelling)
        layout.addWidget(self._stack, 1)

    def show_result(self, query: Query, result: SearchResult) -> None:
        """Show the first page of an answer in place of the old one.

        ``is_same`` says afterwards whether the question was the same as before.
        """
        self.is_same = _question(query) == _question(self._query) and self._result is not None
        self._query, self._result = query, result
        grouped = query.sort != "relevance"
        self.model.set_result(
            result.hits, result.total, first=query.offset, grouped=grouped, same=self.is_same
        )
        self.head.show_result(result)
        self.head.set_sort(query.sort)
        found_others = any(why.startswith("name:") for hit in result.hits for why in hit.why)
        self._spelling.show_for(
            query.text.strip(), variants=query.variants, found_others=found_others
        )
        sentences = _sentences(result.messages)
        nothing = result.total == 0
        self._stack.setCurrentIndex(1 if nothing else 0)
        self._messages.show_messages(
            () if nothing else sentences, "" if nothing else result.suggestion or ""
        )
        if nothing:
            self._explain_nothing(query, result, sentences)

    def show_unclear(self, messages: Sequence[Message]) -> None:
        """Say what is not understood of the query, above what it found all the same."""
        suggestion = "" if self._result is None else self._result.suggestion or ""
        self._messages.show_messages(_sentences(messages), suggestion)

    def show_chips(self, chips: "Sequence[Narrowed]") -> None:
        """Say what narrows the search; the row is made when something first does."""
        if self._chips is None and chips:
            from viewer.widgets.narrow_chips import ChipRow

            self._chips = ChipRow()
            self._chips.removed.connect(self.chip_removed)
            self._chips.cleared.connect(self.chips_cleared)
            layout = self.layout()
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(1, self._chips)
        if self._chips is not None:
            self._chips.show_chips(chips)
            self._chips.follow(self.head.button)

    def append(self, result: SearchResult) -> None:
        """Add a further page."""
        self.model.append(result.hits)

    def retranslate(self) -> None:
        """Say anew what was said in the other language."""
        self.list.setAccessibleName(self.tr("Results"))
        if self._result is not None and self._result.total == 0:
            sentences = _sentences(self._result.messages)
            self._explain_nothing(self._query, self._result, sentences)

    def _explain_nothing(self, query: Query, result: SearchResult, notes: list[str]) -> None:
        text = query.text.strip()
        if any(message.code == "index_behind" for message in result.messages):
            title = self.tr("Search is being prepared")
        elif text:
            title = filled(self.tr("Nothing found for “{query}”"), query=text)
        else:
            title = self.tr("No resolutions here")
        actions = []
        if result.suggestion:
            said = self.tr("Perhaps: {query}").replace("{query}", result.suggestion)
            actions.append((said, "suggestion"))
        if result.nowhere:
            said = self.tr("Nowhere in the archive: {words}")
            notes = [said.replace("{words}", _listed(result.nowhere)), *notes]
        if result.without:
            said = self.tr("Search only for {query}")
            actions.append((said.replace("{query}", in_quotes(result.without)), "without"))
        actions += self._ways_out(query)
        if not query.variants:
            actions.append((self.tr("Show other spellings of names"), "variants"))
        self._nothing.set_content(title, actions, notes)

    def _ways_out(self, query: Query) -> list[tuple[str, str]]:
        """What stands in the way, each line taking it back."""
        ways = [
            (self._widened(facet, values), f"filter:{facet}")
            for facet, values in query.filters.items()
        ]
        if query.excluded:
            ways.append((self.tr("Search what was excluded too"), "excluded"))
        if query.within:
            ways.append((self.tr("Search not only within the former results"), "within"))
        if query.like:
            ways.append((self.tr("Search not only for what is alike"), "like"))
        return ways

    def _widened(self, facet: str, values: tuple[str, ...]) -> str:
        words: dict[str, Callable[[], str]] = {
            "year": lambda: self.tr("Search in all years (now {chosen})"),
            "council": lambda: self.tr("Search in all councils"),
            "kind": lambda: self.tr("Search all kinds of resolutions"),
            "topic": lambda: self.tr("Search all topics"),
            "tag": lambda: self.tr("Search with all tags and without"),
            "person": lambda: self.tr("Search with all people"),
            "place": lambda: self.tr("Search in all places"),
            "type": lambda: self.tr("Search everything, not only one type"),
            "language": lambda: self.tr("Search in all languages"),
        }
        return words[facet]().replace("{chosen}", ", ".join(values))

    def _follow(self, key: str) -> None:
        if key == "suggestion" and self._result is not None and self._result.suggestion:
            self.suggestion_taken.emit(self._result.suggestion)
        elif key == "without" and self._result is not None and self._result.without:
            self.suggestion_taken.emit(self._result.without)
        elif key == "variants":
            self.variants_wanted.emit(True)
        else:
            self.chip_removed.emit(key)


def _sentences(messages: Sequence[Message]) -> list[str]:
    if not messages:
        return []
    from viewer.errors import message_sentence

    said = [message_sentence(message, translate_error) for message in messages]
    return [sentence for sentence in said if sentence]


def _listed(words: Sequence[str]) -> str:
    return ", ".join(in_quotes(word) for word in words)


def _question(query: Query) -> Query:
    """What is asked, whatever language it is answered in, and whether it is still being typed."""
    return replace(query, limit=0, offset=0, language="", typing=False)

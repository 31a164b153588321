"""The sheet of the query language: examples as they are typed, and what each of them finds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.plain_text import Label, WrappedLabel


class QueryHelpDialog(DialogFrame):
    """Two columns: an example and what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("How to search"))
        self.setAccessibleName(self.windowTitle())
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(7))
        grid.setColumnStretch(1, 1)
        row = 0
        for title, examples in self._groups():
            grid.addWidget(Label(title, "strong"), row, 0, 1, 2)
            for example, meaning in examples:
                row += 1
                top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
                grid.addWidget(Label(example, "name"), row, 0, top)
                grid.addWidget(WrappedLabel(meaning, "base", "text2"), row, 1)
            grid.setRowMinimumHeight(row + 1, px(8))
            row += 2
        grid.setRowStretch(row, 1)
        self.add_scrolled(sheet)
        self.add_close_button()
        self.resize(px(700), px(640))

    def examples(self) -> list[str]:
        """Every example, as it is typed."""
        return [example for _title, lines in self._groups() for example, _meaning in lines]

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        return [
            (self.tr("Words"), self._words()),
            (self.tr("Fields"), self._fields()),
            (self.tr("Dates"), self._dates()),
        ]

    def _words(self) -> list[tuple[str, str]]:
        return [
            (self.tr("water border"), self.tr("both words, in any of their forms")),
            (self.tr('"common border"'), self.tr("the words one after the other")),
            (self.tr("water OR border"), self.tr("one of the words, or both")),
            (self.tr("water -border"), self.tr("without the second word")),
            (
                self.tr("(water OR sea) level"),
                self.tr("brackets hold together what belongs together"),
            ),
            (self.tr("delim*"), self.tr("every word that begins so, from three letters on")),
            (self.tr("border~"), self.tr("with one letter wrong; ~2 for two")),
            (
                self.tr("=borders"),
                self.tr("only as it is written: no other form, no other spelling"),
            ),
        ]

    def _fields(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr('person:"Hikmet Hajiyev"'),
                self.tr("who took part, in every spelling of the name"),
            ),
            (self.tr("person:(Hajiyev OR Shafiyev)"), self.tr("one of them")),
            (self.tr("names:exact"), self.tr("no other spellings of names in this search")),
            (self.tr("related:yes"), self.tr("relatives of words too: Russia, Russian")),
            (self.tr("council:RAEC"), self.tr("the council, by name or abbreviation")),
            (self.tr("institution:MGIMO"), self.tr("an organiser or an institute")),
            (self.tr("place:Baku"), self.tr("where the meeting was held")),
            (self.tr("topic:water"), self.tr("a topic, by any of its names")),
            (self.tr("tag:important"), self.tr("records with a tag")),
            (self.tr("note:check"), self.tr("notes in which a word stands")),
            (
                self.tr("kind:decision"),
                self.tr("assessment, position, recommendation, decision, acknowledgement"),
            ),
            (self.tr("-kind:assessment"), self.tr("everything but that")),
            (self.tr("instrument:convention"), self.tr("resolutions that cite such a document")),
            (self.tr("number:3"), self.tr("the number of the point")),
            (self.tr("lang:english"), self.tr("the language of the text")),
            (self.tr("type:meeting"), self.tr("resolution, paragraph, meeting, person, note…")),
            (self.tr("access:open"), self.tr("what readers may see: open, restricted or closed")),
        ]

    def _dates(self) -> list[tuple[str, str]]:
        return [
            (self.tr("date:2021"), self.tr("the year")),
            (self.tr("date:2021-11"), self.tr("the month; also date:November 2021")),
            (self.tr("date:18.11.2021"), self.tr("the day; also date:2021-11-18")),
            (
                self.tr("date:2020..2022"),
                self.tr("from the one to the other; either may be left out"),
            ),
            (self.tr("date:>2021"), self.tr("after; >= includes the year itself, < is before")),
        ]

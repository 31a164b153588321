"""Asks for the tags of one or several records. Stores nothing itself."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from db.model.annotations import clean_tag, tag_key
from viewer.dialogs.frame import DialogFrame
from viewer.i18n import number_text
from viewer.theme import px
from viewer.widgets.fields import LineField
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.tag_chip import TagRow

_SIGNS = ",;"


class TagsDialog(DialogFrame):
    """A field that offers the tags in use, and the tags below it.

    Enter or a comma takes a word over, Enter in the empty field saves. ``added`` and ``removed``
    say what is different.
    """

    def __init__(
        self,
        records: int,
        borne: Mapping[str, int],
        known: Sequence[str],
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``borne`` says how many of the records bear a tag, ``known`` are all tags in use.

        ``about`` is what a single record is called.
        """
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Tags"))
        self._records = records
        self._before = {tag_key(tag): (tag, count) for tag, count in borne.items()}
        self._known = {tag_key(tag): tag for tag in known}
        self._tags = dict(self._before)
        self._field = LineField()
        self._completer = QCompleter(list(known), self)
        self._problem = WrappedLabel("", "secondary", "warn")
        self._row = TagRow()
        self._none = Label(self.tr("No tags yet"), "secondary", "text3")
        if records > 1:
            about = self.tr("For %Ln selected record(s)", "", records)
        self.hear(about)
        if about:
            self.body.addWidget(WrappedLabel(about, "secondary", "text2", max_lines=2))
        self._build()
        self.resize(px(500), px(360))
        self._show()

    def _build(self) -> None:
        label = self.tr("New tag, or several with commas between them")
        self._field.setPlaceholderText(label)
        self._field.setAccessibleName(label)
        self._field.setMinimumHeight(px(34))
        completer = self._completer
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take_offer)
        self._field.setCompleter(completer)
        self._field.installEventFilter(self)
        self._field.textEdited.connect(self._take_signs)
        self._row.removed.connect(self.take_off)
        self._row.chosen.connect(self._complete)
        self._problem.hide()
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._row, self._none):
            column.addWidget(part)
        column.addStretch(1)
        self.body.addWidget(self._field)
        self.body.addWidget(self._problem)
        self.add_scrolled(sheet)
        keys = self.tr("Enter takes a tag over; once more, it saves. Delete takes one off.")
        self.body.addWidget(WrappedLabel(keys, "caption", "text3"))
        cancel = self.add_button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button(self.tr("Save"), primary=True)
        self._accept.clicked.connect(self._save)
        QShortcut(QKeySequence("Ctrl+S"), self, self._accept.click)
        self._field.setFocus()

    # What was chosen ----------------------------------------------------------------------------

    @property
    def added(self) -> tuple[str, ...]:
        """The tags that all records shall bear and did not."""
        return tuple(
            tag
            for key, (tag, count) in self._tags.items()
            if count == self._records and self._before.get(key, ("", 0))[1] != self._records
        )

    @property
    def removed(self) -> tuple[str, ...]:
        """The tags that no record shall bear any more."""
        return tuple(tag for key, (tag, _) in self._before.items() if key not in self._tags)

    def tags(self) -> tuple[str, ...]:
        """What is shown."""
        return self._row.tags()

    def type_in(self, text: str) -> None:
        """Type into the field and take it over."""
        self._field.setText(text)
        self.take_over()

    def take_over(self) -> None:
        """What stands in the field becomes tags of all records."""
        typed = self._field.text()
        for sign in _SIGNS:
            typed = typed.replace(sign, "\n")
        for word in typed.split("\n"):
            if tag := clean_tag(word):
                key = tag_key(tag)
                shown = self._tags.get(key, (self._known.get(key, tag), 0))[0]
                self._tags[key] = (shown, self._records)
        self._field.clear()
        self._show()

    def take_off(self, tag: str) -> None:
        """The records shall not bear that tag."""
        self._tags.pop(tag_key(tag), None)
        self._show()
        if not self._tags:
            self._field.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not saved."""
        self._problem.setText(sentence)
        self._problem.show()

    def _complete(self, tag: str) -> None:
        """A click on a tag that some records bear gives it to all."""
        self._tags[tag_key(tag)] = (tag, self._records)
        self._show()

    def _take_offer(self, tag: str) -> None:
        self._field.setText(tag)
        self.take_over()
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()

    def _take_signs(self, text: str) -> None:
        if text[-1:] in tuple(_SIGNS):
            self.take_over()

    def _save(self) -> None:
        self.take_over()
        self.accept()

    def retranslate(self) -> None:
        """How many bear each tag."""
        self._show()

    def _show(self) -> None:
        of = self.tr("{count} of {all}").replace("{all}", str(self._records))
        self._row.show_tags(
            [
                (tag, "" if count == self._records else of.replace("{count}", number_text(count)))
                for tag, count in self._tags.values()
            ],
            removable=True,
        )
        self._none.setVisible(not self._tags)
        self._row.setVisible(bool(self._tags))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes over what is typed before it saves."""
        if (
            watched is self._field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and self._field.text().strip()
        ):
            self.take_over()
            return True
        return super().eventFilter(watched, event)

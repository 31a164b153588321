"""Copying with a citation: the words that are chosen, and their source in the style used last."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from viewer.citing.source import CitedSource
from viewer.citing.styles import FIRST_STYLE, STYLES, Citations, cite_words
from viewer.jobs import Lane
from viewer.pages.reading_annotations import place_of_selection
from viewer.pages.reading_content import ReadingContent
from viewer.pages.wording import translate
from viewer.pages.workplace import Workplace
from viewer.settings import Settings
from viewer.widgets.reading_selection import Place


class Cited(NamedTuple):
    """A record to cite: a point is cited from a document; ``words`` are those that are quoted."""

    record_id: str
    document_id: str = ""
    words: str = ""


def cited_words(
    content: ReadingContent, selected: tuple[Place, Place] | None = None, selection: str = ""
) -> Cited:
    """The words that are selected, of their point; else what is chosen of what is read."""
    document = content.document
    if document is None:
        return Cited(content.meeting.id)
    found = None if selected is None else place_of_selection(document, *selected)
    if found is not None:
        return Cited(found[0], document.id, selection.strip())
    words = "\n".join(document.paragraphs[number].text for number in content.chosen)
    record = content.resolution.id if content.resolution is not None else document.id
    return Cited(record, document.id, words)


def chosen_style(settings: Settings) -> str:
    """The style that was used last."""
    style = settings.citation_style
    return style if style in STYLES else FIRST_STYLE


def copy_citation(workplace: Workplace, cited: Cited) -> None:
    """Fetch what the citation says, and put it on the clipboard."""
    from viewer.citing.gathering import cited_source

    archive, settings = workplace.archive, workplace.settings
    if archive is None:
        return
    language, prefer, style = settings.citation_language, workplace.language, chosen_style(settings)

    def copy(source: CitedSource) -> None:
        put_on_clipboard([cite_words(cited.words, source, style)])
        workplace.said.emit(
            translate("citation", "Copied with its source: {style}").replace(
                "{style}", STYLES[style].label
            )
        )

    workplace.jobs.submit(
        Lane.READ,
        lambda _report: cited_source(archive, cited.record_id, language, prefer, cited.document_id),
        copy,
    )


def put_on_clipboard(citations: Sequence[Citations]) -> None:
    """As plain text and as HTML: who pastes takes what fits."""
    copied = QMimeData()
    text, html = "\n\n".join(one.text for one in citations), "".join(one.html for one in citations)
    copied.setData("text/plain", text.encode("utf-8", "replace"))
    copied.setData("text/html", html.encode("utf-8", "replace"))
    QApplication.clipboard().setMimeData(copied)

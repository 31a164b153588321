"""The paragraphs of a document as points are looked for in them: who speaks, and what is done."""

import re

from db.ingest.finders.document import Block, Document
from db.ingest.finders.kinds import Act, acts_in
from db.ingest.finders.labels import Label

#: The participants as a body: who may find, hold, ask, resolve and thank.
_BODY = {
    "ru": r"участник\w*|эксперт\w*|член\w* (?:\w+ )?[А-ЯЁ]?\w*|стороны|собравшиеся|докладчик\w*"
        r"|выступавши\w+"
    r"|представители|совет\w*|палат\w+|форум\w*|клуб\w*|комисси\w+|присутствующи\w+"
    r"|исследовател\w+|делегац\w+|обе стороны",
    "en": r"participants|members|experts|speakers|delegates|delegations|the sides|both sides"
        r"|the parties"
    r"|the council|the chamber|the forum|the club|the commission|the network|the group"
    r"|the assembly|panellists|discussants",
    "az": r"iştirakçı\w*|ekspert\w*|üzvlər\w*|tərəflər\w*|şura\w*|palata\w*|forum\w*"
        r"|məruzəçi\w*|çıxış edən\w*|komissiya\w*|klub\w*",
}  # fmt: skip
_IMPERSONAL = {
    "ru": r"был[аои]? (?:\w+ )?(?:отмечен|подч[её]ркнут|высказан|принят|решен|обсужд|рассмотрен"
        r"|констатир|выражен|обращен)\w*"
    r"|отмечен[ао]\b|подч[её]ркнут[ао]\b|обращено внимание|высказан\w*|выражен\w*"
    r"|приветствуется|рекоменд(?:уется|овано)|решено|принято решение"
    r"|отмечалось|подч[её]ркивалось|признано",
    "en": r"it was (?:\w+ )?(?:agreed|noted|felt|stressed|decided|observed|underlined"
        r"|emphasi[sz]ed|resolved)|attention was|the discussion|opinions differed|concern was"
        r"|there was (?:general |broad )?agreement",
    "az": r"qeyd olun\w+|vurğulan\w+|qərara alın\w+|tövsiyə olun\w+|müzakirə olun\w+"
        r"|bildiril\w+|hesab edil\w+|müzakirələr\w*",
}  # fmt: skip
_INLINE = re.compile(r"(?<=[:;.,]\s)\(?(?P<label>\d{1,2})\)\s(?=\S)")


class PointBlocks:
    """The blocks with what the rules below ask of them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.blocks = _split_inline(document)
        self._acts: dict[int, tuple[Act, ...]] = {}

    def text(self, index: int) -> str:
        block = self.blocks[index]
        return self.document.text[block.start : block.end]

    def acts(self, index: int) -> tuple[Act, ...]:
        if index not in self._acts:
            block = self.blocks[index]
            found = acts_in(self.document.unquoted, block.start, block.end, self.document.language)
            self._acts[index] = tuple(found)
        return self._acts[index]

    def introduces(self, index: int) -> bool:
        """True for «Участники отметили, что:» and its like."""
        return index >= 0 and self.text(index).rstrip().endswith((":", " that", " ki", "—", "–"))

    def speaks_as_body(self, index: int) -> bool:
        """True if the participants as a body act in the block."""
        language = self.document.language or "en"
        head = self.text(index)[:400]
        subject = re.search(rf"(?<!\w)(?:{_BODY[language]})", head, re.IGNORECASE)
        passive = re.search(rf"(?<!\w)(?:{_IMPERSONAL[language]})", head, re.IGNORECASE)
        return bool((subject or passive) and self.acts(index))


def _split_inline(document: Document) -> list[Block]:
    """«решили: 1) …; 2) …» in one paragraph becomes a lead-in and its items."""
    result: list[Block] = []
    for block in document.blocks:
        marks = list(_INLINE.finditer(document.text, block.start, block.end))
        wanted = 2 if block.label and block.label.style == "number" else 1
        chosen: list[re.Match[str]] = []
        for mark in marks:
            if int(mark["label"]) == wanted:
                chosen.append(mark)
                wanted += 1
        if len(chosen) < 2 - (block.label is not None):
            result.append(block)
            continue
        result.append(block._replace(end=_before(document, chosen[0].start(), block.start)))
        for index, mark in enumerate(chosen):
            stop = chosen[index + 1].start() if index + 1 < len(chosen) else block.end
            label = Label("number", mark["label"], int(mark["label"]), 0)
            result.append(
                block._replace(
                    line_start=mark.start(),
                    start=mark.end(),
                    end=_before(document, stop, mark.end()) if stop != block.end else stop,
                    label=label,
                )
            )
    return result


def _before(document: Document, at: int, start: int) -> int:
    while at > start and document.text[at - 1].isspace():
        at -= 1
    return at

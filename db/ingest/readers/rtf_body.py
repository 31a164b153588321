"""Goes through the words of Rich Text and tells its text: groups, fonts, destinations, signs."""

import time
from dataclasses import dataclass, replace
from typing import Final

from db.ingest.limits import SOFT_CPU_SECONDS
from db.ingest.list_numbers import BULLET
from db.ingest.reader import Block
from db.ingest.readers.rtf_head import INFO, SYMBOL, WESTERN, RtfHead
from db.ingest.readers.rtf_story import Story
from db.ingest.readers.rtf_tokens import BYTES, CLOSE, CONTROL, OPEN, RtfTokens, Token
from db.ingest.table_rows import in_part
from db.model import MARGIN, NOTE

#: After so many words the time is looked at.
_LOOKS: Final = 10_000
#: Groups within groups: more has no document.
_DEEPEST: Final = 10_000
_SHOWN, _LABEL, _FONTS, _STYLES, _INFO, _NAMELESS, _TWICE = range(7)
_LEFT_OUT: Final = frozenset(
    b"colortbl pict objdata objclass objname fldinst datafield listtable listoverridetable rsidtbl "
    b"generator filetbl revtbl annotation atnid atnauthor atrfstart atrfend atnref atntime atndate "
    b"bkmkstart bkmkend xe tc tcn rxe bxe txe template themedata colorschememapping latentstyles "
    b"datastore xmlnstbl private nonshppict shppict sp sn sv ftnsep ftnsepc ftncn aftnsep aftnsepc "
    b"aftncn pgptbl mmathPr wgrffmtfilter userprops docvar panose falt shprslt pnseclvl "
    b"listpicture blipuid oldcprops oldpprops oldtprops oldsprops background ".split()
)
#: Destinations that may be ignored by a reader, and are not by this one.
_KNOWN: Final = frozenset(b"shpinst do footnote pn ud shptxt dptxbxtext pntxtb pntxta".split())
_EDGES: Final = frozenset(b"header headerl headerr headerf footer footerl footerr footerf".split())
_SIGNS: Final = {
    b"line": "\n", b"lbr": "\n", b"tab": "\t", b"emdash": "—", b"endash": "–", b"lquote": "‘",
    b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"emspace": "\u2003",
    b"enspace": "\u2002", b"qmspace": "\u2005", b"zwj": "\u200d", b"zwnj": "\u200c",
}  # fmt: skip
_SYMBOLS: Final = {b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011"}


@dataclass(slots=True)
class _State:
    """What a group has set, and hands on to the groups in it."""

    into: int = _SHOWN
    encoding: str = ""
    skip_after_unicode: int = 1
    hidden: bool = False
    removed: bool = False
    in_table: bool = False
    level: int = 0
    #: Where text went before a part of it that is written twice.
    before: int = _SHOWN
    ignorable: bool = False
    #: What closing the group ends: a note or an edge; b"" for a group like any other.
    ends: bytes = b""


class RtfBody:
    """Reads one file's text; afterwards its fields say what was found."""

    def __init__(self, data: bytes, guessed: str = "") -> None:
        self.head = RtfHead(guessed or WESTERN, is_guessed=bool(guessed))
        self.saw_changes = False
        self.is_whole = False
        self.is_too_deep = False
        self.is_cut = False
        self.notes: list[Block] = []
        self.edges: list[Block] = []
        self._tokens = RtfTokens(data)
        self._states: list[_State] = []
        self._now = _State()
        self._stories = [Story()]
        self._bytes = bytearray()
        self._texts: list[str] = []
        self._to_skip = 0
        self._note_count = 0
        self._high_half = 0

    def read(self) -> list[Block]:
        """The blocks of the main text."""
        began = time.process_time()
        for count, token in enumerate(self._tokens):
            if count % _LOOKS == _LOOKS - 1 and time.process_time() - began > SOFT_CPU_SECONDS:
                self.is_cut = True
                break
            if token.kind == BYTES:
                self._take_bytes(token.data)
                continue
            if token.kind != CONTROL or token.data != b"u":
                self._flush()
            if token.kind == CONTROL:
                self._control(token.data, token.number)
            elif token.kind == OPEN:
                if len(self._states) >= _DEEPEST:
                    self.is_too_deep = True
                    break
                self._to_skip = 0
                self._states.append(self._now)
                self._now = replace(self._now, ignorable=False, ends=b"")
            elif token.kind == CLOSE:
                self._close()
                if not self._states:
                    self.is_whole = True
                    break
            else:
                self._sign(token)
        self._flush()
        while len(self._stories) > 1:
            self._end_story(b"footnote")
        return self._stories[0].end()

    # Groups ---------------------------------------------------------------------------------------

    def _close(self) -> None:
        self._to_skip = 0
        closed = self._now
        self._now = self._states.pop() if self._states else _State()
        if closed.ends in INFO:
            self.head.end_info(closed.ends, "".join(self._texts))
            self._texts.clear()
        elif closed.ends:
            self._end_story(closed.ends)
        elif closed.into == _STYLES and self._now.into == _STYLES:
            self.head.end_style("".join(self._texts))
            self._texts.clear()

    def _end_story(self, name: bytes) -> None:
        story = self._stories.pop()
        if name == b"footnote":
            self._note_count += 1
            blocks = in_part(story.end_as_note(self._note_count), NOTE)
            self.notes += (replace(block, page=0) for block in blocks)
        else:
            self.edges += in_part(story.end(), MARGIN)

    def _begin(self, name: bytes) -> bool:
        """A destination begins with this control; False if it is none."""
        now = self._now
        if now.into == _TWICE:
            # For old readers first, and then as Unicode: only the latter counts.
            if name == b"ud":
                now.into = now.before
            return name == b"ud"
        if name in _LEFT_OUT or (now.ignorable and name not in _KNOWN and name not in INFO):
            self._tokens.skip_group()
        elif name in _EDGES or name == b"footnote":
            now.ends, now.into = name, _SHOWN
            self._stories.append(Story())
        elif name in (b"listtext", b"pntext"):
            now.into = _LABEL
        elif name == b"fonttbl":
            now.into = _FONTS
        elif name == b"stylesheet":
            now.into = _STYLES
        elif name in (b"info", b"shpinst", b"do", b"pn"):
            now.into = _NAMELESS
        elif name in INFO and self._now.into == _NAMELESS:
            now.ends, now.into = name, _INFO
            self._texts.clear()
        elif name in (b"shptxt", b"dptxbxtext"):
            now.into = _SHOWN
        elif name == b"upr":
            now.before, now.into = now.into, _TWICE
        else:
            return False
        return True

    # Controls -------------------------------------------------------------------------------------

    def _control(self, name: bytes, number: int | None) -> None:
        now = self._now
        if name == b"u":
            self._unicode(number or 0)
            return
        self._to_skip = 0
        begins = self._begin(name)
        now.ignorable = False
        if begins:
            return
        if now.into == _FONTS:
            self.head.font_control(name, number)
        elif now.into == _STYLES:
            self.head.style_control(name, number)
        elif now.into == _INFO:
            self.head.moment_control(name, number)
        elif (sign := _SIGNS.get(name)) is not None:
            self._show(sign)
        elif not self.head.page_control(name, number):
            self._format(name, number)
            if now.into == _SHOWN:
                self._structure(name)

    def _format(self, name: bytes, number: int | None) -> None:
        now, on = self._now, number != 0
        if name == b"f":
            now.encoding = self.head.font_encoding(number or 0)
        elif name == b"uc":
            now.skip_after_unicode = max(0, min(number or 0, 8))
        elif name == b"v":
            now.hidden = on
        elif name == b"deleted":
            now.removed = on
            self.saw_changes = True
        elif name == b"revised":
            self.saw_changes = self.saw_changes or on
        elif name == b"plain":
            now.hidden = now.removed = False
            now.encoding = ""
        elif name == b"pard":
            now.in_table, now.level = False, 0
        elif name == b"intbl":
            now.in_table = True
        elif name == b"s":
            now.level = self.head.level(number or 0)
        elif name == b"outlinelevel":
            now.level = (number or 0) + 1 if 0 <= (number or 0) < 9 else 0

    def _structure(self, name: bytes) -> None:
        story, now = self._stories[-1], self._now
        if name in (b"par", b"sect", b"nestcell"):
            story.end_paragraph(now.level, in_table=now.in_table or name == b"nestcell")
        elif name == b"cell":
            story.end_cell(now.level)
        elif name == b"row":
            story.end_row()
        if name in (b"page", b"column"):
            story.end_paragraph(now.level, in_table=now.in_table)
        if name in (b"page", b"pagebb"):
            story.page += 1

    def _sign(self, token: Token) -> None:
        sign = token.data
        if sign == b"*":
            self._now.ignorable = True
        elif sign in (b"\n", b"\r"):
            self._structure(b"par")
        elif sign in (b"\\", b"{", b"}"):
            self._take_bytes(sign)
        elif sign in _SYMBOLS:
            self._show(_SYMBOLS[sign])

    # Characters -----------------------------------------------------------------------------------

    def _take_bytes(self, data: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        self._bytes += data

    def _flush(self) -> None:
        """The bytes so far are characters of the font at hand."""
        if not self._bytes:
            return
        data = bytes(self._bytes)
        self._bytes.clear()
        encoding = self._now.encoding or self.head.font_encoding(self.head.default_font)
        if encoding == SYMBOL:
            self._show("".join(BULLET if code > 0x7F else chr(code) for code in data))
        else:
            self._show(data.decode(encoding, "replace"))

    def _unicode(self, number: int) -> None:
        self._flush()
        code = number & 0xFFFF
        self._to_skip = self._now.skip_after_unicode
        if 0xD800 <= code < 0xDC00:
            self._high_half = code
            return
        if self._high_half and 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((self._high_half - 0xD800) << 10) + (code - 0xDC00)
        self._high_half = 0
        self._show(BULLET if 0xE000 <= code <= 0xF8FF else chr(code))

    def _show(self, text: str) -> None:
        now = self._now
        if now.hidden or now.removed:
            return
        if now.into == _SHOWN:
            self._stories[-1].add(text)
        elif now.into == _LABEL:
            self._stories[-1].add_label(text)
        elif now.into == _FONTS:
            self.head.font_text(text)
        elif now.into in (_INFO, _STYLES):
            self._texts.append(text)

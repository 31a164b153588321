"""The colours of the window by what they are for: light, dark, or from a contrast palette."""

from typing import Any, NamedTuple

from PySide6.QtGui import QColor, QPalette


def _colours(text: str) -> list[QColor]:
    return [QColor(name) for name in text.split()]


class KindColours(NamedTuple):
    """The text and the ground of a chip."""

    text: QColor
    ground: QColor


class EvidenceColours(NamedTuple):
    """The ground and the underline of a place in a text that a value was read from."""

    ground: QColor
    line: QColor


class Tokens(NamedTuple):
    """Every colour that may be painted with. ``kinds`` and ``evidence`` go by stored word.

    ``dark`` says whether the grounds are darker than the text; ``contrast`` that the colours are
    the system's own high-contrast ones, where chips are outlines and grounds carry no meaning.
    """

    rail: QColor
    list: QColor
    page: QColor
    field: QColor
    line: QColor
    line2: QColor
    hover: QColor
    sel: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    onaccent: QColor
    focus: QColor
    mark: QColor
    onmark: QColor
    markcur: QColor
    onmarkcur: QColor
    markline: QColor
    tick: QColor
    bar: QColor
    hist: QColor
    warn: QColor
    warnbg: QColor
    ok: QColor
    bad: QColor
    delfg: QColor
    delbg: QColor
    addfg: QColor
    addbg: QColor
    kinds: dict[str, KindColours]
    evidence: dict[str, EvidenceColours]
    dark: bool
    contrast: bool = False


KINDS = ("assessment", "position", "recommendation", "decision", "acknowledgement")
EVIDENCE = ("council", "date", "place", "theme", "organiser", "person", "instrument")


_PLAIN = tuple(name for name, kind in Tokens.__annotations__.items() if kind is QColor)


def _tokens(plain: str, kinds: str, evidence: str, *, dark: bool) -> Tokens:
    inks = _colours(kinds)
    grounds = _colours(evidence)
    named: dict[str, Any] = dict(zip(_PLAIN, _colours(plain), strict=True))
    named["kinds"] = {
        name: KindColours(inks[2 * i], inks[2 * i + 1]) for i, name in enumerate(KINDS)
    }
    named["evidence"] = {
        name: EvidenceColours(grounds[2 * i], grounds[2 * i + 1]) for i, name in enumerate(EVIDENCE)
    }
    return Tokens(**named, dark=dark)


LIGHT = _tokens(
    "#F2F1ED #FAF9F6 #FFFFFF #FFFFFF #E4E1DA #8C877D #E9E7E0 #DCE8F3 "
    "#1E1D1B #57534D #68645C #1F5A8A #FFFFFF #2A75B5 "
    "#FFE9A6 #1E1D1B #FFC94A #1E1D1B #B07A00 #C48A0A #CBC7BE #A5C2DC "
    "#8A5200 #FCF0DC #1E6B45 #A3262A #8E2420 #FBE3E0 #175A35 #DDF0E2",
    "#3D556B #E5EBF0 #594391 #ECE7F6 #0E5F56 #DCEFEB #8C381B #F9E6DD #6A5008 #F4ECD0",
    "#D9E6F5 #4F86BE #DDF0DD #4F9B55 #F6E3D3 #C07A3A #EBE3F5 #8B6BBD "
    "#D8EFEE #2F9490 #F8E1EA #C2608A #EFEBCB #98892A",
    dark=False,
)

DARK = _tokens(
    "#1A1B1D #1E1F21 #232527 #2A2C2F #33353A #82868E #32353A #2A3C4F "
    "#E7E5E1 #B5B2AC #9C9993 #8FBCE8 #10202F #6FA9DE "
    "#57481A #FFF4D6 #D9A520 #1E1D1B #F0C34A #D9A520 #4A4D53 #46688A "
    "#EBBB6A #3A3020 #7FCB9F #F0908C #F3ADA8 #472A2A #9BDDB4 #22402F",
    "#B2C5D7 #2D3843 #C9BAF2 #38314D #8AD3C6 #213D39 #F2B297 #492E23 #E4CB7D #3F371C",
    "#25384D #6FA6DE #25402B #79BE7E #493523 #DB9A5E #3A304C #AE92DC "
    "#1F4140 #5DBDB8 #4A2C3A #E089B0 #403C1D #C3B350",
    dark=True,
)


def contrast_tokens(palette: QPalette) -> Tokens:
    """The system's high-contrast palette, untouched, under the names of the tokens."""
    role = QPalette.ColorRole
    window, base = palette.color(role.Window), palette.color(role.Base)
    text, link = palette.color(role.WindowText), palette.color(role.Link)
    chosen, on_chosen = palette.color(role.Highlight), palette.color(role.HighlightedText)
    return Tokens(
        rail=window, list=window, page=base, field=base, line=text, line2=text,
        hover=base, sel=base, text=text, text2=text, text3=text,
        accent=link, onaccent=base, focus=chosen,
        mark=chosen, onmark=on_chosen, markcur=chosen, onmarkcur=on_chosen, markline=text,
        tick=chosen, bar=text, hist=base,
        warn=text, warnbg=base, ok=text, bad=text, delfg=text, delbg=base, addfg=text, addbg=base,
        kinds=dict.fromkeys(KINDS, KindColours(text, base)),
        evidence=dict.fromkeys(EVIDENCE, EvidenceColours(base, text)),
        dark=window.lightnessF() < text.lightnessF(),
        contrast=True,
    )  # fmt: skip


def contrast_ratio(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it."""

    def luminance(colour: QColor) -> float:
        def linear(part: float) -> float:
            return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

        red, green, blue = (linear(x) for x in (colour.redF(), colour.greenF(), colour.blueF()))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)

"""The design system: colours, fonts and sizes by what they are for. Knows no widget."""

from viewer.theme.current import STYLE, Scheme, Theme
from viewer.theme.fonts import (
    READING_DEFAULT,
    READING_STEPS,
    Role,
    font,
    line_height,
    load_fonts,
    px,
    reading_font,
    scale,
)
from viewer.theme.palette import blend, faded, paper, shade
from viewer.theme.tokens import (
    DARK,
    LIGHT,
    EvidenceColours,
    KindColours,
    Tokens,
    contrast_ratio,
)

__all__ = [
    "DARK",
    "LIGHT",
    "READING_DEFAULT",
    "READING_STEPS",
    "STYLE",
    "EvidenceColours",
    "KindColours",
    "Role",
    "Scheme",
    "Theme",
    "Tokens",
    "blend",
    "contrast_ratio",
    "faded",
    "font",
    "line_height",
    "load_fonts",
    "paper",
    "px",
    "reading_font",
    "scale",
    "shade",
]

"""The tokens as a QPalette, so that Qt's own widgets (menus, dialogs, fields) wear them too."""

from PySide6.QtGui import QColor, QPalette

from viewer.theme.tokens import Tokens

#: How much of a disabled control is left.
DISABLED = 0.45


def faded(colour: QColor, strength: float = DISABLED) -> QColor:
    """The colour with that share of its opacity."""
    result = QColor(colour)
    result.setAlphaF(colour.alphaF() * strength)
    return result


def shade(alpha: int) -> QColor:
    """The shadow of what lies over the window, in both themes: black, of 0 to 255."""
    return QColor(0, 0, 0, alpha)


def paper() -> QColor:
    """What is printed on: white in every theme."""
    return QColor(255, 255, 255)


def blend(ground: QColor, over: QColor, strength: float) -> QColor:
    """``over`` laid upon ``ground`` with that opacity."""

    def part(below: float, above: float) -> float:
        return below + (above - below) * strength

    return QColor.fromRgbF(
        part(ground.redF(), over.redF()),
        part(ground.greenF(), over.greenF()),
        part(ground.blueF(), over.blueF()),
    )


def palette(tokens: Tokens) -> QPalette:
    """The palette of a light or dark theme."""
    role = QPalette.ColorRole
    result = QPalette()
    colours = {
        role.Window: tokens.rail,
        role.WindowText: tokens.text,
        role.Base: tokens.field,
        role.AlternateBase: tokens.list,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text3,
        role.Button: tokens.list,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.onaccent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.field,
        role.ToolTipText: tokens.text,
        role.Light: tokens.field,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.line2,
        role.Shadow: tokens.line2,
    }
    for which, colour in colours.items():
        result.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        result.setColor(QPalette.ColorGroup.Disabled, which, faded(result.color(which)))
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, tokens.hover)
    result.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, faded(tokens.text))
    return result


#: Qt's fields, by the names of their classes.
FIELDS = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QPlainTextEdit")
#: How much darker than the window Fusion draws a field's border, in percent.
_FUSION = 140


def field_palette(tokens: Tokens) -> QPalette:
    """The palette of Qt's own fields: Fusion takes the colour of their border from the window's.

    The window's own would make a border that cannot be seen, so here it is one that makes it
    ``line2``.
    """
    result = palette(tokens)
    result.setColor(QPalette.ColorRole.Window, tokens.line2.lighter(_FUSION))
    return result

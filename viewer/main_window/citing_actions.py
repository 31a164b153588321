"""The actions of citing, of quotations as evidence, and of printing; what each of them does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

CITING_SPECS = (
    ActionSpec(
        "cite",
        QT_TRANSLATE_NOOP("Actions", "Copy with a c&itation"),
        ("Ctrl+Shift+C",),
        "quote",
        records=True,
    ),
    ActionSpec("cite_as", QT_TRANSLATE_NOOP("Actions", "Ci&te as…"), ("Ctrl+Alt+C",), records=True),
    ActionSpec(
        "copy_evidence",
        QT_TRANSLATE_NOOP("Actions", "Copy as e&vidence"),
        ("Ctrl+Alt+Q",),
        records=True,
    ),
    ActionSpec(
        "verify_quotation",
        QT_TRANSLATE_NOOP("Actions", "Verify a &quotation…"),
        ("Ctrl+Alt+V",),
        records=True,
    ),
    ActionSpec(
        "print_record",
        QT_TRANSLATE_NOOP("Actions", "Print this pa&ge…"),
        ("Ctrl+P",),
        "printer",
        archive=True,
    ),
)

#: Where they stand in the menu of editing.
CITING_MENU: tuple[str | None, ...] = ("cite", "cite_as", "copy_evidence")


def citing_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By the names of the actions; the parts that do it are made by the first of them."""

    def later(part: str, name: str) -> Callable[[], object]:
        def act() -> object:
            return getattr(getattr(window, part), name)()

        return act

    return {
        "cite": later("citing", "copy"),
        "cite_as": later("citing", "ask"),
        "copy_evidence": later("quoting", "copy"),
        "verify_quotation": later("quoting", "verify"),
        "print_record": later("record_printing", "ask"),
    }

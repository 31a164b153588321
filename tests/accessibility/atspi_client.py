"""The client: finds the program on the bus, reads it, and presses what can be pressed.

Runs in Debian's Python (python3-gi, gir1.2-atspi-2.0); started by ``atspi_walk``.
"""

import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - its version is chosen before

_PATIENCE = 60.0  # seconds
_DEEP = 40
_PAGES = ("Meetings", "People", "Resolutions")
#: What each page has.
_SHOWS = {"Meetings": "Meetings", "People": "People", "Resolutions": "Results"}
#: Lists tell of every row; a page is printed with the first of them.
_SHOWN = 8

Thing = Any


def main() -> int:
    """Read three pages, a row, the text of a document; press buttons. 1 where one is not heard."""
    program = _wait(_program, "the program on the bus")
    window = _wait(lambda: _first(program, role="frame"), "its window")
    print(f"application “{program.get_name()}”, window “{window.get_name()}”")
    for name in _PAGES:
        button = _wait(partial(_first, window, "button", name), f"the button of {name}")
        print(f"\nbutton “{button.get_name()}”: actions {_actions(button)}")
        _wait(partial(_come_to, window, button, name), f"the page {name}")
        _tell_page(window, whole="--tree" in sys.argv)
    row = _wait(lambda: _first_row(window), "a row of the results")
    print(f"\na result: {row.get_role_name()} “{row.get_name()}”")
    document = _wait(lambda: _first(window, "text", "Text", spoken=True), "a document's text")
    words = document.get_text_iface()
    length = Atspi.Text.get_character_count(words)
    print(f"the document “{document.get_name()}”: {length} letters, {document.get_description()}")
    print(f"  it begins: {Atspi.Text.get_text(words, 0, min(160, length))!r}")
    at = Atspi.Text.get_caret_offset(words)
    line = Atspi.Text.get_string_at_offset(words, at, Atspi.TextGranularity.LINE)
    print(f"  at {at} stands: {line.content!r}")
    return 0 if length and row.get_name() else 1


def _program() -> Thing | None:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(number)
        if child is not None and child.get_name() in {"council-archive", "Council Archive"}:
            return child
    return None


def _things(top: Thing, depth: int = 0) -> Iterator[Thing]:
    """All that is shown below a thing; of lists and tables the first rows."""
    if top is None or depth > _DEEP:
        return
    yield top
    is_list = top.get_role_name() in {"list", "table", "tree table", "tree"}
    count = top.get_child_count()
    for number in range(min(count, _SHOWN) if is_list else count):
        child = top.get_child_at_index(number)
        if child is not None and (is_list or _is_showing(child)):
            yield from _things(child, depth + 1)


def _is_showing(thing: Thing) -> bool:
    return bool(thing.get_state_set().contains(Atspi.StateType.SHOWING))


def _first(top: Thing, role: str, name: str = "", *, spoken: bool = False) -> Thing | None:
    """The first of a role whose name begins so; ``spoken``: with a text that is not empty."""
    for thing in _things(top):
        if role not in thing.get_role_name() or not (thing.get_name() or "").startswith(name):
            continue
        if not spoken or (thing.get_text_iface() and thing.get_name()):
            return thing
    return None


def _come_to(window: Thing, button: Thing, name: str) -> bool:
    """Press until the page is there: an archive that has just come shows its own first page."""
    if _is_shown(window, name):
        return True
    _press(button)
    return False


def _is_shown(window: Thing, name: str) -> bool:
    return _first(window, "list" if name == "Resolutions" else "table", _SHOWS[name]) is not None


def _first_row(window: Thing) -> Thing | None:
    results = _first(window, "list", "Results")
    if results is None:
        return None
    for number in range(min(_SHOWN, results.get_child_count())):
        row = results.get_child_at_index(number)
        if row is not None and row.get_name():
            return row
    return None


def _actions(thing: Thing) -> list[str]:
    actions = thing.get_action_iface()
    if actions is None:
        return []
    return [Atspi.Action.get_action_name(actions, i) for i in range(actions.get_n_actions())]


def _press(thing: Thing) -> None:
    names = _actions(thing)
    Atspi.Action.do_action(thing.get_action_iface(), names.index("Press"))


def _tell_page(window: Thing, *, whole: bool) -> None:
    """Print a page, or how much of it is named."""
    things = list(_things(window))
    named = [thing for thing in things if thing.get_name()]
    print(f"page: {len(things)} things, {len(named)} with a name")
    for thing in things if whole else ():
        description = thing.get_description() or ""
        print(f"  {thing.get_role_name():16} | {thing.get_name() or ''} | {description}")


def _wait(look: Callable[[], Any], what: str) -> Any:
    """Look until it is there."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.2)
    print(f"not heard: {what}", file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    sys.exit(main())

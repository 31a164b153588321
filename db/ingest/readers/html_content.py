"""Finds the main text of a web page and what on it is navigation. Makes no paragraphs."""

from dataclasses import dataclass
from typing import Final

from lxml import etree

from db.ingest.package_xml import Element
from db.ingest.readers.html_hidden import is_hidden, is_panel
from db.ingest.readers.html_names import means_around
from db.language.patterns import regex

#: Never text of the page.
_NO_TEXT: Final = (
    "script", "style", "noscript", "template", "noframes", "svg", "math", "iframe", "object",
    "embed", "canvas", "select", "option", "datalist", "button", "input", "textarea", "head",
    "title", "audio", "video", "map",
)  # fmt: skip
#: Around the text, unless they hold most of it (old pages are one form, or one table).
_AROUND: Final = frozenset(("nav", "footer", "aside", "form", "header", "menu", "dialog"))
_AROUND_ROLES: Final = frozenset(
    ("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar")
)
#: A point has so many characters that are in no link; so many points are no list of what is read.
_POINT_CHARACTERS, _POINTS = 25, 2
_NUMBERED: Final = regex(r"\s*\d{1,2}[.)]\s+\S")
#: So many characters that are in no link are sentences.
_PROSE_CHARACTERS: Final = 60
#: So many characters of hidden text are no mere note for a machine.
_HIDDEN_CHARACTERS: Final = 100
_LISTS_OF_LINKS: Final = frozenset(("ul", "ol", "div", "td", "p", "dl", "span"))
_CONTAINERS: Final = _AROUND | _LISTS_OF_LINKS | {"table", "section", "main", "article", "body"}
#: A candidate for the main text holds so many characters, or such a share of the page.
_MAIN_CHARACTERS: Final = 200
_MAIN_SHARE: Final = 0.25


@dataclass(slots=True)
class _Weight:
    """How much an element holds: characters without white space, those in links, links."""

    characters: int = 0
    linked: int = 0
    links: int = 0
    has_title: bool = False

    def add(self, other: "_Weight") -> None:
        self.characters += other.characters
        self.linked += other.linked
        self.links += other.links
        self.has_title = self.has_title or other.has_title


class PageContent:
    """The element with the page's main text, and which elements under it are not part of it."""

    def __init__(self, root: Element, weights: dict[Element, _Weight], *, is_page: bool) -> None:
        self.root = root
        self._weights = weights
        self._is_page = is_page
        self._all = weights[root].characters if root in weights else 0
        self._hidden = 0

    @property
    def hides_text(self) -> bool:
        """True if text, and no mere navigation, was left out because the page hides it."""
        return self._hidden >= _HIDDEN_CHARACTERS

    def leaves_out(self, element: Element) -> bool:
        """True for navigation, for what is hidden, and for mere lists of links."""
        if element is self.root:
            return False
        weight = self._weights.get(element)
        if weight is not None and weight.characters * 2 > self._all:
            # Scripts hide a page until it is loaded, and all that is behind an open window.
            return _is_list_of_links(element, weight) and is_hidden(element)
        if weight is not None and self._is_beside(element, weight):
            return True
        if not is_hidden(element) or is_panel(element):
            return False
        self._hidden += _characters(element) if weight is None else weight.characters
        return True

    def _is_beside(self, element: Element, weight: _Weight) -> bool:
        return self._is_around(element, weight) or _is_list_of_links(element, weight)

    def _is_around(self, element: Element, weight: _Weight) -> bool:
        tag = str(element.tag)
        if tag == "header" or weight.has_title:
            # The header of an article holds its title; that of a page holds the site's name.
            return tag == "header" and self._is_page and not weight.has_title
        is_aside = tag == "aside" or element.get("role") == "complementary"
        is_around = tag in _AROUND or element.get("role") in _AROUND_ROLES
        if is_around and not (is_aside and _holds_points(element)):
            return True
        named = f"{element.get('class') or ''} {element.get('id') or ''}"
        unlinked = weight.characters - weight.linked
        return means_around(named, holds_prose=unlinked >= max(_PROSE_CHARACTERS, weight.linked))


def main_content(root: Element) -> PageContent:
    """Where the text is. Removes from the tree what never is text."""
    etree.strip_elements(root, *_NO_TEXT, with_tail=False)
    body = root.find("body")
    page = root if body is None else body
    weights = _weigh(page)
    for name in ("main", "article"):
        found = [item for item in page.iter(name) if item in weights]
        if not found:
            continue
        largest = max(found, key=lambda item: weights[item].characters)
        characters = weights[largest].characters
        if characters >= min(_MAIN_CHARACTERS, _MAIN_SHARE * weights[page].characters):
            several = name == "article" and characters * 2 < weights[page].characters
            if not several:
                return PageContent(largest, weights, is_page=False)
    return PageContent(page, weights, is_page=True)


def _weigh(page: Element) -> dict[Element, _Weight]:
    """The weights of the elements that may hold other text; in one pass, from the leaves up."""
    weights: dict[Element, _Weight] = {}
    open_weights = [_Weight()]
    link_depth = 0
    for event, element in etree.iterwalk(page, events=("start", "end")):
        tag = element.tag
        if event == "start":
            link_depth += tag == "a"
            own = _Weight(has_title=tag == "h1", links=int(tag == "a"))
            _count(own, element.text, link_depth)
            open_weights.append(own)
            continue
        link_depth -= tag == "a"
        done = open_weights.pop()
        if tag in _CONTAINERS:
            weights[element] = done
        open_weights[-1].add(done)
        if element is not page:
            _count(open_weights[-1], element.tail, link_depth)
    weights.setdefault(page, open_weights[0])
    return weights


def _holds_points(element: Element) -> bool:
    """True for numbered points, which are text even where a page sets them beside the text."""
    found = 0
    for item in element.iter():
        pieces = [item.tail] if item.tag == "a" else [item.text, item.tail]
        found += sum(
            _NUMBERED.match(piece) is not None and len(piece.strip()) >= _POINT_CHARACTERS
            for piece in pieces
            if piece and item is not element
        )
        parent = item.getparent()
        if item.tag == "li" and parent is not None and parent.tag == "ol":
            linked = sum(map(_characters, item.iter("a")))
            found += _characters(item) - linked >= _POINT_CHARACTERS
        if found >= _POINTS:
            return True
    return False


def _characters(element: Element) -> int:
    return sum(len(text) for piece in element.itertext() for text in str(piece).split())


def _count(weight: _Weight, text: str | None, link_depth: int) -> None:
    if text:
        characters = sum(map(len, text.split()))
        weight.characters += characters
        if link_depth > 0:
            weight.linked += characters


def _is_list_of_links(element: Element, weight: _Weight) -> bool:
    """True for three links or more, short, with next to nothing between them."""
    return (
        element.tag in _LISTS_OF_LINKS
        and weight.links >= 3
        and not weight.has_title
        and weight.linked >= 0.75 * weight.characters
        and weight.linked < 40 * weight.links
    )

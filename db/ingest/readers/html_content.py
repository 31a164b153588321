"""Finds the main text of a web page and what on it is navigation. Makes no paragraphs."""

import re
from dataclasses import dataclass
from typing import Final

from lxml import etree

from db.ingest.package_xml import Element

#: Never text of the page.
_NO_TEXT: Final = (
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas",
    "select", "option", "datalist", "button", "input", "textarea", "head", "title", "audio",
    "video", "map",
)  # fmt: skip
#: Around the text, unless they hold most of it (old pages are one form, or one table).
_AROUND: Final = frozenset(("nav", "footer", "aside", "form", "header", "menu", "dialog"))
_AROUND_ROLES: Final = frozenset(
    ("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar")
)
_AROUND_WORDS: Final = frozenset(
    ("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "footer",
     "cookie", "cookies", "share", "sharing", "social", "socials", "related", "pagination",
     "pager", "comments", "subscribe", "advert", "ads", "rating", "ratings", "voting", "fontsize",
     "resizer", "addthis", "pluso", "likes", "disqus", "banner", "banners", "popup", "modal",
     "newsletter", "recommended", "login", "toolbar", "toolbox")
)  # fmt: skip
_WORD: Final = re.compile(r"[a-z]+")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
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

    def leaves_out(self, element: Element) -> bool:
        """True for navigation, for what is hidden, and for mere lists of links."""
        if element is self.root:
            return False
        if element.get("hidden") is not None or element.get("aria-hidden") == "true":
            return True
        style = element.get("style")
        if style and _HIDDEN.search(style):
            return True
        weight = self._weights.get(element)
        if weight is None or weight.characters * 2 > self._all:
            return False
        return self._is_around(element, weight) or _is_list_of_links(element, weight)

    def _is_around(self, element: Element, weight: _Weight) -> bool:
        tag = str(element.tag)
        if tag == "header" or weight.has_title:
            # The header of an article holds its title; that of a page holds the site's name.
            return tag == "header" and self._is_page and not weight.has_title
        if tag in _AROUND or element.get("role") in _AROUND_ROLES:
            return True
        named = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        return not _AROUND_WORDS.isdisjoint(_WORD.findall(named))


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

"""What the names of a page's elements say of them: whether they stand around its text."""

from typing import Final

from db.language.patterns import regex

_WORD: Final = regex(r"[a-z]+")
_AROUND: Final = frozenset(
    ("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "footer",
     "cookie", "cookies", "related", "pagination", "pager", "comments", "subscribe", "advert",
     "ads", "fontsize", "resizer", "addthis", "pluso", "disqus", "banner", "banners", "popup",
     "modal", "newsletter", "recommended", "login", "toolbar", "toolbox", "gdpr",
     "cybotcookiebotdialog")
)  # fmt: skip
#: Bars of buttons are called so, and so is what a text is about: social policy, voting results.
_BARS: Final = frozenset(
    ("share", "sharing", "social", "socials", "rating", "ratings", "voting", "likes")
)
#: With these words a name means a bar.
_PARTS_OF_BARS: Final = _BARS | frozenset(
    ("area", "article", "bar", "bars", "block", "bottom", "box", "btn", "btns", "button", "buttons",
     "container", "content", "count", "counter", "follow", "footer", "form", "group", "header",
     "holder", "icon", "icons", "inner", "item", "items", "js", "left", "like", "likes", "link",
     "links", "list", "main", "media", "nav", "network", "networks", "news", "page", "panel",
     "plugin", "post", "right", "row", "section", "site", "star", "stars", "sticky", "top", "us",
     "vote", "votes", "widget", "wrap", "wrapper")
)  # fmt: skip


def means_around(named: str, *, holds_prose: bool) -> bool:
    """Whether classes and an id, with blanks between them, are those of what is beside a text.

    ``holds_prose`` says that the element has sentences of its own: then a name that is also a
    theme's, and has words that no bar of buttons is called by, says nothing.
    """
    for name in named.lower().split():
        words = set(_WORD.findall(name))
        if not _AROUND.isdisjoint(words):
            return True
        if not _BARS.isdisjoint(words) and (not holds_prose or words <= _PARTS_OF_BARS):
            return True
    return False
